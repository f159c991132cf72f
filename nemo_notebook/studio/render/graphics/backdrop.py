"""The ground of a graphic: a calm gradient over which soft lights drift, dithered so that it never bands."""

from __future__ import annotations

from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.render.graphics.looks import Look, rgb
from nemo_notebook.studio.render.planes import BLACK, Plane, Planes

_SHRINK: Final = 16  # lights are so soft that a sixteenth of the size holds all of them
_LIGHTS: Final = 3
_STRENGTH: Final = 0.55
_TILE_PX: Final = 256

_Yuv = tuple[float, float, float]


class Backdrop:
    """A ground that moves slowly. Never changes: all threads may use it."""

    def __init__(self, look: Look, canvas: tuple[int, int], seed: int) -> None:
        width, height = canvas
        self._cols, self._rows = max(8, width // _SHRINK), max(8, height // _SHRINK)
        short = min(canvas)
        self._x = (np.arange(self._cols, dtype=np.float32) + 0.5) / self._cols * (width / short)
        self._y = (np.arange(self._rows, dtype=np.float32) + 0.5) / self._rows * (height / short)
        self._reach = (width / short, height / short)
        down = np.linspace(0, 1, self._rows, dtype=np.float32)[:, None]
        high, low, self._glow = yuv(look.high), yuv(look.low), yuv(look.glow)
        ones = np.ones((1, self._cols), np.float32)
        self._base = [(a + (b - a) * down) * ones for a, b in zip(high, low, strict=True)]
        rng = np.random.default_rng(seed & 0xFFFFFFFF)
        self._places = rng.uniform(0.0, 1.0, (_LIGHTS, 2))
        self._phases = rng.uniform(0, 2 * np.pi, (_LIGHTS, 2))
        self._sizes = rng.uniform(0.38, 0.62, _LIGHTS)
        noise = rng.uniform(-0.5, 0.5, (_TILE_PX, _TILE_PX)).astype(np.float32)
        times = -(-height // _TILE_PX), -(-width // _TILE_PX)
        self._noise = np.ascontiguousarray(np.tile(noise, times)[:height, :width])

    def paint(self, now_ms: float, target: Planes) -> None:
        """Paint a moment over all of a frame."""
        light = self._light(now_ms / 1000)
        for plane, base, glow in zip(target, self._base, self._glow, strict=True):
            self._enlarged(base + (glow - base) * light, plane)

    def _light(self, now_s: float) -> NDArray[Any]:
        found = np.zeros((self._rows, self._cols), np.float32)
        for place, phase, size in zip(self._places, self._phases, self._sizes, strict=True):
            x = (place[0] + 0.10 * np.sin(now_s * 0.23 + phase[0])) * self._reach[0]
            y = (place[1] + 0.10 * np.sin(now_s * 0.19 + phase[1])) * self._reach[1]
            across = np.exp(-(((self._x - x) / size) ** 2))
            down = np.exp(-(((self._y - y) / size) ** 2))
            found = np.maximum(found, np.outer(down, across).astype(np.float32))
        return found * np.float32(_STRENGTH)

    def _enlarged(self, small: NDArray[Any], plane: Plane) -> None:
        height, width = plane.shape
        large = cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)
        cv2.add(large, self._noise[:height, :width], dst=plane, dtype=cv2.CV_8U)


def yuv(color: str) -> _Yuv:
    """Return a colour `#rrggbb` as limited-range BT.709."""
    red, green, blue = (value / 255 for value in rgb(color))
    luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return (
        BLACK[0] + 219 * luma,
        BLACK[1] + 224 * (blue - luma) / 1.8556,
        BLACK[2] + 224 * (red - luma) / 1.5748,
    )
