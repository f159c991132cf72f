"""Graphics of items one after the other: counters side by side, a list, steps, a timeline of dates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from nemo_notebook.studio.make.graphics import Item
from nemo_notebook.studio.render.graphics.board import Area, Board, Words
from nemo_notebook.studio.render.graphics.numbers import Counting, figure_in, tight
from nemo_notebook.studio.render.graphics.parts import RISE_MS, Growing, Part, Rising
from nemo_notebook.studio.render.graphics.shapes import disc, ring, rounded, solid

_FROM_ONE_TO_NEXT_MS: Final = 380.0
_MOST_COLUMNS: Final = 4
_COUNTED_FROM: Final = 2.0  # to a smaller number there is nothing to count up
_HEADING: Final = 8.4  # units
SCALES: Final = (1.0, 0.85, 0.7, 0.58, 0.45)
"""Sizes that are tried where content finds no room."""
_BETWEEN: Final = 5.0  # units, from the heading to what it heads


def headed(board: Board, title: str, height: float) -> tuple[list[Part], Area]:
    """Return a heading and the area for `height` px of content under it, both together in the middle."""
    area, unit = board.area, board.unit
    words = board.set(title, _HEADING, area.width, height_px=26 * unit) if title else Words(None)
    gap = (_BETWEEN + 2.4) * unit if title else 0.0
    top = area.top + max(0.0, (area.height - words.height - gap - height) / 2)
    parts: list[Part] = []
    if title:
        left = area.right - words.width if words.rtl else area.left
        bar_left = area.right - 7 * unit if words.rtl else area.left
        bar = solid(rounded(7 * unit, 0.7 * unit, 0.35 * unit), board.look.accent, bar_left, top)
        parts = [Growing(bar, 0), Rising(words.at(left, top + 2.4 * unit), 80, 2.5 * unit)]
    below = top + words.height + gap
    return parts, Area(area.left, below, area.right, max(below + unit, area.bottom))


def room_under(board: Board, title: str) -> float:
    """Return the height in px that is left for content under a heading."""
    if not title:
        return board.area.height
    heading = board.set(title, _HEADING, board.area.width, height_px=26 * board.unit)
    return board.area.height - heading.height - _BETWEEN * board.unit - 2.4 * board.unit


def counters(board: Board, title: str, items: Sequence[Item]) -> list[Part]:
    """One to three numbers that count up, each with what it counts; centred where nothing heads them."""
    shown = [one for one in items if one.shown][:3]
    side_by_side = not board.upright and len(shown) > 1
    apart = (4 if side_by_side else 6) * board.unit
    width = (board.area.width + apart) / len(shown) - apart if side_by_side else board.area.width
    for scale in SCALES:
        sets = _counted(board, shown, width, scale, centred=not title)
        heights = [number.height + 0.5 * board.unit + label.height for number, label in sets]
        total = max(heights) if side_by_side else sum(heights) + apart * (len(heights) - 1)
        if total <= room_under(board, title):
            break
    parts, room = headed(board, title, total)
    left, top = room.left, room.top
    for index, (one, (number, label), height) in enumerate(zip(shown, sets, heights, strict=True)):
        start = ((250 if title else 0) + index * _FROM_ONE_TO_NEXT_MS) * board.hurry(2600)
        at = [left + (0 if title else (width - words.width) / 2) for words in (number, label)]
        parts.append(_number(board, one.shown, number, (at[0], top), board.look.accent, start))
        below = top + number.height + 0.5 * board.unit
        parts.append(Rising(label.at(at[1], below), start + 250, 2.5 * board.unit))
        left, top = (left + width + apart, top) if side_by_side else (left, top + height + apart)
    return parts


def _counted(
    board: Board, items: Sequence[Item], width: float, scale: float, *, centred: bool
) -> list[tuple[Words, Words]]:
    """Set numbers and what they count, each kind in letters of one size."""
    size = {1: 30.0, 2: 21.0}.get(len(items), 14.5) * scale
    accent, high = board.look.accent, 1.3 * size * board.unit
    numbers = equal(board, [tight(one.shown) for one in items], size, width, high, accent, centred=centred)
    label = max(5.6 * scale, size / 4.6)
    labels = equal(board, [one.text for one in items], label, width, 18 * board.unit, centred=centred)
    return list(zip(numbers, labels, strict=True))


def _number(
    board: Board, shown: str, words: Words, corner: tuple[float, float], color: str, start_ms: float
) -> Part:
    figure = figure_in(tight(shown))
    if figure is None or words.rtl or figure.value < _COUNTED_FROM:
        return Rising(words.at(*corner), start_ms, 3 * board.unit)
    return Counting(board, figure, words, corner, color=color, start_ms=start_ms)


def listing(board: Board, title: str, items: Sequence[Item]) -> list[Part]:
    """Items under each other, each behind a small bar of the accent's colour."""
    unit = board.unit
    sets = _fitting(board, [one.text or one.shown for one in items], inset=4.2)
    parts, room = headed(board, title, _stacked(sets, 3.2 * unit))
    top = room.top
    for index, words in enumerate(sets):
        start = (300 + index * _FROM_ONE_TO_NEXT_MS) * board.hurry(300 + len(sets) * _FROM_ONE_TO_NEXT_MS)
        mark = rounded(0.8 * unit, words.size * 0.82, 0.4 * unit)
        x = room.right - 0.8 * unit if words.rtl else room.left
        parts.append(Growing(solid(mark, board.look.accent, x, top + words.size * 0.2), start, down=True))
        left = room.right - 4.2 * unit - words.width if words.rtl else room.left + 4.2 * unit
        parts.append(Rising(words.at(left, top), start + 60, 2.5 * unit))
        top += words.height + 3.2 * unit
    return parts


