"""A studio microphone in its shock mount, held by an arm that is clamped to the table."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from nemo_notebook.studio.make.scenes.parts.cutout import Cutout, cut_out, sheet
from nemo_notebook.studio.make.scenes.parts.easel import Easel, Point, dome
from nemo_notebook.studio.make.scenes.parts.setting import Floats, Setting


def draw_microphone(
    setting: Setting, look: Mapping[str, Floats], side: float, middle: Point, reach: float, floor: float
) -> Cutout:
    """Return the microphone on its arm, cut out; places in short sides from the picture's middle.

    Args:
        setting: the order.
        look: its colours by name: `steel`, `body`, `brass`, `pad`.
        side: -1 where the light comes from the left; the arm stands on the other side.
        middle: (x, y) of the foot of its grille.
        reach: how far beside the microphone the arm stands.
        floor: where it stands.
    """
    x, y = middle
    outer = -side
    ends = sorted((x - outer * 0.20, x + outer * (reach + 0.14)))
    easel = sheet(setting, ends[0], y - 0.42, ends[1], floor + 0.06, side)
    elbow = (x + outer * reach, y - 0.30)
    joint = (x + outer * 0.165, y + 0.085)
    base = (x + outer * (reach + 0.02), floor)
    _arm(easel, look, joint, elbow, base)
    _mount(easel, look, x, y, -1)
    _capsule(easel, look, x, y)
    _mount(easel, look, x, y, 1)
    easel.tube(joint, (x + outer * 0.130, y + 0.080), 0.014, look["body"])
    easel.ball(*joint, 0.026, 0.026, look["body"] * 1.3, gloss=0.4)
    return cut_out(setting, easel)


def _arm(easel: Easel, look: Mapping[str, Floats], joint: Point, elbow: Point, base: Point) -> None:
    """Paint the two halves of the arm, each a pair of rods, and the clamp on the table."""
    easel.shadow(base[0], base[1] + 0.02, 0.09, 0.022, 0.6)
    for start, end in ((base, elbow), (elbow, joint)):
        way = np.array(end) - np.array(start)
        off = np.array([-way[1], way[0]]) / np.hypot(*way) * 0.013
        for sign in (-1, 1):
            one, two = np.array(start) + sign * off, np.array(end) + sign * off
            easel.tube(_point(one), _point(two), 0.0085, look["body"] * 1.15, gloss=0.35)
        spring = [np.array(start) + way * share for share in (0.12, 0.40)]
        easel.tube(_point(spring[0]), _point(spring[1]), 0.0065, look["steel"] * 0.8, gloss=0.4)
    easel.ball(*elbow, 0.030, 0.030, look["body"] * 1.3, gloss=0.4)
    easel.ball(*elbow, 0.013, 0.013, look["brass"], gloss=0.5)
    easel.turned(base[0], [(base[1] - 0.06, 0.018), (base[1] + 0.004, 0.022)], look["body"], gloss=0.3)
    easel.turned(base[0], [(base[1] - 0.004, 0.050), (base[1] + 0.024, 0.054)], look["body"], gloss=0.3)


def _capsule(easel: Easel, look: Mapping[str, Floats], x: float, y: float) -> None:
    """Paint the grille, the ring below it and the body."""
    head = [*dome(y - 0.225, y - 0.130, 0.092), (y, 0.094)]
    easel.turned(x, head, look["steel"] * 0.82, gloss=0.30)
    _mesh(easel, x, y)
    body = [(0.014, 0.088), (0.210, 0.084), (0.228, 0.081), (0.240, 0.074), (0.248, 0.062), (0.252, 0.040)]
    easel.turned(x, [(y + down, r) for down, r in body], look["body"] * 1.1, gloss=0.42)
    easel.turned(x, [(y - 0.004, 0.098), (y + 0.018, 0.098)], look["brass"], gloss=0.6)
    easel.turned(x, [(y - 0.120, 0.0965), (y - 0.108, 0.0968)], look["steel"], gloss=0.5)
    easel.ball(x, y + 0.058, 0.014, 0.014, look["brass"] * 1.1, gloss=0.5)


def _mesh(easel: Easel, x: float, y: float) -> None:
    """Weave the wires of the grille into what was painted of it."""
    unit, (left, top) = easel.unit, easel.origin
    rows = slice(max(0, round(top + (y - 0.225) * unit)), max(0, round(top + (y - 0.004) * unit)))
    cols = slice(max(0, round(left + (x - 0.10) * unit)), max(0, round(left + (x + 0.10) * unit)))
    across = (np.arange(cols.start, cols.stop, dtype=np.float32)[None] + 0.5 - left) / unit - x
    down = (np.arange(rows.start, rows.stop, dtype=np.float32)[:, None] + 0.5 - top) / unit - y
    turn = np.arcsin(np.clip(across / 0.097, -1, 1)) * 0.097
    pitch = 2 * np.pi / 0.0125
    wires = np.sin((turn + down) * pitch) * np.sin((turn - down) * pitch)
    fine = np.clip((unit * 0.0125 - 2.0) / 3.0, 0, 1)  # too small a picture shows no wires
    region = easel.paint[rows, cols, :3]
    light = (0.80 + 0.26 * fine * wires)[: region.shape[0], : region.shape[1], None]
    region[:] = np.clip(region * light, 0, 255)


def _mount(easel: Easel, look: Mapping[str, Floats], x: float, y: float, half: int) -> None:
    """Paint the back half (-1) or the front half (1) of the cradle: two rings and the bands between them."""
    angles = np.linspace(0, np.pi, 25) if half > 0 else np.linspace(np.pi, 2 * np.pi, 25)
    shade = look["body"] * (1.25 if half > 0 else 0.8)
    for down in (0.075, 0.170):
        ring = [(x + 0.132 * float(np.cos(a)), y + down + 0.024 * float(np.sin(a))) for a in angles]
        easel.hose(ring, 0.0075, shade, gloss=0.35)
    if half > 0:
        for place in (-0.105, -0.045, 0.045, 0.105):
            start = (x + place, y + 0.075 + 0.024 * float(np.sqrt(1 - (place / 0.132) ** 2)))
            easel.tube(start, (x + place * 0.72, y + 0.122), 0.0035, look["pad"], gloss=0.0)
            below = (x + place, y + 0.170 + 0.024 * float(np.sqrt(1 - (place / 0.132) ** 2)))
            easel.tube(below, (x + place * 0.72, y + 0.128), 0.0035, look["pad"], gloss=0.0)


def _point(at: Floats) -> Point:
    return float(at[0]), float(at[1])
