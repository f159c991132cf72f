"""What stands in a consulting room, cut out of it: a couch, a monitor, a cross, a plant, a stool."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from nemo_notebook.studio.make.scenes.cutout import Light, blank, box, oval, paint, ribbon
from nemo_notebook.studio.make.scenes.setting import Bytes, Floats, Setting


def tube(side: float) -> Light:
    """Return the light on an upright tube, lit from one side."""

    def light(u: Floats, v: Floats) -> Floats:
        return np.asarray(0.70 + 0.42 * np.sqrt(np.clip(1 - (u - 0.3 * side) ** 2, 0, 1)) + 0 * v, np.float32)

    return light


def padded(side: float) -> Light:
    """Return the light on an upholstered cushion: its edges fall away, its top catches the light."""

    def light(u: Floats, v: Floats) -> Floats:
        edge = np.clip(1 - np.abs(u) ** 14 * 0.30, 0, 1) * np.clip(1 - np.abs(v) ** 5 * 0.22, 0, 1)
        return np.asarray((1.0 - 0.22 * v + 0.06 * side * u) * edge, np.float32)

    return light


def couch(look: Mapping[str, Floats], unit: float, side: float) -> Bytes:
    """Return a couch to be examined on, its head towards `side`, (rows, cols, 4)."""
    sprite = blank(1.12 * unit, 0.74 * unit)

    def at(points: Floats) -> Floats:
        return np.asarray(points, np.float64) * (side * unit, unit) + (0.56 * unit, 0.60 * unit)

    def slab(
        left: float, top: float, right: float, foot: float, corner: float, shade: Floats, light: Light | None
    ) -> None:
        paint(sprite, at(box(left, top, right, foot, corner)), shade, light)

    paint(sprite, at(oval(0.0, 0.0, 0.47, 0.032)), look["shadow"], share=0.45, soft_px=0.020 * unit)
    for x in (-0.36, 0.30):
        slab(x - 0.012, -0.27, x + 0.012, -0.005, 0.0, look["steel"], tube(side))
        slab(x - 0.05, -0.016, x + 0.05, 0.0, 0.008, look["steel"] * 0.8, None)
    slab(-0.40, -0.105, 0.34, -0.088, 0.0, look["steel"] * 0.85, None)
    slab(-0.43, -0.285, 0.40, -0.235, 0.012, look["body"], padded(side))
    slab(-0.30, -0.272, -0.02, -0.248, 0.004, look["body"] * 0.90, None)
    slab(-0.46, -0.355, 0.16, -0.275, 0.034, look["couch"], padded(side))
    rest = np.array(
        [(0.13, -0.285), (0.13, -0.352), (0.405, -0.505), (0.447, -0.497), (0.455, -0.455), (0.20, -0.285)]
    )
    paint(
        sprite, at(rest), look["couch"] * 1.02, lambda u, v: np.asarray(1.0 - 0.24 * v + 0.05 * u, np.float32)
    )
    paint(
        sprite,
        at(np.array([(0.128, -0.285), (0.128, -0.352), (0.136, -0.356), (0.142, -0.285)])),
        look["couch"] * 0.62,
    )
    flat = [(-0.40, -0.358), (0.13, -0.358), (0.40, -0.508), (0.43, -0.500), (0.415, -0.486), (0.14, -0.336)]
    sheet = np.array([*flat, (-0.352, -0.336), (-0.356, -0.262), (-0.40, -0.266)])
    paint(
        sprite,
        at(sheet),
        look["paper"],
        lambda u, v: np.asarray(1.0 - 0.12 * v * (u * side < -0.8) + 0 * u, np.float32),
    )
    for x in (-0.389, -0.372):
        paint(sprite, at(box(x, -0.335, x + 0.004, -0.266)), look["paper"] * 0.84, share=0.6)
    pillow = box(0.0, 0.0, 0.17, 0.075, 0.034) @ np.array([[0.87, -0.49], [0.49, 0.87]]) + (0.235, -0.488)
    paint(sprite, at(pillow), look["paper"] * 0.97, padded(side))
    return sprite


def stool(look: Mapping[str, Floats], unit: float, side: float) -> Bytes:
    """Return a stool on castors, (rows, cols, 4)."""
    sprite = blank(0.34 * unit, 0.38 * unit)
    x, foot = 0.17 * unit, 0.30 * unit
    paint(sprite, oval(x, foot, 0.12 * unit, 0.020 * unit), look["shadow"], share=0.45, soft_px=0.012 * unit)
    for reach, drop in ((-0.105, -0.006), (-0.05, 0.008), (0.05, 0.008), (0.105, -0.006)):
        leg = np.array([(x, foot - 0.040 * unit), (x + reach * unit, foot + (drop - 0.012) * unit)])
        paint(sprite, ribbon(leg, np.array([0.010, 0.006]) * unit), look["steel"] * 0.9)
        paint(sprite, oval(x + reach * unit, foot + drop * unit, 0.010 * unit, 0.010 * unit), look["frame"])
    paint(
        sprite,
        box(x - 0.011 * unit, 0.10 * unit, x + 0.011 * unit, foot - 0.03 * unit),
        look["steel"],
        tube(side),
    )
    paint(
        sprite,
        box(x - 0.105 * unit, 0.045 * unit, x + 0.105 * unit, 0.105 * unit, 0.028 * unit),
        look["couch"],
        padded(side),
    )
    return sprite


def monitor(look: Mapping[str, Floats], unit: float) -> tuple[Bytes, tuple[float, float, float, float]]:
    """Return a monitor on its stand, (rows, cols, 4), and its screen: left, top, right and foot, in px."""
    sprite = blank(0.42 * unit, 0.90 * unit)
    x, foot = 0.21 * unit, 0.82 * unit
    paint(sprite, oval(x, foot, 0.15 * unit, 0.020 * unit), look["shadow"], share=0.45, soft_px=0.012 * unit)
    paint(
        sprite,
        box(x - 0.012 * unit, 0.28 * unit, x + 0.012 * unit, foot - 0.01 * unit),
        look["steel"],
        tube(1.0),
    )
    base = (
        np.array([(-0.13, 0.0), (-0.10, -0.022), (0.10, -0.022), (0.13, 0.0), (0.12, 0.008), (-0.12, 0.008)])
        * unit
    )
    paint(sprite, base + (x, foot), look["steel"] * 0.85)
    paint(sprite, box(x - 0.045 * unit, 0.54 * unit, x + 0.085 * unit, 0.555 * unit), look["steel"])
    paint(
        sprite, box(x - 0.045 * unit, 0.500 * unit, x + 0.085 * unit, 0.54 * unit, 0.008 * unit), look["body"]
    )
    paint(
        sprite,
        box(0.035 * unit, 0.02 * unit, 0.385 * unit, 0.285 * unit, 0.018 * unit),
        look["body"],
        lambda u, v: np.asarray(1.0 - 0.10 * v + 0 * u, np.float32),
    )
    screen = (0.055 * unit, 0.040 * unit, 0.365 * unit, 0.250 * unit)
    paint(
        sprite,
        box(*screen, 0.006 * unit),
        look["screen"],
        lambda u, v: np.asarray(1.1 - 0.25 * v - 0.10 * u, np.float32),
    )
    return sprite, screen


def cross(look: Mapping[str, Floats], unit: float) -> Bytes:
    """Return a round lamp with a cross on it, (rows, cols, 4)."""
    sprite = blank(0.40 * unit, 0.40 * unit)
    x = y = 0.20 * unit
    paint(
        sprite,
        oval(x, y + 0.012 * unit, 0.150 * unit, 0.150 * unit),
        look["shadow"],
        share=0.28,
        soft_px=0.014 * unit,
    )
    paint(sprite, oval(x, y, 0.152 * unit, 0.152 * unit), look["body"] * 0.93)
    paint(
        sprite,
        oval(x, y, 0.143 * unit, 0.143 * unit),
        look["sign"],
        lambda u, v: np.asarray(1.06 - 0.10 * v - 0.04 * (u * u + v * v), np.float32),
    )
    for wide, high in ((0.030, 0.088), (0.088, 0.030)):
        paint(
            sprite,
            box(x - wide * unit, y - high * unit, x + wide * unit, y + high * unit, 0.012 * unit),
            look["light"],
        )
    return sprite


def potted(setting: Setting, look: Mapping[str, Floats], unit: float) -> Bytes:
    """Return a plant of tall blades in its pot, (rows, cols, 4)."""
    sprite = blank(0.48 * unit, 0.74 * unit)
    x, foot = 0.24 * unit, 0.67 * unit
    s = np.linspace(0, 1, 16)
    rng = setting.rng("blades")
    spread = (rng.permutation(13) + rng.random(13)) / 13
    for turn, high, level in zip(spread, rng.random(13), rng.random(13), strict=True):
        lean = (turn - 0.5) * 0.30
        line = (
            np.column_stack([(0.10 * (turn - 0.5) + lean * s**1.5), -0.17 - (0.22 + 0.22 * high) * s]) * unit
        )
        half = 0.024 * unit * np.sin(np.pi * (0.22 + 0.78 * s)) ** 0.7 + 0.001 * unit
        shade = look["leaf"] * (0.70 + 0.50 * level)
        paint(sprite, ribbon(line + (x, foot), half), shade * 1.18)
        paint(
            sprite, ribbon(line + (x + 0.10 * half[4], foot), 0.72 * half), shade * 0.90, soft_px=0.002 * unit
        )
    paint(sprite, oval(x, foot, 0.10 * unit, 0.018 * unit), look["shadow"], share=0.5, soft_px=0.012 * unit)
    pot = np.array(
        [(-0.088, -0.19), (0.088, -0.19), (0.072, 0.0), (0.05, 0.008), (-0.05, 0.008), (-0.072, 0.0)]
    )
    paint(sprite, pot * unit + (x, foot), look["pot"] * 0.95, tube(1.0))
    paint(sprite, oval(x, foot - 0.19 * unit, 0.088 * unit, 0.012 * unit), look["pot"] * 0.55)
    return sprite
