"""A small picture with an outline of its own, laid on frames: whole, faint, shifted or partly revealed.

It is kept as premultiplied planes; a frame costs one multiplication and one sum in its box.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.render.planes import BLACK, Plane, Planes

Mask = NDArray[Any]
"""(height, width), float32, 0..1."""
Box = tuple[int, int, int, int]
"""(left, top, right, bottom) in px, all even."""


class Cutout:
    """A picture with an outline. Never changes: all threads may use it.

    Args:
        bgr: (height, width, 3), 0..255; both sides even.
        alpha: (height, width), 0..1.
        corner: (left, top) of the picture on the canvas in px, even.
    """

    def __init__(self, bgr: NDArray[Any], alpha: Mask, corner: tuple[int, int] = (0, 0)) -> None:
        self.box: Box | None = None
        left, top, width, height = cv2.boundingRect((alpha > 1 / 512).astype(np.uint8))
        right, bottom = left + width + 1 & ~1, top + height + 1 & ~1
        left, top = left & ~1, top & ~1
        if width and height:
            part = np.s_[top:bottom, left:right]
            self._color, self._alpha = _premultiplied(bgr[part], alpha[part])
            self._through = [cv2.bitwise_not(plane) for plane in self._alpha]
            self.box = (left + corner[0], top + corner[1], right + corner[0], bottom + corner[1])

    def paint(
        self,
        target: Planes,
        strength: float = 1.0,
        *,
        shift: tuple[float, float] = (0.0, 0.0),
        mask: Plane | None = None,
        within: Box | None = None,
    ) -> None:
        """Lay it on a frame.

        Args:
            target: the frame.
            strength: 0..1.
            shift: how far from its place, (right, down) in px; whatever leaves the frame is cut off.
            mask: how much of each of its px is shown, uint8, of its box's size.
            within: the part of the frame that it may touch, all edges even; None for all of it.
        """
        if self.box is None or strength <= 0:
            return
        if strength >= 1 and shift == (0.0, 0.0) and mask is None:
            _blend(target, self.box, self._color, self._through, within)
            return
        color, alpha = self._color, self._alpha
        if mask is not None:
            masks = _at_all_sizes(mask)
            color = [cv2.multiply(one, by, scale=1 / 255) for one, by in zip(color, masks, strict=True)]
            alpha = [cv2.multiply(one, by, scale=1 / 255) for one, by in zip(alpha, masks, strict=True)]
        box = self.box
        if shift != (0.0, 0.0):
            whole = [2 * math.floor(one / 2) for one in shift]
            rest = shift[0] - whole[0], shift[1] - whole[1]
            color, alpha = _moved(color, rest), _moved(alpha, rest)
            left, top = box[0] + whole[0], box[1] + whole[1]
            height, width = color[0].shape
            box = (left, top, left + width, top + height)
        if strength < 1:
            color = [cv2.convertScaleAbs(one, alpha=strength) for one in color]
            alpha = [cv2.convertScaleAbs(one, alpha=strength) for one in alpha]
        _blend(target, box, color, [cv2.bitwise_not(one) for one in alpha], within)


def _at_all_sizes(mask: Plane) -> tuple[Plane, Plane, Plane]:
    small: Plane = cv2.resize(mask, (mask.shape[1] // 2, mask.shape[0] // 2), interpolation=cv2.INTER_AREA)
    return mask, small, small


def _moved(planes: Sequence[Plane], shift: tuple[float, float]) -> list[Plane]:
    """Return planes with room for a shift of less than 2 luma px, moved by it."""
    if shift == (0.0, 0.0):
        return list(planes)
    moved = []
    for plane, part in zip(planes, (1.0, 0.5, 0.5), strict=True):
        room = round(2 * part)
        matrix = np.array([[1.0, 0.0, shift[0] * part], [0.0, 1.0, shift[1] * part]])
        size = (plane.shape[1] + room, plane.shape[0] + room)
        moved.append(cv2.warpAffine(plane, matrix, size))
    return moved


def _blend(
    target: Planes, box: Box, color: Sequence[Plane], through: Sequence[Plane], within: Box | None
) -> None:
    """Lay premultiplied planes over a box of the frame, as far as it lies in the frame and in `within`."""
    high, wide = target.y.shape
    room = within or (0, 0, wide, high)
    left, top = max(0, box[0], room[0]), max(0, box[1], room[1])
    right, bottom = min(wide, box[2], room[2]), min(high, box[3], room[3])
    if left >= right or top >= bottom:
        return
    for index, plane in enumerate(target):
        half = 2 if index else 1
        there = np.s_[top // half : bottom // half, left // half : right // half]
        mine = np.s_[
            (top - box[1]) // half : (bottom - box[1]) // half,
            (left - box[0]) // half : (right - box[0]) // half,
        ]
        part = plane[there]
        cv2.multiply(part, through[index][mine], dst=part, scale=1 / 255)
        cv2.add(part, color[index][mine], dst=part)


def _premultiplied(bgr: NDArray[Any], alpha: Mask) -> tuple[list[Plane], list[Plane]]:
    """Return the colour planes, multiplied with alpha, and alpha at the size of each plane; uint8."""
    blue, green, red = (bgr[..., channel] / 255 for channel in range(3))
    luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    values = (
        BLACK[0] + 219 * luma,
        BLACK[1] + 224 * (blue - luma) / 1.8556,
        BLACK[2] + 224 * (red - luma) / 1.5748,
    )
    small = _at_chroma(alpha)
    alphas = [alpha, small, small]
    colors = [values[0] * alpha, _at_chroma(values[1] * alpha), _at_chroma(values[2] * alpha)]
    return [_bytes(one) for one in colors], [_bytes(one * 255) for one in alphas]


def _at_chroma(plane: Mask) -> Mask:
    """Average onto the chroma grid: samples sit on every second column and between two rows."""
    soft = cv2.filter2D(plane.astype(np.float32), -1, np.array([[0.25, 0.5, 0.25]], np.float32))
    return np.asarray((soft[0::2, 0::2] + soft[1::2, 0::2]) / 2)


def _bytes(plane: Mask) -> Plane:
    return np.clip(np.rint(plane), 0, 255).astype(np.uint8)
