"""Mountain ranges one behind the other in thinning air: lit peaks, mist in the valleys, firs in front."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.layers import Layer, Mist, dithered
from nemo_notebook.studio.make.scenes.parts.light import Film
from nemo_notebook.studio.make.scenes.parts.noise import fractal, grains, profile, sampled, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import SKIES, Palette, colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.skies import Sky
from nemo_notebook.studio.make.scenes.parts.trees import fill_under, treeline

_ROCK: Final[Mapping[str, Palette]] = {
    "dawn": {"far": "#8f86ac", "near": "#2a3150", "light": "#ffc9a0", "snow": "#fff0e6", "firs": "#151b30"},
    "day": {"far": "#86a6c4", "near": "#2f5a4a", "light": "#e9dfc0", "snow": "#ffffff", "firs": "#12301f"},
    "sunset": {"far": "#9a5f86", "near": "#2a1e44", "light": "#ff9a62", "snow": "#ffd9c2", "firs": "#140e26"},
    "night": {"far": "#274066", "near": "#0b1530", "light": "#6f8fc0", "snow": "#a9c2e8", "firs": "#040a18"},
}
_RANGES: Final = 5
_PAN_PERIOD_S: Final = 110.0


class Mountains:
    """Ranges behind ranges."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        cols, rows = setting.soft_size
        look = colours({**SKIES[setting.time], **_ROCK[setting.time]}, setting.tone)
        self._canvas = np.empty((rows, cols, 3), np.float32)
        self._skyline = max(4, round(rows * 0.64))
        up = {"dawn": 0.33, "day": 0.88, "sunset": 0.36, "night": 0.80}[setting.time]
        self._sky = Sky(setting, look, self._skyline, sun_up=up, speed=0.7)
        self._canvas[self._skyline :] = self._sky.still[-1]
        self._ranges = [
            mountain_range(setting, look, index, self._sky.sun[0] / cols) for index in range(_RANGES)
        ]
        self._ranges.append(_firs(setting, look))
        mists = ((0.56, 0.07, 0.62), (0.66, 0.07, 0.72), (0.78, 0.08, 0.55))
        self._mists = {
            index + 1: Mist(
                setting, f"mist{index}", look["haze"], middle=middle, spread=spread, strength=strength
            )
            for index, (middle, spread, strength) in enumerate(mists)
        }
        self._phase = float(setting.rng("pan").uniform(0, 2 * np.pi))

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        self.paint(t_s, out)
        self._film.finish(out, t_s)

    def paint(self, t_s: float, out: Bytes) -> None:
        """Paint the moment without grain and vignette, for a picture that goes on around it."""
        self._sky.draw(self._canvas[: self._skyline], t_s)
        self._film.develop(self._canvas, out)
        pan = float(np.sin(2 * np.pi * t_s / _PAN_PERIOD_S + self._phase))
        for index, layer in enumerate(self._ranges):
            layer.draw(out, pan)
            if index in self._mists:
                self._mists[index].draw(out, t_s)


def mountain_range(setting: Setting, look: Mapping[str, Floats], index: int, sun_x: float) -> Layer:
    """Make one range of five; 0 is the farthest.

    Args:
        setting: of the picture.
        look: colours `far`, `near`, `light`, `snow`, `haze` and `low`.
        index: 0 to 4.
        sun_x: where the sun stands, in shares of the width.
    """
    rng = setting.rng(f"range{index}")
    near = index / (_RANGES - 1)
    unit = setting.short_px
    reach = max(1, round(unit * (0.008 + 0.05 * near**1.6)))
    wide = setting.width + 2 * reach + 2
    foot = setting.height * (0.62 + 0.30 * near)
    tall = unit * (0.30, 0.22, 0.13, 0.11, 0.10)[index] * (1.2 if setting.portrait else 1.0)
    ridge = _skyline(rng, wide, unit, peaked=(1.0, 0.75, 0.35, 0.2, 0.1)[index])
    line = foot - tall * ridge
    top = max(0, int(line.min()) - 2)
    bottom = (
        setting.height if index == _RANGES - 1 else min(setting.height, int(foot + setting.height * 0.16))
    )
    mask = np.zeros((bottom - top, wide), np.uint8)
    fill_under(mask, line - top)
    y = np.arange(top, bottom, dtype=np.float32)[:, None]
    flanks = _Flanks(rng, look, line, y, unit, near, sun_x, snow_px=foot - tall * 0.62 if index < 2 else None)
    air = 0.42 * (1 - near) ** 1.4

    def band(rows: slice) -> Floats:
        colour = flanks.colour(rows)
        sunk = smoothstep(foot - tall * 0.7, foot + tall * 0.5, y[rows]) * (0.85 - 0.40 * near)
        colour += (look["haze"] - colour) * sunk[..., None]
        colour += (look["low"] * 0.4 + look["haze"] * 0.6 - colour) * air
        return colour

    return Layer(dithered(len(y), band), mask, top, reach)


