"""High among the clouds: banks of cumulus, near and far, that drift and billow under thin cloud and sun."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.light import Film, three
from nemo_notebook.studio.make.scenes.parts.noise import branch, fractal, sampled, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import SKIES, Palette, colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.skies import Sky as Backdrop

_LIGHT: Final[Mapping[str, Palette]] = {
    "dawn": {"lit": "#ffe6d2", "shade": "#9187b4", "under": "#6f70a4"},
    "day": {"lit": "#ffffff", "shade": "#a3bdd8", "under": "#7d9fc4"},
    "sunset": {"lit": "#ffc894", "shade": "#8a4f7a", "under": "#4c3468"},
    "night": {"lit": "#8ea9d8", "shade": "#25385f", "under": "#121d3c"},
}


class Sky:
    """A sea of clouds seen from above."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        cols, rows = setting.soft_size
        look = colours({**SKIES[setting.time], **_LIGHT[setting.time]}, setting.tone)
        self._canvas = np.empty((rows, cols, 3), np.float32)
        self._horizon = max(4, round(rows * (0.80 if setting.portrait else 0.88)))
        up = {"dawn": 0.30, "day": 0.86, "sunset": 0.30, "night": 0.80}[setting.time]
        self._back = Backdrop(setting, look, self._horizon, cover=0.06, speed=0.6, sun_up=up)
        self._below = look["haze"] * 0.45 + look["shade"] * 0.55
        self._banks = [_Bank(setting, look, index, self._back.sun) for index in range(len(_BANKS))]

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        self._back.draw(self._canvas[: self._horizon], t_s)
        self._canvas[self._horizon :] = self._below
        for bank in self._banks:
            bank.draw(self._canvas, t_s)
        self._film.develop(self._canvas, out)
        self._film.finish(out, t_s)


@dataclass(frozen=True, slots=True)
class _Plan:
    """A bank's place and size: `base` from the horizon (0) to the lower edge (1), the rest in short sides."""

    base: float
    puff: float
    tall: float
    gap: float
    drift: float
    air: float


_BANKS: Final = (
    _Plan(base=-0.06, puff=0.016, tall=0.07, gap=0.16, drift=0.0024, air=0.62),
    _Plan(base=0.18, puff=0.030, tall=0.19, gap=0.40, drift=0.0050, air=0.34),
    _Plan(base=0.52, puff=0.055, tall=0.30, gap=0.80, drift=0.0090, air=0.12),
    _Plan(base=1.10, puff=0.066, tall=0.22, gap=0.55, drift=0.0160, air=0.0),
)


_HORIZON: Final = 0.82
_HORIZON_PORTRAIT: Final = 0.74


