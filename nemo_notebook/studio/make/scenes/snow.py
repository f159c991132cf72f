"""Snowfall over a winter valley: firs under snow, soft drifts, a lit hut, flakes near and far."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.flakes import Flakes
from nemo_notebook.studio.make.scenes.parts.layers import Layer, Mist
from nemo_notebook.studio.make.scenes.parts.light import Film, glow, shine
from nemo_notebook.studio.make.scenes.parts.noise import Wander, branch, fractal, profile, sampled, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import SKIES, Palette, colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.skies import Sky
from nemo_notebook.studio.make.scenes.parts.trees import fill_under, snowy_fir, treeline

_WINTER: Final[Mapping[str, Palette]] = {
    "dawn": {"zenith": "#6d7fae", "upper": "#93a0c6", "middle": "#c4b8d0", "low": "#f0cfc8",
             "horizon": "#ffe6d2",
             "haze": "#e2d2da", "wood": "#8d92b0", "needles": "#39465f", "snow": "#f6ecf2", "dim": "#a9b0d2",
             "lamp": "#ffc070", "hut": "#3a3040", "flake": "#fffaf8"},
    "day": {"zenith": "#6f9cc8", "upper": "#92b6d8", "middle": "#b6cfe4", "low": "#d3e2ee",
            "horizon": "#e6eef4",
            "haze": "#d6e3ed", "wood": "#8fa9bd", "needles": "#2d4a58", "snow": "#f7fbff", "dim": "#aec6de",
            "lamp": "#ffcf8a", "hut": "#54443e", "flake": "#ffffff"},
    "sunset": {"zenith": "#3c3f78", "upper": "#6a5a94", "middle": "#b0719a", "low": "#f09a84",
               "horizon": "#ffcf96",
               "haze": "#c994a4", "wood": "#75608c", "needles": "#2c2c4c", "snow": "#ffdcd2",
               "dim": "#8f83b6",
               "lamp": "#ffb45c", "hut": "#2a2036", "flake": "#fff0ea"},
    "night": {"zenith": "#070e22", "upper": "#0f1d3c", "middle": "#1a2f56", "low": "#2b4670",
              "horizon": "#43618c",
              "haze": "#33507a", "wood": "#223a5e", "needles": "#0e1a30", "snow": "#8ea8d4", "dim": "#4a6596",
              "lamp": "#ffb04e", "hut": "#121626", "flake": "#dfe9ff"},
}  # fmt: skip
_PAN_PERIOD_S: Final = 120.0
_LAYERS: Final = 3


class Snow:
    """Snowfall over a valley with a hut."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        cols, rows = setting.soft_size
        look = colours({**SKIES[setting.time], **_WINTER[setting.time]}, setting.tone)
        self._canvas = np.empty((rows, cols, 3), np.float32)
        self._skyline = max(4, round(rows * 0.66))
        up = {"dawn": 0.14, "day": 0.95, "sunset": 0.14, "night": 0.82}[setting.time]
        self._sky = Sky(setting, look, self._skyline, sun_up=up, speed=0.8)
        self._canvas[self._skyline :] = self._sky.still[-1]
        self._far = _woods(setting, look)
        self._hut = _Hut(setting, look)
        self._fields = [_field(setting, look, index, self._hut) for index in range(_LAYERS)]
        self._mist = Mist(setting, "mist", look["haze"], middle=0.64, spread=0.06, strength=0.60)
        self._flakes = Flakes(setting, look["flake"])
        self._phase = float(setting.rng("pan").uniform(0, 2 * np.pi))

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        self._sky.draw(self._canvas[: self._skyline], t_s)
        self._film.develop(self._canvas, out)
        pan = float(np.sin(2 * np.pi * t_s / _PAN_PERIOD_S + self._phase))
        self._far.draw(out, pan)
        self._mist.draw(out, t_s)
        for index, field in enumerate(self._fields):
            field.draw(out, pan)
            if index == 0:
                self._hut.glow(out, t_s, pan)
        self._flakes.draw(out, t_s)
        self._film.finish(out, t_s)


