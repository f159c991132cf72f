"""Read a first message that wants the name of each listed thing on the screen: 小狗、小猫，写出名字."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital

_SCREEN: Final = (
    r"(?:\s(?:on|onto|across)\s(?:the\s)?(?:screen|picture|image|it)"
    r"|\son-?screen|\sin\s(?:big|large)\sletters)"
)
_WORD: Final = r"(?:names?|words?|terms?)"
_NAMED: Final = regex(
    rf"(?:[,;]\s?|\s|[.!]\s|^)(?:(?:and|please|also)\s)*(?:with\s(?:(?:the|its|their|each|every)\s)*{_WORD}(?:\sof\s(?:each|every)(?:\sone)?)?(?:\s(?:written|shown|spelled|spelt))?{_SCREEN}"
    rf"|(?:show|write|put|add|display|spell)\s(?:(?:the|its|their|each|every|all)\s)*{_WORD}(?:\sof\s(?:each|every)(?:\s\w+)?)?(?:\sout)?{_SCREEN}"
    rf"|(?:the|its|their|each|every)\s{_WORD}\s(?:should|must|needs?\sto|has\sto|have\sto)\s(?:be|appear|stand)(?:\s(?:written|shown))?{_SCREEN})(?=\s*(?:[.,;!\n]|$))",
    re.I,
)
_NAMED_ZH: Final = regex(
    r"[，,。；;]?\s*(?:并且?|请|还|再|然后)*(?:每[个张种样]?(?:东西|动物|水果|单词|画面|图)?)?(?:在?(?:屏幕|画面|图|下面|旁边)[上里中]?)?(?:都|也|要|得|把|需要|各)*(?:(?:写|标|打|显示|注|配|放)[出上明]?来?(?:它们?的?|对应的?|各自的?|相应的?|每个的?)*(?:名字|名称|单词|词语?|叫什么)|(?:名字|名称|单词|词语?)(?:都|也|要)*(?:写|标|打|显示|注|放)[出上明]来?)(?:出来|上去)?(?=\s*(?:[，,。；;！!\n]|$))"
)
_LIST: Final = regex(
    r"[:：]\s*(?P<items>[A-Za-z][\w'’\x20-]{0,22}(?:,\s(?:and\s)?[A-Za-z][\w'’\x20-]{0,22}){1,9}?|[^、，,。；;：:“”\n]{1,8}(?:、[^、，,。；;：:“”\n]{1,8}){1,9})(?P<behind>(?=\s*(?:[.;!。；，\n]|$|,\s(?:for\s)?(?:each|every|\d+|\w+\sseconds))))",
    re.I,
)
_STEERS: Final = regex(
    r"\b(?:each|every|seconds?|music|vertical|portrait|square|landscape|calm|title|captions?|voice)\b|\d\s?s\b|音乐|字幕|旁白|竖屏|横屏",
    re.I,
)
_COUNTED: Final = regex(
    r"(\b(?:\d|two|three|four|five|six|seven|eight)\s(?:(?:new|short|simple|english|french|german|spanish)\s)?words\b)[^:\n]{0,30}$"
    r"|(?:认字|识字|生字|字卡|词卡|单词|词汇|卡片|\bvocabulary|\bflash\s?cards?|\bword\scards?)[^:：\n，,。]{0,16}$"
    r"|(?:\d|[两二三四五六七八])(?:个(?:英[文语]|新|生|简单的?)?(?:单词|词语?|成语|汉字|生字)|句话)[^：:\n]{0,16}$",
    re.I,
)
"""What counts the words that a list is of: "three words:", 3个词每个5秒：."""
_BETWEEN: Final = regex(r",\s(?:and\s)?|\sand\s|、")
_OTHER: Final = regex(r"字幕[:：]|旁白[:：]|\b(?:captions?|voice-?\s?over)\s?:", re.I)
_SEEN: Final = regex(r"画面|镜头|场景|照片|\b(?:scenes?|shots?|pictures?|photos?)\b", re.I)
_LONGEST: Final = 400  # characters


def with_word_cards(text: str) -> str:
    """Return a first message in which such names are captions, where it lists the things it is of."""
    if len(text) > _LONGEST:
        return text
    named = _NAMED.search(text) or _NAMED_ZH.search(text)
    found = _LIST.search(text)
    if found is None or _SEEN.search(text[: found.start()]) or _OTHER.search(text):
        return text
    counted = _COUNTED.search(text[: found.start()])
    if not counted and (named is None or named.start() < found.start()):
        return text
    items = [one.strip() for one in _BETWEEN.split(found["items"])]
    if any(map(_STEERS.search, items)):
        return text
    chinese = "：" if any(sign >= "\u4e00" for sign in text) else ":"
    quoted = ("；" if chinese == "：" else "; ").join(f"“{capital(one)}”" for one in items)
    head = "字幕：" if chinese == "：" else "captions: "
    mark = "。" if chinese == "：" else ". "
    rest = text[found.end() :]
    if named and named.start() >= found.end():
        rest = text[found.end() : named.start()] + text[named.end() :]
    before = text[: found.start()]
    if counted and chinese == ":" and " words" in counted[0]:  # a count that the captions say themselves
        before = f"{before[: counted.start()].rstrip(' ,;–-')}{before[counted.end(1) :]}"
    return f"{before}{mark}{head}{quoted}{rest}"
