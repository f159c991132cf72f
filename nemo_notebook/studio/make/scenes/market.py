"""A market: crates of fruit under a striped awning, flags and bulbs, people and stalls out of focus."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.bokeh import Lights, Spread
from nemo_notebook.studio.make.scenes.parts.camera import Pan, Plate, lay
from nemo_notebook.studio.make.scenes.parts.easel import blank
from nemo_notebook.studio.make.scenes.parts.light import Film, glow, shine
from nemo_notebook.studio.make.scenes.parts.market_place import passer, street
from nemo_notebook.studio.make.scenes.parts.noise import Wander, grains
from nemo_notebook.studio.make.scenes.parts.outlines import box
from nemo_notebook.studio.make.scenes.parts.palettes import OVERCAST, Palette, colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.stall import Awning, heaped, pennants

_PLACE: Final[Mapping[str, Palette]] = {
    "dawn": {"top": "#a9b4cc", "low": "#ffdcb8", "house": "#d8b094", "second": "#c89a88",
             "third": "#e4c8a8", "pane": "#8a8494", "ground": "#c0a898", "deep": "#6c5a58",
             "lamp": "#ffd894", "spot": "#ffe8c4"},
    "day": {"top": "#7fbbe8", "low": "#e4f2fa", "house": "#e6cda8", "second": "#d8a890",
            "third": "#f0e4cc", "pane": "#8ca0b0", "ground": "#d0c8b8", "deep": "#6c6a64",
            "lamp": "#fff0c4", "spot": "#ffffff"},
    "sunset": {"top": "#6a4878", "low": "#ffa868", "house": "#b06c50", "second": "#94505c",
               "third": "#c8845c", "pane": "#ffc878", "ground": "#86544a", "deep": "#3c2430",
               "lamp": "#ffc468", "spot": "#ffb070"},
    "night": {"top": "#0a1230", "low": "#243458", "house": "#34304a", "second": "#2a2438",
              "third": "#40364a", "pane": "#ffc468", "ground": "#2a2630", "deep": "#0c0a12",
              "lamp": "#ffc060", "spot": "#ff9c4c"},
}  # fmt: skip
_CLOTHS: Final = (
    {"awning": "#c8443c", "cream": "#f8eedd", "other": "#3f8f88", "cloth": "#3c5a54"},
    {"awning": "#3f7f5c", "cream": "#f6f0de", "other": "#d99a3c", "cloth": "#6a4a36"},
    {"awning": "#2f7f98", "cream": "#fbf4e6", "other": "#d8604c", "cloth": "#3a4a66"},
    {"awning": "#dd9a36", "cream": "#fff4de", "other": "#4c8464", "cloth": "#5a3c40"},
)  # fmt: skip
_GOODS: Final[Palette] = {
    "apple": "#cc2f2c", "orange": "#f28c1e", "lemon": "#f6d23e", "pear": "#a8c243", "plum": "#6c3564",
    "tomato": "#e03a22", "cabbage": "#8fbf52", "leaf": "#3f7f34", "wood": "#cfa06a", "gleam": "#ffffff",
    "shadow": "#140c0a",
}  # fmt: skip
_LIGHT: Final[Mapping[str, tuple[float, float, float]]] = {
    "dawn": (0.82, 0.90, 1.0),
    "day": (1.0, 1.0, 1.0),
    "sunset": (0.60, 0.76, 1.0),
    "night": (0.42, 0.60, 0.82),
}
_ROWS: Final = (
    ("apple", "orange", "cabbage", "lemon", "plum", "pear"),
    ("tomato", "cabbage", "orange", "pear", "lemon", "apple"),
    ("lemon", "tomato", "pear", "plum", "orange", "cabbage"),
)


class Market:
    """A stall, and the market behind it."""

    def __init__(self, setting: Setting) -> None:
        self._film, self._setting = Film(setting), setting
        goods = colours(
            {**_CLOTHS[setting.seed % len(_CLOTHS)], **_GOODS}, setting.tone, _LIGHT[setting.time]
        )
        look = {
            **colours(_PLACE[setting.time], setting.tone),
            **goods,
        }
        if setting.weather:
            lid = colours(OVERCAST[setting.time], setting.tone)
            look |= {"top": lid["upper"], "low": lid["horizon"]}
        self._look = look
        cols, rows = setting.soft_size
        unit = setting.short_px
        rng = setting.rng("market")
        side = float(rng.choice([-1, 1]))
        self._reach = max(1, round(min(cols, rows) * 0.020))
        wide = cols + 2 * self._reach + 2
        self._street = Plate(street(setting, look, rows, wide), (cols, rows), self._reach)
        self._canvas = np.empty((rows, cols, 3), np.float32)
        power = {"dawn": 0.26, "day": 0.14, "sunset": 0.50, "night": 0.66}[setting.time]
        spread = Spread(26, 0.22, 0.56, 0.008, 0.034, power)
        self._lights = Lights(setting, "bulbs", [look["lamp"], look["lamp"], look["spot"]], spread)
        self._people = [passer(setting, look, number) for number in range(4)]
        self._awning = Awning(
            setting, look, round(setting.height * 0.055 if setting.portrait else 0.065 * unit)
        )
        self._crates = _crates(setting, look, side)
        self._cloth = _cloth(setting, look)
        self._bulb, self._halo = glow(unit * 0.016, sharp=0.8), glow(unit * 0.085, sharp=1.4)
        self._flags = pennants(look, ("awning", "other", "cream"), unit * 0.062)
        self._winds = [Wander(rng, 5.0), Wander(rng, 8.0)]
        self._pan = Pan(setting)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        pan = self._pan.at(t_s)
        self._street.draw(self._canvas, pan)
        self._lights.draw(self._canvas, t_s, -1.2 * pan * self._reach)
        self._film.develop(self._canvas, out)
        shift = -2 * pan * self._reach
        for sprite, start, pace, foot in self._people:
            self._walk(out, t_s, sprite, start, pace, foot, shift)
        self._hang(out, t_s, 1.25 * shift)
        for sprite, x, y in (self._cloth, *self._crates):
            lay(out, sprite, x + 1.5 * shift, y)
        self._awning.draw(out, t_s, 1.5 * shift)
        self._film.finish(out, t_s)

    def _walk(
        self, out: Bytes, t_s: float, sprite: Bytes, start: float, pace: float, foot: float, shift: float
    ) -> None:
        """Let one of the people pass."""
        unit = self._setting.short_px
        span = self._setting.width + 1.2 * unit
        x = (start * span + pace * unit * t_s) % span - 0.6 * unit
        step = 0.004 * unit * abs(np.sin(2.6 * t_s + 9 * start))
        lay(out, sprite, x + 1.1 * shift, foot * self._setting.height - 0.5 * len(sprite) - step)

    def _hang(self, out: Bytes, t_s: float, shift: float) -> None:
        """Hang a line of flags and below it bulbs, as they sway at a moment."""
        height, unit = self._setting.height, self._setting.short_px
        sway, lift = (wind.at(t_s) for wind in self._winds)
        top = height * (0.125 if self._setting.portrait else 0.185)
        flags = (top, 0.085 * unit * (1 + 0.04 * lift), shift + 0.012 * unit * sway)
        bulbs = (top + 0.085 * unit, 0.13 * unit, shift - 0.016 * unit * sway)
        for line in (flags, bulbs):
            self._wire(out, self._along(*line, 0.05 * unit))
        for index, (x, y) in enumerate(self._along(*flags, 0.105 * unit)):
            flag = self._flags[index % 3]
            turn = 6 * np.sin(1.9 * t_s + 0.9 * index) * (0.6 + 0.4 * sway)
            lay(out, flag, x, y + 0.5 * len(flag), turn=turn, pivot=0.0)
        power = {"dawn": 0.40, "day": 0.30, "sunset": 0.70, "night": 0.95}[self._setting.time]
        for index, (x, y) in enumerate(self._along(*bulbs, 0.20 * unit)):
            beat = 0.94 + 0.06 * np.sin(0.9 * t_s + 2.1 * index)
            shine(out, self._halo, x, y, self._look["lamp"] * (0.55 * power * power * beat))
            shine(out, self._bulb, x, y, self._look["lamp"] * min(1.0, 1.5 * power * beat))

    def _wire(self, out: Bytes, places: Floats) -> None:
        """Draw what the flags or bulbs hang from."""
        fixed = [np.round(places * 16).astype(np.int32)]
        thick = max(1, round(0.0022 * self._setting.short_px))
        cv2.polylines(out, fixed, False, (self._look["deep"] * 0.8).tolist(), thick, cv2.LINE_AA, 4)

    def _along(self, top: float, sag: float, shift: float, gap: float) -> Floats:
        """Return places (x, y) a gap apart along a line that sags between the picture's sides, in px."""
        count = max(3, round(self._setting.width / gap))
        share = (np.arange(count + 2) - 0.5) / count
        down = top + sag * (1 - (2 * share - 1) ** 2)
        return np.column_stack([share * self._setting.width + shift, down])


