"""Read which words fall out of a text: "remove the word Fresh from caption 1", 标题里去掉“三日”."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS
from nemo_notebook.studio.director.operations import Operation, RemoveCaptions, RemoveTitle
from nemo_notebook.studio.director.operations.lettering import no_such_text
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown, shown_words
from nemo_notebook.studio.director.reading.edits.naming.thing_names import (
    QUOTED,
    TEXT,
    plain_wish,
    text_called,
    unquoted,
)
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation

_QUOTED: Final = QUOTED.format(r"[^\"“”„「」\n]{1,80}?")
_KIND: Final = (
    r"(?P<kind>prices?|amount|numbers?|digits?|year|exclamation\s(?:marks?|points?)|full\sstop"
    r"|question\smarks?|commas?|colons?|phone\snumbers?|(?:second|last)\sline"
    r"|价格|价钱|金额|数字|年份|感叹号|句号|问号|逗号|冒号|电话号码|第二行)"
)
_DEED: Final = (
    r"(?:remove|delete|drop|take|cut|lose|erase|strike|omit|get\srid\sof|leave\sout|scrap|skip"
    r"|clear|kill)(?:\s(?:out|away|off))?"
)
_WHAT: Final = (
    rf"(?:(?:the\s)?(?P<named>words?|phrase|text|part|bit|term)\s(?P<word>{_QUOTED}|[^\s\"“”,]+"
    rf"(?:\s[^\s\"“”,]+){{0,5}}?)"
    rf"|(?P<quote>{_QUOTED})(?:\s(?:part|bit|words?))?|(?:the\s)?{_KIND}|(?P<plain>[^\s\"“”,]+"
    rf"(?:\s[^\s\"“”,]+){{0,5}}?))"
)
_TEXT: Final = rf"(?P<text>{TEXT}|(?:the\s|all\s(?:the\s)?)?captions|所有字幕|字幕)"
_WAYS: Final = tuple(
    regex(one, re.I)
    for one in (
        rf"{_DEED}\s{_WHAT}\s(?:out\sof|off\sof|from|in|of|off|inside|within)\s{_TEXT}",
        rf"{_TEXT}\s(?:but\s)?without\s{_WHAT}",
        rf"(?:without|no)\s{_WHAT}\s(?:in|on|from|inside)\s{_TEXT}",
        rf"(?:in|from)\s{_TEXT},?\s{_DEED}\s{_WHAT}",
        rf"{_TEXT}\s?[:,]\s?(?:{_DEED}|without|no)\s{_WHAT}",
        rf"{_DEED}\s(?:the\s)?(?P<named>words?|phrase)\s(?P<word>{_QUOTED}|[^\s\"“”,]+"
        rf"(?:\s[^\s\"“”,]+){{0,3}})",
        rf"{_WHAT}\s(?:should|must|can|has\sto|needs\sto)\s(?:go|be\s(?:removed|deleted|gone"
        rf"|left\sout|taken\sout)|disappear)\s(?:from|in|out\sof)\s{_TEXT}",
    )
)
_ZH: Final = r"(?:请|帮我|把|将|从|在)*"
_IN_ZH: Final = r"(?:里面?|中|上|当中)?(?:的)?"
_OUT_ZH: Final = r"(?:去掉|删掉|删了|删除|删去|拿掉|不要了?|去了|去除|移除|抹掉)"
_WHAT_ZH: Final = (
    rf"(?:(?P<quote>{_QUOTED})|{_KIND}|(?P<plain>[^，。,“”\"「」\s]"
    rf"(?:[^，。,“”\"「」]{{0,14}}?)))(?:这?(?:[几两三四五一二]个)?(?:字|词)|这部分)?"
)
_WAYS_ZH: Final = tuple(
    regex(one)
    for one in (
        rf"{_ZH}{_TEXT}{_IN_ZH}(?:把|将)?{_WHAT_ZH}(?:都|给我|就|也|全部?)*{_OUT_ZH}了?",
        rf"{_ZH}{_TEXT}{_IN_ZH}(?:就|请|要)?(?:去掉|删掉|删除|删去|不要|拿掉|别写|去除|移除|不写"
        rf"|别要){_WHAT_ZH}",
        rf"(?:去掉|删掉|删除|删去|不要|拿掉|去除|移除)(?:掉)?{_TEXT}(?:里面?|中|上)?的?{_WHAT_ZH}",
    )
)
_PRICE: Final = regex(
    r"(?:\b(?:only|just|from|for|at|now)\s|仅售?|只要|只需|售价|现价|首发价|特价|原价)?"
    r"(?:[€$£¥￥]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[€$£¥￥]|元|块钱?|欧元?|美元|英镑|(?:USD|EUR|GBP"
    r"|euros?|dollars?|pounds?|bucks?)\b))(?:\s?[/每][\w\u4e00-\u9fff]{1,3}|起)?",
    re.I,
)
_KINDS: Final = {
    r"pric|amount|价|金额": _PRICE,
    r"year|年份": regex(r"\b(?:19|20)\d\d\b年?|(?:19|20)\d\d年?"),
    r"phone|电话": regex(r"\+?\d[\d\s()-]{4,}\d"),
    r"number|digit|数字": regex(r"\d[\d.,:]*"),
    r"exclamation|感叹号": regex(r"[!！]"),
    r"full|句号": regex(r"[.。](?!\d)"),
    r"question|问号": regex(r"[?？]"),
    r"comma|逗号": regex(r"(?<!\d)[,，]|[,，](?!\d)"),
    r"colon|冒号": regex(r"[:：](?!\d)"),
    r"line|行": regex(r"\n[^\n]*$"),
}
_LOOKS: Final = regex(
    r"\b(?:shadow|box|plate|background|backdrop|outline|animation|fade|colou?r|border|effect"
    r"|captions?|title|music|emphasis|highlight)\b|阴影|底板|底色|背景|描边|动画|颜色|效果"
    r"|字幕|标题",
    re.I,
)
"""What a text has and is not written in it."""


def read_words_out(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause by which some words of a text go, and the others stay."""
    said = plain_wish(clause.raw)
    for way in (*_WAYS, *_WAYS_ZH):
        match = way.fullmatch(said)
        if match and (reading := _without(match, there)):
            return reading
    return None


