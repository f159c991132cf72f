"""A living room: sheer curtains that stir in a window, a sofa, a plant, light that moves over the floor."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.camera import Pan, Plate
from nemo_notebook.studio.make.scenes.dapple import Dapple
from nemo_notebook.studio.make.scenes.furniture import furnished
from nemo_notebook.studio.make.scenes.light import Film, glow, shine
from nemo_notebook.studio.make.scenes.noise import Wander, branch, fractal, grains, sampled, smoothstep
from nemo_notebook.studio.make.scenes.palettes import Palette, colours, ramp
from nemo_notebook.studio.make.scenes.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.tables import Table

_ROOM: Final[Mapping[str, Palette]] = {
    "dawn": {"wall": "#dcc8b8", "dim": "#b89c90", "window": "#ffe4c4", "green": "#a8b890",
             "curtain": "#fff0e0", "table": "#b88860", "dark": "#7c5840", "leaf": "#4c6c48",
             "lamp": "#ffe0b0", "pot": "#c8a890"},
    "day": {"wall": "#e8e4dc", "dim": "#c0bcb4", "window": "#f4fbff", "green": "#9cc48c",
            "curtain": "#ffffff", "table": "#c8a074", "dark": "#94704c", "leaf": "#4c8448",
            "lamp": "#fff4e0", "pot": "#d8d0c4"},
    "sunset": {"wall": "#c08468", "dim": "#6c4444", "window": "#ffb878", "green": "#c87c54",
               "curtain": "#ffd8b0", "table": "#8c5438", "dark": "#4c2c24", "leaf": "#3c4430",
               "lamp": "#ffc880", "pot": "#94604c"},
    "night": {"wall": "#40383c", "dim": "#1c1a22", "window": "#1c2c50", "green": "#142038",
              "curtain": "#5c647c", "table": "#4c3426", "dark": "#20140f", "leaf": "#18241c",
              "lamp": "#ffc070", "pot": "#4c4440"},
}  # fmt: skip
_SOFAS: Final = (
    {"sofa": "#7c8c94", "accent": "#d8a048", "second": "#e8e0d4"}, {"sofa": "#c8b8a0",
     "accent": "#6c8468", "second": "#c87c5c"},
    {"sofa": "#4c6c68", "accent": "#e8c8a8", "second": "#d87c64"}, {"sofa": "#b88c7c",
     "accent": "#f0e4d4", "second": "#5c7088"},
)  # fmt: skip
_LIGHT: Final[Mapping[str, tuple[float, float, float]]] = {
    "dawn": (0.82, 0.88, 0.98),
    "day": (1.0, 1.0, 1.0),
    "sunset": (0.52, 0.64, 0.90),
    "night": (0.34, 0.38, 0.48),
}


class Home:
    """A room to be at home in."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        tint = np.array(_LIGHT[setting.time], np.float32)
        sofa = colours(_SOFAS[setting.seed % len(_SOFAS)], setting.tone)
        look = {
            **colours(_ROOM[setting.time], setting.tone),
            **{name: shade * tint for name, shade in sofa.items()},
        }
        cols, rows = setting.soft_size
        self._edge = round(rows * (0.80 if setting.portrait else 0.76))
        self._canvas = np.empty((rows, cols, 3), np.float32)
        self._reach = max(1, round(min(cols, rows) * 0.012))
        rng = setting.rng("home")
        side = float(rng.choice([-1, 1]))
        place = (0.5 + side * (0.24 if setting.portrait else 0.30)) * cols
        wide = cols + 2 * self._reach + 2
        self._room = Plate(_wall(setting, look, self._edge, wide, place), (cols, self._edge), self._reach)
        self._view = np.empty((self._edge, cols, 3), np.uint8)
        self._curtains = _Curtains(setting, look, self._edge, place)
        self._floor = Table(setting, look, rows - self._edge)
        self._dapple = Dapple(setting, rows - self._edge, cols)
        self._things = furnished(setting, look, side)
        self._lamp = _lamp(setting, side) if setting.time in ("night", "sunset") else None
        self._look, self._beat = look, Wander(rng, 9.0)
        self._motes = branch(rng).random((round(26 * setting.width / setting.short_px), 5))
        self._speck = glow(max(1.5, setting.short_px * 0.004), sharp=1.6)
        self._pan = Pan(setting)
        self._setting = setting

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        room, floor = self._canvas[: self._edge], self._canvas[self._edge :]
        pan = self._pan.at(t_s)
        self._room.draw(self._view, pan)
        np.copyto(room, self._view)
        self._curtains.draw(room, t_s, -pan * self._reach)
        self._floor.draw(room, floor, self._dapple.at(t_s))
        self._film.develop(self._canvas, out)
        colour, clear = self._things
        cv2.multiply(out, clear, dst=out, scale=1 / 255)
        cv2.add(out, colour, dst=out)
        self._shine(out, t_s)
        self._film.finish(out, t_s)

    def _shine(self, out: Bytes, t_s: float) -> None:
        if self._lamp:
            halo, x, y = self._lamp
            shine(out, halo, x, y, self._look["lamp"] * (0.52 + 0.02 * self._beat.at(t_s)))
        width, height = self._setting.width, self._setting.height
        for x, y, pace, phase, level in self._motes:
            share = (y - self._setting.short_px * 0.006 * (pace - 0.3) * t_s / height) % 1.0
            px = x * width + self._setting.short_px * 0.03 * np.sin(t_s * (0.2 + 0.3 * pace) + 6.28 * phase)
            power = (
                0.22 * level * np.sin(np.pi * share) * (0.6 + 0.4 * np.sin(t_s * (0.6 + pace) + 6.28 * phase))
            )
            shine(out, self._speck, float(px), share * height, self._look["window"] * power)


