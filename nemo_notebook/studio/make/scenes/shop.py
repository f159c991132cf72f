"""A shop counter with paper bags on it, shelves and warm lamps out of focus behind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.bands import banded
from nemo_notebook.studio.make.scenes.parts.bokeh import Spread
from nemo_notebook.studio.make.scenes.parts.camera import lay
from nemo_notebook.studio.make.scenes.parts.counter import Counter, Room
from nemo_notebook.studio.make.scenes.parts.interiors import Shelves
from nemo_notebook.studio.make.scenes.parts.light import Film
from nemo_notebook.studio.make.scenes.parts.noise import branch, grains
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_ROOM: Final[Mapping[str, Palette]] = {
    "dawn": {"top": "#8c7468", "wall": "#d0ac90", "low": "#94705c", "window": "#ffe8d0",
             "shelf": "#6c4c3a", "lamp": "#ffdca0", "table": "#b4845c", "dark": "#6c4630"},
    "day": {"top": "#b8b4b0", "wall": "#dcd8d0", "low": "#a8a098", "window": "#ffffff",
            "shelf": "#b09474", "lamp": "#fff4d8", "table": "#cca880", "dark": "#8c6444"},
    "sunset": {"top": "#402430", "wall": "#9c5440", "low": "#5c3030", "window": "#ffac70",
               "shelf": "#3c2022", "lamp": "#ffbc68", "table": "#7c4830", "dark": "#3c2018"},
    "night": {"top": "#0e0c14", "wall": "#34242a", "low": "#1c1418", "window": "#2c3c60",
              "shelf": "#181014", "lamp": "#ffbc68", "table": "#50342a", "dark": "#1e1210"},
}  # fmt: skip
_WARES: Final = (
    {"one": "#c84a4a", "two": "#e8b890", "three": "#5c8c94", "four": "#f0e4d4", "bag": "#d8404c",
     "second": "#f4ecdf", "third": "#2c3c54"},
    {"one": "#5c7c5c", "two": "#d8c098", "three": "#a85c3c", "four": "#f0ece0", "bag": "#c89c6c",
     "second": "#3c5c4c", "third": "#f0e4cc"},
    {"one": "#e88ca4", "two": "#f4d8d0", "three": "#a88cc0", "four": "#fff4ee", "bag": "#f0a8b4",
     "second": "#fbf4ee", "third": "#b49cd0"},
    {"one": "#3c4454", "two": "#c8a458", "three": "#7c7c84", "four": "#e4dccc", "bag": "#1c1e24",
     "second": "#d4b468", "third": "#ece8e0"},
)  # fmt: skip
_LIGHT: Final[Mapping[str, tuple[float, float, float]]] = {
    "dawn": (0.84, 0.90, 1.0),
    "day": (1.0, 1.0, 1.0),
    "sunset": (0.58, 0.70, 0.96),
    "night": (0.42, 0.48, 0.62),
}
_SOFT: Final = 4  # times smaller is the canvas of the shadow
_Placing: TypeAlias = Callable[[list[tuple[float, float]]], list[np.ndarray]]
"""Turns corners, in heights of a bag, into what OpenCV fills."""


class Shop:
    """A shop."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        wares = colours(_WARES[setting.seed % len(_WARES)], setting.tone, _LIGHT[setting.time])
        look = {
            **colours(_ROOM[setting.time], setting.tone),
            **wares,
        }
        power = {"dawn": 0.40, "day": 0.30, "sunset": 0.52, "night": 0.62}[setting.time]
        room = Room(
            share=0.55 if setting.portrait else 0.72,
            reach=0.016,
            window=0.35 if setting.time == "night" else 0.66,
            shelves=Shelves(3, 0.30, 0.88, ("one", "two", "three", "four", "two"), 0.075, 0.86),
            blur=0.017,
            lamps=[look["lamp"], look["lamp"], look["window"]],
            spread=Spread(22, 0.0, 0.52, 0.014, 0.060, power),
            drift=1.4,
        )
        self._counter = Counter(setting, look, room)
        self._bags = _bags(setting, look)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        self._film.develop(self._counter.at(t_s), out)
        for sprite, x, y in self._bags:
            lay(out, sprite, x, y)
        self._film.finish(out, t_s)


def _bags(setting: Setting, look: Mapping[str, Floats]) -> list[tuple[Bytes, float, float]]:
    """Return the bags on the counter, the far ones first, and where the middle of each stands."""
    rng = setting.rng("bags")
    unit = setting.short_px
    middle = setting.width * (0.5 if setting.portrait else float(rng.choice([0.34, 0.5, 0.66])))
    side = float(rng.choice([-1, 1]))
    raised = 0.21 if setting.portrait else 0.0  # above the place of captions
    found = []
    for name, across, size, foot in (
        ("third", 0.25, 0.36, 0.845),
        ("second", -0.22, 0.30, 0.865),
        ("bag", 0.02, 0.44, 0.905),
    ):
        tall = unit * size * float(rng.uniform(0.95, 1.05))
        sprite = _bag(look[name], look, tall, side, branch(rng))
        found.append((sprite, middle + side * across * unit, setting.height * (foot - raised) - 0.34 * tall))
    return found


