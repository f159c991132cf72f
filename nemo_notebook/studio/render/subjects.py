"""Where to crop a picture so that what people look at stays in it: skin first, then what stands out.

No model is asked: faces are compact patches of skin colour with something dark in them, and the rest is what
differs from its surroundings in detail and colour. Worked out on a thumbnail, once for a picture.
"""

from __future__ import annotations

from itertools import product
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.render.photos import Pixels
from nemo_notebook.studio.render.planes import Planes, from_pixels, scaled

Place = tuple[float, float]
"""Where a window lies in the room there is for it: 0 is left or top, 1 is right or bottom."""
Weights = NDArray[np.float32]

MIDDLE: Final[Place] = (0.5, 0.5)
_LITTLE: Final = 0.08  # where less than this is cropped, the middle does
_THUMB_PX: Final = 96  # of the longer side
_STEPS: Final = 25  # places tried on each axis
_UPRIGHT_LOOK: Final = 0.40  # in a tall picture people look above the middle
_PULL: Final = 0.30  # what a place at the edge loses against the middle, as a share of all weight
_UNSURE: Final = 0.6  # of all weight, where no face is found
# Chroma of skin of all shades (Chai and Ngan 1999), and the least luma that has a colour.
_SKIN_CB: Final = (77, 127)
_SKIN_CR: Final = (136, 173)
_SKIN_LUMA: Final = 45
_FACE_AREA: Final = (0.003, 0.25)  # of the picture
_FACE_SHAPE: Final = (0.7, 2.6)  # height to width; a neck may be part of it
_FACE_FILL: Final = 0.5  # of its box
_FACE_RELIEF: Final = 12.0  # standard deviation of luma: eyes and mouth are darker
_AROUND: Final = 0.5  # of a face's size is kept around it: hair, chin, some air
_FACES: Final = 3.0  # weight of all faces together; all the rest weighs 1


def best_place(
    picture: Planes, size: tuple[float, float], canvas: tuple[int, int], zoom: float = 1.0
) -> Place:
    """Return where the window lies that shows most of what matters.

    Args:
        picture: upright.
        size: (width, height) it is shown with, square pixels; only the ratio counts.
        canvas: (width, height) of the film in px.
        zoom: the largest by which the window is narrowed.
    """
    return _looked_for(picture, size, canvas, zoom)[0]


def is_crop_small(size: tuple[float, float], canvas: tuple[int, int]) -> bool:
    """Whether so little is cut off that it does not matter where."""
    return min(_shares(size, canvas)) > 1 - _LITTLE


def _shares(size: tuple[float, float], canvas: tuple[int, int]) -> tuple[float, float]:
    step = min(size[0] / canvas[0], size[1] / canvas[1])
    return canvas[0] * step / size[0], canvas[1] * step / size[1]


def best_place_in_photo(pixels: Pixels, canvas: tuple[int, int], zoom: float) -> tuple[Place, bool]:
    """Return the best place in a picture in RGB, (height, width, 3), and whether it was chosen for a face."""
    height, width = pixels.shape[:2]
    shrink = max(1.0, max(width, height) / (4 * _THUMB_PX))
    small = (max(2, round(width / shrink / 2) * 2), max(2, round(height / shrink / 2) * 2))
    shrunk: Pixels = cv2.resize(pixels, small, interpolation=cv2.INTER_AREA)
    return _looked_for(from_pixels(shrunk, "rgb24"), (width, height), canvas, zoom)


def _looked_for(
    picture: Planes, size: tuple[float, float], canvas: tuple[int, int], zoom: float
) -> tuple[Place, bool]:
    if is_crop_small(size, canvas):
        return MIDDLE, False
    shares = _shares(size, canvas)
    small = _thumbnail(picture, size)
    faces, rest = _faces(small), _normal(_standing_out(small))
    shows_face = bool(faces.any())
    weights = _normal(rest + _FACES * _normal(faces)) if shows_face else rest * _UNSURE
    look = (0.5, _UPRIGHT_LOOK if size[1] > size[0] * 1.1 else 0.5)
    return _fullest(weights, (shares[0] / zoom, shares[1] / zoom), look), shows_face


def _thumbnail(picture: Planes, size: tuple[float, float]) -> Planes:
    scale = _THUMB_PX / max(size)
    width, height = (max(8, round(side * scale)) for side in size)
    return Planes(*(scaled(plane, width, height) for plane in picture))


def _normal(weights: Weights) -> Weights:
    total = float(weights.sum())
    normal: Weights = weights / total if total > 0 else np.full_like(weights, 1 / weights.size)
    return normal


def _standing_out(small: Planes) -> Weights:
    """Return detail times how far the colour is from that of the whole (after Achanta et al. 2009)."""
    luma = small.y.astype(np.float32)
    detail = np.abs(luma - cv2.GaussianBlur(luma, (0, 0), 2))
    distance = np.zeros_like(luma)
    for plane in small:
        soft = cv2.GaussianBlur(plane.astype(np.float32), (0, 0), 2)
        distance += (soft - float(np.median(soft))) ** 2
    both = cv2.GaussianBlur(detail, (0, 0), 3) * np.sqrt(distance)
    found: Weights = both.astype(np.float32) ** 1.5
    return found


def _faces(small: Planes) -> Weights:
    """Return 1 where there may be faces, and around them."""
    y, u, v = small
    skin = (
        (y > _SKIN_LUMA) & (u >= _SKIN_CB[0]) & (u <= _SKIN_CB[1]) & (v >= _SKIN_CR[0]) & (v <= _SKIN_CR[1])
    )
    mask = cv2.morphologyEx(skin.astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(mask, connectivity=4)
    found = np.zeros(mask.shape, np.float32)
    for index in range(1, count):
        patch = labels == index
        if _like_a_face(boxes[index], patch, y):
            reach = 1 + 2 * round(_AROUND * max(boxes[index][2:4]))
            around = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach))
            found = np.maximum(found, cv2.dilate(patch.astype(np.float32), around))
    return found


def _like_a_face(box: NDArray[np.int32], patch: NDArray[np.bool_], luma: NDArray[np.uint8]) -> bool:
    _, _, width, height, area = (int(value) for value in box)
    fits = _FACE_AREA[0] < area / patch.size < _FACE_AREA[1]
    shaped = _FACE_SHAPE[0] < height / width < _FACE_SHAPE[1] and area > _FACE_FILL * width * height
    return fits and shaped and float(luma[patch].std()) > _FACE_RELIEF


def _fullest(weights: Weights, window: Place, look: Place) -> Place:
    """Return the place of the window that holds most weight, drawn a little towards where people look."""
    height, width = weights.shape
    sums = cv2.integral(weights)
    wide, high = (
        min(side, max(1, round(share * side))) for share, side in zip(window, (width, height), strict=True)
    )
    rows, columns = _places(high < height), _places(wide < width)
    best, found = -np.inf, MIDDLE
    for across, down in product(columns, rows):
        left, top = round((width - wide) * across), round((height - high) * down)
        right, bottom = left + wide, top + high
        inside = sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left]
        off = abs(across - look[0]) * (wide < width) + abs(down - look[1]) * (high < height)
        if inside - _PULL * off > best:
            best, found = float(inside - _PULL * off), (across, down)
    return found


def _places(has_room: bool) -> list[float]:
    return np.linspace(0, 1, _STEPS).tolist() if has_room else [0.5]
