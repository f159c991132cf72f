"""A sunny corner for pets: a dog asleep in its basket, a cat on the sill whose tail swings, toys on a rug."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np

from nemo_notebook.studio.make.scenes.parts.bench import Bench, space
from nemo_notebook.studio.make.scenes.parts.camera import lay
from nemo_notebook.studio.make.scenes.parts.dust import Dust
from nemo_notebook.studio.make.scenes.parts.easel import Easel
from nemo_notebook.studio.make.scenes.parts.light import Film, add_at, glow
from nemo_notebook.studio.make.scenes.parts.noise import Wander, branch
from nemo_notebook.studio.make.scenes.parts.outlines import box
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colour, colours
from nemo_notebook.studio.make.scenes.parts.pet_things import (
    ball,
    basket_back,
    basket_front,
    bone,
    bowl,
    rug,
    seated_cat,
    sleeping_dog,
    tail,
)
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.shading import sloped
from nemo_notebook.studio.make.scenes.parts.windows import Window, draw_window, plastered

_ROOM: Final[Mapping[str, Palette]] = {
    "dawn": {"wall": "#e4cdb8", "dim": "#b4968a", "sky": "#ffe2c0", "ground": "#b0b48c", "frame": "#f4e6d8",
             "table": "#b88a62", "dark": "#805c44", "beam": "#ffdcae", "rim": "#ffe4bc", "cat": "#5c463e"},
    "day": {"wall": "#ebe6da", "dim": "#c4bcae", "sky": "#f2fafc", "ground": "#94c07c", "frame": "#ffffff",
            "table": "#cba679", "dark": "#96724e", "beam": "#fff0cc", "rim": "#fff6dc", "cat": "#4c4440"},
    "sunset": {"wall": "#c48a6a", "dim": "#6c4646", "sky": "#ffb670", "ground": "#b0704c", "frame": "#d8a484",
               "table": "#8e583a", "dark": "#4e2e26", "beam": "#ffb868", "rim": "#ffcf8c", "cat": "#3a2426"},
    "night": {"wall": "#4a4044", "dim": "#201d26", "sky": "#22345c", "ground": "#141f38", "frame": "#55525c",
              "table": "#503829", "dark": "#221611", "beam": "#7c94c8", "rim": "#7488b4", "cat": "#131118"},
}  # fmt: skip
_THINGS: Final = (
    {"basket": "#8fa3a6", "cushion": "#efe4d2", "rug": "#dcc9ae", "ring": "#b8855f", "bowl": "#d9694f",
     "coat": "#d9a566", "ear": "#a8733d", "muzzle": "#efd5ac", "pelt": "#2e2a2c"},
    {"basket": "#b98d6a", "cushion": "#f0e6d6", "rug": "#c7d0c6", "ring": "#6f8d86", "bowl": "#4f8f94",
     "coat": "#8c5e40", "ear": "#5c3a28", "muzzle": "#c49a74", "pelt": "#b4703c"},
    {"basket": "#d3b9a3", "cushion": "#7fa09a", "rug": "#e6dccb", "ring": "#d59a54", "bowl": "#e0a33f",
     "coat": "#efe2cd", "ear": "#b98552", "muzzle": "#fff6e8", "pelt": "#3a3436"},
    {"basket": "#6f7f9b", "cushion": "#e9d9c6", "rug": "#e3cfc4", "ring": "#b5686a", "bowl": "#5674a8",
     "coat": "#c98a4a", "ear": "#7d5230", "muzzle": "#f2dcba", "pelt": "#77777e"},
)  # fmt: skip
_SAME: Final[Palette] = {
    "ball": "#c9d94a", "bone": "#f6ecd8", "food": "#7a4a2c", "nose": "#2c2224", "mark": "#fff8ec",
    "shadow": "#1a1210",
}  # fmt: skip
_LIGHT: Final[Mapping[str, tuple[float, float, float]]] = {
    "dawn": (0.80, 0.88, 1.0),
    "day": (1.0, 1.0, 1.0),
    "sunset": (0.62, 0.72, 0.92),
    "night": (0.44, 0.50, 0.60),
}


class Pets:
    """A corner where pets are at home."""

    def __init__(self, setting: Setting) -> None:
        self._film, self._setting = Film(setting), setting
        things = colours(
            {**_THINGS[setting.seed % len(_THINGS)], **_SAME}, setting.tone, _LIGHT[setting.time]
        )
        look = {
            **colours(_ROOM[setting.time], setting.tone),
            **things,
        }
        look["lamp"] = colour("#ffb060", setting.tone)
        look["cat"] = 0.5 * (look["cat"] + look["pelt"])  # against the light
        self._look = look
        unit = setting.short_px
        rng = setting.rng("pets")
        self._side = side = float(rng.choice([-1, 1]))
        place = space(setting, 0.72 if setting.portrait else 0.68, 0.012)
        self._sill = setting.height * (0.50 if setting.portrait else 0.525)
        self._window = setting.width * 0.5 + side * (0.14 if setting.narrow else 0.40) * unit
        wall = _wall(setting, look, (place.rows, place.cols), self._window / 2 + place.reach, self._sill / 2)
        self._bench = Bench(setting, look, place, wall)
        self._tall = unit * 0.29
        self._cat = seated_cat(look, self._tall, side)
        self._things = _placed(setting, look, side)
        self._breath_s = float(rng.uniform(3.4, 4.2))
        self._winds = [Wander(rng, 7.0), Wander(rng, 4.5)]
        self._lamp = glow(place.unit * 0.75, sharp=0.9)
        lit = (self._window / setting.width, self._sill / setting.height)
        self._dust = Dust(setting, look["beam"], lit, 0.9, 0.32)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        _, moved = self._bench.wall(t_s)
        canvas = self._bench.laid(t_s)
        self._light_lamp(canvas, t_s)
        self._film.develop(canvas, out)
        self._draw_cat(out, t_s, 2 * moved)
        breath = np.sin(2 * np.pi * t_s / self._breath_s) * 0.0035 * self._setting.short_px
        for sprite, x, y, breathes in self._things:
            lay(out, sprite, x + 2.4 * moved, y + (breath if breathes else 0.0))
        self._dust.draw(out, t_s)
        self._film.finish(out, t_s)

    def _light_lamp(self, canvas: Floats, t_s: float) -> None:
        """Let a lamp beside the picture glow, where it is dark enough for one."""
        power = {"sunset": 0.10, "night": 0.30}.get(self._setting.time)
        if power:
            rows, cols = canvas.shape[:2]
            x = cols / 2 - self._side * (0.48 if self._setting.narrow else 0.86) * min(rows, cols)
            warm = self._look["lamp"] * (power * (1 + 0.06 * self._winds[1].at(t_s)))
            add_at(canvas, self._lamp, x, 0.52 * rows, warm)

    def _draw_cat(self, out: Bytes, t_s: float, shift: float) -> None:
        """Set the cat on the sill, its tail as it hangs at a moment."""
        tall = self._tall
        x = self._window - self._side * 0.02 * tall + shift
        lay(out, self._cat, x, self._sill - 0.52 * tall)
        sway, curl = (wind.at(t_s) for wind in self._winds)
        easel = Easel(out, tall, (x - self._side * 0.05 * tall, self._sill), 1.0)
        easel.shape(tail(sway, curl) * (-self._side, 1), self._look["cat"], sloped(down=-0.12))


def _wall(
    setting: Setting, look: Mapping[str, Floats], size: tuple[int, int], middle: float, sill: float
) -> Floats:
    """Return the wall of `size` (rows, cols) with its window, a garden beyond and light beside it."""
    rows, cols = size
    unit = min(setting.soft_size)
    room = plastered(setting, look, size, (middle, 0.5 * sill))
    easel = Easel(room, unit, (middle, sill), 1.0)
    _beam(easel, look, setting)
    far, foot = cols / unit, (rows - sill) / unit
    easel.shape(box(-far, foot - 0.055, far, foot), look["frame"] * 0.86)
    easel.shape(box(-far, foot - 0.059, far, foot - 0.051), look["dim"], share=0.5, soft=1 / unit)
    easel.shape(box(-0.40, 0, 0.40, 0.055), look["dim"] * 0.45, share=0.5, soft=0.012)
    window = Window(0.0, 0.34, -min(0.62, 1.2 * sill / unit), 0.0)
    draw_window(easel, setting, {**look, "haze": look["sky"]}, window)
    return room


def _beam(easel: Easel, look: Mapping[str, Floats], setting: Setting) -> None:
    """Lay the light of the window slanting over the wall beside it."""
    away = -1.0 if easel.origin[0] > easel.paint.shape[1] / 2 else 1.0
    power = {"dawn": 0.46, "day": 0.55, "sunset": 0.46, "night": 0.12}[setting.time]
    for column in range(2):
        for row in range(2):
            x, y = 0.52 + 0.27 * column, 0.30 * row - 0.16 * column - 0.58
            pane = np.array([(x, y), (x + 0.245, y - 0.145), (x + 0.245, y + 0.125), (x, y + 0.27)])
            easel.shape(pane * (away, 1), look["beam"], share=power, soft=0.010)


def _placed(
    setting: Setting, look: Mapping[str, Floats], side: float
) -> list[tuple[Bytes, float, float, bool]]:
    """Return what stands on the floor, the far first: its middle, and whether it breathes."""
    rng = setting.rng("toys")
    width, height, unit = setting.width, setting.height, setting.short_px
    upright, narrow = setting.portrait, setting.narrow
    middle, near = width * 0.5, height * (0.905 if upright else 0.915)
    x = middle - side * (0.10 if narrow else 0.42) * unit
    y = height * (0.80 if upright else 0.795)
    head = float(rng.choice([-1, 1]))
    size = unit * (0.92 if narrow else 1.0)
    reach = unit * (0.47 if narrow else 0.80)
    rug_x, rug_y = middle - side * (0.0 if narrow else 0.14) * unit, height * (0.845 if upright else 0.865)
    bowl_x = middle + side * (0.30 if narrow else 0.16) * unit
    ball_x = middle + side * (0.10 if narrow else 0.44) * unit
    bone_x = middle - side * (0.26 if narrow else 0.02) * unit
    return [
        (rug(look, reach, branch(rng)), rug_x, rug_y, False),
        (basket_back(look, size, branch(rng), side), x, y, False),
        (sleeping_dog(look, size, branch(rng), head), x, y - 0.036 * unit, True),
        (basket_front(look, size, branch(rng), side), x, y, False),
        (bowl(look, unit * 0.19, branch(rng), side), bowl_x, near - 0.045 * unit, False),
        (ball(look, unit * 0.105, branch(rng), side), ball_x, near, False),
        (bone(look, unit * 0.17, side), bone_x, near + 0.022 * unit, False),
    ]