def _bag(
    shade: Floats, look: Mapping[str, Floats], tall: float, side: float, rng: np.random.Generator
) -> Bytes:
    """Return a paper bag seen from a corner: front, side with its fold, cord handles, tissue, shadow."""
    over = 2
    size = round(tall * 1.9)
    big, scale = size * over, tall * over
    crumple = _crumple(rng, big, scale)
    paint, mask = np.zeros((big, big, 3), np.uint8), np.zeros((big, big), np.uint8)
    origin = np.array([big / 2, big * 0.5 + 0.34 * scale])

    def points(corners: list[tuple[float, float]]) -> list[np.ndarray]:
        return [np.round((np.array(corners) * (side, 1) * scale + origin) * 16).astype(np.int32)]

    def poly(corners: list[tuple[float, float]], tint: Floats) -> None:
        cv2.fillPoly(paint, points(corners), np.clip(tint, 0, 255).tolist(), cv2.LINE_8, 4)
        cv2.fillPoly(mask, points(corners), 255, cv2.LINE_8, 4)

    ground = points([(-0.36, -0.02), (0.30, 0.05), (0.62, -0.02), (0.62, -0.10), (0.0, -0.12)])[0]
    shadow: Floats = np.zeros((big // _SOFT + 1, big // _SOFT + 1), np.float32)
    cv2.fillPoly(shadow, [(ground + 8) // _SOFT - 8], 0.62 * 255, cv2.LINE_8, 4)
    shadow = cv2.GaussianBlur(shadow, (0, 0), 0.030 * scale / _SOFT)
    front = [(-0.36, -0.80), (0.16, -0.82), (0.16, 0.03), (-0.35, -0.01)]
    flank = [(0.16, -0.82), (0.36, -0.77), (0.35, -0.04), (0.16, 0.03)]
    poly([(-0.36, -0.80), (-0.16, -0.76), (0.36, -0.77), (0.16, -0.82)], shade * 0.42)
    for x, lift in ((-0.24, 0.07), (-0.10, 0.10), (0.05, 0.06)):
        tissue = [
            (x - 0.09, -0.79),
            (x - 0.03, -0.80 - lift),
            (x + 0.05, -0.81 - lift * 0.5),
            (x + 0.11, -0.79),
        ]
        poly(tissue, look["four"] * (0.86 + 1.2 * lift))
    poly(front, shade)
    poly(flank, shade * 0.66)
    poly([(0.16, -0.82), (0.255, -0.795), (0.235, -0.10), (0.16, 0.03)], shade * 0.74)
    mark = _label(big, points)
    cords = np.zeros((big, big), np.uint8)
    for lift, x in ((0.17, -0.10), (0.14, -0.02)):
        arc = [(x - 0.12 + 0.24 * s, -0.80 - lift * np.sin(np.pi * s) ** 0.8) for s in np.linspace(0, 1, 24)]
        cv2.polylines(cords, points(arc), False, 255, max(1, round(0.014 * scale)), cv2.LINE_8, 4)
    ink = (look["four"] if shade.mean() < 150 else shade * 0.45) * 0.92
    cord = shade * 0.5 + look["four"] * 0.5
    y_ = (np.arange(big, dtype=np.float32)[:, None] - origin[1]) / scale
    x_ = (np.arange(big, dtype=np.float32)[None] - origin[0]) / scale * side

    def band(rows: slice) -> Bytes:
        y = y_[rows]
        light = 0.96 + 0.20 * (-y - 0.4) - 0.14 * x_ + crumple[rows]
        light *= 1 - 0.07 * np.exp(-(((y + 0.24) / 0.006) ** 2))
        light -= light * (0.05 * np.exp(-(((x_ + 0.345) / 0.012) ** 2)))
        lit = paint[rows] * light[..., None]
        np.copyto(lit, ink, where=mark[rows, :, None] > 0)
        twist = cord * (0.7 + 0.3 * np.sin(90 * (x_ + y)))[..., None]
        np.copyto(lit, twist, where=cords[rows, :, None] > 0)
        solid = cv2.bitwise_or(mask[rows], cords[rows])
        dark = _grown(shadow, rows, big)
        both = np.dstack([lit, np.maximum(dark, solid)])
        both[..., :3] *= (solid > 0)[..., None]
        half = (size, (rows.stop - rows.start) // over)
        return np.clip(cv2.resize(both, half, interpolation=cv2.INTER_AREA), 0, 255).astype(np.uint8)

    return banded(big, band)


def _crumple(rng: np.random.Generator, big: int, scale: float) -> Floats:
    """Return how much lighter the paper is here and there."""
    coarse, fine = grains(rng, big, big, scale * 0.10), grains(rng, big, big, scale * 0.012)
    coarse *= 0.022
    fine *= 0.012
    coarse += fine
    return coarse


def _grown(soft: Floats, rows: slice, wide: int) -> Floats:
    """Return some rows of a soft shape drawn at a quarter of the size."""
    first = 0.5 / _SOFT - 0.5
    move = np.array([[1 / _SOFT, 0, first], [0, 1 / _SOFT, first + rows.start / _SOFT]])
    size = (wide, rows.stop - rows.start)
    return cv2.warpAffine(soft, move, size, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)


def _label(big: int, points: _Placing) -> Bytes:
    """Return the shape of what is printed on the front of the bag: a plain ring, as a maker's mark."""
    mark = np.zeros((big, big), np.uint8)
    ring = [(-0.10 + 0.075 * np.cos(a), -0.44 + 0.077 * np.sin(a)) for a in np.linspace(0, 2 * np.pi, 48)]
    thick = max(1, round(big * 0.006))
    cv2.polylines(mark, points(ring), True, 255, thick, cv2.LINE_8, 4)
    bar = [(-0.155, -0.31), (-0.045, -0.312)]
    cv2.polylines(mark, points(bar), False, 255, thick, cv2.LINE_8, 4)
    return mark
