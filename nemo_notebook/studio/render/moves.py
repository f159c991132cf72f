"""Slow moves over a still, smooth to a fraction of a pixel and cheap.

Where the window of a moment lies is `window_at`; taking the picture through it is `sample`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.render.parts import Move
from nemo_notebook.studio.render.planes import Plane, Planes

PAD_PX: Final = 48
"""Margin that a picture to be sampled carries on each side, in luma px."""
PAN_TRAVEL: Final = 0.5
"""A pan of 1 covers this share of the room there is on each side of its place."""
_CALM: Final = 0.1
"""Of its own length a window may be panned to each side of a face."""
_REACH: Final = 40  # output px that may be cut off to meet a phase; needs less than PAD_PX of margin
_PHASE_TOLERANCE_PX: Final = 1 / 16


@dataclass(frozen=True, slots=True)
class Window:
    """The part of a picture that fills the canvas.

    Attributes:
        left, top: its upper left corner in source px, as edges (0 is the picture's edge).
        step: source px per output px.
    """

    left: float
    top: float
    step: float


def window_at(
    move: Move,
    progress: float,
    *,
    size: tuple[int, int],
    canvas: tuple[int, int],
    place: tuple[float, float] = (0.5, 0.5),
) -> Window:
    """Return the window of a moment.

    Args:
        move: from where to where.
        progress: 0 at the first moment, 1 at the last.
        size: (width, height) of the picture in px.
        canvas: (width, height) of the film in px.
        place: where the window lies in the room there is for it, halfway through a pan: 0 is left or top.
    """
    eased = _ease(progress)
    whole = min(size[0] / canvas[0], size[1] / canvas[1])
    first, last = whole / move.zoom[0], whole / move.zoom[1]
    step = first * (last / first) ** eased
    corner = []
    for side, length, pan, at in zip(size, canvas, move.pan, place, strict=True):
        # There is never less room than a straight line between both ends takes: it stays in the picture.
        travel = PAN_TRAVEL * pan * min(at, 1 - at)
        begin, end = -travel * (side - length * first), travel * (side - length * last)
        corner.append((side - length * step) * at + begin + (end - begin) * eased)
    return Window(corner[0], corner[1], step)


def calmed(move: Move, *, size: tuple[int, int], canvas: tuple[int, int], place: tuple[float, float]) -> Move:
    """Return a move that pans no further than keeps a face in sight, for which its place was chosen.

    In a picture that is much wider than the film there is room for a pan that would lose it.
    """
    whole = min(size[0] / canvas[0], size[1] / canvas[1])
    pans = []
    for side, length, pan, at in zip(size, canvas, move.pan, place, strict=True):
        window = length * whole / max(move.zoom)
        way = PAN_TRAVEL * abs(pan) * min(at, 1 - at) * (side - window)
        pans.append(pan * min(1.0, _CALM * window / way) if way > 0 else pan)
    return Move(move.zoom, (pans[0], pans[1]))


def _ease(progress: float) -> float:
    """Start and stop softly: half a straight line, half a smooth step."""
    at = min(1.0, max(0.0, progress))
    return 0.5 * at + 0.5 * at * at * (3 - 2 * at)


def sample(source: Planes, window: Window, target: Planes) -> None:
    """Take the picture through a window; all of the window must lie within `source`.

    Chroma samples sit left in x and centred in y between the luma samples (MPEG-2, H.264's default).
    """
    step = window.step
    luma_x, luma_y = window.left + (step - 1) / 2, window.top + (step - 1) / 2
    chroma_x, chroma_y = luma_x / 2, (window.top + step - 1) / 2
    _sample_plane(source.y, luma_x, luma_y, step, target.y)
    _sample_plane(source.u, chroma_x, chroma_y, step, target.u)
    _sample_plane(source.v, chroma_x, chroma_y, step, target.v)


def _sample_plane(source: Plane, x: float, y: float, step: float, target: Plane) -> None:
    """Map target pixel i to source coordinate `x + i·step` (pixel centres), likewise in y.

    `cv2.resize` is several times faster than `cv2.warpAffine` but starts at whole source pixels. Cutting
    some pixels off its result shifts the phase, so a cut is sought that meets the wanted one.
    """
    across, down = _cut(x, step), _cut(y, step)
    if across and down:
        height, width = target.shape
        (cut_x, left), (cut_y, top) = across, down
        rows, columns = math.ceil((height + cut_y + 2) * step) + 2, math.ceil((width + cut_x + 2) * step) + 2
        part = source[top : top + rows, left : left + columns]
        scaled = cv2.resize(part, None, fx=1 / step, fy=1 / step, interpolation=cv2.INTER_LINEAR)
        if scaled.shape[0] > height + cut_y and scaled.shape[1] > width + cut_x:
            np.copyto(target, scaled[cut_y : cut_y + height, cut_x : cut_x + width])
            return
    _warp(source, x, y, step, target)


def _warp(source: Plane, x: float, y: float, step: float, target: Plane) -> None:
    matrix = np.array([[step, 0.0, x], [0.0, step, y]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    size = (target.shape[1], target.shape[0])
    cv2.warpAffine(source, matrix, size, dst=target, flags=flags, borderMode=cv2.BORDER_REPLICATE)


_CUTS: Final = np.arange(1, _REACH)


def _cut(start: float, step: float) -> tuple[int, int] | None:
    """Return (output px to cut off, first whole source px) that begin nearest to `start`, if near enough.

    A resize that begins at source px p maps output px j to `p + (j + ½)·step − ½`.
    """
    begins = start - (_CUTS + 0.5) * step + 0.5
    whole = np.rint(begins)
    errors = np.where(whole >= 0, np.abs(begins - whole), np.inf)
    best = int(np.argmin(errors))
    return (int(_CUTS[best]), int(whole[best])) if errors[best] <= _PHASE_TOLERANCE_PX else None
