"""Pictures computed a band of rows at a time: large temporaries never stand in memory all at once.

What is the same for every pixel of a row or column may be computed whole and cut into the bands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats

_BAND_PX: Final = 128  # even, so that halving a band gives whole rows; small enough for the processor's cache


def bands(rows: int, start: int = 0, step: int = _BAND_PX) -> Iterator[slice]:
    """Yield the rows from `start` up to `rows` as slices of `step`, one below the other."""
    for row in range(start, rows, step):
        yield slice(row, min(row + step, rows))


def banded(rows: int, draw: Callable[[slice], np.ndarray]) -> np.ndarray:
    """Return the bands that `draw` gives for slices of the rows, joined."""
    return np.ascontiguousarray(np.concatenate([draw(part) for part in bands(rows)]))


def enlarged(
    colour: Floats, size: tuple[int, int], luck: np.random.Generator, how: int = cv2.INTER_LINEAR
) -> Bytes:
    """Return a soft picture (rows, cols, 3) in 0..255 at `size` (width, height), noise in place of steps."""
    noise = luck.random(size[::-1], np.float32)
    full: Bytes = np.empty((*noise.shape, 3), np.uint8)
    for channel in range(3):
        plane: Floats = cv2.resize(np.asarray(colour[..., channel], np.float32), size, interpolation=how)
        plane += noise
        full[..., channel] = np.clip(plane, 0, 255, out=plane)
    return full
