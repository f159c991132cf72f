"""A stage for a product: a round podium, a ring of light, lamps that move, leaf shadows, a glossy floor."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.bands import enlarged
from nemo_notebook.studio.make.scenes.parts.gobo import Gobo
from nemo_notebook.studio.make.scenes.parts.hues import turned
from nemo_notebook.studio.make.scenes.parts.light import Film, disc, shine
from nemo_notebook.studio.make.scenes.parts.noise import Wander, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours, ramp
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_STUDIO: Final[Mapping[str, tuple[Palette, ...]]] = {
    "dawn": (
        {"top": "#c98f86", "wall": "#f2c4b0", "floor": "#e2a898", "podium": "#f7d9ca", "dark": "#a86a66",
         "key": "#fff0dc", "ring": "#fff2dc", "mote": "#fff4e4"},
        {"top": "#9a93c4", "wall": "#d5c8ea", "floor": "#b8a8d8", "podium": "#ece2f8", "dark": "#75699c",
         "key": "#fff2f4", "ring": "#ffe8f4", "mote": "#ffffff"},
    ),
    "day": (
        {"top": "#b7c6d2", "wall": "#e6edf2", "floor": "#cfdae2", "podium": "#fafcfd", "dark": "#8a9cab",
         "key": "#ffffff", "ring": "#ffffff", "mote": "#ffffff"},
        {"top": "#9cc0b4", "wall": "#d3e8de", "floor": "#b4d4c6", "podium": "#f2faf5", "dark": "#6c9486",
         "key": "#fffdf2", "ring": "#fffbe8", "mote": "#ffffff"},
        {"top": "#d8b98a", "wall": "#f4e3c6", "floor": "#e2c8a0", "podium": "#fdf5e6", "dark": "#a88556",
         "key": "#fffaf0", "ring": "#ffffff", "mote": "#ffffff"},
    ),
    "sunset": (
        {"top": "#4a1f48", "wall": "#c2485a", "floor": "#8a2e4e", "podium": "#e87a5e", "dark": "#3c1638",
         "key": "#ffc890", "ring": "#ffb86a", "mote": "#ffd8a0"},
        {"top": "#5a2418", "wall": "#d0683a", "floor": "#963e24", "podium": "#f0965a", "dark": "#481a14",
         "key": "#ffd8a0", "ring": "#ffe0a0", "mote": "#ffe0b0"},
    ),
    "night": (
        {"top": "#05060e", "wall": "#151b38", "floor": "#0a0e20", "podium": "#222a4c", "dark": "#04050c",
         "key": "#8fa8ff", "ring": "#6a8cff", "mote": "#a8c0ff"},
        {"top": "#0a0512", "wall": "#2a1240", "floor": "#14081f", "podium": "#3a1c56", "dark": "#06030b",
         "key": "#d890ff", "ring": "#ff5ac8", "mote": "#ffb0f0"},
        {"top": "#030a0c", "wall": "#0c2c34", "floor": "#06161b", "podium": "#12404a", "dark": "#020607",
         "key": "#8af0f0", "ring": "#38e0d0", "mote": "#b0fff4"},
    ),
}  # fmt: skip
_TONED: Final[Mapping[str, tuple[Palette, ...]]] = {
    "warm": (
        {"top": "#d8b98a", "wall": "#f4e3c6", "floor": "#e2c8a0", "podium": "#fdf5e6", "dark": "#a88556",
         "key": "#fffaf0", "ring": "#ffffff", "mote": "#ffffff"},
        {"top": "#c98a68", "wall": "#f0c4a0", "floor": "#dca480", "podium": "#fbe6d2", "dark": "#a0643e",
         "key": "#fff4e0", "ring": "#fff6e4", "mote": "#ffffff"},
    ),
    "playful": (
        {"top": "#f08ab0", "wall": "#ffc2d4", "floor": "#ffa8c4", "podium": "#ffe27a", "dark": "#d06a94",
         "key": "#fffdf0", "ring": "#ffffff", "mote": "#ffffff"},
        {"top": "#58b8e0", "wall": "#a8e2f4", "floor": "#84d0ec", "podium": "#ff9a84", "dark": "#3a8ab8",
         "key": "#fffdf4", "ring": "#ffffff", "mote": "#ffffff"},
    ),
    "dark": (
        {"top": "#15171b", "wall": "#3a3f47", "floor": "#24272d", "podium": "#4a505a", "dark": "#0e0f12",
         "key": "#fff2e0", "ring": "#ffe0b0", "mote": "#fff0d8"},
    ),
}  # fmt: skip
"""What the tones call for by day, where the hour doesn't say otherwise."""