def steps(board: Board, title: str, items: Sequence[Item]) -> list[Part]:
    """Numbered steps on a line that leads from one to the next."""
    numbered = [Item(one.text or one.shown, str(number)) for number, one in enumerate(items, 1)]
    across = not board.upright and len(items) <= _MOST_COLUMNS and board.canvas[0] > 1.4 * board.canvas[1]
    return list((_across if across else _down)(board, title, numbered, numbers=True))


def timeline(board: Board, title: str, items: Sequence[Item]) -> list[Part]:
    """Dates on a line, with what happened."""
    across = not board.upright and len(items) <= _MOST_COLUMNS and board.canvas[0] > 1.4 * board.canvas[1]
    return list((_across if across else _down)(board, title, items, numbers=False))


def _across(board: Board, title: str, items: Sequence[Item], *, numbers: bool) -> Iterator[Part]:
    unit, look = board.unit, board.look
    pitch = board.area.width / len(items)
    width = pitch - 4 * unit
    mark = (9.5 if numbers else 2.6) * unit
    texts = equal(board, [one.text for one in items], 6.2, width, 32 * unit)
    dates = (
        []
        if numbers
        else equal(board, [one.shown for one in items], 8.0, width, 11 * unit, color=look.accent)
    )
    date_height = max((one.height for one in dates), default=0.0) + (1.5 * unit if dates else 0)
    height = date_height + mark + 3 * unit + max(one.height for one in texts)
    parts, room = headed(board, title, height)
    yield from parts
    middle = room.top + date_height + mark / 2
    speed = board.hurry(600 + len(items) * _FROM_ONE_TO_NEXT_MS + RISE_MS)
    length = pitch * (len(items) - 1) if numbers else room.width
    line = rounded(length, 0.4 * unit, 0.2 * unit)
    yield Growing(
        solid(line, look.faint, room.left + (mark / 2 if numbers else 0), middle - 0.2 * unit), 200 * speed
    )
    for index, (one, words) in enumerate(zip(items, texts, strict=True)):
        start = (350 + index * _FROM_ONE_TO_NEXT_MS) * speed
        left = room.left + index * pitch
        yield from _mark(board, one.shown if numbers else "", mark, (left, middle - mark / 2), start)
        if not numbers:
            yield Rising(dates[index].at(left, room.top), start, 2 * unit)
        yield Rising(words.at(left, middle + mark / 2 + 3 * unit), start + 120, 2 * unit)


