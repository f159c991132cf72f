"""A market place far out of focus: sky, house fronts, stalls in rows, people who pass."""

from __future__ import annotations

from collections.abc import Mapping

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.cutout import blank, box, oval, paint, smooth
from nemo_notebook.studio.make.scenes.noise import branch, grains
from nemo_notebook.studio.make.scenes.palettes import ramp
from nemo_notebook.studio.make.scenes.setting import Bytes, Floats, Setting


def street(setting: Setting, look: Mapping[str, Floats], rows: int, cols: int) -> Floats:
    """Return the market place out of focus: sky, house fronts, stalls, ground."""
    rng = setting.rng("street")
    unit = min(setting.soft_size)
    down = np.linspace(0, 1, rows, dtype=np.float32)
    view = np.repeat(
        ramp([(0.0, look["top"]), (0.40, look["low"]), (1.0, look["low"])], down)[:, None], cols, 1
    )
    ground = rows * 0.60
    _houses(view, look, branch(rng), unit, ground)
    paint(
        view,
        box(-2, ground, cols + 2, rows),
        look["ground"],
        lambda u, v: np.asarray(0.92 + 0.10 * v + 0 * u, np.float32),
    )
    x = -0.25 * unit
    for wide, gap, colour, high in branch(rng).random((9, 4)):
        span = unit * (0.42 + 0.20 * wide)
        _far_stall(
            view,
            look,
            ("awning", "other")[int(colour * 2)],
            (x, ground + unit * (0.02 + 0.03 * high), span),
            branch(rng),
        )
        x += span + unit * (0.02 + 0.26 * gap)
    view = cv2.GaussianBlur(np.clip(view, 0, 252), (0, 0), unit * 0.014)
    return np.asarray(view * (1 + 0.03 * grains(rng, rows, cols, unit * 0.09))[..., None], np.float32)


def _houses(
    view: Floats, look: Mapping[str, Floats], rng: np.random.Generator, unit: float, ground: float
) -> None:
    """Paint house fronts, high at the sides and low in the middle, where the sky comes down."""
    cols = view.shape[1]
    x = -0.1 * unit
    while x < cols:
        wide = unit * float(rng.uniform(0.24, 0.40))
        away = abs((x + wide / 2) / cols - 0.5) * 2
        high = unit * float(0.16 + 0.46 * away**1.3 + rng.uniform(0, 0.08))
        shade = look[("house", "second", "third")[int(rng.integers(3))]]
        top = ground - high
        paint(
            view,
            box(x, top, x + wide, ground),
            shade,
            lambda u, v: np.asarray(1.03 - 0.10 * v + 0 * u, np.float32),
        )
        for row in range(int(high / (0.15 * unit))):
            for column in range(3):
                left, y = x + wide * (0.14 + 0.28 * column), top + unit * (0.05 + 0.15 * row)
                lit = look["pane"] * float(rng.uniform(0.55, 1.0))
                paint(view, box(left, y, left + 0.16 * wide, min(y + 0.085 * unit, ground)), lit, share=0.75)
        x += wide


def _far_stall(
    view: Floats,
    look: Mapping[str, Floats],
    name: str,
    place: tuple[float, float, float],
    rng: np.random.Generator,
) -> None:
    """Paint a stall across the place: striped roof, dark below it, a table full of colours."""
    x, foot, wide = place
    high = 0.62 * wide
    paint(view, box(x + 0.04 * wide, foot - high, x + 0.96 * wide, foot), look["deep"], share=0.75)
    for index in range(6):
        shade = look[name] if index % 2 else look["cream"]
        left, right = x + wide * index / 6, x + wide * (index + 1) / 6
        top = x + wide / 2 + (np.array([left, right]) - x - wide / 2) * 0.82
        roof = np.array(
            [
                (top[0], foot - 1.22 * high),
                (top[1], foot - 1.22 * high),
                (right, foot - 0.84 * high),
                (left, foot - 0.84 * high),
            ]
        )
        paint(view, roof, shade * 0.92)
        paint(view, box(left, foot - 0.85 * high, right, foot - 0.75 * high), shade * 0.82)
    paint(view, box(x + 0.04 * wide, foot - 0.34 * high, x + 0.96 * wide, foot), look["cloth"] * 1.1)
    kinds = ("apple", "orange", "lemon", "pear", "cabbage", "plum")
    for dx, dy, kind in rng.random((16, 3)):
        spot = oval(
            x + wide * (0.10 + 0.80 * dx), foot - high * (0.36 + 0.10 * dy), 0.055 * wide, 0.05 * wide
        )
        paint(view, spot, look[kinds[int(kind * 6)]])


def passer(setting: Setting, look: Mapping[str, Floats], number: int) -> tuple[Bytes, float, float, float]:
    """Return somebody out of focus, where they start, their pace in short sides a second, their foot."""
    rng = setting.rng(f"passer{number}")
    tall = setting.short_px * float(rng.uniform(0.40, 0.47))
    sprite = blank(0.50 * tall, 1.17 * tall)
    x, top, soft = 0.25 * tall, 0.08 * tall, 0.030 * tall
    coat = look[("deep", "cloth", "second", "other")[number]] * float(rng.uniform(0.7, 1.0))
    body = smooth(
        np.array([(-0.09, 0.17), (0.09, 0.17), (0.15, 0.26), (0.14, 0.62), (-0.14, 0.62), (-0.15, 0.26)]), 2
    )
    for leg in (-1, 1):
        paint(
            sprite,
            box(
                x + (0.052 * leg - 0.050) * tall,
                top + 0.55 * tall,
                x + (0.052 * leg + 0.050) * tall,
                top + tall,
                0.02 * tall,
            ),
            look["deep"],
            soft_px=soft,
        )
    paint(sprite, body * tall + (x, top), coat, soft_px=soft)
    paint(sprite, oval(x, top + 0.10 * tall, 0.066 * tall, 0.085 * tall), look["second"] * 0.75, soft_px=soft)
    pace = float(rng.uniform(0.020, 0.034)) * (1 if number % 2 else -1)
    return sprite, float((number + rng.uniform(0.1, 0.9)) / 4), pace, 0.70
