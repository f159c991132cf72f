"""Names of the graphics the studio can draw from words and numbers, and what is told about them.

Data only: the director writes it into drafts, the renderer draws from it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

GRAPHIC: Final = "graphic:"
"""What the source of such a picture begins with in a draft."""
MOST_ITEMS: Final = 8
MOST_LETTERS: Final = 240
"""Of one text in a graphic."""


LONGEST_COUNT: Final = 600
"""Of a countdown: a second each, as long as a film may be."""
_CLOCK: Final = re.compile(r"(?:(\d{1,2}):)?(\d{1,3})")


@dataclass(frozen=True, slots=True)
class GraphicEntry:
    """One kind of graphic: its name, and what people call it."""

    name: str
    title: str
    title_zh: str


GRAPHICS: Final[Mapping[str, GraphicEntry]] = {
    entry.name: entry
    for entry in (
        GraphicEntry("kinetic", "moving words", "动态文字"),
        GraphicEntry("counter", "number", "数字"),
        GraphicEntry("bars", "bar chart", "柱状图"),
        GraphicEntry("line", "line chart", "折线图"),
        GraphicEntry("donut", "ring chart", "环形图"),
        GraphicEntry("steps", "steps", "步骤"),
        GraphicEntry("timeline", "timeline", "时间线"),
        GraphicEntry("list", "list", "清单"),
        GraphicEntry("compare", "comparison", "对比"),
        GraphicEntry("quote", "quotation", "引言"),
        GraphicEntry("countdown", "countdown", "倒计时"),
        GraphicEntry("product", "product card", "产品卡片"),
        GraphicEntry("shapes", "shapes", "几何图形"),
    )
}


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a graphic shows.

    Attributes:
        text: what it is: the words of a step, the label of a bar.
        shown: its number, price or date as people read it: "12 hours", "$1,200", "1969".
        value: the number behind `shown`, for charts; None where there is none.
    """

    text: str = ""
    shown: str = ""
    value: float | None = None


def counted_from(shown: str) -> int | None:
    """Return what a countdown begins with, in seconds: 10 of "10", 300 of "5:00"; None for no such thing."""
    found = _CLOCK.fullmatch(shown.strip())
    return min(LONGEST_COUNT, max(1, int(found[1] or 0) * 60 + int(found[2]))) if found else None
