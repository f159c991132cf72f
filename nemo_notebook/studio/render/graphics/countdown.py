"""A number that counts down inside a ring which empties: to a start, to midnight, as a timer."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import numpy as np

from nemo_notebook.studio.make.graphics import Item, counted_from
from nemo_notebook.studio.render.graphics.board import Area, Board, Words
from nemo_notebook.studio.render.graphics.easing import progress, settle, smooth
from nemo_notebook.studio.render.graphics.parts import Part, Rising, Still
from nemo_notebook.studio.render.graphics.shapes import around, part_of, ring, solid
from nemo_notebook.studio.render.planes import Planes
from nemo_notebook.studio.render.reveals import Reveal

_HEADING: Final = 7.4  # units
_GAP: Final = 5.0  # units, from the heading to the ring
_MOST: Final = 62.0  # units: the width of the ring
_THICK: Final = 0.045  # of the ring's width
_DIGITS: Final = 0.4  # of the ring's width: the height of a letter
_INSIDE: Final = 0.72  # of the ring's width: room for the number
_POP_MS: Final = 260.0
_LEAST_STEP_MS: Final = 400.0  # faster numbers only take each other's place
_FAINTEST: Final = 0.3  # of a number while it comes: it never blinks
_EACH: Final = 20  # up to so many numbers, the ring empties for each; a longer timer's empties once
_TURN: Final = 1000.0
_SOFT: Final = 4.0


def countdown(board: Board, title: str, items: Sequence[Item]) -> list[Part]:
    """Numbers that take each other's place in equal times, the last of them 1, in a ring that empties."""
    return list(_countdown(board, title, items))


def _countdown(board: Board, title: str, items: Sequence[Item]) -> Iterator[Part]:
    total = counted_from(items[0].shown if items else "") or max(1, round(board.length_ms / 1000))
    area, unit = board.area, board.unit
    heading = (
        board.set(title, _HEADING, area.width, height_px=26 * unit, centred=True) if title else Words(None)
    )
    over = heading.height + _GAP * unit if title else 0.0
    size = min(_MOST * unit, area.height - over, area.width)
    middle, top = (area.left + area.right) / 2, area.top + (area.height - over - size) / 2
    yield Rising(heading.at(middle - heading.width / 2, top), 80, 2.5 * unit)
    corner = (middle - size / 2, top + over)
    yield Still(solid(ring(size, _THICK * size), board.look.faint, *corner))
    yield _Emptying(board, total, corner, size)
    yield _Numbers(board, total, Area(corner[0], corner[1], corner[0] + size, corner[1] + size))


class _Emptying:
    """A ring that gets emptier, clockwise from the top."""

    def __init__(self, board: Board, total: int, corner: tuple[float, float], size: float) -> None:
        self._each_ms = board.length_ms / (total if total <= _EACH else 1)
        self._cutout = solid(ring(size, _THICK * size), board.look.accent, *corner)
        order = (1 - part_of(around(size), corner, self._cutout.box)) * np.float32(_TURN)
        self._filling = Reveal(order, _SOFT, _TURN)

    def paint(self, target: Planes, now_ms: float) -> None:
        """Lay it on a frame."""
        left = 1 - now_ms % self._each_ms / self._each_ms
        self._cutout.paint(target, mask=self._filling.mask(left * _TURN))


class _Numbers:
    """The numbers, each in the middle, digits equally wide."""

    def __init__(self, board: Board, total: int, square: Area) -> None:
        self._total, self._step_ms = total, board.length_ms / total
        self._timed = total >= 60
        longest = self._text(total)
        size = square.width / board.unit * _DIGITS
        signs = {sign: board.set(sign, size, square.width) for sign in sorted({*"0123456789", *longest})}
        wide = sum(_advance(sign, signs) for sign in longest)
        if wide > square.width * _INSIDE:
            size *= square.width * _INSIDE / wide
            signs = {sign: board.set(sign, size, square.width) for sign in signs}
        self._advances = {sign: _advance(sign, signs) for sign in signs}
        self._own = {sign: words.width for sign, words in signs.items()}
        self._cutouts = {sign: words.at(0, 0) for sign, words in signs.items()}
        self._middle = (square.left + square.right) / 2
        self._top = (square.top + square.bottom - signs["0"].height) / 2
        self._lift_px = 2.0 * board.unit if self._step_ms >= _LEAST_STEP_MS else 0.0

    def _text(self, number: int) -> str:
        return f"{number // 60}:{number % 60:02d}" if self._timed else str(number)

    def paint(self, target: Planes, now_ms: float) -> None:
        """Lay the number of that moment on a frame."""
        place = min(self._total - 1, math.floor(now_ms / self._step_ms))
        shown = self._text(self._total - place)
        coming = progress(now_ms, place * self._step_ms, _POP_MS) if self._lift_px else 1.0
        strength = _FAINTEST + (1 - _FAINTEST) * smooth(coming)
        down = self._lift_px * (1 - settle(coming))
        left = self._middle - sum(self._advances[sign] for sign in shown) / 2
        for sign in shown:
            at = left + (self._advances[sign] - self._own[sign]) / 2
            shift = (2.0 * round(at / 2), 2.0 * round((self._top + down) / 2))
            self._cutouts[sign].paint(target, strength, shift=shift)
            left += self._advances[sign]


def _advance(sign: str, signs: Mapping[str, Words]) -> float:
    """How much room a sign takes in px: every digit that of the widest."""
    return max(signs[one].width for one in "0123456789") if sign.isdigit() else signs[sign].width
