"""A running track under floodlights: lanes towards the horizon, the stands full and out of focus."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.light import Film, add_at, glow, three
from nemo_notebook.studio.make.scenes.parts.noise import Wander, branch, fractal, grains, sampled, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import SKIES, Palette, colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.skies import Sky

_GROUND: Final[Mapping[str, Palette]] = {
    "dawn": {"lane": "#a8584c", "line": "#fff0e4", "turf": "#5c7c4c", "stand": "#4c4c64",
             "crowd": "#d8b8a8", "lamp": "#fff4dc", "air": "#f0d0bc"},
    "day": {"lane": "#c0503c", "line": "#ffffff", "turf": "#5c9c3c", "stand": "#5c6c80",
            "crowd": "#e0dcd4", "lamp": "#ffffff", "air": "#d4e6f4"},
    "sunset": {"lane": "#944034", "line": "#ffe0c0", "turf": "#4c5c30", "stand": "#33243c",
               "crowd": "#e09470", "lamp": "#ffe8c0", "air": "#f09870"},
    "night": {"lane": "#7c3028", "line": "#e8f0ff", "turf": "#2c5c34", "stand": "#0c1020",
              "crowd": "#7c8cb0", "lamp": "#f0f6ff", "air": "#4c6490"},
}  # fmt: skip
_EYE_M: Final = 1.1
_LANE_M: Final = 1.22
_SPEED_M_S: Final = 1.6


class Track:
    """A stadium from the ground."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        cols, rows = setting.soft_size
        rng = setting.rng("track")
        look = colours({**SKIES[setting.time], **_GROUND[setting.time]}, setting.tone)
        self._horizon = round(rows * (0.52 if setting.portrait else 0.50))
        up = {"dawn": 0.42, "day": 0.84, "sunset": 0.40, "night": 1.4}[setting.time]
        self._sky = Sky(setting, look, self._horizon + 1, sun_up=up, cover=0.34)
        self._canvas = np.empty((rows, cols, 3), np.float32)
        self._stands, self._clear = _stands(setting, look, self._horizon)
        self._flashes = _Flashes(setting, look["lamp"], self._horizon)
        self._lamps = _lamps(setting, look, self._horizon)
        middle = float(rng.uniform(0.40, 0.60))
        self._ground = _Lanes(setting, look, rows - self._horizon, middle)
        self._beat = Wander(rng, 7.0)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        high = self._horizon
        self._sky.draw(self._canvas[: high + 1], t_s)
        top = high - len(self._stands)
        region = self._canvas[top:high]
        cv2.multiply(region, self._clear, dst=region)
        cv2.add(region, self._stands, dst=region)
        self._flashes.draw(self._canvas[:high], t_s)  # below it nothing is drawn yet
        self._ground.draw(self._canvas[high:], t_s)
        cv2.scaleAdd(self._lamps, 0.94 + 0.06 * self._beat.at(t_s), self._canvas, dst=self._canvas)
        self._film.develop(self._canvas, out)
        self._film.finish(out, t_s)


def _stands(setting: Setting, look: Mapping[str, Floats], horizon: int) -> tuple[Floats, Floats]:
    """Return the stands with their crowd, premultiplied, and how much of the sky they leave."""
    cols, _ = setting.soft_size
    rng = setting.rng("stands")
    unit = min(setting.soft_size)
    rows = min(horizon, round(unit * 0.26))
    x = (np.arange(cols, dtype=np.float32)[None] + 0.5) / cols * 2 - 1
    y = (np.arange(rows, dtype=np.float32)[:, None] + 0.5) / rows
    roof = 0.34 + 0.20 * (1 - x * x) - 0.10
    cover: Floats = smoothstep(-0.015, 0.015, y - (1 - roof * 1.9) * 0.55)
    people: Floats = np.clip(0.40 + 0.30 * grains(rng, rows, cols, max(1.0, unit * 0.006)), 0, 1.2)
    people = cv2.GaussianBlur(people.astype(np.float32), (0, 0), max(0.6, unit * 0.0022))
    tiers = 0.72 + 0.28 * smoothstep(-0.3, 0.3, np.cos(y * 24).astype(np.float32))
    depth = y - (1 - roof * 1.9) * 0.55
    shade = smoothstep(0.03, 0.20, depth)
    lit = look["stand"] + (look["crowd"] - look["stand"]) * (people * tiers * shade * 0.62)[..., None]
    rim = np.exp(-((depth / 0.016) ** 2))[..., None] * 0.5
    lit = lit + (look["lamp"] * 0.8 - lit) * rim
    boards = smoothstep(0.90, 0.915, y)[..., None]
    lit = lit + (look["stand"] * 0.55 - lit) * boards
    air = 0.16 if setting.time != "night" else 0.08
    lit = lit + (look["air"] - lit) * air
    return np.asarray(lit * cover[..., None], np.float32), three(1 - cover)


