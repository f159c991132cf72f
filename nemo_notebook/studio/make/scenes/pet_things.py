"""Pets and their things, cut out to stand in a room: a dog in its basket, a cat's back, bowl, ball, bone."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from nemo_notebook.studio.make.scenes.cutout import Light, blank, box, dome, oval, paint, ribbon, smooth
from nemo_notebook.studio.make.scenes.noise import grains
from nemo_notebook.studio.make.scenes.setting import Bytes, Floats

_SITTING = np.array([
    (0.0, 0.0), (0.20, 0.0), (0.275, 0.03), (0.30, 0.14), (0.275, 0.30), (0.215, 0.44), (0.155, 0.545),
    (0.145, 0.60), (0.178, 0.665), (0.186, 0.745), (0.172, 0.80), (0.180, 0.88), (0.176, 1.0), (0.150, 0.965),
    (0.085, 0.888), (0.0, 0.885),
])  # fmt: skip
"""The right half of a sitting cat seen from behind, from the middle of its foot up, in its height."""


def fur(rng: np.random.Generator, light: Light, depth: float = 0.05) -> Light:
    """Return a light that is a little uneven, as fur and wool are."""
    seed = int(rng.integers(1 << 30))

    def uneven(u: Floats, v: Floats) -> Floats:
        rows, cols = len(v), u.shape[1]
        fine = grains(np.random.default_rng(seed), rows, cols, max(1.0, min(rows, cols) / 90))
        return np.asarray(light(u, v) * (1 + depth * fine), np.float32)

    return uneven


def seated_cat(look: Mapping[str, Floats], tall: float, side: float) -> Bytes:
    """Return a cat that looks out of the window, (rows, cols, 4), lit round its rim."""
    sprite = blank(0.80 * tall, 1.08 * tall)
    half = np.column_stack([_SITTING[:, 0], -_SITTING[:, 1]])
    outline = smooth(np.vstack([half, (half * (-1, 1))[::-1]]), 2) * tall
    at = np.array([0.40 * tall, 1.06 * tall])
    paint(sprite, outline + at, look["rim"], soft_px=0.002 * tall)

    def light(u: Floats, v: Floats) -> Floats:
        return np.asarray(0.94 + 0.16 * side * u - 0.10 * v + 0.30 * u**4, np.float32)

    inner = outline * (0.955, 0.978) + at + (-0.006 * side * tall, 0.0)
    paint(sprite, inner, look["cat"], light, soft_px=0.007 * tall)
    for flank in (-1, 1):
        curve = (
            np.array([(0.05, -0.50), (0.16, -0.36), (0.20, -0.20), (0.15, -0.06)]) * (flank, 1) * tall + at
        )
        paint(
            sprite, ribbon(curve, np.full(4, 0.012 * tall)), look["cat"] * 0.6, share=0.4, soft_px=0.02 * tall
        )
    return sprite


def tail(tall: float, sway: float, curl: float) -> Floats:
    """Return the outline of a tail that hangs from (0, 0), for a cat of this height, swayed by -1..1."""
    s = np.concatenate([np.linspace(0, 0.92, 20), 1 - 0.08 * np.linspace(0.8, 0, 8) ** 2])
    x = 0.26 * s**0.7 + 0.20 * sway * s**1.6 + 0.10 * curl * np.sin(2.6 * s) * s
    y = -0.07 + 0.64 * s**1.25 - (0.16 + 0.10 * sway) * np.clip(s - 0.55, 0, 1) ** 1.2 * 2.4
    tip = np.sqrt(np.clip(1 - ((s - 0.92) / 0.08).clip(0, 1) ** 2, 0, 1))
    half = (0.047 - 0.018 * s) * tip * np.sqrt(np.clip(0.25 + s / 0.06, 0, 1))
    return ribbon(np.column_stack([x, y]) * tall, half * tall)


def basket_back(look: Mapping[str, Floats], unit: float, rng: np.random.Generator, side: float) -> Bytes:
    """Return the rear of a round basket with its cushion, (rows, cols, 4), for a picture of this unit."""
    sprite = blank(0.80 * unit, 0.48 * unit)
    x, y = 0.40 * unit, 0.24 * unit
    paint(
        sprite,
        oval(x, y + 0.125 * unit, 0.37 * unit, 0.050 * unit),
        look["shadow"],
        share=0.55,
        soft_px=0.018 * unit,
    )
    wall = dome(side, 0.55)
    paint(sprite, oval(x, y, 0.345 * unit, 0.135 * unit), look["basket"] * 0.95, fur(rng, wall))
    paint(sprite, oval(x, y + 0.012 * unit, 0.285 * unit, 0.098 * unit), look["basket"] * 0.50)
    paint(
        sprite, oval(x, y + 0.030 * unit, 0.268 * unit, 0.080 * unit), look["cushion"] * 0.82, fur(rng, wall)
    )
    return sprite


def basket_front(look: Mapping[str, Floats], unit: float, rng: np.random.Generator, side: float) -> Bytes:
    """Return the front rim of the same basket, in the same frame."""
    sprite = blank(0.80 * unit, 0.48 * unit)
    x, y = 0.40 * unit, 0.24 * unit
    angle = np.linspace(0, np.pi, 40)
    outer = np.column_stack(
        [x + 0.345 * unit * np.cos(angle), y + unit * (0.005 + 0.140 * np.sin(angle) ** 0.62)]
    )
    inner = np.column_stack([x + 0.285 * unit * np.cos(angle), y + unit * (0.005 + 0.062 * np.sin(angle))])[
        ::-1
    ]

    def light(u: Floats, v: Floats) -> Floats:
        brink = np.sqrt(np.clip(1 - u * u, 0, 1))
        roll = (v + 1) / 2 - 0.42 * brink
        ends = 0.80 + 0.20 * np.clip(1.8 * brink, 0, 1)
        return np.asarray((1.10 - 0.62 * np.clip(roll, 0, 1) ** 1.3 + 0.12 * side * u) * ends, np.float32)

    paint(sprite, np.vstack([outer, inner]), look["basket"], fur(rng, light, 0.06))
    seam = np.column_stack(
        [x + 0.325 * unit * np.cos(angle), y + unit * (0.012 + 0.088 * np.sin(angle) ** 0.8)]
    )
    paint(
        sprite,
        ribbon(seam, np.full(40, 0.0022 * unit)),
        look["basket"] * 0.55,
        share=0.6,
        soft_px=0.002 * unit,
    )
    return sprite


def sleeping_dog(look: Mapping[str, Floats], unit: float, rng: np.random.Generator, side: float) -> Bytes:
    """Return a dog that lies curled, its head towards `side`, (rows, cols, 4); its feet are in the basket."""
    sprite = blank(0.66 * unit, 0.36 * unit)
    x, y = 0.33 * unit, 0.22 * unit

    def lump(
        dx: float,
        dy: float,
        across: float,
        down: float,
        shade: Floats,
        turn: float = 0.0,
        soft: float = 0.003,
    ) -> None:
        path = oval(x + side * dx * unit, y + dy * unit, across * unit, down * unit, side * turn)
        paint(sprite, path, shade, fur(rng, dome(side, 0.9), 0.045), soft_px=soft * unit)

    coat, dark = look["coat"], look["ear"]
    lump(-0.035, -0.005, 0.215, 0.115, coat)
    lump(-0.130, 0.015, 0.115, 0.092, coat * 0.97)
    lump(-0.085, 0.055, 0.090, 0.055, coat * 1.04, -0.2)
    lump(0.075, -0.055, 0.090, 0.075, coat, 0.3)
    lump(0.130, -0.012, 0.098, 0.080, coat * 1.06, 0.15)
    lump(0.205, 0.030, 0.064, 0.043, look["muzzle"], 0.28)
    lump(0.262, 0.026, 0.019, 0.015, look["nose"], 0.3, 0.0012)
    lump(0.075, 0.018, 0.042, 0.080, dark, 0.30)
    angle = np.linspace(0.5, 2.6, 12)
    eye = np.column_stack(
        [x + side * unit * (0.166 + 0.017 * np.cos(angle)), y + unit * (-0.016 + 0.010 * np.sin(angle))]
    )
    paint(sprite, ribbon(eye, np.full(12, 0.0032 * unit)), look["nose"], soft_px=0.0008 * unit)
    return sprite


def bowl(look: Mapping[str, Floats], wide: float, rng: np.random.Generator, side: float) -> Bytes:
    """Return a bowl of food with a paw on its front, (rows, cols, 4), of this width."""
    sprite = blank(1.3 * wide, 0.80 * wide)
    x, top, foot = 0.65 * wide, 0.26 * wide, 0.60 * wide
    paint(
        sprite,
        oval(x + 0.04 * wide, foot, 0.56 * wide, 0.11 * wide),
        look["shadow"],
        share=0.6,
        soft_px=0.03 * wide,
    )
    front = np.linspace(0, np.pi, 24)
    base = np.column_stack([x + 0.50 * wide * np.cos(front), foot + 0.10 * wide * (np.sin(front) - 0.4)])
    rim = np.column_stack([x + 0.43 * wide * np.cos(front), top + 0.13 * wide * np.sin(front)])[::-1]

    def round_light(u: Floats, v: Floats) -> Floats:
        return np.asarray(
            0.72 + 0.40 * np.sqrt(np.clip(1 - (u - 0.25 * side) ** 2, 0, 1)) - 0.10 * v, np.float32
        )

    paint(sprite, np.vstack([base, rim]), look["bowl"], round_light)
    paint(sprite, oval(x, top, 0.435 * wide, 0.135 * wide), look["bowl"] * 1.12)
    paint(sprite, oval(x, top + 0.012 * wide, 0.385 * wide, 0.105 * wide), look["bowl"] * 0.55)
    paint(sprite, oval(x, top + 0.022 * wide, 0.360 * wide, 0.082 * wide), look["food"] * 0.7)
    for dx, dy, level in rng.random((46, 3)):
        reach = np.sqrt(dx)
        place = (
            x + 0.32 * wide * reach * np.cos(6.28 * dy),
            top + wide * (0.012 + 0.062 * reach * np.sin(6.28 * dy)),
        )
        paint(
            sprite, oval(*place, 0.042 * wide, 0.028 * wide), look["food"] * (0.85 + 0.5 * level), dome(side)
        )
    _paw(sprite, x, 0.515 * wide, 0.15 * wide, look["mark"])
    return sprite


def _paw(sprite: Bytes, x: float, y: float, size: float, shade: Floats) -> None:
    """Paint the print of a paw."""
    pad = smooth(
        np.array([(-0.42, 0.30), (0.0, 0.36), (0.42, 0.30), (0.28, -0.10), (0.0, -0.30), (-0.28, -0.10)])
    )
    paint(sprite, pad * size + (x, y), shade)
    for dx, dy, turn in (
        (-0.46, -0.28, -0.5),
        (-0.17, -0.56, -0.15),
        (0.17, -0.56, 0.15),
        (0.46, -0.28, 0.5),
    ):
        paint(sprite, oval(x + dx * size, y + dy * size, 0.125 * size, 0.19 * size, turn), shade)


def ball(look: Mapping[str, Floats], wide: float, rng: np.random.Generator, side: float) -> Bytes:
    """Return a felt ball with its curved seam, (rows, cols, 4), of this width."""
    sprite = blank(1.7 * wide, 1.3 * wide)
    x, y, radius = 0.85 * wide, 0.60 * wide, 0.50 * wide
    paint(
        sprite,
        oval(x, y + 0.46 * wide, 0.52 * wide, 0.13 * wide),
        look["shadow"],
        share=0.65,
        soft_px=0.04 * wide,
    )
    paint(sprite, oval(x, y, radius, radius), look["ball"], fur(rng, dome(side, 1.5), 0.03))
    for flank in (-1, 1):
        s = np.linspace(-0.92, 0.92, 22)
        line = np.column_stack([flank * (0.30 + 0.58 * s**2), s])
        line *= (np.minimum(1, 0.99 / np.maximum(np.hypot(*line.T), 1e-6)))[:, None]
        seam = line @ np.array([[0.87, -0.5], [0.5, 0.87]]) * radius + (x, y)
        paint(sprite, ribbon(seam, np.full(22, 0.032 * wide)), look["mark"], share=0.88, soft_px=0.004 * wide)
    return sprite


def bone(look: Mapping[str, Floats], wide: float, side: float) -> Bytes:
    """Return a bone to chew, flat on the floor, (rows, cols, 4), of this width."""
    sprite = blank(1.2 * wide, 0.62 * wide)
    x, y = 0.60 * wide, 0.30 * wide
    paint(
        sprite,
        oval(x, y + 0.11 * wide, 0.50 * wide, 0.10 * wide),
        look["shadow"],
        share=0.5,
        soft_px=0.03 * wide,
    )
    light = dome(side, 0.8)
    for dx, dy in ((-0.40, -0.085), (0.34, -0.105), (-0.36, 0.055), (0.40, 0.035)):
        paint(sprite, oval(x + dx * wide, y + dy * wide, 0.105 * wide, 0.080 * wide), look["bone"], light)
    bar = box(x - 0.36 * wide, y - 0.075 * wide, x + 0.36 * wide, y + 0.050 * wide, 0.04 * wide)
    paint(sprite, bar, look["bone"], lambda u, v: np.asarray(1.06 - 0.20 * v + 0 * u, np.float32))
    return sprite
