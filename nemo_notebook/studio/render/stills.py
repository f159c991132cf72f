"""A photo on the canvas: read upright and flat, kept as planes at the size its slow move needs.

A still is made once and read by all threads; it never changes.
"""

from __future__ import annotations

from typing import Final

import cv2

from nemo_notebook.studio.render.fitting import fit_planes
from nemo_notebook.studio.render.grades import apply_grade
from nemo_notebook.studio.render.media import MediaFile
from nemo_notebook.studio.render.moves import PAD_PX, Window, calmed, sample, window_at
from nemo_notebook.studio.render.parts import Move, Shot
from nemo_notebook.studio.render.photos import Pixels, read_pixels
from nemo_notebook.studio.render.planes import Plane, Planes, copy_planes, from_pixels
from nemo_notebook.studio.render.subjects import MIDDLE, best_place_in_photo

_OVERSIZE: Final = 1.03
"""Stored px per output px at the largest zoom: a little finer than the film, to stay sharp."""
_CRISPNESS: Final = 0.4
_MARGIN_PX: Final = 4


class StandingStill:
    """A photo that does not move."""

    def __init__(self, shot: Shot, media: MediaFile, canvas: tuple[int, int]) -> None:
        picture = from_pixels(_even(read_pixels(media, _wanted(media, canvas, 1.0))), "rgb24")
        size = (media.width, media.height)
        self._planes = fit_planes(picture, size, canvas, shot.fit)
        apply_grade(shot.tone, self._planes)

    def paint(self, shot_ms: float, target: Planes) -> None:
        """Copy the photo; the moment does not matter."""
        del shot_ms
        copy_planes(self._planes, target)

    def close(self) -> None:
        """Hold no file: there is nothing to let go."""


class MovingStill:
    """A photo with a slow move."""

    def __init__(self, shot: Shot, media: MediaFile, canvas: tuple[int, int], move: Move) -> None:
        contained = shot.fit == "contain"
        self._canvas, self._move = canvas, _breath(move) if contained else move
        self._fit, self._place = shot.fit, MIDDLE
        zoom = max(self._move.zoom)
        pixels = read_pixels(media, _wanted(media, canvas, zoom * _OVERSIZE))
        self._length_ms = max(1, shot.end_ms - shot.start_ms)
        planes = self._whole(pixels, zoom) if contained else self._reached(pixels, zoom)
        apply_grade(shot.tone, planes)
        self._planes = _padded(Planes(_crisp(planes.y), planes.u, planes.v))

    def _whole(self, pixels: Pixels, zoom: float) -> Planes:
        """Lay the whole picture over its blurred copy, as large as the move needs."""
        size = (pixels.shape[1], pixels.shape[0])
        width, height = (round(side * zoom * _OVERSIZE / 2) * 2 for side in self._canvas)
        self._size, self._corner, self._scale = (width, height), (0, 0), 1.0
        return fit_planes(from_pixels(_even(pixels), "rgb24"), size, (width, height), "contain", 1 / zoom)

    def _reached(self, pixels: Pixels, zoom: float) -> Planes:
        """Keep what the move can reach, at the scale it needs."""
        height, width = pixels.shape[:2]
        self._size = (width, height)
        if self._fit == "cover":
            self._place, shows_face = best_place_in_photo(pixels, self._canvas, zoom)
            if shows_face:
                self._move = calmed(self._move, size=self._size, canvas=self._canvas, place=self._place)
        windows = [self._window(at / 8) for at in range(9)]
        wide, high = self._canvas
        left = max(0, int(min(one.left for one in windows)) - _MARGIN_PX)
        top = max(0, int(min(one.top for one in windows)) - _MARGIN_PX)
        right = min(width, int(max(one.left + wide * one.step for one in windows)) + _MARGIN_PX)
        bottom = min(height, int(max(one.top + high * one.step for one in windows)) + _MARGIN_PX)
        self._corner = (left, top)
        self._scale = max(wide / width, high / height) * zoom * _OVERSIZE
        return from_pixels(_even(_rescaled(pixels[top:bottom, left:right], self._scale)), "rgb24")

    def paint(self, shot_ms: float, target: Planes) -> None:
        """Draw the photo as the move shows it at a moment of the shot."""
        seen = self._window(shot_ms / self._length_ms)
        left = (seen.left - self._corner[0]) * self._scale + PAD_PX
        top = (seen.top - self._corner[1]) * self._scale + PAD_PX
        sample(self._planes, Window(left, top, seen.step * self._scale), target)

    def _window(self, progress: float) -> Window:
        return window_at(self._move, progress, size=self._size, canvas=self._canvas, place=self._place)

    def close(self) -> None:
        """Hold no file: there is nothing to let go."""


def _breath(move: Move) -> Move:
    """A contained picture only breathes: all of it stays in sight, so it must not be panned out of it."""
    first, last = (1 + (zoom - 1) * 0.4 for zoom in move.zoom)
    return Move((first, last))


def _wanted(media: MediaFile, canvas: tuple[int, int], zoom: float) -> float:
    """Return how many px of the film fall on one px of the picture."""
    return max(canvas[0] / media.width, canvas[1] / media.height) * zoom


def _even(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
    if height % 2 == width % 2 == 0:
        return pixels
    evened: Pixels = cv2.copyMakeBorder(pixels, 0, height % 2, 0, width % 2, cv2.BORDER_REPLICATE)
    return evened


def _rescaled(pixels: Pixels, scale: float) -> Pixels:
    """Scale by exactly `scale`; the sides are rounded, the scale is not."""
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    done: Pixels = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=method)
    return done


def _crisp(luma: Plane) -> Plane:
    """Sharpen once by what linear resampling will soften in each frame: as sharp as cubic, at no cost."""
    soft = cv2.GaussianBlur(luma, (0, 0), 0.8)
    return cv2.addWeighted(luma, 1 + _CRISPNESS, soft, -_CRISPNESS, 0)


def _padded(planes: Planes) -> Planes:
    pads = (PAD_PX, PAD_PX // 2, PAD_PX // 2)
    return Planes(*(_with_margin(plane, pad) for plane, pad in zip(planes, pads, strict=True)))


def _with_margin(plane: Plane, pad: int) -> Plane:
    wider: Plane = cv2.copyMakeBorder(plane, pad, pad, pad, pad, cv2.BORDER_REPLICATE)
    return wider
