"""An ink-wash painting that breathes: mountains that sink into mist on rice paper, a boat, a red sun."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.camera import Pan, Plate, lay, premultiplied
from nemo_notebook.studio.make.scenes.parts.layers import Layer, Mist
from nemo_notebook.studio.make.scenes.parts.light import Film
from nemo_notebook.studio.make.scenes.parts.noise import (
    Wander,
    branch,
    fractal,
    grains,
    profile,
    sampled,
    smoothstep,
)
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_PAPER: Final[Mapping[str, Palette]] = {
    "dawn": {"paper": "#f2e2d4", "wash": "#e8b8a4", "far": "#93a0ac", "near": "#2c3c48", "sun": "#d8603c",
             "mist": "#f6e8dc"},
    "day": {"paper": "#f0ebdc", "wash": "#d8dcd0", "far": "#96a4a6", "near": "#1c2628", "sun": "#c83a2a",
            "mist": "#f4f0e4"},
    "sunset": {"paper": "#f0d2a4", "wash": "#e08a54", "far": "#a87a6c", "near": "#34222a",
               "sun": "#c8281c", "mist": "#f4d8b0"},
    "night": {"paper": "#26344c", "wash": "#16223a", "far": "#5c7498", "near": "#060a14",
              "sun": "#f0ead0", "mist": "#3e5478"},
}  # fmt: skip
_RANGES: Final = 5
_POLE: Final = ((0.10, -0.30), (0.30, 0.10))


class Ink:
    """Mountains and water in ink."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        look = colours(_PAPER[setting.time], setting.tone)
        size = (setting.width, setting.height)
        reach = max(1, round(setting.short_px * 0.006))
        sun_x = float(setting.rng("sun").uniform(0.12, 0.42) * setting.rng("side").choice([-1, 1]))
        self._paper = Plate(_paper(setting, look, sun_x), size, reach)
        self._ranges = [_range(setting, look, index) for index in range(_RANGES)]
        self._mists = {
            index: Mist(setting, f"mist{index}", look["mist"], middle=middle, spread=0.07, strength=0.74)
            for index, middle in ((0, 0.50), (1, 0.58), (2, 0.66), (3, 0.76))
        }
        self._boat = _boat(look, setting.short_px * 0.16)
        self._birds = _Birds(setting, look["near"])
        self._bamboo = _bamboo(setting, look, side=0 if sun_x > 0 else 1)
        rng = setting.rng("ink")
        self._side = float(rng.choice([-1, 1]))
        self._start = float(rng.uniform(0.30, 0.62))
        self._winds = [Wander(rng, 7.0), Wander(rng, 5.0)]
        self._pan = Pan(setting)
        self._size, self._unit = size, setting.short_px

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        pan = self._pan.at(t_s)
        self._paper.draw(out, pan)
        for index, layer in enumerate(self._ranges):
            layer.draw(out, pan)
            if index in self._mists:
                self._mists[index].draw(out, t_s)
        width, height = self._size
        x = (self._start * width + self._side * self._unit * 0.007 * t_s) % (1.4 * width) - 0.1 * width
        lay(out, self._boat, x, height * 0.845 + self._unit * 0.003 * self._winds[1].at(t_s))
        self._birds.draw(out, t_s)
        self._bamboo.draw(out, 0.6 * pan + 0.18 * self._winds[0].at(t_s))
        self._film.finish(out, t_s)


def _paper(setting: Setting, look: Mapping[str, Floats], sun_x: float) -> Floats:
    """Return rice paper with a wash of colour and a round red sun, (rows, cols, 3)."""
    cols, rows = setting.soft_size
    rng = setting.rng("paper")
    unit = min(cols, rows)
    x, y = setting.grid(cols, rows)
    down = (y * setting.short_px / setting.height + 0.5).astype(np.float32)
    cloud = fractal(rng, 256, 256, slope=1.7, low=1, high=30)
    blot = sampled(
        cloud, np.asarray(x * 110 + 512 + 0 * y, np.float32), np.asarray(y * 110 + 512 + 0 * x, np.float32)
    )
    wash = np.clip(0.50 - 0.85 * down + 0.16 * blot, 0, 1) + np.clip((down - 0.80) * 0.9, 0, 1)
    colour = look["paper"] + (look["wash"] - look["paper"]) * wash[..., None]
    sun_y = -0.27 * setting.height / setting.short_px
    d = np.hypot(x - sun_x * setting.width / setting.short_px, y - sun_y) + 0.0022 * blot
    face = smoothstep(0.082, 0.076, d.astype(np.float32)) * (0.84 + 0.08 * blot)
    halo = np.exp(-np.clip(d - 0.078, 0, 9) * 16) * 0.16
    colour += (look["sun"] - colour) * np.clip(face + halo, 0, 1)[..., None]
    fibre = grains(rng, rows, cols, max(1.0, unit / 400)) * 0.010 + grains(rng, rows, cols, unit / 60) * 0.010
    return np.asarray(colour * (1 + fibre[..., None]), np.float32)


