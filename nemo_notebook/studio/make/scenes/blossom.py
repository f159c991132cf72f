"""Branches in blossom before a soft spring garden: flowers that nod, petals on the wind, soft lights."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.bokeh import Lights, Spread
from nemo_notebook.studio.make.scenes.parts.camera import Pan, premultiplied
from nemo_notebook.studio.make.scenes.parts.flurry import Air, Flurry, petal
from nemo_notebook.studio.make.scenes.parts.layers import Layer, dithered
from nemo_notebook.studio.make.scenes.parts.light import Film
from nemo_notebook.studio.make.scenes.parts.noise import Wander, branch, grains
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours, ramp
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_GARDEN: Final[Mapping[str, Palette]] = {
    "dawn": {"top": "#c8cce0", "middle": "#f0d4d0", "low": "#b0b898", "spot": "#ffe6d4",
             "petal": "#ffe4e8", "heart": "#e08aa4", "bark": "#3a2a2e", "pollen": "#e8b04a"},
    "day": {"top": "#a8d4f2", "middle": "#d8ecd8", "low": "#86b468", "spot": "#fffdf0",
            "petal": "#fff0f4", "heart": "#f090b4", "bark": "#4a3430", "pollen": "#f0c040"},
    "sunset": {"top": "#d888a0", "middle": "#ffc090", "low": "#8a5a4c", "spot": "#ffd8a0",
               "petal": "#ffd0c4", "heart": "#d0607c", "bark": "#2e1a20", "pollen": "#f0a040"},
    "night": {"top": "#0e1836", "middle": "#283058", "low": "#141c34", "spot": "#ffc890",
              "petal": "#b8b4e0", "heart": "#6a4a8c", "bark": "#0a0c18", "pollen": "#c0a878"},
}  # fmt: skip
_KINDS: Final = (None, ("#fbfbf4", "#c8d890"), ("#ffb8cc", "#d84a80"))
"""Pale pink as the hour has it, white as of pears, the deep pink of peaches."""


class Blossom:
    """A tree in flower."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        garden = dict(_GARDEN[setting.time])
        kind = _KINDS[setting.seed % len(_KINDS)]
        if kind and setting.time != "night":
            garden["petal"], garden["heart"] = kind
        look = colours(garden, setting.tone)
        cols, rows = setting.soft_size
        self._canvas = np.empty((rows, cols, 3), np.float32)
        self._garden = _garden(setting, look)
        power = {"dawn": 0.30, "day": 0.34, "sunset": 0.42, "night": 0.40}[setting.time]
        shades = [look["spot"], look["petal"], look["spot"], look["heart"]]
        self._lights = Lights(setting, "spots", shades, Spread(34, 0.02, 0.98, 0.016, 0.075, power))
        side = int(setting.rng("side").choice([-1, 1]))
        self._boughs = [_bough(setting, look, depth, side) for depth in (0, 1)]
        petals = [petal(look["petal"], look["heart"] * 0.5 + look["petal"] * 0.5)]
        air = Air(fall=0.085, wind=-0.055 * side, sway=0.05, spin=0.32)
        self._petals = Flurry(setting, "petals", petals, air, count=48, size=0.030)
        rng = setting.rng("wind")
        self._winds = [Wander(rng, 7.0), Wander(rng, 5.5)]
        self._pan = Pan(setting)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        pan = self._pan.at(t_s)
        np.copyto(self._canvas, self._garden)
        self._lights.draw(self._canvas, t_s, -6.0 * pan * self._canvas.shape[1] / 960)
        self._film.develop(self._canvas, out)
        for bough, wind in zip(self._boughs, self._winds, strict=True):
            bough.draw(out, 0.8 * pan + 0.2 * wind.at(t_s))
        self._petals.draw(out, t_s)
        self._film.finish(out, t_s)


def _garden(setting: Setting, look: Mapping[str, Floats]) -> Floats:
    """Return the garden far out of focus."""
    cols, rows = setting.soft_size
    rng = setting.rng("garden")
    unit = min(cols, rows)
    down = (np.arange(rows, dtype=np.float32) + 0.5) / rows
    stops = ((0.0, "top"), (0.5, "middle"), (1.0, "low"))
    plain = np.repeat(ramp([(place, look[name]) for place, name in stops], down)[:, None], cols, 1)
    blots = grains(rng, rows, cols, unit * 0.17)
    bushes = grains(rng, rows, cols, unit * 0.10)
    low = np.clip(1.5 * down - 0.25, 0, 1)[:, None]
    plain += (look["heart"] * 0.4 + look["petal"] * 0.6 - plain) * (np.clip(blots - 0.1, 0, 1) * 0.50)[
        ..., None
    ]
    plain += (look["low"] * 0.72 - plain) * (np.clip(bushes + 0.1, 0, 1) * low * 0.45)[..., None]
    return np.asarray(cv2.GaussianBlur(plain, (0, 0), unit * 0.028), np.float32)


