"""How a shot takes the place of what was seen before it: a dissolve, a fade through a colour, a moving edge.

Composed in planes, at the cost of a few copies a frame. Which shots meet, and when, is left to `timeline`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.render.parts import Transition
from nemo_notebook.studio.render.planes import Plane, Planes, from_pixels, mix_planes

_EDGE: Final = 0.16
"""Width of a wipe's soft edge, as a share of the side it crosses."""
_EXPOSURE_MS: Final = 1000 / 60  # how long a frame is open: what cinema does at 30 frames a second
_ZOOM: Final = 1.7
"""How much larger the picture that goes has become, and how much smaller the one that comes begins."""
_ZOOM_MIX: Final = (0.3, 0.7)  # the pictures of a zoom mix where both are fastest


def join(transition: Transition, coming: Planes, target: Planes, progress: float) -> None:
    """Let a picture come in over what `target` shows.

    Args:
        transition: how.
        coming: the picture; it is not changed.
        target: what is seen so far; becomes the frame.
        progress: how far it has come in, 0..1.
    """
    _JOINS[transition.kind](transition, coming, target, progress)


def _dissolve(transition: Transition, coming: Planes, target: Planes, progress: float) -> None:
    mix_planes(coming, target, progress)


def _fade(transition: Transition, coming: Planes, target: Planes, progress: float) -> None:
    """Let what was seen go into a colour, and the picture come out of it."""
    shown, light = (target, 1 - 2 * progress) if progress < 0.5 else (coming, 2 * progress - 1)
    for plane, other, value in zip(shown, target, color_values(transition.color), strict=True):
        cv2.convertScaleAbs(plane, dst=other, alpha=light, beta=value * (1 - light))


@lru_cache(maxsize=16)
def color_values(color: str) -> tuple[int, int, int]:
    """Return the luma and chroma of a colour `#rrggbb`."""
    pixels = np.full((2, 2, 3), tuple(bytes.fromhex(color[1:])), np.uint8)
    y, u, v = (int(plane[0, 0]) for plane in from_pixels(pixels, "rgb24"))
    return y, u, v


def _wipe(transition: Transition, coming: Planes, target: Planes, progress: float) -> None:
    """Uncover the picture behind an edge that crosses the canvas."""
    travelled = _ease(progress) * (1 + _EDGE)
    for plane, other in zip(coming, target, strict=True):
        new, seen = _leftward(plane, transition.toward), _leftward(other, transition.toward)
        width = new.shape[1]
        passed = (travelled - 1 + (np.arange(width) + 0.5) / width) / _EDGE
        begin, end = (int(np.searchsorted(passed, at)) for at in (0.0, 1.0))
        seen[:, end:] = new[:, end:]
        seen[:, begin:end] = _mixed(new[:, begin:end], seen[:, begin:end], _smooth(passed[begin:end]))


def _mixed(one: Plane, other: Plane, share: Plane) -> Plane:
    """Mix two pictures by the share that the first one has in each column."""
    if not share.size:
        return one
    weight = np.ascontiguousarray(np.broadcast_to(share.astype(np.float32), one.shape))
    above, below = np.ascontiguousarray(one), np.ascontiguousarray(other)
    mixed: Plane = cv2.blendLinear(above, below, weight, 1 - weight)
    return mixed


def _slide(transition: Transition, coming: Planes, target: Planes, progress: float) -> None:
    """Move the picture in over what was seen."""
    smeared = Planes(*(_smeared(plane, transition, progress) for plane in coming))
    for new, seen, moved in _moved(transition, smeared, target, progress):
        seen[:, seen.shape[1] - moved :] = new[:, :moved]


def _push(transition: Transition, coming: Planes, target: Planes, progress: float) -> None:
    """Move the picture in, and what was seen out before it."""
    for new, seen, moved in _moved(transition, coming, target, progress):
        seen[:, : seen.shape[1] - moved] = seen[:, moved:]  # NumPy minds the overlap
        seen[:, seen.shape[1] - moved :] = new[:, :moved]
    for plane in target:
        np.copyto(plane, _smeared(plane, transition, progress))


def _smeared(plane: Plane, transition: Transition, progress: float) -> Plane:
    """Blur what moves along its way, as a camera would: without it, a fast picture flickers."""
    lies = transition.toward in ("left", "right")
    side = plane.shape[1] if lies else plane.shape[0]
    way_px = side * 6 * progress * (1 - progress) * _EXPOSURE_MS / transition.length_ms
    reach = 1 + 2 * round(way_px / 2)
    if reach == 1:
        return plane
    size = (reach, 1) if lies else (1, reach)
    smeared: Plane = cv2.blur(plane, size, borderType=cv2.BORDER_REPLICATE)
    return smeared


def _moved(
    transition: Transition, coming: Planes, target: Planes, progress: float
) -> Iterator[tuple[Plane, Plane, int]]:
    """Yield the planes of both pictures, turned to the left, and how many columns have come in."""
    for plane, other, step in zip(coming, target, (2, 1, 1), strict=True):
        new = _leftward(plane, transition.toward)
        yield new, _leftward(other, transition.toward), step * round(_ease(progress) * new.shape[1] / step)


def _leftward(plane: Plane, toward: str) -> Plane:
    """Return a view of a plane in which what goes `toward` some side goes to the left."""
    if toward == "right":
        return plane[:, ::-1]
    if toward == "up":
        return plane.T
    return plane[::-1].T if toward == "down" else plane


def _zoom(transition: Transition, coming: Planes, target: Planes, progress: float) -> None:
    """Fly through what was seen into the picture; beyond its edges the picture is mirrored."""
    done = _ease(progress)
    first, last = _ZOOM_MIX
    share = _ease(min(1.0, max(0.0, (progress - first) / (last - first))))
    for plane, other, is_luma in zip(coming, target, (True, False, False), strict=True):
        going = _enlarged(other, math.exp(math.log(_ZOOM) * done), is_luma) if share < 1 else other
        arriving = _enlarged(plane, math.exp(math.log(_ZOOM) * (done - 1)), is_luma) if share > 0 else going
        cv2.addWeighted(going, 1 - share, arriving, share, 0.0, dst=other)


def _enlarged(plane: Plane, factor: float, is_luma: bool) -> Plane:
    """Enlarge about the middle of the canvas; chroma sits left of and between the luma samples."""
    height, width = plane.shape
    x, y = (width - 1) / 2 if is_luma else (width - 0.5) / 2, (height - 1) / 2
    matrix = np.array([[1 / factor, 0, x - x / factor], [0, 1 / factor, y - y / factor]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    seen: Plane = cv2.warpAffine(plane, matrix, (width, height), flags=flags, borderMode=cv2.BORDER_REFLECT)
    return seen


def _ease(progress: float) -> float:
    """Start and stop softly."""
    return progress * progress * (3 - 2 * progress)


def _smooth(share: Plane) -> Plane:
    smooth: Plane = share * share * (3 - 2 * share)
    return smooth


_Join = Callable[[Transition, Planes, Planes, float], None]
_JOINS: Final[Mapping[str, _Join]] = {
    "dissolve": _dissolve,
    "fade": _fade,
    "wipe": _wipe,
    "slide": _slide,
    "push": _push,
    "zoom": _zoom,
}