def _woods(setting: Setting, look: Mapping[str, Floats]) -> Layer:
    """Make the wooded hills far away, half lost in the snowy air."""
    rng = setting.rng("woods")
    unit, height = setting.short_px, setting.height
    reach = max(1, round(unit * 0.006))
    wide = setting.width + 2 * reach + 2
    lines = [
        height * share + profile(rng, 2 * wide, slope=1.7, low=1, high=12)[:wide] * unit * rise
        for share, rise in ((0.555, 0.035), (0.605, 0.016))
    ]
    top = max(0, int(min(line.min() for line in lines) - unit * 0.06))
    bottom = min(height, round(height * 0.72))
    masks = np.zeros((2, bottom - top, wide), np.uint8)
    treeline(masks[0], rng, lines[0] - top, height_px=unit * 0.036, gap_px=unit * 0.007)
    treeline(masks[1], rng, lines[1] - top, height_px=unit * 0.055, gap_px=unit * 0.011)
    share = masks[1][::2, ::2].astype(np.float32)[..., None] / 255
    back = look["wood"] * 0.35 + look["haze"] * 0.65
    front = look["wood"] * 0.78 + look["haze"] * 0.22
    colour = back + (front - back) * share
    y = np.linspace(0, 1, len(colour), dtype=np.float32)[:, None, None]
    colour += (look["haze"] - colour) * smoothstep(0.35, 0.95, y) * 0.85
    return Layer(np.asarray(colour, np.float32), np.maximum(masks[0], masks[1]), top, reach)


def _field(setting: Setting, look: Mapping[str, Floats], index: int, hut: _Hut) -> Layer:
    """Make one snowfield with its firs; 0 is the farthest and bears the hut."""
    rng = setting.rng(f"field{index}")
    near = index / (_LAYERS - 1)
    unit, height = setting.short_px, setting.height
    reach = max(1, round(unit * (0.010, 0.022, 0.050)[index]))
    wide = setting.width + 2 * reach + 2
    line = (
        height * (0.665, 0.765, 0.90)[index]
        + profile(rng, 2 * wide, slope=1.9, low=1, high=9)[:wide] * unit * 0.020
    )
    tall = unit * (0.13, 0.25, 0.42)[index]
    top = max(0, int(line.min() - tall * 1.02))
    paint = np.zeros((height - top, wide, 3), np.uint8)
    mask = np.zeros((height - top, wide), np.uint8)
    air = (0.42, 0.18, 0.0)[index]
    fade = {name: look[name] + (look["haze"] - look[name]) * air for name in ("snow", "dim", "needles")}
    fill_under(mask, line - top)
    paint[:] = _drift(rng, line - top, paint.shape[:2], fade, unit)
    if index == 0:
        hut.build(paint, mask, line - top, top, reach)
    shades = (
        _scalar(fade["needles"] * 0.8 + fade["dim"] * 0.2),
        _scalar(fade["dim"] * 0.94),
        _scalar(fade["snow"] * 0.98),
    )
    for x, size in _stand(rng, wide, unit, near, hut if index < 2 else None):
        foot = float(line[int(np.clip(x, 0, wide - 1))]) - top + tall * 0.03
        snowy_fir(paint, mask, rng, x, foot, tall * size, shades)
    return Layer(paint.astype(np.float32), mask, top, reach)


def _scalar(shade: Floats) -> tuple[float, ...]:
    return tuple(float(channel) for channel in shade)


def _stand(
    rng: np.random.Generator, wide: int, unit: int, near: float, hut: _Hut | None
) -> list[tuple[float, float]]:
    """Return (column, size) of the firs: clumps that leave the middle open, the more so the nearer."""
    count = round(wide / unit * (26 - 20 * near))
    found = []
    for _ in range(count):
        x = float(rng.uniform(-0.02, 1.02))
        aside = abs(x - 0.5) * 2
        if rng.random() > 0.10 + aside ** (0.7 + 1.6 * near) or (near == 1 and aside < 0.62):
            continue
        if hut is None or abs(x - hut.across) * wide > 0.10 * unit:
            found.append((x * wide, float(rng.uniform(0.45, 1.0))))
    return sorted(found, key=lambda fir: fir[1])


