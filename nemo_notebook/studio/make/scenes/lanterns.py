"""Red lanterns in a lane at night: near ones sharp and swaying, far ones a string of lights out of focus."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.bands import banded
from nemo_notebook.studio.make.scenes.parts.bokeh import Lights, Spread
from nemo_notebook.studio.make.scenes.parts.camera import Pan, lay, premultiplied
from nemo_notebook.studio.make.scenes.parts.light import Film, add_at, glow, shine
from nemo_notebook.studio.make.scenes.parts.noise import Wander, branch, grains, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours, ramp
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_LANE: Final[Mapping[str, Palette]] = {
    "sunset": {"top": "#2a2450", "middle": "#8a4668", "low": "#3a1c30", "silk": "#e0301c",
               "glow": "#ffb454", "core": "#fff0b8", "gold": "#f0c060", "wall": "#2c1420",
               "spark": "#ff8a4a"},
    "night": {"top": "#060a1c", "middle": "#1a1a38", "low": "#100a14", "silk": "#d8281a",
              "glow": "#ffa040", "core": "#ffeaa8", "gold": "#e8b450", "wall": "#0a060c",
              "spark": "#ff7a3a"},
}  # fmt: skip


class Lanterns:
    """A lane hung with lanterns."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        look = colours(_LANE[setting.time], setting.tone)
        self._look = look
        cols, rows = setting.soft_size
        self._canvas = np.empty((rows, cols, 3), np.float32)
        self._back = _lane(setting, look)
        spread = Spread(30, 0.46, 0.98, 0.010, 0.040, 0.52)
        self._lights = Lights(
            setting, "lights", [look["glow"], look["spark"], look["silk"], look["gold"]], spread
        )
        self._far = _Row(setting, look, 0)
        self._near = _Row(setting, look, 1)
        self._sparks = _Sparks(setting, look["glow"])
        self._pan = Pan(setting)
        self._px = setting.soft_size[0] / 960

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        pan = self._pan.at(t_s)
        np.copyto(self._canvas, self._back)
        self._lights.draw(self._canvas, t_s, -8 * pan * self._px)
        self._far.shed(self._canvas, t_s, pan)
        self._near.shed(self._canvas, t_s, pan)
        self._film.develop(self._canvas, out)
        self._far.draw(out, t_s, pan)
        self._near.draw(out, t_s, pan)
        self._sparks.draw(out, t_s)
        self._film.finish(out, t_s)


def _lane(setting: Setting, look: Mapping[str, Floats]) -> Floats:
    """Return sky and walls, far out of focus, with eaves to both sides."""
    cols, rows = setting.soft_size
    rng = setting.rng("lane")
    unit = min(cols, rows)
    down = (np.arange(rows, dtype=np.float32) + 0.5) / rows
    stops = ((0.0, "top"), (0.55, "middle"), (1.0, "low"))
    lane = np.repeat(ramp([(place, look[name]) for place, name in stops], down)[:, None], cols, 1)
    across = np.abs(np.arange(cols, dtype=np.float32)[None] / cols - 0.5 + 0.04 * float(rng.uniform(-1, 1)))
    rough = grains(rng, rows, cols, unit * 0.09)
    opening = 0.17 + 0.24 * np.clip(0.62 - down, 0, 1)[:, None] + 0.012 * rough
    walls = smoothstep(0.0, 0.10, np.asarray(across - opening, np.float32))
    walls *= smoothstep(0.10, 0.36, down)[:, None]
    panes: Floats = np.zeros((rows, cols), np.float32)
    for x, y, wide, power in branch(rng).random((round(26 * cols / unit), 4)):
        left, high = x * cols, rows * (0.42 + 0.52 * y)
        box = (
            (round(left), round(high)),
            (round(left + unit * (0.02 + 0.04 * wide)), round(high + unit * 0.07)),
        )
        cv2.rectangle(panes, *box, 0.25 + 0.75 * power, -1)
    panes = cv2.GaussianBlur(panes, (0, 0), unit * 0.016)
    lit = look["glow"] * (0.62 * panes + 0.03 * np.clip(rough, 0, 2))[..., None]
    warm = np.exp(-(((down[:, None] - 0.66) / 0.26) ** 2))[..., None]
    lane += (look["wall"] + lit - lane) * walls[..., None]
    lane += (
        look["glow"] * 0.20 * warm * np.exp(-(((np.arange(cols)[None] / cols - 0.5) / 0.20) ** 2))[..., None]
    )
    return np.asarray(lane, np.float32)


