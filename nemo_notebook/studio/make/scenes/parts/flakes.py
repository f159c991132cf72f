"""Falling snow, near and far, in one wind."""

from __future__ import annotations

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.light import disc, shine, tint
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting


class Flakes:
    """Flakes at three distances; each falls at its own pace and sways in the same wind."""

    def __init__(self, setting: Setting, shade: Floats) -> None:
        rng = setting.rng("flakes")
        self._size = np.array([setting.width, setting.height], np.float64)
        self._unit = setting.short_px
        area = setting.width * setting.height / self._unit**2
        counts = [round(count * area / 1.78) for count in (560, 190, 26)]
        depth = np.repeat([0, 1, 2], counts)
        total = len(depth)
        low, high = np.array([0.0007, 0.0016, 0.006]), np.array([0.0014, 0.0032, 0.0135])
        self._radius = rng.uniform(low[depth], high[depth]) * self._unit
        self._fall = np.array([0.05, 0.095, 0.20])[depth] * self._unit * rng.uniform(0.8, 1.25, total)
        self._home = rng.random((total, 2))
        self._sway = np.array([0.010, 0.016, 0.03])[depth] * self._unit * rng.uniform(0.5, 1.3, total)
        self._beat = rng.uniform(0.5, 1.4, (total, 2))
        self._phase = rng.uniform(0, 2 * np.pi, (total, 2))
        self._power = np.array([150, 225, 74])[depth] * rng.uniform(0.6, 1.0, total)
        self._blow = np.array([0.35, 0.65, 1.2])[depth]
        self._far = depth < 2
        self._radii = np.maximum(8, np.round(self._radius[self._far] * 16)).astype(int).tolist()
        self._powers = self._power[self._far].tolist()
        self._wind = [rng.uniform(0, 2 * np.pi), float(rng.choice([-1, 1]) * self._unit * 0.016)]
        self._shade = shade
        self._plate = np.zeros((setting.height, setting.width), np.uint8)
        self._discs = {}
        for index in np.flatnonzero(~self._far):
            self._discs[index] = disc(
                self._radius[index], rim=0.15, edge_px=max(1.5, self._radius[index] * 0.6)
            )

    def draw(self, out: Bytes, t_s: float) -> None:
        """Lay the flakes of a moment over the picture."""
        x, y = self._placed(t_s)
        self._plate[:] = 0
        places = np.round(np.stack([x, y], 1)[self._far] * 16).astype(int).tolist()
        for middle, radius, power in zip(places, self._radii, self._powers, strict=True):
            cv2.circle(self._plate, middle, radius, power, -1, cv2.LINE_AA, 4)
        soft = cv2.blur(self._plate, (3, 3)) if self._unit > 400 else self._plate
        cv2.add(out, tint(soft, self._shade), dst=out)
        for index, sprite in self._discs.items():
            shine(out, sprite, x[index], y[index], self._shade * self._power[index] / 255)

    def _placed(self, t_s: float) -> tuple[np.ndarray, np.ndarray]:
        margin = self._unit * 0.05
        span = self._size + 2 * margin
        angle = self._beat * t_s + self._phase
        swing = self._sway * (np.sin(angle[:, 0]) + 0.4 * np.sin(2.1 * angle[:, 1]))
        gust = self._wind[1] * (t_s + 3.0 * np.sin(t_s * 0.31 + self._wind[0]))
        x = (self._home[:, 0] * span[0] + self._blow * gust + swing) % span[0] - margin
        y = (self._home[:, 1] * span[1] + self._fall * t_s) % span[1] - margin
        return x, y
