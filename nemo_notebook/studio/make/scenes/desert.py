"""Dunes in low light: crests that wind, rippled flanks, sand blown over the ridges, a few clouds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.camera import Pan
from nemo_notebook.studio.make.scenes.parts.layers import Layer, Mist, dithered
from nemo_notebook.studio.make.scenes.parts.light import Film, over, tint
from nemo_notebook.studio.make.scenes.parts.noise import fractal, sampled, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import SKIES, Palette, colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.skies import Sky
from nemo_notebook.studio.make.scenes.parts.terrain import View, slopes, stretch

_SAND: Final[Mapping[str, Palette]] = {
    "dawn": {"lit": "#f6c79c", "dim": "#6d5878", "air": "#e3bfb4"},
    "day": {"lit": "#f0c184", "dim": "#96643f", "air": "#dcd8cc"},
    "sunset": {"lit": "#ff9a52", "dim": "#4c2140", "air": "#e0805c"},
    "night": {"lit": "#6f83b4", "dim": "#0b1228", "air": "#2c4268"},
}
_BANDS: Final = ((40.0, 300.0), (16.0, 44.0), (0.5, 17.0))
"""From and to, in heights of a dune; far to near."""
_EYE: Final = 3.6


class Desert:
    """Dunes behind dunes."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        cols, rows = setting.soft_size
        look = colours({**SKIES[setting.time], "haze": "#000000"}, setting.tone)
        sand = colours(_SAND[setting.time], setting.tone)
        self._horizon = 0.46 if setting.portrait else 0.42
        self._canvas = np.empty((rows, cols, 3), np.float32)
        self._skyline = max(4, round(rows * (self._horizon + 0.06)))
        up = {"dawn": 0.30, "day": 0.80, "sunset": 0.30, "night": 0.66}[setting.time]
        self._sky = Sky(setting, look, self._skyline, cover=0.14, speed=0.7, sun_up=up)
        self._canvas[self._skyline :] = self._sky.still[-1]
        self._dunes = _Dunes(setting, sand, self._sky.sun[0] / cols)
        self._layers = [self._dunes.band(index, self._horizon) for index in range(len(_BANDS))]
        self._mists = [
            Mist(setting, f"dust{index}", sand["air"], middle=middle, spread=0.035, strength=strength)
            for index, (middle, strength) in enumerate(
                ((self._horizon + 0.02, 0.55), (self._horizon + 0.10, 0.26))
            )
        ]
        self._blown = _Blown(setting, sand["lit"], self._horizon)
        self._pan = Pan(setting)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        self._sky.draw(self._canvas[: self._skyline], t_s)
        self._film.develop(self._canvas, out)
        pan = self._pan.at(t_s)
        for index, layer in enumerate(self._layers):
            layer.draw(out, pan)
            if index < len(self._mists):
                self._mists[index].draw(out, t_s)
        self._blown.draw(out, t_s)
        self._film.finish(out, t_s)


