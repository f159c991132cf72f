"""A lake between mountains: the ranges and their sky upside down in still water, a jetty that leads out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.mountains import Mountains
from nemo_notebook.studio.make.scenes.parts.camera import Pan
from nemo_notebook.studio.make.scenes.parts.layers import Layer, Mist, dithered
from nemo_notebook.studio.make.scenes.parts.light import Film
from nemo_notebook.studio.make.scenes.parts.noise import fractal, sampled, smoothstep
from nemo_notebook.studio.make.scenes.parts.palettes import SKIES, Palette, colours
from nemo_notebook.studio.make.scenes.parts.river import River
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_LAKE: Final[Mapping[str, Palette]] = {
    "dawn": {"water": "#4a5878", "wood": "#8a7468", "dark": "#2c2630", "rim": "#ffd8b0"},
    "day": {"water": "#1c5476", "wood": "#a08468", "dark": "#3c3028", "rim": "#fff4e0"},
    "sunset": {"water": "#3c2748", "wood": "#7c4c44", "dark": "#22141c", "rim": "#ffae70"},
    "night": {"water": "#081428", "wood": "#2a3a58", "dark": "#060c18", "rim": "#86a8d8"},
}
_SHORE: Final = 0.60


class Lake:
    """Mountains mirrored in a lake."""

    def __init__(self, setting: Setting) -> None:
        self._film = Film(setting)
        shore = max(8, 2 * round(setting.height * _SHORE / 2))
        look = colours({**SKIES[setting.time], **_LAKE[setting.time]}, setting.tone)
        above = replace(setting, height=shore)
        self._mountains = Mountains(above)
        self._shore = shore
        self._water = River(setting, look["water"], shore)
        self._mist = Mist(
            setting, "lakemist", look["haze"], middle=_SHORE + 0.004, spread=0.026, strength=0.62
        )
        self._jetty = _jetty(setting, look)
        self._pan = Pan(setting)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        self._mountains.paint(t_s, out[: self._shore])
        self._water.draw(out, t_s)
        self._mist.draw(out, t_s)
        if self._jetty:
            self._jetty.draw(out, self._pan.at(t_s))
        self._film.finish(out, t_s)


def _jetty(setting: Setting, look: Mapping[str, Floats]) -> Layer | None:
    """Make a jetty of planks that runs away from the eye; every third lake has none."""
    rng = setting.rng("jetty")
    side = float(rng.uniform(-0.30, 0.30))
    if setting.seed % 3 == 2:
        return None
    unit, height = setting.short_px, setting.height
    reach = max(2, round(unit * 0.05))
    wide = setting.width + 2 * reach + 2
    horizon, end = height * (_SHORE - 0.10), height * (_SHORE + 0.115)
    top = round(end - unit * 0.035)
    y = np.arange(top, height, dtype=np.float32)[:, None] + 0.5
    x = np.arange(wide, dtype=np.float32)[None] + 0.5
    z = (height * 1.02 - horizon) / np.maximum(y - horizon, 1.0)
    vanish = wide / 2 + side * unit * 0.2
    across = (x - vanish) * z / unit - side
    deck = smoothstep(0.203, 0.197, np.abs(across)) * (y >= end)
    cover = (deck * 255).astype(np.uint8)
    boards = _Boards(rng, look)
    paint = dithered(len(y), lambda rows: boards.colour(across[rows], np.repeat(z[rows], wide, 1)))
    _edge(paint, cover, look, (vanish, horizon, top), (side, unit, height), end)
    return Layer(paint, cover, top, reach)


class _Boards:
    """Weathered boards, laid across, with gaps between them."""

    def __init__(self, rng: np.random.Generator, look: Mapping[str, Floats]) -> None:
        self._fibre = fractal(rng, 256, 512, slope=0.9, low=3, high=120, stretch=7.0)
        self._tints = np.asarray(rng.uniform(0.78, 1.10, 97), np.float32)
        self._look = look

    def colour(self, across: Floats, z: Floats) -> Floats:
        """Return the boards at places across the jetty and away from the eye."""
        look = self._look
        plank = z * 9.0
        share = plank - np.floor(plank)
        sharp = 1 / (1 + (z / 2.2) ** 2)
        tint = self._tints[np.floor(plank).astype(np.intp) % 97]
        grain = sampled(self._fibre, across * 420 + 4096 + 37 * np.floor(plank), plank * 46)
        light = np.clip(0.58 + 0.15 * grain * sharp, 0, 1.1) * (1 + (tint - 1) * np.clip(sharp * 1.6, 0, 1))
        near = np.clip(sharp * 1.5, 0, 1)
        gap = np.exp(-(((share - 0.5) / 0.47) ** 40)) * near + 1 - near
        lit = look["dark"] + (look["wood"] - look["dark"]) * (light * gap)[..., None]
        sheen = np.clip(z / 5 - 0.2, 0, 1)[..., None] * 0.34
        return np.asarray(lit + (look["rim"] * 0.9 - lit) * sheen, np.float32)


def _edge(
    colour: Bytes,
    cover: Bytes,
    look: Mapping[str, Floats],
    eye: tuple[float, float, int],
    place: tuple[float, int, int],
    end: float,
) -> None:
    """Draw the posts to both sides of the jetty, the far ones first."""
    (vanish, horizon, top), (side, unit, height) = eye, place
    for near in np.linspace(0.0, 1.0, 5) ** 1.5:
        y = end + (height * 1.04 - end) * near
        z = (height * 1.02 - horizon) / (y - horizon)
        for across in (-0.215, 0.215):
            x = vanish + (across + side) * unit / z
            half, tall = 0.017 * unit / z, 0.085 * unit / z
            foot = 0.05 * unit / z
            box = np.array(
                [(x - half, y - tall), (x + half, y - tall), (x + half, y + foot), (x - half, y + foot)]
            )
            fixed = np.round((box - (0, top)) * 16).astype(np.int32)
            lit = np.round((box - (0, top) + np.array([(0, 0), (-half, 0), (-half, 0), (0, 0)])) * 16)
            cv2.fillPoly(cover, [fixed], 255, cv2.LINE_AA, 4)
            cv2.fillPoly(colour, [fixed], (look["dark"] * 1.1).tolist(), cv2.LINE_8, 4)
            cv2.fillPoly(colour, [lit.astype(np.int32)], (look["wood"] * 0.75).tolist(), cv2.LINE_8, 4)
