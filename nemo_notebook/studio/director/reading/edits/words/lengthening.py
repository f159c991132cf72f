"""Read words that come beside those on the screen: “我的”加在标题前面, add "new" before "Red Shoe"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from nemo_notebook.studio.director.operations import Operation
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown
from nemo_notebook.studio.director.reading.messages.message import Message

BEHIND: Final = r"\A(?P<shown>[^\0]*)\0(?s:.*?)"
"""What is shown stands before what is said: a pattern that names it is made once, not for each text."""
_BESIDE: Final = (
    r"\b(?:add|put|write)\s(?:the\swords?\s)?(?:[\"“'](?P<new>[^\"”']{1,60})[\"”']|(?P<bare>(?-i:[A-Z])[\w'’]*(?:\s[\w'’]+){0,2}?))"
    r"\s(?P<side>before|in\sfront\sof|after|behind)\s(?:(?:the\s)?(?:{part}\s)?[\"“']?(?P=shown)[\"”']?|the\s{part})\W*$"
    r"|(?:[“\"]?(?P=shown)[”\"]?|{part_zh})的?(?P<side_zh>[前后])[面边]?(?:再|都)?(?:加|写|添)上?一?[个句]?[“\"](?P<new_zh>[^”\"]{1,40})[”\"]"
    r"|[“\"](?P<put_zh>[^”\"]{1,40})[”\"](?:这?[一两几二三四]个字)?(?:加|写|放)[在到](?:{part_zh})?[“\"]?(?:(?P=shown))?[”\"]?的?(?P<at_zh>[前后])[面边]"
)
_SIDE: Final = regex(r"\b(?:before|front|after|behind)\b|[前后]", re.I)
_PARTS: Final = {
    "title": ("title", "标题"),
    "captions": (r"caption(?:\s{n})?", "第{n}[条句]字幕?"),
    "end": ("end\\scard", "片尾(?:文字)?"),
}
_BECOMES: Final = regex(
    r"变成|成了|就成|改成|合起来|\b(?:becomes?|so\s(?:that\s)?it\s(?:says|reads)|making\sit|to\smake|to\s(?:say|read|get))\b",
    re.I,
)
_LENGTHENS: Final = regex(r"[加添补]|\b(?:add|put|with)\b", re.I)


def grown_words(message: Message, shown: list[Shown]) -> Operation | None:
    """Read 开头加上“小宝的”，变成“小宝的海边一日”: the text on the screen that the last words hold."""
    quoted = [one.words for one in message.texts if one.quoted]
    grows = _BECOMES.search(message.bare) and _LENGTHENS.search(message.bare)
    if not quoted or not grows or len(quoted) < len(message.texts):
        return None
    whole, parts = quoted[-1], quoted[:-1]
    held = [one for one in shown if one.words in whole and one.words != whole]
    return held[0].replaced(whole) if len(held) == 1 and all(one in whole for one in parts) else None


def longer_words(said: str, shown: list[Shown]) -> Operation | None:
    """Read “我的”加在标题“海边一日”前面, add "new" before "Red Shoe"."""
    for one in shown if _SIDE.search(said) else ():
        match = _beside(one.track, one.index).search(f"{one.words}\0{said}")
        if match:
            new = match["new"] or match["bare"] or match["new_zh"] or match["put_zh"]
            gap = " " if one.words.isascii() else ""
            first = (match["side"] or match["side_zh"] or match["at_zh"]).lower() in (
                "before",
                "in front of",
                "前",
            )
            return one.replaced(f"{new}{gap}{one.words}" if first else f"{one.words}{gap}{new}")
    return None


@lru_cache(maxsize=32)
def _beside(track: str, index: int) -> re.Pattern[str]:
    part, part_zh = (name.replace("{n}", str(index + 1)) for name in _PARTS[track])
    way = _BESIDE.replace("{part}", part).replace("{part_zh}", part_zh)
    return re.compile(f"{BEHIND}(?:{way})", re.I)