_Painter: TypeAlias = Callable[[float, float, bool], Floats]
"""Paints a face of the podium from its radius, the height of its top, and whether it is a side."""

_Box: TypeAlias = tuple[slice, slice]
_TILT: Final = 0.24  # how open circles on the floor look: height over width
_LAMPS: Final = 3
_FILL: Final[Mapping[str, float]] = {"dawn": 0.74, "day": 0.78, "sunset": 0.56, "night": 0.62}
_KEY: Final[Mapping[str, float]] = {"dawn": 0.34, "day": 0.27, "sunset": 0.66, "night": 0.80}
_RING: Final[Mapping[str, float]] = {"dawn": 0.26, "day": 0.20, "sunset": 0.58, "night": 1.0}
_TURN_S: Final = 19.0


class Stage:
    """A podium that waits for a product."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        toned = _TONED.get(setting.tone) if setting.time == "day" else None
        choices = toned or _STUDIO[setting.time]
        look = colours(turned(choices[setting.seed % len(choices)], setting.accent), setting.tone)
        room = _Room(setting, look)
        self._base = room.unlit()
        self._lamps = [room.lit_by(side) for side in np.linspace(-1, 1, _LAMPS).tolist()]
        self._ring = room.ringed()
        rng = setting.rng("stage")
        self._phase = float(rng.uniform(0, 2 * np.pi))
        self._pulse = Wander(rng, 9.0)
        self._gobo = Gobo(setting)
        self._motes = _Motes(setting, look["mote"])

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        weights = self._weights(t_s)
        cv2.addWeighted(self._lamps[0], weights[0], self._lamps[1], weights[1], 0, dst=out)
        cv2.addWeighted(out, 1.0, self._lamps[2], weights[2], 0, dst=out)
        self._gobo.shade(out, t_s)
        cv2.add(out, self._base, dst=out)
        cv2.addWeighted(out, 1.0, self._ring, 0.86 + 0.14 * self._pulse.at(t_s), 0, dst=out)
        self._motes.draw(out, t_s)
        self._film.finish(out, t_s)

    def _weights(self, t_s: float) -> Floats:
        """Return how bright each lamp is as the key light swings from side to side."""
        place = np.sin(2 * np.pi * t_s / _TURN_S + self._phase) * 0.9
        near = np.exp(-(((np.linspace(-1, 1, _LAMPS) - place) / 0.72) ** 2))
        return np.asarray(near / near.sum() * 1.06, np.float32)


class _Room:
    """The set, and what each lamp adds to it."""

    def __init__(self, setting: Setting, look: Mapping[str, Floats]) -> None:
        self._setting, self._look = setting, look
        unit = setting.short_px
        rng = setting.rng("room")
        self._unit = unit
        self._fill = np.float32(_FILL[setting.time])
        self.x = setting.width * 0.5
        self.y = setting.height * (0.74 if setting.portrait else 0.76)
        wide = float(rng.uniform(0.30, 0.36))
        self._tiers = ((wide, 0.075), (wide * 0.72, 0.055)) if rng.random() < 0.6 else ((wide * 0.86, 0.105),)
        self._hoop = float(rng.uniform(0.27, 0.32))
        self._hoop_y = self.y / unit - 0.40 - (0.03 if setting.portrait else 0.0)
        self._rng = rng
        half = setting.soft_size
        scale_x, scale_y = setting.width / half[0], setting.height / half[1]
        self._px = ((np.arange(half[0], dtype=np.float32) + 0.5) * scale_x - self.x)[None] / unit
        self._py = ((np.arange(half[1], dtype=np.float32) + 0.5) * scale_y - self.y)[:, None] / unit
        self._floor = smoothstep(-0.20, 0.02, self._py)
        self._parts = self._cut_parts()

    def _cut_parts(self) -> list[tuple[_Box, Bytes, float, float, bool]]:
        """Return (where, cover, radius, top in units above the floor, is a side) of faces, back to front."""
        parts = []
        foot = 0.0
        for radius, tall in self._tiers:
            parts.append((*self._drum(radius, foot, foot + tall), radius, foot + tall, True))
            parts.append((*self._drum(radius, foot + tall, foot + tall), radius, foot + tall, False))
            foot += tall
        return parts

    def _drum(self, radius: float, low: float, high: float) -> tuple[_Box, Bytes]:
        cover = np.zeros((self._setting.height, self._setting.width), np.uint8)
        u = self._unit * 16
        axes = (round(radius * u), round(radius * _TILT * u))
        for level in (low, high):
            middle = (round(self.x * 16), round(self.y * 16 - level * u))
            cv2.ellipse(cover, middle, axes, 0, 0, 360, 255, -1, cv2.LINE_AA, 4)
        if high > low:
            left, right = self.x - radius * self._unit, self.x + radius * self._unit
            top, bottom = self.y - high * self._unit, self.y - low * self._unit
            box = np.array([(left, top), (right, top), (right, bottom), (left, bottom)])
            cv2.fillPoly(cover, [np.round(box * 16).astype(np.int32)], 255, cv2.LINE_AA, 4)
        left_px, top_px, wide, tall = cv2.boundingRect(cover)
        where = (slice(top_px, top_px + tall), slice(left_px, left_px + wide))
        return where, cover[where].copy()

    def unlit(self) -> Bytes:
        """Return the set in its fill light alone."""
        picture = self._full(self._filled())
        return self._with_podium(
            picture, lambda radius, top, side: self._face(radius, top, side) * self._fill
        )

    def _filled(self) -> Floats:
        look = self._look
        down = np.linspace(0, 1, len(self._py), dtype=np.float32)
        wall = (
            ramp([(0.0, look["top"]), (0.62, look["wall"]), (1.0, look["wall"])], down)[:, None] * self._fill
        )
        room = wall + (look["floor"] * self._fill - wall) * self._floor[..., None]
        return np.asarray(room * (1 - 0.62 * self._contact()[..., None]))

    def lit_by(self, side: float) -> Bytes:
        """Return what the key lamp adds from one side, -1 left to 1 right."""
        key = self._look["key"] / 255 * np.float32(_KEY[self._setting.time])
        picture = self._full(self._pools(key, side))
        return self._with_podium(
            picture, lambda radius, top, is_side: self._struck(radius, top, is_side, side) * key
        )

    def _pools(self, key: Floats, side: float) -> Floats:
        pool = np.exp(-(((self._px - 0.20 * side) / 0.55) ** 2) - (((self._py + 0.46) / 0.62) ** 2))
        spot = np.exp(-(((self._px + 0.06 * side) / 0.62) ** 2) - (((self._py - 0.03) / 0.20) ** 2))
        dark = (1 - 0.75 * self._thrown(side)) * (1 - 0.5 * self._contact())
        room = self._look["wall"] * key * (pool * (1 - self._floor) * dark)[..., None]
        room += self._look["floor"] * key * (spot * self._floor * dark)[..., None]
        return np.asarray(room)

    def ringed(self) -> Bytes:
        """Return what the ring of light adds: itself, its glow, its mirror in the floor."""
        power = _RING[self._setting.time]
        return self._with_podium(self._full(self._glowing(power)), self._ring_on_podium(power))

    def _glowing(self, power: float) -> Floats:
        up = self._py - (self._hoop_y - self.y / self._unit)
        away = np.abs(np.hypot(self._px, up) - self._hoop)
        night = self._setting.time == "night"
        tube = 1 - smoothstep(0.0045, 0.0080, away.astype(np.float32))
        bloom = np.exp(-away * 46) * 0.55 + np.exp(-away * 11) * (0.34 if night else 0.22)
        hidden = 1 - self._floor * 0.9
        light = (tube * (0.6 + 0.5 / power) + bloom) * hidden
        mirror = np.abs(np.hypot(self._px, self._py * 1.15 - self._hoop * 0.85) - self._hoop)
        gloss = np.exp(-mirror * 16) * self._floor * np.exp(-np.clip(self._py, 0, 1) * 5) * 0.30
        return np.asarray(self._look["ring"] * ((light + gloss) * power)[..., None])

    def _ring_on_podium(self, power: float) -> _Painter:
        def paint(radius: float, top: float, is_side: bool) -> Floats:
            behind = -(self._py + top) / (radius * _TILT)
            if is_side:
                edge = np.clip(np.abs(self._px / radius) - 0.80, 0, 1) * 2.2
                return np.asarray(
                    self._look["ring"] * (edge * power * 0.5 + 0 * self._py)[..., None], np.float32
                )
            light = np.clip(0.5 + 0.5 * behind, 0, 1) ** 2 * 0.42 + 0 * self._px
            return np.asarray(self._look["ring"] * (light * power)[..., None], np.float32)

        return paint

    def _face(self, radius: float, top: float, is_side: bool) -> Floats:
        podium, dark = self._look["podium"], self._look["dark"]
        if not is_side:
            back = np.clip(0.5 - (self._py + top) / (radius * _TILT) * 0.5, 0, 1) + 0 * self._px
            return np.asarray(podium * (0.90 + 0.12 * back)[..., None], np.float32)
        u = np.clip(self._px / radius, -1, 1)
        low = smoothstep(
            -0.02, 0.12, np.asarray(self._py + top - radius * _TILT * np.sqrt(1 - u**2), np.float32)
        )
        shade = np.clip(0.42 + 0.30 * np.sqrt(1 - u**2) - 0.25 * low, 0, 1)
        return np.asarray(dark + (podium - dark) * shade[..., None], np.float32)

    def _struck(self, radius: float, top: float, is_side: bool, side: float) -> Floats:
        podium = self._look["podium"]
        if not is_side:
            sheen = np.exp(-(((self._px + 0.10 * side) / (radius * 0.9)) ** 2)) + 0 * self._py
            return np.asarray(podium * (0.62 + 0.40 * sheen)[..., None], np.float32)
        turn = np.arcsin(np.clip(self._px / radius, -1, 1))
        light = np.clip(np.cos(turn + side * 0.85), 0, 1) ** 1.6 * 0.85
        streak = np.exp(-(((turn + side * 0.62) / 0.10) ** 2)) * 0.5
        return np.asarray(podium * (light + streak + 0 * self._py)[..., None], np.float32)

    def _contact(self) -> Floats:
        radius = self._tiers[0][0]
        d = np.hypot(self._px / radius, (self._py - 0.008) / (radius * _TILT))
        return np.asarray(np.exp(-(np.clip(d - 0.95, 0, 9) ** 2) * 22) * self._floor, np.float32)

    def _thrown(self, side: float) -> Floats:
        radius = self._tiers[0][0]
        d = np.hypot((self._px - side * 0.16) / (radius * 1.15), (self._py + 0.01) / (radius * _TILT * 0.95))
        return np.asarray(np.exp(-(np.clip(d - 0.55, 0, 9) ** 2) * 6) * self._floor, np.float32)

    def _with_podium(self, picture: Bytes, painter: _Painter) -> Bytes:
        """Return the full-size picture with the podium's faces painted over it, dithered."""
        for box, cover, radius, top, is_side in self._parts:
            face = self._full(painter(radius, top, is_side))[box]
            share = cover.astype(np.float32)[..., None] / 255
            picture[box] = picture[box] * (1 - share) + face * share
        return picture

    def _full(self, soft: Floats) -> Bytes:
        return enlarged(soft, (self._setting.width, self._setting.height), self._rng)


