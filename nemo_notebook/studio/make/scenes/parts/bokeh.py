"""Lights out of focus: discs that breathe and sway a little behind what is sharp."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nemo_notebook.studio.make.scenes.parts.light import add_at, disc
from nemo_notebook.studio.make.scenes.parts.noise import branch
from nemo_notebook.studio.make.scenes.parts.setting import Floats, Setting


@dataclass(frozen=True, slots=True)
class Spread:
    """Where lights stand and how they look.

    Attributes:
        count: over a square of the short side.
        top, bottom: of the band they stand in, in shares of the height.
        small, large: radii, in short sides.
        power: brightness, 0..1.
        drift: how fast they rise, in short sides a second.
    """

    count: int
    top: float
    bottom: float
    small: float
    large: float
    power: float
    drift: float = 0.0


class Lights:
    """Discs of light on a half-size canvas."""

    def __init__(self, setting: Setting, part: str, shades: Sequence[Floats], spread: Spread) -> None:
        """Hang the lights, in colours of `shades` (blue, green, red)."""
        self._cols, self._rows = setting.soft_size
        self._unit, self._spread = min(setting.soft_size), spread
        many = round(spread.count * setting.width / setting.short_px)
        luck = branch(setting.rng(part)).random((many, 8))
        share = luck[:, 0] ** 2.2
        radii = spread.small * (spread.large / spread.small) ** (np.round(share * 4) / 4) * self._unit
        self._sprites = {
            radius: disc(radius, rim=0.38, edge_px=max(1.6, radius * 0.10)) for radius in set(radii.tolist())
        }
        self._radii = radii.tolist()
        self._x, self._y = luck[:, 1], luck[:, 2]
        small = 0.35 + 0.65 * (spread.small * self._unit / radii) ** 0.35
        self._power = spread.power * (0.35 + 0.65 * luck[:, 3]) * small
        self._shades = [shades[int(one * len(shades))] for one in luck[:, 4]]
        self._rates, self._phases = 0.4 + 0.8 * luck[:, 5], 2 * np.pi * luck[:, 6:8]

    def draw(self, canvas: Floats, t_s: float, shift: float = 0.0) -> None:
        """Add the lights of a moment to a canvas (rows, cols, 3); `shift` moves the large the most, in px."""
        spread = self._spread
        high = spread.bottom - spread.top
        for index, radius in enumerate(self._radii):
            near = radius / (spread.large * self._unit)
            beat = self._rates[index] * t_s
            x = (self._x[index] * 1.16 - 0.08) * self._cols + shift * (0.3 + near)
            x += self._unit * 0.006 * np.sin(beat + self._phases[index, 0])
            rise = spread.drift * (0.5 + near) * t_s * self._unit / self._rows
            share = (self._y[index] - rise / high) % 1.0
            fade = min(1.0, 6 * share, 6 * (1 - share)) if spread.drift else 1.0
            level = self._power[index] * fade * (0.86 + 0.14 * np.sin(1.7 * beat + self._phases[index, 1]))
            y = (spread.top + high * share) * self._rows
            add_at(canvas, self._sprites[radius], x, y, self._shades[index] * level)
