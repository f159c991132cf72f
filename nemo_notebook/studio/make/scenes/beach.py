"""A beach: surf that runs up the sand and back, lace of foam, wet sand that shines, palm leaves above."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.ocean import Ocean
from nemo_notebook.studio.make.scenes.parts.gobo import palm
from nemo_notebook.studio.make.scenes.parts.layers import Layer
from nemo_notebook.studio.make.scenes.parts.light import three
from nemo_notebook.studio.make.scenes.parts.noise import Wander, branch, fractal, profile, sampled, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import SKIES, Palette, colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_SHORE: Final[Mapping[str, Palette]] = {
    "dawn": {"sand": "#d8b498", "wet": "#8c7068", "shoal": "#8ab4b0", "foam": "#fff0e4", "palm": "#1c2a30"},
    "day": {"sand": "#ecd8ac", "wet": "#b89c74", "shoal": "#4cd0cc", "foam": "#ffffff", "palm": "#1c4424"},
    "sunset": {"sand": "#b87c5c", "wet": "#5c3c44", "shoal": "#b87070", "foam": "#ffd8b4", "palm": "#160c18"},
    "night": {"sand": "#3c4860", "wet": "#141e34", "shoal": "#1c4460", "foam": "#a8c0e0", "palm": "#02060c"},
}
_SURF: Final = 0.70  # where the surf begins, in shares of the height


class Beach:
    """Sand, surf and sea."""

    def __init__(self, setting: Setting) -> None:
        look = colours({**SKIES[setting.time], **_SHORE[setting.time]}, setting.tone)
        self._sea = Ocean(setting)
        self._surf = _Surf(setting, look)
        rng = setting.rng("palms")
        self._palms = _fronds(setting, look["palm"]) if rng.random() < 0.75 else None
        self._wind = Wander(rng, 6.0)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        canvas = self._sea.compose(t_s)
        self._surf.draw(canvas, t_s)
        self._sea.film.develop(canvas, out)
        if self._palms:
            self._palms.draw(out, 0.5 * self._wind.at(t_s))
        self._sea.film.finish(out, t_s)


class _Surf:
    """The water's edge on a half-size canvas, and the sand before it."""

    def __init__(self, setting: Setting, look: Mapping[str, Floats]) -> None:
        cols, rows = setting.soft_size
        rng = setting.rng("surf")
        unit = min(cols, rows)
        self._top = round(rows * _SURF)
        many = rows - self._top
        self._look = look
        self._share = ((np.arange(many, dtype=np.float32) + 0.5) / many)[:, None]
        near = 0.30 + 0.70 * self._share
        x = (np.arange(cols, dtype=np.float32)[None] - cols / 2) / unit
        self._u = np.asarray(x / near * 150 + 4096, np.float32)
        self._v = np.asarray(np.repeat(self._share / near * 260, cols, 1), np.float32)
        slant = float(rng.uniform(-0.16, 0.16))
        bays = profile(rng, 3 * cols, slope=1.7, low=3, high=14)[:cols]
        self._edge = np.asarray(0.50 + slant * x + 0.055 * bays[None], np.float32)
        self._lace = fractal(rng, 512, 512, slope=1.0, low=8, high=110)
        self._broad = fractal(rng, 256, 256, slope=1.6, low=2, high=40)
        grain = fractal(rng, 512, 512, slope=0.45, low=24)
        dunes = sampled(self._broad, self._u * 0.9, self._v * 0.9)
        rough = sampled(grain, self._u * 3.0, self._v * 3.0)
        sand = look["sand"] * (0.97 + 0.045 * dunes + 0.035 * rough * near)[..., None]
        self._sand = np.asarray(sand, np.float32)
        self._wet = np.asarray(look["wet"] * (1 + 0.03 * rough)[..., None], np.float32)
        self._phase = float(rng.uniform(0, 2 * np.pi))

    def draw(self, canvas: Floats, t_s: float) -> None:
        """Lay surf and sand over the lower part of the canvas."""
        sea = canvas[self._top :]
        ragged = sampled(self._broad, self._u * 0.8, self._v * 0.05, dx=3 * t_s) * 0.020
        swash = 0.085 * np.sin(2 * np.pi * t_s / 7.0 + self._phase) + 0.025 * np.sin(2 * np.pi * t_s / 4.3)
        away = self._share - (self._edge + np.float32(swash) + ragged)
        lace = sampled(
            self._lace, self._u * 1.7, self._v * 1.7, dx=4 * t_s, dy=-16 * np.sin(2 * np.pi * t_s / 7.0)
        )
        shallow = np.clip(1.15 + away * 2.3, 0, 1) ** 2
        cv2.multiply(sea, three(1 - 0.62 * shallow), dst=sea)
        sea += cv2.merge([0.62 * shallow * channel for channel in self._look["shoal"]])
        self._foam(sea, away, lace, t_s)
        self._land(canvas, sea, away)

    def _foam(self, sea: Floats, away: Floats, lace: Floats, t_s: float) -> None:
        """Lay the foam: a bright rim, lace behind it, breakers that come in."""
        rim = np.exp(-((away / 0.016) ** 2)) * (0.75 + 0.2 * lace)
        behind = smoothstep(-0.34, -0.02, away) * smoothstep(0.25, 1.25, 1 - np.abs(lace) * 1.6 + 0.9 * away)
        foam = rim + 0.72 * behind
        for start in (0.0, 0.5):
            run = (t_s / 9.0 + start) % 1.0
            place = -0.62 + 0.52 * run
            crest = away - np.float32(place) + 0.018 * lace
            level = np.sin(np.pi * run) ** 0.8
            foam += (
                level
                * (np.exp(-((crest / 0.020) ** 2)) + 0.35 * np.exp(-np.clip(-crest, 0, 9) * 16) * (crest < 0))
                * np.clip(0.8 + 0.3 * lace, 0, 1.2)
            )
        share = three(np.clip(foam, 0, 0.96))
        cv2.multiply(sea, 1 - share, dst=sea)
        sea += share * self._look["foam"]

    def _land(self, canvas: Floats, sea: Floats, away: Floats) -> None:
        """Lay the sand: wet and shining where the water was, dry beyond."""
        high = (self._share - self._edge) - 0.11
        wet = 1 - smoothstep(-0.02, 0.10, high)
        size = (sea.shape[1], len(sea))
        low = self._top * 3 // 4
        sky = cv2.resize(
            canvas[self._top - low : self._top : 8, ::8][::-1], size, interpolation=cv2.INTER_LINEAR
        )
        shine = self._wet * 0.62 + sky * 0.40
        sand = self._sand + (shine - self._sand) * three(np.asarray(wet, np.float32))
        land = three(smoothstep(-0.004, 0.010, away))
        sea += (sand - sea) * land


def _fronds(setting: Setting, shade: Floats) -> Layer:
    """Make palm leaves that hang in from an upper corner."""
    rng = setting.rng("fronds")
    unit = setting.short_px
    reach = max(2, round(unit * 0.02))
    wide = setting.width + 2 * reach + 2
    rows = round(unit * 0.62)
    mask: Bytes = np.zeros((rows, wide), np.uint8)
    side = int(rng.choice([0, 1]))
    for turn, long, high in branch(rng).random((5, 3)):
        heading = (-0.25 + 1.25 * turn) if side == 0 else np.pi + 0.25 - 1.25 * turn
        foot = np.array(
            [(-0.04 if side == 0 else 1.04) * unit + (wide - unit) * side, rows * (-0.06 + 0.10 * high)]
        )
        palm(mask, branch(rng), foot, float(heading), unit * (0.42 + 0.24 * float(long)))
    mask = cv2.GaussianBlur(mask, (0, 0), max(0.5, unit * 0.0022))
    return Layer(np.broadcast_to(shade, (rows, wide, 3)).astype(np.float32), mask, 0, reach)
