"""Weather over any scene under the open sky: rain, snow or fog between the eye and what lies behind."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, Protocol

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.flakes import Flakes
from nemo_notebook.studio.make.scenes.parts.layers import Mist
from nemo_notebook.studio.make.scenes.parts.light import tint
from nemo_notebook.studio.make.scenes.parts.noise import branch
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_AIR: Final[Mapping[str, Palette]] = {
    "dawn": {"veil": "#c4bcc4", "drop": "#f0e8ec", "flake": "#fff4f4"},
    "day": {"veil": "#b8c4ce", "drop": "#f0f6fa", "flake": "#ffffff"},
    "sunset": {"veil": "#a88488", "drop": "#ffdcc8", "flake": "#ffe8dc"},
    "night": {"veil": "#26344a", "drop": "#a0b4d0", "flake": "#c8d6f0"},
}

_STRIP_PX: Final = 64  # so that a strip stays in the processor's cache
_Bank = tuple[str, float, float, float]
"""A bank of mist: whose luck it has, its middle and spread in shares of the height, its strength."""


class _Air(Protocol):
    def draw(self, out: Bytes, t_s: float) -> None: ...


class Weathered:
    """A scene seen through weather."""

    def __init__(self, scene: _Scene, setting: Setting) -> None:
        """Put the weather of a setting before its scene."""
        self._scene = scene
        self._air = WEATHER[setting.weather](setting, colours(_AIR[setting.time], setting.tone))

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        self._scene.draw(t_s, out)
        self._air.draw(out, t_s)


class _Scene(Protocol):
    def draw(self, t_s: float, out: Bytes) -> None: ...


class Rain:
    """A shower: grey air, far threads of rain, near streaks."""

    def __init__(self, setting: Setting, look: Mapping[str, Floats]) -> None:
        spray = ("spray", 0.66, 0.26, 0.42)
        self._haze = _Haze(setting, look["veil"], 0.26, look["veil"], [spray])
        slant = float(setting.rng("slant").uniform(-0.16, 0.16))
        self._sheets = [_Sheet(setting, depth, slant) for depth in range(3)]
        self._shade = look["drop"]

    def draw(self, out: Bytes, t_s: float) -> None:
        """Lay the rain of a moment over the picture."""
        self._haze.draw(out, t_s)
        drops = self._sheets[0].at(t_s)
        for sheet in self._sheets[1:]:
            cv2.add(drops, sheet.at(t_s), dst=drops)
        cv2.add(out, tint(drops, self._shade), dst=out)


class Snowfall:
    """Snow in the air."""

    def __init__(self, setting: Setting, look: Mapping[str, Floats]) -> None:
        drift = ("drift", 0.70, 0.24, 0.36)
        self._haze = _Haze(setting, look["veil"], 0.20, look["flake"] * 0.9, [drift])
        self._flakes = Flakes(setting, look["flake"])

    def draw(self, out: Bytes, t_s: float) -> None:
        """Lay the snow of a moment over the picture."""
        self._haze.draw(out, t_s)
        self._flakes.draw(out, t_s)


class Fog:
    """Banks of fog that drift through one another, thickest where the land is far away."""

    def __init__(self, setting: Setting, look: Mapping[str, Floats]) -> None:
        banks = [("fog0", 0.30, 0.44, 0.80), ("fog1", 0.66, 0.20, 0.60), ("fog2", 0.92, 0.16, 0.42)]
        self._haze = _Haze(setting, look["veil"], 0.16, look["veil"] * 1.12, banks)

    def draw(self, out: Bytes, t_s: float) -> None:
        """Lay the fog of a moment over the picture."""
        self._haze.draw(out, t_s)


WEATHER: Final[Mapping[str, Callable[[Setting, Mapping[str, Floats]], _Air]]] = {
    "rain": Rain,
    "snow": Snowfall,
    "fog": Fog,
}
"""What draws each weather of the catalog."""


class _Haze:
    """Grey air with banks of mist in it, laid over all that lies behind in one go.

    A veil v of the share s, then mists of the colour m that together let through p, make of a colour x:
    x·(1-s)·p + v·s·p + m·(1-p). With the clear part c = (1-s)·p that is x·c + m - c·(m - v·s)/(1-s).
    """

    def __init__(
        self, setting: Setting, veil: Floats, share: float, mist: Floats, banks: Sequence[_Bank]
    ) -> None:
        """Take the veil's colour and share, the mist's colour, and its banks."""
        self._banks = [
            Mist(setting, part, mist, middle=middle, spread=spread, strength=strength)
            for part, middle, spread, strength in banks
        ]
        self._share, self._size = share, (setting.width, setting.height)
        self._small = (-(-setting.height // 4), max(2, setting.width // 4))
        self._mist, self._taken = (
            np.clip(np.broadcast_to(one, (_STRIP_PX, setting.width, 3)), 0, 255).astype(np.uint8)
            for one in (mist, (mist - veil * share) / (1 - share))
        )

    def draw(self, out: Bytes, t_s: float) -> None:
        """Lay the haze of a moment over the picture."""
        clear = np.full(self._small, 255 * (1 - self._share), np.float32)
        for bank in self._banks:
            bank.thin(clear, t_s)
        full = cv2.resize((clear + 0.5).astype(np.uint8), self._size, interpolation=cv2.INTER_LINEAR)
        for row in range(0, len(out), _STRIP_PX):
            strip = out[row : row + _STRIP_PX]
            part = cv2.cvtColor(full[row : row + _STRIP_PX], cv2.COLOR_GRAY2BGR)
            cv2.multiply(strip, part, dst=strip, scale=1 / 255)
            cv2.multiply(part, self._taken[: len(strip)], dst=part, scale=1 / 255)
            cv2.subtract(self._mist[: len(strip)], part, dst=part)
            cv2.add(strip, part, dst=strip)


class _Sheet:
    """Drops at one distance, on a sheet that falls and comes round again; depth 2 is the nearest."""

    def __init__(self, setting: Setting, depth: int, slant: float) -> None:
        rng = setting.rng(f"drops{depth}")
        unit, self._rows = setting.short_px, setting.height
        sheet: Bytes = np.zeros((setting.height, setting.width), np.uint8)
        long = unit * (0.030, 0.065, 0.150)[depth]
        thick = max(1, round(unit * (0.0006, 0.0011, 0.0024)[depth]))
        count = (900, 260, 36)[depth] * setting.width * setting.height / unit**2
        for x, y, level, size in branch(rng).random((round(count), 4)):
            drop = long * (0.6 + 0.8 * size)
            start = np.array([x * 1.2 - 0.1, 0.0]) * setting.width + (0, y * setting.height)
            for lap in (0, -setting.height):  # what leaves the sheet below comes in again above
                ends = [start + (0, lap), start + (slant * drop, drop + lap)]
                fixed = [tuple(np.round(end * 16).astype(int).tolist()) for end in ends]
                bright = int((70, 100, 80)[depth] * (0.4 + 0.6 * level))
                cv2.line(sheet, fixed[0], fixed[1], bright, thick, cv2.LINE_AA, 4)
        if depth == 2:
            sheet = cv2.GaussianBlur(sheet, (0, 0), max(0.5, unit * 0.0016))
        self._sheet = sheet
        self._speed = unit * (0.85, 1.5, 2.6)[depth]

    def at(self, t_s: float) -> Bytes:
        """Return the drops of a moment, 0..255, (rows, cols)."""
        down = int(self._speed * t_s) % self._rows
        return np.concatenate([self._sheet[self._rows - down :], self._sheet[: self._rows - down]])