def _range(setting: Setting, look: Mapping[str, Floats], index: int) -> Layer:
    """Make one range: ink that is dark along its ridge and runs out into the paper below."""
    rng = setting.rng(f"range{index}")
    near = index / (_RANGES - 1)
    unit, height = setting.short_px, setting.height
    reach = max(1, round(unit * (0.010 + 0.055 * near**1.5)))
    wide = setting.width + 2 * reach + 2
    length = round(wide * 1.3)
    cycles = length / unit
    foot = height * (0.50, 0.57, 0.66, 0.77, 0.985)[index]
    tall = unit * (0.25, 0.22, 0.17, 0.13, 0.10)[index] * (1.25 if setting.portrait else 1.0)
    broad = profile(rng, length, slope=1.5, low=0.7 * cycles, high=5 * cycles)[:wide]
    fine = profile(rng, length, slope=1.3, low=5 * cycles, high=160 * cycles)[:wide]
    peaks = np.clip(0.45 + 0.34 * broad, 0.02, 1.4) ** (1.5 - 0.6 * near)
    line = np.asarray(foot - tall * (peaks + 0.05 * fine), np.float32)
    deep = tall * 1.5 + unit * 0.05
    top = max(0, int(line.min()) - 2)
    bottom = min(height, int(foot + deep * 0.4))
    y = np.arange(top, bottom, dtype=np.float32)[:, None]
    below = np.asarray(y - line[None], np.float32)
    rough = grains(rng, len(y), wide, max(1.5, unit * 0.012))
    strokes = grains(rng, len(y), wide, max(1.2, unit * 0.004))
    edge = smoothstep(-0.9, 0.9, below)
    fade = np.exp(-np.clip(below, 0, None) / (deep * (0.36 + 0.10 * near)) * (1 + 0.18 * rough))
    ridge = np.exp(-np.clip(below, 0, None) / (unit * 0.012))
    ink = (0.50 + 0.32 * near) * fade * (1 + 0.10 * rough + 0.09 * strokes) + 0.22 * ridge * (
        1 + 0.5 * strokes
    )
    cover = np.clip(edge * ink, 0, 1) * smoothstep(bottom, bottom - 0.25 * deep, y)
    shade = look["far"] + (look["near"] - look["far"]) * np.float32(near**0.8)
    return Layer(
        np.broadcast_to(shade, (*cover.shape, 3)).astype(np.float32),
        (cover * 255).astype(np.uint8),
        top,
        reach,
    )