def _drift(
    rng: np.random.Generator, line: Floats, shape: tuple[int, int], shades: Mapping[str, Floats], unit: int
) -> Bytes:
    """Return the snow of a field: bright along its brow, bluer below, in long soft folds."""
    rows, wide = shape
    small = (max(2, rows // 2), max(2, wide // 2))
    folds = fractal(rng, 256, 512, slope=2.0, low=2, high=40, stretch=2.6)
    x = np.arange(small[1], dtype=np.float32)[None] * (900 / unit)
    y = np.arange(small[0], dtype=np.float32)[:, None] * (1500 / unit)
    soft = sampled(folds, x, y)
    brow = cv2.resize(line[None], (small[1], 1)) / 2
    below = (np.arange(small[0], dtype=np.float32)[:, None] - brow) / unit * 2
    light = np.clip(0.80 * np.exp(-np.clip(below, 0, None) * 9) + 0.30 + 0.20 * soft, 0, 1)[..., None]
    colour = shades["dim"] + (shades["snow"] - shades["dim"]) * light
    colour += branch(rng).random((*small, 1), np.float32)
    return np.asarray(cv2.resize(np.clip(colour, 0, 255).astype(np.uint8), (wide, rows)), np.uint8)


class _Hut:
    """A hut with snow on its roof, warm windows and a little smoke."""

    def __init__(self, setting: Setting, look: Mapping[str, Floats]) -> None:
        rng = setting.rng("hut")
        self.across = float(rng.uniform(0.30, 0.70))
        self._unit, self._width = setting.short_px, setting.width
        self._size = self._unit * 0.070
        self._look = look
        self._halo = glow(self._size * 1.9, sharp=1.3)
        self._power = {"dawn": 0.16, "day": 0.05, "sunset": 0.26, "night": 0.50}[setting.time]
        self._puff = glow(max(3.0, self._size * 0.34), sharp=0.9)
        self._wind = Wander(rng, 16.0)
        self._place = (0.0, 0.0)

    def build(self, paint: Bytes, mask: Bytes, line: Floats, top: int, reach: int) -> None:
        """Draw the hut into a field and its mask."""
        x = reach + self.across * self._width
        foot = float(line[int(x)]) + self._size * 0.10
        self._place, self._reach = (x - reach, foot + top), reach
        s = self._size
        look = self._look
        eave, ridge = foot - 0.52 * s, foot - 1.02 * s
        wall = _box(x - 0.70 * s, x + 0.70 * s, eave, foot)
        gable = [(x - 0.70 * s, eave), (x - 0.34 * s, ridge), (x + 0.02 * s, eave)]
        roof = [(x - 0.42 * s, ridge), (x + 0.58 * s, ridge), (x + 0.90 * s, eave), (x - 0.02 * s, eave)]
        lip = [(x - 0.86 * s, eave + 0.03 * s), (x - 0.36 * s, ridge - 0.05 * s)]
        lip += [(x - 0.30 * s, ridge + 0.05 * s), (x - 0.72 * s, eave + 0.10 * s)]
        flue = _box(x + 0.24 * s, x + 0.38 * s, ridge - 0.24 * s, ridge + 0.1 * s)
        for shape, shade in ((flue, look["hut"]), (wall, look["hut"]), (gable, look["hut"] * 0.9),
                             (roof, look["snow"]), (lip, look["snow"])):  # fmt: skip
            _polygon(paint, shape, shade)
            _polygon(mask, shape, np.full(1, 255, np.float32))
        for left, right in ((-0.48, -0.22), (0.16, 0.32), (0.42, 0.58)):
            pane = _box(x + left * s, x + right * s, foot - 0.36 * s, foot - 0.14 * s)
            _polygon(paint, pane, look["lamp"])

    def glow(self, out: Bytes, t_s: float, pan: float) -> None:
        """Add the light of the windows and the smoke of a moment."""
        x, y = self._place[0] - pan * self._reach, self._place[1]
        flicker = 1 + 0.05 * np.sin(t_s * 5.1) + 0.03 * np.sin(t_s * 8.3)
        shine(out, self._halo, x, y - 0.2 * self._size, self._look["lamp"] * self._power * flicker)
        for puff in range(12):
            age = (t_s / 7.0 + puff / 12) % 1.0
            drift = (age**1.3) * self._size * (0.9 + 0.5 * self._wind.at(t_s - 7 * age))
            level = 0.11 * np.sin(np.pi * min(1.0, age * 1.05)) * (1 - age)
            shine(out, self._puff, x + 0.31 * self._size + drift, y - self._size * (1.30 + 1.5 * age),
                  self._look["haze"] * level)  # fmt: skip


def _box(left: float, right: float, top: float, bottom: float) -> list[tuple[float, float]]:
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def _polygon(image: np.ndarray, points: list[tuple[float, float]], shade: Floats) -> None:
    fixed = np.round(np.array(points) * 16).astype(np.int32)
    cv2.fillPoly(image, [fixed], _scalar(shade), cv2.LINE_AA, 4)
