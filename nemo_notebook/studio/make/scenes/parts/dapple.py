"""Patches of light on a table, as through leaves before a window."""

from __future__ import annotations

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.noise import Wander, fractal, sampled, smoothstep
from nemo_notebook.studio.make.scenes.parts.setting import Floats, Setting


class Dapple:
    """Patches of light on the table, as through leaves before the window."""

    def __init__(self, setting: Setting, rows: int, cols: int) -> None:
        rng = setting.rng("dapple")
        self._shape = (max(2, cols // 2), max(2, rows // 2))
        self._size = (cols, rows)
        unit = min(setting.soft_size) / 2
        z = (np.arange(self._shape[1], dtype=np.float32) + 0.5) / unit
        depth = (1.0 / (0.35 + z))[:, None]
        x = (np.arange(self._shape[0], dtype=np.float32)[None] - self._shape[0] / 2) / unit
        self._u = np.asarray(x * depth * 60 + depth * 40 + 999, np.float32)
        self._v = np.asarray(np.repeat(depth * 190, self._shape[0], 1), np.float32)
        self._tile = fractal(rng, 256, 256, slope=2.1, low=3, high=24)
        self._winds = [Wander(rng, period_s) for period_s in (11.0, 13.0)]
        self._power = {"dawn": 0.34, "day": 0.36, "sunset": 0.34, "night": 0.10}[setting.time]

    def at(self, t_s: float) -> Floats:
        """Return the brightness of the table at a moment, around 1, (rows, cols)."""
        a, b = (wind.at(t_s) * 7 for wind in self._winds)
        one = sampled(self._tile, self._u, self._v, dx=a, dy=b)
        two = sampled(self._tile, self._u, self._v, dx=90 - b, dy=a)
        light = 0.84 + self._power * smoothstep(-1.0, 1.9, one + 0.6 * two)
        return np.asarray(cv2.resize(light, self._size, interpolation=cv2.INTER_LINEAR))
