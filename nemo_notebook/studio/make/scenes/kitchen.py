"""A kitchen table with fruit and leaves in window light, the room behind it out of focus."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.bokeh import Spread
from nemo_notebook.studio.make.scenes.parts.camera import lay
from nemo_notebook.studio.make.scenes.parts.counter import Counter, Room
from nemo_notebook.studio.make.scenes.parts.flurry import leaf
from nemo_notebook.studio.make.scenes.parts.interiors import Shelves
from nemo_notebook.studio.make.scenes.parts.light import Film
from nemo_notebook.studio.make.scenes.parts.noise import branch, grains, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_ROOM: Final[Mapping[str, Palette]] = {
    "dawn": {"top": "#a89080", "wall": "#dcc0a0", "low": "#a88468", "window": "#ffe8c8",
             "shelf": "#7c5a40", "lamp": "#ffd890", "table": "#a8754a", "dark": "#5c3a22"},
    "day": {"top": "#c4ccc8", "wall": "#e4e4d8", "low": "#b8b4a0", "window": "#fbffff",
            "shelf": "#a88460", "lamp": "#fff4d0", "table": "#c09468", "dark": "#7c5434"},
    "sunset": {"top": "#5c3438", "wall": "#b0683c", "low": "#7c4430", "window": "#ffb468",
               "shelf": "#4c2a20", "lamp": "#ffb860", "table": "#8a5030", "dark": "#40201a"},
    "night": {"top": "#14100f", "wall": "#3c2a20", "low": "#221814", "window": "#30486c",
              "shelf": "#1c120e", "lamp": "#ffb45c", "table": "#54341f", "dark": "#20120c"},
}  # fmt: skip
_FOOD: Final[Palette] = {
    "tomato": "#d8301c", "orange": "#f08a1c", "lemon": "#f4d03c", "lime": "#8cb83c", "plum": "#6a3058",
    "leaf": "#4c9038",
    "jar": "#d8c8a8", "pot": "#b87848", "glass": "#a8c0b8",
}  # fmt: skip
_LIGHT: Final[Mapping[str, tuple[float, float, float]]] = {
    "dawn": (0.82, 0.88, 1.0),
    "day": (1.0, 1.0, 1.0),
    "sunset": (0.52, 0.66, 0.94),
    "night": (0.34, 0.44, 0.62),
}
_BASKETS: Final = (
    ("tomato", "tomato", "lemon", "lime"),
    ("orange", "lemon", "lime"),
    ("tomato", "orange", "plum", "lemon"),
)


class Kitchen:
    """A kitchen table."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        food = colours(_FOOD, setting.tone, _LIGHT[setting.time])
        look = {**colours(_ROOM[setting.time], setting.tone), **food}
        power = {"dawn": 0.34, "day": 0.22, "sunset": 0.46, "night": 0.60}[setting.time]
        room = Room(
            share=0.52 if setting.portrait else 0.62,  # upright, the food lies above the place of captions
            reach=0.014,
            window=0.4 if setting.time == "night" else 0.70,
            shelves=Shelves(2, 0.42, 0.74, ("jar", "pot", "glass", "jar", "leaf"), 0.085, 0.72),
            blur=0.020,
            lamps=[look["lamp"]],
            spread=Spread(14, 0.04, 0.40, 0.012, 0.056, power),
        )
        self._counter = Counter(setting, look, room)
        self._food = _laid(setting, look)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        self._film.develop(self._counter.at(t_s), out)
        lay(out, *self._food)
        self._film.finish(out, t_s)


