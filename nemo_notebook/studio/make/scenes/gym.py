"""A gym in the light of tall windows: a rack of dumbbells, a bench, kettlebells, a mat; dust in the beams."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.camera import Pan, Plate, lay
from nemo_notebook.studio.make.scenes.parts.dust import Dust
from nemo_notebook.studio.make.scenes.parts.easel import Easel
from nemo_notebook.studio.make.scenes.parts.gym_things import ball, bench, kettlebell, mat, rack
from nemo_notebook.studio.make.scenes.parts.light import Film
from nemo_notebook.studio.make.scenes.parts.noise import Wander, branch, grains, smoothstep
from nemo_notebook.studio.make.scenes.parts.outlines import box
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours, ramp
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.shading import sloped

_HALL: Final[Mapping[str, Palette]] = {
    "dawn": {"wall": "#a89a94", "dim": "#5c5458", "brick": "#8a7a74", "window": "#ffdcb4", "bar": "#3c3438",
             "floor": "#5c5256", "far": "#857674", "beam": "#ffcf98"},
    "day": {"wall": "#d4d3cd", "dim": "#8a908f", "brick": "#b4b2ac", "window": "#f2faff", "bar": "#363c40",
            "floor": "#777d7f", "far": "#a4a9a8", "beam": "#f4f6ea"},
    "sunset": {"wall": "#94604c", "dim": "#3c2830", "brick": "#7c4c40", "window": "#ffac5c", "bar": "#24181c",
               "floor": "#4a3234", "far": "#7c4e44", "beam": "#ffa858"},
    "night": {"wall": "#2c323c", "dim": "#0f1218", "brick": "#232830", "window": "#20345c", "bar": "#080a0e",
              "floor": "#171b21", "far": "#242a33", "beam": "#5c7cb4"},
}  # fmt: skip
_KITS: Final = (
    {"accent": "#f0a02c", "pad": "#3a4046", "mat": "#3f8f94", "ball": "#5a7890", "band": "#d8573c"},
    {"accent": "#2fa890", "pad": "#7a3a34", "mat": "#d98a4c", "ball": "#8a9aa0", "band": "#e0b03c"},
    {"accent": "#e0503c", "pad": "#34383e", "mat": "#6a7fb0", "ball": "#c8b49a", "band": "#4c9c7c"},
    {"accent": "#4c9cd8", "pad": "#6a4a34", "mat": "#7ca06c", "ball": "#b0686c", "band": "#f0f0e8"},
)  # fmt: skip
_SAME: Final[Palette] = {"iron": "#3a3d42", "steel": "#c4cace", "frame": "#4c5258", "shadow": "#08080a"}
_LIGHT: Final[Mapping[str, tuple[float, float, float]]] = {
    "dawn": (0.80, 0.88, 1.0),
    "day": (1.0, 1.0, 1.0),
    "sunset": (0.56, 0.70, 0.98),
    "night": (0.76, 0.68, 0.64),
}


class Gym:
    """A place to train."""

    def __init__(self, setting: Setting) -> None:
        self._film, self._setting = Film(setting), setting
        kit = colours({**_KITS[setting.seed % len(_KITS)], **_SAME}, setting.tone, _LIGHT[setting.time])
        look = {
            **colours(_HALL[setting.time], setting.tone),
            **kit,
        }
        look["glow"] = colours(_KITS[setting.seed % len(_KITS)], setting.tone)["accent"]
        cols, rows = setting.soft_size
        rng = setting.rng("gym")
        side = float(rng.choice([-1, 1]))
        self._reach = max(1, round(min(cols, rows) * 0.014))
        wide = cols + 2 * self._reach + 2
        self._hall = Plate(_hall(setting, look, rows, wide, side), (cols, rows), self._reach)
        self._canvas = np.empty((rows, cols, 3), np.float32)
        self._beams = _Beams(setting, look["beam"], side)
        self._things = _placed(setting, look, side)
        self._dust = Dust(setting, look["beam"], (0.5 + 0.2 * side, 0.42), 0.8, 0.34, count=44)
        self._pan = Pan(setting)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        pan = self._pan.at(t_s)
        self._hall.draw(self._canvas, pan)
        self._beams.draw(self._canvas, t_s)
        self._film.develop(self._canvas, out)
        for sprite, x, y, near in self._things:
            lay(out, sprite, x - 2 * near * pan * self._reach, y)
        self._dust.draw(out, t_s)
        self._film.finish(out, t_s)


class _Beams:
    """Light that falls aslant through the windows, as clouds pass and dust makes it seen."""

    def __init__(self, setting: Setting, shade: Floats, side: float) -> None:
        cols, rows = setting.soft_size
        self._size = (cols, rows)
        small = (max(2, rows // 4), max(2, cols // 4))
        unit = min(setting.soft_size)
        x = (np.arange(small[1], dtype=np.float32)[None] * 4 - cols / 2) * side / unit
        y = np.arange(small[0], dtype=np.float32)[:, None] * 4 / unit
        along = x + 0.62 * (y - 0.10)
        power = {"dawn": 0.30, "day": 0.20, "sunset": 0.30, "night": 0.10}[setting.time]
        fade = smoothstep(0.02, 0.22, y) * (1 - smoothstep(0.35, 1.0, y / (rows / unit)))
        self._shares = []
        for number in range(3):
            middle = 0.18 + 0.30 * number
            shape = smoothstep(middle - 0.10, middle - 0.05, along) * smoothstep(
                middle + 0.11, middle + 0.05, along
            )
            self._shares.append(np.asarray(power * shape * fade, np.float32))
        self._winds = [Wander(setting.rng(f"cloud{number}"), 7.0 + 2 * number) for number in range(3)]
        self._shade = shade

    def draw(self, canvas: Floats, t_s: float) -> None:
        """Add the beams of a moment."""
        total = sum(
            share * np.float32(0.72 + 0.28 * wind.at(t_s))
            for share, wind in zip(self._shares, self._winds, strict=True)
        )
        wide = cv2.resize(np.asarray(total, np.float32), self._size, interpolation=cv2.INTER_LINEAR)
        light = cv2.merge([wide * float(one) for one in self._shade])
        cv2.add(canvas, light, dst=canvas)


def _hall(setting: Setting, look: Mapping[str, Floats], rows: int, cols: int, side: float) -> Floats:
    """Return brick wall, tall windows, a strip of light and the rubber floor, (rows, cols, 3)."""
    rng = setting.rng("hall")
    unit = min(setting.soft_size)
    edge = round(rows * (0.74 if setting.portrait else 0.70))
    x = (np.arange(cols, dtype=np.float32)[None] / cols - 0.5) * side
    lit = np.clip(0.52 + 0.75 * x, 0, 1)[..., None]
    hall = np.repeat((look["dim"] + (look["wall"] - look["dim"]) * lit).astype(np.float32), rows, 0)
    easel = Easel(hall, unit, (cols / 2, edge), side)
    _bricks(Easel(hall[:edge], unit, (0.0, 0.0), side), look, branch(rng))
    _windows(easel, setting, look)
    _strip(easel, setting, look)
    down = np.linspace(0, 1, rows - edge, dtype=np.float32)
    hall[edge:] = ramp([(0.0, look["far"]), (0.30, look["floor"]), (1.0, look["floor"] * 0.82)], down)[
        :, None
    ]
    mirror = cv2.GaussianBlur(hall[2 * edge - rows : edge][::-1], (0, 0), unit * 0.025)
    hall[edge:] += (mirror - hall[edge:]) * (0.42 * (1 - down) ** 1.4)[:, None, None]
    fleck = grains(rng, rows - edge, cols, max(1.0, unit / 260))
    hall[edge:] *= (1 + 0.030 * fleck * (0.3 + 0.7 * down[:, None]))[..., None]
    easel.shape(box(-cols / unit, -0.035, cols / unit, 0), look["bar"], share=0.8)
    return np.clip(hall, 0, 252)


def _bricks(easel: Easel, look: Mapping[str, Floats], rng: np.random.Generator) -> None:
    """Lay painted bricks over the wall, hardly seen."""
    rows, cols = (long / easel.unit for long in easel.paint.shape[:2])
    high, wide, brick = 0.042, 0.125, look["brick"]
    for row in range(int(rows / high) + 1):
        y = row * high
        easel.shape(box(-1, y, cols + 1, y + 0.10 * high), brick * 0.8, share=0.30)
        for column in range(int(cols / wide) + 2):
            x = (column - 0.5 * (row % 2)) * wide
            easel.shape(box(x, y, x + 0.05 * wide, y + high), brick * 0.8, share=0.26)
            if rng.random() < 0.22:
                shade = brick * float(rng.uniform(0.8, 1.15))
                easel.shape(box(x, y, x + wide, y + high), shade, share=0.25)


def _windows(easel: Easel, setting: Setting, look: Mapping[str, Floats]) -> None:
    """Paint tall factory windows to one side, their panes of unequal brightness."""
    rng, narrow = setting.rng("panes"), setting.narrow
    top, foot = (-0.98, -0.30) if setting.portrait else (-0.66, -0.17)
    half = 0.165 if narrow else 0.185
    for number in range(2):
        middle = easel.side * ((-0.02 + 0.40 * number) if narrow else (0.22 + 0.44 * number))
        glow = box(middle - 1.3 * half, top - 0.04, middle + 1.3 * half, foot + 0.06)
        easel.shape(glow, look["window"], share=0.22, soft=0.08)
        easel.shape(box(middle - half, top, middle + half, foot), look["bar"])
        wide, high = 2 * half / 3, (foot - top) / 5
        for column in range(3):
            for row in range(5):
                left, y = middle - half + wide * (column + 0.07), top + high * (row + 0.05)
                level = 1.0 - 0.05 * row - 0.08 * float(rng.random())
                pane = box(left, y, left + 0.86 * wide, y + 0.90 * high)
                easel.shape(pane, look["window"] * level, sloped(down=-0.04, near=-0.03))


def _strip(easel: Easel, setting: Setting, look: Mapping[str, Floats]) -> None:
    """Hang a line of light along the wall, brighter the darker the hour."""
    power = {"dawn": 0.45, "day": 0.30, "sunset": 0.70, "night": 1.0}[setting.time]
    share = 0.13 if setting.portrait else 0.105
    y = (len(easel.paint) * share - easel.origin[1]) / easel.unit
    ends = (-0.46, -0.23) if setting.narrow else (-0.86, -0.06)
    left, right = (-0.38, 0.38) if setting.portrait else sorted(easel.side * end for end in ends)
    easel.shape(box(left, y - 0.06, right, y + 0.14), look["glow"], share=0.42 * power, soft=0.085)
    easel.shape(box(left, y - 0.009, right, y + 0.009, 0.009), look["glow"] * 0.5 + 127 * power)


def _placed(
    setting: Setting, look: Mapping[str, Floats], side: float
) -> list[tuple[Bytes, float, float, float]]:
    """Return what stands in the hall, the far first: where its middle is and how near it stands."""
    width, height, unit = setting.width, setting.height, setting.short_px
    narrow = setting.narrow
    middle = width * 0.5
    wall = height * (0.775 if setting.portrait else 0.765)
    near = height * (0.88 if setting.portrait else 0.93)
    size = unit * (0.72 if narrow else 0.86)

    def at(wide_share: float, narrow_share: float) -> float:
        return middle + side * (narrow_share if narrow else wide_share) * unit

    seat = unit * (0.56 if narrow else 0.72)
    return [
        (rack(look, size, side), at(-0.42, -0.12), wall - 0.30 * size, 1.0),
        (ball(look, unit * 0.24, side), at(0.76, 0.38), wall - 0.06 * unit, 1.05),
        (bench(look, seat, side), at(0.34, 0.17), near - 0.30 * seat - 0.070 * unit, 1.2),
        (mat(look, unit * (0.62 if narrow else 0.76)), at(-0.20, -0.10), near - 0.045 * unit, 1.3),
        (kettlebell(look, unit * 0.105, side, "band"), at(-0.62, -0.42), near - 0.075 * unit, 1.3),
        (kettlebell(look, unit * 0.125, side, "accent"), at(-0.76, -0.33), near - 0.050 * unit, 1.35),
    ]