def _down(board: Board, title: str, items: Sequence[Item], *, numbers: bool) -> Iterator[Part]:
    unit, look = board.unit, board.look
    mark = (8.0 if numbers else 2.6) * unit
    inset = mark + 4 * unit
    sets = _fitting(
        board, [one.text for one in items], inset=inset / unit, dates=0 if numbers else len(items)
    )
    dates = [Words(None)] * len(items) if numbers else equal(
        board, [one.shown for one in items], 6.4, board.area.width - inset, 9 * unit, color=look.accent
    )  # fmt: skip
    heights = [max(mark, date.height + words.height) for date, words in zip(dates, sets, strict=True)]
    gap = min(5.0 * unit, max(2.0 * unit, (board.area.height * 0.72 - sum(heights)) / max(1, len(items))))
    parts, room = headed(board, title, sum(heights) + gap * (len(items) - 1))
    yield from parts
    speed = board.hurry(600 + len(items) * _FROM_ONE_TO_NEXT_MS + RISE_MS)
    first, last = heights[0] / 2 if numbers else mark, heights[-1] / 2 if numbers else heights[-1] - mark
    line = rounded(0.4 * unit, sum(heights) + gap * (len(items) - 1) - first - last, 0.2 * unit)
    x = room.left + mark / 2 - 0.2 * unit
    yield Growing(solid(line, look.faint, x, room.top + first), 200 * speed, down=True)
    top = room.top
    for index, (one, words, date, height) in enumerate(zip(items, sets, dates, heights, strict=True)):
        start = (350 + index * _FROM_ONE_TO_NEXT_MS) * speed
        level = top + (height - mark) / 2 if numbers else top + date.size * 0.6 - mark / 2
        yield from _mark(board, one.shown if numbers else "", mark, (room.left, level), start)
        below = top + (height - date.height - words.height) / 2
        yield Rising(date.at(room.left + inset, below), start, 2 * unit)
        yield Rising(words.at(room.left + inset, below + date.height), start + 120, 2 * unit)
        top += height + gap


def _mark(
    board: Board, number: str, size: float, corner: tuple[float, float], start_ms: float
) -> Iterator[Part]:
    """A dot, or a disc with a number in it."""
    left, top = corner
    look = board.look
    if not number:
        yield Rising(solid(disc(size), look.accent, left, top), start_ms, 0)
        return
    yield Rising(solid(disc(size), look.low, left, top), start_ms, 0)
    yield Rising(solid(ring(size, 0.45 * board.unit), look.accent, left, top), start_ms, 0)
    words = board.set(number, size / board.unit * 0.48, size, color=look.accent, centred=True, leading=0)
    yield Rising(words.at(left + (size - words.width) / 2, top + (size - words.height) / 2), start_ms, 0)


def equal(
    board: Board,
    texts: Sequence[str],
    size: float,
    width: float,
    height: float,
    color: str = "",
    *,
    centred: bool = False,
) -> list[Words]:
    """Set texts in letters of the same size: that of the one that finds the least room."""
    sets = [board.set(one, size, width, color=color, height_px=height, centred=centred) for one in texts]
    sizes = [one.size for one in sets if one.size]
    if not sizes or max(sizes) - min(sizes) < 0.01:
        return sets
    least, room = min(sizes) / board.unit, board.area.height
    return [board.set(one, least, width, color=color, height_px=room, centred=centred) for one in texts]


def _fitting(board: Board, texts: Sequence[str], *, inset: float, dates: int = 0) -> list[Words]:
    """Set the texts of rows as large as all of them have room for."""
    unit = board.unit
    room = (board.area.height - 20 * unit - dates * 8 * unit) / max(1, len(texts))
    size = 7.0 if len(texts) <= 3 else 6.2 if len(texts) <= 5 else 5.2
    return equal(board, texts, size, board.area.width - inset * unit, max(7 * unit, room - 3 * unit))


def _stacked(sets: Sequence[Words], gap: float) -> float:
    return sum(one.height for one in sets) + gap * max(0, len(sets) - 1)
