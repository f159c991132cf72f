"""Light on the picture: soft canvases made into pixels, cut-outs laid over them, bokeh, grain, vignette."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.palettes import grade_of
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_STRIP_PX: Final = 128
_WHITEST: Final = np.full((4, 1), 254.0)
_TAPS: Final = 2  # rows that cubic interpolation looks beyond a strip
_GRAIN_HZ: Final = 24.0
_GRAIN_SPREAD: Final = 1.1  # of 255: enough to hide 8-bit steps, too little to cost the encoder


class Film:
    """Turns soft float canvases into the 8-bit picture: scaling, dither, vignette, grain.

    Works in strips, so that a strip stays in the processor's cache.
    """

    def __init__(self, setting: Setting) -> None:
        self._size = (setting.width, setting.height)
        rng = setting.rng("film")
        shape = (_STRIP_PX + 64, setting.width + 64)
        self._dither = _three(rng.integers(0, 256, (_STRIP_PX, setting.width), dtype=np.uint16))
        grain = np.round(rng.normal(0, _GRAIN_SPREAD, shape))
        self._bright = _three(np.maximum(grain, 0).astype(np.uint8))
        self._dark = _three(np.maximum(-grain, 0).astype(np.uint8))
        self._vignette = _vignette(setting, rng)

    def develop(self, soft: Floats, out: Bytes) -> None:
        """Fill `out` (height, width, 3) with a half-size canvas in 0..255, scaled up and dithered."""
        width, height = self._size
        for row in range(0, height, _STRIP_PX):
            stop = min(row + _STRIP_PX, height)
            first, last = max(0, row // 2 - _TAPS), min(len(soft), (stop + 1) // 2 + _TAPS)
            small = cv2.min(soft[first:last], _WHITEST)
            fixed = cv2.addWeighted(small, 256, small, 0, 0, dtype=cv2.CV_16U)
            size = (2 * soft.shape[1], 2 * (last - first))
            wide = cv2.resize(fixed, size, interpolation=cv2.INTER_CUBIC)[
                row - 2 * first : stop - 2 * first, :width
            ]
            cv2.add(wide, self._dither[: stop - row], dst=wide)
            np.right_shift(wide, 8, out=wide)
            out[row:stop] = wide

    def finish(self, out: Bytes, t_s: float) -> None:
        """Darken the corners and lay moving grain over the whole picture, in place."""
        frame = int(t_s * _GRAIN_HZ)
        for row in range(0, self._size[1], _STRIP_PX):
            strip = out[row : row + _STRIP_PX]
            fall = cv2.cvtColor(self._vignette[row : row + _STRIP_PX], cv2.COLOR_GRAY2BGR)
            cv2.multiply(strip, fall, dst=strip, scale=1 / 255)
            mix = (frame * 7919 + row * 31) & 0xFFFF
            cv2.add(strip, self._window(self._bright, mix * 13, len(strip)), dst=strip)
            cv2.subtract(strip, self._window(self._dark, mix * 29, len(strip)), dst=strip)

    def _window(self, tile: Bytes, mix: int, rows: int) -> Bytes:
        y, x = (mix >> 3) & 63, (mix >> 9) & 63
        return tile[y : y + rows, x : x + self._size[0]]


def over(out: Bytes, colour: Bytes, cover: Bytes) -> None:
    """Lay a premultiplied cut-out over `out` in place; all of one shape (rows, cols, 3)."""
    cv2.multiply(out, cv2.bitwise_not(cover), dst=out, scale=1 / 255)
    cv2.add(out, colour, dst=out)


def tint(mask: Bytes, shade: Floats) -> Bytes:
    """Return a mask (rows, cols) in a colour, (rows, cols, 3): thrice as fast as a product with a scalar."""
    return np.asarray(cv2.merge([cv2.convertScaleAbs(mask, alpha=float(one) / 255) for one in shade]))


def slid(wide: np.ndarray, x: float, width: int) -> np.ndarray:
    """Return `width` columns of a strip from a fractional column on; it must reach to x + width + 1."""
    first = int(x)
    part = x - first
    left = wide[:, first : first + width]
    if part < 1e-3:
        return np.ascontiguousarray(left)
    return np.asarray(cv2.addWeighted(left, 1 - part, wide[:, first + 1 : first + 1 + width], part, 0))


def scalar(shade: Floats) -> Floats:
    """Return a colour in the shape that OpenCV takes for one value a channel."""
    return np.append(shade, 0.0).astype(np.float64).reshape(4, 1)


def three(plane: Floats) -> Floats:
    """Return a plane (rows, cols) as three equal channels: far faster to work with than broadcasting."""
    return np.asarray(cv2.merge((plane, plane, plane)), np.float32)


def glow(radius_px: float, *, sharp: float = 1.0) -> Floats:
    """Return a round glow, 1 in the middle, 0 at the rim, shape (2r+1, 2r+1); `sharp` makes it tighter."""
    r = max(1, int(np.ceil(radius_px)))
    axis = np.arange(-r, r + 1, dtype=np.float32) / radius_px
    d2 = axis[None] ** 2 + axis[:, None] ** 2
    return np.asarray(np.clip(np.exp(-3.2 * sharp * d2) - np.exp(-3.2 * sharp), 0, 1), np.float32)


def disc(radius_px: float, *, rim: float = 0.35, edge_px: float = 1.5) -> Floats:
    """Return the disc that a light out of focus makes, brighter towards its rim, shape (2r+3, 2r+3)."""
    r = max(1, int(np.ceil(radius_px)) + 1)
    axis = np.arange(-r, r + 1, dtype=np.float32)
    d = np.hypot(axis[None], axis[:, None])
    inside = np.clip((radius_px - d) / edge_px + 0.5, 0, 1)
    return np.asarray(inside * (1 - rim + rim * np.clip(d / radius_px, 0, 1) ** 3), np.float32)


def shine(out: Bytes, sprite: Floats, x: float, y: float, shade: Floats) -> None:
    """Add a one-channel sprite in a colour to the finished picture, its middle at (x, y) px."""
    rows, cols = sprite.shape
    left, top = int(np.floor(x)) - cols // 2, int(np.floor(y)) - rows // 2
    x0, y0, x1, y1 = max(0, left), max(0, top), min(out.shape[1], left + cols), min(out.shape[0], top + rows)
    if x0 >= x1 or y0 >= y1:
        return
    shift = np.array([[1, 0, x - np.floor(x)], [0, 1, y - np.floor(y)]], np.float32)
    moved = cv2.warpAffine(sprite, shift, (cols, rows))[y0 - top : y1 - top, x0 - left : x1 - left]
    region = out[y0:y1, x0:x1]
    cv2.add(region, cv2.merge([cv2.convertScaleAbs(moved, alpha=float(one)) for one in shade]), dst=region)


def add_at(canvas: Floats, sprite: Floats, x: float, y: float, shade: Floats) -> None:
    """Add a one-channel sprite in a colour to a float canvas (rows, cols, 3), its middle at (x, y) px."""
    rows, cols = sprite.shape
    px, py = x - (cols - 1) / 2, y - (rows - 1) / 2
    x0, y0 = int(np.floor(px)), int(np.floor(py))
    left, top = max(0, -x0), max(0, -y0)
    right, bottom = min(cols + 1, canvas.shape[1] - x0), min(rows + 1, canvas.shape[0] - y0)
    if left >= right or top >= bottom:
        return
    shift = np.array([[1, 0, px - x0], [0, 1, py - y0]], np.float32)
    moved = cv2.warpAffine(sprite, shift, (cols + 1, rows + 1))[top:bottom, left:right]
    target = canvas[y0 + top : y0 + bottom, x0 + left : x0 + right]
    target += moved[..., None] * shade


def _three(plane: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(np.repeat(plane[..., None], 3, axis=2))


def _vignette(setting: Setting, rng: np.random.Generator) -> Bytes:
    width, height = setting.width, setting.height
    x = np.linspace(-1, 1, width, dtype=np.float32)[None]
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    fall = np.clip((x * x + y * y) / 2, 0, 1) ** 1.3 * grade_of(setting.tone).vignette
    fall *= -255
    fall += 255
    level = rng.random((height, width), dtype=np.float32)
    level += fall
    level -= 0.5
    np.clip(np.round(level, out=level), 0, 255, out=level)
    return np.asarray(level, np.uint8)
