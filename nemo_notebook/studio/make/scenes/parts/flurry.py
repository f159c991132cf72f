"""Small things in the air - petals, leaves, scraps of foil: they fall, drift and turn, some out of focus."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.camera import lay, premultiplied
from nemo_notebook.studio.make.scenes.parts.noise import Wander, branch
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_STATES: Final = 20
_DEPTHS: Final = ((0.55, 0.0), (1.0, 0.0), (2.3, 0.16))
"""Size of things far, in focus and near, and how far out of focus they are, in shares of that size."""
_SHARES: Final = (0.50, 0.38, 0.12)


@dataclass(frozen=True, slots=True)
class Air:
    """How things move in the air, in short sides of the picture a second.

    Attributes:
        fall: downwards; below 0 they rise.
        wind: to the right.
        sway: how far they swing to the sides, in short sides.
        spin: turns a second.
    """

    fall: float
    wind: float = 0.0
    sway: float = 0.03
    spin: float = 0.35


class Flurry:
    """Many of one or several kinds of thing in the air."""

    def __init__(
        self, setting: Setting, part: str, kinds: Sequence[Bytes], air: Air, *, count: int, size: float
    ) -> None:
        """Fill the air.

        Args:
            setting: of the picture.
            part: whose luck it has.
            kinds: sprites (n, n, 4), premultiplied, drawn large.
            air: how they move.
            count: how many over a square of the short side.
            size: of one in focus, in short sides.
        """
        rng = setting.rng(part)
        self._size = np.array([setting.width, setting.height], np.float64)
        self._unit, self._air = setting.short_px, air
        self._banks = [
            [turned(kind, max(3.0, setting.short_px * size * scale), blur) for kind in kinds]
            for scale, blur in _DEPTHS
        ]
        many = round(count * setting.width * setting.height / setting.short_px**2)
        luck = branch(rng).random((many, 8))
        self._depth = np.searchsorted(np.cumsum(_SHARES)[:2], luck[:, 0])
        self._kind = (luck[:, 1] * len(kinds)).astype(np.intp)
        self._home, self._pace = luck[:, 2:4], 0.7 + 0.6 * luck[:, 4]
        self._phases = luck[:, 5:8] * 2 * np.pi
        self._gusts = Wander(rng, 13.0)

    def draw(self, out: Bytes, t_s: float) -> None:
        """Lay what is in the air at a moment over the picture, the far first."""
        near = np.take([scale for scale, _ in _DEPTHS], self._depth) ** 0.6
        margin = self._unit * 0.12
        span = self._size + 2 * margin
        pace = self._unit * near * self._pace
        gust = self._air.sway * self._gusts.at(t_s)
        swing = self._air.sway * np.sin(1.3 * self._pace * t_s + self._phases[:, 0])
        x = self._home[:, 0] * span[0] + pace * (self._air.wind * t_s + gust + swing)
        bob = 0.35 * self._air.sway * np.sin(2.1 * self._pace * t_s + self._phases[:, 1])
        y = self._home[:, 1] * span[1] + pace * (self._air.fall * t_s + bob)
        turn = (self._air.spin * self._pace * t_s + self._phases[:, 2] / (2 * np.pi)) * _STATES
        x, y = x % span[0] - margin, y % span[1] - margin
        for one in np.argsort(self._depth, kind="stable"):
            states = self._banks[self._depth[one]][self._kind[one]]
            lay(out, states[int(turn[one]) % _STATES], float(x[one]), float(y[one]))


def turned(kind: Bytes, size_px: float, blur: float) -> list[Bytes]:
    """Return a flat thing as it looks while it tumbles through one turn."""
    states = []
    edge = int(np.ceil(size_px * (1.25 + 4 * blur))) + 4
    scale = size_px / kind.shape[1]
    soft = cv2.GaussianBlur(kind, (0, 0), max(0.3, 0.35 / scale)) if scale < 1 else kind
    for state in range(_STATES):
        angle = 2 * np.pi * state / _STATES
        tilt = np.cos(angle)
        thin = scale * (0.16 + 0.84 * abs(tilt)) * (1 if tilt >= 0 else -1)
        lean = angle + 0.6 * np.sin(angle)
        turn = np.array([[np.cos(lean), -np.sin(lean)], [np.sin(lean), np.cos(lean)]])
        matrix = turn @ np.diag([scale, thin])
        move = np.hstack([matrix, (edge / 2 - matrix @ (np.array(kind.shape[:2]) / 2))[:, None]])
        state_of: Floats = cv2.warpAffine(soft, move.astype(np.float32), (edge, edge)).astype(np.float32)
        if blur:
            state_of = cv2.GaussianBlur(state_of, (0, 0), size_px * blur)
        state_of[..., :3] *= 0.80 + 0.20 * abs(tilt)
        states.append(_trimmed(np.clip(state_of, 0, 255).astype(np.uint8)))
    return states


def _trimmed(sprite: Bytes) -> Bytes:
    """Return a sprite without what is clear on both sides of it, and above and below: its middle stays."""
    left, top, wide, high = cv2.boundingRect(cv2.extractChannel(sprite, 3))
    rows, cols = sprite.shape[:2]
    x, y = min(left, cols - left - wide), min(top, rows - top - high)
    return sprite[y : rows - y, x : cols - x].copy() if wide else sprite


def petal(shade: Floats, dim: Floats) -> Bytes:
    """Return a petal, bright at its edge, darker towards its stalk."""
    x, y = _square()
    wide = 0.62 * np.clip(np.sin(np.pi * np.clip((y + 1) / 2, 0, 1) ** 0.72), 0, 1)
    notch = 0.22 * np.exp(-((x / 0.16) ** 2))
    cover = np.clip((wide - np.abs(x)) * 30, 0, 1) * np.clip((0.92 - notch - y) * 30, 0, 1)
    light = np.clip(0.35 + 0.38 * (y + 1) - 0.12 * np.cos(x * 14) * (1 - y) * 0.5, 0, 1)[..., None]
    return premultiplied(np.asarray(dim + (shade - dim) * light, np.float32), cover)


def leaf(shade: Floats, dim: Floats) -> Bytes:
    """Return a pointed leaf with its veins."""
    x, y = _square()
    wide = 0.52 * np.clip(np.sin(np.pi * np.clip((y + 0.95) / 1.9, 0, 1)), 0, 1) ** 0.9 * (1 - 0.25 * y)
    stalk = (np.abs(x) < 0.03) & (y < -0.6)
    cover = np.maximum(np.clip((wide - np.abs(x)) * 30, 0, 1), stalk)
    veins = np.exp(-((x / 0.03) ** 2)) + 0.5 * np.exp(
        -(((((y - 1.1 * np.abs(x)) * 5) % 1 - 0.5) / 0.09) ** 2)
    )
    light = np.clip(0.62 + 0.28 * np.sign(x) * 0.6 + 0.25 * y - 0.30 * veins, 0, 1)[..., None]
    return premultiplied(np.asarray(dim + (shade - dim) * light, np.float32), cover)


def scrap(shade: Floats, dim: Floats) -> Bytes:
    """Return a strip of foil, a sheen across it."""
    x, y = _square()
    cover = np.clip((0.42 - np.abs(x)) * 40, 0, 1) * np.clip((0.80 - np.abs(y)) * 40, 0, 1)
    light = np.clip(0.55 + 0.45 * np.sin(3 * y + 1.5 * x), 0, 1)[..., None]
    return premultiplied(np.asarray(dim + (shade - dim) * light, np.float32), cover)


def _square(size: int = 96) -> tuple[Floats, Floats]:
    axis = (np.arange(size, dtype=np.float32) + 0.5) / size * 2 - 1
    x, y = np.broadcast_arrays(axis[None], axis[:, None])
    return x, y
