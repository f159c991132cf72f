"""A sofa with its cushions and a plant in its pot, cut out to stand in a room."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from nemo_notebook.studio.make.scenes.parts.cutout import Cutout, cut_out, sheet
from nemo_notebook.studio.make.scenes.parts.easel import Easel
from nemo_notebook.studio.make.scenes.parts.noise import branch
from nemo_notebook.studio.make.scenes.parts.outlines import oval, ribbon
from nemo_notebook.studio.make.scenes.parts.setting import Floats, Setting
from nemo_notebook.studio.make.scenes.parts.shading import Light, upright, woolly


def furnished(setting: Setting, look: Mapping[str, Floats], side: float) -> Cutout:
    """Return sofa and plant, cut out; the plant stands on the light's side."""
    half = setting.width / setting.short_px / 2
    base = (0.385 if setting.portrait else 0.40) * setting.height / setting.short_px
    middle = -side * (0.14 if setting.portrait else 0.30)
    easel = sheet(setting, -half, base - 0.72, half, base + 0.14, side)
    _sofa(easel.about((middle, base)), look, setting.rng("sofa"))
    x = side * 0.40 * 2 * half if setting.portrait else middle + side * 0.80
    _plant(easel.about((x, base)), look, setting.rng("plant"))
    return cut_out(setting, easel)


def _sofa(easel: Easel, look: Mapping[str, Floats], rng: np.random.Generator) -> None:
    sofa, dark, accent = look["sofa"], look["dark"] * 0.8, look["accent"]
    easel.shape(oval(0, 0.045, 0.56, 0.055), np.zeros(3), share=0.75, soft=0.026)
    for x, y, wide, high, shade, square, lean in (
        (-0.42, 0.035, 0.014, 0.05, dark, 6.0, 0.0),
        (0.42, 0.035, 0.014, 0.05, dark, 6.0, 0.0),
        (0.0, -0.20, 0.49, 0.155, sofa * 0.92, 7.0, 0.0),
        (-0.225, -0.205, 0.225, 0.125, sofa, 4.2, 0.0),
        (0.225, -0.205, 0.225, 0.125, sofa, 4.2, 0.0),
        (0.0, -0.035, 0.47, 0.052, sofa * 0.86, 8.0, 0.0),
        (-0.225, -0.085, 0.228, 0.046, sofa * 1.06, 5.0, 0.0),
        (0.225, -0.085, 0.228, 0.046, sofa * 1.06, 5.0, 0.0),
        (-0.50, -0.085, 0.062, 0.120, sofa * 0.98, 4.5, 0.0),
        (0.50, -0.085, 0.062, 0.120, sofa * 0.98, 4.5, 0.0),
        (-0.31, -0.185, 0.105, 0.098, accent, 3.0, -0.20),
        (0.33, -0.180, 0.098, 0.092, look["second"], 3.0, 0.24),
        (0.20, -0.165, 0.082, 0.076, accent * 0.9, 3.0, -0.12),
    ):
        path = oval(x, y, wide, high, lean, square=square)
        easel.shape(path, shade, woolly(rng, _stuffed(square), 0.035))


def _stuffed(square: float) -> Light:
    """Return the light on a cushion: flat in the middle, falling away towards its edge."""

    def light(u: Floats, v: Floats) -> Floats:
        out = np.clip((np.abs(u) ** square + np.abs(v) ** square) ** (1 / square), 0, 1)
        return np.asarray(0.66 + 0.34 * np.sqrt(1 - out**2.4) - 0.20 * v + 0.10 * u, np.float32)

    return light


def _plant(easel: Easel, look: Mapping[str, Floats], rng: np.random.Generator) -> None:
    """Stand a plant in its pot on the floor, its lower leaves behind the higher ones."""
    s = np.linspace(0, 1, 14)
    half = 0.034 * np.sin(np.pi * np.clip((s - 0.30) / 0.70, 0, 1)) ** 0.8 + 0.0022
    for turn, long, light, _ in sorted(branch(rng).random((17, 4)).tolist(), key=lambda one: one[2]):
        heading, away = -np.pi / 2 + (turn - 0.5) * 2.5, abs(turn - 0.5)
        tip = (0.24 + 0.24 * long) * np.array([np.cos(heading), np.sin(heading) + 0.30 * away])
        line = np.column_stack([tip[0] * s, tip[1] * s + 0.20 * away * s**2.4 - 0.16])
        leaf, shade = ribbon(line, half), look["leaf"] * (0.55 + 0.75 * light)
        easel.shape(leaf, shade * 0.70)
        easel.shape(np.vstack([line, leaf[len(line) :]]), shade)
    easel.shape([(-0.078, -0.17), (0.078, -0.17), (0.060, 0.03), (-0.060, 0.03)], look["pot"] * 0.95, upright)
