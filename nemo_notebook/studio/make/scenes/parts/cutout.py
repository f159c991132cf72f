"""Things that stand still before the picture: painted on a sheet once, laid over every moment."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.easel import Easel
from nemo_notebook.studio.make.scenes.parts.light import over
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Setting


@dataclass(frozen=True, slots=True)
class Cutout:
    """Things that stand still before the picture.

    Attributes:
        top, left: where they stand, in px.
        colour: premultiplied, (rows, cols, 3).
        cover: likewise.
    """

    top: int
    left: int
    colour: Bytes
    cover: Bytes

    def draw(self, out: Bytes) -> None:
        """Lay them over the picture."""
        rows, cols = self.colour.shape[:2]
        over(out[self.top : self.top + rows, self.left : self.left + cols], self.colour, self.cover)


def sheet(setting: Setting, left: float, top: float, right: float, bottom: float, side: float) -> Easel:
    """Return a clear easel for a part of the picture, measured in short sides from the picture's middle."""
    unit = setting.short_px
    middle = np.array([setting.width, setting.height]) / 2
    x0, y0 = np.maximum(np.floor(middle + np.array([left, top]) * unit), 0).astype(int)
    x1, y1 = np.ceil(middle + np.array([right, bottom]) * unit).astype(int)
    rows, cols = min(setting.height, int(y1)) - int(y0), min(setting.width, int(x1)) - int(x0)
    paint = np.zeros((max(1, rows), max(1, cols), 4), np.uint8)
    return Easel(paint, unit, (float(middle[0] - x0), float(middle[1] - y0)), side)


def cut_out(setting: Setting, easel: Easel) -> Cutout:
    """Return what was painted on a sheet, ready to be laid over the picture."""
    left, top = np.round(np.array([setting.width, setting.height]) / 2 - easel.origin).astype(int)
    cover = cv2.cvtColor(cv2.extractChannel(easel.paint, 3), cv2.COLOR_GRAY2BGR)
    return Cutout(int(top), int(left), cv2.cvtColor(easel.paint, cv2.COLOR_BGRA2BGR), cover)