def _boat(look: Mapping[str, Floats], long: float) -> Bytes:
    """Return a boat with a man and his pole, and its mirror in the water."""
    size = max(8, round(long * 1.6))
    big = 4 * size
    mask = np.zeros((big, big), np.uint8)
    hull = np.array([(-0.5, -0.045), (-0.40, 0.0), (0.34, 0.0), (0.5, -0.055), (0.30, 0.055), (-0.30, 0.055)])
    man = np.array([(0.13, -0.01), (0.15, -0.13), (0.20, -0.155), (0.25, -0.12), (0.26, -0.01)])
    hat = np.array([(0.10, -0.155), (0.20, -0.205), (0.30, -0.15)])
    for shape in (hull, man, hat):
        cv2.fillPoly(
            mask, [np.round((shape * big / 1.6 + big / 2) * 16).astype(np.int32)], 255, cv2.LINE_AA, 4
        )
    top, foot = (np.round(np.array(end) * big / 1.6 + big / 2).astype(int).tolist() for end in _POLE)
    cv2.line(mask, top, foot, 200, max(1, big // 260), cv2.LINE_AA)
    cover: Floats = cv2.resize(mask, (size, size), interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    mirror = np.zeros_like(cover)
    half = size // 2 + round(size * 0.04)
    flipped = cv2.blur(cover[:half][::-1], (3, max(3, size // 24)))
    mirror[half : half + len(flipped)] = flipped[: size - half] * 0.26
    cover = np.maximum(cover * 0.92, mirror)
    return premultiplied(np.broadcast_to(look["near"], (size, size, 3)).astype(np.float32), cover)


class _Birds:
    """A few birds far off that beat their wings."""

    def __init__(self, setting: Setting, shade: Floats) -> None:
        rng = setting.rng("birds")
        self._size, self._unit, self._shade = (
            (setting.width, setting.height),
            setting.short_px,
            shade.tolist(),
        )
        self._luck = branch(rng).random((6, 5))
        self._way = float(rng.choice([-1, 1]))
        self._start = float(rng.uniform(0.15, 0.6))

    def draw(self, out: Bytes, t_s: float) -> None:
        """Draw the birds of a moment."""
        width, height = self._size
        for a, b, c, pace, phase in self._luck:
            x = (self._start * width + self._unit * (0.30 * a + self._way * 0.022 * t_s)) % (
                1.3 * width
            ) - 0.15 * width
            y = height * 0.22 + self._unit * (0.13 * b + 0.006 * np.sin(0.7 * t_s + 6 * c))
            beat = np.sin(t_s * (3.0 + pace) + 6.28 * phase)
            span = self._unit * (0.010 + 0.008 * c)
            wing = np.array(
                [
                    (-1, -0.10 - 0.42 * beat),
                    (-0.5, -0.30 - 0.14 * beat),
                    (0, 0),
                    (0.5, -0.30 - 0.14 * beat),
                    (1, -0.10 - 0.42 * beat),
                ]
            )
            points = np.round((wing * span + (x, y)) * 16).astype(np.int32)
            cv2.polylines(
                out, [points], False, self._shade, max(1, round(self._unit * 0.0018)), cv2.LINE_AA, 4
            )


def _bamboo(setting: Setting, look: Mapping[str, Floats], *, side: int) -> Layer:
    """Make a spray of bamboo leaves that hangs in from an upper corner."""
    rng = setting.rng("bamboo")
    unit = setting.short_px
    reach = max(2, round(unit * 0.05))
    wide = setting.width + 2 * reach + 2
    rows = round(unit * 0.62)
    mask = np.zeros((rows, wide), np.uint8)
    luck = branch(rng).random((4, 4))
    for index, (a, b, c, d) in enumerate(luck):
        root = np.array([(-0.02 if side == 0 else 1.02) * wide, rows * (-0.05 + 0.13 * index)])
        heading = (0.25 + 0.5 * a) if side == 0 else np.pi - (0.25 + 0.5 * a)
        long = unit * (0.30 + 0.26 * b)
        share = np.linspace(0, 1, 12)[:, None]
        bend = heading + (0.5 if side == 0 else -0.5) * share[:, 0] * c
        path = root + long * share * np.column_stack([np.cos(bend), np.sin(bend)])
        cv2.polylines(
            mask,
            [np.round(path * 16).astype(np.int32)],
            False,
            190,
            max(1, round(unit * 0.004)),
            cv2.LINE_AA,
            4,
        )
        for knot in range(4, 12, 2):
            for turn in np.linspace(-0.75, 0.75, 4) + 0.3 * (d - 0.5):
                _leaf(
                    mask,
                    path[knot],
                    float(bend[knot] + turn),
                    unit * (0.075 + 0.05 * abs(np.sin(9 * a + 5 * knot + 7 * turn))),
                    150 + int(90 * abs(np.sin(3 * knot + 4 * turn))),
                )
    colour = np.broadcast_to(look["near"], (rows, wide, 3)).astype(np.float32)
    return Layer(colour, mask, 0, reach)


def _leaf(mask: Bytes, root: Floats, heading: float, long: float, dark: int) -> None:
    share = np.linspace(0, 1, 9)
    half = long * 0.085 * np.sin(np.pi * share**0.7)
    along = (
        np.column_stack([np.cos(heading) * share, np.sin(heading) * share + 0.16 * share**2]) * long + root
    )
    side = np.array([-np.sin(heading), np.cos(heading)])
    edge = np.vstack([along + half[:, None] * side, (along - half[:, None] * side)[::-1]])
    cv2.fillPoly(mask, [np.round(edge * 16).astype(np.int32)], dark, cv2.LINE_AA, 4)
