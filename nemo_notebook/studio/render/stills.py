"""A photo on the canvas: read upright and flat, kept as planes at the size its slow move needs.

A still is made once and read by all threads; it never changes.
"""

from __future__ import annotations

import io
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms, ImageOps

from nemo_notebook.studio.render.fitting import fit_planes
from nemo_notebook.studio.render.grades import apply_grade
from nemo_notebook.studio.render.media import MediaFile, open_picture
from nemo_notebook.studio.render.moves import PAD_PX, Window, sample, window_at
from nemo_notebook.studio.render.planes import Plane, Planes, copy_planes, from_pixels
from nemo_notebook.studio.render.timeline import Move, Shot

Pixels = NDArray[Any]
"""(height, width, 3 or 4), uint8; OpenCV's stubs promise no more."""

_OVERSIZE: Final = 1.03
"""Stored px per output px at the largest zoom: a little finer than the film, to stay sharp."""
_CRISPNESS: Final = 0.4
_MARGIN_PX: Final = 4
_LIGHT: Final = (246, 246, 246)
_DARK: Final = (22, 22, 24)


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
        windows = [window_at(self._move, at / 8, size=self._size, canvas=self._canvas) for at in range(9)]
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
        seen = window_at(self._move, shot_ms / self._length_ms, size=self._size, canvas=self._canvas)
        left = (seen.left - self._corner[0]) * self._scale + PAD_PX
        top = (seen.top - self._corner[1]) * self._scale + PAD_PX
        sample(self._planes, Window(left, top, seen.step * self._scale), target)

    def close(self) -> None:
        """Hold no file: there is nothing to let go."""


def _breath(move: Move) -> Move:
    """A contained picture only breathes: all of it stays in sight, so it must not be panned out of it."""
    first, last = (1 + (zoom - 1) * 0.4 for zoom in move.zoom)
    return Move((first, last))


def _wanted(media: MediaFile, canvas: tuple[int, int], zoom: float) -> float:
    """Return how many px of the film fall on one px of the picture."""
    return max(canvas[0] / media.width, canvas[1] / media.height) * zoom


def read_pixels(media: MediaFile, scale: float = 1.0) -> Pixels:
    """Read a picture upright, flat and in sRGB, as RGB (height, width, 3).

    Args:
        media: a picture.
        scale: what it will be shown at; a JPEG is decoded smaller where that is enough.

    Raises:
        MediaError: when it cannot be read.
    """
    with open_picture(media.path, media.name) as picture:
        if scale < 1:
            picture.draft("RGB", (round(picture.width * scale), round(picture.height * scale)))
        return flat_pixels(picture)


def flat_pixels(picture: Image.Image) -> Pixels:
    """Return an opened picture upright, without transparency and in sRGB, as RGB (height, width, 3)."""
    profile = picture.info.get("icc_profile")
    upright = ImageOps.exif_transpose(picture)
    if upright.mode.startswith(("I", "F")):
        upright = _eight_bit(upright)
    if upright.has_transparency_data:
        return _flattened(np.asarray(upright.convert("RGBA")))
    return np.asarray(_in_srgb(upright, profile).convert("RGB"))


def _eight_bit(picture: Image.Image) -> Image.Image:
    values = np.asarray(picture).astype(np.float32)
    return Image.fromarray(np.clip(values / 257, 0, 255).astype(np.uint8))


def _flattened(rgba: Pixels) -> Pixels:
    """Lay what is see-through on light grey, or on near black where the picture itself is light."""
    alpha = rgba[..., 3:].astype(np.float32) / 255
    weight = max(1.0, float(alpha.sum()))
    brightness = float((rgba[..., :3].mean(axis=2, keepdims=True) * alpha).sum()) / weight
    ground = np.array(_DARK if brightness > 190 else _LIGHT, np.float32)
    return np.rint(rgba[..., :3] * alpha + ground * (1 - alpha)).astype(np.uint8)


def _in_srgb(picture: Image.Image, profile: object) -> Image.Image:
    """Turn wide-gamut photos, as phones take them, into sRGB; a broken profile counts as none."""
    if not isinstance(profile, bytes) or picture.mode not in ("RGB", "CMYK"):
        return picture
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        done = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return picture
    return done or picture


def _even(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
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
