"""What stands in a gym, cut out of it: a rack of dumbbells, kettlebells, a bench, a mat and a ball."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from nemo_notebook.studio.make.scenes.cutout import Light, blank, box, dome, oval, paint, ribbon
from nemo_notebook.studio.make.scenes.setting import Bytes, Floats


def _barrel(u: Floats, v: Floats) -> Floats:
    """Return the light on a roller that lies: a bright line above its middle."""
    return np.asarray(0.62 + 0.55 * np.exp(-(((v + 0.45) / 0.38) ** 2)) - 0.16 * v + 0 * u, np.float32)


def _upright(side: float) -> Light:
    def light(u: Floats, v: Floats) -> Floats:
        return np.asarray(
            0.72 + 0.38 * np.sqrt(np.clip(1 - (u - 0.3 * side) ** 2, 0, 1)) - 0.05 * v, np.float32
        )

    return light


def rack(look: Mapping[str, Floats], unit: float, side: float) -> Bytes:
    """Return a rack with three rows of dumbbells, the heavy ones below, (rows, cols, 4)."""
    sprite = blank(1.12 * unit, 0.74 * unit)
    x, foot = 0.56 * unit, 0.67 * unit
    paint(sprite, oval(x, foot, 0.50 * unit, 0.026 * unit), look["shadow"], share=0.55, soft_px=0.018 * unit)
    for post in (-0.46, 0.46):
        frame = box(
            x + (post - 0.020) * unit, foot - 0.60 * unit, x + (post + 0.020) * unit, foot, 0.006 * unit
        )
        paint(sprite, frame, look["frame"], _upright(side))
        shoe = box(
            x + (post - 0.05) * unit, foot - 0.022 * unit, x + (post + 0.05) * unit, foot, 0.008 * unit
        )
        paint(sprite, shoe, look["frame"] * 0.8)
    for row, (count, size) in enumerate(((6, 0.046), (5, 0.056), (4, 0.068))):
        y = foot - (0.53 - 0.20 * row) * unit
        shelf = box(x - 0.47 * unit, y + 0.004 * unit, x + 0.47 * unit, y + 0.034 * unit)
        paint(
            sprite,
            box(x - 0.46 * unit, y - 0.02 * unit, x + 0.46 * unit, y + 0.01 * unit),
            look["shadow"],
            share=0.4,
            soft_px=0.01 * unit,
        )
        for index in range(count):
            _dumbbell(
                sprite, look, x + (index - (count - 1) / 2) * (0.88 / count) * unit, y, size * unit, side
            )
        paint(sprite, shelf, look["frame"], lambda u, v: np.asarray(1.05 - 0.20 * v + 0 * u, np.float32))
        paint(
            sprite,
            box(x - 0.47 * unit, y + 0.004 * unit, x + 0.47 * unit, y + 0.009 * unit),
            look["frame"] * 1.5,
            share=0.6,
        )
    return sprite


def _dumbbell(
    sprite: Bytes, look: Mapping[str, Floats], x: float, foot: float, size: float, side: float
) -> None:
    """Paint a dumbbell on its shelf, its heads to both sides."""
    y = foot - 0.82 * size
    paint(
        sprite,
        box(x - 0.70 * size, y - 0.20 * size, x + 0.70 * size, y + 0.20 * size),
        look["steel"],
        _barrel,
    )
    for end in (-1, 1):
        inner, outer = x + 0.55 * end * size, x + 1.30 * end * size
        left, right = min(inner, outer), max(inner, outer)
        paint(sprite, box(left, y - 0.86 * size, right, y + 0.86 * size, 0.24 * size), look["iron"], _barrel)
        ring = box(left + 0.18 * size, y - 0.86 * size, left + 0.34 * size, y + 0.86 * size)
        paint(sprite, ring if end < 0 else ring + (0.24 * size, 0.0), look["accent"], _barrel)


def kettlebell(look: Mapping[str, Floats], wide: float, side: float, band: str) -> Bytes:
    """Return a kettlebell with a coloured band, (rows, cols, 4), of this width."""
    sprite = blank(1.7 * wide, 1.75 * wide)
    x, foot = 0.85 * wide, 1.52 * wide
    paint(sprite, oval(x, foot, 0.58 * wide, 0.13 * wide), look["shadow"], share=0.6, soft_px=0.05 * wide)
    angle = np.linspace(-0.32, np.pi + 0.32, 40)
    loop = np.column_stack(
        [x + 0.36 * wide * np.cos(angle), foot - 1.02 * wide - 0.36 * wide * np.sin(angle)]
    )
    paint(sprite, ribbon(loop, np.full(40, 0.085 * wide)), look["iron"] * 1.12, _upright(side))
    sheen = ribbon(loop[6:26] + (0.0, -0.02 * wide), np.full(20, 0.014 * wide))
    paint(sprite, sheen, look["steel"], share=0.55, soft_px=0.012 * wide)
    for end in (0, -1):
        cuff = box(
            loop[end, 0] - 0.10 * wide,
            loop[end, 1] - 0.10 * wide,
            loop[end, 0] + 0.10 * wide,
            loop[end, 1] + 0.02 * wide,
        )
        paint(sprite, cuff, look[band])
    body = oval(x, foot - 0.48 * wide, 0.50 * wide, 0.49 * wide)
    body[:, 1] = np.minimum(body[:, 1], foot - 0.02 * wide)
    paint(sprite, body, look["iron"] * 1.08, dome(side, 1.9))
    gleam = oval(x + 0.18 * side * wide, foot - 0.72 * wide, 0.12 * wide, 0.07 * wide, 0.5 * side)
    paint(sprite, gleam, look["steel"], share=0.5, soft_px=0.05 * wide)
    return sprite


def bench(look: Mapping[str, Floats], unit: float, side: float) -> Bytes:
    """Return a padded bench, its back raised towards `side`, (rows, cols, 4)."""
    sprite = blank(1.0 * unit, 0.76 * unit)

    def at(points: Floats) -> Floats:
        return np.asarray(points, np.float64) * (side * unit, unit) + (0.50 * unit, 0.68 * unit)

    def pad_light(u: Floats, v: Floats) -> Floats:
        return np.asarray(1.0 - 0.22 * v + 0.05 * side * u, np.float32)

    paint(sprite, at(oval(0.0, 0.0, 0.44, 0.030)), look["shadow"], share=0.55, soft_px=0.018 * unit)
    beam = np.array([(-0.34, -0.15), (0.30, -0.10)])
    paint(sprite, at(ribbon(beam, np.array([0.018, 0.018]))), look["frame"], _barrel)
    for leg in (
        ((-0.32, -0.24), (-0.34, -0.01)),
        ((0.26, -0.12), (0.30, -0.01)),
        ((0.10, -0.13), (0.22, -0.36)),
    ):
        paint(sprite, at(ribbon(np.array(leg), np.array([0.016, 0.016]))), look["frame"], _upright(side))
    for shoe in (-0.34, 0.30):
        paint(sprite, at(box(shoe - 0.05, -0.022, shoe + 0.05, 0.0, 0.008)), look["frame"] * 0.8)
    seat = box(-0.40, -0.290, 0.02, -0.215, 0.026)
    paint(sprite, at(seat), look["pad"], pad_light)
    back = box(0.0, -0.040, 0.48, 0.040, 0.028) @ np.array([[0.72, -0.69], [0.69, 0.72]]) + (0.045, -0.245)
    paint(sprite, at(back), look["pad"] * 1.05, pad_light)
    paint(sprite, at(box(-0.385, -0.284, 0.005, -0.277)), look["accent"], share=0.85)
    return sprite


def mat(look: Mapping[str, Floats], unit: float) -> Bytes:
    """Return a mat on the floor in perspective, one end still rolled, (rows, cols, 4)."""
    sprite = blank(0.86 * unit, 0.30 * unit)
    flat = np.array([(0.10, 0.08), (0.66, 0.08), (0.72, 0.24), (0.03, 0.24)]) * unit
    paint(sprite, flat + (0.0, 0.012 * unit), look["shadow"], share=0.5, soft_px=0.010 * unit)
    paint(sprite, flat, look["mat"], lambda u, v: np.asarray(0.98 + 0.08 * v - 0.06 * u, np.float32))
    roll = np.array([(0.645, 0.045), (0.715, 0.045), (0.79, 0.235), (0.70, 0.245)]) * unit
    paint(sprite, roll + (0.02 * unit, 0.01 * unit), look["shadow"], share=0.5, soft_px=0.012 * unit)
    paint(
        sprite,
        roll,
        look["mat"],
        lambda u, v: np.asarray(0.72 + 0.50 * np.exp(-(((u + 0.15) / 0.5) ** 2)) + 0 * v, np.float32),
    )
    paint(sprite, oval(0.745 * unit, 0.240 * unit, 0.046 * unit, 0.032 * unit), look["mat"] * 0.80)
    for ring in (0.034, 0.022, 0.010):
        paint(
            sprite,
            oval(0.745 * unit, 0.240 * unit, ring * unit, 0.70 * ring * unit),
            look["mat"] * (0.55 if ring == 0.022 else 0.85),
        )
    return sprite


def ball(look: Mapping[str, Floats], wide: float, side: float) -> Bytes:
    """Return a large ball to sit on, with its grooves, (rows, cols, 4), of this width."""
    sprite = blank(1.3 * wide, 1.25 * wide)
    x, y = 0.65 * wide, 0.58 * wide
    paint(
        sprite,
        oval(x, y + 0.48 * wide, 0.46 * wide, 0.085 * wide),
        look["shadow"],
        share=0.6,
        soft_px=0.03 * wide,
    )
    paint(sprite, oval(x, y, 0.50 * wide, 0.50 * wide), look["ball"], dome(side, 1.3))
    for down in (-0.34, -0.20, -0.06, 0.08, 0.22):
        s = np.linspace(-1, 1, 24)
        reach = np.sqrt(max(0.0, 0.25 - down * down)) * 0.97
        line = np.column_stack([x + s * reach * wide, y + (down + 0.055 * (1 - s**2)) * wide])
        paint(
            sprite,
            ribbon(line, np.full(24, 0.004 * wide)),
            look["ball"] * 0.66,
            share=0.6,
            soft_px=0.003 * wide,
        )
    gleam = oval(x + 0.17 * side * wide, y - 0.28 * wide, 0.10 * wide, 0.055 * wide, 0.5 * side)
    paint(sprite, gleam, look["steel"], share=0.55, soft_px=0.035 * wide)
    return sprite
