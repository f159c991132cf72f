"""Fireworks over water: rockets climb, burst and rain sparks; their light is in smoke and river."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.layers import Layer
from nemo_notebook.studio.make.scenes.parts.light import Film
from nemo_notebook.studio.make.scenes.parts.noise import branch, fractal, sampled, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours, ramp
from nemo_notebook.studio.make.scenes.parts.river import River
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_EVENING: Final[Palette] = {
    "top": "#04060f", "middle": "#0b1024", "low": "#2a2036", "skyline": "#05060c", "window": "#ffc27a",
    "water": "#05070e",
    "gold": "#ffc860", "red": "#ff4a3a", "rose": "#ff6ab4", "green": "#6aff9a", "blue": "#6aa8ff",
    "white": "#fff2dc", "violet": "#b47aff",
}  # fmt: skip
_SHADES: Final = ("gold", "red", "rose", "green", "blue", "white", "violet")
_SHORE: Final = 0.80
_EVERY_S: Final = 0.72
_CLIMB_S: Final = 1.0
_LASTS_S: Final = 3.4
_DRAG: Final = 1.9
_TAIL: Final = 5


@dataclass(frozen=True, slots=True)
class _Shell:
    """One rocket: when and where it bursts, in short sides, and its sparks."""

    x: float
    y: float
    at_s: float
    sparks: Floats
    shades: Floats
    drooping: bool
    crackling: bool


class Fireworks:
    """A night of fireworks."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        self._setting = setting
        self._look = look = colours(_EVENING, setting.tone)
        cols, rows = setting.soft_size
        self._unit = min(cols, rows)
        self._shore = max(8, 2 * round(setting.height * _SHORE / 2))
        self._canvas = np.empty((rows, cols, 3), np.float32)
        self._sky = _sky(setting, look, self._shore // 2)
        self._smoke = _Smoke(setting, self._shore // 2)
        self._skyline = _skyline(setting, look, self._shore)
        self._river = River(setting, look["water"], self._shore)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        sky = self._canvas[: len(self._sky)]
        light = np.zeros(sky.shape, np.uint8)
        for slot in range(int((t_s + _CLIMB_S) // _EVERY_S) - 7, int((t_s + _CLIMB_S) // _EVERY_S) + 1):
            self._fire(light, slot, t_s)
        sparks: Floats = light.astype(np.float32)
        small = cv2.resize(sparks, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
        near = cv2.GaussianBlur(small, (0, 0), max(0.6, self._unit * 0.0040))
        wide = cv2.blur(cv2.blur(small, (_odd(self._unit * 0.09),) * 2), (_odd(self._unit * 0.09),) * 2)
        size = (sky.shape[1], len(sky))
        bloom = cv2.resize(near * 1.5 + wide * 1.5, size, interpolation=cv2.INTER_LINEAR)
        haze = cv2.resize(wide * 6.0 * self._smoke.at(t_s, wide.shape)[..., None], size)
        np.copyto(sky, self._sky)
        for part in (sparks * 1.25, bloom, haze):
            cv2.add(sky, part, dst=sky)
        self._canvas[len(sky) :] = 0
        self._film.develop(self._canvas, out)
        self._skyline.draw(out[: self._shore], 0.0)
        self._river.draw(out, t_s)
        self._film.finish(out, t_s)

    def _fire(self, light: Bytes, slot: int, t_s: float) -> None:
        shell = self._shell(slot)
        age = t_s - shell.at_s
        if age < 0:
            self._climb(light, shell, age)
        elif age < _LASTS_S:
            self._burst(light, shell, age)

    def _shell(self, slot: int) -> _Shell:
        setting, look = self._setting, self._look
        rng = setting.rng(f"shell{slot}")
        wide, high = setting.width / setting.short_px, self._shore / setting.short_px
        first, second = (look[_SHADES[int(one)]] for one in rng.integers(0, len(_SHADES), 2))
        drooping = bool(rng.random() < 0.30)
        if drooping:
            first = second = look["gold"]
        count = 140
        ball = rng.normal(0, 1, (count, 3))
        ball /= np.linalg.norm(ball, axis=1)[:, None]
        speed = float(rng.uniform(0.40, 0.66)) * rng.uniform(0.86, 1.06, (count, 1))
        inner = (rng.random((count, 1)) < 0.22) & (rng.random() < 0.6)
        speed = np.where(inner, speed * 0.45, speed)
        return _Shell(
            x=wide * float(rng.uniform(0.14, 0.86)),
            y=high * float(rng.uniform(0.22, 0.50)),
            at_s=slot * _EVERY_S + float(rng.uniform(0, 0.5)),
            sparks=np.asarray(ball[:, :2] * speed, np.float32),
            shades=np.where(inner, second, first).astype(np.float32),
            drooping=drooping,
            crackling=bool(rng.random() < 0.4),
        )

    def _climb(self, light: Bytes, shell: _Shell, age: float) -> None:
        share = 1 + age / _CLIMB_S
        if share <= 0:
            return
        foot = self._shore / self._setting.short_px
        ease = 1 - (1 - share) ** 1.8
        for step in range(6):
            back = max(0.0, ease - 0.016 * step)
            y = foot + (shell.y - foot) * back
            at = (round(shell.x * self._unit * 16), round(y * self._unit * 16))
            tint = (self._look["gold"] * (0.75 - 0.12 * step)).tolist()
            cv2.circle(light, at, max(10, round(self._unit * 0.0018 * 16)), tint, -1, cv2.LINE_AA, 4)

    def _burst(self, light: Bytes, shell: _Shell, age: float) -> None:
        """Draw each spark as a short streak: its places over the last moments."""
        lasts = _LASTS_S if shell.drooping else 0.72 * _LASTS_S
        left = max(0.0, 1 - age / lasts)
        level = left**0.8 * (1.0 if age > 0.05 else 1.5)
        ages = np.clip(age - np.linspace(0.26 if shell.drooping else 0.15, 0, _TAIL), 0, None)
        way = (1 - np.exp(-_DRAG * ages)) / _DRAG
        drop = (0.065 if shell.drooping else 0.036) * ages**2
        x = (shell.x + shell.sparks[:, :1] * way) * self._unit
        y = (shell.y + shell.sparks[:, 1:] * way + drop) * self._unit
        points = np.round(np.stack([x, y], -1) * 16).astype(np.int32)
        twinkle = np.ones(len(points))
        if shell.crackling and left < 0.6:
            twinkle = 0.35 + 0.65 * (np.sin(age * 31 + np.arange(len(points)) * 2.4) > 0)
        hot = np.clip(0.55 - age, 0, 0.5)
        tints = (shell.shades + (255 - shell.shades) * hot) * (level * twinkle)[:, None]
        thick = max(1, round(self._unit * 0.0024))
        for path, tint in zip(points, np.clip(tints, 0, 255).tolist(), strict=True):
            cv2.polylines(light, [path[:-1]], False, [0.45 * one for one in tint], thick, cv2.LINE_AA, 4)
            cv2.line(light, path[-2].tolist(), path[-1].tolist(), tint, thick, cv2.LINE_AA, 4)


class _Smoke:
    """What hangs in the air between bursts, and takes their light."""

    def __init__(self, setting: Setting, rows: int) -> None:
        self._tile = fractal(setting.rng("smoke"), 256, 256, slope=1.6, low=2, high=40)
        self._scale = 300 / min(setting.soft_size)

    def at(self, t_s: float, shape: tuple[int, ...]) -> Floats:
        """Return how thick it is at a moment, 0..1, on a canvas of a quarter of the size."""
        x = np.arange(shape[1], dtype=np.float32)[None] * 4 * self._scale
        y = np.arange(shape[0], dtype=np.float32)[:, None] * 4 * self._scale
        one = sampled(self._tile, x, y, dx=-5.0 * t_s, dy=2.0 * t_s)
        return np.asarray(np.clip(0.10 + 0.16 * one, 0, 0.5), np.float32)


def _odd(size: float) -> int:
    return max(1, int(size / 4)) * 2 + 1


def _sky(setting: Setting, look: Mapping[str, Floats], rows: int) -> Floats:
    cols, _ = setting.soft_size
    down = (np.arange(rows, dtype=np.float32) + 0.5) / rows
    stops = ((0.0, "top"), (0.6, "middle"), (1.0, "low"))
    return np.repeat(ramp([(place, look[name]) for place, name in stops], down)[:, None], cols, 1)


def _skyline(setting: Setting, look: Mapping[str, Floats], shore: int) -> Layer:
    """Make a low town on the far shore, its windows lit."""
    rng = branch(setting.rng("town"))
    unit = setting.short_px
    wide = setting.width + 4
    rows = round(unit * 0.17)
    mask = np.zeros((rows, wide), np.uint8)
    colour = np.empty((rows, wide, 3), np.float32)
    colour[:] = look["skyline"]
    x = -0.02 * unit
    while x < wide:
        broad, high = unit * rng.uniform(0.018, 0.055), rows * rng.uniform(0.15, 0.55) ** 1.2
        if rng.random() < 0.10:
            high, broad = rows * rng.uniform(0.7, 0.98), unit * 0.02
        left, top = round(x), round(rows - high)
        cv2.rectangle(mask, (left, top), (round(x + broad), rows), 255, -1)
        step = max(2, round(unit * 0.0055))
        for row in range(top + step, rows - step, step):
            for col in range(left + step, round(x + broad) - step, step):
                if rng.random() < 0.34 and 0 <= col < wide - step:
                    half = max(1, step // 2)
                    colour[row : row + half, col : col + half] = look["window"] * rng.uniform(0.25, 0.9)
        x += broad + unit * rng.uniform(-0.004, 0.010)
    foot = smoothstep(0.82, 1.0, np.arange(rows, dtype=np.float32) / rows)[:, None, None]
    colour += look["window"] * foot * 0.14
    mask[rows - max(1, rows // 12) :] = 255
    return Layer(np.clip(colour, 0, 255), mask, shore - rows, 1)
