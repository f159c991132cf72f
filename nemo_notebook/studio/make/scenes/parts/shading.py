"""How light falls on a flat outline so that it looks bent: sloped, bulging, round, upholstered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from nemo_notebook.studio.make.scenes.parts.noise import grains
from nemo_notebook.studio.make.scenes.parts.setting import Floats

Light: TypeAlias = Callable[[Floats, Floats], Floats]
"""Takes the place in an outline's box, towards the light and down in -1..1; returns how bright, about 1."""


def sloped(level: float = 1.0, *, down: float = 0.0, near: float = 0.0) -> Light:
    """Return an even light that changes by `down` from middle to foot and by `near` to the light's side."""
    return lambda u, v: np.asarray(level + down * v + near * u, np.float32)


def bulging(power: float = 1.0) -> Light:
    """Return the light on something round, lit from above and from its side."""

    def light(u: Floats, v: Floats) -> Floats:
        bulge = np.sqrt(np.clip(1 - 0.92 * np.clip(u * u + v * v, 0, 1), 0, 1))
        return np.asarray(1 + power * (0.42 * bulge - 0.34 - 0.20 * v + 0.14 * u), np.float32)

    return light


def upright(u: Floats, v: Floats) -> Floats:
    """Return the light on a round thing that stands: a post, a pot, a bowl."""
    face = np.sqrt(np.clip(1 - (u - 0.3) ** 2, 0, 1))
    return np.asarray(0.71 + 0.40 * face - 0.05 * v, np.float32)


def barrel(u: Floats, v: Floats) -> Floats:
    """Return the light on a roller that lies: a bright line above its middle."""
    return np.asarray(0.62 + 0.55 * np.exp(-(((v + 0.45) / 0.38) ** 2)) - 0.16 * v + 0 * u, np.float32)


def padded(u: Floats, v: Floats) -> Floats:
    """Return the light on an upholstered cushion: its edges fall away, its top catches the light."""
    edge = np.clip(1 - np.abs(u) ** 14 * 0.30, 0, 1) * np.clip(1 - np.abs(v) ** 5 * 0.22, 0, 1)
    return np.asarray((1.0 - 0.22 * v + 0.06 * u) * edge, np.float32)


def woolly(rng: np.random.Generator, light: Light, depth: float = 0.05) -> Light:
    """Return a light that is a little uneven, as on fur and wool."""
    seed = int(rng.integers(1 << 30))

    def uneven(u: Floats, v: Floats) -> Floats:
        rows, cols = len(v), u.shape[1]
        fine = grains(np.random.default_rng(seed), rows, cols, max(1.0, min(rows, cols) / 90))
        return np.asarray(light(u, v) * (1 + depth * fine), np.float32)

    return uneven
