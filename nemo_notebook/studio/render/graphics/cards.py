"""Graphics that are one large thing: moving words, a quotation, two sides compared, a product, shapes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.make.graphics import Item
from nemo_notebook.studio.render.cutouts import Cutout
from nemo_notebook.studio.render.graphics.board import Area, Board, Words
from nemo_notebook.studio.render.graphics.parts import Growing, Part, Rising
from nemo_notebook.studio.render.graphics.rows import SCALES, headed, room_under
from nemo_notebook.studio.render.graphics.shapes import placed, ring, rounded, solid
from nemo_notebook.studio.render.media import MediaFile
from nemo_notebook.studio.render.photos import read_pixels
from nemo_notebook.studio.render.planes import Planes

_WORD_MS: Final = 170.0
_LINE_STEP_MS: Final = 320.0
_ONE_LINE: Final = 14  # letters of a number with its unit, which are not to be parted


def kinetic(board: Board, title: str, items: Sequence[Item]) -> list[Part]:
    """Phrases that take each other's place, large, word after word."""
    phrases = [one for one in (title, *(one.text or one.shown for one in items)) if one]
    share = board.length_ms / max(1, len(phrases))
    return [
        part
        for index, phrase in enumerate(phrases)
        for part in _phrase(board, phrase, index * share, share, last=index == len(phrases) - 1)
    ]


def _phrase(board: Board, phrase: str, start_ms: float, share_ms: float, *, last: bool) -> Iterator[Part]:
    area, unit = board.area, board.unit
    lines = _lines(board, phrase)
    height = sum(line[0].height for line in lines)
    top = area.top + (area.height - height) / 2
    count = sum(len(line) for line in lines)
    step = min(_WORD_MS, 0.45 * share_ms / max(1, count))
    end = None if last else start_ms + share_ms - 200
    number = 0
    for line in lines:
        blank = line[0].size * 0.27
        wide = sum(word.width for word in line) + blank * (len(line) - 1)
        x = area.right - wide if line[0].rtl else area.left
        for word in reversed(line) if line[0].rtl else line:
            place = len(line) - 1 - line.index(word) if line[0].rtl else line.index(word)
            yield Rising(word.at(x, top), start_ms + (number + place) * step, 5 * unit, end)
            x += word.width + blank
        number += len(line)
        top += line[0].height
    bar = rounded(12 * unit, 0.9 * unit, 0.45 * unit)
    if last:
        yield Growing(
            solid(bar, board.look.accent, area.left, top + 3 * unit), start_ms + number * step + 200
        )


def _lines(board: Board, phrase: str) -> list[list[Words]]:
    """Set the words of a phrase one by one, in lines of like length, as large as there is room."""
    area = board.area
    words = phrase.split()
    for size in (15.0, 13.0, 11.0, 9.5, 8.0, 7.0):
        sets = [board.set(one, size, area.width, leading=0) for one in words]
        lines = _wrapped(sets, area.width)
        smaller = any(one.size < size * board.unit * 0.99 for one in sets)
        if not smaller and sum(line[0].height for line in lines) <= area.height * 0.8:
            return _balanced(sets, area.width, len(lines))
    return _wrapped(sets, area.width)


def _balanced(sets: list[Words], width: float, count: int) -> list[list[Words]]:
    """The same number of lines in the least width that holds them."""
    narrow, broad = max(one.width for one in sets), width
    for _ in range(8):
        middle = (narrow + broad) / 2
        narrow, broad = (middle, broad) if len(_wrapped(sets, middle)) > count else (narrow, middle)
    return _wrapped(sets, broad)


def _wrapped(sets: list[Words], width: float) -> list[list[Words]]:
    lines: list[list[Words]] = [[]]
    used = 0.0
    for one in sets:
        blank = one.size * 0.27
        if lines[-1] and used + blank + one.width > width:
            lines.append([])
            used = 0.0
        used += (blank if lines[-1] else 0.0) + one.width
        lines[-1].append(one)
    return lines


