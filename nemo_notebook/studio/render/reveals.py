"""How a text comes: when each of its pixels appears, letter by letter, word by word or behind an edge.

What is laid on the frame is left to `lettering`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.render.cutouts import Mask
from nemo_notebook.studio.render.planes import Plane

WORD_GAP_EM: Final = 0.17
"""Narrowest blank between two words; letters of one word stand closer."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How pieces follow each other, in ms: from one to the next, and how long each takes to come."""

    step_ms: float
    soft_ms: float


PACES: Final = {
    "type": Pace(48, 50),
    "words": Pace(150, 260),
    "lines": Pace(320, 420),
    "wipe": Pace(0, 90),
}
_WIPE_MS: Final = 650.0
_SHARE: Final = 0.5
"""Of the time a text is there: by then all of it has come."""


@dataclass(frozen=True, slots=True)
class Reveal:
    """The moment each pixel of a picture begins to show.

    Attributes:
        order: (height, width), ms after the text began.
        soft_ms: how long a pixel takes from nothing to full.
        end_ms: when all is there.
    """

    order: NDArray[np.float32]
    soft_ms: float
    end_ms: float

    def mask(self, elapsed_ms: float) -> Plane:
        """Return how much of each pixel shows at a moment, uint8."""
        shown = (elapsed_ms - self.order) * (255 / self.soft_ms)
        return np.asarray(np.clip(shown + 0.5, 0, 255), np.uint8)

    def ahead(self, by_px: float) -> Reveal:
        """Return it some px further along each line, to the right above 0, with a soft edge."""
        columns = np.arange(self.order.shape[1]) - round(by_px)
        moved = self.order[:, columns.clip(0, self.order.shape[1] - 1)]
        soft_px = max(0.5, abs(by_px) / 3)
        return replace(self, order=np.asarray(cv2.GaussianBlur(moved, (0, 0), soft_px, sigmaY=0.01)))

    def softened(self, radius_px: float) -> Reveal:
        """Return it without edges between one piece and the next."""
        return replace(self, order=np.asarray(cv2.GaussianBlur(self.order, (0, 0), max(0.5, radius_px))))


def reveal(
    kind: str, letters: Mask, lines: Sequence[tuple[float, float]], *, rtl: bool, length_ms: float
) -> Reveal:
    """Return how a text comes.

    Args:
        kind: a name of `PACES`.
        letters: coverage of the letters.
        lines: (top, bottom) of its lines in px, from above.
        rtl: whether it reads from the right.
        length_ms: how long the text is there.
    """
    pace = PACES[kind]
    if kind == "wipe":
        order, last_ms = _edge(letters, rtl), _WIPE_MS
    else:
        order, count = _pieces(kind, letters, lines, rtl)
        last_ms = max(0.0, (count - 1) * pace.step_ms)
        order *= pace.step_ms
    room_ms = max(1.0, length_ms * _SHARE)
    hurry = min(1.0, room_ms / (last_ms + pace.soft_ms))
    return Reveal(order * np.float32(hurry), pace.soft_ms * hurry, (last_ms + pace.soft_ms) * hurry)


def _edge(letters: Mask, rtl: bool) -> NDArray[Any]:
    """An edge that runs over the whole block, slower towards its end."""
    inked = np.flatnonzero(letters.max(axis=0) > 0.05)
    first, last = (int(inked[0]), int(inked[-1])) if inked.size else (0, 1)
    along = np.clip((np.arange(letters.shape[1]) - first) / max(1, last - first), 0, 1)
    along = along[::-1] if rtl else along
    moments = _WIPE_MS * (1 - np.sqrt(1 - along))
    return np.broadcast_to(moments.astype(np.float32), letters.shape).copy()


def _pieces(
    kind: str, letters: Mask, lines: Sequence[tuple[float, float]], rtl: bool
) -> tuple[NDArray[Any], int]:
    """Return the number of the piece that each pixel belongs to, and how many there are."""
    order = np.zeros(letters.shape, np.float32)
    edges = [0, *(round((a[1] + b[0]) / 2) for a, b in zip(lines, lines[1:], strict=False)), len(letters)]
    count = 0
    for (top, bottom), first, last in zip(lines, edges, edges[1:], strict=False):
        band = letters[max(0, round(top)) : max(1, round(bottom))]
        row, found = _along(band, _gap_px(kind, bottom - top), rtl)
        order[first:last] = row + count
        count += found
    return order, max(1, count)


def _gap_px(kind: str, line_px: float) -> float:
    if kind == "lines":
        return float("inf")
    return 1.0 if kind == "type" else WORD_GAP_EM * line_px / 1.2


def _along(band: Mask, gap_px: float, rtl: bool) -> tuple[NDArray[Any], int]:
    """Return the number of the piece for each column of a line, and how many there are."""
    inked = np.flatnonzero(band.max(axis=0, initial=0) > 0.08)
    if not inked.size:
        return np.zeros(band.shape[1], np.float32), 0
    gaps = np.flatnonzero(np.diff(inked) > gap_px)
    cuts = (inked[gaps] + inked[gaps + 1] + 1) // 2
    numbers = np.searchsorted(cuts, np.arange(band.shape[1]), side="right").astype(np.float32)
    return (len(cuts) - numbers if rtl else numbers), len(cuts) + 1
