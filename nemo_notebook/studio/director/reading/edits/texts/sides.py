"""Tell at which side of the picture words are to stand: "top left", "on the right", 靠左, 右下角."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.make.texts import HEIGHTS, SIDES, parted_place

_CORNER: Final = regex(
    r"\b(?:top|bottom|upper|lower|middle|cent(?:er|re))[\s-](?:hand\s)?(?P<side>left|right)\b"
    r"|(?P<zh>[左右])(?:[上下中]|边的?[上下])|[上下中](?P<after>[左右])(?:角|边|侧|方)?",
    re.I,
)
_ASIDE: Final = regex(
    r"\b(?:on|to|at|towards?)\sthe\s(?P<side>left|right)\b|\b(?P<aligned>left|right)[\s-]?(?:align|justif|hand|side)"
    r"|[靠偏居](?P<zh>[左右])|(?P<beside>[左右])(?:边|侧|对齐)",
    re.I,
)
_HIGH: Final = regex(r"\b(?:top|upper)\b|[左右]上|上[左右]", re.I)
_BARE_CORNER: Final = regex(r"\bcorners?\b|角落", re.I)
_SIDES: Final = {"左": "left", "右": "right"}


def side_named(word: str) -> str:
    """Return "left" or "right" for the word of either language."""
    return _SIDES.get(word, word.lower())


def corner_side(text: str) -> str:
    """Return "left" or "right" where words name corners of one side; "" elsewhere."""
    return _side(_CORNER, text)


def side_told(text: str) -> str:
    """Return "left" or "right" where words name one side; "" elsewhere."""
    return corner_side(text) or _side(_ASIDE, text)


def told_high(text: str) -> bool:
    """Whether a corner that words name is an upper one."""
    return bool(_HIGH.search(text))


def _side(pattern: re.Pattern[str], text: str) -> str:
    said = {next(filter(None, one.groups())) for one in pattern.finditer(text)}
    sides = {side_named(one) for one in said}
    return sides.pop() if len(sides) == 1 else ""


def sided(place: str, side: str) -> str:
    """Return the place of a height at a side; a side alone where there is no height."""
    high, _ = parted_place(place)
    return f"{high}_{side}" if high in HEIGHTS and side in SIDES else side


def corner_told(text: str, there: Situation) -> str:
    """Ask for the corner, where one is wished for and not told which; "" elsewhere."""
    if not _BARE_CORNER.search(text) or corner_side(text):
        return ""
    return there.say(
        "Say which corner: top left, top right, bottom left or bottom right.",
        "请说哪个角：左上、右上、左下或右下。",
    )
