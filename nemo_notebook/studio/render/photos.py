"""Pictures out of files: upright, flat, in sRGB, and no larger in memory than what is needed of them.

How they move and fill the canvas is left to `stills`.
"""

from __future__ import annotations

import io
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms, ImageOps

from nemo_notebook.studio.render.media import ORIENTATION, MediaFile, open_picture

Pixels = NDArray[Any]
"""(height, width, 3 or 4), uint8; OpenCV's stubs promise no more."""
RGB = tuple[int, int, int]

_LIGHT: Final = (246, 246, 246)
_DARK: Final = (22, 22, 24)
_BRIGHT: Final = 190
_STRIP_PX: Final = 1_000_000


def read_pixels(media: MediaFile, scale: float = 1.0) -> Pixels:
    """Read a picture upright, flat and in sRGB, as RGB (height, width, 3).

    Args:
        media: a picture.
        scale: what it will be shown at; it is read smaller where that is enough.

    Raises:
        MediaError: when it cannot be read.
    """
    with open_picture(media.path, media.name) as picture:
        wanted = max(1, round(picture.width * scale))
        if scale < 1:
            picture.draft("RGB", (wanted, round(picture.height * scale)))
        colored = read_colors(picture, max(1, picture.width // wanted))
    return colored if colored.shape[2] == 3 else laid_on(colored, ground_of(colored) or _LIGHT)


def read_colors(picture: Image.Image, shrink: int = 1) -> Pixels:
    """Return an opened picture upright and in sRGB, as RGB, or as RGBA where some of it may be transparent.

    Args:
        picture: as Pillow opened it; it may lack what it needs to be decoded still.
        shrink: by what whole number to divide its sides.
    """
    upright = _shrunk(picture, shrink)
    if upright.getexif().get(ORIENTATION, 1) != 1:
        upright = ImageOps.exif_transpose(upright)
    plain = _in_srgb(upright, picture.info.get("icc_profile"))
    return np.asarray(plain if plain.mode == "RGBA" else plain.convert("RGB"))


def _shrunk(picture: Image.Image, shrink: int) -> Image.Image:
    """Bring a picture to 8 bits and a fraction of its size, by strips, so that nothing large is copied."""
    if shrink == 1:
        return _eight_bit(picture)
    width, height = picture.size
    rows = max(1, _STRIP_PX // width // shrink) * shrink
    small: Image.Image | None = None
    for top in range(0, height, rows):
        strip = _eight_bit(picture.crop((0, top, width, min(height, top + rows)))).reduce(shrink)
        if small is None:
            small = Image.new(strip.mode, (strip.width, -(-height // shrink)))
            small.info = picture.info
        small.paste(strip, (0, top // shrink))
    assert small is not None
    return small


def _eight_bit(picture: Image.Image) -> Image.Image:
    """Return a picture in one of the modes RGB, RGBA, L and CMYK."""
    if picture.has_transparency_data:
        return picture if picture.mode == "RGBA" else picture.convert("RGBA")
    if picture.mode.startswith(("I", "F")):
        values = np.asarray(picture).astype(np.float32)
        return _like(picture, Image.fromarray(np.clip(values / 257, 0, 255).astype(np.uint8)))
    return picture if picture.mode in ("RGB", "L", "CMYK") else picture.convert("RGB")


def _like(picture: Image.Image, made: Image.Image) -> Image.Image:
    made.info = picture.info
    return made


def ground_of(rgba: Pixels) -> RGB | None:
    """Return what a transparent picture is laid on: light grey, or near black where it is light itself.

    None where nothing of it can be seen.
    """
    step = max(1, rgba.shape[0] * rgba.shape[1] // _STRIP_PX)
    seen = rgba.reshape(-1, 4)[::step].astype(np.float32)
    weight = float(seen[:, 3].sum())
    if weight == 0:
        return None
    brightness = float((seen[:, :3].mean(axis=1) * seen[:, 3]).sum()) / weight
    return _DARK if brightness > _BRIGHT else _LIGHT


def laid_on(rgba: Pixels, ground: RGB) -> Pixels:
    """Return a transparent picture on a ground, as RGB."""
    height, width = rgba.shape[:2]
    flat = np.empty((height, width, 3), np.uint8)
    rows = max(1, _STRIP_PX // width)
    for top in range(0, height, rows):
        flat[top : top + rows] = _strip_on(rgba[top : top + rows], ground)
    return flat


def _strip_on(rgba: Pixels, ground: RGB) -> Pixels:
    alpha = cv2.cvtColor(rgba[..., 3], cv2.COLOR_GRAY2RGB)
    behind = np.empty_like(alpha)
    behind[:] = ground
    above = cv2.multiply(np.ascontiguousarray(rgba[..., :3]), alpha, scale=1 / 255)
    return cv2.add(above, cv2.multiply(behind, 255 - alpha, scale=1 / 255))


def _in_srgb(picture: Image.Image, profile: object) -> Image.Image:
    """Turn wide-gamut photos, as phones take them, into sRGB; a broken profile counts as none."""
    if not isinstance(profile, bytes) or picture.mode not in ("RGB", "RGBA", "CMYK"):
        return picture
    mode = "RGBA" if picture.mode == "RGBA" else "RGB"
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        done = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode=mode)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return picture
    return done or picture
