"""A market stall: its striped awning with a hem that flutters, crates heaped with fruit, small flags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.cutout import Light, blank, box, oval, paint, ribbon
from nemo_notebook.studio.make.scenes.light import over
from nemo_notebook.studio.make.scenes.noise import Wander, grains
from nemo_notebook.studio.make.scenes.setting import Bytes, Floats, Setting


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
        stripe = 0.155 * unit
        count = int(wide / stripe / 2) + 3
        roof = np.zeros((foot, wide, 3), np.uint8)
        hem = blank(wide, self._hang + 2)
        first = float(setting.rng("awning").uniform(0, 1))
        for index in range(-count, count):
            shade = look["awning" if index % 2 else "cream"]
            left, right = wide / 2 + (index + first) * stripe, wide / 2 + (index + first + 1) * stripe
            far = wide / 2 + (np.array([left, right]) - wide / 2) * 0.80
            panel = np.array([(far[0], 0), (far[1] + 1, 0), (right + 1, foot), (left, foot)], np.float64)
            paint(roof, panel, shade, lambda u, v: np.asarray(0.86 + 0.20 * v + 0 * u, np.float32))
            paint(hem, _scallop(left, right, self._hang), shade, _rounded)
        folds = grains(setting.rng("folds"), 4, wide, unit * 0.10)[:1, :, None]
        self._roof = np.clip(roof * (1 + 0.022 * folds), 0, 255).astype(np.uint8)
        self._hem = hem
        self._foot = foot
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
    return np.vstack([[(left, -2), (right, -2)], arc])


def _rounded(u: Floats, v: Floats) -> Floats:
    return np.asarray(0.98 - 0.10 * u * u - 0.07 * v, np.float32)


def heaped(
    setting: Setting, look: Mapping[str, Floats], kind: str, wide: float, side: float, number: int
) -> Bytes:
    """Return a crate heaped with one kind of fruit, (rows, cols, 4), of this width in px."""
    rng = setting.rng(f"crate{number}")
    sprite = blank(1.08 * wide, 0.92 * wide)
    x, brink, foot = 0.54 * wide, 0.54 * wide, 0.86 * wide
    back = np.array([(-0.45, -0.20), (0.45, -0.20), (0.50, 0.04), (-0.50, 0.04)]) * wide + (x, brink)
    paint(sprite, back, look["wood"] * 0.36)
    size = 0.215 if kind == "cabbage" else 0.185 if kind in ("apple", "orange", "tomato", "pear") else 0.155
    rows = 4 if size > 0.16 else 5
    for row in range(rows):
        depth = row / (rows - 1)
        radius = wide * size * (0.78 + 0.22 * depth) / 1.9
        span = 0.40 + 0.06 * depth
        count = max(3, round(2 * span * wide / (1.72 * radius)))
        for index in range(count):
            across = (index + 0.5 * (row % 2) + 0.25) / (count - 0.5 * (1 - row % 2)) - 0.5
            if abs(across) > 0.52:
                continue
            jitter = rng.uniform(-0.12, 0.12, 2) * radius
            arch = 0.055 * (1 - (2 * across) ** 2)
            at = (
                x + 2 * span * wide * across * 0.96 + jitter[0],
                brink + wide * (-0.20 + 0.225 * depth - arch) + jitter[1],
            )
            _fruit(sprite, look, kind, at, radius, side, rng)
    _boards(sprite, look, (x, brink, foot), wide, rng)
    return sprite


def _fruit(
    sprite: Bytes,
    look: Mapping[str, Floats],
    kind: str,
    at: tuple[float, float],
    radius: float,
    side: float,
    rng: np.random.Generator,
) -> None:
    """Paint one fruit, lit from above, with the dark that lies between it and the next."""
    x, y = at
    level, turn = float(rng.uniform(0.90, 1.08)), float(rng.uniform(-0.7, 0.7))
    paint(
        sprite,
        oval(x, y + 0.22 * radius, 1.12 * radius, 1.04 * radius),
        look["shadow"],
        share=0.45,
        soft_px=0.16 * radius,
    )
    if kind == "cabbage":
        _cabbage(sprite, look, at, radius, rng)
        return
    long = {"lemon": 1.18, "plum": 1.08, "pear": 1.06}.get(kind, 1.0)
    paint(
        sprite,
        oval(x, y, radius * long, radius * (0.97 if long == 1.0 else 0.92), turn),
        look[kind] * level,
        _skin(side),
    )
    gleam = oval(x + 0.30 * side * radius, y - 0.42 * radius, 0.20 * radius, 0.13 * radius, 0.6 * side)
    strength = 0.30 if kind in ("orange", "lemon") else 0.52
    paint(sprite, gleam, look["gleam"], share=strength, soft_px=0.07 * radius)
    if kind in ("apple", "tomato", "pear", "orange"):
        top = (x + 0.16 * radius * turn, y - 0.40 * radius)
        paint(
            sprite,
            oval(*top, 0.11 * radius, 0.055 * radius),
            look[kind] * 0.45,
            share=0.7,
            soft_px=0.05 * radius,
        )
    if kind == "tomato":
        for angle in np.linspace(0, 2 * np.pi, 5, endpoint=False) + turn:
            tip = np.array([[0.0, 0.0], [0.34 * np.cos(angle), 0.20 * np.sin(angle)]]) * radius + (
                x,
                y - 0.44 * radius,
            )
            paint(sprite, ribbon(tip, np.array([0.07, 0.015]) * radius), look["leaf"])


def _skin(side: float) -> Light:
    """Return the light on a fruit's skin: bright above, dark at its rim, a little back from below."""

    def light(u: Floats, v: Floats) -> Floats:
        flat = np.clip(u * u + v * v, 0, 1)
        bulge = np.sqrt(1 - 0.96 * flat)
        shine = 0.52 * bulge - 0.34 * v + 0.16 * side * u
        return np.asarray(0.60 + shine + 0.14 * flat * np.clip(v, 0, 1), np.float32)

    return light


