"""A market stall: its striped awning with a hem that flutters, crates heaped with fruit, small flags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.easel import Easel, Point, blank
from nemo_notebook.studio.make.scenes.parts.light import over
from nemo_notebook.studio.make.scenes.parts.noise import Wander, grains
from nemo_notebook.studio.make.scenes.parts.outlines import box, oval, ribbon
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.shading import Light, sloped

_STRIPE: Final = 0.155  # width of a stripe, in short sides


class Awning:
    """Striped cloth over the top of the picture.

    Args:
        setting: the order.
        look: with the colours `awning`, `cream` and `shadow`.
        foot: where the cloth ends and its hem hangs from, in px.
    """

    def __init__(self, setting: Setting, look: Mapping[str, Floats], foot: int) -> None:
        unit = setting.short_px
        self._unit, self._margin = unit, round(0.05 * unit)
        wide, self._hang = setting.width + 2 * self._margin, round(0.085 * unit)
        self._foot = foot
        roof = Easel(np.zeros((foot, wide, 3), np.uint8), unit, (wide / 2, foot), 1.0)
        hem = blank(wide / unit, (self._hang + 2) / unit, wide / unit / 2, 0.0, unit)
        first = float(setting.rng("awning").uniform(0, 1))
        count = int(wide / unit / _STRIPE / 2) + 3
        for index in range(-count, count):
            shade = look["awning" if index % 2 else "cream"]
            left, right = (index + first) * _STRIPE, (index + first + 1) * _STRIPE
            far = [(0.80 * left, -foot / unit), (0.80 * right + 0.002, -foot / unit)]
            roof.shape([*far, (right + 0.002, 0), (left, 0)], shade, sloped(0.86, down=0.20))
            hem.shape(_scallop(left, right, self._hang / unit), shade, _rounded)
        folds = grains(setting.rng("folds"), 4, wide, unit * 0.10)[:1, :, None]
        self._roof = np.clip(roof.paint * (1 + 0.022 * folds), 0, 255).astype(np.uint8)
        self._hem = hem.paint
        self._shade = self._under(wide, unit)
        self._winds = [Wander(setting.rng("breeze"), period_s) for period_s in (4.0, 6.5)]
        self._x = np.arange(setting.width, dtype=np.float32)[None]
        self._y = np.arange(self._hang, dtype=np.float32)[:, None]

    def _under(self, wide: int, unit: int) -> Bytes:
        """Return how much light is left below the hem, 0..255."""
        down = np.arange(round(0.20 * unit), dtype=np.float32)[:, None] / (0.20 * unit)
        return np.repeat(255 * (1 - 0.30 * (1 - down) ** 2), wide, 1).astype(np.uint8)

    def draw(self, out: Bytes, t_s: float, shift: float) -> None:
        """Hang the awning of a moment over the picture, `shift` px to the right."""
        width = out.shape[1]
        place = self._margin - float(np.clip(shift, -self._margin, self._margin))
        shade = out[self._foot : self._foot + len(self._shade)]
        cv2.multiply(
            shade,
            cv2.cvtColor(self._shade[: len(shade), :width], cv2.COLOR_GRAY2BGR),
            dst=shade,
            scale=1 / 255,
        )
        move = np.array([[1, 0, -place], [0, 1, 0]], np.float32)
        out[: self._foot] = cv2.warpAffine(
            self._roof, move, (width, self._foot), borderMode=cv2.BORDER_REPLICATE
        )
        one, two = (wind.at(t_s) for wind in self._winds)
        wave = 0.10 * np.sin(self._x * (9.0 / self._unit) - 1.7 * t_s) * (0.6 + 0.4 * one)
        wave += 0.07 * np.sin(self._x * (21.0 / self._unit) + 2.6 * t_s) * (0.6 + 0.4 * two)
        x = self._x + place + self._y * (0.12 * one)
        y = self._y * (1 + np.asarray(wave, np.float32))
        maps = (np.broadcast_to(x, y.shape).astype(np.float32), np.asarray(y, np.float32))
        moved = cv2.remap(self._hem, *maps, cv2.INTER_LINEAR)
        cover = cv2.cvtColor(cv2.extractChannel(moved, 3), cv2.COLOR_GRAY2BGR)
        over(out[self._foot : self._foot + self._hang], cv2.cvtColor(moved, cv2.COLOR_BGRA2BGR), cover)


def _scallop(left: float, right: float, high: float) -> Floats:
    """Return the outline of one tongue of the hem."""
    angle = np.linspace(0, np.pi, 20)
    middle, half = (left + right) / 2, (right - left) / 2
    arc = np.column_stack([middle + half * np.cos(angle), high * (0.46 + 0.36 * np.sin(angle))])
    return np.vstack([[(left, -0.005), (right, -0.005)], arc])


def _rounded(u: Floats, v: Floats) -> Floats:
    return np.asarray(0.98 - 0.10 * u * u - 0.07 * v, np.float32)


def heaped(
    setting: Setting, look: Mapping[str, Floats], kind: str, wide: float, side: float, number: int
) -> Bytes:
    """Return a crate heaped with one kind of fruit, (rows, cols, 4), of this width in px."""
    rng = setting.rng(f"crate{number}")
    easel = blank(1.08, 0.92, 0.54, 0.54, wide, side)
    easel.shape([(-0.45, -0.20), (0.45, -0.20), (0.50, 0.04), (-0.50, 0.04)], look["wood"] * 0.36)
    size = 0.215 if kind == "cabbage" else 0.185 if kind in ("apple", "orange", "tomato", "pear") else 0.155
    rows = 4 if size > 0.16 else 5
    for row in range(rows):
        depth = row / (rows - 1)
        radius = size * (0.78 + 0.22 * depth) / 1.9
        span = 0.40 + 0.06 * depth
        count = max(3, round(2 * span / (1.72 * radius)))
        for index in range(count):
            across = (index + 0.5 * (row % 2) + 0.25) / (count - 0.5 * (1 - row % 2)) - 0.5
            if abs(across) <= 0.52:
                arch = 0.055 * (1 - (2 * across) ** 2)
                x, y = rng.uniform(-0.12, 0.12, 2) * radius
                at = (x + 1.92 * span * across, y - 0.20 + 0.225 * depth - arch)
                _fruit(easel, look, kind, at, radius, rng)
    _boards(easel, look, rng)
    return easel.paint


def _fruit(
    easel: Easel, look: Mapping[str, Floats], kind: str, at: Point, radius: float, rng: np.random.Generator
) -> None:
    """Paint one fruit, lit from above, with the dark that lies between it and the next."""
    level, turn = float(rng.uniform(0.90, 1.08)), float(rng.uniform(-0.7, 0.7))
    one = easel.about(at, radius)
    one.shape(oval(0, 0.22, 1.12, 1.04), look["shadow"], share=0.45, soft=0.16)
    if kind == "cabbage":
        _cabbage(one, look, rng)
        return
    long = {"lemon": 1.18, "plum": 1.08, "pear": 1.06}.get(kind, 1.0)
    skin = oval(0, 0, long, 0.97 if long == 1.0 else 0.92, turn)
    one.shape(skin, look[kind] * level, _skin)
    gleam = oval(0.30 * one.side, -0.42, 0.20, 0.13, 0.6 * one.side)
    one.shape(gleam, look["gleam"], share=0.30 if kind in ("orange", "lemon") else 0.52, soft=0.07)
    if kind in ("apple", "tomato", "pear", "orange"):
        one.shape(oval(0.16 * turn, -0.40, 0.11, 0.055), look[kind] * 0.45, share=0.7, soft=0.05)
    if kind == "tomato":
        for angle in np.linspace(0, 2 * np.pi, 5, endpoint=False) + turn:
            tip = np.array([(0.0, -0.44), (0.34 * np.cos(angle), 0.20 * np.sin(angle) - 0.44)])
            one.shape(ribbon(tip, np.array([0.07, 0.015])), look["leaf"])


def _skin(u: Floats, v: Floats) -> Floats:
    """Return the light on a fruit's skin: bright above, dark at its rim, a little back from below."""
    flat = np.clip(u * u + v * v, 0, 1)
    shine = 0.52 * np.sqrt(1 - 0.96 * flat) - 0.34 * v + 0.16 * u
    return np.asarray(0.60 + shine + 0.14 * flat * np.clip(v, 0, 1), np.float32)


