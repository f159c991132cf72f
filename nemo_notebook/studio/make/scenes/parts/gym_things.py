"""What stands in a gym, cut out of it: a rack of dumbbells, kettlebells, a bench, a mat and a ball."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from nemo_notebook.studio.make.scenes.parts.easel import Easel, blank
from nemo_notebook.studio.make.scenes.parts.outlines import box, oval, ribbon, turned
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats
from nemo_notebook.studio.make.scenes.parts.shading import barrel, bulging, sloped, upright


def rack(look: Mapping[str, Floats], unit: float, side: float) -> Bytes:
    """Return a rack with three rows of dumbbells, the heavy ones below, (rows, cols, 4)."""
    easel = blank(1.12, 0.74, 0.56, 0.67, unit, side)
    frame = look["frame"]
    easel.shape(oval(0, 0, 0.50, 0.026), look["shadow"], share=0.55, soft=0.018)
    for x in (-0.46, 0.46):
        easel.shape(box(x - 0.020, -0.60, x + 0.020, 0, 0.006), frame, upright)
        easel.shape(box(x - 0.05, -0.022, x + 0.05, 0, 0.008), frame * 0.8)
    for row, (count, size) in enumerate(((6, 0.046), (5, 0.056), (4, 0.068))):
        y = 0.20 * row - 0.53
        easel.shape(box(-0.46, y - 0.02, 0.46, y + 0.01), look["shadow"], share=0.4, soft=0.01)
        for index in range(count):
            _dumbbell(easel, look, (index - (count - 1) / 2) * 0.88 / count, y, size)
        easel.shape(box(-0.47, y + 0.004, 0.47, y + 0.034), frame, sloped(1.05, down=-0.20))
        easel.shape(box(-0.47, y + 0.004, 0.47, y + 0.009), frame * 1.5, share=0.6)
    return easel.paint


def _dumbbell(easel: Easel, look: Mapping[str, Floats], x: float, foot: float, size: float) -> None:
    """Paint a dumbbell on its shelf, its heads to both sides."""
    y = foot - 0.82 * size
    bar = box(x - 0.70 * size, y - 0.20 * size, x + 0.70 * size, y + 0.20 * size)
    easel.shape(bar, look["steel"], barrel)
    top, low = y - 0.86 * size, y + 0.86 * size
    for end in (-1, 1):
        left = x + (0.55 if end > 0 else -1.30) * size
        easel.shape(box(left, top, left + 0.75 * size, low, 0.24 * size), look["iron"], barrel)
        ring = left + (0.42 if end > 0 else 0.18) * size
        easel.shape(box(ring, top, ring + 0.16 * size, low), look["accent"], barrel)


def kettlebell(look: Mapping[str, Floats], wide: float, side: float, band: str) -> Bytes:
    """Return a kettlebell with a coloured band, (rows, cols, 4), of this width."""
    easel = blank(1.7, 1.75, 0.85, 1.52, wide, side)
    easel.shape(oval(0, 0, 0.58, 0.13), look["shadow"], share=0.6, soft=0.05)
    angle = np.linspace(-0.32, np.pi + 0.32, 40)
    loop = np.column_stack([0.36 * np.cos(angle), -1.02 - 0.36 * np.sin(angle)])
    easel.shape(ribbon(loop, 0.085), look["iron"] * 1.12, upright)
    easel.shape(ribbon(loop[6:26] - (0.0, 0.02), 0.014), look["steel"], share=0.55, soft=0.012)
    for x, y in loop[[0, -1]]:
        easel.shape(box(x - 0.10, y - 0.10, x + 0.10, y + 0.02), look[band])
    body = oval(0, -0.48, 0.50, 0.49)
    body[:, 1] = np.minimum(body[:, 1], -0.02)
    easel.shape(body, look["iron"] * 1.08, bulging(1.9))
    gleam = oval(0.18 * side, -0.72, 0.12, 0.07, 0.5 * side)
    easel.shape(gleam, look["steel"], share=0.5, soft=0.05)
    return easel.paint


def bench(look: Mapping[str, Floats], unit: float, side: float) -> Bytes:
    """Return a padded bench, its back raised towards `side`, (rows, cols, 4)."""
    easel = blank(1.0, 0.76, 0.50, 0.68, unit)
    frame, pad, soft = look["frame"], look["pad"], sloped(down=-0.22, near=0.05)
    easel.shape(oval(0.0, 0.0, 0.44, 0.030), look["shadow"], share=0.55, soft=0.018)
    easel.shape(ribbon(np.array([(-0.34, -0.15), (0.30, -0.10)]), 0.018), frame, barrel)
    ends = ((-0.32, -0.24), (-0.34, -0.01)), ((0.26, -0.12), (0.30, -0.01)), ((0.10, -0.13), (0.22, -0.36))
    for leg in ends:
        easel.shape(ribbon(np.array(leg), 0.016), frame, upright)
    for shoe in (-0.34, 0.30):
        easel.shape(box(shoe - 0.05, -0.022, shoe + 0.05, 0.0, 0.008), frame * 0.8)
    easel.shape(box(-0.40, -0.290, 0.02, -0.215, 0.026), pad, soft)
    easel.shape(turned(box(0.0, -0.040, 0.48, 0.040, 0.028), -0.764) + (0.045, -0.245), pad * 1.05, soft)
    easel.shape(box(-0.385, -0.284, 0.005, -0.277), look["accent"], share=0.85)
    return easel.facing(side)


def mat(look: Mapping[str, Floats], unit: float) -> Bytes:
    """Return a mat on the floor in perspective, one end still rolled, (rows, cols, 4)."""
    easel = blank(0.86, 0.30, 0.0, 0.0, unit)
    rubber, shadow = look["mat"], look["shadow"]
    flat = np.array([(0.10, 0.08), (0.66, 0.08), (0.72, 0.24), (0.03, 0.24)])
    easel.shape(flat + (0.0, 0.012), shadow, share=0.5, soft=0.010)
    easel.shape(flat, rubber, sloped(0.98, down=0.08, near=-0.06))
    roll = np.array([(0.645, 0.045), (0.715, 0.045), (0.79, 0.235), (0.70, 0.245)])
    easel.shape(roll + (0.02, 0.01), shadow, share=0.5, soft=0.012)
    easel.shape(
        roll, rubber, lambda u, v: np.asarray(0.72 + 0.50 * np.exp(-(((u + 0.15) / 0.5) ** 2)) + 0 * v)
    )
    for ring, level in ((0.046, 0.80), (0.034, 0.85), (0.022, 0.55), (0.010, 0.85)):
        easel.shape(oval(0.745, 0.240, ring, 0.70 * ring), rubber * level)
    return easel.paint


def ball(look: Mapping[str, Floats], wide: float, side: float) -> Bytes:
    """Return a large ball to sit on, with its grooves, (rows, cols, 4), of this width."""
    easel = blank(1.3, 1.25, 0.65, 0.58, wide, side)
    easel.shape(oval(0, 0.48, 0.46, 0.085), look["shadow"], share=0.6, soft=0.03)
    easel.shape(oval(0, 0, 0.50, 0.50), look["ball"], bulging(1.3))
    s = np.linspace(-1, 1, 24)
    for down in (-0.34, -0.20, -0.06, 0.08, 0.22):
        reach = 0.97 * np.sqrt(0.25 - down * down)
        line = np.column_stack([reach * s, down + 0.055 * (1 - s**2)])
        easel.shape(ribbon(line, 0.004), look["ball"] * 0.66, share=0.6, soft=0.003)
    gleam = oval(0.17 * side, -0.28, 0.10, 0.055, 0.5 * side)
    easel.shape(gleam, look["steel"], share=0.55, soft=0.035)
    return easel.paint
