"""The moving parts of a graphic: what rises into its place, grows, is drawn along a line, or counts up.

Each is made once and painted for any moment; none ever changes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Protocol

from nemo_notebook.studio.render.cutouts import Box, Cutout
from nemo_notebook.studio.render.graphics.easing import progress, settle, smooth
from nemo_notebook.studio.render.planes import Planes
from nemo_notebook.studio.render.reveals import Reveal

RISE_MS: Final = 700.0
GROW_MS: Final = 1100.0


class Part(Protocol):
    """Something on the board."""

    def paint(self, target: Planes, now_ms: float) -> None:
        """Lay it on a frame as it is at a moment."""


class Rising:
    """Comes up into its place while it appears."""

    def __init__(self, cutout: Cutout, start_ms: float, lift_px: float, end_ms: float | None = None) -> None:
        self._cutout, self._start_ms, self._lift_px, self._end_ms = cutout, start_ms, lift_px, end_ms

    def paint(self, target: Planes, now_ms: float) -> None:
        """Lay it on a frame."""
        if self._end_ms is not None and now_ms >= self._end_ms:
            gone = progress(now_ms, self._end_ms, RISE_MS / 2)
            self._cutout.paint(target, 1 - gone, shift=(0.0, -self._lift_px * gone * gone))
            return
        at = progress(now_ms, self._start_ms, RISE_MS)
        if at > 0:
            self._cutout.paint(
                target, smooth(min(1.0, at * 1.6)), shift=(0.0, self._lift_px * (1 - settle(at)))
            )


class Growing:
    """A bar that grows out of its left or upper edge."""

    def __init__(self, cutout: Cutout, start_ms: float, *, down: bool = False) -> None:
        self._cutout, self._start_ms, self._down = cutout, start_ms, down

    def paint(self, target: Planes, now_ms: float) -> None:
        """Lay it on a frame."""
        at = settle(progress(now_ms, self._start_ms, GROW_MS))
        box = self._cutout.box
        if at <= 0 or box is None:
            return
        away = (at - 1) * (box[3] - box[1] if self._down else box[2] - box[0])
        self._cutout.paint(
            target, shift=(0.0, away) if self._down else (away, 0.0), within=_beyond(box, target)
        )


def _beyond(box: Box, target: Planes) -> Box:
    return max(0, box[0]), max(0, box[1]), target.y.shape[1], target.y.shape[0]


class Drawn:
    """A picture that appears along an order, as if it were drawn."""

    def __init__(self, cutout: Cutout, drawing: Reveal, start_ms: float) -> None:
        self._cutout, self._drawing, self._start_ms = cutout, drawing, start_ms

    def paint(self, target: Planes, now_ms: float) -> None:
        """Lay it on a frame."""
        elapsed_ms = now_ms - self._start_ms
        if elapsed_ms >= self._drawing.end_ms:
            self._cutout.paint(target)
        elif elapsed_ms > 0:
            at = settle(elapsed_ms / self._drawing.end_ms)
            self._cutout.paint(target, mask=self._drawing.mask(at * self._drawing.end_ms))


class Still:
    """What stands there from the first frame on."""

    def __init__(self, cutout: Cutout) -> None:
        self._cutout = cutout

    def paint(self, target: Planes, now_ms: float) -> None:
        """Lay it on a frame."""
        del now_ms
        self._cutout.paint(target)


def paint_all(parts: Sequence[Part], target: Planes, now_ms: float) -> None:
    """Lay parts on a frame, one over the other."""
    for part in parts:
        part.paint(target, now_ms)