def _crates(setting: Setting, look: Mapping[str, Floats], side: float) -> list[tuple[Bytes, float, float]]:
    """Return the crates on the stall, each with where its middle is."""
    unit = setting.short_px
    wide = unit * 0.43
    kinds = _ROWS[setting.seed % len(_ROWS)]
    count = int(np.ceil(setting.width / wide / 1.03)) + 1
    y = setting.height * (0.815 if setting.portrait else 0.775)
    first = setting.width / 2 - (count - 1) / 2 * wide * 1.03
    return [
        (
            heaped(setting, look, kinds[number % len(kinds)], wide, side, number),
            first + number * wide * 1.03,
            y,
        )
        for number in range(count)
    ]


def _cloth(setting: Setting, look: Mapping[str, Floats]) -> tuple[Bytes, float, float]:
    """Return the cloth over the stall's table, in folds, and where its middle is."""
    width, height, unit = setting.width, setting.height, setting.short_px
    top = height * (0.815 if setting.portrait else 0.775) + 0.12 * unit
    wide, high = 1.12 * width / unit, (height - top + 2) / unit
    easel = blank(wide, high, 0.0, 0.0, unit)
    folds = grains(setting.rng("folds"), 2, easel.paint.shape[1], unit * 0.05)[:1]

    def light(u: Floats, v: Floats) -> Floats:
        across = cv2.resize(folds, (u.shape[1], 1), interpolation=cv2.INTER_LINEAR)
        return np.asarray(0.95 - 0.16 * v + 0.075 * across * (0.5 + 0.5 * v), np.float32)

    easel.shape(box(-0.01, 0, wide + 0.01, high + 0.01), look["cloth"], light)
    return easel.paint, width / 2, top + len(easel.paint) / 2
