"""A sofa with its cushions and a plant in its pot, cut out to stand in a room."""

from __future__ import annotations

from collections.abc import Mapping
from math import cos, sin

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.bands import bands
from nemo_notebook.studio.make.scenes.noise import branch, grains
from nemo_notebook.studio.make.scenes.setting import Bytes, Floats, Setting


def furnished(setting: Setting, look: Mapping[str, Floats], side: float) -> tuple[Bytes, Bytes]:
    """Return sofa and plant, premultiplied, and what they leave free of the room, as large as the picture."""
    width, height, unit = setting.width, setting.height, setting.short_px
    rng = setting.rng("sofa")
    paint, cover = np.zeros((height, width, 3), np.uint8), np.zeros((height, width), np.uint8)
    middle = width * 0.5 - side * (0.14 if setting.portrait else 0.30) * unit
    base = height * (0.885 if setting.portrait else 0.90)
    cloth = grains(rng, height, width, max(1.0, unit / 500))
    cloth *= 0.035
    cloth += 1

    def cushion(
        x: float, y: float, wide: float, high: float, shade: Floats, bulge: float = 4.0, lean: float = 0.0
    ) -> None:
        left, right = max(0, int(middle + (x - wide) * unit)), min(width, int(middle + (x + wide) * unit) + 2)
        top = max(0, int(base + (y - high * 1.3) * unit))
        bottom = min(height, int(base + (y + high * 1.3) * unit) + 2)
        if left >= right:
            return
        across = ((np.arange(left, right, dtype=np.float32)[None] + 0.5 - middle) / unit - x) / wide
        for rows in bands(bottom, top):
            down = (
                (np.arange(rows.start, rows.stop, dtype=np.float32)[:, None] + 0.5 - base) / unit - y
            ) / high
            u = across * cos(lean) - down * (sin(lean) * high / wide)
            v = down * cos(lean) + across * (sin(lean) * wide / high)
            d = (np.abs(u) ** bulge + np.abs(v) ** bulge) ** (1 / bulge)
            inside = np.clip((1 - d) * min(wide, high) * unit * 0.9, 0, 1)
            light = 0.66 + 0.34 * np.sqrt(np.clip(1 - np.clip(d, 0, 1) ** 2.4, 0, 1)) - 0.20 * v
            light += 0.10 * side * u
            region, mask = paint[rows, left:right], cover[rows, left:right]
            lit = shade * (light * cloth[rows, left:right])[..., None]
            region[:] = np.clip(region + (lit - region) * inside[..., None], 0, 255)
            np.maximum(mask, (inside * 255).astype(np.uint8), out=mask)

    sofa = look["sofa"]
    for x in (-0.42, 0.42):
        cushion(x, 0.035, 0.014, 0.05, look["dark"] * 0.8, 6.0)
    cushion(0.0, -0.20, 0.49, 0.155, sofa * 0.92, 7.0)
    for x in (-0.225, 0.225):
        cushion(x, -0.205, 0.225, 0.125, sofa, 4.2)
    cushion(0.0, -0.035, 0.47, 0.052, sofa * 0.86, 8.0)
    for x in (-0.225, 0.225):
        cushion(x, -0.085, 0.228, 0.046, sofa * 1.06, 5.0)
    for x in (-0.50, 0.50):
        cushion(x, -0.085, 0.062, 0.120, sofa * 0.98, 4.5)
    cushion(-0.31, -0.185, 0.105, 0.098, look["accent"], 3.0, 0.20)
    cushion(0.33, -0.180, 0.098, 0.092, look["second"], 3.0, -0.24)
    cushion(0.20, -0.165, 0.082, 0.076, look["accent"] * 0.9, 3.0, 0.12)
    _plant(
        paint,
        cover,
        setting,
        look,
        middle + side * 0.80 * unit if not setting.portrait else width * (0.5 + 0.40 * side),
        base,
    )
    shadow: Floats = np.zeros((height // 4 + 1, width // 4 + 1), np.float32)
    cv2.ellipse(
        shadow,
        (round(middle / 4), round((base + 0.045 * unit) / 4)),
        (round(0.56 * unit / 4), round(0.055 * unit / 4)),
        0,
        0,
        360,
        0.75,
        -1,
    )
    shadow = cv2.resize(cv2.GaussianBlur(shadow, (0, 0), unit * 0.007), (width, height))
    shadow[: max(0, int(np.ceil(base - 0.1 * unit)))] = 0
    free = (cv2.bitwise_not(cover) * (1 - shadow)).astype(np.uint8)
    cv2.multiply(paint, cv2.cvtColor(cover, cv2.COLOR_GRAY2BGR), dst=paint, scale=1 / 255)
    return paint, cv2.cvtColor(free, cv2.COLOR_GRAY2BGR)


def _plant(
    paint: Bytes, cover: Bytes, setting: Setting, look: Mapping[str, Floats], x: float, base: float
) -> None:
    """Stand a plant in its pot on the floor."""
    unit = setting.short_px
    rng = setting.rng("plant")
    root = np.array([x, base - 0.16 * unit])
    for turn, long, light, _ in sorted(branch(rng).random((17, 4)).tolist(), key=lambda one: one[2]):
        heading = -np.pi / 2 + (turn - 0.5) * 2.5
        tip = root + unit * (0.24 + 0.24 * long) * np.array(
            [np.cos(heading), np.sin(heading) + 0.30 * abs(turn - 0.5)]
        )
        share = np.linspace(0, 1, 14)[:, None]
        bend = np.array([0.0, 0.10 * unit]) * (2 * abs(turn - 0.5))
        path = root + (tip - root) * share + bend * share**2.4
        half = (
            unit * 0.034 * np.sin(np.pi * np.clip((share[:, 0] - 0.30) / 0.70, 0, 1)) ** 0.8 + unit * 0.0022
        )
        along = np.gradient(path, axis=0)
        normal = np.column_stack([-along[:, 1], along[:, 0]]) / (
            np.linalg.norm(along, axis=1)[:, None] + 1e-6
        )
        for flank, level in ((1.0, 0.70), (-1.0, 1.0)):
            edge = np.vstack([path, (path + flank * normal * half[:, None])[::-1]])
            fixed = [np.round(edge * 16).astype(np.int32)]
            cv2.fillPoly(paint, fixed, (look["leaf"] * (0.55 + 0.75 * light) * level).tolist(), cv2.LINE_8, 4)
            cv2.fillPoly(cover, fixed, 255, cv2.LINE_8, 4)
    pot = np.array([(-0.078, -0.17), (0.078, -0.17), (0.060, 0.03), (-0.060, 0.03)]) * unit + (x, base)
    cv2.fillPoly(cover, [np.round(pot * 16).astype(np.int32)], 255, cv2.LINE_8, 4)
    for step in range(24):
        left, right = -1 + step / 12, -1 + (step + 1) / 12
        strip = np.array(
            [(0.078 * left, -0.17), (0.078 * right, -0.17), (0.060 * right, 0.03), (0.060 * left, 0.03)]
        ) * unit + (x, base)
        level = 0.62 + 0.42 * np.sqrt(max(0.0, 1 - (left + 0.25) ** 2))
        cv2.fillPoly(
            paint, [np.round(strip * 16).astype(np.int32)], (look["pot"] * level).tolist(), cv2.LINE_8, 4
        )
