"""A road towards the horizon, seen from a car: lines that come nearer, poles that pass, hills, a low sun."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.mountains import mountain_range
from nemo_notebook.studio.make.scenes.parts.light import Film, three
from nemo_notebook.studio.make.scenes.parts.noise import fractal, sampled, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import SKIES, Palette, colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.skies import Sky

_WAY: Final[Mapping[str, Palette]] = {
    "dawn": {"tar": "#5a5a6c", "line": "#f4e4d4", "grass": "#7a7458", "dry": "#b49a80", "far": "#8f86ac",
             "near": "#3c4460", "light": "#ffc9a0", "snow": "#ffe6da", "pole": "#2a2c40"},
    "day": {"tar": "#62666c", "line": "#ffffff", "grass": "#6a8a3c", "dry": "#b0a868", "far": "#86a6c4",
            "near": "#3f6a5a", "light": "#e9dfc0", "snow": "#ffffff", "pole": "#3c4248"},
    "sunset": {"tar": "#4a3a50", "line": "#ffd8b0", "grass": "#4c3a34", "dry": "#a8643c",
               "far": "#9a5f86", "near": "#3c2648", "light": "#ff9a62", "snow": "#ffc8a8",
               "pole": "#180e20"},
    "night": {"tar": "#181c28", "line": "#c8d0dc", "grass": "#10181c", "dry": "#1c2430", "far": "#223858",
              "near": "#0a1426", "light": "#4a6898", "snow": "#7890b8", "pole": "#04070c"},
}  # fmt: skip
_SPEED_M_S: Final = 9.0
_EYE_M: Final = 1.5
_HALF_M: Final = 3.5
_DASH_M: Final = 9.0
_POLE_M: Final = 46.0


class Road:
    """The road ahead."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        cols, rows = setting.soft_size
        rng = setting.rng("road")
        look = colours({**SKIES[setting.time], **_WAY[setting.time]}, setting.tone)
        self._horizon = horizon = 2 * round(setting.height * (0.56 if setting.portrait else 0.54) / 2)
        self._canvas = np.empty((rows, cols, 3), np.float32)
        up = {"dawn": 0.12, "day": 0.84, "sunset": 0.10, "night": 0.70}[setting.time]
        self._middle = float(rng.uniform(0.44, 0.56))
        self._sky = Sky(setting, look, horizon // 2 + 1, sun_up=up, sun_x=self._middle, cover=0.42)
        sub = replace(setting, height=horizon)
        self._hills = [mountain_range(sub, look, index, self._middle) for index in (1, 3)]
        self._sunk = round(horizon * 0.22)
        self._ground = _Ground(setting, look, rows - horizon // 2, self._middle)
        self._poles = _Poles(setting, look["pole"], horizon, self._middle * setting.width)
        self._phase = float(rng.uniform(-0.5, 0.5))

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        row = self._horizon // 2
        self._sky.draw(self._canvas[: row + 1], t_s)
        self._ground.draw(self._canvas[row:], t_s)
        self._film.develop(self._canvas, out)
        pan = 0.5 * float(np.sin(2 * np.pi * t_s / 80.0 + self._phase))
        for layer in self._hills:
            layer.draw(out[self._sunk : self._horizon], pan)
        self._poles.draw(out, t_s)
        self._film.finish(out, t_s)


class _Ground:
    """Tarmac and verges on a half-size canvas, from the horizon down."""

    def __init__(self, setting: Setting, look: Mapping[str, Floats], rows: int, middle: float) -> None:
        cols, _ = setting.soft_size
        rng = setting.rng("ground")
        focal = min(setting.soft_size) * 1.05
        below = (np.arange(rows, dtype=np.float32) + 0.6)[:, None]
        self._z = z = np.minimum(_EYE_M * focal / below, 2000.0)
        x = (np.arange(cols, dtype=np.float32)[None] + 0.5 - middle * cols) / focal * z
        foot = z / focal
        self._u = np.asarray(x * 26 + 8192, np.float32)
        self._v = np.asarray(np.repeat(z * 6.5, cols, 1), np.float32)
        self._fine = fractal(rng, 512, 512, slope=0.6, low=20, high=200)
        self._rough = fractal(rng, 512, 512, slope=1.1, low=4, high=120)
        tar = smoothstep(_HALF_M + 0.5 + foot, _HALF_M + 0.3 - foot, np.abs(x))
        self._tar = np.asarray(tar, np.float32)
        self._sharp = np.asarray(np.repeat(np.exp(-z / 34), cols, 1), np.float32)
        wear = 1 + 0.07 * np.cos(np.clip(np.abs(x), 0, _HALF_M) * 2 * np.pi / 1.75)
        patch = sampled(
            self._rough, np.asarray(x * 1.1 + 4096, np.float32), np.asarray(z * 0.9 + 0 * x, np.float32)
        )
        verge = look["grass"] + (look["dry"] - look["grass"]) * np.clip(0.5 + 0.4 * patch, 0, 1)[..., None]
        base = verge + (look["tar"] * wear[..., None] - verge) * tar[..., None]
        edge = np.clip((0.075 + 0.5 * foot - np.abs(np.abs(x) - _HALF_M)) / foot, 0, 1) * np.clip(
            0.15 / foot, 0, 1
        )
        base += (look["line"] - base) * (np.clip(edge, 0, 1) * 0.85)[..., None]
        centre = np.clip((0.075 + 0.5 * foot - np.abs(x)) / foot, 0, 1) * np.clip(0.15 / foot, 0, 1)
        self._line = three(centre) * look["line"]
        self._centre = np.asarray(centre * 0.92, np.float32)
        self._blur = np.asarray(z * z / (_EYE_M * focal) / _DASH_M, np.float32)
        self._base = self._in_light(setting, look, base, x, z)
        air = 1 - np.exp(-z / 420.0)
        self._air = three(np.asarray(air + 0 * x, np.float32))
        self._haze = np.asarray((look["horizon"] * 0.5 + look["haze"] * 0.5) * self._air, np.float32)
        self._clear = 1 - self._air

    def _in_light(
        self, setting: Setting, look: Mapping[str, Floats], base: Floats, x: Floats, z: Floats
    ) -> Floats:
        """Return the ground with the low sun's sheen or the headlamps' pool on it."""
        if setting.time == "night":
            pool = (
                np.exp(-(((np.abs(x) - 0.9) / (1.1 + 0.085 * z)) ** 2))
                * np.exp(-z / 26)
                * smoothstep(2, 7, z + 0 * x)
            )
            return np.asarray(base * (1 + 3.6 * pool[..., None]), np.float32)
        power = {"dawn": 0.34, "day": 0.06, "sunset": 0.42}[setting.time]
        sheen = np.exp(-((x / (0.9 + 0.10 * z)) ** 2)) * smoothstep(3, 40, z + 0 * x) * power
        lit = base + (look["sun"] - base) * (sheen * (0.35 + 0.65 * self._tar))[..., None]
        return np.asarray(lit, np.float32)

    def draw(self, canvas: Floats, t_s: float) -> None:
        """Paint the ground of a moment."""
        gone = _SPEED_M_S * t_s
        fine = sampled(self._fine, self._u, self._v, dy=6.5 * gone)
        rough = sampled(self._rough, self._u * 0.30, self._v * 0.30, dy=1.95 * gone)
        light = 1 + self._sharp * (0.05 * fine + (0.15 * rough + 0.12 * fine) * (1 - self._tar))
        cv2.multiply(self._base, three(light), dst=canvas)
        share = np.cos(2 * np.pi * (self._z + gone % _DASH_M) / _DASH_M) - 0.35
        dash = 0.5 + 0.5 * np.tanh(share / (0.03 + 3.0 * self._blur))
        dash = dash + (0.38 - dash) * np.clip(self._blur * 2 - 0.3, 0, 1)
        cover = three(np.asarray(self._centre * dash, np.float32))
        cv2.multiply(canvas, 1 - cover, dst=canvas)
        canvas += self._line * three(np.asarray(dash + 0 * self._centre, np.float32)) * 0.92
        cv2.multiply(canvas, self._clear, dst=canvas)
        cv2.add(canvas, self._haze, dst=canvas)


class _Poles:
    """Poles and their wires along the road."""

    def __init__(self, setting: Setting, shade: Floats, horizon: int, middle_px: float) -> None:
        self._focal = setting.short_px * 1.05
        self._shade, self._horizon, self._middle = shade.tolist(), horizon, middle_px
        rng = setting.rng("poles")
        self._side = float(rng.choice([-1, 1])) * float(rng.uniform(7.5, 9.5))
        self._start = float(rng.uniform(0, _POLE_M))

    def draw(self, out: Bytes, t_s: float) -> None:
        """Draw the poles of a moment, the far ones first."""
        gone = (_SPEED_M_S * t_s + self._start) % _POLE_M
        last: list[tuple[float, float]] = []
        for index in range(11, -1, -1):
            z = index * _POLE_M + _POLE_M - gone
            if z < 1.2:
                continue
            tops = [self._at(dx, 8.2, z) for dx in (-1.0, 1.0)]
            foot, head = self._at(0.0, 0.0, z), self._at(0.0, 8.7, z)
            thick = max(1, round(self._focal * 0.17 / z))
            fade = 1.0 if z < 300 else max(0.0, 1 - (z - 300) / 200)
            if fade > 0.2:
                self._line(out, foot, head, thick)
                self._line(out, tops[0], tops[1], max(1, thick * 2 // 3))
            for one, other in zip(tops, last, strict=False):
                self._wire(out, one, other, z)
            last = tops

    def _at(self, dx: float, up_m: float, z: float) -> tuple[float, float]:
        x = self._middle + (self._side + dx) * self._focal / z
        return x, self._horizon + (_EYE_M - up_m) * self._focal / z

    def _line(self, out: Bytes, one: tuple[float, float], other: tuple[float, float], thick: int) -> None:
        ends = [tuple(round(value * 16) for value in end) for end in (one, other)]
        if max(abs(value) for end in ends for value in end) < 1 << 22:
            cv2.line(out, ends[0], ends[1], self._shade, thick, cv2.LINE_AA, 4)

    def _wire(self, out: Bytes, near: tuple[float, float], far: tuple[float, float], z: float) -> None:
        share = np.linspace(0, 1, 9)
        depth = 1 / (share / (z + _POLE_M) + (1 - share) / z)
        part = (depth - z) / _POLE_M
        sag = 0.9 * 4 * part * (1 - part) * self._focal / depth
        x = near[0] + (far[0] - near[0]) * share
        y = near[1] + (far[1] - near[1]) * share + sag
        points = np.round(np.clip(np.column_stack([x, y]), -1e5, 1e5) * 16).astype(np.int32)
        cv2.polylines(out, [points], False, self._shade, 1, cv2.LINE_AA, 4)
