"""Northern lights: curtains of light that wave over snowy peaks and in a lake before them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.mountains import mountain_range
from nemo_notebook.studio.make.scenes.parts.layers import Layer
from nemo_notebook.studio.make.scenes.parts.light import Film
from nemo_notebook.studio.make.scenes.parts.noise import profile, sampled, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import SKIES, Palette, colours, ramp
from nemo_notebook.studio.make.scenes.parts.river import River
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.skies import Sky
from nemo_notebook.studio.make.scenes.parts.trees import treeline

_NORTH: Final[Palette] = {
    "far": "#10263a", "near": "#050c16", "light": "#4c8a88", "snow": "#8cc8c4", "firs": "#02070e",
    "water": "#04101c",
    "zenith": "#03060f", "upper": "#060d20", "middle": "#0a1a30", "low": "#0f2c40", "horizon": "#1c4a54",
    "haze": "#173c4c",
}  # fmt: skip
_LIGHTS: Final[tuple[Palette, ...]] = (
    {"foot": "#d8ffd0", "body": "#3cff9c", "high": "#1fb8a8", "top": "#6a3cc8"},
    {"foot": "#e4ffd8", "body": "#5cf08a", "high": "#3c8cd8", "top": "#c83c9c"},
    {"foot": "#d0fff0", "body": "#30e8c8", "high": "#4468e8", "top": "#9a4ce0"},
)
_SHORE: Final = 0.72


class Aurora:
    """The northern lights."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        look = colours({**SKIES["night"], **_NORTH}, setting.tone)
        self._shore = shore = max(8, 2 * round(setting.height * _SHORE / 2))
        above = replace(setting, height=shore, time="night")
        cols, rows = above.soft_size
        sky = Sky(above, look, rows, cover=0.0, sun_up=-0.6)
        self._still = sky.still
        self._canvas = np.empty((setting.soft_size[1], cols, 3), np.float32)
        lights = colours(_LIGHTS[setting.seed % len(_LIGHTS)], setting.tone)
        self._curtains = [_Curtain(above, lights, index) for index in range(3)]
        self._ranges = [mountain_range(above, look, index, 0.5) for index in (0, 1)]
        self._sunk = round(shore * 0.31)
        self._firs = _firs(setting, look["firs"], shore)
        self._river = River(setting, look["water"], shore)
        self._phase = float(setting.rng("pan").uniform(-0.5, 0.5))

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        sky = self._canvas[: len(self._still)]
        light = np.sum([curtain.at(t_s) for curtain in self._curtains], axis=0)
        light += 0.55 * cv2.blur(light, (len(light) // 2 * 2 + 1, len(light) // 8 * 2 + 1))
        size = (sky.shape[1], len(sky))
        cv2.add(self._still, cv2.resize(light, size, interpolation=cv2.INTER_LINEAR), dst=sky)
        self._canvas[len(sky) :] = 0
        self._film.develop(self._canvas, out)
        pan = float(np.sin(2 * np.pi * t_s / 110.0 + self._phase))
        for layer in self._ranges:
            layer.draw(out[self._sunk : self._shore], pan)
        self._firs.draw(out[: self._shore], pan)
        self._river.draw(out, t_s)
        self._film.finish(out, t_s)


def _firs(setting: Setting, shade: Floats, shore: int) -> Layer:
    """Make the wood on the far shore."""
    rng = setting.rng("firs")
    unit = setting.short_px
    reach = max(1, round(unit * 0.03))
    wide = setting.width + 2 * reach + 2
    ground = shore - unit * (0.022 + 0.010 * profile(rng, 2 * wide, slope=1.5, low=1, high=20)[:wide])
    top = max(0, int(ground.min() - unit * 0.10))
    mask = np.zeros((shore - top, wide), np.uint8)
    treeline(mask, rng, ground - top, height_px=unit * 0.085, gap_px=unit * 0.013)
    return Layer(np.broadcast_to(shade, (*mask.shape, 3)).astype(np.float32), mask, top, reach)


class _Curtain:
    """One curtain of light on a canvas of a third of the width and a sixth of the height."""

    def __init__(self, setting: Setting, lights: Mapping[str, Floats], index: int) -> None:
        rng = setting.rng(f"curtain{index}")
        cols, rows = max(8, setting.width // 3), max(8, setting.height // 6)
        unit = setting.short_px / 3
        self._x = np.arange(cols, dtype=np.float32)[None] / unit * 100 + 2048
        self._y = np.arange(rows, dtype=np.float32)[:, None]
        self._folds = profile(rng, 512, slope=1.9, low=2, high=40)[None]
        self._rays = profile(rng, 1024, slope=0.75, low=10, high=220)[None]
        self._patches = profile(rng, 512, slope=1.6, low=2, high=20)[None]
        self._foot = rows * float((0.80, 0.62, 0.44)[index] + rng.uniform(-0.06, 0.06))
        self._swing = rows * (0.045, 0.075, 0.06)[index]
        self._tall = rows * float(rng.uniform(0.46, 0.62)) * (1.0, 1.1, 0.8)[index]
        self._slant = float(rng.uniform(-0.22, 0.22))
        self._power = (0.42, 0.74, 0.44)[index]
        self._rate = float(rng.choice([-1, 1]))
        level = np.linspace(0, 1, 256, dtype=np.float32)
        stops = ((0.0, "foot"), (0.10, "body"), (0.42, "high"), (1.0, "top"))
        shade = ramp([(place, lights[name]) for place, name in stops], level)
        fall = smoothstep(0.0, 0.10, level) * np.exp(-level * 2.6) * (1 - level) ** 0.6
        self._table = np.asarray(shade * fall[:, None], np.float32)[None]

    def at(self, t_s: float) -> Floats:
        """Return the light of a moment, (rows, cols, 3)."""
        rate = self._rate
        folds = _line(self._folds, self._x * 0.9, 5.5 * t_s * rate) + 0.45 * _line(
            self._folds, self._x * 2.3, -9 * t_s * rate
        )
        foot = self._foot + self._slant * (self._x - self._x.mean()) * 0.5 + self._swing * folds
        bent = self._x * 3.1 + 46 * folds
        rays = _line(self._rays, bent, 16 * t_s * rate) + 0.7 * _line(
            self._rays, bent * 0.6, -11 * t_s * rate
        )
        patches = np.clip(0.62 + 0.55 * _line(self._patches, self._x * 0.7, 7 * t_s * rate), 0.22, 1.5)
        tall = self._tall * np.clip(0.85 + 0.22 * rays, 0.4, 1.6)
        up = np.clip((foot - self._y) / tall, 0, 1) * 255
        light = cv2.remap(self._table, up.astype(np.float32), np.zeros_like(up, np.float32), cv2.INTER_LINEAR)
        level = np.clip(0.70 + 0.38 * rays, 0.06, 2.0) * patches * self._power
        return np.asarray(light * np.asarray(level, np.float32)[..., None], np.float32)


def _line(line: Floats, x: Floats, drift: float) -> Floats:
    return sampled(line, x, np.zeros((1, 1), np.float32), dx=drift)
