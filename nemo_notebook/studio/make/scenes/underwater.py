"""Under the sea: light that dances over sand and falls in shafts, a shoal that turns, bubbles that rise."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.light import Film, disc, shine, three
from nemo_notebook.studio.make.scenes.parts.noise import Wander, branch, fractal, profile, sampled, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours, ramp
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_WATER: Final[Mapping[str, Palette]] = {
    "dawn": {"top": "#a8d0c8", "upper": "#4c9aa8", "middle": "#23687e", "deep": "#123f58",
             "sand": "#8a9a8a", "light": "#ffe8c8", "fish": "#0f3446"},
    "day": {"top": "#8fe6f4", "upper": "#2fb4dc", "middle": "#0d78b8", "deep": "#06467e",
            "sand": "#7fb4bc", "light": "#f0fffa", "fish": "#083c66"},
    "sunset": {"top": "#f0b088", "upper": "#a8686e", "middle": "#4c4470", "deep": "#201f48",
               "sand": "#7a5a62", "light": "#ffc890", "fish": "#17163a"},
    "night": {"top": "#2c5a86", "upper": "#123a66", "middle": "#08244a", "deep": "#030f28",
              "sand": "#1c3850", "light": "#9cc8f0", "fish": "#020a1c"},
}  # fmt: skip
_FLAT: Final = np.zeros((1, 1), np.float32)


class Underwater:
    """The sea from below."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        look = colours(_WATER[setting.time], setting.tone)
        cols, rows = setting.soft_size
        rng = setting.rng("water")
        self._sun = float(rng.uniform(0.25, 0.75))
        self._floor = round(rows * (0.76 if setting.portrait else 0.70))
        self._still = _still(setting, look, self._sun)
        self._canvas = np.empty((rows, cols, 3), np.float32)
        self._sand = _Sand(setting, look, self._floor, self._still)
        self._shafts = _Shafts(setting, look["light"], self._sun)
        self._shoal = _Shoal(setting, look)
        self._bubbles = _Bubbles(setting, look["light"])

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        np.copyto(self._canvas, self._still)
        self._sand.draw(self._canvas[self._floor :], t_s)
        self._shoal.draw(self._canvas, t_s)
        self._shafts.draw(self._canvas, t_s)
        self._film.develop(self._canvas, out)
        self._bubbles.draw(out, t_s)
        self._film.finish(out, t_s)


def _still(setting: Setting, look: Mapping[str, Floats], sun: float) -> Floats:
    """Return the water without its light: bright towards the sun, dark with the depth."""
    cols, rows = setting.soft_size
    x, y = setting.grid(cols, rows)
    down = (y[:, 0] * setting.short_px / setting.height + 0.5).astype(np.float32)
    stops = ((0.0, "top"), (0.22, "upper"), (0.60, "middle"), (1.0, "deep"))
    water = ramp([(place, look[name]) for place, name in stops], down)[:, None]
    dx = x - (sun - 0.5) * setting.width / setting.short_px
    dy = y + 0.56 * setting.height / setting.short_px
    near = np.exp(-np.hypot(dx * 0.8, dy * 1.2) * 3.0)[..., None]
    side = 1 - 0.38 * smoothstep(0.2, 1.3, np.abs(dx).astype(np.float32))[..., None]
    return np.asarray(water * side + (look["light"] - water) * near * 0.95, np.float32)


class _Sand:
    """The sea floor in perspective, under a net of light."""

    def __init__(self, setting: Setting, look: Mapping[str, Floats], floor: int, still: Floats) -> None:
        cols, rows = setting.soft_size
        rng = setting.rng("sand")
        unit = min(cols, rows)
        many = rows - floor
        z = (np.arange(many, dtype=np.float32)[:, None] + 0.5) / unit
        depth = 0.16 / (z + 0.035)
        x = (np.arange(cols, dtype=np.float32)[None] - cols / 2) / unit
        self._u = np.asarray(x * depth * 190 + 4096, np.float32)
        self._v = np.asarray(np.repeat(depth * 300, cols, 1), np.float32)
        ripple = fractal(rng, 256, 256, slope=1.1, low=6, high=60, stretch=2.4)
        relief = sampled(ripple, self._u * 1.6, self._v * 1.6) * np.exp(-depth * 0.6)
        shade = look["sand"] * (0.62 + 0.10 * relief)[..., None]
        clear = smoothstep(0.0, 0.9, z / z.max())[..., None] * 0.92
        self._base = np.asarray(still[floor:] + (shade - still[floor:]) * clear, np.float32)
        self._tile = fractal(rng, 512, 512, slope=1.5, low=6, high=34)
        power = {"dawn": 0.50, "day": 0.80, "sunset": 0.50, "night": 0.24}[setting.time]
        self._power = np.asarray(np.repeat(clear[..., 0], cols, 1) * power, np.float32)
        self._light = look["light"]

    def draw(self, canvas: Floats, t_s: float) -> None:
        """Paint the floor of a moment."""
        one = sampled(self._tile, self._u, self._v, dx=26 * t_s, dy=11 * t_s)
        two = sampled(self._tile, self._u * 1.07, self._v * 1.07, dx=170 - 21 * t_s, dy=90 + 17 * t_s)
        net = np.clip(1 - 1.5 * np.abs(one + two), 0, 1)
        net *= net
        cv2.add(self._base, cv2.merge([net * self._power * channel for channel in self._light]), dst=canvas)


