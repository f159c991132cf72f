"""A party: balloons that rise, confetti in the air, coloured lights out of focus behind them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.bands import banded
from nemo_notebook.studio.make.scenes.parts.bokeh import Lights, Spread
from nemo_notebook.studio.make.scenes.parts.camera import Pan, lay, premultiplied
from nemo_notebook.studio.make.scenes.parts.flurry import Air, Flurry, scrap
from nemo_notebook.studio.make.scenes.parts.light import Film
from nemo_notebook.studio.make.scenes.parts.noise import branch, grains, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours, ramp
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_ROOM: Final[Mapping[str, Palette]] = {
    "dawn": {"top": "#f0d8d0", "low": "#d8a8b8", "spot": "#fff0dc"},
    "day": {"top": "#d4e2ee", "low": "#8fb8dc", "spot": "#ffffff"},
    "sunset": {"top": "#8a3a5c", "low": "#e88a5c", "spot": "#ffd8a0"},
    "night": {"top": "#0c0a22", "low": "#30124a", "spot": "#ffd8a8"},
}
_BUNCHES: Final = (
    ("#e8364a", "#f8b83a", "#3a9ae0", "#f070a8", "#48c08a"),
    ("#f0b8c0", "#e8c87a", "#fff4e8", "#d898b0", "#c8a0d8"),
    ("#2a4ad0", "#8a3ad8", "#f0c84a", "#e84a9a", "#40c8d8"),
    ("#d8b060", "#f4ead8", "#8a5a86", "#e0c890", "#c88a9a"),
)
_TINT: Final[Mapping[str, tuple[float, float, float]]] = {
    "dawn": (0.90, 0.93, 1.0),
    "day": (1.0, 1.0, 1.0),
    "sunset": (0.66, 0.74, 0.96),
    "night": (0.72, 0.56, 0.66),
}


class Party:
    """Balloons, lights and confetti."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        look = colours(_ROOM[setting.time], setting.tone)
        codes = _BUNCHES[setting.seed % len(_BUNCHES)]
        tint = np.array(_TINT[setting.time], np.float32)
        bunch = [
            shade * tint for shade in colours(dict(zip("abcde", codes, strict=True)), setting.tone).values()
        ]
        cols, rows = setting.soft_size
        self._canvas = np.empty((rows, cols, 3), np.float32)
        self._room = _room(setting, look, bunch)
        power = {"dawn": 0.30, "day": 0.26, "sunset": 0.42, "night": 0.52}[setting.time]
        shades = [look["spot"], *bunch, look["spot"]]
        self._lights = Lights(
            setting, "lights", shades, Spread(40, 0.0, 1.0, 0.012, 0.085, power, drift=0.006)
        )
        self._balloons = _Balloons(setting, bunch)
        scraps = [scrap(np.clip(shade * 1.25, 0, 255), shade * 0.55) for shade in bunch]
        air = Air(fall=0.11, wind=0.015, sway=0.035, spin=0.75)
        self._confetti = Flurry(setting, "confetti", scraps, air, count=70, size=0.026)
        self._pan = Pan(setting)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        np.copyto(self._canvas, self._room)
        self._lights.draw(self._canvas, t_s, -8 * self._pan.at(t_s) * self._canvas.shape[1] / 960)
        self._film.develop(self._canvas, out)
        self._balloons.draw(out, t_s)
        self._confetti.draw(out, t_s)
        self._film.finish(out, t_s)


def _room(setting: Setting, look: Mapping[str, Floats], bunch: Sequence[Floats]) -> Floats:
    cols, rows = setting.soft_size
    rng = setting.rng("room")
    unit = min(cols, rows)
    down = (np.arange(rows, dtype=np.float32) + 0.5) / rows
    room = np.repeat(ramp([(0.0, look["top"]), (1.0, look["low"])], down)[:, None], cols, 1)
    for shade in bunch[:3]:
        blot = np.clip(grains(rng, rows, cols, unit * 0.30) - 0.3, 0, 1) * 0.26
        room += (shade - room) * blot[..., None]
    x, y = setting.grid(cols, rows)
    room += look["spot"] * (0.11 * np.exp(-((x / 0.7) ** 2) - ((y + 0.1) / 0.5) ** 2))[..., None]
    return np.clip(cv2.GaussianBlur(room, (0, 0), unit * 0.04), 0, 250)