class _Dunes:
    """The relief of the sand and how the light falls on it."""

    def __init__(self, setting: Setting, sand: Mapping[str, Floats], sun_x: float) -> None:
        rng = setting.rng("dunes")
        self._setting, self._sand = setting, sand
        self._warp = fractal(rng, 256, 256, slope=2.6, low=2, high=10)
        self._swell = fractal(rng, 256, 256, slope=2.2, low=1, high=6)
        self._ripple = fractal(rng, 512, 512, slope=0.9, low=14, high=70, stretch=0.22)
        self._grain = fractal(rng, 512, 512, slope=0.4, low=30)
        self._turn = float(rng.uniform(0.55, 1.0) * (1 if sun_x > 0.5 else -1))
        self._sun = 1.0 if sun_x > 0.5 else -1.0
        self._phase = float(rng.uniform(0, 1))

    def _ground(self, x: Floats, z: Floats) -> Floats:
        warp = sampled(self._warp, x * 3.4 + 4096, z * 3.4 + 512)
        swell = sampled(self._swell, x * 1.3 + 4096, z * 1.3 + 700)
        along = (z * np.cos(self._turn) - x * np.sin(self._turn)) * 0.115 + warp * 0.24 + self._phase
        share = along - np.floor(along)
        rise, drop = share / 0.34, (1 - share) / 0.66
        crest = np.minimum(rise, drop)
        crest = crest * crest * (1.8 - 0.8 * crest)
        tall = np.clip(0.80 + 0.45 * swell, 0.10, 1.7)
        return np.asarray(1.9 * crest * tall + 0.5 * swell, np.float32)

    def band(self, index: int, horizon: float) -> Layer:
        """Make the dunes of one band of distances."""
        setting = self._setting
        unit = setting.short_px
        near, far = _BANDS[index]
        reach = max(1, round(unit * (0.006, 0.022, 0.060)[index]))
        view = View(
            setting.height, setting.width + 2 * reach + 2, setting.height * horizon, unit * 1.15, _EYE
        )
        seen = stretch(self._ground, view, near, far)
        fine = 1 if index == len(_BANDS) - 1 else 2  # far sand is soft: half the size will do
        x, z = seen.x[::fine, ::fine], seen.z[::fine, ::fine]
        paint = dithered(len(z), lambda rows: self._painted(x[rows], z[rows]))
        return Layer(paint, seen.cover, seen.top, reach)

    def _painted(self, x: Floats, z: Floats) -> Floats:
        step = np.asarray(np.maximum(0.02, z * 0.006), np.float32)
        dx, dz = slopes(self._ground, x, z, step)
        close = np.exp(-z / 9.0)
        wander = sampled(self._warp, x * 9 + 4096, z * 9) * 6
        ripple = sampled(self._ripple, x * 95 + 4096 + wander, z * 62 + 2 * wander)
        grain = sampled(self._grain, x * 230 + 8192, z * 130)
        lit = -self._sun * dx * 0.85 - dz * 0.28
        face = 0.58 + 0.72 * lit + 0.050 * ripple * close + 0.02 * grain * close
        light = smoothstep(0.16, 0.98, np.asarray(face, np.float32))
        mottled = 1 + 0.03 * sampled(self._swell, x * 9 + 4096, z * 9) + 0.035 * grain * close
        dim, bright = self._sand["dim"], self._sand["lit"]
        colour = (dim + (bright - dim) * light[..., None]) * mottled[..., None]
        air = 1 - np.exp(-np.maximum(z - 3, 0) / 62)
        return np.asarray(colour + (self._sand["air"] - colour) * air[..., None] * 0.9, np.float32)


class _Blown:
    """Veils of sand that the wind drives over the ground."""

    def __init__(self, setting: Setting, shade: Floats, horizon: float) -> None:
        rng = setting.rng("blown")
        self._top = round(setting.height * (horizon + 0.03))
        self._size = (setting.width, setting.height - self._top)
        rows, cols = max(2, self._size[1] // 4), max(2, setting.width // 4)
        self._tile = fractal(rng, 256, 512, slope=1.3, low=4, high=60, stretch=5.0)
        down = (np.arange(rows, dtype=np.float32)[:, None] + 0.5) / rows
        depth = 1 / (0.08 + down)
        unit = min(rows * 2, cols)
        x = (np.arange(cols, dtype=np.float32)[None] - cols / 2) / unit
        self._u = np.asarray(x * depth * 60 + 4096, np.float32)
        self._v = np.asarray(np.repeat(depth * 55, cols, 1), np.float32)
        self._fade = np.asarray(np.repeat(np.exp(-down * 2.4) * smoothstep(0.0, 0.06, down), cols, 1) * 0.34)
        self._way = float(rng.choice([-1, 1]))
        self._shade = shade

    def draw(self, out: Bytes, t_s: float) -> None:
        """Lay the veils of a moment over the picture."""
        veil = sampled(self._tile, self._u, self._v, dx=38 * t_s * self._way, dy=3 * t_s)
        gust = sampled(self._tile, self._u * 0.4, self._v * 0.4, dx=24 * t_s * self._way)
        cover = (np.clip(veil * 0.5 + gust * 0.6 - 0.25, 0, 1) * self._fade * 255).astype(np.uint8)
        full = cv2.resize(cover, self._size)
        over(out[self._top :], tint(full, self._shade), cv2.cvtColor(full, cv2.COLOR_GRAY2BGR))
