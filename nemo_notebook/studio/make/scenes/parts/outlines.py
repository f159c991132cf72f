"""Closed outlines, (n, 2) places (x, y), that an easel fills: ovals, boxes, ribbons, rounded corners."""

from __future__ import annotations

import numpy as np

from nemo_notebook.studio.make.scenes.parts.setting import Floats


def oval(x: float, y: float, across: float, down: float, turn: float = 0.0, *, square: float = 2.0) -> Floats:
    """Return an ellipse about (x, y), turned by radians; a `square` above 2 makes a cushion of it."""
    angle = np.linspace(0, 2 * np.pi, 72, endpoint=False)
    cos, sin = (np.sign(one) * np.abs(one) ** (2 / square) for one in (np.cos(angle), np.sin(angle)))
    return turned(np.column_stack([across * cos, down * sin]), turn) + (x, y)


def box(left: float, top: float, right: float, foot: float, corner: float = 0.0) -> Floats:
    """Return a rectangle, its corners rounded by a radius."""
    corner = min(corner, (right - left) / 2, (foot - top) / 2)
    if corner <= 0:
        return np.array([(left, top), (right, top), (right, foot), (left, foot)], np.float64)
    angle = np.linspace(0, np.pi / 2, 9) + np.arange(4)[:, None] * np.pi / 2
    arcs = np.stack([np.cos(angle), np.sin(angle)], 2)
    inner = np.array([(right, foot), (left, foot), (left, top), (right, top)])
    inner -= corner * np.array([(1, 1), (-1, 1), (-1, -1), (1, -1)])
    return np.asarray((inner[:, None] + corner * arcs).reshape(-1, 2), np.float64)


def smooth(corners: Floats, rounds: int = 3) -> Floats:
    """Return a closed outline with its corners cut again and again until they are round."""
    path = np.asarray(corners, np.float64)
    for _ in range(rounds):
        following = np.roll(path, -1, axis=0)
        path = np.stack([0.75 * path + 0.25 * following, 0.25 * path + 0.75 * following], 1).reshape(-1, 2)
    return path


def ribbon(line: Floats, half: Floats | float) -> Floats:
    """Return the outline of a line (n, 2) that is `half`, one or (n), wide to both sides."""
    along = np.gradient(np.asarray(line, np.float64), axis=0)
    normal = np.column_stack([-along[:, 1], along[:, 0]])
    off = normal * (np.asarray(half) / (np.linalg.norm(along, axis=1) + 1e-9))[:, None]
    return np.vstack([line + off, (line - off)[::-1]])


def turned(path: Floats, turn: float) -> Floats:
    """Return an outline turned about (0, 0) by radians, clockwise as it is seen."""
    cos, sin = np.cos(turn), np.sin(turn)
    return np.asarray(path @ np.array([[cos, sin], [-sin, cos]]), np.float64)
