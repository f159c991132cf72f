"""Reckon how a text will stand on the picture, as the renderer sets it: size, lines and box.

Widths are those of the renderer's font for ASCII and close for other letters; a line may be off by a letter.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.make.texts import BULLET_EM, LINE_EM, LONG_WORD, SHRINK, Style, shown_words

# Noto Sans Bold, characters 32 to 126, in thousandths of an em.
_ASCII: Final = (
    260, 286, 472, 646, 572, 901, 750, 266, 339, 339, 545, 572, 285, 322, 285, 413, 572, 572, 572,
    572, 572, 572, 572, 572, 572, 572, 285, 285, 572, 572, 572, 477, 897, 690, 672, 637, 740, 560,
    549, 724, 765, 389, 331, 664, 565, 943, 813, 796, 628, 796, 660, 551, 579, 756, 650, 967, 667,
    624, 579, 331, 413, 331, 572, 411, 362, 604, 633, 514, 633, 591, 387, 633, 657, 305, 305, 620,
    305, 982, 657, 619, 633, 633, 454, 497, 434, 657, 569, 856, 578, 569, 488, 394, 551, 394, 572,
)  # fmt: skip
_LETTER_EM: Final = 0.62  # of other alphabets
_RIGHT_EM: Final = 0.56  # of scripts that read from the right
_JOINED_EM: Final = 0.47  # of scripts whose letters join or stack, Devanagari to Thai
_WIDE: Final = "[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\uffef\U0001f000-\U0003ffff]"
_HANGING: Final = "[，。、；：！？）》」』”’…]*"  # never begins a line
_HAS_WIDE: Final = regex(_WIDE)
_PIECE: Final = regex(rf"{_WIDE}{_HANGING}|\s+|(?:(?!{_WIDE})\S)+{_HANGING}")
_NARROWEST: Final = 0.2  # share of the room below which a block is never made
_STEPS: Final = 9

Piece = tuple[float, bool]
"""Width of what is never broken, in em, and whether it is a blank."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A text as it stands on the picture.

    Attributes:
        size, least: height of an em of its first and of its smallest line, in px of the film.
        lines: how many.
        box: (left, top, right, bottom) of the letters, as shares of the canvas.
        crowded: whether it does not fit into its room even at its smallest.
        shown: the words that are left of it.
        whole: whether that is all of them.
    """

    size: float
    least: float
    lines: int
    box: tuple[float, float, float, float]
    crowded: bool
    shown: str
    whole: bool


@lru_cache(maxsize=64)
def lay_out(words: str, style: Style, canvas: tuple[int, int]) -> Layout | None:
    """Reckon how words stand on a canvas of (width, height) px; None where nothing of them is seen."""
    shown = shown_words(words, style.limit)
    paragraphs = [line for line in shown.split("\n") if line]
    if not paragraphs:
        return None
    block = _Block(paragraphs, style)
    size = _fitting_size(block, style, canvas)
    room = style.width_on(canvas) * canvas[0] / size
    lines, height = block.count(room), block.height(room) * size
    return Layout(
        size=size,
        least=size * (style.rest if len(paragraphs) > 1 else 1.0),
        lines=lines,
        box=_box(block.width(room) * size, height, style, canvas, rtl=_reads_from_right(shown)),
        crowded=height > style.height * min(canvas) * 1.03,
        shown=shown,
        whole=not shown.endswith("…") or words.rstrip().endswith("…"),
    )


class _Block:
    """Paragraphs to be broken into lines; all lengths in em of the first one."""

    def __init__(self, paragraphs: Sequence[str], style: Style) -> None:
        self._rest, self._leading = style.rest, style.leading
        self._indent = BULLET_EM if style.bullets else 0.0
        scales = [1.0, *[style.rest] * (len(paragraphs) - 1)]
        first = style.tracking if _may_be_tracked("".join(paragraphs)) else 0.0
        tracking = [first, *[0.0] * (len(paragraphs) - 1)]
        self._paragraphs = [
            [_piece(one, scale, track) for one in _PIECE.findall(line)]
            for line, scale, track in zip(paragraphs, scales, tracking, strict=True)
        ]
        words = [
            _piece(word, scale, track)[0]
            for line, scale, track in zip(paragraphs, scales, tracking, strict=True)
            for word in line.split()
            if len(word) < LONG_WORD and not _HAS_WIDE.search(word)
        ]
        self.longest = self._indent + max(words, default=0.0)

    def count(self, room: float) -> int:
        """Return how many lines there are in a width."""
        return sum(_lines(pieces, room - self._indent) for pieces in self._paragraphs)

    def height(self, room: float) -> float:
        """Return how high the block is in a width."""
        first, *others = (_lines(pieces, room - self._indent) for pieces in self._paragraphs)
        rest = sum(others)
        return LINE_EM * (first + rest * self._rest) + self._leading * (first + rest - 1)

    def width(self, room: float) -> float:
        """Return the width of the narrowest block that is no higher: its lines are of like length."""
        high, broad = self.height(room), room
        narrow = min(room, max(room * _NARROWEST, self.longest))
        for _ in range(_STEPS):
            middle = (narrow + broad) / 2
            if self.height(middle) > high + 0.001:
                narrow = middle
            else:
                broad = middle
        return broad


def _piece(text: str, scale: float, tracking: float) -> Piece:
    return sum(_advance(sign) + tracking for sign in text) * scale, text.isspace()


def _advance(sign: str) -> float:
    code = ord(sign)
    if 32 <= code < 127:
        return _ASCII[code - 32] / 1000
    if unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return 0.0
    if unicodedata.east_asian_width(sign) in "WF":
        return 1.0
    if 0x590 <= code < 0x900:
        return _RIGHT_EM
    return _JOINED_EM if 0x900 <= code < 0xE80 else _LETTER_EM


def _may_be_tracked(words: str) -> bool:
    return all(ord(sign) < 0x590 or not sign.isalpha() for sign in words)


def _reads_from_right(words: str) -> bool:
    strong = (unicodedata.bidirectional(sign) for sign in words)
    return next((one in ("R", "AL") for one in strong if one in ("L", "R", "AL")), False)


def _lines(pieces: Sequence[Piece], room: float) -> int:
    lines, used, blank = 1, 0.0, 0.0
    for width, is_blank in pieces:
        if is_blank:
            blank = width
            continue
        if used and used + blank + width > room:
            lines, used = lines + 1, width
        else:
            used += blank + width
        if used > room:  # a long word goes on over several lines
            lines, used = lines + int(used // room), used % room
        blank = 0.0
    return lines


def _fitting_size(block: _Block, style: Style, canvas: tuple[int, int]) -> float:
    short = min(canvas)
    size, smallest = style.size * short, style.smallest * short
    width, height = style.width_on(canvas) * canvas[0], style.height * short
    while size > smallest and (block.height(width / size) * size > height or block.longest * size > width):
        size = max(smallest, size * SHRINK)
    return size


def _box(
    width: float, height: float, style: Style, canvas: tuple[int, int], *, rtl: bool
) -> tuple[float, float, float, float]:
    across, down = width / canvas[0], height / canvas[1]
    top = style.place_on(canvas) - down * (1.0 if style.hangs else 0.5)
    side = (1 - across) / 2 if style.left is None else style.left
    left = 1 - side - across if rtl else side
    return left, top, left + across, top + down