def _lamps(setting: Setting, look: Mapping[str, Floats], horizon: int) -> Floats:
    """Return the light of the floodlights, on their masts and in the haze, over the whole canvas."""
    cols, rows = setting.soft_size
    unit = min(cols, rows)
    light = np.zeros((rows, cols, 3), np.float32)
    power = {"dawn": 0.34, "day": 0.16, "sunset": 0.56, "night": 1.0}[setting.time]
    spark, bloom, haze = glow(unit * 0.011, sharp=1.2), glow(unit * 0.075, sharp=1.6), glow(unit * 0.42)
    for place in (0.06, 0.30, 0.70, 0.94):
        x, y = place * cols, horizon - unit * (0.252 - 0.20 * (place - 0.5) ** 2)
        add_at(light, haze, x, y, look["lamp"] * 0.13 * power)
        add_at(light, bloom, x, y, look["lamp"] * 0.30 * power)
        for row in range(2):
            for lamp in range(5):
                add_at(
                    light, spark, x + unit * 0.013 * (lamp - 2), y + unit * 0.014 * row, look["lamp"] * power
                )
    return light


class _Flashes:
    """Cameras that flash in the stands."""

    def __init__(self, setting: Setting, shade: Floats, horizon: int) -> None:
        self._luck = branch(setting.rng("flashes")).random((round(34 * setting.width / setting.short_px), 4))
        self._cols, self._unit, self._horizon = setting.soft_size[0], min(setting.soft_size), horizon
        self._spark = glow(max(1.5, self._unit * 0.006), sharp=1.5)
        self._shade = shade * {"dawn": 0.4, "day": 0.25, "sunset": 0.6, "night": 0.9}[setting.time]

    def draw(self, canvas: Floats, t_s: float) -> None:
        """Add the flashes of a moment."""
        for x, y, pace, phase in self._luck:
            beat = np.sin(t_s * (0.9 + 1.3 * pace) + 6.28 * phase)
            if beat > 0.86:
                level = (beat - 0.86) / 0.14
                add_at(
                    canvas,
                    self._spark,
                    x * self._cols,
                    self._horizon - self._unit * (0.03 + 0.11 * y),
                    self._shade * level,
                )


class _Lanes:
    """Lanes and turf from the horizon down, the eye gliding forward."""

    def __init__(self, setting: Setting, look: Mapping[str, Floats], rows: int, middle: float) -> None:
        cols, _ = setting.soft_size
        rng = setting.rng("lanes")
        focal = min(setting.soft_size) * 0.95
        z = np.minimum(_EYE_M * focal / (np.arange(rows, dtype=np.float32) + 0.6), 900.0)[:, None]
        x = (np.arange(cols, dtype=np.float32)[None] + 0.5 - middle * cols) / focal * z
        foot = z / focal * (1 + np.abs(x) / _EYE_M)
        self._u = np.asarray(x * 90 + 8192, np.float32)
        self._v = np.asarray(np.repeat(z * 40, cols, 1), np.float32)
        self._grain = fractal(rng, 512, 512, slope=0.35, low=30)
        self._sharp = np.asarray(np.repeat(np.exp(-z / 9), cols, 1) * 0.10, np.float32)
        lane = (x / _LANE_M) - np.round(x / _LANE_M)
        line = np.clip((0.030 + 0.5 * foot - np.abs(lane) * _LANE_M) / foot, 0, 1) * np.clip(
            0.06 / foot, 0, 1
        )
        inside = smoothstep(4.5 * _LANE_M + foot, 4.5 * _LANE_M - foot, np.abs(x + 0 * z))
        patch = fractal(rng, 256, 256, slope=1.4, low=2, high=60)
        wear = 1 + 0.05 * sampled(
            patch, np.asarray(x * 12 + 4096, np.float32), np.asarray(z * 5 + 0 * x, np.float32)
        )
        stripes = 1 + 0.10 * np.tanh(4 * np.sin(2 * np.pi * z / 11)) * np.exp(-z / 160)
        base = look["turf"] * (stripes + 0 * x)[..., None]
        base = base + (look["lane"] * wear[..., None] - base) * inside[..., None]
        base = (
            base
            + (look["line"] - base)
            * (np.clip(line, 0, 1) * smoothstep(4.6 * _LANE_M, 4.4 * _LANE_M, np.abs(x)) * 0.9)[..., None]
        )
        power = {"dawn": 0.22, "day": 0.10, "sunset": 0.24, "night": 0.16}[setting.time]
        sheen = np.exp(-((x / (1.5 + 0.35 * z)) ** 2)) * smoothstep(1.5, 12, z + 0 * x) * power
        base = base + (look["lamp"] - base) * sheen[..., None]
        dim = {"dawn": 0.95, "day": 1.0, "sunset": 0.9, "night": 0.62 + 0.30 * np.exp(-((z - 9) ** 2) / 120)}[
            setting.time
        ]
        air = (1 - np.exp(-z / 200))[..., None]
        base = base * np.asarray(dim + 0 * z)[..., None]
        self._base = np.asarray(base + (look["air"] * 0.8 - base) * air, np.float32)

    def draw(self, canvas: Floats, t_s: float) -> None:
        """Paint the ground of a moment."""
        grain = sampled(self._grain, self._u, self._v, dy=40 * _SPEED_M_S * t_s)
        cv2.multiply(self._base, three(1 + self._sharp * grain), dst=canvas)
