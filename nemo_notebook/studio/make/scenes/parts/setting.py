"""What a scene is asked for: its size, hour, tone and seed, and the measures that follow from them."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[Any]
"""float32, but for OpenCV's stubs, which promise only some number."""
Bytes: TypeAlias = NDArray[Any]
"""uint8, likewise."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One order for a scene.

    Attributes:
        width, height: of the picture, in px.
        time: "dawn", "day", "sunset" or "night".
        tone: a name of `catalog.TONES`.
        seed: chooses the layout; the same seed gives the same picture.
        weather: "rain", "snow" or "fog" where the sky is overcast, else "".
        accent: the colour, `#rrggbb`, of a backdrop that is no place; "" for its own.
    """

    width: int
    height: int
    time: str
    tone: str
    seed: int
    weather: str = ""
    accent: str = ""

    @property
    def short_px(self) -> int:
        """The shorter side, in px: the unit for the size of things."""
        return min(self.width, self.height)

    @property
    def portrait(self) -> bool:
        """Whether the picture is clearly higher than wide."""
        return self.height > 1.15 * self.width

    @property
    def narrow(self) -> bool:
        """Whether there is no room to both sides of the middle: the picture is upright or about square."""
        return self.width < 1.3 * self.short_px

    @property
    def soft_size(self) -> tuple[int, int]:
        """(width, height) of the half-size canvas on which soft things are composed."""
        return (self.width + 1) // 2, (self.height + 1) // 2

    def rng(self, part: str) -> np.random.Generator:
        """Return a generator for one part of the picture: parts don't disturb each other's luck."""
        return np.random.default_rng((self.seed & 0xFFFFFFFF, zlib.crc32(part.encode())))

    def grid(self, width: int, height: int) -> tuple[Floats, Floats]:
        """Return (x, y) over a canvas of this shape, 0 in the middle, in units of the picture's short side.

        Shapes (1, width) and (height, 1), so that sums broadcast.
        """
        x = (np.arange(width, dtype=np.float32) + 0.5) / width - 0.5
        y = (np.arange(height, dtype=np.float32) + 0.5) / height - 0.5
        return x[None] * (self.width / self.short_px), y[:, None] * (self.height / self.short_px)
