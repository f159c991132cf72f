"""What keeps letters readable on any picture: shadow, plate, panel with a bar, sheet, tag, veil.

Each takes the letters' own coverage and returns how much of the picture its ground hides; the colour of the
ground, black or white, is the caller's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.texts import OPACITY
from nemo_notebook.studio.render.cutouts import Box, Mask

REACH_EM: Final = 1.4
"""How far a ground may stand out of its block of text."""
_CALM: Final = 0.4
"""Share of a veil that a dark picture has: it is calm as it is, and would be black under all of it."""


@dataclass(frozen=True, slots=True)
class Block:
    """A block of text within a mask; all lengths in px.

    Attributes:
        left, top, width, height: the block.
        size: of its first line's letters.
        lines: (top, bottom) of each line, from the block's top.
        rtl: whether it reads from the right.
    """

    left: int
    top: int
    width: int
    height: int
    size: float
    lines: tuple[tuple[float, float], ...]
    rtl: bool


def shadow(text: Mask, block: Block, dark: bool) -> Mask:
    """Return a close shadow that gives letters an edge and a wide one that calms the picture behind."""
    size = block.size
    near = np.minimum(1.0, _soft(_lowered(text, size * 0.025), size * 0.03) * 1.15) * 0.5
    wide = np.minimum(1.0, _soft(text, size * 0.40) * 1.9) * OPACITY["shadow"][dark]
    return np.asarray(1 - (1 - near) * (1 - wide), np.float32)


def plate(text: Mask, block: Block, dark: bool) -> Mask:
    """Return a plate that hugs each line; corners are round, also where lines of different length meet."""
    size = block.size
    found = np.zeros_like(text)
    for top, bottom in block.lines:
        _hug(found, text, (block.top + top, block.top + bottom), size)
    return _rounded(found, size * 0.16) * OPACITY["plate"][dark]


def _hug(found: Mask, text: Mask, rows: tuple[float, float], size: float) -> None:
    top, bottom = (max(0, round(edge)) for edge in rows)
    inked = np.flatnonzero(text[top:bottom].max(axis=0, initial=0) > 0.1)
    if inked.size:
        side, over = round(size * 0.42), round(size * 0.13)
        found[max(0, top - over) : bottom + over, max(0, inked[0] - side) : inked[-1] + side + 1] = 1


def panel(text: Mask, block: Block, dark: bool) -> Mask:
    """Return a panel behind the whole block, which starts at its bar."""
    found = np.zeros_like(text)
    x0, y0, x1, y1 = panel_box(block)
    found[y0:y1, x0:x1] = OPACITY["panel"][dark]
    return found


def sheet(text: Mask, block: Block, dark: bool) -> Mask:
    """Return a sheet with round corners behind the whole block."""
    return _card(text, _around(block, 0.85, 0.62), block.size * 0.22) * OPACITY["sheet"][dark]


def tag(text: Mask, block: Block, dark: bool) -> Mask:
    """Return a small card behind the whole block."""
    return _card(text, _around(block, *_TAG_EM), block.size * 0.16) * OPACITY["tag"][dark]


_TAG_EM: Final = (0.50, 0.26)


def _card(text: Mask, box: Box, radius_px: float) -> Mask:
    found = np.zeros_like(text)
    x0, y0, x1, y1 = box
    found[y0:y1, x0:x1] = 1
    return _rounded(found, radius_px)


def _around(block: Block, side_em: float, over_em: float) -> Box:
    side, over = round(block.size * side_em), round(block.size * over_em)
    box = (
        block.left - side,
        block.top - over,
        block.left + block.width + side,
        block.top + block.height + over,
    )
    return max(0, box[0]), max(0, box[1]), max(0, box[2]), max(0, box[3])


def panel_box(block: Block) -> Box:
    """Return the (left, top, right, bottom) of a panel in px."""
    return _around(block, 0.45, 0.26)


def marks(ground: str, block: Block) -> list[Box]:
    """Return what a ground has of the accent's colour: the bar of a panel, the line under a price."""
    if ground == "panel":
        left, top, right, bottom = panel_box(block)
        thick = max(1, round(block.size * 0.12))
        return [(right - thick, top, right, bottom) if block.rtl else (left, top, left + thick, bottom)]
    if ground == "tag":
        left, _, right, bottom = _around(block, *_TAG_EM)
        inset, thick = round(block.size * 0.34), max(1, round(block.size * 0.06))
        low = bottom - round(block.size * 0.16)
        return [(left + inset, low - thick, right - inset, low)]
    return []


def veil(text: Mask, block: Block, dark: bool) -> Mask:
    """Dim a dark picture a little, more in the middle, as an end card asks for attention."""
    return np.asarray(np.maximum(_dimmed(text, dark) * _CALM, shadow(text, block, dark)), np.float32)


def rest_of_veil(text: Mask, block: Block, dark: bool) -> Mask:
    """Return what lies under a veil besides where the picture is bright."""
    calm = veil(text, block, dark)
    return np.asarray(np.maximum(0.0, _dimmed(text, dark) - calm) / (1 - calm), np.float32)


def _dimmed(text: Mask, dark: bool) -> Mask:
    high, wide = text.shape
    y = np.linspace(-1, 1, high, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, wide, dtype=np.float32)[None]
    return np.asarray(OPACITY["veil"][dark] + 0.16 * (1 - np.minimum(1.0, x * x + y * y)), np.float32)


GROUNDS: Final = {
    "shadow": shadow,
    "plate": plate,
    "panel": panel,
    "sheet": sheet,
    "tag": tag,
    "veil": veil,
}


def _soft(mask: Mask, radius_px: float) -> Mask:
    """Blur; a wide blur is done on a smaller copy, which looks the same."""
    shrink = max(1, int(radius_px / 4))
    if shrink == 1:
        return np.asarray(cv2.GaussianBlur(mask, (0, 0), max(0.3, radius_px)))
    height, width = mask.shape
    size = (max(1, width // shrink), max(1, height // shrink))
    small = cv2.GaussianBlur(cv2.resize(mask, size, interpolation=cv2.INTER_AREA), (0, 0), radius_px / shrink)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR))


def _lowered(mask: Mask, down_px: float) -> Mask:
    matrix = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, down_px]])
    return np.asarray(cv2.warpAffine(mask, matrix, (mask.shape[1], mask.shape[0])))


def _rounded(mask: Mask, radius_px: float) -> Mask:
    return np.asarray(np.clip((_soft(mask, radius_px) - 0.5) * radius_px * 2.5 + 0.5, 0, 1), np.float32)
