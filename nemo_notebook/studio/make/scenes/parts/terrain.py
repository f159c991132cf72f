"""Land in perspective: which spot of a relief each pixel of the picture sees."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.bands import bands
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats
from nemo_notebook.studio.make.scenes.parts.trees import fill_under

Ground: TypeAlias = Callable[[Floats, Floats], Floats]
"""The height of the land at (x, z): x to the right, z away from the eye, all in one unit of length."""

_SLICES: Final = 420


@dataclass(frozen=True, slots=True)
class View:
    """From where the land is seen.

    Attributes:
        rows, cols: of the picture, in px.
        horizon: its row, in px.
        focal: px by which something of length 1 at distance 1 is wide.
        eye: height of the eye over the land's zero.
    """

    rows: int
    cols: int
    horizon: float
    focal: float
    eye: float


@dataclass(frozen=True, slots=True)
class Stretch:
    """What a picture sees of a stretch of land.

    Attributes:
        top: the picture's first row that sees any of it.
        cover: (rows, cols) from `top` on, 255 where it is seen.
        x, z: (rows, cols), the spot that is seen; of no meaning where the cover is 0.
    """

    top: int
    cover: Bytes
    x: Floats
    z: Floats


def stretch(ground: Ground, view: View, near: float, far: float) -> Stretch:
    """Return what is seen of the land between two distances, as if there were nothing nearer."""
    z = np.geomspace(near, far, _SLICES).astype(np.float32)[:, None]
    across = ((np.arange(view.cols, dtype=np.float32) + 0.5 - view.cols / 2) / view.focal)[None]
    high = np.concatenate([ground(across[:, part] * z, z) for part in bands(view.cols)], axis=1)
    highest = np.minimum.accumulate(view.horizon + (view.eye - high) / z * view.focal, axis=0)
    line = highest[-1]
    top = int(np.clip(np.floor(line.min()) - 1, 0, view.rows - 1))
    rows = np.arange(top, view.rows, dtype=np.float32) + 0.5
    place = np.stack([_places(highest[:, col], rows) for col in range(view.cols)], 1)
    away = cv2.remap(
        np.log(z), np.zeros_like(place), np.clip(place, 0, _SLICES - 1).astype(np.float32), cv2.INTER_LINEAR
    )
    away = np.exp(away)
    cover = np.zeros((view.rows - top, view.cols), np.uint8)
    fill_under(cover, np.asarray(line - top, np.float32))
    return Stretch(top, cover, np.asarray(across * away, np.float32), np.asarray(away, np.float32))


def _places(highest: Floats, rows: Floats) -> Floats:
    """Return, for each row, the fractional slice that is seen there."""
    rising = -highest
    after = np.clip(np.searchsorted(rising, -rows), 1, len(rising) - 1)
    low, high = rising[after - 1], rising[after]
    part = np.clip((-rows - low) / np.maximum(high - low, 1e-6), 0, 1)
    return np.asarray(after - 1 + part, np.float32)


def slopes(ground: Ground, x: Floats, z: Floats, step: Floats) -> tuple[Floats, Floats]:
    """Return how steeply the land rises to the right and away from the eye, measured over a step."""
    here = ground(x, z)
    return (ground(x + step, z) - here) / step, (ground(x, z + step) - here) / step