class _Bank:
    """One bank of cumulus: heaped puffs shaded like balls, carried along and slowly kneaded."""

    def __init__(
        self, setting: Setting, look: Mapping[str, Floats], index: int, sun: tuple[float, float]
    ) -> None:
        plan = _BANKS[index]
        rng = setting.rng(f"bank{index}")
        cols, rows = setting.soft_size
        unit = min(cols, rows)
        self._period = int(cols * 1.35) + 8
        horizon = rows * (_HORIZON_PORTRAIT if setting.portrait else _HORIZON)
        base = horizon + (rows - horizon) * plan.base
        deep = max(0.20 * unit, 1.25 * plan.puff * unit + (rows - horizon) * 0.34)
        self._top = max(0, round(base - unit * plan.tall * 1.9))
        self._bottom = min(rows, round(base + deep))
        high = max(2, self._bottom - self._top)
        heap = _Heap((high, self._period), unit, (sun[0] / cols, sun[1] / rows))
        foot = base - self._top
        x = rng.uniform(0, plan.gap) * unit
        while x < self._period - 0.2 * plan.gap * unit:
            size = float(rng.uniform(0.35, 1.0) ** 1.2)
            heap.pile(rng, float(x), foot, plan, size)
            x += plan.gap * unit * rng.uniform(0.45, 1.0)
        heap.floor(rng, foot, plan, deep)
        colour, cover = heap.painted(rng, look, foot, plan)
        self._colour, self._clear = colour * three(cover), 1 - cover
        self._knead(setting, rng, high, cols, unit, plan)

    def _knead(
        self, setting: Setting, rng: np.random.Generator, high: int, cols: int, unit: int, plan: _Plan
    ) -> None:
        self._x = np.arange(cols, dtype=np.float32)[None]
        self._y = np.arange(high, dtype=np.float32)[:, None]
        self._size = (cols, high)
        self._tile = fractal(rng, 256, 256, slope=1.6, low=3, high=14)
        self._scale = 256 / (unit * plan.puff * 22)
        self._reach = np.float32(unit * plan.puff * 0.16)
        self._rate = unit * plan.drift
        self._turn = 0.9 + 0.4 * float(rng.random())

    def draw(self, canvas: Floats, t_s: float) -> None:
        """Lay the bank of a moment over a canvas (rows, cols, 3)."""
        shift = np.float32((t_s * self._rate) % self._period)
        slow = t_s * self._turn
        u, v = (self._x[:, ::2] + shift) * self._scale, self._y[::2] * self._scale
        x = self._x + shift + self._reach * self._bent(u, v, slow, 40.0)
        y = np.clip(self._y + self._reach * self._bent(u, v, 90.0, slow * 1.3), 0, self._size[1] - 1)
        cells, between = cv2.convertMaps(x, y, cv2.CV_16SC2)
        across = np.asarray(cells)[..., 0]
        np.subtract(across, self._period, out=across, where=across >= self._period)  # OpenCV wraps slowly
        colour, clear = (
            cv2.remap(plane, cells, between, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)
            for plane in (self._colour, self._clear)
        )
        region = canvas[self._top : self._bottom]
        cv2.multiply(region, three(clear), dst=region)
        cv2.add(region, colour, dst=region)

    def _bent(self, u: Floats, v: Floats, dx: float, dy: float) -> Floats:
        field = sampled(self._tile, u, v, dx=dx, dy=dy)
        return np.asarray(cv2.resize(field, self._size, interpolation=cv2.INTER_LINEAR))


