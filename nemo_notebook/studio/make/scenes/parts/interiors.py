"""Rooms far out of focus: walls, a bright window, shelves with things on them, lamps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.noise import branch, grains
from nemo_notebook.studio.make.scenes.parts.palettes import ramp
from nemo_notebook.studio.make.scenes.parts.setting import Floats, Setting


@dataclass(frozen=True, slots=True)
class Shelves:
    """What stands along the wall.

    Attributes:
        rows: how many shelves.
        top, bottom: of the shelves, in shares of the wall.
        goods: names of the colours of what stands on them.
        size: of a thing, in short sides.
        filled: how much of the room on a shelf is taken, 0..1.
    """

    rows: int
    top: float
    bottom: float
    goods: tuple[str, ...]
    size: float
    filled: float = 0.8


def wall(setting: Setting, look: Mapping[str, Floats], rows: int, cols: int, *, window: float) -> Floats:
    """Return a wall in the colours `top`, `wall` and `low`, with a window in `window` of that brightness."""
    rng = setting.rng("wall")
    unit = min(setting.soft_size)
    down = (np.arange(rows, dtype=np.float32) + 0.5) / rows
    stops = ((0.0, "top"), (0.5, "wall"), (1.0, "low"))
    room = np.repeat(ramp([(place, look[name]) for place, name in stops], down)[:, None], cols, 1)
    side = float(rng.choice([0.14, 0.86])) * cols
    panes = np.zeros((rows, cols), np.float32)
    for column in range(2):
        for row in range(2):
            left = side + unit * (0.21 * column - 0.21)
            top = rows * 0.08 + unit * 0.25 * row
            ends = (round(left), round(top)), (round(left + 0.195 * unit), round(top + 0.235 * unit))
            cv2.rectangle(panes, *ends, 1.0, -1)
    near = cv2.GaussianBlur(panes, (0, 0), unit * 0.016)
    x = (np.arange(cols, dtype=np.float32)[None] - side) / unit
    y = (np.arange(rows, dtype=np.float32)[:, None] - rows * 0.08) / unit - 0.25
    spread = np.exp(-np.hypot(x, y) * 2.1)
    room += (look["window"] - room) * (near * min(1.0, 1.2 * window))[..., None]
    room += look["window"] * (spread * 0.34 * window)[..., None]
    blots = cv2.GaussianBlur(grains(rng, rows, cols, unit * 0.12), (0, 0), unit * 0.02)
    return np.asarray(room * (1 + 0.06 * blots)[..., None], np.float32)


def stock(
    room: Floats, setting: Setting, look: Mapping[str, Floats], shelves: Shelves, blur: float
) -> Floats:
    """Return the room with shelves along its wall, out of focus by `blur` short sides."""
    rows, cols = room.shape[:2]
    rng = setting.rng("shelves")
    unit = min(setting.soft_size)
    paint, cover = np.zeros((rows, cols, 3), np.float32), np.zeros((rows, cols), np.float32)
    for level in np.linspace(shelves.top, shelves.bottom, shelves.rows):
        y = rows * float(level)
        luck = branch(rng).random((int(cols / unit / shelves.size * 1.4) + 4, 6))
        x = -unit * 0.05
        for one in luck:
            wide = unit * shelves.size * (0.5 + 0.9 * one[0])
            high = unit * shelves.size * (0.7 + 1.2 * one[1])
            if one[2] < shelves.filled:
                shade = look[shelves.goods[int(one[3] * len(shelves.goods))]] * (0.75 + 0.4 * one[4])
                ends = (round(x), round(y - high)), (round(x + wide), round(y))
                cv2.rectangle(paint, *ends, shade.tolist(), -1)
                cv2.rectangle(cover, *ends, 1.0, -1)
            x += wide * (1.08 + 0.5 * one[5])
        ends = (0, round(y)), (cols, round(y + unit * 0.016))
        cv2.rectangle(paint, *ends, look["shelf"].tolist(), -1)
        cv2.rectangle(cover, *ends, 1.0, -1)
    soft = cv2.GaussianBlur(np.dstack([paint * cover[..., None], cover]), (0, 0), unit * blur)
    return np.asarray(room * (1 - soft[..., 3:]) + soft[..., :3], np.float32)
