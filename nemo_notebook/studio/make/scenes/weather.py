"""Weather over any scene under the open sky: rain, snow or fog between the eye and what lies behind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, Protocol

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.flakes import Flakes
from nemo_notebook.studio.make.scenes.layers import Mist
from nemo_notebook.studio.make.scenes.light import scalar
from nemo_notebook.studio.make.scenes.noise import branch
from nemo_notebook.studio.make.scenes.palettes import Palette, colours
from nemo_notebook.studio.make.scenes.setting import Bytes, Floats, Setting

_AIR: Final[Mapping[str, Palette]] = {
    "dawn": {"veil": "#c4bcc4", "drop": "#f0e8ec", "flake": "#fff4f4"},
    "day": {"veil": "#b8c4ce", "drop": "#f0f6fa", "flake": "#ffffff"},
    "sunset": {"veil": "#a88488", "drop": "#ffdcc8", "flake": "#ffe8dc"},
    "night": {"veil": "#26344a", "drop": "#a0b4d0", "flake": "#c8d6f0"},
}


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
        self._veil = _Veil(look["veil"], 0.26)
        self._spray = Mist(setting, "spray", look["veil"], middle=0.66, spread=0.26, strength=0.42)
        slant = float(setting.rng("slant").uniform(-0.16, 0.16))
        self._sheets = [_Sheet(setting, depth, slant) for depth in range(3)]
        self._shade = scalar(look["drop"])

    def draw(self, out: Bytes, t_s: float) -> None:
        """Lay the rain of a moment over the picture."""
        self._veil.draw(out)
        self._spray.draw(out, t_s)
        drops = self._sheets[0].at(t_s)
        for sheet in self._sheets[1:]:
            cv2.add(drops, sheet.at(t_s), dst=drops)
        light = cv2.multiply(cv2.cvtColor(drops, cv2.COLOR_GRAY2BGR), self._shade, scale=1 / 255)
        cv2.add(out, light, dst=out)


class Snowfall:
    """Snow in the air."""

    def __init__(self, setting: Setting, look: Mapping[str, Floats]) -> None:
        self._veil = _Veil(look["veil"], 0.20)
        self._spray = Mist(setting, "drift", look["flake"] * 0.9, middle=0.70, spread=0.24, strength=0.36)
        self._flakes = Flakes(setting, look["flake"])

    def draw(self, out: Bytes, t_s: float) -> None:
        """Lay the snow of a moment over the picture."""
        self._veil.draw(out)
        self._spray.draw(out, t_s)
        self._flakes.draw(out, t_s)


class Fog:
    """Banks of fog that drift through one another, thickest where the land is far away."""

    def __init__(self, setting: Setting, look: Mapping[str, Floats]) -> None:
        self._veil = _Veil(look["veil"], 0.16)
        banks = ((0.30, 0.44, 0.80), (0.66, 0.20, 0.60), (0.92, 0.16, 0.42))
        self._banks = [
            Mist(setting, f"fog{index}", look["veil"] * 1.12, middle=middle, spread=spread, strength=strength)
            for index, (middle, spread, strength) in enumerate(banks)
        ]

    def draw(self, out: Bytes, t_s: float) -> None:
        """Lay the fog of a moment over the picture."""
        self._veil.draw(out)
        for bank in self._banks:
            bank.draw(out, t_s)


WEATHER: Final[Mapping[str, Callable[[Setting, Mapping[str, Floats]], _Air]]] = {
    "rain": Rain,
    "snow": Snowfall,
    "fog": Fog,
}
"""What draws each weather of the catalog."""


class _Veil:
    """Grey air that takes colour and contrast from all that lies behind."""

    def __init__(self, shade: Floats, share: float) -> None:
        self._tables = np.stack(
            [np.arange(256) * (1 - share) + float(channel) * share for channel in shade[:3]], -1
        )
        self._tables = np.clip(np.round(self._tables), 0, 255).astype(np.uint8)[None]

    def draw(self, out: Bytes) -> None:
        """Lay it over the picture."""
        cv2.LUT(out, self._tables, dst=out)


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
