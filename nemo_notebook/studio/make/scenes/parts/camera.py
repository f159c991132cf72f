"""The slow camera: how far it has moved, the wide picture it moves along, cut-outs laid where it looks."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.bands import enlarged
from nemo_notebook.studio.make.scenes.parts.light import over, slid
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_PERIOD_S: Final = 64.0


class Pan:
    """A sideways move that eases to and fro, quickest in the first seconds."""

    def __init__(self, setting: Setting, period_s: float = _PERIOD_S) -> None:
        rng = setting.rng("pan")
        self._period_s = period_s
        self._phase = float(rng.uniform(-0.7, 0.1) + rng.choice([0.0, np.pi]))

    def at(self, t_s: float) -> float:
        """Return the place at a moment, -1..1."""
        return float(np.sin(2 * np.pi * t_s / self._period_s + self._phase))


class Plate:
    """A finished backdrop, wider than the picture by its reach on both sides."""

    def __init__(self, colour: Floats, size: tuple[int, int], reach_px: int) -> None:
        """Take the paint, (rows, wide, 3) in 0..255 at any size, for a picture of `size` (width, height)."""
        self._reach = reach_px
        width, height = size
        wide = width + 2 * reach_px + 2
        self._paint = enlarged(colour, (wide, height), np.random.default_rng(1), cv2.INTER_CUBIC)

    def draw(self, out: Bytes | Floats, shift: float) -> None:
        """Fill `out`, bytes or floats; `shift` in -1..1 is how far along its reach it stands."""
        out[:] = slid(self._paint, (1 + shift) * self._reach, out.shape[1])


def lay(out: Bytes, sprite: Bytes, x: float, y: float, *, turn: float = 0.0, pivot: float = 0.5) -> None:
    """Lay a premultiplied sprite (rows, cols, 4) over the picture, its middle at (x, y) px.

    Args:
        out: the picture.
        sprite: what to lay on it.
        x: column where its middle comes to stand, in px.
        y: row, likewise.
        turn: by which it is turned, anticlockwise, in degrees.
        pivot: what it is turned about: a place on its middle line, 0 at its top and 1 at its foot.
    """
    rows, cols = sprite.shape[:2]
    px, py = x - cols / 2, y - rows / 2
    left, top = int(np.floor(px)), int(np.floor(py))
    x0, y0 = max(0, left), max(0, top)
    x1, y1 = min(out.shape[1], left + cols + 1), min(out.shape[0], top + rows + 1)
    if x0 >= x1 or y0 >= y1:
        return
    move: Floats = cv2.getRotationMatrix2D((cols / 2, rows * pivot), turn, 1.0)
    move[:, 2] += (px - x0, py - y0)
    moved = cv2.warpAffine(sprite, move, (x1 - x0, y1 - y0))
    cover = cv2.cvtColor(cv2.extractChannel(moved, 3), cv2.COLOR_GRAY2BGR)
    over(out[y0:y1, x0:x1], cv2.cvtColor(moved, cv2.COLOR_BGRA2BGR), cover)


def premultiplied(colour: Floats, cover: Floats) -> Bytes:
    """Return a sprite (rows, cols, 4) of a colour (rows, cols, 3) in 0..255 and its cover in 0..1."""
    both = np.dstack([colour * cover[..., None], cover * 255])
    return np.asarray(np.clip(both, 0, 255), np.uint8)