def _laid(setting: Setting, look: Mapping[str, Floats]) -> tuple[Bytes, float, float]:
    """Return the food on the table as one sprite, and where its middle stands."""
    rng = setting.rng("food")
    unit = setting.short_px
    wide, high = round(unit * (0.98 if setting.portrait else 1.30)), round(unit * 0.56)
    plate = np.zeros((high, wide, 4), np.float32)
    basket = _BASKETS[setting.seed % len(_BASKETS)]
    side = float(rng.choice([-1, 1]))
    luck = branch(rng).random((9, 5))
    places = sorted(
        (float(0.50 + 0.20 * one[0]), float((one[1] - 0.5) * 0.86), index) for index, one in enumerate(luck)
    )
    sprites = []
    for deep, across, index in places:
        kind = basket[int(luck[index, 2] * len(basket))]
        radius = unit * (0.088 if kind in ("orange", "tomato") else 0.068) * (0.80 + 0.4 * deep)
        sprites.append((deep, across, radius, kind, index))
    taken: list[tuple[float, float, float]] = []
    for deep, across, radius, kind, _ in sprites:
        x, y = wide * (0.5 + 0.88 * across), high * (0.30 + 0.66 * deep) - radius
        if any(np.hypot(x - px, (y + radius - py) * 2.2) < 0.92 * (radius + pr) for px, py, pr in taken):
            continue
        taken.append((x, y + radius, radius))
        _set_down(plate, _fruit(look, kind, radius, branch(rng), side), x, y, radius, side)
    _strew_leaves(plate, rng, look, unit)
    return (
        np.clip(plate, 0, 255).astype(np.uint8),
        setting.width * 0.5,
        setting.height * (0.62 if setting.portrait else 0.755),
    )


def _set_down(plate: Floats, fruit: Floats, x: float, y: float, radius: float, side: float) -> None:
    """Lay a fruit over the plate with the shadow it throws on the table."""
    rows, cols = plate.shape[:2]
    px = np.arange(cols, dtype=np.float32)[None]
    py = np.arange(rows, dtype=np.float32)[:, None]
    foot = y + 0.86 * radius
    far = np.hypot((px - x - side * 0.75 * radius) / (1.5 * radius), (py - foot) / (0.40 * radius))
    near = np.hypot((px - x) / (0.85 * radius), (py - foot) / (0.22 * radius))
    shade = np.clip(0.46 * np.exp(-(far**2) * 1.3) + 0.60 * np.exp(-(near**2) * 1.5), 0, 0.86)[..., None]
    plate *= 1 - shade
    plate[..., 3:] += 255 * shade
    top, left = round(y - fruit.shape[0] / 2), round(x - fruit.shape[1] / 2)
    y0, x0, y1, x1 = (
        max(0, top),
        max(0, left),
        min(rows, top + fruit.shape[0]),
        min(cols, left + fruit.shape[1]),
    )
    part = fruit[y0 - top : y1 - top, x0 - left : x1 - left]
    region = plate[y0:y1, x0:x1]
    region *= 1 - part[..., 3:] / 255
    region += part


