"""A net of points and lines that turns in the dark: pulses run along it, near points are out of focus."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.hues import turned
from nemo_notebook.studio.make.scenes.parts.light import Film, add_at, disc
from nemo_notebook.studio.make.scenes.parts.noise import branch
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours, ramp
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_GLOW: Final[Mapping[str, tuple[Palette, ...]]] = {
    "dawn": ({"top": "#2c2a5c", "middle": "#7a5a9c", "low": "#d89aa8", "line": "#ffe0e8",
              "point": "#fff4f0", "pulse": "#ffe8b0"},),
    "day": (
        {"top": "#0a4a9c", "middle": "#1c80d0", "low": "#58b8ea", "line": "#c8f0ff", "point": "#ffffff",
         "pulse": "#fff0a0"},
        {"top": "#075a6c", "middle": "#1494a0", "low": "#6cd0c4", "line": "#d0fff4", "point": "#ffffff",
         "pulse": "#fff4b0"},
    ),
    "sunset": ({"top": "#240a3c", "middle": "#7a1c5c", "low": "#e05a48", "line": "#ffc0a0",
                "point": "#fff0d8", "pulse": "#ffe070"},),
    "night": (
        {"top": "#02050f", "middle": "#06183c", "low": "#0c3460", "line": "#48b0ff", "point": "#c0ecff",
         "pulse": "#8affff"},
        {"top": "#05030f", "middle": "#180a3c", "low": "#381a68", "line": "#a078ff", "point": "#e8d8ff",
         "pulse": "#ff8ae0"},
        {"top": "#020a0a", "middle": "#04282c", "low": "#0a4a48", "line": "#38e0b0", "point": "#c8ffe8",
         "pulse": "#f0ff90"},
    ),
}  # fmt: skip
_POINTS: Final = 190
_NEAREST: Final = 3
_TURN_S: Final = 75.0


class Network:
    """Points, lines and pulses."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        choices = _GLOW[setting.time]
        look = colours(turned(choices[setting.seed % len(choices)], setting.accent), setting.tone)
        self._look = look
        cols, rows = setting.soft_size
        self._size, self._unit = (cols, rows), min(cols, rows)
        down = (np.arange(rows, dtype=np.float32) + 0.5) / rows
        stops = ((0.0, "top"), (0.55, "middle"), (1.0, "low"))
        back = np.repeat(ramp([(place, look[name]) for place, name in stops], down)[:, None], cols, 1)
        x, y = setting.grid(cols, rows)
        back += look["line"] * (0.12 * np.exp(-((x / 0.75) ** 2) - ((y + 0.04) / 0.42) ** 2))[..., None]
        self._back = np.asarray(back, np.float32)
        rng = setting.rng("net")
        spread = (0.62 * setting.width / setting.short_px, 0.62 * setting.height / setting.short_px, 0.9)
        luck = branch(rng).random((_POINTS, 9))
        self._home = (luck[:, :3] * 2 - 1) * spread
        self._phases, self._rates = luck[:, 3:6] * 2 * np.pi, 0.15 + 0.35 * luck[:, 6:9]
        away = np.linalg.norm(self._home[:, None] - self._home[None], axis=2) + 9 * np.eye(_POINTS)
        near = np.argsort(away, axis=1)[:, :_NEAREST]
        pairs = {(min(i, int(j)), max(i, int(j))) for i in range(_POINTS) for j in near[i]}
        self._pairs = np.array(sorted(pairs), np.intp)
        self._beats = branch(rng).random((len(self._pairs), 2))
        self._phase = float(rng.uniform(0, 2 * np.pi))
        self._discs = [disc(max(1.0, self._unit * size), rim=0.3, edge_px=max(1.2, self._unit * size * 0.3))
                       for size in (0.0035, 0.006, 0.011, 0.020, 0.034)]  # fmt: skip

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        places, depth = self._seen(t_s)
        sharp = np.exp(-((depth - 1.6) ** 2) / 0.5)
        cols, rows = self._size
        lines = np.zeros((rows, cols, 3), np.uint8)
        self._draw_lines(lines, places, sharp, t_s)
        light: Floats = lines.astype(np.float32)
        small = cv2.resize(light, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
        bloom = cv2.GaussianBlur(small, (0, 0), max(0.6, self._unit * 0.006)) * 1.3
        canvas = cv2.add(self._back, light)
        cv2.add(canvas, cv2.resize(bloom, (cols, rows), interpolation=cv2.INTER_LINEAR), dst=canvas)
        self._draw_points(canvas, places, depth, sharp, t_s)
        self._film.develop(canvas, out)
        self._film.finish(out, t_s)

    def _seen(self, t_s: float) -> tuple[Floats, Floats]:
        """Return where the points stand on the canvas, in px, and how far away."""
        drift = self._home + 0.035 * np.sin(self._rates * t_s + self._phases)
        angle = 0.42 * np.sin(2 * np.pi * t_s / _TURN_S + self._phase)
        x = drift[:, 0] * np.cos(angle) + drift[:, 2] * np.sin(angle)
        z = drift[:, 2] * np.cos(angle) - drift[:, 0] * np.sin(angle)
        depth = np.maximum(1.55 + z, 0.35)
        scale = self._unit * 1.25 / depth
        x_px = self._size[0] / 2 + x * scale
        return np.stack([x_px, self._size[1] / 2 + drift[:, 1] * scale], 1), depth

    def _draw_lines(self, lines: Bytes, places: Floats, sharp: Floats, t_s: float) -> None:
        fixed = np.round(np.clip(places, -4e3, 9e3) * 16).astype(np.int32)
        thick = max(1, round(self._unit / 700))
        for (one, other), (start, pace) in zip(self._pairs, self._beats, strict=True):
            level = 0.10 + 0.42 * sharp[one] * sharp[other]
            shade = (self._look["line"] * level).tolist()
            cv2.line(lines, fixed[one].tolist(), fixed[other].tolist(), shade, thick, cv2.LINE_AA, 4)
            run = (t_s * (0.10 + 0.12 * pace) + start * 7) % 3.0
            if run < 1:
                at = places[one] + (places[other] - places[one]) * run
                at_fixed = np.round(np.clip(at, -4e3, 9e3) * 16).astype(int).tolist()
                tint = (self._look["pulse"] * np.sin(np.pi * run) * (0.3 + 0.7 * sharp[one])).tolist()
                cv2.circle(lines, at_fixed, round(self._unit * 0.0030 * 16) + 8, tint, -1, cv2.LINE_AA, 4)

    def _draw_points(self, canvas: Floats, places: Floats, depth: Floats, sharp: Floats, t_s: float) -> None:
        out_of_focus = np.clip(np.abs(depth - 1.6) * 1.7, 0, 1.6)
        kinds = np.clip(np.round(out_of_focus * (1.15 / depth) * 2.6 + 0.6), 0, 4).astype(np.intp)
        for index in np.argsort(-depth):
            kind = kinds[index]
            power = (0.95, 0.75, 0.40, 0.20, 0.12)[kind] * (
                0.85 + 0.15 * np.sin(t_s + 9 * self._phases[index, 0])
            )
            add_at(canvas, self._discs[kind], float(places[index, 0]), float(places[index, 1]),
                   self._look["point"] * (power * (0.45 + 0.55 * sharp[index])))  # fmt: skip
