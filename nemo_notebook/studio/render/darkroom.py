"""Decoded frames of whatever kind as planes: opaque, in BT.709's range of light and colour, and upright."""

from __future__ import annotations

from typing import Any, Final

import av
import numpy as np
from av.video.reformatter import ColorRange, Interpolation, VideoReformatter
from numpy.typing import NDArray

from nemo_notebook.studio.render.dynamic_range import FORMAT, Narrowing, is_wide
from nemo_notebook.studio.render.photos import RGB, Pixels, laid_on
from nemo_notebook.studio.render.planes import Planes, from_frame, matrix_of

_SQUARE: Final = ((1, 0), (0, 1))


Turn = NDArray[np.int32]
"""[[a, b], [c, d]]: a point (x, y) of the frame is seen at (ax + cy, bx + dy)."""


class Darkroom:
    """Develops the frames of one film. Belongs to one thread at a time.

    Args:
        canvas: (width, height) of the film that is made, in px: no more is worked out than it needs.
        ground: what lies behind transparent frames; None takes them as opaque.
    """

    def __init__(self, canvas: tuple[int, int], ground: RGB | None) -> None:
        self._canvas, self._ground = canvas, ground
        self._before, self._after = VideoReformatter(), VideoReformatter()
        self._narrowing: Narrowing | None = None
        self._turn: Turn | None = None

    def develop(self, frame: Any) -> Planes:
        """Return a frame as it is shown, in its own size or smaller; the planes may be the frame's own."""
        if self._turn is None:  # asked once: frames that were asked stay in memory for long
            self._turn = turn_of(frame)
        opaque = frame
        if self._ground is not None and has_alpha(frame):
            pixels = laid_on(rgba_of(frame, self._before), self._ground)
            opaque = av.VideoFrame.from_ndarray(pixels, "rgb24")
        elif is_wide(frame):
            opaque = self._narrowed(frame, self._turn)
        return turned(from_frame(opaque, self._after), self._turn)

    def _narrowed(self, frame: Any, turn: Turn) -> Any:
        shrink = max(1, self._spare(frame, turn))
        width, height = max(2, frame.width // shrink), max(2, frame.height // shrink)
        full = _as_rgb(frame, self._before, FORMAT, width, height)
        kind = (width, height, frame.color_trc, frame.color_primaries)
        if self._narrowing is None or self._narrowing.kind != kind:
            self._narrowing = Narrowing(*kind)
        return self._narrowing.of(full)

    def _spare(self, frame: Any, turn: Turn) -> int:
        """Return how many times larger than the canvas a frame is, whole."""
        wide, high = frame.width, frame.height
        if is_sideways(turn):
            wide, high = high, wide
        return int(min(wide / self._canvas[0], high / self._canvas[1]))


def has_alpha(frame: Any) -> bool:
    """Whether a frame's format has room for transparency."""
    return any(one.is_alpha for one in frame.format.components)


def rgba_of(frame: Any, reformatter: VideoReformatter) -> Pixels:
    """Return a frame as RGBA pixels, (height, width, 4)."""
    pixels: Pixels = _as_rgb(frame, reformatter, "rgba", frame.width, frame.height).to_ndarray()
    return pixels


def _as_rgb(frame: Any, reformatter: VideoReformatter, pixels: str, width: int, height: int) -> Any:
    return reformatter.reformat(
        frame,
        width=width,
        height=height,
        format=pixels,
        src_colorspace=matrix_of(frame),
        dst_color_range=ColorRange.JPEG,
        interpolation=Interpolation.BICUBIC,
        threads=1,
    )


def turn_of(frame: Any) -> Turn:
    """Return how a frame is turned and mirrored, as the display matrix of its file says.

    PyAV's frame and its side data hold each other: once asked, it lives until Python looks for such circles.
    """
    kept = frame.side_data.get("DISPLAYMATRIX")
    matrix = np.frombuffer(kept, np.int32) if kept is not None else np.empty(0, np.int32)
    return matrix[[0, 1, 3, 4]].reshape(2, 2) if matrix.size == 9 else np.array(_SQUARE, np.int32)


def is_sideways(turn: Turn) -> bool:
    """Whether width and height change places."""
    size = np.abs(turn.astype(np.int64))
    return bool(size[0, 1] + size[1, 0] > size[0, 0] + size[1, 1])


def turned(planes: Planes, turn: Turn) -> Planes:
    """Turn by the quarters that come nearest, and mirror."""
    sideways = is_sideways(turn)
    across, down = (turn[1, 0], turn[0, 1]) if sideways else (turn[0, 0], turn[1, 1])
    if not sideways and across >= 0 and down >= 0:
        return planes
    steps = np.s_[:: -1 if down < 0 else 1, :: -1 if across < 0 else 1]
    return Planes(*(np.ascontiguousarray((one.T if sideways else one)[steps]) for one in planes))
