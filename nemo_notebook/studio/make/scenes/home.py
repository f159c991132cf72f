"""A living room: sheer curtains that stir in a window, a sofa, a plant, light that moves over the floor."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np

from nemo_notebook.studio.make.scenes.parts.bench import Bench, Space, space
from nemo_notebook.studio.make.scenes.parts.dust import Dust
from nemo_notebook.studio.make.scenes.parts.easel import Easel
from nemo_notebook.studio.make.scenes.parts.furniture import furnished
from nemo_notebook.studio.make.scenes.parts.light import Film, glow, shine
from nemo_notebook.studio.make.scenes.parts.noise import Wander, fractal, sampled, smoothstep
from nemo_notebook.studio.make.scenes.parts.outlines import box, oval
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.windows import Window, draw_window, plastered

_ROOM: Final[Mapping[str, Palette]] = {
    "dawn": {"wall": "#dcc8b8", "dim": "#b89c90", "sky": "#ffe4c4", "ground": "#a8b890",
             "curtain": "#fff0e0", "table": "#b88860", "dark": "#7c5840", "leaf": "#4c6c48",
             "lamp": "#ffe0b0", "pot": "#c8a890"},
    "day": {"wall": "#e8e4dc", "dim": "#c0bcb4", "sky": "#f4fbff", "ground": "#9cc48c",
            "curtain": "#ffffff", "table": "#c8a074", "dark": "#94704c", "leaf": "#4c8448",
            "lamp": "#fff4e0", "pot": "#d8d0c4"},
    "sunset": {"wall": "#c08468", "dim": "#6c4444", "sky": "#ffb878", "ground": "#c87c54",
               "curtain": "#ffd8b0", "table": "#8c5438", "dark": "#4c2c24", "leaf": "#3c4430",
               "lamp": "#ffc880", "pot": "#94604c"},
    "night": {"wall": "#40383c", "dim": "#1c1a22", "sky": "#1c2c50", "ground": "#142038",
              "curtain": "#5c647c", "table": "#4c3426", "dark": "#20140f", "leaf": "#18241c",
              "lamp": "#ffc070", "pot": "#4c4440"},
}  # fmt: skip
_SOFAS: Final = (
    {"sofa": "#7c8c94", "accent": "#d8a048", "second": "#e8e0d4"}, {"sofa": "#c8b8a0",
     "accent": "#6c8468", "second": "#c87c5c"},
    {"sofa": "#4c6c68", "accent": "#e8c8a8", "second": "#d87c64"}, {"sofa": "#b88c7c",
     "accent": "#f0e4d4", "second": "#5c7088"},
)  # fmt: skip
_LIGHT: Final[Mapping[str, tuple[float, float, float]]] = {
    "dawn": (0.82, 0.88, 0.98),
    "day": (1.0, 1.0, 1.0),
    "sunset": (0.52, 0.64, 0.90),
    "night": (0.34, 0.38, 0.48),
}


class Home:
    """A room to be at home in."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        sofa = colours(_SOFAS[setting.seed % len(_SOFAS)], setting.tone, _LIGHT[setting.time])
        look = {
            **colours(_ROOM[setting.time], setting.tone),
            **sofa,
        }
        place = space(setting, 0.80 if setting.portrait else 0.76, 0.012)
        rng = setting.rng("home")
        side = float(rng.choice([-1, 1]))
        across = side * (0.24 if setting.portrait else 0.30) * setting.soft_size[0] / place.unit
        self._bench = Bench(setting, look, place, _wall(setting, look, place, across))
        self._curtains = _Curtains(setting, look, place, across)
        self._things = furnished(setting, look, side)
        self._lamp = _lamp(setting, side) if setting.time in ("night", "sunset") else None
        self._look, self._beat = look, Wander(rng, 9.0)
        share = 0.5 + across * setting.short_px / setting.width
        self._dust = Dust(setting, look["sky"], (share, 0.45), 1.1, 0.26, count=30)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        room, moved = self._bench.wall(t_s)
        self._curtains.draw(room, t_s, moved)
        self._film.develop(self._bench.laid(t_s), out)
        self._things.draw(out)
        if self._lamp:
            halo, x, y = self._lamp
            shine(out, halo, x, y, self._look["lamp"] * (0.52 + 0.02 * self._beat.at(t_s)))
        self._dust.draw(out, t_s)
        self._film.finish(out, t_s)


