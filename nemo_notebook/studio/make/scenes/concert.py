"""A concert: beams that sweep through the haze, a crowd against the light, hands in the air."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.bokeh import Lights, Spread
from nemo_notebook.studio.make.scenes.parts.layers import Layer
from nemo_notebook.studio.make.scenes.parts.light import Film, add_at, glow
from nemo_notebook.studio.make.scenes.parts.noise import Wander, branch, fractal, sampled, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_SHOWS: Final[tuple[Palette, ...]] = (
    {"dark": "#05040c", "one": "#3a6aff", "two": "#c83aff", "white": "#e8f0ff", "crowd": "#030208"},
    {"dark": "#0a0406", "one": "#ff7a2a", "two": "#ff2a5a", "white": "#fff0d8", "crowd": "#060203"},
    {"dark": "#03080a", "one": "#20d8c8", "two": "#4a5aff", "white": "#e8fffa", "crowd": "#020506"},
    {"dark": "#0a0510", "one": "#ff4ac8", "two": "#ffb03a", "white": "#fff0f4", "crowd": "#050208"},
)
_BEAMS: Final = 9


class Concert:
    """A hall during a show."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        look = colours(_SHOWS[setting.seed % len(_SHOWS)], setting.tone)
        self._look = look
        cols, rows = setting.soft_size
        self._small = (max(4, cols // 2), max(4, rows // 2))
        self._stage = 0.70 if setting.portrait else 0.66
        self._canvas = np.empty((rows, cols, 3), np.float32)
        self._base = self._hall(setting, look)
        rng = setting.rng("beams")
        luck = branch(rng).random((_BEAMS, 4))
        self._lamps = (np.arange(_BEAMS) + 0.5) / _BEAMS * 1.1 - 0.05
        self._swings = [
            (Wander(branch(rng), 6.0 + 4 * one[0]), Wander(branch(rng), 4.0 + 5 * one[1])) for one in luck
        ]
        self._haze = fractal(rng, 256, 256, slope=1.6, low=2, high=40)
        unit = min(self._small)
        self._x = (np.arange(self._small[0], dtype=np.float32)[None] + 0.5) / unit
        self._y = (np.arange(self._small[1], dtype=np.float32)[:, None] + 0.5) / unit
        self._lens = glow(min(cols, rows) * 0.055, sharp=1.4)
        spots = [look["white"], look["one"], look["two"]]
        self._lights = Lights(setting, "spots", spots, Spread(16, 0.30, self._stage, 0.006, 0.014, 0.40))
        self._crowd = [_crowd(setting, look, depth) for depth in range(3)]
        self._beats = [Wander(rng, period_s) for period_s in (3.1, 2.6, 2.2)]

    def _hall(self, setting: Setting, look: Mapping[str, Floats]) -> Floats:
        cols, rows = setting.soft_size
        x, y = setting.grid(cols, rows)
        y = y + 0.5 * setting.height / setting.short_px
        stage = self._stage * setting.height / setting.short_px
        light = np.exp(-((x / 0.95) ** 2)) * np.exp(-(((y - stage) / 0.22) ** 2))
        hall = (
            look["dark"]
            + look["two"] * (0.30 * light)[..., None]
            + look["white"] * (0.16 * light**3)[..., None]
        )
        return np.asarray(hall, np.float32)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        canvas = self._canvas
        beams = self._swept(t_s)
        size = (canvas.shape[1], len(canvas))
        cv2.add(self._base, cv2.resize(beams, size, interpolation=cv2.INTER_LINEAR), dst=canvas)
        for index, lamp in enumerate(self._lamps):
            level = self._level(index, t_s)
            place = (lamp * size[0], size[1] * (0.045 + 0.02 * (index % 2)))
            shade = self._shade(index) * 0.5 + self._look["white"] * 0.5
            add_at(canvas, self._lens, *place, shade * (0.25 + 0.9 * level))
        self._lights.draw(canvas, t_s)
        self._film.develop(canvas, out)
        for crowd, beat in zip(self._crowd, self._beats, strict=True):
            crowd.draw(out, beat.at(t_s))
        self._film.finish(out, t_s)

    def _shade(self, index: int) -> Floats:
        return self._look[("one", "two", "white", "two", "one")[index % 5]]

    def _level(self, index: int, t_s: float) -> float:
        return float(np.clip(0.62 + 0.55 * self._swings[index][1].at(t_s), 0.08, 1.1))

    def _swept(self, t_s: float) -> Floats:
        """Return all beams, in the haze, on a canvas of a quarter of the picture's width."""
        smoke = sampled(self._haze, self._x * 120, self._y * 120, dx=9 * t_s, dy=-4 * t_s)
        smoke = np.clip(0.80 + 0.30 * smoke, 0.1, 1.7)
        total = np.zeros((self._small[1], self._small[0], 3), np.float32)
        wide, high = float(self._x[0, -1]), float(self._y[-1, 0])
        for index, lamp in enumerate(self._lamps):
            angle = 0.62 * self._swings[index][0].at(t_s) + 0.30 * (0.5 - lamp)
            dx, dy = self._x - lamp * wide, self._y - high * (0.045 + 0.02 * (index % 2))
            along = dx * np.sin(angle) + dy * np.cos(angle)
            across = dx * np.cos(angle) - dy * np.sin(angle)
            spread = 0.010 + 0.085 * np.clip(along, 0, None)
            beam = (
                np.exp(-((across / spread) ** 2))
                * (along > 0)
                * np.exp(-0.85 * along)
                * (0.06 / (0.06 + spread))
            )
            light = beam * smoke * (2.1 * self._level(index, t_s))
            total += cv2.merge([np.asarray(light * channel, np.float32) for channel in self._shade(index)])
        return total


def _crowd(setting: Setting, look: Mapping[str, Floats], depth: int) -> Layer:
    """Make one rank of people from behind, some with their hands up; rank 2 is the nearest."""
    rng = setting.rng(f"crowd{depth}")
    unit = setting.short_px
    reach = max(2, round(unit * 0.007))
    wide = setting.width + 2 * reach + 2
    head = unit * (0.020, 0.033, 0.054)[depth]
    top = round(setting.height * ((0.70, 0.77, 0.85)[depth] + (0.03 if setting.portrait else 0)) - 5.2 * head)
    rows = setting.height - top
    mask: Bytes = np.zeros((rows, wide), np.uint8)
    luck = branch(rng).random((int(wide / (head * 2.3)) + 3, 7))
    for index, one in enumerate(luck):
        x = (index - 1 + 0.6 * one[0]) * head * 2.3
        y = 5.2 * head + head * 1.6 * (one[1] - 0.5)
        _person(mask, x, y, head * (0.9 + 0.2 * one[2]), one)
    y = np.arange(rows, dtype=np.float32)[:, None]
    lit = smoothstep(7.5 * head, 3.0 * head, y) * (0.16, 0.08, 0.025)[depth]
    colour = look["crowd"] + look["two"] * lit[..., None] * 0.8 + look["one"] * lit[..., None] * 0.4
    mask = cv2.GaussianBlur(mask, (0, 0), max(0.4, unit * (0.0006, 0.0008, 0.0030)[depth]))
    return Layer(np.repeat(colour, wide, 1).astype(np.float32), mask, top, reach)


def _person(mask: Bytes, x: float, y: float, head: float, luck: Floats) -> None:
    def fixed(points: list[tuple[float, float]]) -> list[Floats]:
        return [np.round((np.array(points) * head + (x, y)) * 16).astype(np.int32)]

    centre = (round(x * 16), round(y * 16))
    cv2.ellipse(mask, centre, (round(head * 12.5), round(head * 16)), 0, 0, 360, 255, -1, cv2.LINE_AA, 4)
    if luck[6] < 0.3:
        hair = (round(x * 16), round((y + 0.35 * head) * 16))
        cv2.ellipse(mask, hair, (round(head * 15), round(head * 20)), 0, 0, 360, 255, -1, cv2.LINE_AA, 4)
    body = [
        (-0.35, 0.7),
        (-0.4, 1.15),
        (-1.35, 1.6),
        (-1.6, 3.0),
        (-1.6, 14.0),
        (1.6, 14.0),
        (1.6, 3.0),
        (1.35, 1.6),
        (0.4, 1.15),
        (0.35, 0.7),
    ]
    cv2.fillPoly(mask, fixed(body), 255, cv2.LINE_AA, 4)
    for side, raised in ((-1.0, luck[3]), (1.0, luck[4])):
        if raised < 0.17:
            tall, lean = 1.9 + 1.3 * luck[5], side * (0.5 + 0.9 * luck[2])
            arm = [(side * 1.2, 2.2), (side * 1.05 + 0.55 * lean, 0.2), (side * 0.9 + lean, -tall)]
            for width, part in ((0.46, arm[:2]), (0.32, arm[1:])):
                cv2.polylines(mask, fixed(part), False, 255, max(1, round(width * head)), cv2.LINE_AA, 4)
            hand = (np.array(arm[2]) * head + (x, y)) * 16
            cv2.ellipse(
                mask,
                (round(hand[0]), round(hand[1])),
                (round(head * 4.0), round(head * 6)),
                12 * lean,
                0,
                360,
                255,
                -1,
                cv2.LINE_AA,
                4,
            )