def _wall(setting: Setting, look: Mapping[str, Floats], rows: int, cols: int, place: float) -> Floats:
    """Return the wall with its window, a garden beyond it, pictures on the other side."""
    rng = setting.rng("wall")
    unit = min(setting.soft_size)
    x = (np.arange(cols, dtype=np.float32)[None] - place) / unit
    y = (np.arange(rows, dtype=np.float32)[:, None] - rows * 0.42) / unit
    lit = np.exp(-np.hypot(x * 0.9, y * 0.8) * 1.25)[..., None]
    room = look["dim"] + (look["wall"] - look["dim"]) * np.clip(0.18 + 1.1 * lit, 0, 1)
    room = room * (1 + 0.012 * grains(rng, rows, cols, max(1.0, unit / 300)))[..., None]
    foot = smoothstep(rows - unit * 0.050, rows - unit * 0.044, np.arange(rows, dtype=np.float32))[
        :, None, None
    ]
    room = room + (look["wall"] * 0.92 - room) * foot * 0.6
    garden = ramp(
        [(0.0, look["window"]), (0.55, look["window"]), (1.0, look["green"])],
        np.linspace(0, 1, rows, dtype=np.float32),
    )[:, None]
    blots = cv2.GaussianBlur(
        np.clip(grains(rng, rows, cols, unit * 0.06), 0, 2).astype(np.float32), (0, 0), unit * 0.02
    )
    garden = (
        garden
        + (look["green"] - garden)
        * np.clip(blots * (0.2 + 0.6 * np.linspace(0, 1, rows)[:, None]), 0, 0.9)[..., None]
    )
    panes: Floats = np.zeros((rows, cols), np.float32)
    for column in range(2):
        left = place + unit * (-0.27 + 0.28 * column)
        ends = (
            (round(left), round(rows * 0.06)),
            (round(left + 0.262 * unit), round(rows * 0.06 + min(0.66 * unit, rows * 0.80))),
        )
        cv2.rectangle(panes, *ends, 1.0, -1)
    panes = cv2.GaussianBlur(panes, (0, 0), unit * 0.004)
    room = room + (garden - room) * panes[..., None]
    away = place - np.sign(place - cols / 2) * unit * (0.72 if not setting.portrait else 0.56)
    _pictures(room, setting, look, float(away), unit)
    return np.asarray(np.clip(room, 0, 252), np.float32)


