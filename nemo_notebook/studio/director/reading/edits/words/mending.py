"""Read what puts words on the screen right: a mark at the end, "it should be Fresh bread", another figure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE
from nemo_notebook.studio.director.operations import Operation
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.no_words import is_look
from nemo_notebook.studio.director.reading.terms.offers import PRICE
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.reading.terms.value_kinds import value_of

_SIGN: Final = regex(r"\b(?:exclamation|question)\s(?:mark|point)\b|感叹号|叹号|问号", re.I)
_SIGNS: Final = {"exclamation": "!", "question": "?", "感叹号": "！", "叹号": "！", "问号": "？"}
_DECOR: Final = regex(
    r"\b(?:add|put|insert|place|stick|want|have|with)\s(?:in\s)?(?:an?|one)\s(?:(?:little|small|tiny|cute|big|red|bit)\s)*(?P<en>heart|star|smiley|sun|flower|snowflake|exclamation\s(?:mark|point)|question\smark)(?:\s(?:face|emoji|symbol|sign|icon))?\s(?P<side>right\safter|after|behind|before|in\sfront\sof|next\sto|to|at\sthe\s(?:end|start|beginning)\sof|in)\s(?:the\s(?:word|name)\s)?[\"“'‘]?(?P<where>[^\"”\n,.;]{2,40}?)[\"”'’]?\W*$"
    r"|^(?:请|帮我|再|在|给)*(?P<where_zh>[^，。]{1,20}?)(?:这?[几两三]?个?[字词])?的?(?P<side_zh>后面?|前面?|末尾|最后|开头|旁边)?[里上]?(?:加|放|添)上?一?[个颗朵只]?小?(?P<zh>爱心|红心|心|五角星|星星|星|笑脸|太阳|花|雪花|感叹号|问号)(?:表情|符号|图标)?(?:吧)?$",
    re.I,
)
_MARKS: Final = {
    "heart": "❤", "爱心": "❤", "红心": "❤", "心": "❤", "star": "⭐", "五角星": "⭐", "星星": "⭐", "星": "⭐",
    "smiley": "😊", "笑脸": "😊", "sun": "☀", "太阳": "☀", "flower": "🌸", "花": "🌸", "snowflake": "❄",
    "雪花": "❄",
}  # fmt: skip
_SHOULD_BE: Final = regex(
    r"\b(?:it\s)?(?:should|must|has\sto|needs\sto|(?:is|was)\s(?:supposed|meant)\sto)\s(?:be|say|read)\s+(?P<en>[^\n]{3,80}?)[\s.!]*$"
    r"|\b(?:correct|right)\s(?:spelling|word(?:ing|s)?|text)\s(?:is|would\sbe)\s*:?\s*(?P<spelt>[^\n]{3,80}?)[\s.!]*$"
    r"|(?:应该|应当|应)(?:是|为|写成?|叫)[:：]?(?P<zh>[^\n，。]{2,40}?)[吧。]?$",
    re.I,
)
_SLIP: Final = regex(r"\b(?:typos?|misspel\w+|spelling|spelt|spelled)\b|错别?字|打错|写错|拼错", re.I)
_WRONG: Final = regex(r"\b(?:wrong|mistake|incorrect|not\sright)\b|不对|错了|有误", re.I)
_FIGURE: Final = regex(r"[$€£¥￥]?\d+(?:[.,:]\d+)*")
_FIGURE_TOLD: Final = regex(
    r"\b(?:(?:it|that|s?he|they|we)(?:['’]?(?:s|re)\b|\s(?:is|are|was|should\sbe|must\sbe))|should\s(?:be|say|read))\s(?:actually\s|really\s|now\s)?(?P<en>[$€£]?\d+(?:[.,:]\d+)*)(?:\s?(?:years?|yrs?|months?|weeks?|days?|people|%|percent)(?:\sold)?)?\W*$"
    r"|(?:[他她它]|应该?|其实|实际|现在|是)+(?P<zh>[¥￥]?\d+(?:[.,:]\d+)*)[^\d，,。]{0,3}$",
    re.I,
)
"""Another figure, told of what a text says: "it's a typo, he's 4"."""
_BEFORE: Final = regex(r"before|front|start|beginning|前|开头", re.I)
_YEAR: Final = 4  # digits
_ALIKE: Final = 0.6  # of 1
_CLEARLY: Final = 0.12  # more like one text than like any other


def with_sign(clause: Clause, shown: Sequence[Shown]) -> list[Operation]:
    """Read "add an exclamation mark to the title", "put a heart after Anna", 标题加个感叹号."""
    if decor := _DECOR.search(clause.raw):
        return _decorated(decor, shown)
    sign = None if clause.texts or not verbs.ADD.search(clause.text) else _SIGN.search(clause.text)
    if sign is None:
        return []
    mark = _SIGNS[sign[0].lower().split()[0]]
    pairs = [(one, one.words.rstrip("!?！？") + mark) for one in _meant(clause.text, shown)]
    return [one.replaced(words) for one, words in pairs if words != one.words]


def _decorated(decor: re.Match[str], shown: Sequence[Shown]) -> list[Operation]:
    """Put a mark beside a word of a text, or at an end of the text that is named."""
    kind, where = (decor["en"] or decor["zh"]).lower(), decor["where"] or decor["where_zh"]
    mark = _MARKS.get(kind) or _SIGNS[kind.split()[0]]
    side = decor["side"] or decor["side_zh"] or ""
    first, gap = bool(_BEFORE.search(side)), " " if kind in _MARKS else ""
    word = re.compile(rf"(?<!\w){re.escape(where)}(?!\w)", re.I)
    held = [(one, found) for one in shown for found in word.finditer(one.words)]
    if len(held) == 1:
        one, (start, end) = held[0][0], held[0][1].span()
        parted = f"{mark}{gap}{one.words[start:end]}" if first else f"{one.words[start:end]}{gap}{mark}"
        return [one.replaced(f"{one.words[:start]}{parted}{one.words[end:]}")]
    cards = [one for one in shown if one.track == "end"] if verbs.END_CARD.search(where) else []
    return [
        one.replaced(
            f"{mark}{gap}{one.words}"
            if first
            else f"{one.words.rstrip('!?！？' if not gap else '')}{gap}{mark}"
        )
        for one in cards or _meant(where, shown)
    ]


def _meant(text: str, shown: Sequence[Shown]) -> list[Shown]:
    """The texts a clause is about, captions in their order."""
    ordered = sorted(shown, key=lambda one: (one.track, one.index))
    if verbs.TITLE.search(text):
        return [one for one in ordered if one.track == TITLE]
    captions = [one for one in ordered if one.track == CAPTIONS]
    named = places_in(text, len(captions))
    named_all = bool(verbs.CAPTIONS.search(text))
    return [one for one in captions if named_all and (not named or one.index in named)]


def slip_mended(said: str, shown: Sequence[Shown]) -> Operation | None:
    """Read "there is a typo, it should be Freshly baked": the text on the screen that is nearly that."""
    match = _SHOULD_BE.search(said) if _SLIP.search(said) or _WRONG.search(said) else None
    new = next((one for one in match.groups() if one), "").strip(" \"'“”‘’") if match else ""
    if match is None or not new or is_look(new) or verbs.color_spans(new):
        return None
    if named := [one for one in shown if one.words.lower() in said[: match.start()].lower()]:
        return named[0].replaced(new) if len(named) == 1 else None
    ranked = sorted(((_likeness(one.words, new), i) for i, one in enumerate(shown)), reverse=True)
    if not ranked or ranked[0][0] < _ALIKE or shown[ranked[0][1]].words == new:
        return None
    if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _CLEARLY:
        return None
    text = shown[ranked[0][1]]
    return text.replaced(text.words.replace(value_of(text.words, new), new, 1))


def told_figure(said: str, shown: Sequence[Shown]) -> Operation | None:
    """Read "caption 2 is wrong, he's 4": the one figure of that text, or of all, is another."""
    told = _FIGURE_TOLD.search(said) if _SLIP.search(said) or _WRONG.search(said) else None
    new = told["en"] or told["zh"] if told else ""
    cards = [one for one in shown if one.track == "end"]
    named = cards if verbs.END_CARD.search(said) else _meant(said, shown)
    held = [(one, _FIGURE.findall(one.words)) for one in named or shown]
    held = [(one, figures) for one, figures in held if figures]
    if not new or len(held) != 1 or len(held[0][1]) != 1:
        return None
    text, old = held[0][0], held[0][1][0]
    if len(old) == _YEAR and f"{old}年" in text.words and len(new) != _YEAR:
        return None
    sign = old[0] if not old[0].isdigit() and new[0].isdigit() else ""
    return text.replaced(text.words.replace(old, f"{sign}{new}", 1)) if f"{sign}{new}" != old else None


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one.lower(), other.lower()).ratio()


def figure_changed(said: str, shown: Sequence[Shown], brought: Sequence[str] = ()) -> list[Operation]:
    """Read "make 50% off 60% off", "it's 60% off, not 50% off": of two figures one is on the screen.

    Args:
        said: the clause.
        shown: the words on the screen.
        brought: words in quotation marks; two figures in one of them change nothing.
    """
    figures = [one[0].strip() for one in PRICE.finditer(said)]
    if len(figures) != 2 or figures[0].lower() == figures[1].lower():
        return []
    if any(all(figure in one for figure in figures) for one in brought):
        return []
    held = [[one for one in shown if _holds(one.words, figure)] for figure in figures]
    if bool(held[0]) == bool(held[1]):
        return []
    old, new = figures if held[0] else reversed(figures)
    where = re.compile(rf"(?<![\d.]){re.escape(old)}", re.I)
    return [one.replaced(where.sub(lambda _: new, one.words)) for one in held[0] or held[1]]


def _holds(words: str, figure: str) -> bool:
    return bool(re.search(rf"(?<![\d.]){re.escape(figure)}(?!\d)", words, re.I))


def with_its_article(new: str) -> str:
    """Return a pattern for the article that new words bring and the words before them may have: "the the"."""
    article = re.match(r"(?:the|an?|our|my|your)(?=\s)", new, re.I)
    return rf"(?:(?<![A-Za-z0-9]){article[0]}\s)?" if article else ""
