"""A window in a wall that is a little out of focus, and the light that falls through it into the room."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.bench import Space
from nemo_notebook.studio.make.scenes.parts.easel import Easel, Point
from nemo_notebook.studio.make.scenes.parts.noise import grains, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, ramp
from nemo_notebook.studio.make.scenes.parts.setting import Floats, Setting

GARDEN: Final[Mapping[str, Palette]] = {
    "dawn": {"sky": "#f4d4c4", "haze": "#ffe8c8", "ground": "#8c9070", "sun": "#ffd09c", "lamp": "#ffdc9c"},
    "day": {"sky": "#d8ecfa", "haze": "#f8fcff", "ground": "#88b078", "sun": "#fff4dc", "lamp": "#ffecc0"},
    "sunset": {"sky": "#e88c68", "haze": "#ffc070", "ground": "#7c5440", "sun": "#ffa050", "lamp": "#ffc470"},
    "night": {"sky": "#101c3c", "haze": "#2c4470", "ground": "#0c1424", "sun": "#4c6ca0", "lamp": "#ffbc64"},
}
"""What is seen through such a window, the light that comes in, and that of a lamp beside it."""


@dataclass(frozen=True, slots=True)
class Window:
    """Where the window is, in lengths of the easel that paints its wall.

    Attributes:
        x: of its middle.
        wide: half its width.
        top, foot: its ends.
    """

    x: float
    wide: float
    top: float
    foot: float


def draw_window(easel: Easel, setting: Setting, look: Mapping[str, Floats], window: Window) -> None:
    """Set the window into the wall: its frame, its panes, what is outside far out of focus.

    `look` has the colours `frame`, `sky`, `haze` and `ground`.
    """
    high = (window.foot - window.top) / 2
    middle = (window.top + window.foot) / 2
    easel.board(window.x, middle, window.wide + 0.045, high + 0.045, look["frame"], round_by=0.012, fall=0.0)
    rows, cols = easel.paint.shape[:2]
    unit, (left, top) = easel.unit, easel.origin
    y0, y1 = max(0, round(top + window.top * unit)), min(rows, round(top + window.foot * unit))
    x0 = max(0, round(left + (window.x - window.wide) * unit))
    x1 = min(cols, round(left + (window.x + window.wide) * unit))
    if x0 >= x1 or y0 >= y1:
        return
    down = np.linspace(0, 1, y1 - y0, dtype=np.float32)
    view: Floats = np.repeat(ramp([(0.0, look["sky"]), (1.0, look["haze"])], down)[:, None], x1 - x0, 1)
    rng = setting.rng("garden")
    shape = (y1 - y0, x1 - x0)
    blots = grains(rng, *shape, unit * 0.13) + 0.8 * grains(rng, *shape, unit * 0.024)
    green = smoothstep(-0.2, 1.6, np.asarray(0.7 * blots + 2.6 * (down[:, None] - 0.45), np.float32))
    green = cv2.GaussianBlur(green, (0, 0), unit * 0.016)
    view += (look["ground"] - view) * (0.85 * green)[..., None]
    easel.paint[y0:y1, x0:x1] = view
    frame = look["frame"]
    easel.board(window.x, middle, 0.008, high, frame, round_by=0.003, fall=0.0)
    for row in (-0.36, 0.32):
        easel.board(window.x, middle + row * high, window.wide, 0.007, frame, round_by=0.003, fall=0.0)
    easel.board(window.x, window.foot + 0.02, window.wide + 0.07, 0.020, frame * 1.04, round_by=0.006)


def plastered(
    setting: Setting, look: Mapping[str, Floats], size: tuple[int, int], lit: Point, fall: float = 1.0
) -> Floats:
    """Return a plain wall of `size` (rows, cols) on the half-size canvas, float32.

    It is `look`'s `wall` about the place `lit`, (x, y) px, and falls off to its `dim`, faster or slower.
    """
    rows, cols = size
    unit = min(setting.soft_size)
    x = (np.arange(cols, dtype=np.float32)[None] - lit[0]) / unit
    y = (np.arange(rows, dtype=np.float32)[:, None] - lit[1]) / unit
    near = np.exp(-fall * np.hypot(x, 0.9 * y))
    rough = 1 + 0.012 * grains(setting.rng("wall"), rows, cols, max(1.0, unit / 300))
    share = np.clip(0.19 + 1.06 * near, 0, 1)[..., None]
    wall = (look["dim"] + (look["wall"] - look["dim"]) * share) * rough[..., None]
    return np.asarray(wall, np.float32)


def daylight(wall: Floats, look: Mapping[str, Floats], place: Space, window: Window, power: float) -> Floats:
    """Return the wall lit by the window, its far parts darker; `power` is how much light lies in the air."""
    x = (np.arange(place.cols, dtype=np.float32)[None] - place.cols / 2) / place.unit
    y = np.arange(place.rows, dtype=np.float32)[:, None] / place.unit
    near = np.exp(-1.25 * np.hypot(x - window.x, 0.8 * (y - 0.35)))
    inside = smoothstep(window.wide + 0.02, window.wide - 0.01, np.abs(x - window.x))
    light = 0.50 + 0.62 * near
    wall = wall * (light + (1 - light) * inside)[..., None]
    return np.asarray(wall + look["sun"] * (power * near**1.6 * (1 - 0.7 * inside))[..., None], np.float32)


def beam(setting: Setting, place: Space, window: Window, side: float) -> Floats:
    """Return the light that falls aslant from the window into the room, (rows, cols, 1)."""
    cols = setting.soft_size[0]
    x = (np.arange(cols, dtype=np.float32)[None] - cols / 2) / place.unit
    y = np.arange(place.rows, dtype=np.float32)[:, None] / place.unit
    along = (window.x - x) * side
    light = np.zeros((place.rows, cols), np.float32)
    for top, thick in ((0.02, 0.15), (0.24, 0.17)):
        across = y - top - 0.62 * np.maximum(along, -window.wide)
        light += smoothstep(0.0, 0.05, across) * smoothstep(thick + 0.05, thick - 0.02, across)
    fade = np.exp(-0.9 * np.abs(along)) * smoothstep(0.3 * window.wide, 1.4 * window.wide, along)
    fade = fade * smoothstep(place.rows / place.unit, place.rows / place.unit - 0.16, y)
    return np.asarray(cv2.GaussianBlur(light * fade, (0, 0), place.unit * 0.012)[..., None], np.float32)