def _bough(setting: Setting, look: Mapping[str, Floats], depth: int, side: int) -> Layer:
    """Make a bough that reaches in from one side with its flowers; depth 1 is sharp, 0 behind it is not."""
    rng = setting.rng(f"bough{depth}")
    unit = setting.short_px
    reach = max(2, round(unit * (0.022, 0.045)[depth]))
    wide, rows = setting.width + 2 * reach + 2, setting.height
    canvas: Bytes = np.zeros((rows, wide, 4), np.uint8)
    size = unit * (0.060, 0.082)[depth]
    sprites = [
        _flower(rng, look, round(size * scale), (0.80, 1.0)[depth])
        for scale in (0.8, 1.0, 1.25)
        for _ in range(4)
    ]
    buds = [_bud(look, max(4, round(size * 0.34)))]
    for index in range((2, 2)[depth]):
        start = np.array([wide * (0.5 + 0.53 * side), rows * (0.02 + 0.30 * index + 0.12 * depth)])
        heading = np.pi * (side > 0) - side * float(rng.uniform(-0.15, 0.30)) * (1 if index == 0 else -0.4)
        twigs = _twigs(
            branch(rng), start, heading, unit * (0.80, 1.0)[depth] * (1.15 - 0.35 * index), unit * 0.013
        )
        for path, thick in twigs:
            _limb(canvas, path, thick, look["bark"])
        _strew(canvas, branch(rng), twigs, sprites, buds, size)
    if depth == 0:
        canvas = cv2.GaussianBlur(canvas, (0, 0), unit * 0.006)
    cover = cv2.extractChannel(canvas, 3)

    def solid(part: slice) -> Floats:
        weight = 255 / np.maximum(cover[part], 1).astype(np.float32)
        return np.clip(canvas[part, :, :3].astype(np.float32) * weight[..., None], 0, 255)

    return Layer(dithered(rows, solid), cover, 0, reach)


def _twigs(
    rng: np.random.Generator, start: Floats, heading: float, long: float, thick: float
) -> list[tuple[Floats, float]]:
    """Return the paths of a bough and what grows from it, each with its thickness at the root, in px."""
    share = np.linspace(0, 1, 14)
    bends = heading + np.cumsum(rng.normal(0, 0.10, 14)) + 0.15 * share
    steps = np.column_stack([np.cos(bends), np.sin(bends)]) * long / 14
    path = start + np.cumsum(steps, axis=0)
    found = [(path, thick)]
    if long > 22 * thick:
        for at in (4, 7, 10):
            turn = float(rng.choice([-1, 1]) * rng.uniform(0.4, 0.95))
            child = long * float(rng.uniform(0.30, 0.55)) * (1 - 0.4 * share[at])
            found += _twigs(rng, path[at], float(bends[at]) + turn, child, thick * 0.52)
    return found


def _limb(canvas: Bytes, path: Floats, thick: float, shade: Floats) -> None:
    half = np.maximum(thick * np.linspace(1, 0.25, len(path)), 0.7)[:, None] / 2
    along = np.gradient(path, axis=0)
    normal = np.column_stack([-along[:, 1], along[:, 0]]) / (np.linalg.norm(along, axis=1)[:, None] + 1e-6)
    for wide, light in ((1.0, 0.75), (0.45, 1.25)):
        shift = np.array([0, -0.25]) * half * (1 - wide)
        edge = np.vstack([path + normal * half * wide + shift, (path - normal * half * wide + shift)[::-1]])
        tint = (*np.clip(shade * light, 0, 255).tolist(), 255)
        cv2.fillPoly(canvas, [np.round(edge * 16).astype(np.int32)], tint, cv2.LINE_AA, 4)


def _strew(
    canvas: Bytes,
    rng: np.random.Generator,
    twigs: list[tuple[Floats, float]],
    sprites: list[Bytes],
    buds: list[Bytes],
    size: float,
) -> None:
    """Set flowers along the thinner twigs, in bunches, and buds at their ends."""
    for path, _ in twigs[::-1]:
        luck = rng.random((len(path), 5))
        for (x, y), one in zip(path, luck, strict=True):
            bunch = int(2.7 * one[0] ** 2.4)
            for index in range(bunch):
                angle = 6.28 * one[1] + 2.4 * index
                away = size * 0.42 * (0.2 + one[2])
                sprite = sprites[int(one[3] * 997 + index * 5) % len(sprites)]
                _stack(canvas, sprite, x + away * np.cos(angle), y + away * np.sin(angle))
        _stack(canvas, buds[0], *path[-1])


