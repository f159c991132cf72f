"""What is drawn on the blackboard: figures of geometry and physics as strokes of chalk."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np

from nemo_notebook.studio.make.scenes.parts.setting import Floats, Setting

Stroke: TypeAlias = Floats
"""Points (n, 2) of one line of chalk, in short sides from the middle of the board."""
Line: TypeAlias = list[tuple[float, float]]
"""Corners of a line of a figure, which is about one wide and high."""


def lesson(rng: np.random.Generator, setting: Setting) -> list[Stroke]:
    """Return what is on the board: figures laid out side by side, or one below the other."""
    figures = [_wave, _circle, _triangle, _atom, _cube, _parabola]
    order = rng.permutation(len(figures))[:4]
    wide, high = setting.width / setting.short_px, setting.height / setting.short_px * 0.88
    across, down = (2, 2) if not setting.portrait else (1, 4)
    if wide > 1.5:
        across, down = 3, 2
        order = rng.permutation(len(figures))
    strokes: list[Stroke] = []
    for index, figure in enumerate(order[: across * down]):
        col, row = index % across, index // across
        middle = np.array([(col + 0.5) / across - 0.5, (row + 0.5) / down - 0.5]) * (wide * 0.92, high)
        middle = middle + rng.uniform(-0.02, 0.02, 2)
        size = 0.78 * min(wide * 0.92 / across, high / down)
        for stroke in figures[int(figure)]():
            fine = _finer(np.array(stroke, np.float64))
            strokes.append(middle + fine * size + rng.normal(0, 0.0008, fine.shape))
    return strokes


def _finer(points: Floats) -> Floats:
    """Return a line with points close together, so that it is drawn bit by bit."""
    lengths = np.hypot(*np.diff(points, axis=0).T)
    place = np.concatenate([[0.0], np.cumsum(lengths)])
    at = np.linspace(0, place[-1], max(2, int(place[-1] / 0.02)))
    return np.column_stack([np.interp(at, place, points[:, axis]) for axis in (0, 1)])


def _letters(words: str, x: float, y: float, size: float) -> list[Line]:
    """Return simple letters as strokes."""
    shapes: dict[str, list[Line]] = {
        "x": [[(0, -0.6), (0.45, 0)], [(0.45, -0.6), (0, 0)]],
        "y": [[(0, -0.6), (0.22, -0.1)], [(0.45, -0.6), (0.08, 0.3)]],
        "=": [[(0, -0.42), (0.45, -0.42)], [(0, -0.2), (0.45, -0.2)]],
        "+": [[(0, -0.3), (0.45, -0.3)], [(0.22, -0.52), (0.22, -0.08)]],
        "a": [_arc(0.22, -0.28, 0.24, 0, 360), [(0.46, -0.55), (0.47, 0)]],
        "b": [[(0, -1), (0, 0)], _arc(0.22, -0.28, 0.24, -180, 180)],
        "c": [_arc(0.24, -0.28, 0.26, -50, -310)],
        "2": [[(0, -0.42), (0.1, -0.58), (0.26, -0.58), (0.32, -0.44), (0, 0), (0.36, 0)]],
        "r": [[(0, -0.58), (0, 0)], [(0, -0.35), (0.15, -0.55), (0.34, -0.55)]],
        "h": [[(0, -1), (0, 0)], [(0, -0.35), (0.15, -0.55), (0.32, -0.5), (0.36, 0)]],
        "E": [[(0.42, -0.9), (0, -0.9), (0, 0), (0.42, 0)], [(0, -0.46), (0.34, -0.46)]],
        "m": [
            [(0, -0.55), (0, 0)],
            [(0, -0.4), (0.12, -0.55), (0.24, -0.45), (0.24, 0)],
            [(0.24, -0.42), (0.36, -0.55), (0.48, -0.45), (0.48, 0)],
        ],
        "π": [[(-0.04, -0.52), (0.5, -0.56)], [(0.12, -0.54), (0.08, 0)], [(0.36, -0.55), (0.38, 0)]],
    }  # fmt: skip
    found: list[Line] = []
    for sign in words:
        small = sign == "2"
        for part in shapes.get(sign, []):
            scale = size * (0.62 if small else 1.0)
            lift = -0.55 * size if small else 0.0
            found.append([(x + scale * px, y + lift + scale * py) for px, py in part])
        x += size * (0.36 if small else 0.74 if sign in "πm" else 0.62 if sign != " " else 0.35)
    return found


def _arc(x: float, y: float, radius: float, start: float, stop: float) -> Line:
    angles = np.radians(np.linspace(start, stop, 40))
    return [(x + radius * float(np.cos(one)), y + radius * float(np.sin(one))) for one in angles]


def _axes(x: float, y: float) -> list[Line]:
    return [
        [(-0.5, y), (0.52, y)], [(0.48, y - 0.025), (0.52, y), (0.48, y + 0.025)],
        [(x, 0.45), (x, -0.45)], [(x - 0.025, -0.41), (x, -0.45), (x + 0.025, -0.41)],
    ]  # fmt: skip


def _wave() -> list[Line]:
    x = np.linspace(-0.42, 0.46, 80)
    curve = [(float(one), float(-0.26 * np.sin((one + 0.42) * 10.5))) for one in x]
    return [*_axes(-0.42, 0.0), curve, *_letters("y", -0.36, -0.36, 0.11), *_letters("x", 0.46, 0.12, 0.11)]


def _parabola() -> list[Line]:
    x = np.linspace(-0.34, 0.34, 60)
    curve = [(float(one), float(0.28 - 5.2 * one * one)) for one in x]
    return [*_axes(0.0, 0.28), curve, *_letters("y=x2", 0.14, -0.30, 0.13)]


def _circle() -> list[Line]:
    return [
        _arc(-0.10, 0.0, 0.30, 0, 362), [(-0.10, 0.0), (0.112, -0.212)], _arc(-0.10, 0.0, 0.012, 0, 360),
        *_letters("r", -0.04, -0.10, 0.10), *_letters("a=πr2", 0.24, 0.30, 0.13),
    ]  # fmt: skip


def _triangle() -> list[Line]:
    return [
        [(-0.36, 0.24), (0.30, 0.24), (-0.36, -0.26), (-0.36, 0.24)],
        [(-0.36, 0.18), (-0.30, 0.18), (-0.30, 0.24)],
        *_letters("a", -0.46, 0.04, 0.10), *_letters("b", -0.06, 0.36, 0.10),
        *_letters("c", 0.02, -0.06, 0.10),
        *_letters("a2+b2=c2", -0.08, -0.26, 0.105),
    ]  # fmt: skip


def _atom() -> list[Line]:
    rings = []
    for turn in (0, 60, 120):
        angle = np.radians(turn)
        ring = np.array(_arc(0, 0, 0.34, 0, 362)) * (1, 0.36)
        x = ring[:, 0] * np.cos(angle) - ring[:, 1] * np.sin(angle)
        y = ring[:, 0] * np.sin(angle) + ring[:, 1] * np.cos(angle)
        rings.append(list(zip(x.tolist(), y.tolist(), strict=True)))
    return [*rings, _arc(0, 0, 0.028, 0, 720), *_letters("E=mc2", 0.16, 0.42, 0.12)]


def _cube() -> list[Line]:
    front = [(-0.26, -0.10), (0.10, -0.10), (0.10, 0.26), (-0.26, 0.26), (-0.26, -0.10)]
    back = [(x + 0.16, y - 0.16) for x, y in front]
    ties = [[front[index], back[index]] for index in (0, 1, 2)]
    return [
        front,
        [back[0], back[1], back[2]],
        *ties[:3],
        *_letters("h", 0.32, 0.12, 0.12),
        *_letters("a", -0.10, 0.38, 0.10),
    ]