def quote(board: Board, title: str, items: Sequence[Item]) -> list[Part]:
    """A quotation with a large mark over it and the name of who said it below."""
    area, unit, look = board.area, board.unit, board.look
    item = items[0] if items else Item(title)
    mark = board.set("\u201c", 26, area.width, color=look.accent, serif=True, weight="regular", leading=0)
    words = board.set(item.text or title, 8.2, area.width, serif=True, weight="regular", leading=0.18)
    name = board.set(
        f"— {item.shown}" if item.shown else "", 4.8, area.width, color=look.muted, weight="regular"
    )
    over = mark.size * 0.50
    height = over + words.height + (4 * unit + name.height if item.shown else 0)
    top = area.top + (area.height - height) / 2
    left = area.right - words.width if words.rtl else area.left
    return [
        Rising(mark.at(left - 0.6 * unit, top - mark.size * 0.16), 0, 3 * unit),
        Rising(words.at(left, top + over), 200, 3 * unit),
        Rising(name.at(left, top + over + words.height + 4 * unit), 200 + 2 * _LINE_STEP_MS, 2 * unit),
    ]


def compare(board: Board, title: str, items: Sequence[Item]) -> list[Part]:
    """Two cards: before and after, this and that; the second one stands out."""
    return list(_compare(board, title, items[:2]))


def _compare(board: Board, title: str, items: Sequence[Item]) -> Iterator[Part]:
    unit = board.unit
    over = board.upright
    gap = 4 * unit
    wide = board.area.width if over else (board.area.width - gap) / 2
    for scale in SCALES:
        sets = [
            _sides(board, one, wide - 10 * unit, scale, stands_out=at == 1) for at, one in enumerate(items)
        ]
        high = max(label.height + large.height + 11 * unit for label, large in sets)
        wraps = any(
            len(one.shown) <= _ONE_LINE and large.wraps for one, (_, large) in zip(items, sets, strict=True)
        )
        if not wraps and (2 * high + gap if over else high) <= room_under(board, title):
            break
    parts, room = headed(board, title, 2 * high + gap if over else high)
    yield from parts
    for index, (label, large) in enumerate(sets):
        left = room.left if over else room.left + index * (wide + gap)
        top = room.top + index * (high + gap) if over else room.top
        start = 250 + index * 550 * board.hurry(2200)
        yield from _card(board, Area(left, top, left + wide, top + high), start, stands_out=index == 1)
        yield Rising(label.at(left + 5 * unit, top + 5 * unit), start + 120, 2 * unit)
        yield Rising(large.at(left + 5 * unit, top + 6 * unit + label.height), start + 220, 2 * unit)


def _sides(board: Board, item: Item, width: float, scale: float, *, stands_out: bool) -> tuple[Words, Words]:
    color = board.look.accent if stands_out else board.look.muted
    label = board.set(item.text if item.shown else "", 4.6 * max(0.7, scale), width, color=color)
    size = 14.0 if len(item.shown or item.text) <= 8 else 8.0 if len(item.shown or item.text) <= 24 else 6.0
    return label, board.set(item.shown or item.text, size * scale, width, height_px=34 * board.unit)


def _card(board: Board, area: Area, start_ms: float, *, stands_out: bool) -> Iterator[Part]:
    unit, look = board.unit, board.look
    mask = rounded(area.width, area.height, 2.4 * unit)
    yield Rising(solid(mask, look.faint, area.left, area.top, 0.7), start_ms, 3 * unit)
    if stands_out:
        thick = round(0.5 * unit)
        inner = np.pad(rounded(area.width - 2 * thick, area.height - 2 * thick, 2.4 * unit - thick), thick)
        edge = np.zeros_like(mask)
        edge[: inner.shape[0], : inner.shape[1]] = inner[: edge.shape[0], : edge.shape[1]]
        yield Rising(solid(np.maximum(mask - edge, 0), look.accent, area.left, area.top), start_ms, 3 * unit)


def product(board: Board, title: str, items: Sequence[Item], photo: MediaFile | None) -> list[Part]:
    """A photo cut to a frame with round corners, the name and the price beside or below it."""
    return list(_product(board, title, items, photo))


