"""A bright consulting room: light through a blind, a couch, a cross on the wall, a monitor's quiet pulse."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.camera import Pan, Plate, lay
from nemo_notebook.studio.make.scenes.parts.clinic_things import couch, cross, monitor, potted, stool
from nemo_notebook.studio.make.scenes.parts.easel import Easel
from nemo_notebook.studio.make.scenes.parts.light import Film, add_at, glow, tint
from nemo_notebook.studio.make.scenes.parts.noise import Wander, smoothstep
from nemo_notebook.studio.make.scenes.parts.outlines import box
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours, ramp
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.shading import sloped
from nemo_notebook.studio.make.scenes.parts.windows import plastered

_ROOM: Final[Mapping[str, Palette]] = {
    "dawn": {"wall": "#ecdfd4", "dim": "#c4b0a8", "low": "#b9c9c2", "sky": "#ffe6cc", "frame": "#fbf1e8",
             "floor": "#d8cabd", "deep": "#a8978c", "beam": "#ffdcb4", "leaf": "#5c8064", "pot": "#e4d4c8"},
    "day": {"wall": "#e4eae6", "dim": "#b6c4c3", "low": "#a9cfc8", "sky": "#f4fcff", "frame": "#ffffff",
            "floor": "#d3dad7", "deep": "#aebab8", "beam": "#fffdf0", "leaf": "#4f9468", "pot": "#f0f0ec"},
    "sunset": {"wall": "#d6a88e", "dim": "#7e5a58", "low": "#8d8078", "sky": "#ffbc80", "frame": "#e8bfa2",
               "floor": "#a87e6c", "deep": "#5c4444", "beam": "#ffc080", "leaf": "#4c5440", "pot": "#b88a74"},
    "night": {"wall": "#46545e", "dim": "#1e2730", "low": "#2c4650", "sky": "#1e3058", "frame": "#5c6c78",
              "floor": "#36424a", "deep": "#151c22", "beam": "#6c8cc0", "leaf": "#1e3430", "pot": "#4c585e"},
}  # fmt: skip
_CLOTHS: Final = (
    {"couch": "#3f9c98", "sign": "#26a08c"}, {"couch": "#5a8fb4", "sign": "#2f9a78"},
    {"couch": "#6ea58c", "sign": "#1f9aa4"}, {"couch": "#8f9ec4", "sign": "#3aa07c"},
)  # fmt: skip
_SAME: Final[Palette] = {
    "steel": "#b9c2c6", "body": "#f0f3f3", "paper": "#ffffff", "screen": "#10262e", "shadow": "#1c2426",
}  # fmt: skip
_LIT: Final[Palette] = {"pulse": "#5cf0c0", "light": "#f6fffb", "lamp": "#aef0dc"}
_LIGHT: Final[Mapping[str, tuple[float, float, float]]] = {
    "dawn": (0.86, 0.93, 1.0),
    "day": (1.0, 1.0, 1.0),
    "sunset": (0.68, 0.76, 0.96),
    "night": (0.48, 0.44, 0.40),
}
_BEAT_S: Final = 1.1  # of a heart at rest
_SWEEP_S: Final = 4.4  # that the trace takes over the screen


class Clinic:
    """A room to be looked after in."""

    def __init__(self, setting: Setting) -> None:
        self._film, self._setting = Film(setting), setting
        things = colours(
            {**_CLOTHS[setting.seed % len(_CLOTHS)], **_SAME}, setting.tone, _LIGHT[setting.time]
        )
        look = {
            **colours(_ROOM[setting.time], setting.tone),
            **things,
            **colours(_LIT, setting.tone),
        }
        look["sign"] = colours(_CLOTHS[setting.seed % len(_CLOTHS)], setting.tone)["sign"]  # lit from within
        self._look = look
        cols, rows = setting.soft_size
        unit = setting.short_px
        rng = setting.rng("clinic")
        self._side = side = float(rng.choice([-1, 1]))
        self._reach = max(1, round(min(cols, rows) * 0.012))
        wide = cols + 2 * self._reach + 2
        room = _room(setting, look, (rows, wide), side)
        self._blind = _Blind(setting, look, side)
        self._blind.frame(room, self._reach)
        self._room = Plate(room, (cols, rows), self._reach)
        self._canvas = np.empty((rows, cols, 3), np.float32)
        self._cross, self._sign = (
            cross(look, unit * (0.72 if setting.narrow else 0.86)),
            _sign_place(setting, side),
        )
        self._halo = glow(min(setting.soft_size) * 0.42)
        self._things = _placed(setting, look, side)
        self._monitor, self._screen = monitor(look, unit * (0.66 if setting.narrow else 0.86))
        self._stand = _stand_place(setting, side)
        self._pan = Pan(setting)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        pan = self._pan.at(t_s)
        self._room.draw(self._canvas, pan)
        self._blind.draw(self._canvas, t_s, -pan * self._reach)
        shift = -2 * pan * self._reach
        self._light_sign(t_s, shift)
        self._film.develop(self._canvas, out)
        lay(out, self._cross, self._sign[0] + shift, self._sign[1])
        self._draw_monitor(out, t_s, 1.1 * shift)
        for sprite, x, y in self._things:
            lay(out, sprite, x + 1.2 * shift, y)
        self._film.finish(out, t_s)

    def _light_sign(self, t_s: float, shift: float) -> None:
        """Let the light of the cross on the wall breathe."""
        x, y = self._sign
        power = {"dawn": 0.10, "day": 0.07, "sunset": 0.18, "night": 0.42}[self._setting.time]
        breath = 0.5 - 0.5 * np.cos(2 * np.pi * t_s / 5.0)
        shade = self._look["lamp"] * (power * (0.55 + 0.65 * breath))
        add_at(self._canvas, self._halo, (x + shift) / 2, y / 2, shade)

    def _draw_monitor(self, out: Bytes, t_s: float, shift: float) -> None:
        """Set up the monitor, its trace as far as it has come."""
        x, y = self._stand
        rows, cols = self._monitor.shape[:2]
        lay(out, self._monitor, x + shift, y)
        left, top, right, foot = self._screen
        corner = np.array([x + shift - cols / 2 + left, y - rows / 2 + top])
        size = np.array([right - left, foot - top])
        origin = np.floor(corner).astype(int)
        region = out[origin[1] : round(corner[1] + size[1]), max(0, origin[0]) : round(corner[0] + size[0])]
        thick = max(1, round(0.012 * size[1]))
        share = np.linspace(0.05, 0.95, 150)
        age = (t_s / _SWEEP_S - (share - 0.05) / 0.90) % 1.0
        levels = (255 * np.clip(1.05 - age, 0.12, 1)).tolist()
        drawn = np.flatnonzero((age[:-1] < 0.93) & (age[:-1] > age[1:])).tolist()
        for number, (middle, high, name) in enumerate(((0.38, 0.28, "pulse"), (0.78, 0.10, "lamp"))):
            down = middle - high * _wave(t_s - age * _SWEEP_S, number)
            line = np.column_stack([share, down]) * size + corner - (max(0, origin[0]), origin[1])
            fixed = np.round(line * 16).astype(np.int32)
            trace = np.zeros(region.shape[:2], np.uint8)
            for first in drawn:
                cv2.polylines(trace, [fixed[first : first + 2]], False, levels[first], thick, cv2.LINE_AA, 4)
            cv2.add(region, tint(trace, self._look[name]), dst=region)


def _wave(moment_s: Floats, number: int) -> Floats:
    """Return a heart's trace at some moments, 0..1, or with number 1 a breath's."""
    if number:
        return np.asarray(np.sin(2 * np.pi * moment_s / (3 * _BEAT_S)), np.float64)
    beat = (moment_s / _BEAT_S) % 1.0

    def bump(middle: float, wide: float) -> Floats:
        return np.asarray(np.exp(-(((beat - middle) / wide) ** 2)), np.float64)

    return np.asarray(0.16 * bump(0.22, 0.045) - 0.20 * bump(0.37, 0.016) + bump(0.41, 0.020)
                      - 0.30 * bump(0.45, 0.018) + 0.26 * bump(0.68, 0.060))  # fmt: skip


def _sign_place(setting: Setting, side: float) -> tuple[float, float]:
    across = 0.22 if setting.narrow else 0.30
    return setting.width * 0.5 - side * across * setting.short_px, setting.height * (
        0.20 if setting.portrait else 0.22
    )


def _stand_place(setting: Setting, side: float) -> tuple[float, float]:
    narrow, foot = setting.narrow, setting.height * (0.83 if setting.portrait else 0.86)
    across, rise = (0.35, 0.24) if narrow else (0.70, 0.32)
    return setting.width * 0.5 - side * across * setting.short_px, foot - rise * setting.short_px


def _placed(setting: Setting, look: Mapping[str, Floats], side: float) -> list[tuple[Bytes, float, float]]:
    """Return couch and stool, each with where its middle is."""
    unit, narrow = setting.short_px, setting.narrow
    size = unit * (0.80 if narrow else 0.98)
    floor = setting.height * (0.89 if setting.portrait else 0.925)
    x = setting.width * 0.5 + side * (0.06 if narrow else -0.02) * unit
    aside = setting.width * 0.5 + side * (0.40 if narrow else 0.76) * unit
    things = [
        (potted(setting, look, unit * 0.86), aside, floor - 0.272 * unit),
        (couch(look, size, -side), x, floor - 0.23 * size),
    ]
    if not narrow:
        near = setting.width * 0.5 + side * 0.46 * unit
        things.append((stool(look, unit * 0.80, side), near, floor - 0.064 * unit))
    return things


def _room(setting: Setting, look: Mapping[str, Floats], size: tuple[int, int], side: float) -> Floats:
    """Return wall, dado and floor, (rows, cols, 3), and the light that falls on them."""
    rows, cols = size
    unit = min(setting.soft_size)
    edge = rows * (0.76 if setting.portrait else 0.74)
    middle = cols / 2 + side * (0.21 if setting.narrow else 0.50) * unit
    room = plastered(setting, look, size, (middle, 0.34 * rows), 0.66)
    easel = Easel(room, unit, (0.0, edge), side)
    far = cols / unit + 1
    easel.shape(box(-1, -0.24, far, 0), look["low"], sloped(down=-0.05, near=0.05))
    easel.shape(box(-1, -0.248, far, -0.232), look["frame"])
    easel.shape(box(-1, -0.040, far, 0), look["frame"] * 0.9)
    down = np.linspace(0, 1, max(2, rows - round(edge)), dtype=np.float32)
    shades = ramp([(0.0, look["deep"]), (0.16, look["floor"]), (1.0, look["floor"] * 0.90)], down)
    room[round(edge) :] = shades[:, None]
    mirror = room[round(edge) - len(down) : round(edge)][::-1]
    gleam = (0.30 * (1 - down) ** 1.5)[:, None, None]
    room[round(edge) :] += (cv2.GaussianBlur(mirror, (0, 0), unit * 0.03) - room[round(edge) :]) * gleam
    return np.asarray(np.clip(room, 0, 252), np.float32)


class _Blind:
    """A window behind a blind; its slats turn a little, and their stripes of light lie on wall and floor."""

    def __init__(self, setting: Setting, look: Mapping[str, Floats], side: float) -> None:
        unit = min(setting.soft_size)
        cols, rows = setting.soft_size
        middle = cols / 2 + side * (0.21 if setting.narrow else 0.50) * unit
        half = unit * (0.24 if setting.narrow else 0.32)
        self._top, self._foot = max(0, round(rows * (0.10 if setting.portrait else 0.06))), round(rows * 0.44)
        if not setting.portrait:
            self._foot = round(rows * 0.47)
        self._left, self._right = round(middle - half), round(middle + half)
        self._unit, self._look = unit, look
        high = self._foot - self._top
        down = np.linspace(0, 1, high, dtype=np.float32)
        self._sky = ramp(
            [(0.0, look["sky"]), (0.7, look["sky"]), (1.0, look["leaf"] * 0.4 + look["sky"] * 0.6)], down
        )
        self._slats = np.arange(high, dtype=np.float32) / (unit * 0.030)
        self._wind = Wander(setting.rng("blind"), 14.0)
        self._power = {"dawn": 0.40, "day": 0.62, "sunset": 0.46, "night": 0.14}[setting.time]
        self._beam = self._cast(setting, -side, middle)

    def frame(self, room: Floats, shift: float) -> None:
        """Paint what of the window never moves into a room, `shift` px to the right."""
        left, right, rim = self._left + shift, self._right + shift, self._unit * 0.026
        shade = self._look["frame"]
        easel = Easel(room, 1.0, (0.0, 0.0), 1.0)
        easel.shape(box(left - rim, self._top - rim, right + rim, self._foot + rim), shade * 0.96)
        easel.shape(box(left - rim * 1.6, self._foot, right + rim * 1.6, self._foot + rim * 1.3), shade)

    def _cast(self, setting: Setting, away: float, middle: float) -> tuple[slice, slice, Floats, Floats]:
        """Return where the light falls, how much of it, and the place along the slats."""
        unit, (cols, rows) = self._unit, setting.soft_size
        y0, y1 = round(rows * 0.10), round(rows * 0.72)
        x = (np.arange(cols, dtype=np.float32)[None] - middle) * away / unit
        y = (np.arange(y0, y1, dtype=np.float32)[:, None] - self._top) / unit
        slanted = y - 0.42 * (x - 0.4) + 0.02
        inside = smoothstep(0.40, 0.46, x) * smoothstep(1.04, 0.86, x)
        inside = inside * smoothstep(0.0, 0.03, slanted) * smoothstep(0.46, 0.40, slanted)
        lit = np.flatnonzero(inside.any(axis=0))
        part = slice(int(lit[0]), int(lit[-1]) + 1) if len(lit) else slice(0, 1)
        return slice(y0, y1), part, inside[:, part], np.asarray(slanted[:, part], np.float32)

    def draw(self, room: Floats, t_s: float, shift: float) -> None:
        """Hang the blind of a moment, moved sideways by `shift` px."""
        look, unit = self._look, self._unit
        tilt = self._wind.at(t_s)
        rows, cols, inside, slanted = self._beam
        stripe = 0.58 + 0.42 * np.sin(2 * np.pi * (slanted / 0.046) + 0.9 * tilt)
        share = (inside * stripe * np.float32(self._power * (0.92 + 0.08 * tilt)))[..., None]
        region = room[rows, cols]
        region += (look["beam"] - region) * share
        left, right = self._left + shift, self._right + shift
        gap = (self._slats % 1.0).astype(np.float32)
        open_ = 0.44 + 0.12 * tilt
        through = smoothstep(open_ + 0.10, open_ - 0.10, gap) * smoothstep(0.0, 0.14, gap)
        slat = look["frame"] * (0.77 + 0.18 * gap)[:, None]
        rows_ = slat + (self._sky - slat) * (through * 0.92)[:, None]
        x0, x1 = max(0, round(left)), min(room.shape[1], round(right))
        room[self._top : self._foot, x0:x1] = rows_[:, None]
        easel = Easel(room, 1.0, (0.0, 0.0), 1.0)
        for cord in (0.16, 0.84):
            x = left + (right - left) * cord
            line = box(x - unit * 0.003, self._top, x + unit * 0.003, self._foot)
            easel.shape(line, look["frame"] * 0.72, share=0.5)
