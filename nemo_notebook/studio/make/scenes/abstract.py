"""Flowing silk: colours folded into one another by slow currents, lit from the side."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.hues import turned
from nemo_notebook.studio.make.scenes.parts.light import Film, three
from nemo_notebook.studio.make.scenes.parts.palettes import colour, ramp
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_SILKS: Final[Mapping[str, tuple[tuple[str, ...], ...]]] = {
    "dawn": (
        ("#3b4a86", "#7d83c4", "#d7a3c0", "#ffcbb0", "#fff0dc"),
        ("#2f5b78", "#6ea3b0", "#c9cdb8", "#f7d2b0", "#fff3e2"),
    ),
    "day": (
        ("#0f2f7a", "#1f6fd0", "#35b3e0", "#8fe3e0", "#f2fbf4"),
        ("#2a1e78", "#5a4fd8", "#a07cf0", "#f0a6d8", "#ffeef0"),
        ("#07474f", "#0f8f86", "#53c9a0", "#c8eea0", "#fbfde8"),
    ),
    "sunset": (
        ("#2a1450", "#7a1f72", "#d83a6a", "#ff8a4a", "#ffe0a0"),
        ("#31103a", "#8e1e4a", "#e2543c", "#ffa83e", "#fff0b8"),
    ),
    "night": (
        ("#050818", "#101c58", "#2a3fb0", "#6a3fd0", "#d890f0"),
        ("#04121a", "#073848", "#0a7a86", "#24c0a8", "#c0f8d8"),
    ),
}
_TONED: Final[Mapping[str, tuple[tuple[str, ...], ...]]] = {
    "warm": (
        ("#5a1f1a", "#b2482c", "#ec8a4a", "#ffc887", "#fff2dc"),
        ("#4a2230", "#a8504a", "#e39a72", "#f6d2a6", "#fff6e8"),
    ),
    "playful": (
        ("#5a2cc8", "#e84a9a", "#ff7a6a", "#ffc24a", "#fff4c8"),
        ("#1e7ad8", "#38c8d0", "#8fe08a", "#ffe06a", "#ff8ab0"),
    ),
    "calm": (
        ("#4a6a86", "#86a8b4", "#b8d0cc", "#e0e4d8", "#f8f4ea"),
        ("#5c5a86", "#948fb8", "#c4bcd6", "#e4dcea", "#f8f2f4"),
    ),
    "dark": (
        ("#060708", "#15212c", "#274456", "#4a7486", "#9cc4c8"),
        ("#080608", "#241826", "#4a2a48", "#7a4a6a", "#c49ab0"),
    ),
}
"""What the tones call for by day, where the hour doesn't say otherwise."""
_FOLDS: Final = 4
_ZOOM: Final = 2.5


class Abstract:
    """Flowing silk in the colours of the hour and the tone."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        rng = setting.rng("silk")
        toned = _TONED.get(setting.tone) if setting.time == "day" else None
        choices = toned or _SILKS[setting.time]
        codes = choices[setting.seed % len(choices)]
        shades = turned({str(index): code for index, code in enumerate(codes)}, setting.accent)
        places = np.linspace(0, 1, len(codes)).tolist()
        stops = [(at, colour(code, setting.tone)) for at, code in zip(places, shades.values(), strict=True)]
        self._ramp = ramp(stops, np.linspace(0, 1, 1024, dtype=np.float32))
        cols, rows = setting.soft_size
        x, y = setting.grid(cols, rows)
        turn = float(rng.uniform(-0.7, 0.7))
        self._x = np.asarray((x * np.cos(turn) + y * np.sin(turn)) * _ZOOM + rng.uniform(0, 6), np.float32)
        self._y = np.asarray((y * np.cos(turn) - x * np.sin(turn)) * _ZOOM + rng.uniform(0, 6), np.float32)
        self._phases = rng.uniform(0, 2 * np.pi, (_FOLDS + 2, 2)).astype(np.float32)
        rates = rng.uniform(0.07, 0.16, (_FOLDS + 2, 2)) * rng.choice([-1, 1], (_FOLDS + 2, 2))
        self._rates = rates.astype(np.float32)
        self._unit = min(setting.soft_size)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        x, y = self._folded(t_s)
        angle = self._phases + self._rates * np.float32(t_s)
        height = np.sin(x * 1.25 + y * 0.55 + angle[_FOLDS, 0])
        tint = 0.5 + 0.30 * np.sin(0.8 * x - 0.5 * y + angle[_FOLDS, 1]) + 0.24 * height
        light, shine = self._lit(height)
        level = np.clip((tint + 0.22 * light) * 1023, 0, 1023)
        silk = cv2.remap(self._ramp[None], level, np.zeros_like(level), cv2.INTER_LINEAR)
        cv2.multiply(silk, three(0.98 + 0.42 * light), dst=silk)
        cv2.add(silk, cv2.multiply(255 - silk, three(shine)), dst=silk)
        self._film.develop(silk, out)
        self._film.finish(out, t_s)

    def _folded(self, t_s: float) -> tuple[Floats, Floats]:
        x, y = self._x, self._y
        for fold in range(_FOLDS):
            size, often = 0.85 / (1 + 0.55 * fold), 0.95 + 0.62 * fold
            shift = self._phases[fold] + self._rates[fold] * np.float32(t_s)
            x = x + size * np.sin(often * y + np.float32(shift[0]))
            y = y + size * np.sin(often * x + np.float32(shift[1]))
        return x, y

    def _lit(self, height: Floats) -> tuple[Floats, Floats]:
        steep = self._unit / 100
        dx = cv2.Sobel(height, cv2.CV_32F, 1, 0, ksize=3, scale=steep / 8 * 5)
        dy = cv2.Sobel(height, cv2.CV_32F, 0, 1, ksize=3, scale=steep / 8 * 5)
        normal = 1 / np.sqrt(1 + dx * dx + dy * dy)
        light = (-0.55 * dx - 0.60 * dy + 0.58) * normal
        shine = np.clip(light, 0, 1) ** 12 * 0.42
        return light - 0.5, shine
