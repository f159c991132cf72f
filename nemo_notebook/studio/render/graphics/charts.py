"""Charts of a few numbers: bars, a line, a ring. Only what was given is drawn, from zero and to scale."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from nemo_notebook.studio.make.graphics import Item
from nemo_notebook.studio.render.cutouts import Cutout
from nemo_notebook.studio.render.graphics.board import Area, Board, Words
from nemo_notebook.studio.render.graphics.looks import mixed, rgb
from nemo_notebook.studio.render.graphics.numbers import Counting, figure_in, tight
from nemo_notebook.studio.render.graphics.parts import Drawn, Growing, Part, Rising, Still
from nemo_notebook.studio.render.graphics.rows import equal, headed, room_under
from nemo_notebook.studio.render.graphics.shapes import (
    around,
    below,
    disc,
    part_of,
    placed,
    polyline,
    ring,
    rounded,
    solid,
    tab,
)
from nemo_notebook.studio.render.reveals import Reveal

_STEP_MS: Final = 160.0
_DRAW_MS: Final = 1500.0
_WHOLE: Final = 100.0  # per cent


def bars(board: Board, title: str, items: Sequence[Item]) -> list[Part]:
    """Bars from zero, the largest in the accent's colour, each with its number at its end."""
    return list(_bars(board, title, _measured(items)))


def _bars(board: Board, title: str, items: Sequence[Item]) -> Iterator[Part]:
    unit, look = board.unit, board.look
    over = board.upright or board.canvas[0] < 1.2 * board.canvas[1]
    thick = 6.0 * unit if len(items) <= 5 else 4.0 * unit
    pitch = thick + (11.5 if over else 4.2) * unit
    scale = min(1.0, room_under(board, title) / (pitch * len(items)))
    thick, pitch = thick * scale, pitch * scale
    parts, room = headed(board, title, pitch * len(items) - 4 * unit)
    yield from parts
    wide = room.width * (0.9 if over else 0.28)
    labels = equal(board, [one.text for one in items], 5.4 * scale, wide, 8 * unit)
    numbers = [board.set(one.shown, 5.8 * scale, room.width * 0.3, height_px=8 * unit) for one in items]
    inset = 0.0 if over else max(one.width for one in labels) + 3 * unit
    full = room.width - inset - max(one.width for one in numbers) - 2.5 * unit
    most = max(one.value or 0.0 for one in items) or 1.0
    for index, (one, label, number) in enumerate(zip(items, labels, numbers, strict=True)):
        start = 250 + index * _STEP_MS
        top = room.top + index * pitch
        yield Rising(
            label.at(room.left, top if over else top + (thick - label.height) / 2), start, 1.5 * unit
        )
        level = top + (label.height + 0.6 * unit if over else 0)
        length = max(0.8 * unit, full * (one.value or 0.0) / most)
        color = look.accent if one.value == most else look.soft
        bar = solid(tab(length, thick, 0.9 * unit), color, room.left + inset, level)
        yield Growing(bar, start)
        x = room.left + inset + length + 2 * unit
        yield Rising(number.at(x, level + (thick - number.height) / 2), start + 500, 0)


def line(board: Board, title: str, items: Sequence[Item]) -> list[Part]:
    """A line through all numbers, from zero, the last one named."""
    return list(_line(board, title, _measured(items)))


def _line(board: Board, title: str, items: Sequence[Item]) -> Iterator[Part]:
    unit, look = board.unit, board.look
    height = min(44 * unit, room_under(board, title) - 16 * unit)
    parts, room = headed(board, title, height + 16 * unit)
    yield from parts
    labels = [
        board.set(one.text, 4.8, room.width / len(items), height_px=6 * unit, color=look.muted)
        for one in items
    ]
    numbers = [board.set(one.shown, 5.2, room.width * 0.3, height_px=7 * unit) for one in items]
    half = max(3 * unit, *(max(a.width, b.width) / 2 for a, b in zip(labels, numbers, strict=True)))
    plot = Area(room.left + half, room.top + 9 * unit, room.right - half, room.top + 9 * unit + height)
    points = _points(items, plot)
    yield Growing(solid(rounded(room.width, 0.3 * unit, 0), look.faint, room.left, plot.bottom), 100)
    yield from _curve(board, points, plot)
    for index, ((x, y), label, number) in enumerate(zip(points, labels, numbers, strict=True)):
        start = 250 + _DRAW_MS * 0.6 * index / max(1, len(items) - 1)
        last = index == len(items) - 1
        size = (2.6 if last else 1.6) * unit
        yield Rising(solid(disc(size), look.accent, x - size / 2, y - size / 2), start, 0)
        yield Rising(label.at(x - label.width / 2, plot.bottom + 1.6 * unit), start, 1 * unit)
        if last or len(items) <= 6:
            yield Rising(number.at(x - number.width / 2, y - number.height - 2.2 * unit), start, 1.5 * unit)


def _points(items: Sequence[Item], plot: Area) -> list[tuple[float, float]]:
    values = [one.value or 0.0 for one in items]
    low, high = min(0.0, *values), max(values)
    reach = (high - low) or 1.0
    return [
        (
            plot.left + plot.width * index / max(1, len(values) - 1),
            plot.bottom - plot.height * (one - low) / reach,
        )
        for index, one in enumerate(values)
    ]


