"""Random fields and lines that repeat without a seam, and slow wandering over time."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.make.scenes.parts.setting import Floats


def fractal(
    rng: np.random.Generator,
    rows: int,
    cols: int,
    *,
    slope: float,
    low: float = 1.0,
    high: float = 1e9,
    stretch: float = 1.0,
) -> Floats:
    """Return a tileable field of mean 0 and deviation 1, shape (rows, cols).

    Args:
        rng: its luck.
        rows: height; powers of two are fastest.
        cols: width, likewise.
        slope: fall of the amplitude with frequency; 1 is rough, 2 is smooth.
        low: lowest frequency kept, in cycles over the shorter side.
        high: highest frequency kept, likewise.
        stretch: above 1, features are that much longer along x.
    """
    fy = np.fft.fftfreq(rows).astype(np.float32)[:, None]
    fx = np.fft.rfftfreq(cols).astype(np.float32)[None] * stretch
    frequency = np.hypot(fy, fx) * min(rows, cols)
    frequency[0, 0] = 1.0
    amplitude = np.where((frequency >= low) & (frequency <= high), frequency**-slope, 0.0)
    amplitude[0, 0] = 0.0
    phases = _phases(rng, rows, cols)
    waves = np.empty(phases.shape, np.complex64)
    waves.real, waves.imag = amplitude * np.cos(phases), amplitude * np.sin(phases)
    return _levelled(np.fft.irfft2(waves, s=(rows, cols)).astype(np.float32, copy=False))


def _levelled(field: Floats) -> Floats:
    """Bring a field to mean 0 and deviation 1, in place."""
    mean, spread = field.mean(), max(float(field.std()), 1e-9)
    field -= mean
    field /= np.float32(spread)
    return field


def profile(
    rng: np.random.Generator, length: int, *, slope: float, low: float = 1.0, high: float = 1e9
) -> Floats:
    """Return a line that repeats after `length` samples, mean 0 and deviation 1."""
    frequency = np.fft.rfftfreq(length) * length
    kept = (frequency >= low) & (frequency <= high)
    amplitude = np.where(kept, np.maximum(frequency, 1.0) ** -slope, 0.0)
    phases = 2 * np.pi * branch(rng).random(amplitude.shape)
    line = np.fft.irfft(amplitude * np.exp(1j * phases), n=length)
    return np.asarray((line - line.mean()) / max(float(line.std()), 1e-9), np.float32)


def grains(rng: np.random.Generator, rows: int, cols: int, size_px: float) -> Floats:
    """Return untiled noise of about one grain a `size_px`, mean 0 and deviation 1, cheap at any size."""
    shape = (max(2, round(rows / size_px) + 2), max(2, round(cols / size_px) + 2))
    small = branch(rng).standard_normal(shape, dtype=np.float32)
    field = cv2.resize(small, (cols, rows), interpolation=cv2.INTER_CUBIC)
    return _levelled(field)


def branch(rng: np.random.Generator) -> np.random.Generator:
    """Return a generator of its own for a part that may draw more or fewer numbers in a larger picture.

    What comes after that part then looks the same at every size.
    """
    return np.random.default_rng(int(rng.integers(1 << 62)))


def _phases(rng: np.random.Generator, rows: int, cols: int) -> Floats:
    """Return phases that depend on the frequency alone: a larger field only adds detail."""
    seed = np.uint32(rng.integers(1 << 32))
    ky = np.round(np.fft.fftfreq(rows) * rows).astype(np.int32).view(np.uint32)[:, None]
    kx = np.arange(cols // 2 + 1, dtype=np.uint32)[None]
    mixed = (ky * np.uint32(0x9E3779B1)) ^ (kx * np.uint32(0x85EBCA77) + seed)
    for shift, factor in ((16, 0x7FEB352D), (15, 0x846CA68B)):
        mixed ^= mixed >> np.uint32(shift)
        mixed *= np.uint32(factor)
    mixed ^= mixed >> np.uint32(16)
    return np.asarray(mixed * np.float32(2 * np.pi / 2**32), np.float32)


class Wander:
    """A value that strolls between -1 and 1 without repeating within minutes."""

    def __init__(self, rng: np.random.Generator, period_s: float) -> None:
        self._periods_s = period_s * np.array([1.0, 0.618, 0.3819]) * rng.uniform(0.9, 1.1, 3)
        self._phases = rng.uniform(0, 2 * np.pi, 3)

    def at(self, t_s: float) -> float:
        """Return the value at a moment, in seconds."""
        angles = 2 * np.pi * t_s / self._periods_s + self._phases
        return float(np.dot(np.sin(angles), (0.6, 0.3, 0.1)))


def smoothstep(low: float, high: float, x: Floats) -> Floats:
    """Return 0 below `low`, 1 above `high`, and a smooth rise between."""
    u = np.clip((x - low) / (high - low), 0.0, 1.0)
    return np.asarray(u * u * (3.0 - 2.0 * u), np.float32)


def sampled(tile: Floats, x: Floats, y: Floats, *, dx: float = 0.0, dy: float = 0.0) -> Floats:
    """Return a repeating field at fractional places, in the shape that `x` and `y` broadcast to.

    Args:
        tile: the field, (rows, cols).
        x: columns; OpenCV takes them up to 32767.
        y: rows, likewise.
        dx: added to all columns, of any size: the way that the field has drifted.
        dy: added to all rows, likewise.
    """
    right, down = np.float32(dx % tile.shape[1]), np.float32(dy % tile.shape[0])
    u, v = np.broadcast_arrays(x + right, y + down)
    maps = (np.ascontiguousarray(u, np.float32), np.ascontiguousarray(v, np.float32))
    cells, between = cv2.convertMaps(*maps, cv2.CV_16SC2)
    _bring_home(np.asarray(cells, np.int16), *tile.shape)
    return np.asarray(cv2.remap(tile, cells, between, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP))


def _bring_home(cells: NDArray[np.int16], rows: int, cols: int) -> None:
    """Bring (column, row) pairs into a tile whose sides are powers of two, in place.

    OpenCV wraps them itself, but each alone: that takes three times as long as all the rest.
    """
    if rows & (rows - 1) == 0 == cols & (cols - 1):
        pairs = cells.view("<u4")
        pairs &= np.uint32((rows - 1) << 16 | cols - 1)
