"""A market place far out of focus: sky, house fronts, stalls in rows, people who pass."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.easel import Easel, blank
from nemo_notebook.studio.make.scenes.parts.noise import branch, grains
from nemo_notebook.studio.make.scenes.parts.outlines import box, oval, smooth
from nemo_notebook.studio.make.scenes.parts.palettes import ramp
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.shading import sloped

_BLUR: Final = 0.030  # of somebody who passes, in their height


def street(setting: Setting, look: Mapping[str, Floats], rows: int, cols: int) -> Floats:
    """Return the market place out of focus: sky, house fronts, stalls, ground."""
    rng = setting.rng("street")
    unit = min(setting.soft_size)
    down = np.linspace(0, 1, rows, dtype=np.float32)
    view = np.repeat(
        ramp([(0.0, look["top"]), (0.40, look["low"]), (1.0, look["low"])], down)[:, None], cols, 1
    )
    easel = Easel(view, unit, (0.0, rows * 0.60), 1.0)
    _houses(easel, look, branch(rng))
    far = cols / unit + 1
    easel.shape(box(-1, 0, far, rows / unit), look["ground"], sloped(0.92, down=0.10))
    x = -0.25
    for wide, gap, colour, high in branch(rng).random((9, 4)):
        span = 0.42 + 0.20 * wide
        cloth = look[("awning", "other")[int(colour * 2)]]
        _far_stall(easel.about((x, 0.02 + 0.03 * high), span), look, cloth, branch(rng))
        x += span + 0.02 + 0.26 * gap
    view = cv2.GaussianBlur(np.clip(view, 0, 252), (0, 0), unit * 0.014)
    return np.asarray(view * (1 + 0.03 * grains(rng, rows, cols, unit * 0.09))[..., None], np.float32)


def _houses(easel: Easel, look: Mapping[str, Floats], rng: np.random.Generator) -> None:
    """Paint house fronts, high at the sides and low in the middle, where the sky comes down."""
    cols = easel.paint.shape[1] / easel.unit
    x = -0.1
    while x < cols:
        wide = float(rng.uniform(0.24, 0.40))
        away = abs((x + wide / 2) / cols - 0.5) * 2
        high = float(0.16 + 0.46 * away**1.3 + rng.uniform(0, 0.08))
        shade = look[("house", "second", "third")[int(rng.integers(3))]]
        easel.shape(box(x, -high, x + wide, 0), shade, sloped(1.03, down=-0.10))
        for row in range(int(high / 0.15)):
            for column in range(3):
                left, y = x + wide * (0.14 + 0.28 * column), 0.05 + 0.15 * row - high
                lit = look["pane"] * float(rng.uniform(0.55, 1.0))
                easel.shape(box(left, y, left + 0.16 * wide, min(y + 0.085, 0)), lit, share=0.75)
        x += wide


def _far_stall(easel: Easel, look: Mapping[str, Floats], cloth: Floats, rng: np.random.Generator) -> None:
    """Paint a stall across the place, one unit wide: striped roof, dark below it, a table full of colours."""
    high = 0.62
    easel.shape(box(0.04, -high, 0.96, 0), look["deep"], share=0.75)
    for index in range(6):
        shade = cloth if index % 2 else look["cream"]
        left, right = index / 6, (index + 1) / 6
        top = (0.09 + 0.82 * left, -1.22 * high), (0.09 + 0.82 * right, -1.22 * high)
        easel.shape([*top, (right, -0.84 * high), (left, -0.84 * high)], shade * 0.92)
        easel.shape(box(left, -0.85 * high, right, -0.75 * high), shade * 0.82)
    easel.shape(box(0.04, -0.34 * high, 0.96, 0), look["cloth"] * 1.1)
    kinds = ("apple", "orange", "lemon", "pear", "cabbage", "plum")
    for x, y, kind in rng.random((16, 3)):
        spot = oval(0.10 + 0.80 * x, -high * (0.36 + 0.10 * y), 0.055, 0.05)
        easel.shape(spot, look[kinds[int(kind * 6)]])


def passer(setting: Setting, look: Mapping[str, Floats], number: int) -> tuple[Bytes, float, float, float]:
    """Return somebody out of focus, where they start, their pace in short sides a second, their foot."""
    rng = setting.rng(f"passer{number}")
    tall = setting.short_px * float(rng.uniform(0.40, 0.47))
    easel = blank(0.50, 1.17, 0.25, 0.08, tall)
    coat = look[("deep", "cloth", "second", "other")[number]] * float(rng.uniform(0.7, 1.0))
    for leg in (-0.052, 0.052):
        easel.shape(box(leg - 0.050, 0.55, leg + 0.050, 1.0, 0.02), look["deep"], soft=_BLUR)
    body = [(-0.09, 0.17), (0.09, 0.17), (0.15, 0.26), (0.14, 0.62), (-0.14, 0.62), (-0.15, 0.26)]
    easel.shape(smooth(np.array(body), 2), coat, soft=_BLUR)
    easel.shape(oval(0, 0.10, 0.066, 0.085), look["second"] * 0.75, soft=_BLUR)
    pace = float(rng.uniform(0.020, 0.034)) * (1 if number % 2 else -1)
    return easel.paint, float((number + rng.uniform(0.1, 0.9)) / 4), pace, 0.70