def _without(said: re.Match[str], there: Situation) -> Reading | None:
    found = {key: words for key, words in said.groupdict().items() if words}
    texts = _texts(found.get("text", ""), there)
    if not texts:
        counted = re.search(r"\d|第|caption|字幕", found.get("text", "")) and (
            found.get("quote") or found.get("word")
        )
        missing = no_such_text(CAPTIONS, len(there.caption_words), there.language)
        return Reading(says=missing) if counted and not re.search(r"[\"“「]", found["text"]) else None
    words = unquoted(found.get("quote") or found.get("word") or found.get("plain") or "")
    kind = found.get("kind", "")
    sure = bool(found.get("quote") or found.get("named", "").startswith(("word", "phrase")))
    if not sure and not kind and _LOOKS.search(words):
        return None
    made = [one for text in texts for one in _left(text, kind, words)]
    if len(made) > 1 and not found.get("text"):
        return None
    if made:
        return Reading(tuple(sorted(made, key=lambda one: -getattr(one, "index", 0))))
    if not found.get("text") and not found.get("word", "").startswith(('"', "“", "'", "‘", "「")):
        return None
    return _not_there(found.get("kind") or f"“{words}”", texts, there) if sure or kind else None


def _texts(called: str, there: Situation) -> Sequence[Shown]:
    """The text that is named; all captions, where they are named together, all texts where none is."""
    if not called:
        return shown_words(there)
    if re.fullmatch(r"(?:the\s|all\s(?:the\s)?)?captions|所有字幕|字幕", called, re.I):
        return [one for one in shown_words(there) if one.track == "captions"]
    one = text_called(called, there)
    return [one] if one else []


def _left(text: Shown, kind: str, words: str) -> Sequence[Operation]:
    """What takes words out of one text; nothing where they are not in it."""
    pattern = _of_kind(kind) if kind else _spoken(words, text.words)
    if pattern is None or not pattern.search(text.words):
        return []
    left = tidied(pattern.sub("", text.words))
    if re.search(r"\w", left):
        return [text.replaced(left)]
    if text.track == "captions":
        return [RemoveCaptions(text.index)]
    return [RemoveTitle()] if text.track == "title" else [text.replaced("")]


def _of_kind(kind: str) -> re.Pattern[str] | None:
    return next((found for name, found in _KINDS.items() if re.search(name, kind, re.I)), None)


def _spoken(words: str, text: str) -> re.Pattern[str] | None:
    """The words as they stand in a text, whole ones; as they are written there, where that is so."""
    for said in dict.fromkeys((words, re.sub(r"^the\s", "", words, flags=re.I))):
        plain = r"\s+".join(re.escape(one) for one in said.split())
        edges = ["(?<![A-Za-z0-9])" if said[:1].isalnum() and said[:1].isascii() else ""]
        edges.append("(?![A-Za-z0-9])" if said[-1:].isalnum() and said[-1:].isascii() else "")
        for flags in (0, re.I):
            pattern = re.compile(f"{edges[0]}{plain}{edges[1]}", flags)
            if said and pattern.search(text):
                return pattern
    return None


def tidied(text: str) -> str:
    """Return what is left of a text without gaps, and without marks that part nothing."""
    text = re.sub(r"[(（\[]\s*[)）\]]|[“\"]\s*[”\"]", "", text)
    text = re.sub(r"[^\S\n]+", " ", text)
    text = re.sub(r"\s+(?=[,.!?;:，。！？；：、)）])", "", text)
    text = re.sub(r"([,;:，；：、])[\s,;:，；：、]*([,;:.!?，；：、。！？])", r"\2", text)
    lines = (
        re.sub(r"^[\s,;:.，；：、。·|/&+–—-]+|[\s,;:，；：、·|/&+–—-]+$", "", one) for one in text.split("\n")
    )
    return "\n".join(one for one in lines if one)


def _not_there(what: str, texts: Sequence[Shown], there: Situation) -> Reading:
    english = texts[0].name(chinese=False) if len(texts) == 1 else "the texts"
    chinese = texts[0].name(chinese=True) if len(texts) == 1 else "文字"
    named = f"“{what.strip('“”')}”"
    return Reading(says=there.say(f"There is no {named} in {english}.", f"{chinese}里没有{named}。"))
