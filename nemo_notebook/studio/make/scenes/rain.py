"""Rain on a window: city lights out of focus behind drops that hang, swell and run down the glass."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.light import Film, add_at, disc
from nemo_notebook.studio.make.scenes.parts.noise import fractal, grains, sampled
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours, ramp
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_STREETS: Final[Mapping[str, Palette]] = {
    "dawn": {"top": "#7f8fae", "middle": "#c3a9a8", "low": "#6d6a7c", "street": "#3a4152",
             "a": "#ffd9a0", "b": "#ffb37a", "c": "#ff7a6a", "d": "#a9d0e8", "e": "#fff1d8"},
    "day": {"top": "#a9bccb", "middle": "#8fa6b4", "low": "#5e7680", "street": "#3b4d52",
            "a": "#ffe6b0", "b": "#d8ecf4", "c": "#ff8a6a", "d": "#8fd0c0", "e": "#ffffff"},
    "sunset": {"top": "#3a3566", "middle": "#a8566a", "low": "#d8845a", "street": "#2a2038",
               "a": "#ffc070", "b": "#ff8a4a", "c": "#ff5a5a", "d": "#b08ae0", "e": "#ffe6b8"},
    "night": {"top": "#0b1426", "middle": "#15243c", "low": "#22324a", "street": "#0a101c",
              "a": "#ffb45a", "b": "#ff8a3c", "c": "#ff4a48", "d": "#4ac0d8", "e": "#ffe2b0"},
}  # fmt: skip
_BLUR: Final = 4  # the street is drawn at a quarter of the size
_RUNNERS: Final = 13
_TRAIL: Final = 9
_DROPS: Final = ((1300, 0.0022, 0.0045, 24), (330, 0.005, 0.009, 32), (52, 0.010, 0.019, 40))


@dataclass(slots=True)
class _Light:
    x: float
    y: float
    radius: int
    shade: Floats
    speed: float
    beat: float
    phase: float


class Rain:
    """A street seen through a rainy window."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        self._setting = setting
        look = colours(_STREETS[setting.time], setting.tone)
        self._cols, self._rows = -(-setting.width // _BLUR), -(-setting.height // _BLUR)
        self._unit = min(self._cols, self._rows)
        self._street = self._paint_street(setting, look)
        self._lights = self._hang_lights(setting, look)
        self._discs = {light.radius: disc(light.radius, edge_px=2.0) for light in self._lights}
        self._glass = _Glass(setting)
        self._sheets = fractal(setting.rng("sheets"), 256, 256, slope=0.55, low=6, high=120, stretch=0.12)
        self._strength = 15.0 if setting.time == "night" else 11.0

    def _paint_street(self, setting: Setting, look: Mapping[str, Floats]) -> Floats:
        rng = setting.rng("street")
        y = (np.arange(self._rows, dtype=np.float32) + 0.5) / self._rows
        stops = [(0.0, look["top"]), (0.48, look["middle"]), (0.64, look["low"]), (1.0, look["street"])]
        plain = np.repeat(ramp(stops, y)[:, None], self._cols, 1)
        blots = grains(rng, self._rows, self._cols, self._unit * 0.22)
        houses = (
            grains(rng, 1, self._cols, self._unit * 0.16) * np.clip(1.3 - 2 * np.abs(y - 0.45), 0, 1)[:, None]
        )
        street = plain * (1 + 0.09 * blots + 0.13 * cv2.GaussianBlur(houses, (0, 0), 3))[..., None]
        return np.asarray(np.clip(street, 0, 255), np.float32)

    def _hang_lights(self, setting: Setting, look: Mapping[str, Floats]) -> list[_Light]:
        rng = setting.rng("lights")
        count = round(46 * (self._cols * self._rows / self._unit**2) ** 0.7)
        lights = []
        for index in range(count):
            moving = index % 3 == 0
            depth = rng.uniform(0.35, 1.0)
            radius = max(2, round(self._unit * 0.060 * depth))
            y = 0.66 + 0.12 * depth + rng.normal(0, 0.012) if moving else rng.normal(0.46, 0.14)
            shade = look["ace"[rng.integers(0, 3)] if moving else "aabcde"[rng.integers(0, 6)]]
            power = float(rng.uniform(0.18, 0.50) * (1.5 if setting.time == "night" else 0.75))
            speed = self._unit * depth * rng.uniform(0.025, 0.055) * rng.choice([-1, 1]) if moving else 0.0
            place = (float(rng.uniform(0, 1)), float(np.clip(y, 0.08, 0.92)))
            beat, phase = rng.uniform(5, 14), rng.uniform(0, 2 * np.pi)
            lights.append(_Light(*place, radius, shade * power, float(speed), float(beat), float(phase)))
        return lights

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        street = self._lit_street(t_s)
        self._glass.draw(street, t_s, out)
        self._film.finish(out, t_s)

    def _lit_street(self, t_s: float) -> Bytes:
        canvas = self._street.copy()
        for light in self._lights:
            margin = 2 * light.radius
            span = self._cols + 2 * margin
            x = (light.x * span + light.speed * t_s) % span - margin
            power = 0.82 + 0.18 * np.sin(2 * np.pi * t_s / light.beat + light.phase)
            add_at(canvas, self._discs[light.radius], x, light.y * self._rows, light.shade * power)
        canvas += self._falling(t_s)[..., None]
        soft = cv2.GaussianBlur(canvas, (0, 0), 1.2)
        return np.clip(soft, 0, 255).astype(np.uint8)

    def _falling(self, t_s: float) -> Floats:
        scale = 256 / self._unit
        x = np.arange(self._cols, dtype=np.float32)[None] * scale * 0.8
        y = np.arange(self._rows, dtype=np.float32)[:, None] * scale * 0.5
        sheet = sampled(self._sheets, x + y * 0.10, y, dy=-230 * t_s)
        return np.asarray(np.clip(sheet - 0.7, 0, 3) * self._strength * 0.45, np.float32)


class _Glass:
    """The pane: where each pixel looks through the drops, and how the drops shade what is seen."""

    def __init__(self, setting: Setting) -> None:
        width, height = setting.width, setting.height
        self._size = (width, height)
        self._unit = setting.short_px
        rng = setting.rng("glass")
        self._x = ((np.arange(width, dtype=np.float32) + 0.5) / _BLUR - 0.5)[None]
        self._y = ((np.arange(height, dtype=np.float32) + 0.5) / _BLUR - 0.5)[:, None]
        map_x, map_y = np.repeat(self._x, height, 0), np.repeat(self._y, width, 1)
        shade = _breath(rng, height, width)
        spark = np.zeros((height, width), np.float32)
        for share, low, high, kinds in _DROPS:
            drops = [_Drop.round(rng, self._unit * float(rng.uniform(low, high))) for _ in range(kinds)]
            count = round(share * width * height / self._unit**2)
            places = rng.random((count, 3)) * (kinds, width, height)
            for kind, x, y in places.astype(int).tolist():
                drops[kind].press(map_x, map_y, shade, spark, x, y)
        self._maps = cv2.convertMaps(map_x, map_y, cv2.CV_16SC2)
        self._shade = np.repeat(np.clip(shade * 255, 0, 255).astype(np.uint8)[..., None], 3, 2)
        self._spark = np.repeat(np.clip(spark * 255, 0, 255).astype(np.uint8)[..., None], 3, 2)
        self._runners = [_Runner(setting, index) for index in range(_RUNNERS)]

    def draw(self, street: Bytes, t_s: float, out: Bytes) -> None:
        """Fill `out` with the street as seen through the pane."""
        cv2.remap(street, *self._maps, cv2.INTER_LINEAR, dst=out, borderMode=cv2.BORDER_REPLICATE)
        cv2.multiply(out, self._shade, dst=out, scale=1 / 255 * 1.12)
        cv2.add(out, self._spark, dst=out)
        for runner in self._runners:
            runner.draw(street, t_s, out)


@dataclass(slots=True)
class _Drop:
    """One drop on a square of pixels: where it looks, how it shades, its cover and its spark of light."""

    dx: Floats
    dy: Floats
    cover: Floats
    shade: Floats
    spark: Floats

    @classmethod
    def round(cls, rng: np.random.Generator, radius: float, *, tall: float = 1.0) -> _Drop:
        """Make a drop of this radius in px, `tall` times as high as wide, a little uneven."""
        r = int(np.ceil(radius * max(1.0, tall) * 1.15)) + 1
        x, y = np.meshgrid(*(np.arange(-r, r + 1, dtype=np.float32),) * 2)
        angle = np.arctan2(y, x)
        bumps = rng.normal(0, 0.035, 3)
        wobble = 1 + sum(bump * np.sin((k + 2) * angle + 6 * bump) for k, bump in enumerate(bumps))
        squeeze = 1 + 0.22 * (tall - 1) * y / max(radius, 1) / tall
        nx, ny = x / (radius * wobble) / squeeze, y / (radius * tall * wobble)
        d = np.hypot(nx, ny)
        cover = np.clip((1 - d) * radius * 0.75 + 0.4, 0, 1)
        bend = np.minimum(d, 1.1) ** 2.2
        reach = 15 + radius * 1.4
        shade = 0.98 + 0.26 * ny - 0.62 * np.clip(d - 0.55, 0, 1) * (0.9 - 0.6 * ny)
        spark = np.exp(-(((nx + 0.34) ** 2 + (ny + 0.46) ** 2) / 0.020)) * min(1.0, radius / 7) * 0.75
        spark += np.exp(-(((nx - 0.15) ** 2 + (ny - 0.68) ** 2) / 0.05)) * min(1.0, radius / 9) * 0.14
        fields = (-nx * bend * reach, -ny * bend * reach * 1.25, cover, shade, spark * cover)
        return cls(*(np.asarray(field, np.float32) for field in fields))

    def press(self, map_x: Floats, map_y: Floats, shade: Floats, spark: Floats, x: int, y: int) -> None:
        """Press the drop into full-size maps at a pixel."""
        r = len(self.cover) // 2
        x0, y0 = max(0, x - r), max(0, y - r)
        x1, y1 = min(map_x.shape[1], x + r + 1), min(map_x.shape[0], y + r + 1)
        if x0 >= x1 or y0 >= y1:
            return
        own = np.s_[y0 - y + r : y1 - y + r, x0 - x + r : x1 - x + r]
        there = np.s_[y0:y1, x0:x1]
        cover = self.cover[own]
        map_x[there] += cover * (x / _BLUR + self.dx[own] - map_x[there])
        map_y[there] += cover * (y / _BLUR + self.dy[own] - map_y[there])
        shade[there] += cover * (self.shade[own] - shade[there])
        spark[there] = np.maximum(spark[there] * (1 - cover), self.spark[own])

    def lay(self, street: Bytes, out: Bytes, x: float, y: float, strength: float = 1.0) -> None:
        """Lay the drop over a finished picture, its middle at (x, y) px."""
        r = len(self.cover) // 2
        left, top = int(np.floor(x)) - r, int(np.floor(y)) - r
        x0, y0 = max(0, left), max(0, top)
        x1, y1 = min(out.shape[1], left + 2 * r + 1), min(out.shape[0], top + 2 * r + 1)
        if x1 - x0 < 2 or y1 - y0 < 2:
            return
        own = np.s_[y0 - top : y1 - top, x0 - left : x1 - left]
        shift = np.array([[1, 0, x - np.floor(x)], [0, 1, y - np.floor(y)]], np.float32)
        size = (2 * r + 1, 2 * r + 1)
        cover = cv2.warpAffine(self.cover, shift, size)[own] * strength
        shade = cv2.warpAffine(self.shade, shift, size, borderMode=cv2.BORDER_REPLICATE)[own]
        spark = cv2.warpAffine(self.spark, shift, size)[own] * strength
        seen = cv2.remap(
            street, x / _BLUR + self.dx[own], y / _BLUR + self.dy[own], cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        ).astype(np.float32)  # fmt: skip
        region = out[y0:y1, x0:x1]
        mixed = region + (seen * shade[..., None] * 1.12 - region) * cover[..., None] + 255 * spark[..., None]
        region[:] = np.clip(mixed, 0, 255).astype(np.uint8)


class _Runner:
    """A drop that gathers, lets go, runs down in fits and starts, and leaves small ones on its way."""

    def __init__(self, setting: Setting, index: int) -> None:
        rng = setting.rng(f"runner{index}")
        self._setting, self._index = setting, index
        self._period_s = float(rng.uniform(11, 21))
        self._offset_s = float(rng.uniform(0, self._period_s))
        self._unit = setting.short_px
        self._radius = self._unit * float(rng.uniform(0.0095, 0.0150))
        self._head = _Drop.round(rng, self._radius, tall=1.45)
        self._beads = [_Drop.round(rng, self._radius * float(rng.uniform(0.25, 0.5))) for _ in range(_TRAIL)]
        self._lane = (index + rng.uniform(0.1, 0.9)) / _RUNNERS

    def draw(self, street: Bytes, t_s: float, out: Bytes) -> None:
        """Draw the runner of a moment and the beads that it left."""
        life, age_s = divmod(t_s + self._offset_s, self._period_s)
        rng = self._setting.rng(f"run{self._index}.{int(life)}")
        age = age_s / self._period_s
        start, length = rng.uniform(-0.15, 0.25), rng.uniform(0.75, 1.3)
        lane = (self._lane + rng.uniform(-0.03, 0.03)) * self._setting.width
        bends, phases = rng.uniform(0.002, 0.006, 2) * self._unit, rng.uniform(0, 6.28, 3)
        run = _eased(age, phases[2])
        height = self._setting.height
        y = (start + length * run) * height
        self._bead_trail(street, out, rng, (start * height, length * height), run, lane, bends, phases)
        swell = min(1.0, age / 0.06)
        self._head.lay(street, out, _bent(lane, y, bends, phases, self._unit), y, swell)

    def _bead_trail(
        self,
        street: Bytes,
        out: Bytes,
        rng: np.random.Generator,
        path: tuple[float, float],
        run: float,
        lane: float,
        bends: Floats,
        phases: Floats,
    ) -> None:
        places = np.sort(rng.uniform(0.05, 0.98, _TRAIL))
        for place, bead in zip(places, self._beads, strict=True):
            since = run - place
            if since <= 0.012:
                continue
            y = path[0] + path[1] * place
            strength = min(1.0, (since - 0.012) / 0.03) * float(np.clip((1.0 - run) / 0.10, 0, 1))
            if strength > 0.01:
                bead.lay(street, out, _bent(lane, y, bends, phases, self._unit), y, strength)


def _eased(age: float, phase: float) -> float:
    """Return how far a runner has come, 0..1, at a share of its life: slow first, then in fits and starts."""
    go = max(0.0, (age - 0.10) / 0.86)
    fits = go + 0.055 * (np.sin(11 * go + phase) - np.sin(phase)) + 0.02 * (np.sin(29 * go) - 0)
    return float(np.clip(fits * go**0.35 if go > 0 else 0.0, 0.0, 1.2))


def _bent(lane: float, y: float, bends: Floats, phases: Floats, unit: int) -> float:
    return float(
        lane + bends[0] * np.sin(y / unit * 9 + phases[0]) + bends[1] * np.sin(y / unit * 23 + phases[1])
    )


def _breath(rng: np.random.Generator, rows: int, cols: int) -> Floats:
    """Return the faint unevenness of a damp pane, around 0.9."""
    fog = grains(rng, rows, cols, max(4.0, min(rows, cols) * 0.07))
    specks = grains(rng, rows, cols, 2.0)
    return np.asarray(0.885 + 0.018 * fog + 0.016 * specks, np.float32)