class _Motes:
    """Specks of light that float up before the backdrop, out of focus."""

    def __init__(self, setting: Setting, shade: Floats) -> None:
        rng = setting.rng("motes")
        self._size = (setting.width, setting.height)
        self._unit, self._shade = setting.short_px, shade
        self._specks = []
        power = 0.30 if setting.time == "night" else 0.20
        for _ in range(round(26 * setting.width * setting.height / setting.short_px**2 / 1.78)):
            radius = self._unit * float(rng.choice([0.0026, 0.0045, 0.0085, 0.014], p=[0.4, 0.3, 0.2, 0.1]))
            sprite = disc(radius, rim=0.2, edge_px=max(1.5, radius * 0.5))
            level = power * float(rng.uniform(0.4, 1.0)) * (1.0 if radius < 0.006 * self._unit else 0.55)
            rise = self._unit * float(rng.uniform(0.006, 0.020))
            place = (float(rng.uniform(0, 1)), float(rng.uniform(0, 1)))
            self._specks.append((sprite, place, rise, level, rng.uniform(0, 6.28, 2), rng.uniform(6, 15)))

    def draw(self, out: Bytes, t_s: float) -> None:
        """Add the specks of a moment."""
        for sprite, (x, y), rise, level, phases, period_s in self._specks:
            share = (y - rise * t_s / self._size[1]) % 1.0
            beat = 2 * np.pi * t_s / period_s
            px = x * self._size[0] + self._unit * 0.02 * np.sin(beat + phases[0])
            fade = np.sin(np.pi * share) * (0.7 + 0.3 * np.sin(beat * 1.3 + phases[1]))
            shine(out, sprite, float(px), share * self._size[1], self._shade * level * fade)
