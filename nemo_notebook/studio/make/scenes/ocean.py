"""The open sea: a mirrored sky broken by waves that run towards the viewer, and the sun's path of sparks."""

from __future__ import annotations

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.light import Film, three
from nemo_notebook.studio.make.scenes.parts.noise import fractal, sampled, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import SKIES, colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.skies import Sky

_WATER = {
    "dawn": {"deep": "#27445f", "near": "#122a40", "glint": "#ffe2bd"},
    "day": {"deep": "#0f5f8c", "near": "#06385e", "glint": "#f4fbff"},
    "sunset": {"deep": "#3a2750", "near": "#150f2c", "glint": "#ffc27a"},
    "night": {"deep": "#0b1d3a", "near": "#040a18", "glint": "#c4d8ff"},
}
_TILE = 512


class Ocean:
    """The open sea under a changing sky.

    Attributes:
        film: develops and finishes its pictures, and those of a scene built on it.
    """

    def __init__(self, setting: Setting) -> None:
        self.film = Film(setting)
        cols, rows = setting.soft_size
        rng = setting.rng("sea")
        share = float(rng.uniform(0.50, 0.58)) if setting.portrait else float(rng.uniform(0.52, 0.62))
        self._horizon = max(4, round(rows * share))
        look = colours({**SKIES[setting.time], **_WATER[setting.time]}, setting.tone)
        self._sky = Sky(setting, look, self._horizon)
        self._look = look
        self._canvas = np.empty((rows, cols, 3), np.float32)
        self._lay_waves(rng, setting, rows - self._horizon, cols)
        self._light_water(setting)

    def _lay_waves(self, rng: np.random.Generator, setting: Setting, rows: int, cols: int) -> None:
        unit = min(setting.soft_size)
        z = ((np.arange(rows, dtype=np.float32) + 0.35) / unit)[:, None]
        x = ((np.arange(cols, dtype=np.float32) - self._sky.sun[0]) / unit)[None]
        depth = 0.26 / (z * min(1.0, 0.5 / float(z.max())) + 0.012)
        self._u = np.asarray(x * depth * 300 + 8192, np.float32)
        self._v = np.asarray(np.repeat(depth * 520, cols, 1), np.float32)
        self._swell = fractal(rng, _TILE, _TILE, slope=1.5, low=5, high=30, stretch=1.5)
        self._chop = fractal(rng, _TILE, _TILE, slope=1.0, low=12, high=110, stretch=1.7)
        self._calm = np.asarray(np.repeat(1 / (1 + depth * 0.30), cols, 1), np.float32)
        self._z, self._x = z, x

    def _light_water(self, setting: Setting) -> None:
        look, z, x = self._look, self._z, self._x
        far = z / z.max()
        sheen = 0.30 + 0.58 * (1 - smoothstep(0.0, 0.75, far.astype(np.float32)))
        self._sheen = np.repeat(np.repeat(sheen[..., None], x.shape[1], 1), 3, 2).astype(np.float32)
        body = look["deep"] + (look["near"] - look["deep"]) * far[..., None]
        self._body = np.ascontiguousarray(np.repeat(body, x.shape[1], 1) * (1 - self._sheen), np.float32)
        day = setting.time == "day"
        spread = (0.30 if day else 0.045) + (0.5 if day else 0.34) * z
        path = np.exp(-((x / spread) ** 2)) * (0.55 if day else 1.0)
        self._path = np.asarray(path * (0.55 + 0.45 * np.exp(-far * 2.5)), np.float32)
        self._mirror_x = np.repeat(np.arange(x.shape[1], dtype=np.float32)[None], len(z), 0)
        mirror_y = (self._horizon - 2) * (1 - 0.80 * far) - 1
        self._mirror_y = np.repeat(mirror_y, x.shape[1], 1).astype(np.float32)
        self._reach = np.asarray(np.repeat((0.06 + 0.94 * far) * self._horizon, x.shape[1], 1), np.float32)
        self._soft_sky = cv2.GaussianBlur(self._sky.still, (0, 0), max(1.0, self._horizon * 0.02))
        reach = 0.012 * len(z) + 1
        rows = np.arange(min(len(z), int(7 * reach)), dtype=np.float32)
        self._haze = (0.75 * np.exp(-rows / reach))[:, None, None]

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        self.film.develop(self.compose(t_s), out)
        self.film.finish(out, t_s)

    def compose(self, t_s: float) -> Floats:
        """Return the moment on the half-size canvas, which is used again for the next one."""
        sky, sea = self._canvas[: self._horizon], self._canvas[self._horizon :]
        self._sky.draw(sky, t_s)
        slope, chop = self._slopes(t_s)
        self._reflect(sky, sea, slope)
        self._sparkle(sea, slope, chop)
        return self._canvas

    def _slopes(self, t_s: float) -> tuple[Floats, Floats]:
        u, v = self._u, self._v
        swell = sampled(self._swell, u, v, dx=5 * t_s, dy=30 * t_s)
        chop = sampled(self._chop, u * 1.7, v * 1.7, dx=-9 * t_s, dy=47 * t_s)
        cross = sampled(self._chop, u * 0.9, v * 0.9, dx=17 * t_s, dy=21 * t_s)
        fine = cv2.addWeighted(chop, 0.5, cross, 0.4, 0)
        return (swell * 0.75 + fine) * self._calm, fine

    def _reflect(self, sky: Floats, sea: Floats, slope: Floats) -> None:
        mx = self._mirror_x + slope * self._reach * 0.05
        my = self._mirror_y - np.abs(slope) * self._reach * 0.42
        mirror = cv2.remap(self._soft_sky, mx, my, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        cv2.multiply(mirror, self._sheen, dst=sea)
        cv2.add(sea, self._body, dst=sea)
        cv2.multiply(sea, three(1 - 0.16 * np.clip(-slope, -1, 1.5)), dst=sea)

    def _sparkle(self, sea: Floats, slope: Floats, fine: Floats) -> None:
        crest = np.clip(0.48 + 0.30 * slope + 0.10 * fine, 0, 1.25)
        crest *= crest
        crest *= crest
        crest *= crest
        crest *= self._path
        sparks = np.clip(crest, 0, 1.2)
        cv2.add(sea, cv2.merge([sparks * channel for channel in self._look["glint"]]), dst=sea)
        far = sea[: len(self._haze)]
        far += (self._sky.still[-1][None] - far) * self._haze
