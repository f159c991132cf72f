"""A wall of books and the window beside it, a little out of focus."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.bench import Space
from nemo_notebook.studio.make.scenes.parts.easel import Easel
from nemo_notebook.studio.make.scenes.parts.noise import branch, smoothstep
from nemo_notebook.studio.make.scenes.parts.setting import Floats, Setting
from nemo_notebook.studio.make.scenes.parts.windows import Window, daylight, draw_window

_PITCH: Final = 0.252  # from shelf to shelf, in short sides
_BAY: Final = 0.62  # from upright to upright
_BOARD: Final = 0.011  # half a board's thickness


def draw_bookcase(
    setting: Setting, look: Mapping[str, Floats], place: Space, window: Window, side: float
) -> Floats:
    """Return the wall, (rows, cols, 3); `side` is where the window is, -1 or 1.

    `look` has the colours `case`, `deep`, `sky`, `ground`, `frame`, `sun`, `gold` and `book0` to `book5`.
    """
    wall = np.empty((place.rows, place.cols, 3), np.float32)
    wall[:] = look["deep"]
    easel = Easel(wall, place.unit, (place.cols / 2, 0.0), side)
    rng = setting.rng("books")
    half = place.cols / place.unit / 2
    first = float(rng.uniform(0.02, 0.16)) - _PITCH
    foot = place.rows / place.unit
    levels = np.arange(first, foot + _PITCH, _PITCH)
    inner = window.x - side * (window.wide + 0.05)
    for index in range(int(2 * half / _BAY) + 2):
        start = inner - side * _BAY * index
        for level in levels:
            ends = sorted((start, start - side * _BAY))
            _shelf(easel, look, branch(rng), (ends[0] + 0.016, ends[1] - 0.016), float(level))
        easel.board(start, foot / 2, 0.016, foot, look["case"], round_by=0.003, fall=0.0)
    _shade(easel, levels)
    for level in levels:
        easel.board(0, float(level), half + 0.1, _BOARD, look["case"] * 1.06, round_by=0.004)
    draw_window(easel, setting, look, window)
    soft = cv2.GaussianBlur(wall, (0, 0), max(0.6, place.unit * 0.0034))
    return daylight(soft, look, place, window, 0.0 if setting.time == "night" else 0.20)


def _shelf(
    easel: Easel, look: Mapping[str, Floats], rng: np.random.Generator, ends: tuple[float, float], foot: float
) -> None:
    """Fill one shelf of a bay from end to end."""
    foot -= _BOARD
    x, last = ends
    while x < last - 0.02:
        luck = rng.random(6)
        if luck[0] < 0.07 and last - x > 0.14:
            x += _pile(easel, look, rng, x, foot)
        elif luck[0] < 0.13 and last - x > 0.10:
            x += _vase(easel, look, rng, x, foot)
        else:
            x += _book(easel, look, luck, x, foot, last)


def _book(
    easel: Easel, look: Mapping[str, Floats], luck: Floats, x: float, foot: float, last: float
) -> float:
    """Stand a book on the shelf and return the room it takes."""
    wide = min(0.016 + 0.026 * float(luck[1]), last - x)
    high = 0.128 + 0.078 * float(luck[2])
    shade = look[f"book{int(luck[3] * 6)}"] * (0.74 + 0.42 * float(luck[4]))
    turn = 0.13 if luck[5] > 0.955 else 0.0
    middle = x + wide / 2 + (0.012 if turn else 0.0)
    easel.board(middle, foot - high / 2, wide / 2 - 0.0008, high / 2, shade, round_by=0.005, turn=turn)
    if luck[5] < 0.55 and not turn:
        for share in (0.14, 0.84) if luck[5] < 0.35 else (0.22,):
            band = look["gold"] * (0.6 + 0.4 * float(luck[4]))
            easel.board(middle, foot - high * (1 - share), wide / 2 - 0.001, 0.0034, band, round_by=0.001)
    return wide + (0.026 if turn else 0.0)


def _pile(easel: Easel, look: Mapping[str, Floats], rng: np.random.Generator, x: float, foot: float) -> float:
    """Lay books on top of each other and return the room they take."""
    top = foot
    for one in rng.random((3 + int(rng.random() * 2), 3)):
        thick, half = 0.018 + 0.012 * float(one[0]), 0.056 + 0.012 * float(one[1])
        shade = look[f"book{int(one[2] * 6)}"]
        easel.board(x + 0.068, top - thick / 2, half, thick / 2, shade, round_by=0.004)
        top -= thick
    return 0.14


def _vase(easel: Easel, look: Mapping[str, Floats], rng: np.random.Generator, x: float, foot: float) -> float:
    """Stand a vase on the shelf and return the room it takes."""
    belly, high = 0.026 + 0.010 * float(rng.random()), 0.10 + 0.04 * float(rng.random())
    profile = [(-1.0, 0.42), (-0.86, 0.34), (-0.62, 0.80), (-0.38, 1.0), (-0.12, 0.74), (0.0, 0.62)]
    shade = look["frame"] if rng.random() < 0.5 else look["book3"]
    easel.turned(x + 0.05, [(foot + y * high, r * belly) for y, r in profile], shade, gloss=0.3)
    return 0.10


def _shade(easel: Easel, levels: Floats) -> None:
    """Darken what stands right under each board."""
    rows = easel.paint.shape[0]
    y = (np.arange(rows, dtype=np.float32) + 0.5) / easel.unit
    down = (y - levels[0]) % _PITCH
    light = 0.42 + 0.58 * smoothstep(0.005, 0.115, down)
    easel.paint *= light[:, None, None]