class _Heap:
    """Draws puffs as balls into fields of height, light and distance, repeating from side to side."""

    def __init__(self, shape: tuple[int, int], unit: int, sun: tuple[float, float]) -> None:
        self._shape, self._unit = shape, unit
        self._height = np.full(shape, -1e3, np.float32)
        self._light = np.zeros(shape, np.float32)
        self._edge = np.zeros(shape, np.float32)
        low = sun[1] > 0.45
        self._beam = np.array(
            [(sun[0] - 0.5) * 1.1, -0.55 if low else -0.86, 0.42 if low else 0.52], np.float32
        )
        self._beam /= np.linalg.norm(self._beam)

    def pile(self, rng: np.random.Generator, x: float, foot: float, plan: _Plan, size: float) -> None:
        """Heap up one cumulus with its foot at (x, foot) px."""
        wide, tall = plan.tall * self._unit * (0.7 + 0.9 * size), plan.tall * self._unit * size * 1.5
        for _ in range(round(46 + 50 * size)):
            across = float(np.clip(rng.normal(0, 0.42), -1, 1))
            crest = (1 - across**2) ** 0.8 * (0.75 + 0.25 * np.sin(across * 7 + x))
            up = float(rng.beta(1.1, 1.5)) * crest
            radius = plan.puff * self._unit * float(rng.uniform(0.45, 1.25)) * (1.15 - 0.55 * up)
            self._ball(x + across * wide, foot - up * tall, radius, (1 - up) * radius * 2)

    def floor(self, rng: np.random.Generator, foot: float, plan: _Plan, deep: float) -> None:
        """Close the bank below, `deep` px down, with rows of puffs."""
        rng, step = branch(rng), max(2.5, plan.puff * self._unit * 1.2)
        for down in np.arange(0.0, min(deep, self._shape[0] - foot) + step, step * 1.1):
            for x in np.arange(0.0, self._shape[1], step):
                radius = plan.puff * self._unit * float(rng.uniform(0.8, 1.4))
                place = x + rng.normal(0, 0.6 * step), foot + down + rng.normal(0, 0.4 * step)
                self._ball(float(place[0]), float(place[1]), radius, 2.4 * radius + float(down))

    def _ball(self, x: float, y: float, radius: float, ahead: float) -> None:
        for turn in (-self._shape[1], 0, self._shape[1]):
            self._ball_at(x + turn, y, radius, ahead)

    def _ball_at(self, x: float, y: float, radius: float, ahead: float) -> None:
        x0, x1 = max(0, int(x - radius)), min(self._shape[1], int(x + radius) + 2)
        y0, y1 = max(0, int(y - radius)), min(self._shape[0], int(y + radius) + 2)
        if x0 >= x1 or y0 >= y1:
            return
        nx = (np.arange(x0, x1, dtype=np.float32)[None] - x) / radius
        ny = (np.arange(y0, y1, dtype=np.float32)[:, None] - y) / radius
        square = nx * nx + ny * ny
        nz = np.sqrt(np.clip(1 - square, 0, 1))
        height = ahead + radius * nz
        box = np.s_[y0:y1, x0:x1]
        front = (square < 1) & (height > self._height[box])
        light = nx * self._beam[0] + ny * self._beam[1] + nz * self._beam[2]
        self._height[box] = np.where(front, height, self._height[box])
        self._light[box] = np.where(front, light, self._light[box])
        self._edge[box] = np.maximum(self._edge[box], np.where(square < 1, 1 - square, 0))

    def painted(
        self, rng: np.random.Generator, look: Mapping[str, Floats], foot: float, plan: _Plan
    ) -> tuple[Floats, Floats]:
        """Return the bank's colour, 0..255, and its cover, 0..1."""
        puff = plan.puff * self._unit
        rows = self._shape[0]
        noise = fractal(rng, 256, 512, slope=1.35, low=4, high=128)
        grain = self._laid(noise, 0.9, 40.0)
        ball, edge = self._frayed(noise, puff)
        y = np.arange(rows, dtype=np.float32)[:, None]
        rise = np.clip((foot - y) / (plan.tall * self._unit * 1.4), -0.35, 1)
        light = 0.44 * _blurred(ball, puff * 0.07) + 0.33 * _blurred(ball, puff * 0.7)
        level = np.clip(0.04 + light + 0.28 * rise + 0.035 * grain, 0, 1)
        colour = look["under"] + (look["shade"] - look["under"]) * smoothstep(0.0, 0.42, level)[..., None]
        colour += (look["lit"] - colour) * smoothstep(0.34, 0.92, level)[..., None]
        colour += (look["haze"] - colour) * plan.air
        cover = _blurred(np.sqrt(edge), puff * 0.06)
        cover = smoothstep(0.08, 0.60, cover + 0.16 * grain * np.minimum(cover * 2, 1))
        if plan.base < 1:
            deep = rows - foot
            cover *= 1 - smoothstep(foot + 0.55 * deep, foot + 0.98 * deep, y)
            sunk = smoothstep(-0.4 * puff, 4.5 * puff, y - foot)
            colour += (look["haze"] - colour) * (0.6 * sunk)[..., None]
        return np.asarray(colour, np.float32), np.asarray(cover, np.float32)

    def _frayed(self, noise: Floats, puff: float) -> tuple[Floats, Floats]:
        """Return light and edge with the balls torn by turbulence, so that they look like vapour."""
        rows, cols = self._shape
        scale = 256 / (puff * 9)
        dx, dy = (self._laid(noise, scale, shift) for shift in (0.0, 170.0))
        u = (np.arange(cols, dtype=np.float32) + puff * 0.20 * dx) % cols
        v = np.clip(np.arange(rows, dtype=np.float32)[:, None] + puff * 0.20 * dy, 0, rows - 1)
        return sampled(self._light, u, v), sampled(self._edge, u, v)

    def _laid(self, noise: Floats, scale: float, shift: float) -> Floats:
        """Return a tile of noise laid over the whole bank a whole number of times, so that no seam shows."""
        rows, cols = self._shape
        times = max(1, round(cols * scale / noise.shape[1]))
        x = np.arange(cols, dtype=np.float32) * (times * noise.shape[1] / cols)
        y = np.arange(rows, dtype=np.float32)[:, None] * scale
        return sampled(noise, x, y % noise.shape[0], dx=shift)


def _blurred(field: Floats, sigma_px: float) -> Floats:
    """Return a field blurred as one that repeats from side to side."""
    sigma = max(0.6, sigma_px)
    margin = min(field.shape[1], int(3 * sigma) + 1)
    wide = np.concatenate([field[:, -margin:], field, field[:, :margin]], axis=1)
    return np.asarray(cv2.GaussianBlur(wide, (0, 0), sigma)[:, margin:-margin], np.float32)