class _Balloons:
    """Balloons far, in focus and near, each on its string."""

    def __init__(self, setting: Setting, bunch: Sequence[Floats]) -> None:
        self._size, self._unit = (setting.width, setting.height), setting.short_px
        luck = branch(setting.rng("balloons")).random((round(9 * setting.width / setting.short_px) + 5, 6))
        sizes = ((0.055, 0.10), (0.085, 0.035), (0.125, 0.0))
        self._sprites = [
            [_balloon(shade, setting.short_px * size, blur, setting.time == "night") for shade in bunch]
            for size, blur in sizes
        ]
        near = np.searchsorted((0.40, 0.72), luck[:, 0])
        self._all = [(int(n), one, index) for index, (n, one) in enumerate(zip(near, luck, strict=True))]
        self._all.sort(key=lambda each: each[0])
        self._count = len(luck)

    def draw(self, out: Bytes, t_s: float) -> None:
        """Lay the balloons of a moment over the picture."""
        width, height = self._size
        for near, (_, across, up, kind, pace, phase), index in self._all:
            sprite = self._sprites[near][int(kind * len(self._sprites[near]))]
            span = height + sprite.shape[0] * 1.1
            rise = self._unit * (0.030, 0.042, 0.058)[near] * (0.85 + 0.3 * pace)
            y = (up * span - rise * t_s) % span - sprite.shape[0] * 0.55
            x = width * ((index + 0.2 + 0.6 * across) / self._count * 1.16 - 0.08)
            x += self._unit * 0.020 * np.sin(0.6 * t_s * (0.8 + pace) + 6.28 * phase)
            lean = 3.0 * np.sin(0.6 * t_s * (0.8 + pace) + 6.28 * phase + 1.2)
            lay(out, sprite, float(x), float(y + 0.5 * len(sprite)), turn=float(lean), pivot=0.3)


def _balloon(shade: Floats, radius: float, blur: float, night: bool) -> Bytes:
    """Return a balloon: light through its skin, a window mirrored in it, a knot and a string."""
    cols, rows = max(8, round(radius * 3.0)), max(12, round(radius * 5.4))
    over = 1 if blur else 2  # what is out of focus needs no finer drawing
    x = ((np.arange(cols * over, dtype=np.float32) + 0.5) / over - cols / 2)[None] / radius
    y = ((np.arange(rows * over, dtype=np.float32) + 0.5) / over - radius * 1.45)[:, None] / radius
    both = banded(rows * over, lambda part: _skin(x, y[part], shade, radius * over, night))
    small = cv2.resize(both, (cols, rows), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.GaussianBlur(small, (0, 0), radius * blur) if blur else small, np.uint8)


def _skin(x: Floats, y: Floats, shade: Floats, px: float, night: bool) -> Bytes:
    """Return some rows of a balloon at places (x, y) in radii from its middle; `px` is its radius."""
    low = np.clip(y, 0, None)
    wide = 0.98 * np.sqrt(np.clip(1 - (y / np.where(y > 0, 1.28, 1.08)) ** 2, 0, 1)) * (1 - 0.05 * low)
    cover = np.clip((wide - np.abs(x)) * px * 0.8, 0, 1)
    u = np.clip(x / np.maximum(wide, 1e-3), -1, 1)
    v = np.clip(y / np.where(y > 0, 1.28, 1.08), -1, 1)
    front = np.sqrt(np.clip(1 - np.clip(x**2 + v**2, 0, 1), 0, 1))
    light = 0.58 - 0.26 * u * 0.9 - 0.30 * v + 0.22 * front
    rim = np.clip(1 - front, 0, 1) ** 3 * 0.30
    colour = shade * np.clip(light, 0.18, 1.15)[..., None] + (shade * 0.6 + 90) * rim[..., None] * (
        0.6 if night else 1
    )
    gleam = np.exp(-(((u + 0.42) / 0.16) ** 2) - (((v + 0.46) / 0.24) ** 2)) * 0.85
    gleam += np.exp(-(((u - 0.52) / 0.10) ** 2) - (((v - 0.42) / 0.30) ** 2)) * 0.16
    colour = colour + (255 - colour) * np.clip(gleam, 0, 1)[..., None] * (0.75 if night else 1)
    knot = np.clip((0.03 + 0.5 * (y - 1.24) - np.abs(x)) * px, 0, 1) * smoothstep(
        1.42, 1.38, np.asarray(y + 0 * x)
    )
    knot = knot * (y > 1.22)
    thread = np.clip((0.010 - np.abs(x - 0.05 * np.sin((y - 1.4) * 2.2))) * px + 0.5, 0, 1) * (y > 1.38)
    colour = colour + (shade * 0.62 - colour) * np.clip(knot, 0, 1)[..., None]
    colour = np.where((thread > cover)[..., None], shade * 0.3 + 120, colour)
    fade = smoothstep(3.9, 2.6, np.asarray(y + 0 * x))
    cover = np.maximum(np.maximum(cover * 0.965, knot), thread * 0.55 * fade)
    return premultiplied(np.clip(colour, 0, 255).astype(np.float32), np.asarray(cover, np.float32))
