"""The colour of a tone, laid over pictures that were given: a curve on luma, a turn on chroma.

Cheap enough for every frame of a film: one look-up and two sums. Scenes bring their tone with them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.render.planes import Plane, Planes, halved


@dataclass(frozen=True, slots=True)
class Grade:
    """A look.

    Attributes:
        gamma: of luma; above 1 darkens the middle.
        contrast: 0..1, how much of an S-curve.
        lift: how far black rises, 0..1 of the range.
        gain: what white becomes, 0..1 of the range.
        saturation: factor on chroma.
        tint: shift of (blue, red) everywhere, in 8-bit steps.
        split: how far (blue, red) follow luma, so that lights and shadows part in colour.
    """

    gamma: float = 1.0
    contrast: float = 0.0
    lift: float = 0.0
    gain: float = 1.0
    saturation: float = 1.0
    tint: tuple[float, float] = (0.0, 0.0)
    split: tuple[float, float] = (0.0, 0.0)


GRADES: Final = {
    "warm": Grade(gamma=0.96, contrast=0.10, saturation=1.06, tint=(-5.0, 3.5), split=(-0.05, 0.03)),
    "cool": Grade(gamma=0.99, contrast=0.10, saturation=0.94, tint=(4.5, -3.5), split=(0.02, -0.02)),
    "cinematic": Grade(
        gamma=1.05,
        contrast=0.32,
        lift=0.015,
        gain=0.985,
        saturation=0.88,
        tint=(-1.0, 0.5),
        split=(-0.10, 0.08),
    ),
    "playful": Grade(gamma=0.90, contrast=0.12, saturation=1.24, tint=(-1.0, 1.5)),
    "calm": Grade(
        gamma=0.95,
        contrast=-0.12,
        lift=0.03,
        gain=0.985,
        saturation=0.82,
        tint=(0.5, 0.0),
        split=(-0.03, 0.0),
    ),
    "vivid": Grade(contrast=0.28, saturation=1.32),
    "dark": Grade(
        gamma=1.30, contrast=0.25, gain=0.94, saturation=0.80, tint=(2.5, -1.0), split=(-0.04, 0.02)
    ),
}


def apply_grade(tone: str | None, planes: Planes) -> None:
    """Colour a picture in place; a tone without a grade leaves it as it is."""
    grade = GRADES.get(tone or "")
    if grade is None:
        return
    cv2.LUT(planes.y, _curve(grade), dst=planes.y)
    luma = halved(planes.y)
    for plane, tint, split in zip((planes.u, planes.v), grade.tint, grade.split, strict=True):
        _turn(plane, luma, grade.saturation, split, tint)


def _turn(chroma: Plane, luma: Plane, saturation: float, split: float, tint: float) -> None:
    middle = 128.0 * (1.0 - saturation - split) + tint
    cv2.addWeighted(chroma, saturation, luma, split, middle, dst=chroma)


@cache
def _curve(grade: Grade) -> NDArray[np.uint8]:
    """Return the look-up table of luma, limited range in and out."""
    level = np.clip((np.arange(256) - 16) / 219, 0.0, 1.0) ** grade.gamma
    level += grade.contrast * (level * level * (3 - 2 * level) - level)
    level = grade.lift + (grade.gain - grade.lift) * level
    return np.rint(16 + 219 * level).astype(np.uint8)