def _curve(board: Board, points: Sequence[tuple[float, float]], plot: Area) -> Iterator[Part]:
    thick = 0.9 * board.unit
    margin = round(2 * thick)
    left, top = round(plot.left) - margin, round(plot.top) - margin
    size = (round(plot.width) + 2 * margin, round(plot.height) + margin)
    inside = [(x - left, y - top) for x, y in points]
    for mask, strength in ((below(inside, size), 0.22), (polyline(inside, thick, size), 1.0)):
        cutout = solid(mask, board.look.accent, left, top, strength)
        if cutout.box is not None:
            wide = cutout.box[2] - cutout.box[0]
            order = np.linspace(0, _DRAW_MS, wide, dtype=np.float32)[None]
            whole = np.broadcast_to(order, (cutout.box[3] - cutout.box[1], wide))
            yield Drawn(cutout, Reveal(whole, 40, _DRAW_MS + 40), 250)


def donut(board: Board, title: str, items: Sequence[Item]) -> list[Part]:
    """A ring of shares with their names; a single share of a hundred counts up in the middle."""
    return list(_donut(board, title, _measured(items)))


def _donut(board: Board, title: str, items: Sequence[Item]) -> Iterator[Part]:
    unit, look = board.unit, board.look
    names = len(items) * 9 * unit
    room_px = room_under(board, title)
    over = board.upright and room_px - 6 * unit - names >= 30 * unit
    size = (
        min(50 * unit, room_px - 6 * unit - names)
        if over
        else min(46 * unit, room_px, 0.42 * board.area.width)
    )
    parts, room = headed(board, title, size + 6 * unit + names if over else size)
    yield from parts
    left = room.left + (room.width - size) / 2 if over else room.left + 2 * unit
    shares = _shares(items)
    colors = _colors(look.accent, look.low, len(items))
    yield from _ring(board, shares, colors, (left, room.top), size)
    yield from _centre(board, items[0], (left, room.top), size)
    x = left if over else left + size + 8 * unit
    y = room.top + (size + 6 * unit if over else (size - names + 3 * unit) / 2)
    legend = _legend(board, items, room.right - x - 5 * unit)
    for index, (words, color) in enumerate(zip(legend, colors, strict=True)):
        start = 500 + index * _STEP_MS * 1.5
        yield Rising(solid(disc(2.6 * unit), color, x, y + words.size * 0.6 - 1.3 * unit), start, 0)
        yield Rising(words.at(x + 5 * unit, y), start, 1.5 * unit)
        y += 9 * unit


def _legend(board: Board, items: Sequence[Item], wide: float) -> list[Words]:
    """Set the names of the shares, with their numbers where there are several."""
    if len(items) == 1:
        return equal(board, [items[0].text], 6.2, wide, 30 * board.unit)
    return equal(board, [f"{one.text}  {one.shown}" for one in items], 5.4, wide, 8 * board.unit)


def _shares(items: Sequence[Item]) -> list[float]:
    """Each value's share of the ring; values of up to a hundred per cent leave the rest open."""
    values = [max(0.0, one.value or 0.0) for one in items]
    per_cent = all("%" in one.shown or "％" in one.shown for one in items)
    whole = _WHOLE if per_cent and sum(values) <= _WHOLE else sum(values) or 1.0
    return [one / whole for one in values]


def _colors(accent: str, ground: str, count: int) -> list[str]:
    return [
        mixed(accent, ground, 0.72 * index / max(1, count - 1) if count > 1 else 0) for index in range(count)
    ]


def _ring(
    board: Board, shares: Sequence[float], colors: Sequence[str], corner: tuple[float, float], size: float
) -> Iterator[Part]:
    outline = ring(size, 0.13 * size)
    yield Still(solid(outline, board.look.faint, *corner))
    turn = around(size)
    ends = np.cumsum(shares)
    slot = np.searchsorted(ends, turn.ravel()).reshape(turn.shape)
    table = np.array([rgb(one)[::-1] for one in (*colors, colors[-1])], np.float32)
    gap = 0.004 if len(shares) > 1 else 0.0
    begins = np.array([0.0, *ends[:-1], 1.0])
    inside = (turn < ends[-1]) & (turn - begins[np.minimum(slot, len(shares))] >= gap)
    cutout = placed(table[np.minimum(slot, len(shares))], outline * inside, *corner)
    yield Drawn(cutout, _sweep(cutout, turn, corner), 250)


def _sweep(cutout: Cutout, turn: np.ndarray, corner: tuple[float, float]) -> Reveal:
    """The order in which a ring is drawn, for its cutout's box."""
    order = part_of(turn, corner, cutout.box) * np.float32(_DRAW_MS)
    return Reveal(order, 12, float(order.max()) + 12)


def _centre(board: Board, item: Item, corner: tuple[float, float], size: float) -> Iterator[Part]:
    words = board.set(tight(item.shown), size / board.unit * 0.22, size * 0.62, centred=True, leading=0)
    place = (corner[0] + (size - words.width) / 2, corner[1] + (size - words.height) / 2)
    figure = figure_in(tight(item.shown))
    if figure is None or words.rtl:
        yield Rising(words.at(*place), 400, 0)
    else:
        yield Counting(board, figure, words, place, color=board.look.ink, start_ms=250)


def _measured(items: Sequence[Item]) -> list[Item]:
    return [one for one in items if one.value is not None] or [Item(value=0.0)]
