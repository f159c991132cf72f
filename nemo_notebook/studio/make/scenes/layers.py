"""Crisp full-size cut-outs that slide sideways by fractions of a pixel, and the mist between them."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.light import over, scalar, slid
from nemo_notebook.studio.make.scenes.noise import fractal
from nemo_notebook.studio.make.scenes.setting import Bytes, Floats, Setting

_STRIP_PX: Final = 64  # so that a strip stays in the processor's cache


class Layer:
    """A premultiplied cut-out over a band of rows, wider than the picture by its reach on both sides."""

    def __init__(self, colour: Floats, cover: Bytes, top: int, reach_px: int) -> None:
        """Take the cut-out's paint and shape.

        Args:
            colour: (rows, wide, 3) in 0..255; half that size does where only the outline is crisp.
            cover: (rows, wide), 255 where it hides what lies behind.
            top: the first row of the picture that it covers.
            reach_px: how far it can slide to either side.
        """
        self._top = top
        self._reach = reach_px
        self._cover = cover
        noise = np.random.default_rng(1).random(colour.shape[:2], np.float32)
        paint: Bytes = np.clip(colour + noise[..., None], 0, 255).astype(np.uint8)
        if paint.shape[:2] != cover.shape:
            paint = cv2.resize(paint, cover.shape[::-1], interpolation=cv2.INTER_LINEAR)
        self._colour = cv2.multiply(paint, cv2.cvtColor(cover, cv2.COLOR_GRAY2BGR), scale=1 / 255)

    def draw(self, out: Bytes, shift: float) -> None:
        """Lay it over `out`; `shift` in -1..1 is how far along its reach it stands."""
        rows = min(len(self._cover), len(out) - self._top)
        x = (1 + shift) * self._reach
        for row in range(0, rows, _STRIP_PX):
            part = slice(row, min(row + _STRIP_PX, rows))
            colour = slid(self._colour[part], x, out.shape[1])
            cover = slid(self._cover[part], x, out.shape[1])
            region = out[self._top + part.start : self._top + part.stop]
            over(region, colour, cv2.cvtColor(cover, cv2.COLOR_GRAY2BGR))


class Mist:
    """A bank of mist that drifts and changes shape: a soft band across the picture."""

    def __init__(
        self, setting: Setting, part: str, shade: Floats, *, middle: float, spread: float, strength: float
    ) -> None:
        """Take the rows of the bank as shares of the height: its `middle` and its `spread`."""
        rng = setting.rng(part)
        height, self._width = setting.height, setting.width
        self._top = max(0, round(height * (middle - spread * 1.6)))
        self._bottom = max(self._top + 2, min(height, round(height * (middle + spread * 1.6))))
        rows = max(2, (self._bottom - self._top) // 4)
        self._cols = max(2, self._width // 4)
        self._period = max(64, 32 * round(self._cols * 1.6 / 32))
        y = np.linspace(-1.6, 1.6, rows, dtype=np.float32)[:, None]
        self._band = np.asarray(
            np.exp(-2.2 * y * y) * np.clip(3.2 - 2 * np.abs(y), 0, 1) * strength, np.float32
        )
        self._fields = [self._field(rng, rows, low) for low in (2, 5)]
        self._shade = scalar(shade)
        self._rate = setting.short_px / 1080 * float(rng.uniform(2.2, 3.2))

    def _field(self, rng: np.random.Generator, rows: int, low: int) -> Floats:
        field = fractal(rng, self._period // 2, self._period, slope=1.6, low=low, stretch=1.8)
        pick = np.arange(rows) % len(field)
        return np.concatenate([field[pick], field[pick, : self._cols + 2]], axis=1)

    def draw(self, out: Bytes, t_s: float) -> None:
        """Lay the mist of a moment over `out`."""
        x, y = (t_s * self._rate) % self._period, (t_s * self._rate * -0.6) % self._period
        one, two = slid(self._fields[0], x, self._cols), slid(self._fields[1], y, self._cols)
        cover = np.clip(0.62 + 0.26 * one + 0.16 * two, 0, 1) * self._band * 255
        region = out[self._top : self._bottom]
        full = cv2.resize(cover.astype(np.uint8), (self._width, len(region)), interpolation=cv2.INTER_LINEAR)
        three = cv2.cvtColor(full, cv2.COLOR_GRAY2BGR)
        over(region, cv2.multiply(three, self._shade, scale=1 / 255), three)