class _Shafts:
    """Light that falls from the surface in shafts, fanned out from the sun."""

    def __init__(self, setting: Setting, shade: Floats, sun: float) -> None:
        cols, rows = setting.soft_size
        self._size = (cols, rows)
        small = max(2, cols // 3), max(2, rows // 3)
        x, y = setting.grid(*small)
        tall = setting.height / setting.short_px
        dx = x - (sun - 0.5) * setting.width / setting.short_px
        dy = y + 0.5 * tall + 0.35
        rng = setting.rng("shafts")
        self._line = profile(rng, 1024, slope=1.1, low=7, high=70)[None]
        self._angle = np.asarray(np.arctan2(dx, dy) / np.pi * 1024 + 512, np.float32)
        down = (y + 0.5 * tall) / tall
        fall = np.exp(-1.9 * down) * smoothstep(-0.05, 0.10, down.astype(np.float32))
        fall = fall * np.exp(-((dx / (0.85 * max(1.0, setting.width / setting.short_px))) ** 2))
        self._fall = np.asarray(fall, np.float32)
        power = {"dawn": 0.46, "day": 0.46, "sunset": 0.46, "night": 0.30}[setting.time]
        self._shade = shade * power

    def draw(self, canvas: Floats, t_s: float) -> None:
        """Add the light of a moment."""
        one, two = (sampled(self._line, self._angle, _FLAT, dx=t_s * rate) for rate in (5.0, -3.6))
        light = np.clip(0.34 + 0.30 * (one + two), 0, 1.1) * self._fall
        wide = cv2.resize(light, self._size, interpolation=cv2.INTER_LINEAR)
        cv2.add(canvas, cv2.merge([wide * channel for channel in self._shade]), dst=canvas)


class _Shoal:
    """Fish far off, each on its own bend of one common way."""

    def __init__(self, setting: Setting, look: Mapping[str, Floats]) -> None:
        rng = setting.rng("shoal")
        self._cols, self._rows = setting.soft_size
        self._unit = min(setting.soft_size)
        luck = branch(rng).random((46, 6))
        self._luck = luck
        self._places = np.clip(branch(rng).normal(0, 1, (46, 2)), -2.2, 2.2) * (0.22, 0.085)
        self._way = float(rng.choice([-1, 1]))
        self._high = float(rng.uniform(0.30, 0.48))
        self._start = float(rng.uniform(0.25, 0.65))
        self._shade = look["fish"]
        self._winds = [Wander(rng, period_s) for period_s in (17.0, 11.0)]

    def draw(self, canvas: Floats, t_s: float) -> None:
        """Darken the canvas by the fish of a moment."""
        cover = np.zeros(canvas.shape[:2], np.uint8)
        span = self._cols + 1.4 * self._unit
        lead = (self._start * self._cols + self._way * 0.045 * self._unit * t_s) % span - 0.7 * self._unit
        for (dx, dy), luck in zip(self._places, self._luck, strict=True):
            beat = t_s * (0.5 + 0.4 * luck[0]) + 6.28 * luck[1]
            x = lead + self._unit * (dx + 0.03 * np.sin(beat) + 0.05 * self._winds[0].at(t_s + 2 * dx))
            y = self._rows * self._high + self._unit * (
                dy + 0.02 * np.sin(1.3 * beat + 2) + 0.05 * self._winds[1].at(t_s + 4 * dx)
            )
            tail = np.sin(t_s * (5 + 3 * luck[2]) + 6.28 * luck[3])
            _fish(cover, x, y, self._unit * (0.011 + 0.012 * luck[4]), self._way, tail)
        share = three(cover.astype(np.float32) * (0.62 / 255))
        canvas += (self._shade - canvas) * share


def _fish(cover: Bytes, x: float, y: float, long: float, way: float, tail: float) -> None:
    if not (-4 * long < x < cover.shape[1] + 4 * long):
        return
    middle = (round(x * 16), round(y * 16))
    axes = (round(long * 16), round(long * 5.2))
    cv2.ellipse(cover, middle, axes, 4 * tail, 0, 360, 255, -1, cv2.LINE_AA, 4)
    fin = np.array(
        [(-0.75, 0.05 * tail), (-1.55, -0.42 + 0.18 * tail), (-1.40, 0.0), (-1.55, 0.42 + 0.18 * tail)]
    )
    points = np.round((fin * (way * long, long) + (x, y)) * 16).astype(np.int32)
    cv2.fillPoly(cover, [points], 255, cv2.LINE_AA, 4)


class _Bubbles:
    """Bubbles and specks that rise and sway."""

    def __init__(self, setting: Setting, shade: Floats) -> None:
        rng = setting.rng("bubbles")
        self._size, self._unit = (setting.width, setting.height), setting.short_px
        self._luck = branch(rng).random((round(70 * setting.width * setting.height / self._unit**2), 6))
        sizes = (0.0016, 0.0024, 0.0042, 0.0075)
        self._sprites = [
            disc(
                max(0.8, self._unit * size),
                rim=0.75 if size > 0.003 else 0.1,
                edge_px=max(1.2, self._unit * 0.001),
            )
            for size in sizes
        ]
        self._shade = shade * (0.30 if setting.time == "night" else 0.42)

    def draw(self, out: Bytes, t_s: float) -> None:
        """Add the bubbles of a moment."""
        for x, y, size, pace, phase, level in self._luck:
            kind = int(4 * size**2.2)
            rise = self._unit * (0.012 + 0.02 * pace) * (1 + 1.2 * kind)
            share = (y - rise * t_s / self._size[1]) % 1.0
            px = x * self._size[0] + self._unit * 0.010 * np.sin(t_s * (0.8 + pace) + 6.28 * phase)
            power = (0.35 + 0.65 * level) * np.sin(np.pi * share) ** 0.5
            shine(out, self._sprites[kind], float(px), share * self._size[1], self._shade * power)
