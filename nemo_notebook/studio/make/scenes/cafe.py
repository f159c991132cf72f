"""A café table: a steaming cup, warm lamps and passers-by out of focus behind it, light moving over wood."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.crockery import Cup, draw_cup
from nemo_notebook.studio.make.scenes.parts.dapple import Dapple
from nemo_notebook.studio.make.scenes.parts.interiors import wall
from nemo_notebook.studio.make.scenes.parts.light import Film, add_at, disc, glow, tint
from nemo_notebook.studio.make.scenes.parts.noise import Wander, fractal, sampled, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.tables import Table

_ROOM: Final[Mapping[str, Palette]] = {
    "dawn": {"top": "#6b4a3a", "wall": "#b98a64", "low": "#8a5a3c", "window": "#ffe9cc", "lamp": "#ffd08a",
             "spark": "#ffb66a", "table": "#8a5632", "dark": "#4a2a18", "light": "#ffdcae",
             "china": "#fff1df",
             "shade": "#987866", "steam": "#fff4e6"},
    "day": {"top": "#8a7662", "wall": "#cbb596", "low": "#a98a68", "window": "#f6fbff", "lamp": "#ffe2ac",
            "spark": "#fff0cc", "table": "#a8754a", "dark": "#664024", "light": "#fff4e0", "china": "#ffffff",
            "shade": "#98a0aa", "steam": "#ffffff"},
    "sunset": {"top": "#3c2028", "wall": "#a0543a", "low": "#6a3226", "window": "#ffb070", "lamp": "#ffb45c",
               "spark": "#ff8a4a", "table": "#7a4026", "dark": "#3a1a12", "light": "#ffae68",
               "china": "#ffdcc2",
               "shade": "#84493e", "steam": "#ffe2c8"},
    "night": {"top": "#120e16", "wall": "#3a2620", "low": "#24161a", "window": "#3a5478", "lamp": "#ffb45a",
              "spark": "#ff9440", "table": "#4e2e1e", "dark": "#1e100c", "light": "#ffbe78",
              "china": "#f2d4b6",
              "shade": "#553a30", "steam": "#e8d8cc"},
}  # fmt: skip
_COFFEE: Final[Palette] = {"coffee": "#3a1d0f", "crema": "#b5743c", "milk": "#f4e2c4"}


class Cafe:
    """A cup on a café table."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        self._setting = setting
        cols, rows = setting.soft_size
        self._look = colours({**_ROOM[setting.time], **_COFFEE}, setting.tone)
        rng = setting.rng("cafe")
        self._unit = min(setting.soft_size)
        # Upright, the cup stands above the place of captions.
        self._edge = round(rows * (0.51 if setting.portrait else 0.66))
        self._room = wall(setting, self._look, self._edge, cols, window=0.45)
        self._bokeh = _Bokeh(setting, self._look, self._edge)
        self._table = Table(setting, self._look, rows - self._edge)
        self._canvas = np.empty((rows, cols, 3), np.float32)
        self._dapple = Dapple(setting, rows - self._edge, cols)
        across = 0.5 if setting.portrait else float(rng.choice([0.34, 0.5, 0.66]))
        cup = Cup(
            setting.width * across, setting.height * (0.655 if setting.portrait else 0.90), setting.short_px
        )
        self._cup = draw_cup(setting, self._look, cup)
        self._steam = _Steam(setting, cup, self._look["steam"])

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        room, table = self._canvas[: self._edge], self._canvas[self._edge :]
        np.copyto(room, self._room)
        self._bokeh.draw(room, t_s)
        self._table.draw(room, table, self._dapple.at(t_s))
        self._film.develop(self._canvas, out)
        self._cup.draw(out)
        self._steam.draw(out, t_s)
        self._film.finish(out, t_s)


