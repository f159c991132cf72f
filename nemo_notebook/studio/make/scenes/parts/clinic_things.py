"""What stands in a consulting room, cut out of it: a couch, a monitor, a cross, a plant, a stool."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from nemo_notebook.studio.make.scenes.parts.easel import blank
from nemo_notebook.studio.make.scenes.parts.outlines import box, oval, ribbon, turned
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.parts.shading import padded, sloped, upright


def couch(look: Mapping[str, Floats], unit: float, side: float) -> Bytes:
    """Return a couch to be examined on, its head towards `side`, (rows, cols, 4)."""
    easel = blank(1.12, 0.74, 0.56, 0.60, unit)
    steel, body, cloth, paper = look["steel"], look["body"], look["couch"], look["paper"]
    easel.shape(oval(0.0, 0.0, 0.47, 0.032), look["shadow"], share=0.45, soft=0.020)
    for x in (-0.36, 0.30):
        easel.shape(box(x - 0.012, -0.27, x + 0.012, -0.005), steel, upright)
        easel.shape(box(x - 0.05, -0.016, x + 0.05, 0.0, 0.008), steel * 0.8)
    easel.shape(box(-0.40, -0.105, 0.34, -0.088), steel * 0.85)
    easel.shape(box(-0.43, -0.285, 0.40, -0.235, 0.012), body, padded)
    easel.shape(box(-0.30, -0.272, -0.02, -0.248, 0.004), body * 0.90)
    easel.shape(box(-0.46, -0.355, 0.16, -0.275, 0.034), cloth, padded)
    rest = [(0.13, -0.285), (0.13, -0.352), (0.405, -0.505), (0.447, -0.497), (0.455, -0.455), (0.20, -0.285)]
    easel.shape(rest, cloth * 1.02, sloped(down=-0.24, near=0.05))
    easel.shape([(0.128, -0.285), (0.128, -0.352), (0.136, -0.356), (0.142, -0.285)], cloth * 0.62)
    flat = [(-0.40, -0.358), (0.13, -0.358), (0.40, -0.508), (0.43, -0.500), (0.415, -0.486), (0.14, -0.336)]
    hem = [(-0.352, -0.336), (-0.356, -0.262), (-0.40, -0.266)]
    easel.shape([*flat, *hem], paper, lambda u, v: np.asarray(1.0 - 0.12 * v * (u < -0.8), np.float32))
    for x in (-0.389, -0.372):
        easel.shape(box(x, -0.335, x + 0.004, -0.266), paper * 0.84, share=0.6)
    pillow = turned(box(0.0, 0.0, 0.17, 0.075, 0.034), -0.51) + (0.235, -0.488)
    easel.shape(pillow, paper * 0.97, padded)
    return easel.facing(side)


def stool(look: Mapping[str, Floats], unit: float, side: float) -> Bytes:
    """Return a stool on castors, (rows, cols, 4)."""
    easel = blank(0.34, 0.38, 0.17, 0.30, unit, side)
    easel.shape(oval(0, 0, 0.12, 0.020), look["shadow"], share=0.45, soft=0.012)
    for x, y in ((-0.105, -0.006), (-0.05, 0.008), (0.05, 0.008), (0.105, -0.006)):
        leg = np.array([(0, -0.040), (x, y - 0.012)])
        easel.shape(ribbon(leg, np.array([0.010, 0.006])), look["steel"] * 0.9)
        easel.shape(oval(x, y, 0.010, 0.010), look["frame"])
    easel.shape(box(-0.011, -0.20, 0.011, -0.03), look["steel"], upright)
    easel.shape(box(-0.105, -0.255, 0.105, -0.195, 0.028), look["couch"], padded)
    return easel.paint


def monitor(look: Mapping[str, Floats], unit: float) -> tuple[Bytes, tuple[float, float, float, float]]:
    """Return a monitor on its stand, (rows, cols, 4), and its screen: left, top, right and foot, in px."""
    easel = blank(0.42, 0.90, 0.21, 0.82, unit)
    steel, body = look["steel"], look["body"]
    easel.shape(oval(0, 0, 0.15, 0.020), look["shadow"], share=0.45, soft=0.012)
    easel.shape(box(-0.012, -0.54, 0.012, -0.01), steel, upright)
    base = [(-0.13, 0.0), (-0.10, -0.022), (0.10, -0.022), (0.13, 0.0), (0.12, 0.008), (-0.12, 0.008)]
    easel.shape(base, steel * 0.85)
    easel.shape(box(-0.045, -0.28, 0.085, -0.265), steel)
    easel.shape(box(-0.045, -0.32, 0.085, -0.28, 0.008), body)
    easel.shape(box(-0.175, -0.80, 0.175, -0.535, 0.018), body, sloped(down=-0.10))
    easel.shape(box(-0.155, -0.78, 0.155, -0.57, 0.006), look["screen"], sloped(1.1, down=-0.25, near=-0.10))
    return easel.paint, (0.055 * unit, 0.040 * unit, 0.365 * unit, 0.250 * unit)


def cross(look: Mapping[str, Floats], unit: float) -> Bytes:
    """Return a round lamp with a cross on it, (rows, cols, 4)."""
    easel = blank(0.40, 0.40, 0.20, 0.20, unit)
    easel.shape(oval(0, 0.012, 0.150, 0.150), look["shadow"], share=0.28, soft=0.014)
    easel.shape(oval(0, 0, 0.152, 0.152), look["body"] * 0.93)
    easel.shape(oval(0, 0, 0.143, 0.143), look["sign"], sloped(1.04, down=-0.10))
    for wide, high in ((0.030, 0.088), (0.088, 0.030)):
        easel.shape(box(-wide, -high, wide, high, 0.012), look["light"])
    return easel.paint


def potted(setting: Setting, look: Mapping[str, Floats], unit: float) -> Bytes:
    """Return a plant of tall blades in its pot, (rows, cols, 4)."""
    easel = blank(0.48, 0.74, 0.24, 0.67, unit)
    s = np.linspace(0, 1, 16)
    half = 0.024 * np.sin(np.pi * (0.22 + 0.78 * s)) ** 0.7 + 0.001
    rng = setting.rng("blades")
    spread = (rng.permutation(13) + rng.random(13)) / 13
    for turn, high, level in zip(spread, rng.random(13), rng.random(13), strict=True):
        across = (turn - 0.5) * (0.10 + 0.30 * s**1.5)
        line = np.column_stack([across, -0.17 - (0.22 + 0.22 * high) * s])
        shade = look["leaf"] * (0.70 + 0.50 * level)
        easel.shape(ribbon(line, half), shade * 1.18)
        easel.shape(ribbon(line + (0.10 * half[4], 0.0), 0.72 * half), shade * 0.90, soft=0.002)
    easel.shape(oval(0, 0, 0.10, 0.018), look["shadow"], share=0.5, soft=0.012)
    pot = [(-0.088, -0.19), (0.088, -0.19), (0.072, 0.0), (0.05, 0.008), (-0.05, 0.008), (-0.072, 0.0)]
    easel.shape(pot, look["pot"] * 0.95, upright)
    easel.shape(oval(0, -0.19, 0.088, 0.012), look["pot"] * 0.55)
    return easel.paint