def _pictures(room: Floats, setting: Setting, look: Mapping[str, Floats], middle: float, unit: int) -> None:
    """Hang two framed prints on the wall."""
    rng = setting.rng("prints")
    for index, (wide, high) in enumerate(((0.17, 0.23), (0.13, 0.17))):
        x, y = middle + unit * (-0.13 + 0.20 * index), len(room) * 0.26 + unit * 0.03 * index
        box = [
            round(x - wide * unit / 2),
            round(y - high * unit / 2),
            round(x + wide * unit / 2),
            round(y + high * unit / 2),
        ]
        shadow = np.zeros(room.shape[:2], np.float32)
        cv2.rectangle(shadow, (box[0], box[1] + unit // 90), (box[2], box[3] + unit // 60), 0.45, -1)
        room *= (1 - cv2.GaussianBlur(shadow, (0, 0), unit * 0.012))[..., None]
        cv2.rectangle(room, (box[0], box[1]), (box[2], box[3]), (look["dark"] * 0.9).tolist(), -1)
        rim = max(1, unit // 110)
        cv2.rectangle(
            room,
            (box[0] + rim, box[1] + rim),
            (box[2] - rim, box[3] - rim),
            look["second"].tolist(),
            -1,
        )
        for part in range(3):
            centre = (
                round(x + unit * wide * rng.uniform(-0.2, 0.2)),
                round(y + unit * high * (0.22 - 0.18 * part)),
            )
            axes = (
                round(unit * wide * rng.uniform(0.14, 0.28)),
                round(unit * high * rng.uniform(0.10, 0.18)),
            )
            shade = look[("accent", "sofa", "green")[part]]
            cv2.ellipse(
                room, centre, axes, float(rng.uniform(-20, 20)), 0, 360, shade.tolist(), -1, cv2.LINE_AA
            )


class _Curtains:
    """Sheer curtains to both sides of the window; their folds move as air comes in."""

    def __init__(self, setting: Setting, look: Mapping[str, Floats], rows: int, place: float) -> None:
        rng = setting.rng("curtains")
        unit = min(setting.soft_size)
        self._unit, self._rows = unit, rows
        cols, _ = setting.soft_size
        self._left, self._right = max(0, round(place - 0.56 * unit)), min(cols, round(place + 0.56 * unit))
        self._x = (np.arange(self._left, self._right, dtype=np.float32)[None] - place) / unit
        self._down = ((np.arange(rows, dtype=np.float32) + 0.5) / rows)[:, None]
        self._folds = fractal(rng, 256, 512, slope=1.3, low=5, high=60, stretch=0.10)
        self._shade, self._light = look["curtain"], look["window"]
        self._winds = [Wander(rng, 6.0), Wander(rng, 8.5)]
        self._night = setting.time == "night"

    def draw(self, room: Floats, t_s: float, shift: float) -> None:
        """Lay the curtains of a moment over the room."""
        region = room[:, self._left : self._right]
        a, b = (wind.at(t_s) for wind in self._winds)
        sway = self._down**1.6 * np.float32(0.030)
        x = self._x - np.float32(shift / self._unit)
        for side, wind in ((-1.0, a), (1.0, b)):
            bent = (
                x - side * 0.0 + sway * np.float32(wind) + 0.010 * np.sin(7 * self._down - 1.1 * t_s + side)
            )
            inner = side * bent
            cover = smoothstep(0.145, 0.165, inner) * smoothstep(0.46, 0.45, inner)
            fold = sampled(
                self._folds,
                np.asarray(bent * 150 + 2048, np.float32),
                np.asarray(self._down * 26 + 9 * t_s * 0.2, np.float32),
            )
            light = np.clip(0.88 + 0.11 * fold, 0.5, 1.15)
            behind = smoothstep(0.31, 0.26, inner) * (0.10 if self._night else 0.34)
            share = np.asarray(cover * np.clip(0.84 - behind + 0.08 * fold, 0.3, 0.95), np.float32)[..., None]
            paint = self._shade * (light * (1 - 0.10 * self._down))[..., None]
            region += (paint - region) * share


def _lamp(setting: Setting, side: float) -> tuple[Floats, float, float]:
    """Return the glow of a lamp beside the sofa, and where it stands."""
    unit = setting.short_px
    x = setting.width * 0.5 - side * (0.14 if setting.portrait else 0.30) * unit - side * 0.60 * unit
    return (
        glow(unit * 0.55),
        float(np.clip(x, 0.08 * setting.width, 0.92 * setting.width)),
        setting.height * 0.42,
    )
