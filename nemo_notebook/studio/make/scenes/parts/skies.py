"""The sky behind the outdoor scenes: a gradient, the glow of sun or moon, clouds that drift and change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.light import slid, three
from nemo_notebook.studio.make.scenes.parts.noise import fractal, grains, sampled, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import OVERCAST, colours, sky_ramp
from nemo_notebook.studio.make.scenes.parts.setting import Floats, Setting

_SUN_UP: Final[Mapping[str, float]] = {"dawn": 0.10, "day": 0.86, "sunset": 0.13, "night": 0.62}
_COVER: Final[Mapping[str, float]] = {"dawn": 0.35, "day": 0.25, "sunset": 0.45, "night": 0.15}


_LIDDED: Final = 0.88  # cover of the sky in rain, snow and fog
_FINE: Final = 4096  # steps a unit of the clouds' density, kept as whole numbers
_ROUND: Final = 2.13  # the length of the cloud strip, in picture widths


class Sky:
    """A sky on a soft canvas, from its top edge down to the horizon.

    Attributes:
        sun: (x, y) of sun or moon on the canvas, in px; it may lie outside.
        still: the sky without clouds, (rows, cols, 3) in 0..255.
    """

    def __init__(
        self,
        setting: Setting,
        look: Mapping[str, Floats],
        rows: int,
        *,
        cover: float | None = None,
        speed: float = 1.0,
        sun_up: float | None = None,
        sun_x: float | None = None,
    ) -> None:
        rng = setting.rng("sky")
        cols, _ = setting.soft_size
        self._unit = min(setting.soft_size)
        self._speed = speed * self._unit / 540
        up = _SUN_UP.get(setting.time, 0.86) if sun_up is None else sun_up
        across = float(rng.uniform(0.28, 0.72)) if sun_x is None else sun_x
        self.sun = (across * cols, (1 - up) * rows)
        lidded = bool(setting.weather)
        self._look = {**look, **colours(OVERCAST[setting.time], setting.tone)} if lidded else look
        self._paint_still(setting, rows, cols)
        usual = _COVER.get(setting.time, 0.3) if cover is None else cover
        self._grow_clouds(rng, rows, cols, _LIDDED if lidded else usual)

    def _paint_still(self, setting: Setting, rows: int, cols: int) -> None:
        look = self._look
        y = (np.arange(rows, dtype=np.float32) + 0.5) / rows
        plain = np.repeat(sky_ramp(look, 1 - y)[:, None], cols, 1)
        dx = (np.arange(cols, dtype=np.float32)[None] - self.sun[0]) / self._unit
        dy = (np.arange(rows, dtype=np.float32)[:, None] - self.sun[1]) / self._unit
        d = np.hypot(dx * 0.85, dy)
        glow = np.exp(-d * 2.6).astype(np.float32)
        night = setting.time == "night"
        halo = glow * (0.20 if night else 0.50) + np.exp(-d * 9) * (0.35 if night else 0.45)
        radius = 0.034 if night else 0.032
        soft = 0.004 if night else 0.012
        face = 1 - smoothstep(radius - soft, radius + soft, np.hypot(dx, dy).astype(np.float32))
        light = np.clip(halo, 0, 1)[..., None]
        lit = plain + (look["sun"] - plain) * light
        if setting.weather:
            face *= 0
        elif night:
            lit += _stars(setting.rng("stars"), rows, cols, self._unit)[..., None] * look["sun"]
        self.still = np.asarray(lit + (look["sun"] * 1.02 - lit) * face[..., None], np.float32)
        self._warm = np.clip(glow * 1.3, 0, 1)

    def _grow_clouds(self, rng: np.random.Generator, rows: int, cols: int, cover: float) -> None:
        wide = max(64, 32 * round(cols * _ROUND / 32))  # a length that the transform takes fast
        high = wide // 2
        up = 1 - (np.arange(rows, dtype=np.float32) + 0.5) / rows
        self._layers = []
        for slope, low, scale in ((1.75, 3, 1.0), (1.5, 10, 1.25)):
            field = fractal(rng, high, wide, slope=slope, low=low, stretch=1.5)
            v = scale * rows * (up - 0.75 * np.exp(-up * 4.0))
            u = np.arange(wide + cols + 2, dtype=np.float32)[None]
            self._layers.append((sampled(field, u, v[:, None]) * _FINE).astype(np.int16))
        self._wide = wide
        fade = smoothstep(0.015, 0.16, up) * (1 - 0.55 * smoothstep(0.55, 1.0, up))
        self._fade = fade[:, None]
        self._edge = 1.15 - 2.0 * cover
        patchy = grains(rng, rows, cols, max(8.0, self._unit * 0.5)) * 0.22
        self._edges = np.asarray(self._edge + patchy, np.float32)
        lit, sun, dark = (self._look[name] for name in ("lit", "sun", "shade"))
        self._cloud = np.column_stack([dark - lit, (lit - dark) * 0.55 - (sun - lit), sun - lit, lit])

    def draw(self, canvas: Floats, t_s: float) -> None:
        """Fill a canvas (rows, cols, 3) with the sky of a moment."""
        cols = canvas.shape[1]
        rates = (5.0 * self._speed, 8.5 * self._speed)
        one, two = (
            slid(layer, (t_s * rate) % self._wide, cols)
            for layer, rate in zip(self._layers, rates, strict=True)
        )
        density = cv2.addWeighted(one, 0.80 / _FINE, two, 0.42 / _FINE, 0, dtype=cv2.CV_32F)
        cover = np.clip(cv2.scaleAdd(self._edges, -1.0, density) * np.float32(0.85), 0, 1)
        lean = max(1, round(self._unit * 0.012))
        below = np.roll(density, -lean if self.sun[1] > 0.6 * len(canvas) else lean, axis=0)
        relief = cv2.addWeighted(density, -0.55, below, 0.55, 0.10)
        shade = np.clip(cv2.scaleAdd(cover, 0.75, relief), 0, 1)
        cover *= self._fade
        cv2.transform(cv2.merge((shade, shade * self._warm, self._warm)), self._cloud, dst=canvas)
        cv2.subtract(canvas, self.still, dst=canvas)
        cv2.multiply(canvas, three(cover), dst=canvas)
        cv2.add(canvas, self.still, dst=canvas)


def _stars(rng: np.random.Generator, rows: int, cols: int, unit: int) -> Floats:
    """Return faint stars, thinning out towards the horizon, 0..1."""
    count = round(700 * rows * cols / unit**2)
    luck = rng.random((count, 3))
    y = (rows * luck[:, 0] ** 1.6).astype(np.intp)
    x = (cols * luck[:, 1]).astype(np.intp)
    field = np.zeros((rows, cols), np.float32)
    field[y, x] = luck[:, 2] ** 4 * (1 - y / rows)
    return np.asarray(cv2.GaussianBlur(field, (0, 0), 0.55) * 1.6, np.float32)