def _product(board: Board, title: str, items: Sequence[Item], photo: MediaFile | None) -> Iterator[Part]:
    unit, area = board.unit, board.area
    over = board.upright or board.canvas[0] < 1.2 * board.canvas[1]
    beside = 0.46 * area.width
    width = area.width - beside - 7 * unit if photo and not over else area.width
    rows = _told(board, title, items, width)
    height = sum(one.height for one in rows) + 2.5 * unit * (len(rows) - 1)
    left, top = area.left, area.top + (area.height - height) / 2
    if photo is not None:
        side = min(area.width, area.height - height - 5 * unit) if over else min(area.height, beside)
        high = area.top if over else area.top + (area.height - side) / 2
        frame = Area(left, high, left + max(8 * unit, side), high + max(8 * unit, side))
        yield Rising(_cut_to(photo, frame, 2.8 * unit), 0, 3 * unit)
        left, top = (left, frame.bottom + 5 * unit) if over else (frame.right + 7 * unit, top)
    for index, words in enumerate(rows):
        x = left + width - words.width if words.rtl else left
        yield Rising(words.at(x, top), 300 + index * 220, 2.5 * unit)
        top += words.height + 2.5 * unit


def _told(board: Board, title: str, items: Sequence[Item], width: float) -> list[Words]:
    """Set a product's name, up to two things that are said of it, and its price."""
    look = board.look
    name = board.set(title, 8.8, width, height_px=26 * board.unit)
    notes = [board.set(one.text, 5.0, width, color=look.muted, weight="regular") for one in items if one.text]
    prices = [board.set(one.shown, 11.0, width, color=look.accent) for one in items if one.shown]
    return [one for one in (name, *notes[:2], *prices[:1]) if one.height]


def _cut_to(photo: MediaFile, frame: Area, radius: float) -> Cutout:
    """Read a photo and cut it to a frame."""
    width, height = round(frame.width), round(frame.height)
    scale = max(width / photo.width, height / photo.height)
    pixels = read_pixels(photo, scale)[..., ::-1]
    scale = max(width / pixels.shape[1], height / pixels.shape[0])
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    sized: NDArray[Any] = cv2.resize(
        np.ascontiguousarray(pixels), None, fx=scale, fy=scale, interpolation=method
    )
    top, left = max(0, (sized.shape[0] - height) // 2), max(0, (sized.shape[1] - width) // 2)
    part = sized[top : top + height, left : left + width].astype(np.float32)
    return placed(part, rounded(part.shape[1], part.shape[0], radius), frame.left, frame.top)


class _Drifting:
    """A shape that sways slowly about its place."""

    def __init__(self, cutout: Cutout, reach_px: float, phase: float, period_ms: float) -> None:
        self._cutout, self._reach_px, self._phase, self._period_ms = cutout, reach_px, phase, period_ms

    def paint(self, target: Planes, now_ms: float) -> None:
        """Lay it on a frame."""
        angle = self._phase + 2 * np.pi * now_ms / self._period_ms
        shift = (float(self._reach_px * np.cos(angle)), float(self._reach_px * np.sin(angle)))
        self._cutout.paint(target, shift=shift)


def shapes(board: Board, title: str, items: Sequence[Item], seed: int) -> list[Part]:
    """Large quiet shapes that drift: a ground for words of the film's own."""
    del title, items
    rng = np.random.default_rng(seed & 0xFFFFFFFF)
    wide, high = board.canvas
    corners = rng.permutation([(0.04, 0.10), (0.80, 0.08), (0.10, 0.80), (0.84, 0.78), (0.46, 0.92)])
    found: list[Part] = []
    for index, (x, y) in enumerate(corners[:4]):
        size = float(rng.uniform(22, 44)) * board.unit
        mask = (
            ring(size, 1.2 * board.unit)
            if index % 2
            else rounded(size, size, size * (0.5 if index else 0.22))
        )
        color = board.look.accent if index == 1 else board.look.glow
        cutout = solid(mask, color, x * wide - size / 2, y * high - size / 2, 0.75)
        found.append(
            _Drifting(cutout, 3 * board.unit, float(rng.uniform(0, 6.28)), float(rng.uniform(14e3, 24e3)))
        )
    return found
