"""Tools that hang on a wall: hammer, saw, spanners, screwdrivers, pliers, chisels, square, level."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeAlias

import numpy as np

from nemo_notebook.studio.make.scenes.parts.easel import Easel, Point
from nemo_notebook.studio.make.scenes.parts.setting import Floats
from nemo_notebook.studio.make.scenes.parts.shading import sloped

Draw: TypeAlias = Callable[[Easel, Mapping[str, Floats], float, float], None]
"""Hangs a tool, or a set of them, with its middle at column x and its top at y, in short sides."""


def hammer(easel: Easel, look: Mapping[str, Floats], x: float, y: float) -> None:
    """Hang a claw hammer."""
    easel.turned(
        x, [(y + 0.03, 0.010), (y + 0.10, 0.009), (y + 0.19, 0.014), (y + 0.285, 0.013)], look["wood"]
    )
    easel.tube((x - 0.058, y + 0.032), (x - 0.030, y + 0.032), 0.021, look["steel"], cut=True, gloss=0.4)
    easel.tube((x - 0.034, y + 0.032), (x + 0.014, y + 0.032), 0.016, look["steel"], cut=True, gloss=0.4)
    claw = [(0.010, 0.016), (0.045, 0.020), (0.074, 0.046), (0.048, 0.040), (0.010, 0.048)]
    easel.shape([(x + a, y + b) for a, b in claw], look["steel"] * 0.86, sloped(down=-0.15))


def saw(easel: Easel, look: Mapping[str, Floats], x: float, y: float) -> None:
    """Hang a hand saw, its teeth down."""
    teeth = np.linspace(0.20, -0.155, 41)
    lower = [(float(a), 0.098 + 0.008 * (index % 2)) for index, a in enumerate(teeth)]
    blade = [(-0.155, 0.010), (0.200, 0.048), *lower]
    easel.shape([(x + a, y + b) for a, b in blade], look["steel"] * 0.92, sloped(down=0.05, near=0.11))
    angles = np.linspace(0, 2 * np.pi, 25)
    pull = 1 + 0.12 * np.cos(2 * angles + 0.7)
    across, down = x - 0.180 + 0.040 * pull * np.cos(angles), y + 0.060 + 0.044 * pull * np.sin(angles)
    easel.hose([(float(a), float(b)) for a, b in zip(across, down, strict=True)], 0.0145, look["wood"])
    for a, b in ((-0.136, 0.044), (-0.142, 0.076)):
        easel.ball(x + a, y + b, 0.006, 0.006, look["brass"], gloss=0.5)


def spanners(easel: Easel, look: Mapping[str, Floats], x: float, y: float) -> None:
    """Hang four spanners, each shorter than the one before."""
    for index in range(4):
        middle, long, size = x - 0.096 + 0.064 * index, 0.27 - 0.035 * index, 0.024 - 0.003 * index
        shade = look["steel"] * (1.0 - 0.03 * index)
        top, foot = y + size, y + long - size
        easel.tube((middle, top + size), (middle, foot - size * 0.6), size * 0.42, shade, gloss=0.35)
        easel.hose(_arc(middle, top, size * 0.86, 0, 2 * np.pi), size * 0.36, shade, gloss=0.4)
        easel.hose(
            _arc(middle, foot, size * 0.86, -0.22 * np.pi, -1.78 * np.pi), size * 0.40, shade, gloss=0.4
        )


def screwdrivers(easel: Easel, look: Mapping[str, Floats], x: float, y: float) -> None:
    """Hang three screwdrivers, their handles up."""
    for index, name in enumerate(("red", "yellow", "blue")):
        middle, long = x + 0.058 * (index - 1), 0.25 - 0.028 * index
        easel.tube((middle, y + 0.09), (middle, y + long), 0.0052, look["steel"], gloss=0.5, tip=0.0046)
        grip = [
            (0.0, 0.010),
            (0.012, 0.0185),
            (0.070, 0.0195),
            (0.088, 0.013),
            (0.104, 0.015),
            (0.110, 0.009),
        ]
        easel.turned(middle, [(y + down, r) for down, r in grip], look[name], gloss=0.35)


def pliers(easel: Easel, look: Mapping[str, Floats], x: float, y: float) -> None:
    """Hang pliers, their jaws up."""
    for way in (-1, 1):
        jaw = [(0.001, 0.0), (0.012, 0.004), (0.026, 0.060), (0.018, 0.096), (0.002, 0.092)]
        easel.shape([(x + way * a, y + b) for a, b in jaw], look["steel"] * (0.92 + 0.08 * way * easel.side))
        t = np.linspace(0, 1, 14)
        bow = [(x + way * (0.010 + 0.046 * float(np.sin(2.1 * a))), y + 0.085 + 0.185 * float(a)) for a in t]
        easel.hose(bow, 0.0115, look["red"], gloss=0.30)
    easel.ball(x, y + 0.082, 0.020, 0.020, look["steel"] * 0.95, gloss=0.4)
    easel.ball(x, y + 0.082, 0.007, 0.007, look["steel"] * 0.6)


def chisels(easel: Easel, look: Mapping[str, Floats], x: float, y: float) -> None:
    """Hang three chisels, each wider than the one before."""
    for index in range(3):
        middle, half = x + 0.060 * (index - 1), 0.008 + 0.0035 * index
        easel.board(middle, y + 0.178, half, 0.062, look["steel"], round_by=0.002, fall=-0.2)
        easel.turned(middle, [(y + 0.098, 0.013), (y + 0.122, 0.006)], look["steel"], gloss=0.4)
        grip = [(0.0, 0.012), (0.010, 0.0165), (0.050, 0.0175), (0.085, 0.013), (0.102, 0.0145)]
        easel.turned(middle, [(y + down, r) for down, r in grip], look["wood"], gloss=0.25)


def square(easel: Easel, look: Mapping[str, Floats], x: float, y: float) -> None:
    """Hang a try square."""
    easel.board(x - 0.045, y + 0.13, 0.012, 0.13, look["steel"], round_by=0.002, fall=-0.1)
    easel.board(x, y + 0.022, 0.080, 0.020, look["wood"] * 0.9, round_by=0.004)
    for place in (-0.045, 0.0, 0.045):
        easel.ball(x + place, y + 0.022, 0.0045, 0.0045, look["brass"], gloss=0.5)


def level(easel: Easel, look: Mapping[str, Floats], x: float, y: float) -> None:
    """Hang a spirit level."""
    easel.board(x, y + 0.030, 0.200, 0.028, look["yellow"], round_by=0.006)
    for place in (-0.150, 0.0, 0.150):
        easel.board(x + place, y + 0.030, 0.034, 0.014, look["dark"], round_by=0.006)
        easel.tube(
            (x + place - 0.020, y + 0.030), (x + place + 0.020, y + 0.030), 0.008, look["vial"], gloss=0.3
        )


UPRIGHT: Final[Sequence[tuple[Draw, float]]] = (
    (hammer, 0.17), (spanners, 0.28), (screwdrivers, 0.21), (pliers, 0.16), (chisels, 0.21), (square, 0.19),
)  # fmt: skip
"""Tools that hang down, and the room that each takes."""
LYING: Final[Sequence[tuple[Draw, float]]] = ((saw, 0.48), (level, 0.44))
"""Tools that lie along the wall, likewise."""


def _arc(x: float, y: float, radius: float, start: float, end: float) -> list[Point]:
    angles = np.linspace(start + np.pi / 2, end + np.pi / 2, 25)
    return [(x + radius * float(np.cos(a)), y + radius * float(np.sin(a))) for a in angles]
