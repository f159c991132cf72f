"""Read which kind of change a person wants back: "undo the music change", 把刚才字幕的改动撤销."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.terms import verbs

_BACK: Final = re.compile(
    r"\b(?:undo|revert|roll\s?back|take\sback|unmake)\b|撤[销回]|还原",
    re.I,
)
_BROUGHT_ZH: Final = re.compile(r"恢复|[改变换调弄找加放]回")
_BROUGHT: Final = re.compile(
    r"\b(?:restore|reset|bring|put|change|switch|turn|take|want|get|give|have|go|use)\b.*\bback\b|\brestore\b"
    rf"|{_BROUGHT_ZH.pattern}",
    re.I,
)
_BRING: Final = re.compile(
    r"\b(?:undo|revert|rolled?|take|taken|reverse|unmake|restore|reset|bring|put|change|changes|switch|turn|get|give|have|go|use|back)\b",
    re.I,
)
_CHANGE: Final = re.compile(
    r"\b(?:chang\w*|edits?|modif\w+|adjust\w*|tweaks?)\b|[改变][动化]|修改|更改|调整", re.I
)
PARTS: Final = {
    "music": verbs.MUSIC,
    "captions": re.compile(r"\b(?:captions?|subtitles?|subs)\b|字幕", re.I),
    "title": verbs.TITLE,
    "end": verbs.END_CARD,
    "voice": verbs.VOICE,
    "transitions": verbs.TRANSITIONS,
    "tone": re.compile(
        r"\b(?:tones?|colou?rs?(?:\s(?:grade|grading|tone))?|filters?|brightness)\b|色调|颜色|滤镜|亮度", re.I
    ),
    "shape": re.compile(r"\b(?:format|shape|aspect(?:\sratio)?|ratio|orientation)\b|画幅|比例|横竖屏", re.I),
    "length": re.compile(r"\b(?:length|duration)\b|时长|长度", re.I),
    "speed": re.compile(r"\b(?:speed|slow\s?mo(?:tion)?)\b|速度|变速|慢动作", re.I),
    "volume": re.compile(r"\b(?:volumes?|loudness|sound)\b|音量|声音", re.I),
    "order": re.compile(r"\border\b|顺序", re.I),
    "pictures": re.compile(
        r"\b(?:pictures?|photos?|images?|scenes?|clips?|chart|graph)\b|图片?|照片|画面|场景|片段|图表", re.I
    ),
}
"""What can be taken back by itself, and how people call it."""
_LONGEST: Final = 70  # characters
_ENGLISH: Final = re.compile(
    r"\b(?:please|pls|just|only|the|my|that|this|all|last|latest|recent|previous|old|earlier|original|first|to|of|in|on|with|for|it|was|were|how|what|as|made|you|i|did|we|had|want|would|like|can|could|and|but|keep|rest|everything|else|from|before|a|version|one|again|is|no|not|thing|step)\b|\W|\d",
    re.I,
)
_CHINESE: Final = re.compile(
    r"刚才|刚刚|上次|那次|之前|以前|原来|先前|请|帮我|麻烦|只|仅|单独|一下|那个|这个|的|了|把|将|给|掉|吧|到|成|对|做|样子|版本|去|来|就|都|和|我|想|要|其他|不变|不动|别动|保留|[\s，。,.!！?？]"
)


def part_to_take_back(message: Message) -> str:
    """Return the part whose last change is to be taken back, "" for none."""
    said = message.text
    if message.texts or len(said) > _LONGEST or said.rstrip().endswith(("?", "？")):
        return ""
    if not (_BACK.search(said) or _BROUGHT.search(said)):
        return ""
    named = [part for part, way in PARTS.items() if way.search(said)]
    return named[0] if named and _only_says_that(said, PARTS[named[0]]) else ""


def undoes(message: Message) -> bool:
    """Whether the words can only mean a step back: "bring back" may want what never was there."""
    return bool(_BACK.search(message.text))


def _only_says_that(said: str, part: re.Pattern[str]) -> bool:
    """Whether nothing is left of the words but that a change of that part is to go."""
    rest = part.sub(" ", _CHANGE.sub(" ", _BACK.sub(" ", said)))
    if said.isascii():
        return not _ENGLISH.sub("", _BRING.sub(" ", rest)).strip()
    return not _CHINESE.sub("", _BROUGHT_ZH.sub("", rest)).strip()
