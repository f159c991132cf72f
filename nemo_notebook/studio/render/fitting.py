"""How a picture of any shape fills the canvas.

`cover` crops it so that what people look at stays in, `middle` crops it on all sides alike, `contain` lays
the whole of it over a blurred copy of itself.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.render.planes import (
    Plane,
    Planes,
    copy_planes,
    crop_planes,
    new_planes,
    scale_planes,
    scaled,
)
from nemo_notebook.studio.render.subjects import MIDDLE, Place, best_place

_BLUR_SHRINK: Final = 12  # the copy is blurred at a twelfth of its size: same look, a hundredth of the work
_STEPS: Final = 64  # to one of 8 bits
_NOISE: Final = 0.8  # standard deviation in steps of 8 bits: with less, the encoder makes bands again
_NOISE_ZERO: Final = 5
_BLUR_DIM: Final = 0.62  # of its luma, so that the picture stands out


def fit_planes(
    picture: Planes,
    size: tuple[float, float],
    canvas: tuple[int, int],
    fit: str,
    share: float = 1.0,
    place: Place | None = None,
) -> Planes:
    """Return a picture as it fills the canvas.

    Args:
        picture: as decoded.
        size: (width, height) it is shown with, square pixels; only the ratio counts.
        canvas: (width, height) of the film in px, even.
        fit: "cover", "middle" or "contain".
        share: how much of the canvas a contained picture may take on its longer side.
        place: where a picture is cropped; None to look for it.
    """
    if place is None:
        place = best_place(picture, size, canvas) if fit == "cover" else MIDDLE
    part = _covering(picture, size, canvas, place)
    if fit != "contain" or (share >= 1 and _same_shape(size, canvas)):
        return scale_planes(part, *canvas)
    frame = new_planes(*canvas)
    _paint_backdrop(part, frame)
    scale = min(canvas[0] / size[0], canvas[1] / size[1]) * share
    width, height = _even(size[0] * scale, canvas[0]), _even(size[1] * scale, canvas[1])
    left, top = (canvas[0] - width) // 4 * 2, (canvas[1] - height) // 4 * 2
    copy_planes(scale_planes(picture, width, height), crop_planes(frame, left, top, width, height))
    return frame


def _same_shape(size: tuple[float, float], canvas: tuple[int, int]) -> bool:
    return abs(size[0] * canvas[1] / (size[1] * canvas[0]) - 1) < 0.01


def _even(length: float, limit: int) -> int:
    return max(2, min(limit, round(length / 2) * 2))


def _covering(picture: Planes, size: tuple[float, float], canvas: tuple[int, int], place: Place) -> Planes:
    """Return the part of a picture that covers the canvas, as views."""
    height, width = picture.y.shape
    step = min(size[0] / canvas[0], size[1] / canvas[1])  # shown px per canvas px
    part_w = _even(width * canvas[0] * step / size[0], width & ~1)
    part_h = _even(height * canvas[1] * step / size[1], height & ~1)
    left, top = (
        int(room * at / 2) * 2 for room, at in zip((width - part_w, height - part_h), place, strict=True)
    )
    return crop_planes(picture, left, top, part_w, part_h)


def _paint_backdrop(part: Planes, frame: Planes) -> None:
    """Paint a dark blur of a picture: in finer steps than 8 bits have, and with noise instead of bands."""
    for plane, target, dim in zip(part, frame, (_BLUR_DIM, 1.0, 1.0), strict=True):
        size = [max(4, side // _BLUR_SHRINK) for side in target.shape[::-1]]
        steps = scaled(plane, 4 * size[0], 4 * size[1]).astype(np.float32) * _STEPS
        small = cv2.resize(steps, size, interpolation=cv2.INTER_AREA)
        fine = np.rint(small * dim + _STEPS * 16 * (1 - dim)).astype(np.uint16)
        soft = cv2.GaussianBlur(fine, (0, 0), max(1.0, min(size) / 30))
        smooth = cv2.resize(soft, target.shape[::-1], interpolation=cv2.INTER_LINEAR)
        cv2.add(smooth, _noise(target.shape), dst=smooth)
        cv2.convertScaleAbs(smooth, dst=target, alpha=1 / _STEPS, beta=-_NOISE_ZERO)


@lru_cache(maxsize=4)
def _noise(shape: tuple[int, int]) -> Plane:
    random = np.random.default_rng(3).standard_normal(shape, np.float32)
    sheet: Plane = np.rint(_STEPS * np.clip(_NOISE_ZERO + _NOISE * random, 0, None)).astype(np.uint16)
    return sheet