def _fruit(
    look: Mapping[str, Floats], kind: str, radius: float, rng: np.random.Generator, side: float
) -> Floats:
    """Return a fruit, lit by a window from one side: skin, shine, the table's bounce, its stalk."""
    size = round(radius * 2.3)
    over = 2
    axis = (np.arange(size * over, dtype=np.float32) + 0.5) / over - size / 2
    x, y = axis[None] / radius, axis[:, None] / radius
    long = 1.16 if kind == "lemon" else 1.0
    tall = 0.90 if kind == "tomato" else 0.92 if kind == "lemon" else 0.98
    u, v = x / long, (y - 0.02) / tall
    if kind == "lemon":
        u = u * (1 - 0.10 * np.exp(-(((np.abs(x) - 1.05) / 0.10) ** 2)))
    d2 = u * u + v * v
    cover = np.clip((1 - np.sqrt(d2)) * radius * over * 0.9, 0, 1)
    z = np.sqrt(np.clip(1 - d2, 0, 1))
    pores = grains(rng, size * over, size * over, max(1.2, radius * 0.035)) * (
        0.05 if kind in ("orange", "lemon", "lime") else 0.008
    )
    blush = grains(rng, size * over, size * over, radius * 0.7) * 0.022
    facing = np.clip(-0.62 * side * u - 0.55 * v + 0.56 * z + pores, 0, 1)
    through = np.clip(0.5 - 0.5 * (side * u), 0, 1) ** 2 * (1 - z) * 0.25
    light = 0.38 + 0.76 * facing + through + 0.16 * np.clip(v, 0, 1) ** 2
    colour = look[kind] * (light * (1 + blush))[..., None]
    colour += look["table"] * (0.30 * np.clip(v - 0.15, 0, 1) * (1 - z))[..., None]
    hx, hy = u + 0.46 * side, v + 0.46
    gloss = 0.85 if kind in ("tomato", "plum") else 0.30
    pane = smoothstep(0.15, 0.11, np.abs(hx)) * smoothstep(0.19, 0.14, np.abs(hy + 0.25 * hx * side))
    pane = pane * (np.abs(hx) > 0.012) + 0.35 * np.exp(-(hx**2 + hy**2) / 0.10)
    colour += (
        (look["window"] - colour)
        * np.clip(gloss * pane * cover, 0, 1)[..., None]
        * (1 if gloss > 0.5 else 0.7)
    )
    if kind == "tomato":
        _stalk(colour, cover, look, x, y)
    both = np.dstack([np.clip(colour, 0, 255) * cover[..., None], cover * 255]).astype(np.float32)
    return np.asarray(cv2.resize(both, (size, size), interpolation=cv2.INTER_AREA), np.float32)


def _stalk(colour: Floats, cover: Floats, look: Mapping[str, Floats], x: Floats, y: Floats) -> None:
    """Paint the green star on top of a tomato."""
    ex, ey = x - 0.02, (y + 0.66) / 0.42
    angle, away = np.arctan2(ey, ex), np.hypot(ex, ey)
    star = smoothstep(
        0.05, -0.02, np.asarray(away - 0.16 - 0.34 * np.abs(np.cos(2.5 * angle)) ** 2.2, np.float32)
    )
    stem = (np.abs(x - 0.02 - 0.08 * (y + 0.66)) < 0.045) & (y < -0.62) & (y > -0.98)
    shade = look["leaf"] * (0.72 + 0.3 * np.cos(5 * angle))[..., None]
    share = np.maximum(star, stem)[..., None]
    colour += (shade - colour) * share
    np.maximum(cover, np.asarray(share[..., 0], np.float32), out=cover)


def _strew_leaves(plate: Floats, rng: np.random.Generator, look: Mapping[str, Floats], unit: int) -> None:
    """Lay some leaves before the fruit, flat on the table."""
    rows, cols = plate.shape[:2]
    green = leaf(look["leaf"] * 1.25, look["leaf"] * 0.5).astype(np.float32)
    for x, y, turn, size in branch(rng).random((9, 4)):
        scale = unit * (0.07 + 0.05 * size) / green.shape[0]
        angle = 6.28 * turn
        flat = (
            np.diag([1.0, 0.42])
            @ np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
            * scale
        )
        at = np.array([cols * (0.12 + 0.76 * x), rows * (0.80 + 0.14 * y)])
        move = np.hstack([flat, (at - flat @ (np.array(green.shape[:2]) / 2))[:, None]]).astype(np.float32)
        one = cv2.warpAffine(green, move, (cols, rows), flags=cv2.INTER_AREA)
        shadow = (
            cv2.GaussianBlur(
                np.roll(one[..., 3], max(1, unit // 240), axis=0), (0, 0), max(0.6, unit * 0.004)
            )
            / 255
            * 0.5
        )
        plate *= 1 - shadow[..., None] * (1 - one[..., 3:] / 255)
        plate[..., 3] += 255 * shadow * (1 - one[..., 3] / 255)
        plate *= 1 - one[..., 3:] / 255
        plate += one
