"""Titles, captions, lower thirds, end cards: how they look, where they stand, how they are laid on a frame.

A text is drawn once; a frame costs one multiplication and one sum in its box. Setting the words is left to
`typesetting`, what stands behind them to `grounds`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.make.texts import Style, is_dark, style_for
from nemo_notebook.studio.render.grounds import ACCENT_BGR, GROUNDS, REACH_EM, Block, Mask, bar_box
from nemo_notebook.studio.render.parts import Words
from nemo_notebook.studio.render.planes import BLACK, Plane, Planes
from nemo_notebook.studio.render.typesetting import Ink, Setting, set_words


class Lettering:
    """One text, ready to be laid on frames. Never changes: all threads may use it."""

    def __init__(self, words: Words, canvas: tuple[int, int], language: str = "") -> None:
        style = style_for(words.style, size=words.size, place=words.place, ground=words.ground)
        ink = set_words(words.text, _setting(style, canvas, words.color), language)
        self._box: tuple[int, int, int, int] | None = None
        if ink is not None:
            drawing = _draw(ink, style, canvas, is_dark(words.color))
            self._store(*drawing)

    def _store(self, bgr: NDArray[Any], alpha: Mask, corner: tuple[int, int]) -> None:
        """Keep what is seen: premultiplied planes and their alpha, in a box of even sides."""
        left, top, width, height = cv2.boundingRect((alpha > 1 / 512).astype(np.uint8))
        right, bottom = left + width + 1 & ~1, top + height + 1 & ~1
        left, top = left & ~1, top & ~1
        if not width or not height:
            return
        part = np.s_[top:bottom, left:right]
        self._color, self._alpha = _premultiplied(bgr[part], alpha[part])
        self._through = [cv2.bitwise_not(plane) for plane in self._alpha]
        self._box = (left + corner[0], top + corner[1], right + corner[0], bottom + corner[1])

    @property
    def box(self) -> tuple[int, int, int, int] | None:
        """(left, top, right, bottom) of what is seen in px, None where that is nothing."""
        return self._box

    def paint(self, target: Planes, strength: float) -> None:
        """Lay the text on a frame with a strength of 0..1."""
        if self._box is None:
            return
        left, top, right, bottom = self._box
        boxes = (np.s_[top:bottom, left:right], *(np.s_[top // 2 : bottom // 2, left // 2 : right // 2],) * 2)
        for index, (plane, box) in enumerate(zip(target, boxes, strict=True)):
            color, through = self._at(index, strength)
            part = plane[box]
            cv2.multiply(part, through, dst=part, scale=1 / 255)
            cv2.add(part, color, dst=part)

    def _at(self, index: int, strength: float) -> tuple[Plane, Plane]:
        if strength >= 1:
            return self._color[index], self._through[index]
        faint = cv2.convertScaleAbs(self._alpha[index], alpha=strength)
        return cv2.convertScaleAbs(self._color[index], alpha=strength), cv2.bitwise_not(faint)


def _setting(style: Style, canvas: tuple[int, int], color: str) -> Setting:
    short = min(canvas)
    return Setting(
        size=style.size * short,
        smallest=style.smallest * short,
        width=style.width_on(canvas) * canvas[0],
        height=style.height * short,
        rest=style.rest,
        leading=style.leading,
        tracking=style.tracking,
        centred=style.left is None,
        color=color,
        limit=style.limit,
    )


def _draw(
    ink: Ink, style: Style, canvas: tuple[int, int], dark: bool
) -> tuple[NDArray[Any], Mask, tuple[int, int]]:
    """Return text and ground as BGR float (height, width, 3), their alpha, and their corner on the canvas."""
    block = _block(ink, style, canvas)
    left, top, right, bottom = _reached(block, style, canvas)
    block = replace(block, left=block.left - left, top=block.top - top)
    letters = np.zeros((bottom - top, right - left, 4), np.uint8)
    _paste(ink.bgra, letters, block.left - ink.pad, block.top - ink.pad)
    text = letters[..., 3].astype(np.float32) / 255
    alpha = text + GROUNDS[style.ground](text, block, dark) * (1 - text)
    share = np.divide(text, alpha, out=np.zeros_like(text), where=alpha > 0)[..., None]
    bgr = letters[..., :3] * share + (255 if dark else 0) * (1 - share)
    if style.ground == "panel":
        x0, y0, x1, y1 = bar_box(block)
        bgr[y0:y1, x0:x1], alpha[y0:y1, x0:x1] = ACCENT_BGR, 1
    return bgr, alpha, (left, top)


def _block(ink: Ink, style: Style, canvas: tuple[int, int]) -> Block:
    """Return where the block of text stands on the canvas."""
    wide, high = canvas
    width, height = ink.bgra.shape[1] - 2 * ink.pad, ink.bgra.shape[0] - 2 * ink.pad
    top = round(style.place_on(canvas) * high - height * (1 if style.hangs else 0.5))
    margin = round((style.left or 0) * wide)
    left = (wide - width) // 2 if style.left is None else wide - margin - width if ink.rtl else margin
    return Block(left, top, width, height, ink.size, style.leading, ink.rtl)


def _reached(block: Block, style: Style, canvas: tuple[int, int]) -> tuple[int, int, int, int]:
    """Return the part of the canvas that text and ground can touch, with even sides."""
    if style.ground == "veil":
        return 0, 0, *canvas
    reach = round(block.size * REACH_EM)
    left, top = max(0, block.left - reach) & ~1, max(0, block.top - reach) & ~1
    right = min(canvas[0], block.left + block.width + reach + 1 & ~1)
    bottom = min(canvas[1], block.top + block.height + reach + 1 & ~1)
    return left, top, max(left + 2, right), max(top + 2, bottom)


def _paste(part: NDArray[Any], whole: NDArray[Any], left: int, top: int) -> None:
    """Copy a picture into a larger one; what stands over the edge is cut off."""
    x0, y0 = max(0, left), max(0, top)
    x1, y1 = min(whole.shape[1], left + part.shape[1]), min(whole.shape[0], top + part.shape[0])
    if x1 > x0 and y1 > y0:
        whole[y0:y1, x0:x1] = part[y0 - top : y1 - top, x0 - left : x1 - left]


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