def _cabbage(
    sprite: Bytes,
    look: Mapping[str, Floats],
    at: tuple[float, float],
    radius: float,
    rng: np.random.Generator,
) -> None:
    """Paint a head of lettuce: wavy leaves, each smaller and lighter than the one below."""
    x, y = at
    for step, share in enumerate((1.16, 0.98, 0.78, 0.56, 0.34)):
        angle = np.linspace(0, 2 * np.pi, 48, endpoint=False)
        phase = rng.uniform(0, 6.28, 2)
        edge = 1 + 0.055 * np.sin(6 * angle + phase[0]) + 0.030 * np.sin(11 * angle + phase[1])
        path = np.column_stack([np.cos(angle), 0.92 * np.sin(angle)]) * (edge * share * radius)[:, None]
        place = (x, y - 0.10 * step * radius)
        paint(
            sprite,
            path + place,
            look["cabbage"] * (0.58 + 0.15 * step),
            lambda u, v: np.asarray(1.04 - 0.20 * v + 0.10 * (u * u + v * v), np.float32),
        )


def _boards(
    sprite: Bytes,
    look: Mapping[str, Floats],
    place: tuple[float, float, float],
    wide: float,
    rng: np.random.Generator,
) -> None:
    """Paint the front of the crate: slats between two posts."""
    x, brink, foot = place
    left, right = x - 0.51 * wide, x + 0.51 * wide
    paint(sprite, box(left, brink + 0.05 * wide, right, foot), look["wood"] * 0.30)
    slats = 3
    high = (foot - brink - 0.03 * wide) / slats
    for index in range(slats):
        top = brink + 0.03 * wide + index * high
        level = float(rng.uniform(0.92, 1.04)) - 0.06 * index
        grain = _grain(rng)
        paint(sprite, box(left, top, right, top + 0.84 * high, 0.008 * wide), look["wood"] * level, grain)
    for post in (left + 0.035 * wide, right - 0.035 * wide):
        paint(
            sprite,
            box(post - 0.033 * wide, brink + 0.02 * wide, post + 0.033 * wide, foot, 0.006 * wide),
            look["wood"] * 0.90,
            _grain(rng),
        )
        for index in range(slats):
            nail = brink + 0.03 * wide + (index + 0.42) * high
            paint(sprite, oval(post, nail, 0.007 * wide, 0.007 * wide), look["wood"] * 0.42)


def _grain(rng: np.random.Generator) -> Light:
    seed = int(rng.integers(1 << 30))

    def light(u: Floats, v: Floats) -> Floats:
        luck = np.random.default_rng(seed)
        field = luck.standard_normal((24, 5)).astype(np.float32)
        lines = cv2.resize(field, (u.shape[1], v.shape[0]), interpolation=cv2.INTER_CUBIC)
        return np.asarray((1.0 - 0.10 * v) * (1 + 0.035 * lines) + 0 * u, np.float32)

    return light


def pennants(look: Mapping[str, Floats], names: Sequence[str], size: float) -> list[Bytes]:
    """Return small flags that hang from a line, one of each colour, (rows, cols, 4)."""
    flags = []
    for name in names:
        sprite = blank(1.1 * size, 1.3 * size)
        flag = np.array([(0.10, 0.05), (1.0, 0.05), (0.58, 1.1), (0.52, 1.1)]) * size
        paint(sprite, flag, look[name], lambda u, v: np.asarray(1.02 - 0.10 * u - 0.06 * v, np.float32))
        flags.append(sprite)
    return flags