def _skyline(rng: np.random.Generator, wide: int, unit: int, *, peaked: float) -> Floats:
    """Return the height of a range for each column, about 0..1: sharp summits or rounder hills."""
    x = np.arange(wide, dtype=np.float32) / unit
    length = round(wide * 1.25)
    cycles = length / unit
    rough = profile(rng, length, slope=1.15, low=5 * cycles)[:wide]
    waves = profile(rng, length, slope=1.6, low=0.8 * cycles, high=12 * cycles)[:wide]
    summits = np.full(wide, -1.0, np.float32)
    place = float(rng.uniform(-0.1, 0.3))
    while place < wide / unit + 0.3:
        high, left, right = rng.uniform(0.5, 1.0), rng.uniform(1.5, 2.3), rng.uniform(1.5, 2.3)
        away = x - place
        np.maximum(summits, high - np.where(away < 0, -away * left, away * right), out=summits)
        place += float(rng.uniform(0.20, 0.45))
    summits = cv2.GaussianBlur(summits[None], (0, 0), max(0.5, unit * 0.004))[0]
    hills = 0.5 + 0.22 * waves
    jagged = (0.022 * peaked + 0.012) * rough
    return np.asarray(peaked * summits + (1 - peaked) * hills + 0.07 * peaked * waves + jagged, np.float32)


class _Flanks:
    """The colour of the flanks: sunny sides, gullies, snow above a height."""

    def __init__(
        self,
        rng: np.random.Generator,
        look: Mapping[str, Floats],
        line: Floats,
        y: Floats,
        unit: int,
        near: float,
        sun_x: float,
        *,
        snow_px: float | None,
    ) -> None:
        self._look, self._line, self._y, self._unit, self._near = look, line, y, unit, near
        rows, wide = len(y), len(line)
        self._grains = [grains(rng, rows, wide, max(2.0, unit * size)) for size in (0.05, 0.009)]
        self._furrows = [fractal(rng, 256, 512, slope=1.3, low=4, high=90) for _ in range(2)]
        self._falls = np.gradient(cv2.GaussianBlur(line[None], (0, 0), max(1.0, unit * 0.022))[0])
        self._side = 1.0 if sun_x > 0.5 else -1.0
        self._snow_px = snow_px

    def colour(self, rows: slice) -> Floats:
        """Return some rows, (rows, wide, 3)."""
        look, near, unit, wide = self._look, self._near, self._unit, len(self._line)
        y = self._y[rows]
        below = np.asarray(np.clip(y - self._line[None], 0, None), np.float32)
        coarse, fine = (field[rows] for field in self._grains)
        columns = np.clip(np.arange(wide) + below * 0.16 * coarse + unit * 0.003 * fine, 0, wide - 1)
        gullies = self._gullies(below, coarse * (unit * 0.012) + fine * (unit * 0.003))
        slope = self._falls[columns.astype(np.intp)]
        light = 0.5 + 0.5 * np.tanh(self._side * (0.9 * slope + 0.55 * gullies) + 0.10 * fine)
        rock = look["far"] + (look["near"] - look["far"]) * near**0.7
        dim, bright = rock * 0.70, rock * 0.62 + look["light"] * (0.42 - 0.30 * near)
        colour = dim + (bright - dim) * light[..., None]
        if self._snow_px is not None:
            high = (self._snow_px - y) / unit + 0.028 * coarse + 0.014 * fine + 0.03 * (light - 0.5)
            white = smoothstep(-0.012, 0.020, high)[..., None]
            colour += (look["snow"] * (0.50 + 0.50 * light[..., None]) - colour) * white * 0.92
        return np.asarray(colour, np.float32)

    def _gullies(self, below: Floats, bent: Floats) -> Floats:
        """Return furrows that run down the flanks at a slant to both sides."""
        scale = 512 / self._unit
        across = np.arange(below.shape[1], dtype=np.float32)[None] + bent
        left, right = (
            sampled(tile, (across + slant * below) * scale, below * (0.28 * scale))
            for tile, slant in zip(self._furrows, (0.75, -0.75), strict=True)
        )
        return np.asarray((left - right) * (1 - 0.75 * self._near**0.5), np.float32)


def _firs(setting: Setting, look: Mapping[str, Floats]) -> Layer:
    rng = setting.rng("firs")
    reach = max(1, round(setting.short_px * 0.085))
    wide = setting.width + 2 * reach + 2
    unit = setting.short_px
    line = profile(rng, wide * 2, slope=1.4, low=1, high=24)[:wide]
    ground = setting.height * 0.945 + line * unit * 0.030
    top = max(0, int(ground.min() - unit * 0.20))
    mask = np.zeros((setting.height - top, wide), np.uint8)
    treeline(mask, rng, ground - top, height_px=unit * 0.17, gap_px=unit * 0.026)
    y = np.linspace(0, 1, len(mask), dtype=np.float32)[:, None, None]
    colour = look["firs"] + (look["haze"] - look["firs"]) * 0.14 * (1 - y)
    return Layer(dithered(len(mask), lambda rows: np.repeat(colour[rows], wide, 1)), mask, top, reach)
