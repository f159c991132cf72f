"""How a picture of any shape fills the canvas.

`cover` crops it, `contain` lays the whole of it over a blurred copy of itself.
"""

from __future__ import annotations

from typing import Final

import cv2

from nemo_notebook.studio.render.planes import (
    Plane,
    Planes,
    copy_planes,
    crop_planes,
    new_planes,
    scale_planes,
)

_BLUR_SHRINK: Final = 12  # the copy is blurred at a twelfth of its size: same look, a hundredth of the work
_BLUR_DIM: Final = 0.62  # of its luma, so that the picture stands out


def fit_planes(
    picture: Planes, size: tuple[float, float], canvas: tuple[int, int], fit: str, share: float = 1.0
) -> Planes:
    """Return a picture as it fills the canvas.

    Args:
        picture: as decoded.
        size: (width, height) it is shown with, square pixels; only the ratio counts.
        canvas: (width, height) of the film in px, even.
        fit: "cover" or "contain".
        share: how much of the canvas a contained picture may take on its longer side.
    """
    covered = _cover(picture, size, canvas)
    if fit != "contain" or (share >= 1 and _same_shape(size, canvas)):
        return covered
    frame = new_planes(*canvas)
    copy_planes(_backdrop(covered, canvas), frame)
    scale = min(canvas[0] / size[0], canvas[1] / size[1]) * share
    width, height = _even(size[0] * scale, canvas[0]), _even(size[1] * scale, canvas[1])
    left, top = (canvas[0] - width) // 4 * 2, (canvas[1] - height) // 4 * 2
    copy_planes(scale_planes(picture, width, height), crop_planes(frame, left, top, width, height))
    return frame


def _same_shape(size: tuple[float, float], canvas: tuple[int, int]) -> bool:
    return abs(size[0] * canvas[1] / (size[1] * canvas[0]) - 1) < 0.01


def _even(length: float, limit: int) -> int:
    return max(2, min(limit, round(length / 2) * 2))


def _cover(picture: Planes, size: tuple[float, float], canvas: tuple[int, int]) -> Planes:
    height, width = picture.y.shape
    step = min(size[0] / canvas[0], size[1] / canvas[1])  # shown px per canvas px
    part_w = _even(width * canvas[0] * step / size[0], width & ~1)
    part_h = _even(height * canvas[1] * step / size[1], height & ~1)
    left, top = (width - part_w) // 4 * 2, (height - part_h) // 4 * 2
    return scale_planes(crop_planes(picture, left, top, part_w, part_h), *canvas)


def _backdrop(covered: Planes, canvas: tuple[int, int]) -> Planes:
    small = scale_planes(covered, *(max(8, side // _BLUR_SHRINK // 2 * 2) for side in canvas))
    dimmed = cv2.convertScaleAbs(small.y, alpha=_BLUR_DIM, beta=16 * (1 - _BLUR_DIM))
    soft = Planes(*(_blurred(plane) for plane in (dimmed, small.u, small.v)))
    return scale_planes(soft, *canvas)


def _blurred(plane: Plane) -> Plane:
    blurred: Plane = cv2.GaussianBlur(plane, (0, 0), max(1.0, min(plane.shape) / 30))
    return blurred
