"""A desk by a window: a laptop at work, a cup that steams, the town out of focus behind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.bench import Bench, Space, space
from nemo_notebook.studio.make.scenes.parts.bokeh import Lights, Spread
from nemo_notebook.studio.make.scenes.parts.crockery import Cup, draw_cup
from nemo_notebook.studio.make.scenes.parts.laptop import Laptop
from nemo_notebook.studio.make.scenes.parts.light import Film
from nemo_notebook.studio.make.scenes.parts.noise import branch, grains, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours, ramp
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_OFFICE: Final[Mapping[str, Palette]] = {
    "dawn": {"top": "#a8b4cc", "low": "#f4d4b8", "tower": "#8c98b0", "frame": "#5c5660",
             "table": "#c09a78", "dark": "#7c5a44", "spot": "#ffd8b0", "leaf": "#4c6a4c",
             "steel": "#c4c2c4", "shade": "#5c5860", "china": "#f8ece0", "key": "#34343c",
             "coffee": "#3a1d0f", "crema": "#b5743c", "milk": "#f4e2c4", "china_shade": "#988078"},
    "day": {"top": "#a8d0f0", "low": "#f0f6fa", "tower": "#a8bccc", "frame": "#d8dce0",
            "table": "#d8b48c", "dark": "#9a7450", "spot": "#ffffff", "leaf": "#4c8c44",
            "steel": "#d4d8dc", "shade": "#70767e", "china": "#ffffff", "key": "#383c42",
            "coffee": "#3a1d0f", "crema": "#b5743c", "milk": "#f4e2c4", "china_shade": "#98a0aa"},
    "sunset": {"top": "#6a4878", "low": "#ffb078", "tower": "#6c4460", "frame": "#3a2a34",
               "table": "#96603c", "dark": "#4c2c20", "spot": "#ffc070", "leaf": "#3c3c2c",
               "steel": "#b8988c", "shade": "#503c44", "china": "#ffdcc2", "key": "#281e26",
               "coffee": "#3a1d0f", "crema": "#b5743c", "milk": "#f4e2c4", "china_shade": "#84493e"},
    "night": {"top": "#0a1026", "low": "#1c2848", "tower": "#101a34", "frame": "#0c0e16",
              "table": "#4a3226", "dark": "#1e1410", "spot": "#ffc880", "leaf": "#101c1c",
              "steel": "#4c5464", "shade": "#1a1e28", "china": "#8c8890", "key": "#0a0c12",
              "coffee": "#1c0e08", "crema": "#6a4424", "milk": "#a08c70", "china_shade": "#302c34"},
}  # fmt: skip


class Desk:
    """A place to work."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        look = colours(_OFFICE[setting.time], setting.tone)
        place = space(setting, 0.70 if setting.portrait else 0.66, 0.03)
        self._bench = Bench(setting, look, place, _town(setting, look, place))
        power = {"dawn": 0.20, "day": 0.16, "sunset": 0.42, "night": 0.60}[setting.time]
        shades = [look["spot"], look["low"], look["spot"], look["crema"]]
        self._lights = Lights(setting, "spots", shades, Spread(32, 0.18, 0.64, 0.008, 0.036, power))
        rng = setting.rng("desk")
        side = float(rng.choice([-1, 1]))
        self._laptop = Laptop(
            setting, look, setting.width * (0.5 - (0.0 if setting.portrait else 0.06 * side))
        )
        self._cup = draw_cup(
            setting, {**look, "shade": look["china_shade"], "light": look["spot"]}, _cup(setting, side)
        )

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        room, moved = self._bench.wall(t_s)
        self._lights.draw(room, t_s, moved)
        self._film.develop(self._bench.laid(t_s), out)
        self._laptop.draw(out, t_s)
        self._cup.draw(out)
        self._film.finish(out, t_s)


def _cup(setting: Setting, side: float) -> Cup:
    across = 0.5 + (0.36 if setting.portrait else 0.30) * side
    return Cup(setting.width * across, setting.height * 0.885, round(setting.short_px * 0.56))


