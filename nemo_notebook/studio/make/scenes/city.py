"""A skyline across the water: towers in haze, windows that come and go, traffic along the quay, ripples."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.bands import banded
from nemo_notebook.studio.make.scenes.parts.light import Film, glow, over, scalar, shine
from nemo_notebook.studio.make.scenes.parts.noise import branch
from nemo_notebook.studio.make.scenes.parts.palettes import SKIES, Palette, colours
from nemo_notebook.studio.make.scenes.parts.river import River
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.skies import Sky

_TOWN: Final[Mapping[str, Palette]] = {
    "dawn": {"far": "#b39ab0", "near": "#3c3f5e", "glass": "#ffd0a8", "quay": "#2a2c44", "water": "#3a4a68"},
    "day": {"far": "#9db9d3", "near": "#3c5c7a", "glass": "#d8ecf8", "quay": "#33485a", "water": "#2a6288"},
    "sunset": {"far": "#b05a72", "near": "#2c1d42", "glass": "#ff9a5c", "quay": "#1c1330",
               "water": "#3c2450"},
    "night": {"far": "#2c3560", "near": "#0a1020", "glass": "#3c5a8c", "quay": "#060a14", "water": "#0a1428",
              "middle": "#1a2a58", "low": "#41406e", "horizon": "#a06a68", "haze": "#54486e"},
}  # fmt: skip
_LAMPS: Final[Palette] = {
    "gold": "#ffc46a", "amber": "#ff9a48", "white": "#fff0d0", "cold": "#bcd8ff", "red": "#ff4038",
    "teal": "#5ad0d8",
}  # fmt: skip
_LIT: Final[Mapping[str, float]] = {"dawn": 0.20, "day": 0.03, "sunset": 0.34, "night": 0.42}
_POWER: Final[Mapping[str, float]] = {"dawn": 0.75, "day": 0.25, "sunset": 0.9, "night": 1.2}
_DEPTHS: Final = 4


@dataclass(slots=True)
class _Window:
    where: tuple[slice, slice]
    shade: Floats
    period_s: float
    phase: float


class City:
    """A skyline by the water."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        cols, rows = setting.soft_size
        self._look = colours({**SKIES[setting.time], **_TOWN[setting.time], **_LAMPS}, setting.tone)
        self._shore = round(setting.height * (0.76 if setting.portrait else 0.74))
        self._skyline = min(rows - 2, max(4, self._shore // 2))
        self._canvas = np.empty((rows, cols, 3), np.float32)
        self._power = _POWER[setting.time]
        self._build(setting)
        up = {"dawn": 0.16, "day": 0.85, "sunset": 0.18, "night": 0.80}[setting.time]
        self._sky = Sky(setting, self._look, self._skyline, sun_up=up, speed=0.8)
        self._canvas[self._skyline :] = self._sky.still[-1]
        self._traffic = _Traffic(setting, self._look, self._shore, self._power)
        self._water = River(setting, self._look["water"], self._shore)

    def _build(self, setting: Setting) -> None:
        builder = _Builder(setting, self._look, self._shore)
        for depth in range(_DEPTHS):
            builder.row_of_towers(depth)
        self._towers, self._cover = builder.finish()
        self._top = builder.top
        self._windows, self._beacons = builder.windows, builder.beacons
        self._beacon = glow(max(2.0, setting.short_px * 0.010), sharp=1.5)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        self._sky.draw(self._canvas[: self._skyline], t_s)
        self._film.develop(self._canvas, out)
        over(out[self._top : self._shore], self._towers, self._cover)
        self._switch_windows(out, t_s)
        for x, y, phase in self._beacons:
            beat = max(0.0, np.sin(2 * np.pi * t_s / 2.6 + phase)) ** 3
            shine(out, self._beacon, x, y, self._look["red"] * (0.15 + 0.85 * beat) * self._power)
        self._traffic.draw(out, t_s)
        self._water.draw(out, t_s)
        self._film.finish(out, t_s)

    def _switch_windows(self, out: Bytes, t_s: float) -> None:
        for window in self._windows:
            level = np.clip(0.5 + 2.6 * np.sin(2 * np.pi * t_s / window.period_s + window.phase), 0, 1)
            if level > 0.01:
                region = out[window.where]
                cv2.add(region, scalar(window.shade * level * self._power), dst=region)


class _Builder:
    """Draws the towers once, from the far rows to the near ones."""

    def __init__(self, setting: Setting, look: Mapping[str, Floats], shore: int) -> None:
        self._setting, self._look, self._shore = setting, look, shore
        self._unit = setting.short_px
        self.top = max(0, round(shore - self._unit * (0.62 if not setting.portrait else 0.85)))
        rows = shore - self.top
        self._paint = np.zeros((rows, setting.width, 3), np.float32)
        self._light = np.zeros((rows, setting.width, 3), np.float32)
        self._solid = np.zeros((rows, setting.width), np.float32)
        self._owner = np.zeros((rows, setting.width), np.int16)
        self._towers = 0
        self._live: list[tuple[int, _Window]] = []
        self._tips: list[tuple[int, int, int, float]] = []
        rng = setting.rng("town")
        self._downtown = rng.uniform(0.25, 0.75)

    def row_of_towers(self, depth: int) -> None:
        """Add one row; depth 0 is the farthest."""
        rng = self._setting.rng(f"row{depth}")
        near = depth / (_DEPTHS - 1)
        width, unit = self._setting.width, self._unit
        x = -rng.uniform(0, 0.05) * unit
        while x < width:
            wide = unit * rng.uniform(0.036, 0.080) * (0.80 + 0.65 * near)
            centre = np.exp(-((((x + wide / 2) / width - self._downtown) / 0.24) ** 2))
            scale = (0.34 + 0.30 * centre) * (1.0 - 0.42 * near) * (1.25 if self._setting.portrait else 1.0)
            tall = unit * scale * rng.uniform(0.35, 1.0) ** (0.8 + 0.6 * near)
            self._tower(branch(rng), x, wide, tall, near)
            x += wide * rng.uniform(0.82, 1.35 + 0.5 * near)

    def _tower(self, rng: np.random.Generator, x: float, wide: float, tall: float, near: float) -> None:
        look, rows = self._look, len(self._solid)
        left, right = max(0, round(x)), min(self._setting.width, round(x + wide))
        top = max(2, round(rows - tall))
        if right - left < 3 or rows - top < 4:
            return
        self._towers += 1
        base = look["far"] + (look["near"] - look["far"]) * np.float32(near**0.8)
        base = base * np.float32(rng.uniform(0.88, 1.12))
        for inset, rise in self._steps(rng, right - left, rows - top):
            a, b, y = left + inset, right - inset, top - rise
            if b - a >= 2 and y < rows:
                self._slab(a, b, max(0, y), base, near)
        self._crown(rng, (left + right) / 2, top, near, base)
        self._glaze(rng, left, right, top, near)

    def _steps(self, rng: np.random.Generator, wide: int, tall: int) -> list[tuple[int, int]]:
        steps = [(0, 0)]
        if rng.random() < 0.35 and wide > 12:
            steps.append((wide // 5, max(2, tall // 14)))
            if rng.random() < 0.5:
                steps.append((wide // 3, max(3, tall // 8)))
        return steps

    def _slab(self, left: int, right: int, top: int, base: Floats, near: float) -> None:
        rows = len(self._solid)
        y = np.linspace(0, 1, rows - top, dtype=np.float32)[:, None, None]
        x = np.linspace(0, 1, right - left, dtype=np.float32)[None, :, None]
        fog = (0.55 - 0.35 * near) * y**1.5
        face = base * (1.06 - 0.20 * x) + (self._look["haze"] * 0.9 - base) * fog
        self._paint[top:, left:right] = face
        self._light[top:, left:right] = 0
        self._solid[top:, left:right] = 1
        self._owner[top:, left:right] = self._towers

    def _crown(self, rng: np.random.Generator, middle: float, top: int, near: float, base: Floats) -> None:
        if rng.random() > 0.30:
            return
        tip = max(0, round(top - self._unit * rng.uniform(0.02, 0.07)))
        half = max(1, round(self._unit * 0.0012))
        x = round(middle)
        self._paint[tip:top, max(0, x - half) : x + half] = base
        self._solid[tip:top, max(0, x - half) : x + half] = 0.9
        self._owner[tip:top, max(0, x - half) : x + half] = self._towers
        self._tips.append((tip, x, self._towers, float(rng.uniform(0, 2 * np.pi))))

    def _glaze(self, rng: np.random.Generator, left: int, right: int, top: int, near: float) -> None:
        cell_x = max(2, round(self._unit * rng.uniform(0.0042, 0.0066) * (0.6 + 0.55 * near)))
        cell_y = max(2, round(self._unit * rng.uniform(0.0056, 0.0086) * (0.6 + 0.55 * near)))
        across, down = (right - left - cell_x) // cell_x, (len(self._solid) - top - cell_y) // cell_y
        if across < 1 or down < 1:
            return
        pane = np.zeros((cell_y, cell_x), np.float32)
        pane[: max(1, cell_y * 2 // 3), : max(1, cell_x * 2 // 3)] = 1
        dull = rng.uniform(0.25, 1.0, (down, across)).astype(np.float32)
        warm = self._shade(rng)
        lit = (rng.random((down, across)) < _LIT[self._setting.time] * rng.uniform(0.4, 1.5)).astype(
            np.float32
        )
        lit *= rng.uniform(0.25, 0.9, (down, across)).astype(np.float32)
        y0, x0 = top + cell_y // 2, left + (right - left - across * cell_x) // 2 + cell_x // 6
        where = np.s_[y0 : y0 + down * cell_y, x0 : x0 + across * cell_x]
        glass = np.kron(dull, pane)[..., None]
        self._paint[where] += (self._look["glass"] - self._paint[where]) * glass * (0.16 + 0.06 * near)
        self._light[where] = np.kron(lit, pane)[..., None] * warm * (0.45 + 0.5 * near)
        self._pick_live(rng, np.argwhere(lit == 0), (y0, x0, cell_y, cell_x), warm * (0.4 + 0.3 * near))

    def _shade(self, rng: np.random.Generator) -> Floats:
        names = ("gold", "gold", "amber", "white", "white", "cold")
        return self._look[names[int(rng.integers(0, len(names)))]]

    def _pick_live(
        self, rng: np.random.Generator, dark: np.ndarray, grid: tuple[int, int, int, int], shade: Floats
    ) -> None:
        y0, x0, high, wide = grid
        for row, col in dark[rng.permutation(len(dark))[: rng.integers(0, 5)]].tolist():
            y, x = self.top + y0 + row * high, x0 + col * wide
            where = (slice(y, y + max(1, high * 2 // 3)), slice(x, x + max(1, wide * 2 // 3)))
            period_s, phase = float(rng.uniform(18, 50)), float(rng.uniform(0, 2 * np.pi))
            self._live.append((self._towers, _Window(where, shade, period_s, phase)))

    @property
    def windows(self) -> list[_Window]:
        """The windows that are switched on and off, but for those that a nearer tower hides."""
        return [window for tower, window in self._live if self._owner[self._corner(window)] == tower]

    @property
    def beacons(self) -> list[tuple[float, float, float]]:
        """(x, y, phase) of the red lights on the masts that can be seen."""
        columns = self._setting.width - 1
        return [
            (float(x), float(self.top + y), phase)
            for y, x, tower, phase in self._tips
            if self._owner[y, min(x, columns)] == tower
        ]

    def _corner(self, window: _Window) -> tuple[int, int]:
        rows, cols = window.where
        return rows.start - self.top, cols.start

    def finish(self) -> tuple[Bytes, Bytes]:
        """Return (premultiplied colours, cover), with the bloom of all windows."""
        power = _POWER[self._setting.time]
        small = cv2.resize(self._light, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
        bloom = cv2.GaussianBlur(small, (0, 0), max(0.8, self._unit * 0.0035))
        wide = cv2.resize(bloom, self._solid.shape[::-1])
        rng = self._setting.rng("plaster")

        def band(rows: slice) -> Bytes:
            paint = self._paint[rows] * self._solid[rows, :, None]
            paint += self._light[rows] * power + wide[rows] * power * 1.1
            paint += rng.random(paint.shape[:2], np.float32)[..., None]
            return np.asarray(np.clip(paint, 0, 255), np.uint8)

        cover = (self._solid * 255).astype(np.uint8)
        return banded(len(cover), band), cv2.cvtColor(cover, cv2.COLOR_GRAY2BGR)


class _Traffic:
    """Street lamps along the quay, and headlights and tail lights passing under them."""

    def __init__(self, setting: Setting, look: Mapping[str, Floats], shore: int, power: float) -> None:
        rng = setting.rng("traffic")
        self._width, self._shore, self._unit = setting.width, shore, setting.short_px
        self._quay = look["quay"]
        self._high = max(2, round(self._unit * 0.016))
        self._halo = glow(max(3.0, self._unit * 0.016), sharp=1.2)
        self._spot = glow(max(2.0, self._unit * 0.0055), sharp=0.7)
        gap = self._unit * 0.085
        self._lamps = [x * gap + rng.uniform(-0.1, 0.1) * gap for x in range(int(self._width / gap) + 2)]
        self._lamp = look["gold"] * 0.75 * power
        self._cars = []
        for index in range(round(16 * self._width / self._unit)):
            away = index % 2 == 0
            shade = look["red"] * 0.8 if away else look["white"] * 0.9
            speed = self._unit * rng.uniform(0.045, 0.075) * (1 if away else -1)
            self._cars.append((rng.uniform(0, 1), speed, shade * max(0.35, power), 0.0 if away else 0.004))

    def draw(self, out: Bytes, t_s: float) -> None:
        """Lay the quay and its lights over the foot of the towers."""
        out[self._shore - self._high : self._shore] = self._quay.astype(np.uint8)
        for x in self._lamps:
            shine(out, self._halo, x, self._shore - self._high * 1.7, self._lamp)
        margin = 2 * self._halo.shape[0]
        for start, speed, shade, lower in self._cars:
            span = self._width + 2 * margin
            x = (start * span + speed * t_s) % span - margin
            shine(out, self._spot, x, self._shore - self._high * 0.55 + lower * self._unit, shade)
