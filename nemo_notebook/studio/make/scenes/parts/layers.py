"""Crisp full-size cut-outs that slide sideways by fractions of a pixel, and the mist between them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.bands import banded, bands
from nemo_notebook.studio.make.scenes.parts.light import over, slid, tint
from nemo_notebook.studio.make.scenes.parts.noise import fractal
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_STRIP_PX: Final = 64  # so that a strip stays in the processor's cache
_BLOCK_PX: Final = 64  # clear blocks of a strip are neither kept nor laid


def dithered(rows: int, colour: Callable[[slice], Floats]) -> Bytes:
    """Return a picture as bytes, noise in place of steps; `colour` gives some of its rows in 0..255."""
    luck = np.random.default_rng(1)

    def band(part: slice) -> Bytes:
        shade = colour(part)
        return np.clip(shade + luck.random(shade.shape[:2], np.float32)[..., None], 0, 255).astype(np.uint8)

    return banded(rows, band)


class Layer:
    """A premultiplied cut-out over a band of rows, wider than the picture by its reach on both sides."""

    def __init__(self, colour: Floats, cover: Bytes, top: int, reach_px: int) -> None:
        """Take the cut-out's paint and shape.

        Args:
            colour: (rows, wide, 3) in 0..255, floats or what `dithered` returns; half that size does where
                only the outline is crisp.
            cover: (rows, wide), 255 where it hides what lies behind.
            top: the first row of the picture that it covers.
            reach_px: how far it can slide to either side.
        """
        self._top, self._reach = top, reach_px
        ready = colour.dtype == np.uint8
        paint = colour if ready else dithered(len(colour), lambda part: colour[part])
        if paint.shape[:2] != cover.shape:
            paint = cv2.resize(paint, cover.shape[::-1], interpolation=cv2.INTER_LINEAR)
        self._strips = [
            [_piece(paint[part], cover[part], run) for run in _runs(cover[part])]
            for part in bands(len(cover), step=_STRIP_PX)
        ]

    def draw(self, out: Bytes, shift: float) -> None:
        """Lay it over `out`; `shift` in -1..1 is how far along its reach it stands."""
        x = (1 + shift) * self._reach
        for index, pieces in enumerate(self._strips):
            top = self._top + index * _STRIP_PX
            for left, colour, cover in pieces:
                first = max(0, left - int(x))
                place = x + first - left
                wide = min(out.shape[1] - first, cover.shape[1] - 1 - int(place))
                region = out[top : top + len(cover), first : first + max(0, wide)]
                if region.size:
                    shade, shape = (slid(one[: len(region)], place, wide) for one in (colour, cover))
                    over(region, shade, cv2.cvtColor(shape, cv2.COLOR_GRAY2BGR))


def _runs(cover: Bytes) -> list[slice]:
    """Return the columns of a strip that hide anything, as runs of whole blocks."""
    wide = cover.shape[1]
    taken = np.pad(cover.any(0), (0, -wide % _BLOCK_PX)).reshape(-1, _BLOCK_PX).any(1)
    ends = np.flatnonzero(np.diff(np.pad(taken.astype(np.int8), 1))) * _BLOCK_PX
    return [slice(start, min(end, wide)) for start, end in ends.reshape(-1, 2).tolist()]


def _piece(paint: Bytes, cover: Bytes, run: slice) -> tuple[int, Bytes, Bytes]:
    """Return (first column, colours, cover) of a run: premultiplied, with a clear column on both sides."""
    shape = cv2.copyMakeBorder(cover[:, run], 0, 0, 1, 1, cv2.BORDER_CONSTANT)
    colour = cv2.copyMakeBorder(paint[:, run], 0, 0, 1, 1, cv2.BORDER_CONSTANT)
    cv2.multiply(colour, cv2.cvtColor(shape, cv2.COLOR_GRAY2BGR), dst=colour, scale=1 / 255)
    return run.start - 1, colour, shape


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
        self._shade = shade
        self._rate = setting.short_px / 1080 * float(rng.uniform(2.2, 3.2))

    def _field(self, rng: np.random.Generator, rows: int, low: int) -> Floats:
        field = fractal(rng, self._period // 2, self._period, slope=1.6, low=low, stretch=1.8)
        pick = np.arange(rows) % len(field)
        return np.concatenate([field[pick], field[pick, : self._cols + 2]], axis=1)

    def cover(self, t_s: float) -> Floats:
        """Return how much the mist of a moment hides, 0..1, at a quarter of the size, shape (rows, cols)."""
        x, y = (t_s * self._rate) % self._period, (t_s * self._rate * -0.6) % self._period
        one, two = slid(self._fields[0], x, self._cols), slid(self._fields[1], y, self._cols)
        return np.asarray(np.clip(0.62 + 0.26 * one + 0.16 * two, 0, 1) * self._band, np.float32)

    def thin(self, clear: Floats, t_s: float) -> None:
        """Take what the mist of a moment hides from a plane of the whole picture at a quarter of its size."""
        cover = self.cover(t_s)
        rows = clear[self._top // 4 :][: len(cover)]
        rows *= 1 - cover[: len(rows)]

    def draw(self, out: Bytes, t_s: float) -> None:
        """Lay the mist of a moment over `out`."""
        region = out[self._top : self._bottom]
        cover = (self.cover(t_s) * 255).astype(np.uint8)
        full = cv2.resize(cover, (self._width, len(region)), interpolation=cv2.INTER_LINEAR)
        over(region, tint(full, self._shade), cv2.cvtColor(full, cv2.COLOR_GRAY2BGR))