class _Bokeh:
    """Lamps and small lights out of focus that breathe a little, and people who pass between them."""

    def __init__(self, setting: Setting, look: Mapping[str, Floats], rows: int) -> None:
        rng = setting.rng("bokeh")
        cols, _ = setting.soft_size
        unit = min(setting.soft_size)
        self._cols, self._unit, self._rows = cols, unit, rows
        power = {"dawn": 0.42, "day": 0.34, "sunset": 0.50, "night": 0.62}[setting.time]
        self._lights = []
        for index in range(round(24 * cols / unit) + 10):
            big = index % 4 == 0
            radius = unit * float(rng.uniform(0.034, 0.058) if big else rng.uniform(0.010, 0.026))
            y = rows * float(rng.uniform(0.12, 0.40) if big else rng.uniform(0.10, 0.92))
            shade = look["lamp" if big else ("lamp", "spark", "spark", "window")[int(rng.integers(0, 4))]]
            level = power * float(rng.uniform(0.5, 1.0)) * (1.0 if big else 0.75)
            sprite = disc(radius, rim=0.30, edge_px=max(2.0, radius * 0.14))
            x = cols * float(rng.uniform(-0.02, 1.02))
            beat = (float(rng.uniform(5, 13)), float(rng.uniform(0, 2 * np.pi)))
            self._lights.append((sprite, x, y, shade * level, beat))
        self._halo = glow(unit * 0.20, sharp=1.2)
        self._lamps = [light for light in self._lights if light[0].shape[0] > unit * 0.07]
        self._body = self._shape(unit)
        self._walkers = [
            (float(rng.uniform(0, 1)), float(rng.uniform(0.016, 0.026) * sign)) for sign in (-1, 1)
        ]

    def _shape(self, unit: int) -> Floats:
        high, wide = max(5, round(unit * 0.62)), max(5, round(unit * 0.30))
        plate = np.zeros((high, wide), np.float32)
        cv2.ellipse(plate, (wide // 2, high * 62 // 100), (wide // 4, high * 40 // 100), 0, 0, 360, 1.0, -1)
        cv2.circle(plate, (wide // 2, high * 20 // 100), max(1, wide * 15 // 100), 1.0, -1)
        return np.asarray(cv2.GaussianBlur(plate, (0, 0), max(1.0, unit * 0.032)), np.float32)

    def draw(self, room: Floats, t_s: float) -> None:
        """Add the lights of a moment to the room."""
        for _, x, y, shade, (period_s, phase) in self._lamps:
            add_at(room, self._halo, x, y, shade * (0.30 + 0.03 * np.sin(2 * np.pi * t_s / period_s + phase)))
        for sprite, x, y, shade, (period_s, phase) in self._lights:
            sway = self._unit * 0.003 * np.sin(2 * np.pi * t_s / (period_s * 1.7) + phase)
            add_at(
                room, sprite, x + sway, y, shade * (0.90 + 0.10 * np.sin(2 * np.pi * t_s / period_s + phase))
            )
        for start, speed in self._walkers:
            span = self._cols + self._unit
            x = (start * span + speed * self._unit * t_s) % span - self._unit / 2
            y = self._rows - self._unit * 0.26 + self._unit * 0.004 * np.sin(t_s * 3.1)
            _shadow(room, self._body, x, y, 0.42)


def _shadow(canvas: Floats, shape: Floats, x: float, y: float, strength: float) -> None:
    """Darken a canvas by a soft shape, its middle at (x, y) px."""
    rows, cols = shape.shape
    px, py = x - cols / 2, y - rows / 2
    left, top = int(np.floor(px)), int(np.floor(py))
    x0, y0, x1, y1 = (
        max(0, left),
        max(0, top),
        min(canvas.shape[1], left + cols),
        min(canvas.shape[0], top + rows),
    )
    if x0 >= x1 or y0 >= y1:
        return
    moved = cv2.warpAffine(shape, np.array([[1, 0, px - left], [0, 1, py - top]], np.float32), (cols, rows))
    canvas[y0:y1, x0:x1] *= 1 - strength * moved[y0 - top : y1 - top, x0 - left : x1 - left, None]


class _Steam:
    """Steam that rises from the cup, curls and thins out."""

    def __init__(self, setting: Setting, cup: Cup, shade: Floats) -> None:
        rng = setting.rng("steam")
        unit = setting.short_px
        wide, high = round(unit * 0.36), round(unit * 0.50)
        left, foot = round(cup.x - wide / 2), round(cup.rim_y)
        self._left, self._right = max(0, left), min(setting.width, left + wide)
        self._top, self._foot = max(0, foot - high), min(setting.height, foot)
        cols, rows = max(2, (self._right - self._left) // 3), max(2, (self._foot - self._top) // 3)
        x = (np.linspace(self._left, self._right, cols, dtype=np.float32)[None] - cup.x) / unit
        up = (foot - np.linspace(self._top, self._foot, rows, dtype=np.float32)[:, None]) / unit
        self._x, self._up = x, up
        self._tile = fractal(rng, 256, 256, slope=1.5, low=3, high=50)
        fade = smoothstep(0.0, 0.05, up) * (1 - smoothstep(0.14, 0.47, up)) ** 1.2
        self._fade = np.asarray(fade * (1 - smoothstep(0.11, 0.17, np.abs(x))), np.float32)
        self._shade = shade * (0.50 if setting.time == "night" else 0.58)
        self._wind = Wander(rng, 9.0)

    def draw(self, out: Bytes, t_s: float) -> None:
        """Add the steam of a moment."""
        x, up, tile = self._x, self._up, self._tile
        bent = x - self._wind.at(t_s) * 0.30 * up**1.5
        curl = sampled(tile, bent * 150 + 512, up * 110, dy=-9 * t_s)
        bent = bent + curl * 0.050 * (0.15 + up * 2.2)
        thick = sampled(tile, bent * 330 + 512, up * 120, dx=70, dy=-15 * t_s)
        thick = thick + 0.6 * sampled(tile, bent * 520 + 512, up * 230, dy=40 - 24 * t_s)
        column = np.exp(-((bent / (0.045 + 0.16 * up)) ** 2))
        cover = np.clip((0.42 + 0.42 * thick), 0, 1.1) * column * self._fade
        size = (self._right - self._left, self._foot - self._top)
        wide = cv2.resize((np.clip(cover, 0, 1) * 255).astype(np.uint8), size, interpolation=cv2.INTER_LINEAR)
        three = tint(wide, self._shade)
        region = out[self._top : self._foot, self._left : self._right]
        free = cv2.multiply(three, cv2.bitwise_not(region), scale=1 / 255)
        cv2.add(region, free, dst=region)
