"""Motes of dust that float in the light."""

from __future__ import annotations

from typing import Final

import numpy as np

from nemo_notebook.studio.make.scenes.parts.light import glow, shine
from nemo_notebook.studio.make.scenes.parts.noise import branch
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_TWO_PI: Final = 2 * np.pi


class Dust:
    """Motes over the picture, brightest about one place.

    Args:
        setting: the order.
        shade: colour of the light, (blue, green, red).
        middle: (x, y) in shares of the picture, where the light is.
        spread: how far it reaches, in short sides.
        power: brightness, 0..1.
        count: of motes over a square of the short side.
    """

    def __init__(
        self,
        setting: Setting,
        shade: Floats,
        middle: tuple[float, float],
        spread: float,
        power: float,
        count: int = 34,
    ) -> None:
        self._width, self._height, self._unit = setting.width, setting.height, setting.short_px
        self._motes = branch(setting.rng("dust")).random((round(count * setting.width / self._unit), 5))
        self._specks = [glow(max(1.4, self._unit * size), sharp=1.5) for size in (0.0028, 0.0042, 0.0062)]
        self._shade, self._middle, self._reach, self._power = shade, middle, spread, power

    def draw(self, out: Bytes, t_s: float) -> None:
        """Add the motes of a moment."""
        unit = self._unit
        for index, (x, y, pace, phase, level) in enumerate(self._motes):
            share = (y - unit * 0.007 * (pace - 0.35) * t_s / self._height) % 1.0
            px = x * self._width + unit * 0.035 * np.sin(t_s * (0.2 + 0.3 * pace) + _TWO_PI * phase)
            py = share * self._height
            away = np.hypot(px - self._middle[0] * self._width, py - self._middle[1] * self._height) / unit
            twinkle = 0.6 + 0.4 * np.sin(t_s * (0.6 + pace) + _TWO_PI * phase)
            power = self._power * (0.3 + 0.7 * level) * twinkle * np.exp(-((away / self._reach) ** 2))
            power *= np.sin(np.pi * share)
            if power > 0.02:
                shine(out, self._specks[index % 3], float(px), float(py), self._shade * power)
