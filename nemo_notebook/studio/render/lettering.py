"""Titles, captions, lists, prices, quotes, end cards: how they look, where they stand, how they come and go.

A text is drawn once; a frame costs one multiplication and one sum in its box. Setting the words is left to
`typesetting`, what stands behind them to `grounds`, the order in which they appear to `reveals`.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.make.texts import ACCENT, Style, is_dark, style_for
from nemo_notebook.studio.render.cutouts import Box, Cutout, Mask
from nemo_notebook.studio.render.grounds import GROUNDS, REACH_EM, Block, marks, rest_of_veil
from nemo_notebook.studio.render.parts import Words
from nemo_notebook.studio.render.planes import Planes
from nemo_notebook.studio.render.reveals import PACES, Reveal, reveal
from nemo_notebook.studio.render.typesetting import UNSPACED, Ink, Setting, set_words

_RISE_EM: Final = 0.45
_SHADOW_EM: Final = 0.35  # how softly a shadow follows the letters that come
_PLATE_EM: Final = 0.42  # how far a plate is ahead of the letters that come: as it stands out at their sides
_QUOTE_EM: Final = 2.4  # the mark over a quotation
_SETTLED_MS: Final = math.inf
# Luma from which on light letters need more shadow, below which dark ones do, and how far to a double one.
_BRIGHT_LUMA: Final = 125.0
_DARK_LUMA: Final = 110.0
_MORE_LUMA: Final = 90.0
# Luma of a whole frame up to which a veil stays light, and how far to all of it.
_NIGHT_LUMA: Final = 50.0
_DAY_LUMA: Final = 50.0


class Lettering:
    """One text, ready to be laid on frames. Never changes: all threads may use it."""

    def __init__(self, words: Words, canvas: tuple[int, int], language: str = "") -> None:
        style = style_for(
            words.style, size=words.size, place=words.place, ground=words.ground, animate=words.animate
        )
        ink = set_words(words.text, _setting(style, canvas, words), language)
        self._whole: Cutout | None = None
        self._reveal: Reveal | None = None
        self._along: Reveal | None = None
        self._animate, self._casts_shadow = style.animate, style.ground == "shadow"
        self._has_plate, self._is_veiled = style.ground == "plate", style.ground == "veil"
        if ink is not None:
            self._draw(_Drawing(ink, style, canvas, words))

    def _draw(self, drawing: _Drawing) -> None:
        self._whole = Cutout(*drawing.composed(), drawing.corner)
        self._rise_px = drawing.block.size * _RISE_EM
        self._length_ms = drawing.length_ms
        self._dark, self._behind = drawing.is_dark, drawing.room
        if self._casts_shadow or self._animate in PACES:
            self._ground = Cutout(*drawing.grounded(), drawing.corner)
        if self._is_veiled:
            self._rest = Cutout(*drawing.veiled(), drawing.corner)
        if self._animate in PACES:
            self._split(drawing)

    def _split(self, drawing: _Drawing) -> None:
        """Take the letters from their ground: they come piece by piece, a shadow or a plate comes along."""
        self._letters = Cutout(drawing.letters[..., :3], drawing.text, drawing.corner)
        if self._letters.box and self._ground.box:
            self._reveal = drawing.reveal(self._animate, self._letters.box)
            size, ground = drawing.block.size, drawing.reveal(self._animate, self._ground.box)
            if self._casts_shadow:
                self._along = ground.softened(size * _SHADOW_EM)
            elif self._has_plate:
                self._along = ground.ahead(size * (-_PLATE_EM if drawing.block.rtl else _PLATE_EM))

    @property
    def box(self) -> Box | None:
        """(left, top, right, bottom) of what is seen in px, None where that is nothing."""
        return self._whole.box if self._whole else None

    def paint(self, target: Planes, strength: float, elapsed_ms: float = _SETTLED_MS) -> None:
        """Lay the text on a frame.

        Args:
            target: the frame.
            strength: how far it has come or not yet gone, 0..1.
            elapsed_ms: how long it has been there.
        """
        if self._whole is None:
            return
        comes = self._reveal if self._reveal and elapsed_ms < self._reveal.end_ms else None
        mask = self._along.mask(elapsed_ms) if comes and self._along else None
        if self._casts_shadow:
            self._ground.paint(target, self._need(target) * _eased(strength), mask=mask)
        if self._is_veiled:
            come = 1.0 if self._animate == "none" else _eased(strength)
            self._rest.paint(target, self._brightness(target) * come)
        if comes:
            self._ground.paint(target, _eased(strength), mask=mask)
            self._letters.paint(target, mask=comes.mask(elapsed_ms))
        elif self._animate == "rise" and strength < 1:
            self._whole.paint(target, _eased(strength), shift=(0.0, self._lift(strength, elapsed_ms)))
        else:
            self._whole.paint(target, 1.0 if self._animate == "none" else _eased(strength))

    def _need(self, target: Planes) -> float:
        """Measure how much more than its usual shadow a text needs on what lies behind it, 0..1."""
        left, top, right, bottom = self._behind
        luma = cv2.mean(target.y[top:bottom, left:right])[0]
        apart = (_DARK_LUMA - luma if self._dark else luma - _BRIGHT_LUMA) / _MORE_LUMA
        return min(1.0, max(0.0, apart))

    def _brightness(self, target: Planes) -> float:
        """Measure how much of a whole veil a frame needs, 0..1; one under dark letters needs all of it."""
        luma = cv2.mean(target.y)[0]
        return 1.0 if self._dark else min(1.0, max(0.0, (luma - _NIGHT_LUMA) / _DAY_LUMA))

    def _lift(self, strength: float, elapsed_ms: float) -> float:
        """How far below its place a text stands that comes, above it one that goes, in px."""
        away = (1 - strength) ** 3 * self._rise_px
        return away if elapsed_ms < self._length_ms / 2 else -away / 2


def _eased(strength: float) -> float:
    return strength * strength * (3 - 2 * strength) if strength < 1 else 1.0


def _setting(style: Style, canvas: tuple[int, int], words: Words) -> Setting:
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
        side=style.side,
        color=words.color,
        accent=words.accent or ACCENT,
        emphasis=words.emphasis,
        weight="regular" if style.serif else "bold",
        rest_weight=style.rest_weight,
        serif=style.serif,
        bullets=style.bullets,
        limit=style.limit,
    )


class _Drawing:
    """A text and its ground on a part of the canvas; all pictures are of that part's size."""

    def __init__(self, ink: Ink, style: Style, canvas: tuple[int, int], words: Words) -> None:
        self._ink, self._style, self._words = ink, style, words
        self.length_ms = words.end_ms - words.start_ms
        block = _block(ink, style, canvas)
        left, top, right, bottom = _reached(block, style, canvas)
        self.corner = (left, top)
        self.block = replace(block, left=block.left - left, top=block.top - top)
        self.letters = np.zeros((bottom - top, right - left, 4), np.uint8)
        _paste(ink.bgra, self.letters, self.block.left - ink.pad, self.block.top - ink.pad)
        if style.serif:
            self._add_quotation_mark()
        self.text = self.letters[..., 3].astype(np.float32) / 255
        self.is_dark = is_dark(words.color)
        self._ground = GROUNDS[style.ground](self.text, self.block, self.is_dark)
        high, wide = canvas[1], canvas[0]
        self.room = (
            max(0, block.left),
            max(0, block.top),
            min(wide, block.left + block.width),
            min(high, block.top + block.height),
        )

    def composed(self) -> tuple[NDArray[Any], Mask]:
        """Return text on its ground: BGR (height, width, 3) in 0..255, and alpha."""
        under, ground = self.grounded()
        alpha = self.text + ground * (1 - self.text)
        share = np.divide(self.text, alpha, out=np.zeros_like(self.text), where=alpha > 0)[..., None]
        return self.letters[..., :3] * share + under * (1 - share), alpha

    def grounded(self) -> tuple[NDArray[Any], Mask]:
        """Return the ground alone, likewise."""
        shade = np.full((*self.text.shape, 3), 255.0 if self.is_dark else 0.0, np.float32)
        alpha = self._ground.copy()
        color = self._words.accent or ACCENT
        for x0, y0, x1, y1 in marks(self._style.ground, self.block):
            shade[y0:y1, x0:x1] = [int(color[at : at + 2], 16) for at in (5, 3, 1)]
            alpha[y0:y1, x0:x1] = 1
        return shade, alpha

    def veiled(self) -> tuple[NDArray[Any], Mask]:
        """Return what lies under a veil where the picture is bright, likewise."""
        shade = np.full((*self.text.shape, 3), 255.0 if self.is_dark else 0.0, np.float32)
        return shade, rest_of_veil(self.text, self.block, self.is_dark)

    def reveal(self, kind: str, box: Box) -> Reveal:
        """Return how the letters come, for a box of the canvas."""
        left, top = box[0] - self.corner[0], box[1] - self.corner[1]
        part = self.text[top : top + box[3] - box[1], left : left + box[2] - box[0]]
        offset = self.block.top - self._ink.pad - top
        lines = [(first + offset, last + offset) for first, last in self._ink.lines]
        piece = "type" if kind == "words" and UNSPACED.search(self._words.text) else kind
        return reveal(piece, part, lines, rtl=self._ink.rtl, length_ms=self.length_ms)

    def _add_quotation_mark(self) -> None:
        """Set a large quotation mark over the block."""
        size = self.block.size * _QUOTE_EM
        color = self._words.accent or ACCENT
        ink = set_words(
            "\u201c", Setting(size, size, size * 2, size * 2, color=color, weight="regular", serif=True)
        )
        if ink is not None:
            mark = ink.bgra[:, ink.pad : -ink.pad]
            left = self.block.left + (self.block.width - mark.shape[1]) // 2
            _lay(mark, self.letters, left, round(self.block.top - ink.pad - size * 0.92))


def _block(ink: Ink, style: Style, canvas: tuple[int, int]) -> Block:
    """Return where the block of text stands on the canvas."""
    wide, high = canvas
    width, height = ink.bgra.shape[1] - 2 * ink.pad, ink.bgra.shape[0] - 2 * ink.pad
    top = round(style.place_on(canvas) * high - height * (1 if style.hangs else 0.5))
    margin = round(style.margin_on(canvas) * wide)
    reading = "" if style.left is None else "right" if ink.rtl else "left"
    sides = {"left": margin, "right": wide - margin - width}
    left = sides.get(style.side or reading, (wide - width) // 2)
    rows = tuple((first - ink.pad, last - ink.pad) for first, last in ink.lines)
    return Block(left, top, width, height, ink.size, rows, ink.rtl)


def _reached(block: Block, style: Style, canvas: tuple[int, int]) -> Box:
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


def _lay(part: NDArray[Any], whole: NDArray[Any], left: int, top: int) -> None:
    """Lay a picture over a larger one where it is stronger."""
    layer = np.zeros_like(whole)
    _paste(part, layer, left, top)
    stronger = layer[..., 3] > whole[..., 3]
    whole[stronger] = layer[stronger]
