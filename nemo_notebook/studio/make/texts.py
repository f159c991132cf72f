"""How words on the picture look: styles by name, and the words as far as they are shown.

Data and plain text only: the renderer draws with it, the director's check reckons with it, so they agree.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final


@dataclass(frozen=True, slots=True)
class Style:
    """How a kind of text looks. Sizes are shares of the canvas's short side, places of its sides.

    Attributes:
        size, smallest: of the letters.
        width, tall_width: share of the canvas's width on a lying and on an upright canvas.
        height: of the block at most, as a share of the short side.
        tall, broad: where it stands on an upright and on a lying canvas, as a share of the height: its
            middle, or its lower edge where `hangs` is set.
        hangs: whether the place is that of the lower edge.
        left: distance from the side where reading begins as a share of the width; None is centred.
        side: "left" or "right" where it stands at that side whatever the script; "" elsewhere.
        ground: what makes it readable on any picture, a name of `OPACITY`.
        rest: size of the lines after the first, as a factor.
        leading: between lines, in em.
        tracking: between letters of the first line, in em; kept for Latin, Greek and Cyrillic.
        limit: longest text in columns; what is over is cut with an ellipsis.
        rest_weight: "bold" or "regular", of the lines after the first.
        serif: whether letters have serifs, where their script knows them.
        bullets: whether each line is an item of a list; a first one that ends in a colon heads it.
        animate: how it comes and goes, a name of `ANIMATIONS`.
    """

    size: float
    smallest: float
    width: float
    tall_width: float
    height: float
    tall: float
    broad: float
    ground: str
    hangs: bool = False
    left: float | None = None
    side: str = ""
    rest: float = 1.0
    leading: float = 0.0
    tracking: float = 0.0
    limit: int = 200
    rest_weight: str = "bold"
    serif: bool = False
    bullets: bool = False
    animate: str = "fade"

    def margin_on(self, canvas: tuple[int, int]) -> float:
        """Return the distance from its side on a canvas of (width, height), as a share of the width."""
        upright = canvas[1] > canvas[0]
        return _BESIDE_BUTTONS if upright and self.side == "right" else self.left or _MARGIN

    def width_on(self, canvas: tuple[int, int]) -> float:
        """Return the room across for a block on a canvas of (width, height), as a share of the width."""
        return self.tall_width if canvas[1] > canvas[0] else self.width

    def place_on(self, canvas: tuple[int, int]) -> float:
        """Return the place of a block on a canvas of (width, height), as a share of the height."""
        return self.tall if canvas[1] > canvas[0] else self.broad


# An upright film is narrower: platforms lay their buttons over its right side and its lowest part, see
# `models.platforms`.
STYLES: Final[Mapping[str, Style]] = {
    "title": Style(
        size=0.118, smallest=0.050, width=0.84, tall_width=0.74, height=0.45, tall=0.36, broad=0.44,
        ground="shadow", rest=0.44, leading=-0.06, tracking=-0.022, limit=140,
    ),
    "caption": Style(
        size=0.050, smallest=0.032, width=0.76, tall_width=0.72, height=0.30, tall=0.80, broad=0.90,
        hangs=True, ground="plate", leading=0.10, limit=220,
    ),
    "lower_third": Style(
        size=0.060, smallest=0.036, width=0.70, tall_width=0.70, height=0.26, tall=0.76, broad=0.86,
        hangs=True, left=0.07, ground="panel", rest=0.62, leading=0.02, tracking=-0.01, limit=130,
        rest_weight="regular",
    ),
    "end_card": Style(
        size=0.104, smallest=0.045, width=0.82, tall_width=0.74, height=0.60, tall=0.47, broad=0.48,
        ground="veil", rest=0.46, leading=0.06, tracking=-0.02, limit=200, rest_weight="regular",
    ),
    "list": Style(
        size=0.050, smallest=0.034, width=0.66, tall_width=0.72, height=0.56, tall=0.46, broad=0.48,
        left=0.12, ground="sheet", leading=0.30, limit=320, bullets=True, animate="lines",
    ),
    "price": Style(
        size=0.100, smallest=0.040, width=0.66, tall_width=0.70, height=0.34, tall=0.66, broad=0.74,
        ground="tag", rest=0.40, leading=0.02, tracking=-0.02, limit=140, rest_weight="regular",
        animate="rise",
    ),
    "quote": Style(
        size=0.068, smallest=0.040, width=0.70, tall_width=0.72, height=0.62, tall=0.44, broad=0.50,
        ground="veil", rest=0.52, leading=0.14, limit=260, rest_weight="regular", serif=True, animate="lines",
    ),
}  # fmt: skip
HEIGHTS: Final[Mapping[str, tuple[float, float, bool]]] = {
    "top": (0.18, 0.24, False),
    "middle": (0.50, 0.50, False),
    "bottom": (0.80, 0.90, True),
}
"""How high words can be moved: `tall`, `broad` and `hangs` as in `Style`."""
SIDES: Final = ("left", "right")
PLACES: Final = (*HEIGHTS, *SIDES, *(f"{high}_{side}" for high in HEIGHTS for side in SIDES))
"""Where words can be moved to; a side alone keeps their height."""
_MARGIN: Final = 0.07
_BESIDE_BUTTONS: Final = 0.14
"""Distances from a side as a share of the width; platforms lay buttons over the right of upright films."""
TEXT_GROUNDS: Final = ("shadow", "plate")
"""What can be laid behind words of any style."""
ACCENT: Final = "#ffc85c"
"""The one colour beside that of the letters, where a text names none: it stands on dark and on light."""
ANIMATIONS: Final = ("none", "fade", "rise", "wipe", "type", "words", "lines")
"""How a text comes and goes: at once, faint to full, from below, behind an edge, piece by piece."""
LINE_EM: Final = 1.2
"""Height of a line of text without leading, in em, whatever the script."""
BULLET_EM: Final = 0.95
"""How far the items of a list stand in from their bullets."""
LONG_WORD: Final = 26
"""Letters from which on a word may break anywhere."""
SHRINK: Final = 0.94
"""Letters that do not fit get smaller by this factor, again and again."""
DARK_LETTERS: Final = 0.4
"""Letters of less luma stand on light ground, others on dark."""
OPACITY: Final[Mapping[str, tuple[float, float]]] = {
    "shadow": (0.56, 0.66),
    "plate": (0.60, 0.86),
    "panel": (0.64, 0.88),
    "veil": (0.50, 0.50),
    "sheet": (0.66, 0.88),
    "tag": (0.82, 0.92),
}
"""How much of the picture a ground hides, at least: under light letters, under dark letters."""


def style_for(name: str, *, size: float = 1.0, place: str = "", ground: str = "", animate: str = "") -> Style:
    """Return a style as a text asks for it.

    Args:
        name: of the style; the title's where there is none of that name.
        size: of the letters, 1 is the style's own.
        place: a name of `PLACES`, else the style's own.
        ground: one of `TEXT_GROUNDS`, else the style's own.
        animate: one of `ANIMATIONS`, else the style's own.
    """
    style = STYLES.get(name, STYLES["title"])
    sized = replace(
        style,
        size=style.size * size,
        smallest=style.smallest * min(1.0, size),
        height=min(0.8, style.height * max(1.0, size)),
        ground=ground if ground in TEXT_GROUNDS else style.ground,
        animate=animate if animate in ANIMATIONS else style.animate,
    )
    if place not in PLACES:
        return sized
    high, side = parted_place(place)
    tall, broad, hangs = HEIGHTS.get(high, (style.tall, style.broad, style.hangs))
    return replace(sized, tall=tall, broad=broad, hangs=hangs, side=side)


def parted_place(place: str) -> tuple[str, str]:
    """Return the height and the side of a place; "" for what it does not tell: "left" has no height."""
    high, _, side = place.partition("_")
    return ("", high) if high in SIDES else (high, side)


def is_dark(color: str) -> bool:
    """Whether letters of a colour `#rrggbb` stand on light ground."""
    red, green, blue = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < DARK_LETTERS


def shown_words(words: str, limit: int) -> str:
    """Return words as they are shown: no control characters or doubled blanks, cut to `limit` columns."""
    tidy = unicodedata.normalize("NFC", words[: limit * 20]).replace("\r\n", "\n").replace("\r", "\n")
    tidy = "".join(
        char for char in tidy if char == "\n" or unicodedata.category(char) not in ("Cc", "Cs", "Co", "Cn")
    )
    tidy = re.sub(r"[^\S\n]+", " ", tidy)
    tidy = re.sub(r" ?\n[ \n]*", "\n", tidy).strip()
    return _cut(tidy, limit)


def columns(char: str) -> int:
    """Return how many columns a character takes: 2 for wide scripts and emoji, 0 for marks."""
    if unicodedata.combining(char) or unicodedata.category(char) in ("Cf", "Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _cut(words: str, limit: int) -> str:
    used = 0
    for index, char in enumerate(words):
        used += columns(char)
        if used > limit:
            kept = words[: max(1, index - 1)]
            blank = kept.rfind(" ")
            kept = kept[:blank] if blank > len(kept) * 0.6 else kept
            return kept.rstrip("\u200d\ufe0f .,;:、，。") + "…"
    return words
