"""A blackboard that is written on as one watches: chalk, wiped traces, window light, dust in the air."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.bands import banded
from nemo_notebook.studio.make.scenes.parts.lesson import Stroke, lesson
from nemo_notebook.studio.make.scenes.parts.light import Film, glow, shine, tint
from nemo_notebook.studio.make.scenes.parts.noise import Wander, branch, fractal, grains, sampled, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_ROOM: Final[Mapping[str, Palette]] = {
    "dawn": {"board": "#3c5850", "slate": "#44505c", "chalk": "#fff2e4", "wood": "#a8765a",
             "dark": "#4c3024", "light": "#ffd8b0"},
    "day": {"board": "#2f5a4a", "slate": "#3a4650", "chalk": "#f8fbf4", "wood": "#b8845a",
            "dark": "#5c3c26", "light": "#fff6e0"},
    "sunset": {"board": "#3a4438", "slate": "#443c44", "chalk": "#ffe4c4", "wood": "#9a5a3a",
               "dark": "#401e16", "light": "#ffa860"},
    "night": {"board": "#142824", "slate": "#161c26", "chalk": "#c4ccc8", "wood": "#4c3426",
              "dark": "#1a100c", "light": "#8ca8d0"},
}  # fmt: skip
_WRITING_S: Final = 16.0


class Blackboard:
    """A lesson."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        look = colours(_ROOM[setting.time], setting.tone)
        self._look = look
        rng = setting.rng("board")
        self._back = _board(setting, look, look["slate"] if rng.random() < 0.35 else look["board"])
        self._chalk, self._when = _written(setting, look)
        self._sun = _Panes(setting, look["light"])
        self._motes = branch(rng).random(
            (round(36 * setting.width * setting.height / setting.short_px**2), 5)
        )
        self._speck = glow(max(1.5, setting.short_px * 0.0045), sharp=1.6)
        self._size, self._unit = (setting.width, setting.height), setting.short_px

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        np.copyto(out, self._back)
        done = 255 * (0.34 + 0.66 * min(1.0, max(0.0, t_s) / _WRITING_S))
        shown = np.asarray((self._when <= done) * 255, np.uint8)
        chalk = cv2.bitwise_and(self._chalk, self._chalk, mask=shown)
        cv2.add(out, chalk, dst=out)
        self._sun.draw(out, t_s)
        for x, y, pace, phase, level in self._motes:
            share = (y + self._unit * 0.008 * (pace - 0.2) * t_s / self._size[1]) % 1.0
            px = x * self._size[0] + self._unit * 0.03 * np.sin(t_s * (0.2 + 0.3 * pace) + 6.28 * phase)
            power = (
                0.26 * level * (0.6 + 0.4 * np.sin(t_s * (0.5 + pace) + 6.28 * phase)) * np.sin(np.pi * share)
            )
            shine(out, self._speck, float(px), share * self._size[1], self._look["light"] * power)
        self._film.finish(out, t_s)


def _board(setting: Setting, look: Mapping[str, Floats], shade: Floats) -> Bytes:
    """Return the board, wiped but not washed, with its ledge and frame."""
    width, height, unit = setting.width, setting.height, setting.short_px
    rng = setting.rng("wiped")
    wipes = fractal(rng, 512, 512, slope=1.5, low=2, high=120, stretch=5.0)
    clouds = fractal(rng, 256, 256, slope=1.8, low=1, high=20)
    x = np.arange(width, dtype=np.float32)[None] / unit
    y = np.arange(height, dtype=np.float32)[:, None] / unit
    fine = grains(rng, height, width, max(1.0, unit / 700))
    fine *= 0.020
    fine += grains(rng, height, width, unit / 90) * np.float32(0.015)
    grain = fractal(rng, 128, 512, slope=1.0, low=2, high=100, stretch=9.0)
    ledge = height / unit - 0.075

    def band(rows: slice) -> Bytes:
        board = shade * (1 + fine[rows, :, None])
        dust = _dust(wipes, clouds, x, y[rows])
        board += (look["chalk"] - board) * np.clip(0.10 + 0.055 * dust, 0.02, 0.3)[..., None]
        away = np.hypot(x - width / unit * 0.5, (y[rows] - height / unit * 0.45) * 1.2)
        board *= (1 - 0.30 * smoothstep(0.3, 1.2, away))[..., None]
        board *= 1 - smoothstep(ledge - 0.030, ledge, y[rows])[..., None] * 0.35
        if y[rows.stop - 1] > ledge:
            wood = _ledge(look, sampled(grain, x * 300, y[rows] * 700), y[rows] - ledge)
            board = np.where((y[rows] > ledge)[..., None], wood, board)
        noise = rng.random((*board.shape[:2], 1), np.float32)
        return np.asarray(np.clip(board + noise, 0, 255), np.uint8)

    return banded(height, band)


