"""Pictures as three planes of BT.709 limited-range 4:2:0, the form the encoder takes.

Everything is composed in this form, so that no frame is ever converted as a whole.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

import av
import cv2
import numpy as np
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter
from numpy.typing import NDArray

Plane = NDArray[Any]
"""uint8; OpenCV's stubs promise no more."""

BLACK: Final = (16, 128, 128)
_LITTLE: Final = 1 / 32  # of a sample of chroma: less is not seen
_HD_HEIGHT_PX: Final = 720  # untagged films of this height and more are BT.709, smaller ones BT.601


class Planes(NamedTuple):
    """Luma (height, width) and the two chroma planes (height/2, width/2), uint8, limited range.

    Chroma sits on every other column of luma and between its rows, as it does by default in H.264.
    """

    y: Plane
    u: Plane
    v: Plane


def new_planes(width: int, height: int) -> Planes:
    """Return planes with undefined content; both sizes in px and even."""
    half = (height // 2, width // 2)
    return Planes(np.empty((height, width), np.uint8), np.empty(half, np.uint8), np.empty(half, np.uint8))


def planes_of(frame: Any) -> Planes:
    """Return the planes of a yuv420p frame as views on its memory, without the padding."""
    views = []
    for plane in frame.planes:
        whole = np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size)
        views.append(whole[: plane.height, : plane.width])
    return Planes(*views)


def fill_black(planes: Planes) -> None:
    """Make every pixel black."""
    for plane, value in zip(planes, BLACK, strict=True):
        plane[:] = value


def copy_planes(source: Planes, target: Planes) -> None:
    """Copy one picture onto another of the same size."""
    for one, other in zip(source, target, strict=True):
        np.copyto(other, one)


def mix_planes(source: Planes, target: Planes, strength: float) -> None:
    """Lay `source` over `target` with a strength of 0..1."""
    for one, other in zip(source, target, strict=True):
        cv2.addWeighted(other, 1.0 - strength, one, strength, 0.0, dst=other)


def from_pixels(pixels: NDArray[np.uint8], order: str, reformatter: VideoReformatter | None = None) -> Planes:
    """Convert a full-range picture.

    Args:
        pixels: (height, width, 3), both sides even.
        order: "rgb24" or "bgr24".
        reformatter: kept by a caller that converts many of one size.
    """
    frame = av.VideoFrame.from_numpy_buffer(np.ascontiguousarray(pixels), order)
    return _left_sited(planes_of(_reformat(reformatter or VideoReformatter(), frame, Colorspace.ITU709)))


def from_frame(frame: Any, reformatter: VideoReformatter) -> Planes:
    """Convert a decoded frame of whatever pixel format and colour space; odd sides are cut to even."""
    width, height = max(2, frame.width & ~1), max(2, frame.height & ~1)
    is_full = frame.format.chroma_width(64) == 64  # a sample of chroma for each column
    if not is_plain(frame) or min(frame.width, frame.height) < 2:
        frame = _reformat(reformatter, frame, matrix_of(frame))
    y, u, v = planes_of(frame)
    half = np.s_[: height // 2, : width // 2]
    whole = Planes(y[:height, :width], u[half], v[half])
    return _left_sited(whole) if is_full else whole


def _left_sited(planes: Planes) -> Planes:
    """Move chroma that swscale took from the middle of two columns to the left one of them."""
    return Planes(planes.y, _moved(planes.u, 0.25), _moved(planes.v, 0.25))


def _moved(chroma: Plane, right: float) -> Plane:
    """Move a plane by a fraction of a sample."""
    if abs(right) < _LITTLE:
        return chroma
    kernel = np.array([[max(0.0, right), 1 - abs(right), max(0.0, -right)]], np.float32)
    moved: Plane = cv2.filter2D(chroma, -1, kernel, borderType=cv2.BORDER_REPLICATE)
    return moved


def is_plain(frame: Any) -> bool:
    """Whether a decoded frame is in the form everything is composed in."""
    limited = frame.format.name == "yuv420p" and frame.color_range != ColorRange.JPEG
    return limited and matrix_of(frame) == Colorspace.ITU709


def _reformat(reformatter: VideoReformatter, frame: Any, matrix: int) -> Any:
    return reformatter.reformat(
        frame,
        width=max(2, frame.width),
        height=max(2, frame.height),
        format="yuv420p",
        src_colorspace=matrix,
        dst_colorspace=Colorspace.ITU709,
        dst_color_range=ColorRange.MPEG,
        interpolation=Interpolation.BICUBIC,
        threads=1,
    )


# AVColorSpace, as frames carry it (ISO/IEC 23091-2) → the names of swscale.
_MATRICES: Final = {
    1: Colorspace.ITU709,
    4: Colorspace.FCC,
    5: Colorspace.ITU601,
    6: Colorspace.ITU601,
    7: Colorspace.SMPTE240M,
    9: Colorspace.BT2020,
    10: Colorspace.BT2020,
}


def matrix_of(frame: Any) -> Colorspace:
    """Return what made luma and chroma of a frame's colours: guessed by its height where it does not say."""
    guess = Colorspace.ITU709 if frame.height >= _HD_HEIGHT_PX else Colorspace.ITU601
    return _MATRICES.get(int(frame.colorspace), guess)


def scaled(plane: Plane, width: int, height: int) -> Plane:
    """Return a plane at another size in px, averaged where it shrinks, smooth where it grows."""
    if plane.shape == (height, width):
        return plane
    shrinks = plane.shape[0] * plane.shape[1] > width * height
    method = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    return cv2.resize(plane, (width, height), interpolation=method)


def halved(plane: Plane) -> Plane:
    """Return a luma plane at the size of its chroma."""
    return scaled(plane, plane.shape[1] // 2, plane.shape[0] // 2)


def scale_planes(planes: Planes, width: int, height: int) -> Planes:
    """Return a picture at another even size in px."""
    half = (width // 2, height // 2)
    # Scaling keeps the middle of a sample in its place; the left one of two columns it moves.
    right = max(-1.0, (1 - width / planes.y.shape[1]) / 4)
    u, v = (_moved(scaled(plane, *half), right) for plane in (planes.u, planes.v))
    return Planes(scaled(planes.y, width, height), u, v)


def crop_planes(planes: Planes, left: int, top: int, width: int, height: int) -> Planes:
    """Return a part of a picture as views; all four in px and even."""
    half = np.s_[top // 2 : (top + height) // 2, left // 2 : (left + width) // 2]
    return Planes(planes.y[top : top + height, left : left + width], planes.u[half], planes.v[half])