def _wall(setting: Setting, look: Mapping[str, Floats], place: Space, across: float) -> Floats:
    """Return the wall with its window `across` from its middle, two framed prints beside it."""
    lit = (place.cols / 2 + across * place.unit, 0.42 * place.rows)
    wall = plastered(setting, look, (place.rows, place.cols), lit)
    easel = Easel(wall, place.unit, (place.cols / 2, 0.0), float(np.sign(across)))
    foot, far = place.rows / place.unit, place.cols / place.unit
    easel.shape(box(-far, foot - 0.047, far, foot), look["wall"] * 0.92, share=0.6)
    window = Window(across, 0.27, 0.06 * foot, 0.06 * foot + min(0.66, 0.80 * foot))
    draw_window(easel, setting, {**look, "frame": look["wall"] * 1.08, "haze": look["sky"]}, window)
    _hang_prints(easel, setting, look, across - easel.side * (0.56 if setting.portrait else 0.72))
    return wall


def _hang_prints(easel: Easel, setting: Setting, look: Mapping[str, Floats], middle: float) -> None:
    """Hang two framed prints on the wall."""
    rng = setting.rng("prints")
    for index, (wide, high) in enumerate(((0.17, 0.23), (0.13, 0.17))):
        x = middle + 0.20 * index - 0.13
        y = 0.26 * len(easel.paint) / easel.unit + 0.03 * index
        left, top, right, foot = x - wide / 2, y - high / 2, x + wide / 2, y + high / 2
        easel.shape(box(left, top + 0.011, right, foot + 0.017), np.zeros(3), share=0.45, soft=0.012)
        easel.shape(box(left, top, right, foot), look["dark"] * 0.9)
        easel.shape(box(left + 0.009, top + 0.009, right - 0.009, foot - 0.009), look["second"])
        for part, name in enumerate(("accent", "sofa", "ground")):
            at = x + wide * rng.uniform(-0.2, 0.2), y + high * (0.22 - 0.18 * part)
            size = wide * rng.uniform(0.14, 0.28), high * rng.uniform(0.10, 0.18)
            easel.shape(oval(*at, *size, np.radians(rng.uniform(-20, 20))), look[name])


class _Curtains:
    """Sheer curtains to both sides of the window; their folds move as air comes in."""

    def __init__(self, setting: Setting, look: Mapping[str, Floats], space: Space, across: float) -> None:
        rng = setting.rng("curtains")
        self._unit = unit = space.unit
        rows, cols = space.rows, setting.soft_size[0]
        place = cols / 2 + across * unit
        self._left, self._right = max(0, round(place - 0.56 * unit)), min(cols, round(place + 0.56 * unit))
        self._x = (np.arange(self._left, self._right, dtype=np.float32)[None] - place) / unit
        self._down = ((np.arange(rows, dtype=np.float32) + 0.5) / rows)[:, None]
        self._folds = fractal(rng, 256, 512, slope=1.3, low=5, high=60, stretch=0.10)
        self._shade = look["curtain"]
        self._winds = [Wander(rng, 6.0), Wander(rng, 8.5)]
        self._night = setting.time == "night"

    def draw(self, room: Floats, t_s: float, shift: float) -> None:
        """Lay the curtains of a moment over the room."""
        region = room[:, self._left : self._right]
        a, b = (wind.at(t_s) for wind in self._winds)
        sway = self._down**1.6 * np.float32(0.030)
        x = self._x - np.float32(shift / self._unit)
        for side, wind in ((-1.0, a), (1.0, b)):
            bent = x + sway * np.float32(wind) + 0.010 * np.sin(7 * self._down - 1.1 * t_s + side)
            inner = side * bent
            cover = smoothstep(0.145, 0.165, inner) * smoothstep(0.46, 0.45, inner)
            fold = sampled(
                self._folds,
                np.asarray(bent * 150 + 2048, np.float32),
                np.asarray(self._down * 26 + 9 * t_s * 0.2, np.float32),
            )
            light = np.clip(0.88 + 0.11 * fold, 0.5, 1.15)
            behind = smoothstep(0.31, 0.26, inner) * (0.10 if self._night else 0.34)
            share = np.asarray(cover * np.clip(0.84 - behind + 0.08 * fold, 0.3, 0.95), np.float32)[..., None]
            paint = self._shade * (light * (1 - 0.10 * self._down))[..., None]
            region += (paint - region) * share


def _lamp(setting: Setting, side: float) -> tuple[Floats, float, float]:
    """Return the glow of a lamp beside the sofa, and where it stands."""
    unit = setting.short_px
    x = setting.width * 0.5 - side * (0.14 if setting.portrait else 0.30) * unit - side * 0.60 * unit
    return (
        glow(unit * 0.55),
        float(np.clip(x, 0.08 * setting.width, 0.92 * setting.width)),
        setting.height * 0.42,
    )