def _cabbage(easel: Easel, look: Mapping[str, Floats], rng: np.random.Generator) -> None:
    """Paint a head of lettuce: wavy leaves, each smaller and lighter than the one below."""
    angle = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    for step, share in enumerate((1.16, 0.98, 0.78, 0.56, 0.34)):
        phase = rng.uniform(0, 6.28, 2)
        edge = 1 + 0.055 * np.sin(6 * angle + phase[0]) + 0.030 * np.sin(11 * angle + phase[1])
        path = np.column_stack([np.cos(angle), 0.92 * np.sin(angle)]) * (edge * share)[:, None]
        shade = look["cabbage"] * (0.58 + 0.15 * step)
        easel.shape(path - (0, 0.10 * step), shade, lambda u, v: 1.04 - 0.20 * v + 0.10 * (u * u + v * v))


def _boards(easel: Easel, look: Mapping[str, Floats], rng: np.random.Generator) -> None:
    """Paint the front of the crate: slats between two posts."""
    wood, half, foot, slats = look["wood"], 0.51, 0.32, 3
    easel.shape(box(-half, 0.05, half, foot), wood * 0.30)
    tops = np.linspace(0.03, foot, slats + 1)
    high = float(tops[1] - tops[0])
    for index, top in enumerate(tops[:-1]):
        level = float(rng.uniform(0.92, 1.04)) - 0.06 * index
        easel.shape(box(-half, top, half, top + 0.84 * high, 0.008), wood * level, _grain(rng))
    for x in (-half + 0.035, half - 0.035):
        easel.shape(box(x - 0.033, 0.02, x + 0.033, foot, 0.006), wood * 0.90, _grain(rng))
        for top in tops[:-1]:
            easel.shape(oval(x, top + 0.42 * high, 0.007, 0.007), wood * 0.42)


def _grain(rng: np.random.Generator) -> Light:
    field = np.random.default_rng(int(rng.integers(1 << 30))).standard_normal((24, 5)).astype(np.float32)

    def light(u: Floats, v: Floats) -> Floats:
        lines = cv2.resize(field, (u.shape[1], v.shape[0]), interpolation=cv2.INTER_CUBIC)
        return np.asarray((1.0 - 0.10 * v) * (1 + 0.035 * lines), np.float32)

    return light


def pennants(look: Mapping[str, Floats], names: Sequence[str], size: float) -> list[Bytes]:
    """Return small flags that hang from a line, one of each colour, (rows, cols, 4)."""
    flags = [blank(1.1, 1.3, 0.0, 0.0, size) for _ in names]
    for flag, name in zip(flags, names, strict=True):
        cloth = [(0.10, 0.05), (1.0, 0.05), (0.58, 1.1), (0.52, 1.1)]
        flag.shape(cloth, look[name], sloped(1.02, down=-0.06, near=-0.10))
    return [flag.paint for flag in flags]
