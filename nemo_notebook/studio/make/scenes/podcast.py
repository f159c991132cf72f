"""A corner to record in: a microphone on its arm, headphones, foam on the wall, lights that hear a voice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.bench import Bench, Space, space, table_top
from nemo_notebook.studio.make.scenes.parts.cutout import Cutout, cut_out, sheet
from nemo_notebook.studio.make.scenes.parts.easel import Easel, Point, dome
from nemo_notebook.studio.make.scenes.parts.light import Film, glow, shine
from nemo_notebook.studio.make.scenes.parts.microphone import draw_microphone
from nemo_notebook.studio.make.scenes.parts.noise import Wander, branch, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.shading import sloped

_STUDIO: Final[Mapping[str, Palette]] = {
    "dawn": {"foam": "#8a7884", "deep": "#5a4c58", "sun": "#ffd2a8", "lamp": "#ffd49a", "steel": "#c8bcb8",
             "body": "#3c363c", "brass": "#d8a868", "table": "#a87c58", "dark": "#60402c", "ear": "#4a4248",
             "pad": "#2c272c"},
    "day": {"foam": "#98a4ae", "deep": "#64707c", "sun": "#fff8ea", "lamp": "#ffe6bc", "steel": "#dce0e4",
            "body": "#42484e", "brass": "#e0b878", "table": "#c09468", "dark": "#7c5434", "ear": "#545a62",
            "pad": "#33373c"},
    "sunset": {"foam": "#7a4c44", "deep": "#42282c", "sun": "#ffa458", "lamp": "#ffbe70", "steel": "#d0a88c",
               "body": "#3a2826", "brass": "#e09c54", "table": "#84502f", "dark": "#40201a",
               "ear": "#44302e", "pad": "#241a1a"},
    "night": {"foam": "#2c2a3a", "deep": "#14131c", "sun": "#30406c", "lamp": "#ffb45c", "steel": "#a09aa4",
              "body": "#24222a", "brass": "#c08c4c", "table": "#52341f", "dark": "#1e120c", "ear": "#2e2c36",
              "pad": "#16151a"},
}  # fmt: skip
_LEDS: Final = ("#38c8e0", "#8c7cff", "#ff6a8c", "#4cd49c")
_FOAMS: Final = ((1.0, 1.0, 1.0), (0.84, 0.98, 1.14), (1.14, 1.0, 0.86), (0.92, 1.08, 0.94))  # tints
_METER: Final[Palette] = {"low": "#5ce08c", "mid": "#ffd25c", "high": "#ff6450", "off": "#1a1c1e"}
_WASH: Final = {"dawn": 0.26, "day": 0.22, "sunset": 0.32, "night": 0.56}
_HALO: Final = {"dawn": 0.22, "day": 0.14, "sunset": 0.28, "night": 0.34}
_STEPS: Final = 12  # lights of the meter


class Podcast:
    """A recording corner."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        rng = setting.rng("podcast")
        side = float(rng.choice([-1, 1]))
        led = {"led": _LEDS[setting.seed % len(_LEDS)]}
        self._look = look = colours({**_STUDIO[setting.time], **_METER, **led}, setting.tone)
        place = space(setting, _share(setting))
        layout = _layout(setting)
        self._bench = Bench(setting, look, place, _wall(setting, look, place, side, layout.lamp * side))
        self._wash = _wash(setting, place, side) * look["led"]
        self._power, self._shine = _WASH[setting.time], _HALO[setting.time]
        self._voice = _Voice(rng)
        self._meter = _Meter(setting, look, layout.mixer[0] * side, layout.mixer[1])
        mic = (layout.mic[0] * side, layout.mic[1])
        self._things = [
            draw_microphone(setting, look, side, mic, layout.reach, layout.floor),
            _on_the_table(setting, look, side, layout),
        ]
        self._lamp = (
            setting.width / 2 + layout.lamp * side * setting.short_px,
            setting.height / 2 + (layout.floor - 0.28) * setting.short_px,
        )
        self._halo = glow(setting.short_px * 0.60, sharp=1.1)
        self._beat = Wander(rng, 8.0)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        room, _ = self._bench.wall(t_s)
        level = self._voice.at(t_s)
        cv2.scaleAdd(self._wash, self._power * (0.62 + 0.38 * level), room, dst=room)
        self._film.develop(self._bench.laid(t_s), out)
        for things in self._things:
            things.draw(out)
        self._meter.draw(out, level)
        power = self._shine * (1 + 0.06 * self._beat.at(t_s))
        shine(out, self._halo, *self._lamp, self._look["lamp"] * power)
        self._film.finish(out, t_s)


class _Voice:
    """How loud someone speaks: words in phrases, with rests between them."""

    def __init__(self, rng: np.random.Generator) -> None:
        self._phrase, self._word, self._sound = Wander(rng, 5.0), Wander(rng, 1.3), Wander(rng, 0.55)

    def at(self, t_s: float) -> float:
        """Return the level of a moment, 0..1."""
        phrase = float(np.clip(0.62 + 0.8 * self._phrase.at(t_s), 0.12, 1))
        return phrase * (0.62 + 0.26 * self._word.at(t_s) + 0.12 * self._sound.at(t_s))


