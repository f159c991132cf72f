"""Looks laid over a shot, frame by frame: black and white, sepia, blur, grain; brightness, contrast, colour.

Each is a few passes over the planes. What hangs on the canvas alone is worked out once and kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.render.parts import Effect
from nemo_notebook.studio.render.planes import BLACK, Plane, Planes

_SEPIA: Final = (116.0, 139.0)  # chroma of old prints
_BLUR: Final = 0.03  # radius of the strongest blur, as a share of the short side
_SHARPER: Final = 1.6  # how much of the difference to a blurred copy is added at most
_SHARP_PX: Final = 1.1  # radius of that blur on a canvas of 1080 px
_CORNER: Final = 0.85  # how much of its light the furthest corner loses at most
_BRIGHT: Final = 0.35  # share of the way to a corner that keeps all of its light
_DITHER: Final = 0.8  # standard deviation in steps of luma: with less, the encoder makes bands again
_LIFT: Final = 4  # keeps what is added above 0, also where the noise is below it
_EXPOSURE: Final = 0.55  # how far the strongest change of brightness bends the curve of luma
_CONTRAST: Final = 0.55  # how much steeper the middle of the curve becomes at most
_FLATTER: Final = 0.5
_COLOURS: Final = 0.8  # how much stronger colours become at most
_DARKEST, _BRIGHTEST = 16.0, 235.0  # of luma in limited range
_SHARES: Final = np.clip((np.arange(256) - _DARKEST) / (_BRIGHTEST - _DARKEST), 0, 1)  # of white, by luma
_GRAIN: Final = 10.0  # standard deviation of the strongest grain, in 8-bit steps of luma
_GRAIN_PX: Final = 0.8  # size of a grain on a canvas of 1080 px
_ROOM_PX: Final = 64  # by so much the sheet of grain is larger than the canvas, so that it can be moved
_FULL: Final = 1080.0


def apply_effects(effects: Iterable[Effect], planes: Planes, number: int) -> None:
    """Lay effects over a frame, in place, one after the other.

    Args:
        effects: kinds of `make.looks.EFFECTS`, each with its strength.
        planes: the frame.
        number: of the frame within its shot: the grain of a number is always the same.
    """
    for one in effects:
        _EFFECTS[one.kind](planes, one.strength, number)


def _black_and_white(planes: Planes, strength: float, number: int) -> None:
    _draw_colors(planes, (128.0, 128.0), strength)


def _sepia(planes: Planes, strength: float, number: int) -> None:
    _draw_colors(planes, _SEPIA, strength)


def _draw_colors(planes: Planes, toward: tuple[float, float], strength: float) -> None:
    for plane, value in zip((planes.u, planes.v), toward, strict=True):
        cv2.convertScaleAbs(plane, dst=plane, alpha=1 - strength, beta=value * strength)


def _blur(planes: Planes, strength: float, number: int) -> None:
    """Blur a smaller copy, which looks the same and takes a fraction of the time."""
    radius_px = max(0.3, strength * _BLUR * min(planes.y.shape))
    for plane, radius in zip(planes, (radius_px, radius_px / 2, radius_px / 2), strict=True):
        shrink = max(1, int(radius / 3))
        height, width = plane.shape
        size = (max(1, width // shrink), max(1, height // shrink))
        small = cv2.resize(plane, size, interpolation=cv2.INTER_AREA)
        soft = cv2.GaussianBlur(small, (0, 0), radius / shrink)
        cv2.resize(soft, (width, height), dst=plane, interpolation=cv2.INTER_LINEAR)


def _sharpen(planes: Planes, strength: float, number: int) -> None:
    radius = max(0.5, _SHARP_PX * min(planes.y.shape) / _FULL)
    soft = cv2.GaussianBlur(planes.y, (0, 0), radius)
    more = strength * _SHARPER
    cv2.addWeighted(planes.y, 1 + more, soft, -more, 0, dst=planes.y)


def _vignette(planes: Planes, strength: float, number: int) -> None:
    for plane, (share, rest) in zip(planes, _shade(planes.y.shape, strength), strict=True):
        fine = np.multiply(plane, share)
        cv2.add(fine, rest, dst=fine)
        cv2.convertScaleAbs(fine, dst=plane, alpha=1 / 255, beta=-_LIFT)


@lru_cache(maxsize=3)
def _shade(shape: tuple[int, int], strength: float) -> tuple[tuple[Plane, Plane], ...]:
    """Return for each plane by what to multiply it, 255 for 1, and what to add then, 255 for a step.

    A little noise, where light is lost, keeps slow changes of light from showing steps.
    """
    height, width = shape
    random = np.random.default_rng(1)
    made = []
    for size, black in zip((shape, *[(height // 2, width // 2)] * 2), BLACK, strict=True):
        light = _light(size, strength)
        noise = _DITHER * random.standard_normal(size, np.float32) * (light < 1)
        rest = 255 * np.maximum(0, black * (1 - light) + noise + _LIFT)
        made.append((np.rint(255 * light).astype(np.uint16), np.rint(rest).astype(np.uint16)))
    return tuple(made)


def _light(shape: tuple[int, int], strength: float) -> Plane:
    height, width = shape
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, width, dtype=np.float32)[None]
    far = np.clip((np.sqrt((x * x + y * y) / 2) - _BRIGHT) / (1 - _BRIGHT), 0, 1)
    light: Plane = 1 - strength * _CORNER * far * far * (3 - 2 * far)
    return light


def _brighten(planes: Planes, strength: float, number: int) -> None:
    cv2.LUT(planes.y, _bent(1 - _EXPOSURE * strength), dst=planes.y)


def _darken(planes: Planes, strength: float, number: int) -> None:
    cv2.LUT(planes.y, _bent(1 / (1 - _EXPOSURE * strength)), dst=planes.y)


@lru_cache(maxsize=8)
def _bent(power: float) -> Plane:
    """Return a curve that keeps black and white and moves all between them."""
    return _curve(_SHARES**power)


def _contrast(planes: Planes, strength: float, number: int) -> None:
    cv2.LUT(planes.y, _steeper(_CONTRAST * strength), dst=planes.y)


def _flatten(planes: Planes, strength: float, number: int) -> None:
    cv2.LUT(planes.y, _steeper(-_FLATTER * strength), dst=planes.y)


@lru_cache(maxsize=8)
def _steeper(by: float) -> Plane:
    """Return a curve that is steeper in its middle and soft at its ends, or flatter all over."""
    soft = _SHARES * _SHARES * (3 - 2 * _SHARES)
    return _curve(_SHARES + by * (soft - _SHARES) * 2 if by > 0 else 0.5 + (_SHARES - 0.5) * (1 + by))


def _curve(share: NDArray[np.float64]) -> Plane:
    curve: Plane = np.rint(_DARKEST + share * (_BRIGHTEST - _DARKEST)).astype(np.uint8)
    return curve


def _saturate(planes: Planes, strength: float, number: int) -> None:
    _draw_colors(planes, (128.0, 128.0), -_COLOURS * strength)


def _mute(planes: Planes, strength: float, number: int) -> None:
    _draw_colors(planes, (128.0, 128.0), _COLOURS * strength)


def _grain(planes: Planes, strength: float, number: int) -> None:
    height, width = planes.y.shape
    left, top = np.random.default_rng((7, number)).integers(0, _ROOM_PX, 2)
    sheet = _sheet(height + _ROOM_PX, width + _ROOM_PX)[top : top + height, left : left + width]
    cv2.addWeighted(planes.y, 1.0, sheet, strength, -128.0 * strength, dst=planes.y)


@lru_cache(maxsize=2)
def _sheet(height: int, width: int) -> Plane:
    """Return grain at its strongest, 128 for none."""
    noise = np.random.default_rng(7).standard_normal((height, width), np.float32)
    soft = cv2.GaussianBlur(noise, (0, 0), max(0.3, _GRAIN_PX * min(height, width) / _FULL))
    sheet: Plane = np.clip(np.rint(128 + soft * (_GRAIN / soft.std())), 0, 255).astype(np.uint8)
    return sheet


_Apply = Callable[[Planes, float, int], None]
_EFFECTS: Final[Mapping[str, _Apply]] = {
    "black_and_white": _black_and_white,
    "sepia": _sepia,
    "blur": _blur,
    "sharpen": _sharpen,
    "vignette": _vignette,
    "grain": _grain,
    "brighten": _brighten,
    "darken": _darken,
    "contrast": _contrast,
    "flatten": _flatten,
    "saturate": _saturate,
    "mute": _mute,
}