class _Row:
    """Lanterns on strings; row 1 is near and sharp."""

    def __init__(self, setting: Setting, look: Mapping[str, Floats], near: int) -> None:
        rng = setting.rng(f"row{near}")
        self._unit, self._look = setting.short_px, look
        self._size = (setting.width, setting.height)
        self._shift = setting.short_px * (0.022, 0.055)[near]
        gap = (0.20, 0.44)[near]
        count = int(np.ceil(setting.width / setting.short_px / gap)) + 2
        luck = branch(rng).random((count, 5))
        self._places = []
        for index, one in enumerate(luck):
            x = (index - 0.8 + 0.30 * one[0]) * gap * setting.short_px
            sag = np.sin(np.pi * ((index * 0.37 + one[1]) % 1.0))
            y = (
                setting.height * ((0.30, 0.10)[near] + 0.05 * sag)
                + setting.short_px * (0.10, 0.20)[near] * one[2]
            )
            self._places.append((x, y, one[3] * 6.28, 0.75 + 0.5 * one[4]))
        radius = setting.short_px * (0.044, 0.110)[near]
        self._radius = radius
        sprite = _lantern(look, radius)
        self._sprite = cv2.GaussianBlur(sprite, (0, 0), radius * 0.11) if not near else sprite
        self._halo = glow(radius * 1.7, sharp=0.9)
        self._power = (0.26, 0.34)[near]
        self._wind = Wander(rng, 6.0)

    def _hung(self, t_s: float, pan: float) -> list[tuple[float, float, float]]:
        wind = self._wind.at(t_s)
        found = []
        for x, y, phase, pace in self._places:
            swing = 0.05 * np.sin(1.1 * pace * t_s + phase) + 0.04 * wind
            found.append((x - pan * self._shift, y, swing))
        return found

    def shed(self, canvas: Floats, t_s: float, pan: float) -> None:
        """Add the glow round the lanterns to the half-size canvas."""
        for (x, y, swing), (_, _, phase, pace) in zip(self._hung(t_s, pan), self._places, strict=True):
            level = self._power * (0.94 + 0.06 * np.sin(2.3 * pace * t_s + phase))
            add_at(canvas, self._halo, (x - swing * self._radius) / 2, y / 2, self._look["glow"] * level)

    def draw(self, out: Bytes, t_s: float, pan: float) -> None:
        """Lay the lanterns of a moment over the picture."""
        rows = len(self._sprite)
        for x, y, swing in self._hung(t_s, pan):
            hook = y - 1.75 * self._radius
            thread = max(1, round(self._unit * 0.0012))
            ends = [
                (round(at * 16), round(level * 16)) for at, level in ((x + hook * 0.03, -9.0), (x, hook + 2))
            ]
            cv2.line(out, ends[0], ends[1], (self._look["wall"] * 0.8).tolist(), thread, cv2.LINE_AA, 4)
            lay(out, self._sprite, x, hook + rows / 2, turn=float(np.degrees(swing)), pivot=0.0)


def _lantern(look: Mapping[str, Floats], radius: float) -> Bytes:
    """Return a lantern with its cap, ribs, glow and tassel, (rows, cols, 4)."""
    cols, rows = max(6, round(2.9 * radius)), max(8, round(5.2 * radius))
    over = 2
    x = ((np.arange(cols * over, dtype=np.float32) + 0.5) / over - cols / 2)[None] / radius
    y = ((np.arange(rows * over, dtype=np.float32) + 0.5) / over - 1.75 * radius)[:, None] / radius
    both = banded(len(y), lambda part: _silk(look, x, y[part], radius * over))
    return np.asarray(cv2.resize(both, (cols, rows), interpolation=cv2.INTER_AREA), np.uint8)


