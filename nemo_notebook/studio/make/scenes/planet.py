"""A planet seen from orbit: seas, land and cloud that turn under a thin bright air, a sun at the rim."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.bands import banded
from nemo_notebook.studio.make.scenes.parts.hues import turned
from nemo_notebook.studio.make.scenes.parts.light import Film, glow, over, scalar, shine, slid, three
from nemo_notebook.studio.make.scenes.parts.noise import branch, fractal, sampled, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_WORLDS: Final[tuple[Palette, ...]] = (
    {"sea": "#0a2f66", "shoal": "#1f6a92", "land": "#5a6a3c", "high": "#a08a62", "cloud": "#f6faff",
     "air": "#58a8ff", "lamp": "#ffc878"},
    {"sea": "#7a3a20", "shoal": "#9a5030", "land": "#b8703e", "high": "#e0a870", "cloud": "#f2d2b0",
     "air": "#ff9a60", "lamp": "#000000"},
    {"sea": "#0a3a4c", "shoal": "#1a7a7c", "land": "#4a5a6a", "high": "#9aa2b0", "cloud": "#eefcff",
     "air": "#54e0d8", "lamp": "#ffd890"},
    {"sea": "#241a4c", "shoal": "#4a3484", "land": "#7a5a9c", "high": "#c09ad0", "cloud": "#f4e4ff",
     "air": "#a47cff", "lamp": "#ffb0d0"},
)  # fmt: skip
_SPACE: Final[Palette] = {"space": "#02040a", "dust": "#18244c", "star": "#f4f6ff", "sun": "#fff6e4"}
_TURN_RAD_S: Final = 0.011
_MAP_PX: Final = 1024
_SCALE: Final = _MAP_PX / (2 * np.pi) * 1.6  # px of the map for a radian


class Planet:
    """A world and the dark around it."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        rng = setting.rng("planet")
        world = turned(_WORLDS[setting.seed % len(_WORLDS)], setting.accent)
        look = colours({**world, **_SPACE}, setting.tone)
        cols, rows = setting.soft_size
        unit = min(cols, rows)
        self._look, self._unit = look, setting.short_px
        side = float(rng.choice([-1, 1]))
        self._radius = unit * float(rng.uniform(0.86, 1.02))
        self._middle = (cols * 0.5 - side * unit * 0.30, rows * 0.52 + self._radius * 0.80)
        self._place(setting, cols, rows, side)
        self._map(rng)
        self._canvas = np.empty((rows, cols, 3), np.float32)
        self._glare = [glow(self._unit * size, sharp=sharp) for size, sharp in ((0.05, 1.6), (0.42, 2.2))]

    def _place(self, setting: Setting, cols: int, rows: int, side: float) -> None:
        x = (np.arange(cols, dtype=np.float32)[None] + 0.5 - self._middle[0]) / self._radius
        y = (np.arange(rows, dtype=np.float32)[:, None] + 0.5 - self._middle[1]) / self._radius
        d2 = x * x + y * y
        z = np.sqrt(np.clip(1 - d2, 0, 1))
        sun = np.array([0.62 * side, -0.60, -0.28], np.float32)
        sun /= np.linalg.norm(sun)
        lit = x * sun[0] + y * sun[1] + z * sun[2]
        day = smoothstep(-0.16, 0.42, lit.astype(np.float32))
        solid = np.clip((1 - np.sqrt(d2)) * self._radius + 0.5, 0, 1).astype(np.float32)
        lean = 0.35 * side
        cos, sin = float(np.cos(lean)), float(np.sin(lean))
        u, v = x * cos + y * sin, y * cos - x * sin
        self._top = top = max(0, int(self._middle[1] - self._radius) - 1)
        lon, lat = np.arctan2(u, np.maximum(z, 1e-3)), np.arcsin(np.clip(v, -1, 1))
        columns = np.asarray((lon * _SCALE) % _MAP_PX, np.float32)[top:]
        lines = np.asarray((lat * _SCALE) % (_MAP_PX // 2), np.float32)[top:]
        self._maps = cv2.convertMaps(columns, lines, cv2.CV_16SC2)
        rim = np.sqrt(d2) - 1
        facing = smoothstep(-0.55, 0.75, (x * sun[0] + y * sun[1]).astype(np.float32))
        outside = np.exp(-np.clip(rim, 0, 9) * 26) * 0.75 + np.exp(-np.clip(rim, 0, 9) * 7) * 0.20
        inside = (1 - z) ** 4.5 * 0.95 + 0.10
        glowing = np.where(rim > 0, outside, inside * (0.25 + 0.75 * day)) * (0.10 + 0.90 * facing)
        air = cv2.merge([np.asarray(glowing, np.float32) * one for one in self._look["air"]])
        self._night = three((1 - smoothstep(-0.16, 0.04, lit.astype(np.float32))) * solid)[top:]
        self._shade = three(day * solid * (0.55 + 0.45 * z))[top:]
        self._still = np.asarray(_space(setting, self._look) * (1 - solid)[..., None] + air, np.float32)
        spot = np.array([sun[0], sun[1]]) / np.hypot(sun[0], sun[1])
        place = np.array(self._middle) + spot * self._radius * 1.012
        self._sun = (float(place[0]) * 2, float(place[1]) * 2)

    def _map(self, rng: np.random.Generator) -> None:
        high = fractal(rng, 512, 1024, slope=1.7, low=2)
        cloud = np.clip(110 + 38 * fractal(rng, 512, 1024, slope=1.35, low=4, stretch=1.7), 0, 255)
        cloud = cloud.astype(np.uint8)
        lamps = np.clip(fractal(rng, 512, 1024, slope=0.3, low=40) - 1.5, 0, 2) * (high > 0.25)

        def ground(rows: slice) -> Bytes:
            colour = _relief(self._look, high[rows])
            return np.asarray(np.clip(np.dstack([colour, lamps[rows] * 127]), 0, 255), np.uint8)

        self._ground = _doubled(banded(len(high), ground))
        self._clouds = [_doubled(field) for field in (cloud, np.roll(cloud, (150, 333), (0, 1)))]
        table = np.clip((np.arange(256) - 118) * 2.1, 0, 235)
        self._whiten = np.repeat(table[:, None, None], 3, 2).reshape(1, 256, 3).astype(np.uint8)
        self._white = scalar(self._look["cloud"])
        self._lamp = scalar(self._look["lamp"])

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        turn = _TURN_RAD_S * t_s * _SCALE
        world = self._seen(self._ground, turn)
        one, two = self._seen(self._clouds[0], 1.5 * turn), self._seen(self._clouds[1], 2.3 * turn)
        swirl = cv2.cvtColor(cv2.addWeighted(one, 0.66, two, 0.50, -18), cv2.COLOR_GRAY2BGR)
        cover = cv2.LUT(swirl, self._whiten)
        lit: Bytes = np.ascontiguousarray(world[..., :3])
        over(lit, cv2.multiply(cover, self._white, scale=1 / 255), cover)
        lamps = cv2.cvtColor(np.ascontiguousarray(world[..., 3]), cv2.COLOR_GRAY2BGR)
        lamps = cv2.multiply(lamps, self._lamp, scale=1 / 127, dtype=cv2.CV_8U)
        canvas, disc = self._canvas, self._canvas[self._top :]
        np.copyto(canvas, self._still)
        cv2.add(disc, cv2.multiply(lit, self._shade, dtype=cv2.CV_32F), dst=disc)
        cv2.add(disc, cv2.multiply(lamps, self._night, dtype=cv2.CV_32F), dst=disc)
        self._film.develop(canvas, out)
        beat = 0.92 + 0.08 * np.sin(t_s * 0.5)
        shine(out, self._glare[1], *self._sun, self._look["sun"] * 0.42 * beat)
        shine(out, self._glare[0], *self._sun, self._look["sun"] * 1.2)
        self._film.finish(out, t_s)

    def _seen(self, tile: Bytes, turn: float) -> Bytes:
        """Return what the face of the planet shows of a map, turned by some columns."""
        shifted = slid(tile, turn % _MAP_PX, _MAP_PX)
        return np.asarray(cv2.remap(shifted, *self._maps, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP))


def _relief(look: Mapping[str, Floats], high: Floats) -> Floats:
    """Return the colours of sea and land at some heights."""
    depth = smoothstep(-0.9, 0.15, high)[..., None]
    colour = look["sea"] + (look["shoal"] - look["sea"]) * depth**2
    ground = look["land"] + (look["high"] - look["land"]) * smoothstep(0.3, 1.5, high)[..., None]
    return np.asarray(colour + (ground - colour) * smoothstep(0.18, 0.26, high)[..., None], np.float32)


def _doubled(tile: Bytes) -> Bytes:
    """Return a map with its beginning once more at its end."""
    return np.concatenate([tile, tile[:, : _MAP_PX + 2], tile[:, :2]], axis=1)


def _space(setting: Setting, look: Mapping[str, Floats]) -> Floats:
    """Return dust and stars, (rows, cols, 3)."""
    cols, rows = setting.soft_size
    rng = setting.rng("space")
    x, y = setting.grid(cols, rows)
    dust = fractal(rng, 256, 256, slope=1.7, low=2, high=60)
    field = sampled(dust, (x * 90 + 512) + 0 * y, (y * 90 + 512) + 0 * x)
    band = np.exp(-(((y + 0.35 * x + 0.15) / 0.34) ** 2))
    space = look["space"] + look["dust"] * (np.clip(0.45 + 0.4 * field, 0, 2) * band * 0.75)[..., None]
    count = round(1500 * cols * rows / min(cols, rows) ** 2)
    luck = branch(rng).random((count, 4))
    points = np.zeros((rows, cols), np.float32)
    at = (luck[:, 0] * rows).astype(np.intp), (luck[:, 1] * cols).astype(np.intp)
    points[at] = np.clip(luck[:, 2] ** 12 * 2.6 + 0.05, 0, 2.2)
    fine = cv2.GaussianBlur(points, (0, 0), 0.62) * 2.0
    return np.asarray(space + look["star"] * fine[..., None], np.float32)
