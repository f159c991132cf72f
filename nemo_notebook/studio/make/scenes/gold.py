"""Golden lights out of focus, drifting petals and dust of gold: a ground for weddings, galas and thanks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.bokeh import Lights, Spread
from nemo_notebook.studio.make.scenes.parts.camera import Pan
from nemo_notebook.studio.make.scenes.parts.flurry import Air, Flurry, petal
from nemo_notebook.studio.make.scenes.parts.light import Film, glow, shine
from nemo_notebook.studio.make.scenes.parts.noise import Wander, branch, fractal, sampled
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours, ramp
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_HALL: Final[Mapping[str, Palette]] = {
    "dawn": {"top": "#f0dcd0", "middle": "#e8c4b4", "low": "#c89c8c", "gold": "#fff0d0",
             "warm": "#ffd8b0", "petal": "#fff0ea", "shade": "#f0b8b0"},
    "day": {"top": "#e2cfae", "middle": "#cbac80", "low": "#98774c", "gold": "#fffbe8", "warm": "#ffeec0",
            "petal": "#fffdf8", "shade": "#f0d8c8"},
    "sunset": {"top": "#5c2a2c", "middle": "#a85a34", "low": "#5c2620", "gold": "#ffe0a0",
               "warm": "#ffb45c", "petal": "#ffd8c0", "shade": "#c8605c"},
    "night": {"top": "#0e0a0c", "middle": "#30200e", "low": "#140c08", "gold": "#ffe4a8",
              "warm": "#f0a840", "petal": "#e8c8a0", "shade": "#8c5834"},
}  # fmt: skip


class Gold:
    """Lights and petals."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        look = colours(_HALL[setting.time], setting.tone)
        cols, rows = setting.soft_size
        self._unit = min(cols, rows)
        self._canvas = np.empty((rows, cols, 3), np.float32)
        down = (np.arange(rows, dtype=np.float32) + 0.5) / rows
        stops = ((0.0, "top"), (0.5, "middle"), (1.0, "low"))
        self._back = np.repeat(ramp([(place, look[name]) for place, name in stops], down)[:, None], cols, 1)
        power = {"dawn": 0.26, "day": 0.26, "sunset": 0.46, "night": 0.50}[setting.time]
        shades = [look["gold"], look["warm"], look["warm"]]
        self._far = Lights(setting, "far", shades, Spread(46, 0.0, 1.0, 0.010, 0.034, power, drift=0.004))
        self._near = Lights(
            setting, "near", shades, Spread(16, 0.0, 1.0, 0.050, 0.130, 0.42 * power, drift=0.008)
        )
        self._waves = _Waves(setting, look["warm"], 0.20 if setting.time in ("dawn", "day") else 0.36)
        side = float(setting.rng("side").choice([-1, 1]))
        kinds = [petal(look["petal"], look["shade"]), petal(look["petal"] * 0.94, look["shade"] * 0.9)]
        self._petals = Flurry(
            setting, "petals", kinds, Air(0.055, 0.030 * side, 0.05, 0.20), count=20, size=0.036
        )
        self._dust = _Dust(setting, look["gold"])
        self._pan = Pan(setting)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        pan = self._pan.at(t_s) * self._unit * 0.012
        np.copyto(self._canvas, self._back)
        self._waves.draw(self._canvas, t_s)
        self._far.draw(self._canvas, t_s, -pan)
        self._near.draw(self._canvas, t_s, -3 * pan)
        self._film.develop(self._canvas, out)
        self._dust.draw(out, t_s)
        self._petals.draw(out, t_s)
        self._film.finish(out, t_s)


class _Waves:
    """Folds of light that roll slowly behind the lights."""

    def __init__(self, setting: Setting, shade: Floats, power: float) -> None:
        cols, rows = setting.soft_size
        self._size = (cols, rows)
        x, y = setting.grid(max(2, cols // 4), max(2, rows // 4))
        self._tile = fractal(setting.rng("waves"), 256, 256, slope=2.0, low=2, high=16, stretch=2.0)
        self._u = np.asarray(x * 80 + 30 * y + 512, np.float32)
        self._v = np.asarray(y * 120 - 40 * x + 512, np.float32)
        self._shade = shade * power

    def draw(self, canvas: Floats, t_s: float) -> None:
        """Add the light of a moment."""
        one = sampled(self._tile, self._u, self._v, dx=4 * t_s, dy=2.2 * t_s)
        two = sampled(self._tile, self._u * 1.6, self._v * 1.6, dx=-3 * t_s, dy=3.1 * t_s)
        light = np.clip(0.25 + 0.45 * one + 0.30 * two, 0, 1.4)
        wide = cv2.resize(light, self._size, interpolation=cv2.INTER_CUBIC)
        cv2.add(canvas, cv2.merge([wide * channel for channel in self._shade]), dst=canvas)


class _Dust:
    """Specks of gold that rise, gather and glint."""

    def __init__(self, setting: Setting, shade: Floats) -> None:
        rng = setting.rng("dust")
        self._size, self._unit, self._shade = (setting.width, setting.height), setting.short_px, shade
        self._luck = branch(rng).random((round(90 * setting.width / setting.short_px), 6))
        self._sprites = [glow(max(1.4, self._unit * size), sharp=1.8) for size in (0.0024, 0.0040, 0.0085)]
        self._wind = Wander(rng, 11.0)

    def draw(self, out: Bytes, t_s: float) -> None:
        """Add the specks of a moment."""
        for x, y, pace, phase, level, size in self._luck:
            share = (y - self._unit * (0.010 + 0.020 * pace) * t_s / self._size[1]) % 1.0
            px = x * self._size[0] + self._unit * (
                0.04 * np.sin(t_s * (0.3 + 0.4 * pace) + 6.28 * phase) + 0.02 * self._wind.at(t_s)
            )
            glint = max(0.0, np.sin(t_s * (1.2 + 1.8 * pace) + 6.28 * phase)) ** 3
            power = level * (0.14 + 0.75 * glint) * np.sin(np.pi * share)
            shine(out, self._sprites[int(3 * size**2)], float(px), share * self._size[1], self._shade * power)