def _silk(look: Mapping[str, Floats], x: Floats, y: Floats, px: float) -> Bytes:
    """Return some rows of a lantern at places (x, y) in radii from its middle; `px` is its radius."""
    tall = 0.86
    level = np.clip(1 - (y / tall) ** 2, 0, 1)
    wide = 1.16 * np.sqrt(level) ** 0.86
    body = np.clip((wide - np.abs(x)) * px, 0, 1) * np.clip((tall * 0.965 - np.abs(y)) * px, 0, 1)
    across = np.clip(np.abs(x) / np.maximum(wide, 1e-3), 0, 1)
    turn = np.arcsin(across * np.sign(x))
    ribs = np.abs(np.cos(turn * 9.0)) ** 10 * 0.30
    light = np.exp(-((x / 0.62) ** 2) - (((y - 0.10) / 0.52) ** 2))
    edge = np.sqrt(np.clip(1 - across**2, 0, 1))
    silk = look["silk"] * (0.40 + 0.62 * edge)[..., None]
    colour = silk + (look["glow"] - silk) * np.clip(light * 0.92, 0, 1)[..., None]
    colour += (look["core"] - colour) * np.clip(light**3.4 * 0.88, 0, 1)[..., None]
    colour *= (1 - ribs * (1 - 0.3 * light))[..., None]
    cover = body.copy()
    gold = np.zeros_like(cover)
    for middle, half, high in ((-tall, 0.40, 0.085), (tall, 0.40, 0.085), (-tall - 0.13, 0.24, 0.05)):
        box = np.clip((half - np.abs(x)) * px, 0, 1) * np.clip((high - np.abs(y - middle)) * px, 0, 1)
        gold = np.maximum(gold, box)
    shine_on = 0.55 + 0.45 * np.cos(x / 0.40 * 1.3 - 0.5)
    ring = look["gold"] * shine_on[..., None] + 0 * y[..., None]
    colour = colour + (ring - colour) * gold[..., None]
    cover = np.maximum(cover, gold)
    _tassel(colour, cover, look, x, y, tall)
    return premultiplied(np.clip(colour, 0, 255), cover)


def _tassel(
    colour: Floats, cover: Floats, look: Mapping[str, Floats], x: Floats, y: Floats, tall: float
) -> None:
    down = y - tall - 0.06
    thread = (np.abs(x) < 0.022) & (down > 0) & (down < 0.34)
    fringe = (np.abs(x) < 0.11 + 0.05 * np.clip(down - 0.34, 0, 2)) & (down > 0.34) & (down < 1.45)
    fade = 1 - smoothstep(0.9, 1.45, np.asarray(down + 0.20 * np.abs(np.sin(61 * x)), np.float32))
    strands = 0.60 + 0.34 * np.abs(np.sin(x * 95))
    share = np.where(fringe, fade, 0.0) + np.where(thread, 1.0, 0.0)
    paint = look["silk"] * strands[..., None] * (0.95 - 0.25 * np.clip(down, 0, 1.5))[..., None]
    knot = np.exp(-((x / 0.10) ** 4) - (((down - 0.34) / 0.06) ** 4))
    paint = paint + (look["gold"] - paint) * knot[..., None]
    share = np.clip(np.maximum(share, knot), 0, 1)
    colour += (paint - colour) * share[..., None]
    np.maximum(cover, share, out=cover)


class _Sparks:
    """Embers that rise through the lane."""

    def __init__(self, setting: Setting, shade: Floats) -> None:
        self._luck = branch(setting.rng("sparks")).random((round(26 * setting.width / setting.short_px), 5))
        self._size, self._unit, self._shade = (setting.width, setting.height), setting.short_px, shade
        self._sprites = [glow(max(1.6, self._unit * size), sharp=1.8) for size in (0.004, 0.007)]

    def draw(self, out: Bytes, t_s: float) -> None:
        """Add the sparks of a moment."""
        for x, y, pace, phase, level in self._luck:
            share = (y - self._unit * (0.02 + 0.03 * pace) * t_s / self._size[1]) % 1.0
            px = x * self._size[0] + self._unit * 0.03 * np.sin(t_s * (0.5 + pace) + 6.28 * phase)
            beat = 0.6 + 0.4 * np.sin(t_s * (3 + 2 * pace) + 6.28 * phase)
            power = level * beat * np.sin(np.pi * share)
            shine(
                out, self._sprites[int(level > 0.75)], float(px), share * self._size[1], self._shade * power
            )