def _stack(canvas: Bytes, sprite: Bytes, x: float, y: float) -> None:
    rows, cols = sprite.shape[:2]
    left, top = int(x - cols / 2), int(y - rows / 2)
    x0, y0, x1, y1 = (
        max(0, left),
        max(0, top),
        min(canvas.shape[1], left + cols),
        min(canvas.shape[0], top + rows),
    )
    if x0 >= x1 or y0 >= y1:
        return
    part = sprite[y0 - top : y1 - top, x0 - left : x1 - left]
    region = canvas[y0:y1, x0:x1].astype(np.uint16)
    clear = (255 - part[..., 3:]).astype(np.uint16)
    canvas[y0:y1, x0:x1] = np.minimum(region * clear // 255 + part, 255)


def _flower(rng: np.random.Generator, look: Mapping[str, Floats], size: int, light: float) -> Bytes:
    """Return one flower, five petals round its stamens, seen a little from the side."""
    edge = max(6, round(size * 1.5))
    big = 3 * edge
    flower: Floats = np.zeros((big, big, 4), np.float32)
    leaf = petal(look["petal"], look["heart"]).astype(np.float32)
    turn, squash = float(rng.uniform(0, 6.28)), float(rng.uniform(0.66, 1.0))
    lean = float(rng.uniform(0, 3.14))
    axis = np.array([[np.cos(lean), -np.sin(lean)], [np.sin(lean), np.cos(lean)]])
    tilt = axis @ np.diag([1.0, squash]) @ axis.T
    scale = big * 0.40 / leaf.shape[0]
    for index in range(5):
        angle = turn + 2 * np.pi * index / 5 + float(rng.normal(0, 0.06))
        spin = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
        matrix = tilt @ spin * scale * float(rng.uniform(0.94, 1.06))
        root = np.array([leaf.shape[1] / 2, 2.0])
        move = np.hstack([matrix, (np.array([big / 2, big / 2]) - matrix @ root)[:, None]])
        one = cv2.warpAffine(leaf, move.astype(np.float32), (big, big))
        one[..., :3] *= light * (0.90 + 0.10 * np.sin(angle + 4.0))
        shadow = cv2.GaussianBlur(one[..., 3], (0, 0), big * 0.02)[..., None] / 255 * 0.22
        flower[..., :3] *= 1 - shadow
        flower = flower * (1 - one[..., 3:] / 255) + one
    _stamens(flower, rng, look, turn, tilt)
    small = cv2.resize(flower, (edge, edge), interpolation=cv2.INTER_AREA)
    return np.clip(small, 0, 255).astype(np.uint8)


def _stamens(
    flower: Floats, rng: np.random.Generator, look: Mapping[str, Floats], turn: float, tilt: Floats
) -> None:
    big = len(flower)
    heart = (*(look["heart"] * 0.9).tolist(), 255.0)
    for index in range(13):
        angle = turn + 2 * np.pi * index / 13
        tip = (
            tilt @ np.array([np.cos(angle), np.sin(angle)]) * big * float(rng.uniform(0.08, 0.145)) + big / 2
        )
        ends = [tuple(int(round(one * 16)) for one in end) for end in ((big / 2, big / 2), tip)]
        cv2.line(flower, ends[0], ends[1], heart, max(1, big // 130), cv2.LINE_AA, 4)
        cv2.circle(
            flower, ends[1], max(12, big * 16 // 75), (*look["pollen"].tolist(), 255.0), -1, cv2.LINE_AA, 4
        )


def _bud(look: Mapping[str, Floats], size: int) -> Bytes:
    axis = (np.arange(3 * size, dtype=np.float32) + 0.5) / (1.5 * size) - 1
    x, y = axis[None], axis[:, None]
    d = np.hypot(x / 0.75, y)
    cover = np.clip((0.9 - d) * size, 0, 1)
    light = np.clip(0.7 - 0.35 * x - 0.35 * y, 0, 1.1)[..., None]
    colour = look["heart"] * 0.55 + (look["petal"] - look["heart"] * 0.55) * light * 0.8
    sprite = premultiplied(np.asarray(colour, np.float32), cover)
    return np.asarray(cv2.resize(sprite, (size, size), interpolation=cv2.INTER_AREA), np.uint8)
