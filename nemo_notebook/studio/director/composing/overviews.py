"""Show the lines of a film together before it ends: its steps, years, prices, or its product with the price.

Each line stands by itself before that. Numbers of a single line are left to `figures`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.composing.figures import Figures, prices_in
from nemo_notebook.studio.director.pacing import SHORTEST_TEXT_MS, reading_ms
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Media, Wire
from nemo_notebook.studio.make.graphics import MOST_ITEMS

_FEWEST: Final = 3
_LONGEST: Final = 60  # characters of one item
_LEAST_MS: Final = 2500
_MOST_MS: Final = 5000
_SHARE: Final = 0.4
"""Of the time that the lines have, what showing them together may take."""
_HASTE: Final = 0.9  # of the time for easy reading, which each line keeps at least
_YEAR: Final = regex(
    r"^(?:In\s|Since\s)?(?P<year>(?:19|20)\d\d(?:s|\s?[–—-]\s?(?:19|20)?\d\d)?)\s?年?\s*[:：,，–—-]?\s*(?P<rest>\S.*)$",
    re.I,
)
_AMOUNT: Final = regex(
    r"[$€£¥￥]?\s?\d[\d.,]*\s?(?:[kmb]|bn|million|billion|%|[万亿千]?[元台件辆人个])?", re.I
)
_STEP: Final = regex(
    r"^(?:(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|then|next|finally|lastly|after\sthat)\b|(?:step\s)?\d{1,2}[.):]|step\s(?:one|two|three|four|five|six|\d)|首先|然后|接着|接下来|最后|第[一二三四五六七八九十]步?)"
    r"[\s,，:：]*",
    re.I,
)


def overview_of(lines: Sequence[str], *, asked: str, title: str = "") -> Figures | None:
    """Return the lines of a film as one graphic, None where they are of no such kind.

    Args:
        lines: its captions.
        asked: what was asked for, see `reading.briefs.graphics`.
        title: of the graphic.
    """
    if not _FEWEST <= len(lines) <= MOST_ITEMS or any(len(one) > _LONGEST for one in lines):
        return None
    if dated := [found for one in lines if (found := _YEAR.match(one))]:
        items = [{"shown": one["year"], "text": _capital(one["rest"])} for one in dated]
        amounts = all(_AMOUNT.fullmatch(one["rest"]) for one in dated)  # which make a chart
        return Figures("timeline", tuple(items), 1) if len(dated) == len(lines) and not amounts else None
    if asked == "steps":
        return Figures("steps", tuple({"text": _capital(_STEP.sub("", one))} for one in lines), 1, title)
    if all(len(prices_in(one)) == 1 for one in lines):
        return Figures("list", tuple({"text": one} for one in lines), 1, title)
    return None


def product_of(photo: Media, lines: Sequence[str], title: str) -> Figures | None:
    """Return the card of a product: its photo, its name and the price that is named; None without a price."""
    price = next((found[0] for one in lines if (found := prices_in(one))), "")
    return Figures("product", ({"shown": price},), 1, title, photo.id) if price else None


def overview_ms(lines: Sequence[str], room_ms: int) -> int:
    """Return how long lines may be shown together, in ms, of the time they have; 0 where it is too short."""
    wanted = min(_MOST_MS, max(_LEAST_MS, sum(map(reading_ms, lines)) * 2 // 3))
    length = min(wanted, round(_SHARE * room_ms))
    needed = sum(max(SHORTEST_TEXT_MS, round(_HASTE * reading_ms(one))) for one in lines)
    return length if length >= min(_LEAST_MS, wanted) and room_ms - length >= needed else 0


def same_overview(graphic: str, lines: Sequence[str], recipe: Wire) -> Figures | None:
    """Return the graphic of reworded lines, of the kind that it was."""
    return overview_of(lines, asked=graphic, title=str(recipe.get("title") or ""))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
