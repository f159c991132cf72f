"""Pets and their things, cut out to stand in a room: a dog in its basket, a cat's back, toys on a rug."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from nemo_notebook.studio.make.scenes.parts.easel import Easel, blank
from nemo_notebook.studio.make.scenes.parts.outlines import box, oval, ribbon, smooth
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats
from nemo_notebook.studio.make.scenes.parts.shading import bulging, sloped, upright, woolly

_SITTING = np.array([
    (0.0, 0.0), (0.20, 0.0), (0.275, 0.03), (0.30, 0.14), (0.275, 0.30), (0.215, 0.44), (0.155, 0.545),
    (0.145, 0.60), (0.178, 0.665), (0.186, 0.745), (0.172, 0.80), (0.180, 0.88), (0.176, 1.0), (0.150, 0.965),
    (0.085, 0.888), (0.0, 0.885),
])  # fmt: skip
"""The right half of a sitting cat seen from behind, from the middle of its foot up, in its height."""


def seated_cat(look: Mapping[str, Floats], tall: float, side: float) -> Bytes:
    """Return a cat that looks out of the window, (rows, cols, 4), lit round its rim."""
    easel = blank(0.80, 1.08, 0.40, 1.06, tall, side)
    half = _SITTING * (1, -1)
    outline = smooth(np.vstack([half, (half * (-1, 1))[::-1]]), 2)
    easel.shape(outline, look["rim"], soft=0.002)
    inner = outline * (0.955, 0.978) - (0.006 * side, 0.0)
    easel.shape(
        inner, look["cat"], lambda u, v: np.asarray(0.94 + 0.16 * u - 0.10 * v + 0.30 * u**4), soft=0.007
    )
    for flank in (-1, 1):
        curve = np.array([(0.05, -0.50), (0.16, -0.36), (0.20, -0.20), (0.15, -0.06)]) * (flank, 1)
        easel.shape(ribbon(curve, 0.012), look["cat"] * 0.6, share=0.4, soft=0.02)
    return easel.paint


def tail(sway: float, curl: float) -> Floats:
    """Return the outline of a tail that hangs from (0, 0), in heights of its cat, swayed by -1..1."""
    s = np.concatenate([np.linspace(0, 0.92, 20), 1 - 0.08 * np.linspace(0.8, 0, 8) ** 2])
    x = 0.26 * s**0.7 + 0.20 * sway * s**1.6 + 0.10 * curl * np.sin(2.6 * s) * s
    y = -0.07 + 0.64 * s**1.25 - (0.16 + 0.10 * sway) * np.clip(s - 0.55, 0, 1) ** 1.2 * 2.4
    tip = np.sqrt(np.clip(1 - ((s - 0.92) / 0.08).clip(0, 1) ** 2, 0, 1))
    half = (0.047 - 0.018 * s) * tip * np.sqrt(np.clip(0.25 + s / 0.06, 0, 1))
    return ribbon(np.column_stack([x, y]), half)


def basket_back(look: Mapping[str, Floats], unit: float, rng: np.random.Generator, side: float) -> Bytes:
    """Return the rear of a round basket with its cushion, (rows, cols, 4), for a picture of this unit."""
    easel = _basket(unit, side)
    wall = bulging(0.55)
    easel.shape(oval(0, 0.125, 0.37, 0.050), look["shadow"], share=0.55, soft=0.018)
    easel.shape(oval(0, 0, 0.345, 0.135), look["basket"] * 0.95, woolly(rng, wall))
    easel.shape(oval(0, 0.012, 0.285, 0.098), look["basket"] * 0.50)
    easel.shape(oval(0, 0.030, 0.268, 0.080), look["cushion"] * 0.82, woolly(rng, wall))
    return easel.paint


def basket_front(look: Mapping[str, Floats], unit: float, rng: np.random.Generator, side: float) -> Bytes:
    """Return the front rim of the same basket, in the same frame."""
    easel = _basket(unit, side)
    angle = np.linspace(0, np.pi, 40)
    across, down = np.cos(angle), np.sin(angle)
    outer = np.column_stack([0.345 * across, 0.005 + 0.140 * down**0.62])
    inner = np.column_stack([0.285 * across, 0.005 + 0.062 * down])

    def light(u: Floats, v: Floats) -> Floats:
        brink = np.sqrt(np.clip(1 - u * u, 0, 1))
        roll = (v + 1) / 2 - 0.42 * brink
        ends = 0.80 + 0.20 * np.clip(1.8 * brink, 0, 1)
        return np.asarray((1.10 - 0.62 * np.clip(roll, 0, 1) ** 1.3 + 0.12 * u) * ends, np.float32)

    easel.shape(np.vstack([outer, inner[::-1]]), look["basket"], woolly(rng, light, 0.06))
    seam = np.column_stack([0.325 * across, 0.012 + 0.088 * down**0.8])
    easel.shape(ribbon(seam, 0.0022), look["basket"] * 0.55, share=0.6, soft=0.002)
    return easel.paint


def _basket(unit: float, side: float) -> Easel:
    return blank(0.80, 0.48, 0.40, 0.24, unit, side)


def sleeping_dog(look: Mapping[str, Floats], unit: float, rng: np.random.Generator, side: float) -> Bytes:
    """Return a dog that lies curled, its head towards `side`, (rows, cols, 4); its feet are in the basket."""
    easel = blank(0.66, 0.36, 0.33, 0.22, unit)
    coat = look["coat"]
    for x, y, across, down, turn, shade in (
        (-0.035, -0.005, 0.215, 0.115, 0.0, coat),
        (-0.130, 0.015, 0.115, 0.092, 0.0, coat * 0.97),
        (-0.085, 0.055, 0.090, 0.055, -0.2, coat * 1.04),
        (0.075, -0.055, 0.090, 0.075, 0.3, coat),
        (0.130, -0.012, 0.098, 0.080, 0.15, coat * 1.06),
        (0.205, 0.030, 0.064, 0.043, 0.28, look["muzzle"]),
        (0.262, 0.026, 0.019, 0.015, 0.3, look["nose"]),
        (0.075, 0.018, 0.042, 0.080, 0.30, look["ear"]),
    ):
        fur = woolly(rng, bulging(0.9), 0.045)
        easel.shape(oval(x, y, across, down, turn), shade, fur, soft=0.003 if across > 0.02 else 0.0012)
    angle = np.linspace(0.5, 2.6, 12)
    eye = np.column_stack([0.166 + 0.017 * np.cos(angle), 0.010 * np.sin(angle) - 0.016])
    easel.shape(ribbon(eye, 0.0032), look["nose"], soft=0.0008)
    return easel.facing(side)


def bowl(look: Mapping[str, Floats], wide: float, rng: np.random.Generator, side: float) -> Bytes:
    """Return a bowl of food with a paw on its front, (rows, cols, 4), of this width."""
    easel = blank(1.3, 0.80, 0.65, 0.26, wide, side)
    easel.shape(oval(0.04, 0.34, 0.56, 0.11), look["shadow"], share=0.6, soft=0.03)
    front = np.linspace(0, np.pi, 24)
    base = np.column_stack([0.50 * np.cos(front), 0.34 + 0.10 * (np.sin(front) - 0.4)])
    rim = np.column_stack([0.43 * np.cos(front), 0.13 * np.sin(front)])
    easel.shape(np.vstack([base, rim[::-1]]), look["bowl"], upright)
    easel.shape(oval(0, 0, 0.435, 0.135), look["bowl"] * 1.12)
    easel.shape(oval(0, 0.012, 0.385, 0.105), look["bowl"] * 0.55)
    easel.shape(oval(0, 0.022, 0.360, 0.082), look["food"] * 0.7)
    for away, turn, level in rng.random((46, 3)):
        x, y = np.sqrt(away) * np.array([np.cos(6.28 * turn), np.sin(6.28 * turn)])
        bite = oval(0.32 * x, 0.012 + 0.062 * y, 0.042, 0.028)
        easel.shape(bite, look["food"] * (0.85 + 0.5 * level), bulging())
    for path in _paw():
        easel.shape(path * 0.15 + (0, 0.255), look["mark"])
    return easel.paint


def _paw() -> list[Floats]:
    """Return the print of a paw, pad and toes."""
    pad = np.array([(-0.42, 0.30), (0.0, 0.36), (0.42, 0.30), (0.28, -0.10), (0.0, -0.30), (-0.28, -0.10)])
    toes = ((-0.46, -0.28, -0.5), (-0.17, -0.56, -0.15), (0.17, -0.56, 0.15), (0.46, -0.28, 0.5))
    return [smooth(pad), *(oval(x, y, 0.125, 0.19, turn) for x, y, turn in toes)]


def ball(look: Mapping[str, Floats], wide: float, rng: np.random.Generator, side: float) -> Bytes:
    """Return a felt ball with its curved seam, (rows, cols, 4), of this width."""
    easel = blank(1.7, 1.3, 0.85, 0.60, wide, side)
    easel.shape(oval(0, 0.46, 0.52, 0.13), look["shadow"], share=0.65, soft=0.04)
    easel.shape(oval(0, 0, 0.50, 0.50), look["ball"], woolly(rng, bulging(1.5), 0.03))
    s = np.linspace(-0.92, 0.92, 22)
    for flank in (-1, 1):
        line = np.column_stack([flank * (0.30 + 0.58 * s**2), s])
        line *= np.minimum(1, 0.99 / np.hypot(*line.T))[:, None]
        seam = line @ np.array([[0.87, -0.5], [0.5, 0.87]]) * 0.50
        easel.shape(ribbon(seam, 0.032), look["mark"], share=0.88, soft=0.004)
    return easel.paint


def bone(look: Mapping[str, Floats], wide: float, side: float) -> Bytes:
    """Return a bone to chew, flat on the floor, (rows, cols, 4), of this width."""
    easel = blank(1.2, 0.62, 0.60, 0.30, wide, side)
    easel.shape(oval(0, 0.11, 0.50, 0.10), look["shadow"], share=0.5, soft=0.03)
    for x, y in ((-0.40, -0.085), (0.34, -0.105), (-0.36, 0.055), (0.40, 0.035)):
        easel.shape(oval(x, y, 0.105, 0.080), look["bone"], bulging(0.8))
    easel.shape(box(-0.36, -0.075, 0.36, 0.050, 0.04), look["bone"], sloped(1.06, down=-0.20))
    return easel.paint


def rug(look: Mapping[str, Floats], reach: float, rng: np.random.Generator) -> Bytes:
    """Return a round woven rug in perspective, (rows, cols, 4)."""
    easel = blank(2.1, 0.46, 1.05, 0.22, reach)
    easel.shape(oval(0, 0.012, 1.0, 0.195), look["shadow"], share=0.5, soft=0.012)
    for share, name in ((1.0, "rug"), (0.90, "ring"), (0.84, "rug"), (0.56, "ring"), (0.53, "rug")):
        easel.shape(oval(0, 0, share, 0.195 * share), look[name], woolly(rng, sloped(0.97, down=0.05)))
    return easel.paint
