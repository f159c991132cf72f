"""Simple shapes with smooth edges, as masks, and masks as cutouts in one colour."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.render.cutouts import Box, Cutout, Mask
from nemo_notebook.studio.render.graphics.looks import rgb

_FINE: Final = 4  # lines are drawn so many times larger, then averaged


def rounded(width: float, height: float, radius: float) -> Mask:
    """Return a rectangle with round corners; sizes in px."""
    columns, rows = max(1, round(width)), max(1, round(height))
    radius = min(radius, columns / 2, rows / 2)
    x = np.abs(np.arange(columns, dtype=np.float32) + 0.5 - columns / 2) - (columns / 2 - radius)
    y = np.abs(np.arange(rows, dtype=np.float32) + 0.5 - rows / 2) - (rows / 2 - radius)
    outside = np.hypot(np.maximum(x, 0)[None], np.maximum(y, 0)[:, None])
    inside = np.minimum(np.maximum(x[None], y[:, None]), 0)
    return np.asarray(np.clip(radius + 0.5 - outside - inside, 0, 1), np.float32)


def tab(width: float, height: float, radius: float) -> Mask:
    """Return a bar that is round at its right end only."""
    columns = max(1, round(width))
    return rounded(columns + 2 * radius, height, radius)[:, -columns:]


def disc(size: float) -> Mask:
    """Return a full circle."""
    return rounded(size, size, size / 2)


def ring(size: float, thick: float) -> Mask:
    """Return a circle's outline."""
    x, y = _from_centre(size)
    away = np.hypot(x, y)
    outer, inner = round(size) / 2, round(size) / 2 - thick
    return np.asarray(np.clip(outer - away + 0.5, 0, 1) * np.clip(away - inner + 0.5, 0, 1), np.float32)


def around(size: float) -> NDArray[Any]:
    """Return how far around a circle each px of its square lies: 0..1, clockwise from the top."""
    x, y = _from_centre(size)
    return np.asarray(np.arctan2(x, -y) / (2 * np.pi) % 1.0, np.float32)


def _from_centre(size: float) -> tuple[NDArray[Any], NDArray[Any]]:
    side = max(1, round(size))
    along = np.arange(side, dtype=np.float32) + 0.5 - side / 2
    return along[None], along[:, None]


def polyline(points: Sequence[tuple[float, float]], thick: float, size: tuple[int, int]) -> Mask:
    """Return a line through points (x, y) px on a picture of (width, height) px, with round joints."""
    large = np.zeros((size[1] * _FINE, size[0] * _FINE), np.uint8)
    corners = np.array([[x * _FINE, y * _FINE] for x, y in points], np.float32).round().astype(np.int32)
    cv2.polylines(large, [corners], False, 255, max(1, round(thick * _FINE)), cv2.LINE_AA)
    return np.asarray(cv2.resize(large, size, interpolation=cv2.INTER_AREA), np.float32) / 255


def below(points: Sequence[tuple[float, float]], size: tuple[int, int]) -> Mask:
    """Return what lies under a line, strongest at its height and gone at the foot."""
    x, y = zip(*points, strict=True)
    columns = np.arange(size[0], dtype=np.float32) + 0.5
    line = np.interp(columns, x, y)[None]
    rows = (np.arange(size[1], dtype=np.float32) + 0.5)[:, None]
    inside = (rows >= line) * ((columns >= x[0]) & (columns <= x[-1]))[None]
    return np.asarray(inside * (1 - rows / size[1]), np.float32)


def solid(mask: Mask, color: str, left: float, top: float, strength: float = 1.0) -> Cutout:
    """Return a mask in a colour `#rrggbb`, its corner at a place on the canvas in px."""
    red, green, blue = rgb(color)
    picture = np.broadcast_to(np.array([blue, green, red], np.float32), (*mask.shape, 3))
    return placed(picture, mask * strength, left, top)


def placed(bgr: NDArray[Any], alpha: Mask, left: float, top: float) -> Cutout:
    """Return a picture as a cutout at a place on the canvas, with the margin that even sides take."""
    x, y = round(left), round(top)
    height, width = alpha.shape
    pads = ((y & 1, (height + (y & 1)) & 1), (x & 1, (width + (x & 1)) & 1))
    return Cutout(
        np.pad(bgr, (*pads, (0, 0))), np.pad(alpha.astype(np.float32), pads), (x - (x & 1), y - (y & 1))
    )


def part_of(field: NDArray[Any], corner: tuple[float, float], box: Box | None) -> NDArray[Any]:
    """Return what a field whose corner lies at a place on the canvas holds within a box of it, all in px."""
    left, top, right, bottom = box or (0, 0, 2, 2)
    rows = np.clip(np.arange(top, bottom) - round(corner[1]), 0, field.shape[0] - 1)
    columns = np.clip(np.arange(left, right) - round(corner[0]), 0, field.shape[1] - 1)
    return np.asarray(field[np.ix_(rows, columns)])