def _town(setting: Setting, look: Mapping[str, Floats], place: Space) -> Floats:
    """Return the window, the town beyond it and plants beside it, all out of focus."""
    rows, cols, unit = place.rows, place.cols, place.unit
    rng = setting.rng("town")
    down = (np.arange(rows, dtype=np.float32) + 0.5) / rows
    view = np.repeat(ramp([(0.0, look["top"]), (1.0, look["low"])], down)[:, None], cols, 1)
    for depth in range(2):
        towers: Floats = np.zeros((rows, cols), np.float32)
        x = -0.1 * unit
        for high, wide, gap in branch(rng).random((40, 3)):
            top = rows * (0.30 + 0.16 * depth + 0.36 * high)
            cv2.rectangle(
                towers, (round(x), round(top)), (round(x + unit * (0.05 + 0.09 * wide)), rows), 1.0, -1
            )
            x += unit * (0.06 + 0.13 * gap)
        towers = cv2.GaussianBlur(towers, (0, 0), unit * (0.016 - 0.004 * depth))
        shade = look["tower"] * (0.5 + 0.5 * depth) + look["low"] * (0.5 - 0.5 * depth)
        view += (shade - view) * (towers * 0.80)[..., None]
    if setting.time in ("night", "sunset"):
        lit = (
            np.clip(grains(rng, rows, cols, unit * 0.014) - 1.2, 0, 1.5)
            * smoothstep(0.35, 0.6, down)[:, None]
        )
        view += (
            look["spot"] * (cv2.GaussianBlur(lit.astype(np.float32), (0, 0), unit * 0.006) * 0.5)[..., None]
        )
    bars: Floats = np.zeros((rows, cols), np.float32)
    first = float(rng.uniform(0.05, 0.3)) * unit
    for index in range(int(cols / unit / 0.62) + 2):
        x = round(first + index * 0.62 * unit)
        cv2.rectangle(bars, (x, 0), (x + round(unit * 0.022), rows), 1.0, -1)
    cv2.rectangle(bars, (0, round(rows * 0.90)), (cols, rows), 1.0, -1)
    bars = cv2.GaussianBlur(bars, (0, 0), unit * 0.010)
    view += (look["frame"] - view) * (bars * 0.92)[..., None]
    return _planted(view, rng, look, unit)


def _planted(view: Floats, rng: np.random.Generator, look: Mapping[str, Floats], unit: int) -> Floats:
    """Set a plant before the window, to one side."""
    rows, cols = view.shape[:2]
    leaves: Floats = np.zeros((rows, cols, 2), np.float32)
    side = float(rng.choice([0.06, 0.94]))
    root = np.array([side * cols, rows * 1.02])
    for turn, long, light, droop in branch(rng).random((26, 4)):
        heading = -np.pi / 2 + (turn - 0.5) * 2.3
        tip = root + unit * (0.22 + 0.30 * long) * np.array(
            [np.cos(heading), np.sin(heading) + 0.5 * droop * abs(turn - 0.5)]
        )
        middle, axis = (root + 2 * tip) / 3, (tip - root) / 3
        size = (round(float(np.hypot(*axis)) * 16), round(unit * 0.030 * 16))
        at = (round(middle[0] * 16), round(middle[1] * 16))
        angle = float(np.degrees(np.arctan2(axis[1], axis[0])))
        cv2.ellipse(leaves, at, size, angle, 0, 360, (1.0, 0.5 + 0.7 * light, 0.0), -1, cv2.LINE_AA, 4)
    leaves = cv2.GaussianBlur(leaves, (0, 0), unit * 0.007)
    shade = look["leaf"] * (leaves[..., 1:] / np.maximum(leaves[..., :1], 1e-3))
    return np.asarray(view + (shade - view) * np.clip(leaves[..., :1], 0, 1), np.float32)