class _Meter:
    """A row of lights that follow the voice, on the front of a small mixer."""

    def __init__(self, setting: Setting, look: Mapping[str, Floats], x: float, y: float) -> None:
        unit = setting.short_px
        self._y = setting.height / 2 + y * unit
        first, step = x - 0.118, 0.236 / (_STEPS - 1)
        self._x = [setting.width / 2 + (first + step * index) * unit for index in range(_STEPS)]
        names = ["low"] * 7 + ["mid"] * 3 + ["high"] * 2
        self._shades = [look[name] for name in names]
        self._dot = glow(max(1.6, unit * 0.0085), sharp=0.7)
        self._halo = glow(max(2.0, unit * 0.030), sharp=1.6)

    def draw(self, out: Bytes, level: float) -> None:
        """Light as many as the level asks for, the last of them in part."""
        for index, x in enumerate(self._x):
            lit = float(np.clip(level * _STEPS * 1.08 - index, 0.07, 1))
            shine(out, self._dot, x, self._y, self._shades[index] * lit)
            if lit > 0.3:
                shine(out, self._halo, x, self._y, self._shades[index] * (0.34 * lit))


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where things stand, in short sides from the picture's middle; x towards the light.

    Attributes:
        floor: where they stand on the table.
        mic: (x, y) of the microphone.
        reach: from the microphone to the foot of its arm.
        mixer: (x, y) of its front.
        headphones, lamp: x.
    """

    floor: float
    mic: Point
    reach: float
    mixer: Point
    headphones: float
    lamp: float


def _share(setting: Setting) -> float:
    """Return how much of the height the wall takes."""
    return 0.74 if setting.portrait else 0.70


def _layout(setting: Setting) -> _Layout:
    floor = table_top(setting, _share(setting))
    if setting.portrait:
        return _Layout(floor, (-0.15, floor - 0.46), 0.30, (-0.15, floor + 0.08), 0.14, 0.355)
    wide = min(1.0, max(0.0, (setting.width / setting.short_px - 1) / 0.78))
    mic, mixer = (-0.14 - 0.28 * wide, floor - 0.40), (-0.15 + 0.15 * wide, floor + 0.045)
    return _Layout(floor, mic, 0.32 + 0.08 * wide, mixer, 0.13 + 0.21 * wide, 0.36 + 0.34 * wide)


def _wall(setting: Setting, look: Mapping[str, Floats], place: Space, side: float, lamp_x: float) -> Floats:
    """Return the foam on the wall, lit by a lamp and, while it is day, through a window."""
    rng = setting.rng("foam")
    tile, first, shift = (float(one) for one in rng.uniform((0.19, 0.0, -0.20), (0.28, 2.0, 0.20)))
    tint = np.array(_FOAMS[int(rng.integers(len(_FOAMS)))], np.float32)
    x = (np.arange(place.cols, dtype=np.float32)[None] - place.cols / 2) / place.unit
    y = (np.arange(place.rows, dtype=np.float32)[:, None]) / place.unit
    u, v = x / tile + 100 + first, y / tile + 0.12
    across, down = np.floor(u).astype(int), np.floor(v).astype(int)
    turned = (across + down) % 2 == 0
    run = np.where(turned, u, v) * 5 % 1.0
    ridge = smoothstep(0.0, 0.10, run) * smoothstep(1.0, 0.52, run)
    faced = np.where(run < 0.42, 1.0, -1.0) * np.where(turned, -0.7 * side, -0.9)
    shades = branch(rng).uniform(-0.06, 0.06, (64, 256))[down % 64, across % 256]
    light = 0.58 + 0.34 * ridge * (1 - 0.34 * faced) + shades
    seam = np.minimum(np.abs(u - np.round(u)), np.abs(v - np.round(v))) * tile
    light = light * (0.62 + 0.38 * smoothstep(0.001, 0.006, seam))
    wall = look["deep"] + (look["foam"] - look["deep"]) * np.clip(light, 0, 1.3)[..., None]
    wall *= tint
    wall = cv2.GaussianBlur(np.asarray(wall, np.float32), (0, 0), max(0.6, place.unit * 0.0032))
    lamp_y = place.rows / place.unit - 0.18
    near = np.exp(-2.2 * np.hypot(x - lamp_x, y - lamp_y))
    wall = wall * (0.66 + 0.20 * near + 0.10 * side * x)[..., None]
    wall += look["lamp"] * (0.24 * near * (0.55 + 0.45 * light))[..., None]
    if setting.time != "night":
        wall += look["sun"] * (_sun(x + shift, y, -side, place) * (0.16 + 0.24 * light))[..., None]
    return np.asarray(wall, np.float32)


def _sun(x: Floats, y: Floats, side: float, place: Space) -> Floats:
    """Return the light of a window that falls aslant on the wall."""
    u, v = x - side * 0.04 - side * 0.34 * (y - 0.3), y + 0.10 * side * x
    panes = np.zeros(np.broadcast_shapes(x.shape, y.shape), np.float32)
    for column in (-0.11, 0.11):
        for row in (0.16, 0.40):
            panes += smoothstep(0.10, 0.085, np.abs(u - column)) * smoothstep(0.11, 0.095, np.abs(v - row))
    return np.asarray(cv2.GaussianBlur(panes, (0, 0), place.unit * 0.008), np.float32)


def _wash(setting: Setting, place: Space, side: float) -> Floats:
    """Return the coloured light that climbs the wall behind the table, (rows, cols, 1)."""
    cols = setting.soft_size[0]
    x = (np.arange(cols, dtype=np.float32)[None] - cols / 2) / place.unit
    up = (place.rows - np.arange(place.rows, dtype=np.float32)[:, None]) / place.unit
    wide = 0.5 if setting.portrait else 0.9
    light = np.exp(-3.0 * up) * np.exp(-(((x + 0.5 * wide * side) / wide) ** 2))
    return np.asarray(light[..., None], np.float32)


def _on_the_table(setting: Setting, look: Mapping[str, Floats], side: float, layout: _Layout) -> Cutout:
    half, floor = setting.width / setting.short_px / 2, layout.floor
    easel = sheet(setting, -half, floor - 0.42, half, floor + 0.16, side)
    _headphones(easel, look, layout.headphones * side, floor)
    _lamp(easel, look, layout.lamp * side, floor)
    _mixer(easel, look, layout.mixer[0] * side, layout.mixer[1])
    return cut_out(setting, easel)


def _mixer(easel: Easel, look: Mapping[str, Floats], x: float, y: float) -> None:
    """Set down a small mixer: its top with knobs, its front with the meter."""
    easel.shadow(x, y + 0.045, 0.24, 0.03, 0.7)
    top = [(x - 0.16, y - 0.105), (x + 0.16, y - 0.105), (x + 0.185, y - 0.03), (x - 0.185, y - 0.03)]
    easel.shape(top, look["body"] * 1.25, sloped(down=0.125, near=0.15))
    easel.board(x, y, 0.185, 0.036, look["body"], round_by=0.010)
    for index in range(4):
        at = x - 0.108 + 0.072 * index
        easel.ball(at, y - 0.060, 0.021, 0.012, look["pad"])
        easel.turned(at, [(y - 0.086, 0.014), (y - 0.062, 0.017)], look["steel"] * 0.8)
        easel.ball(at, y - 0.086, 0.014, 0.006, look["steel"], gloss=0.1)
    for index in range(_STEPS):
        easel.ball(x - 0.118 + 0.236 / (_STEPS - 1) * index, y, 0.0075, 0.0075, look["off"], gloss=0.05)


def _headphones(easel: Easel, look: Mapping[str, Floats], x: float, floor: float) -> None:
    """Hang headphones on their stand."""
    easel.shadow(x, floor + 0.012, 0.15, 0.030, 0.7)
    easel.ball(x, floor, 0.10, 0.022, look["steel"] * 0.62)
    easel.tube((x, floor), (x, floor - 0.36), 0.0095, look["steel"] * 0.8, cut=True, gloss=0.5)
    angles = np.linspace(np.pi * 1.02, np.pi * 1.98, 26)
    arc = [(x + 0.118 * float(np.cos(a)), floor - 0.225 + 0.145 * float(np.sin(a))) for a in angles]
    easel.hose([(px, py + 0.015) for px, py in arc[6:-6]], 0.013, look["pad"], gloss=0.04)
    easel.hose(arc, 0.015, look["ear"], gloss=0.16)
    for way in (-1, 1):
        cup = x + way * 0.122
        easel.tube((cup, floor - 0.24), (cup, floor - 0.17), 0.008, look["brass"], gloss=0.5)
        easel.ball(cup - way * 0.028, floor - 0.150, 0.034, 0.074, look["pad"], gloss=0.06)
        easel.ball(cup, floor - 0.150, 0.033, 0.070, look["ear"], gloss=0.20)
        easel.ball(cup + way * 0.012, floor - 0.150, 0.018, 0.044, look["ear"] * 1.2, gloss=0.35)


def _lamp(easel: Easel, look: Mapping[str, Floats], x: float, floor: float) -> None:
    """Stand a small lamp with a round shade on the table, lit."""
    easel.shadow(x, floor + 0.010, 0.12, 0.025, 0.5)
    easel.ball(x, floor - 0.002, 0.076, 0.020, look["brass"] * 0.72)
    easel.ball(x, floor - 0.012, 0.070, 0.017, look["brass"], gloss=0.3)
    easel.turned(x, [(floor - 0.235, 0.016), (floor - 0.02, 0.016)], look["brass"], gloss=0.5)
    white = np.full(3, 255, np.float32)
    shade = look["lamp"] + 0.35 * (white - look["lamp"])
    easel.turned(x, dome(floor - 0.352, floor - 0.232, 0.139), shade * 0.90, gloss=0.06)
    easel.ball(x, floor - 0.232, 0.137, 0.016, white, gloss=0.0)
