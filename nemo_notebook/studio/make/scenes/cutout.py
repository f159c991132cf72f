"""Solid things built of shapes that carry their own light: what stands in a room and is cut out of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.setting import Bytes, Floats

Light: TypeAlias = Callable[[Floats, Floats], Floats]
"""Takes the place in a shape's box, across and down in -1..1, and returns how bright it is there, about 1."""


def blank(cols: float, rows: float) -> Bytes:
    """Return an empty premultiplied sprite, (rows, cols, 4)."""
    return np.zeros((max(2, round(rows)), max(2, round(cols)), 4), np.uint8)


def paint(
    canvas: np.ndarray,
    path: Floats,
    shade: Floats,
    light: Light | None = None,
    *,
    share: float = 1.0,
    soft_px: float = 0.0,
) -> None:
    """Paint a closed shape over a canvas, in place.

    Args:
        canvas: a picture (rows, cols, 3), or a premultiplied sprite (rows, cols, 4), in 0..255.
        path: its corners (x, y), in px.
        shade: its colour, (blue, green, red) in 0..255.
        light: what falls on it; an even light where there is none.
        share: how much it covers what is below, 0..1.
        soft_px: how far its edge is out of focus.
    """
    pad = int(3 * soft_px) + 2
    left, top = np.maximum(np.floor(path.min(0)).astype(int) - pad, 0)
    right, foot = np.minimum(np.ceil(path.max(0)).astype(int) + pad, canvas.shape[1::-1])
    if left >= right or top >= foot:
        return
    mask = np.zeros((foot - top, right - left), np.uint8)
    cv2.fillPoly(mask, [np.round((path - (left, top)) * 16).astype(np.int32)], 255, cv2.LINE_AA, 4)
    cover: Floats = mask.astype(np.float32) * np.float32(share / 255)
    if soft_px > 0.3:
        cover = cv2.GaussianBlur(cover, (0, 0), soft_px)
    lit = np.broadcast_to(np.asarray(shade, np.float32), (*mask.shape, 3))
    if light is not None:
        middle, half = (path.max(0) + path.min(0)) / 2, np.maximum((path.max(0) - path.min(0)) / 2, 1.0)
        u = (np.arange(left, right, dtype=np.float32)[None] + 0.5 - middle[0]) / half[0]
        v = (np.arange(top, foot, dtype=np.float32)[:, None] + 0.5 - middle[1]) / half[1]
        lit = np.minimum(lit * np.asarray(light(u, v), np.float32)[..., None], 252)
    region = canvas[top:foot, left:right]
    if canvas.shape[2] == 4:
        lit = np.dstack([lit, np.full(mask.shape, 255, np.float32)])
    mixed = region + (lit - region) * cover[..., None]
    region[:] = mixed + 0.5 if canvas.dtype == np.uint8 else mixed


def oval(x: float, y: float, across: float, down: float, turn: float = 0.0) -> Floats:
    """Return an ellipse about (x, y) with these radii, turned by radians."""
    angle = np.linspace(0, 2 * np.pi, 72, endpoint=False)
    px, py = across * np.cos(angle), down * np.sin(angle)
    return np.column_stack(
        [x + px * np.cos(turn) - py * np.sin(turn), y + px * np.sin(turn) + py * np.cos(turn)]
    )


def box(left: float, top: float, right: float, foot: float, corner: float = 0.0) -> Floats:
    """Return a rectangle, its corners rounded by a radius."""
    corner = min(corner, (right - left) / 2, (foot - top) / 2)
    if corner <= 0:
        return np.array([(left, top), (right, top), (right, foot), (left, foot)], np.float64)
    middles = ((right, foot, 0), (left, foot, 1), (left, top, 2), (right, top, 3))
    parts = []
    for x, y, quarter in middles:
        angle = np.linspace(0, np.pi / 2, 9) + quarter * np.pi / 2
        inner = np.array([x - corner if x == right else x + corner, y - corner if y == foot else y + corner])
        parts.append(inner + corner * np.column_stack([np.cos(angle), np.sin(angle)]))
    return np.vstack(parts)


def smooth(corners: Floats, rounds: int = 3) -> Floats:
    """Return a closed outline with its corners cut again and again until they are round."""
    path = np.asarray(corners, np.float64)
    for _ in range(rounds):
        following = np.roll(path, -1, axis=0)
        path = np.stack([0.75 * path + 0.25 * following, 0.25 * path + 0.75 * following], 1).reshape(-1, 2)
    return path


def ribbon(line: Floats, half: Floats) -> Floats:
    """Return the outline of a line (n, 2) that is `half` (n) wide to both sides, in px."""
    along = np.gradient(line, axis=0)
    normal = np.column_stack([-along[:, 1], along[:, 0]]) / (np.linalg.norm(along, axis=1)[:, None] + 1e-6)
    return np.vstack([line + normal * half[:, None], (line - normal * half[:, None])[::-1]])


def dome(side: float, power: float = 1.0) -> Light:
    """Return the light on something round, lit from above and from one side (-1 left, 1 right)."""

    def light(u: Floats, v: Floats) -> Floats:
        bulge = np.sqrt(np.clip(1 - 0.92 * np.clip(u * u + v * v, 0, 1), 0, 1))
        return np.asarray(1 + power * (0.42 * bulge - 0.34 - 0.20 * v + 0.14 * side * u), np.float32)

    return light