def _dust(wipes: Floats, clouds: Floats, x: Floats, y: Floats) -> Floats:
    """Return how much chalk the sponge has left."""
    bend = 0.10 * np.sin(2.2 * x + 3 * y)
    wiped = sampled(wipes, x * 210 + 600, (y + bend) * 210 + 600)
    return np.asarray(wiped * 0.5 + sampled(clouds, x * 90, y * 90) * 0.6, np.float32)


def _ledge(look: Mapping[str, Floats], grain: Floats, below: Floats) -> Floats:
    """Return the wood of the ledge, lit along its edge."""
    share = np.clip(0.62 + 0.16 * grain, 0, 1)[..., None]
    wood = look["dark"] + (look["wood"] - look["dark"]) * share
    return np.asarray(wood * (0.72 + 0.5 * np.exp(-(((below - 0.012) / 0.014) ** 2)))[..., None])


def _written(setting: Setting, look: Mapping[str, Floats]) -> tuple[Bytes, Bytes]:
    """Return the chalk of all strokes, and when in the writing each pixel is drawn, 0..255."""
    rng = setting.rng("chalk")
    width, height, unit = setting.width, setting.height, setting.short_px
    mask = np.zeros((height, width), np.uint8)
    when = np.zeros((height, width), np.uint8)
    strokes = lesson(branch(rng), setting)
    lines = [pair for stroke in strokes for pair in zip(*_ends(stroke, setting), strict=True)]
    thick = max(1, round(unit * 0.0046))
    for drawn, (one, other) in reversed(list(enumerate(lines))):  # where lines cross, the first one counts
        tick = 1 + round(254 * drawn / len(lines))
        cv2.line(mask, one, other, 235, thick, cv2.LINE_AA, 4)
        cv2.line(when, one, other, tick, thick + 3, cv2.LINE_8, 4)
    tooth = grains(rng, height, width, max(1.0, unit / 620))
    soft = cv2.GaussianBlur(mask, (0, 0), max(0.5, unit * 0.0009))

    def band(rows: slice) -> Bytes:
        cover = soft[rows].astype(np.float32) / 255 * np.clip(0.82 + 0.34 * tooth[rows], 0.12, 1)
        return np.clip(cover[..., None] * look["chalk"] * 0.86, 0, 255).astype(np.uint8)

    return banded(height, band), when


def _ends(stroke: Stroke, setting: Setting) -> tuple[list[list[int]], list[list[int]]]:
    """Return the beginnings and the ends of a stroke's short lines, as OpenCV takes them."""
    middle = (setting.width / 2, setting.height * 0.46)
    points = np.round((stroke * setting.short_px + middle) * 16).astype(int).tolist()
    return points[:-1], points[1:]


class _Panes:
    """Window light that lies over the board and moves with leaves before the window."""

    def __init__(self, setting: Setting, shade: Floats) -> None:
        rng = setting.rng("panes")
        self._size = (setting.width, setting.height)
        cols, rows = max(4, setting.width // 4), max(4, setting.height // 4)
        self._small = (cols, rows)
        unit = min(cols, rows)
        plate = np.zeros((rows, cols), np.float32)
        left = float(rng.uniform(-0.1, 0.5)) * cols
        for col in range(2):
            for row in range(3):
                x = left + unit * (0.05 + 0.30 * col)
                y = rows * 0.10 + unit * 0.25 * row
                pane = np.array(
                    [(x, y), (x + 0.25 * unit, y), (x + 0.25 * unit, y + 0.21 * unit), (x, y + 0.21 * unit)]
                )
                pane[:, 0] += 0.45 * (pane[:, 1] - rows * 0.2)
                cv2.fillPoly(plate, [np.round(pane * 16).astype(np.int32)], 1.0, cv2.LINE_AA, 4)
        self._plate = cv2.GaussianBlur(plate, (0, 0), unit * 0.012)
        self._tile = fractal(rng, 256, 256, slope=2.0, low=3, high=30)
        self._winds = [Wander(rng, 9.0), Wander(rng, 6.5)]
        self._x = np.arange(cols, dtype=np.float32)[None] / unit * 110
        self._y = np.arange(rows, dtype=np.float32)[:, None] / unit * 110
        power = {"dawn": 0.50, "day": 0.44, "sunset": 0.62, "night": 0.20}[setting.time]
        self._shade = shade * power

    def draw(self, out: Bytes, t_s: float) -> None:
        """Add the light of a moment."""
        a, b = (9 * wind.at(t_s) for wind in self._winds)
        leaves = sampled(self._tile, self._x, self._y, dx=a, dy=b)
        light = self._plate * (0.45 + 0.55 * smoothstep(-0.9, 0.7, leaves))
        full = cv2.resize((light * 255).astype(np.uint8), self._size, interpolation=cv2.INTER_LINEAR)
        cv2.add(out, cv2.multiply(out, tint(full, self._shade), scale=1 / 130), dst=out)
