"""Silhouettes of trees: firs one by one and whole treelines, drawn into a mask."""

from __future__ import annotations

from typing import Final, TypeAlias

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.noise import branch
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats

Shades: TypeAlias = tuple[tuple[float, ...], tuple[float, ...], tuple[float, ...]]

_SUBPIXEL: Final = 4  # fractional bits of coordinates that OpenCV draws with


def fir(mask: Bytes, rng: np.random.Generator, x: float, foot: float, height_px: float) -> None:
    """Draw one fir into a mask (rows, cols), its trunk at column `x` and its foot at row `foot`."""
    rng = branch(rng)
    tiers = int(np.clip(height_px / 7, 7, 26))
    level = np.clip(np.linspace(0.02, 0.96, tiers) + rng.normal(0, 0.006, tiers), 0.01, 0.97)
    breadth = 0.012 + 0.225 * level**0.9 * rng.uniform(0.8, 1.15)
    lean = rng.normal(0, 0.012)
    left, right = [], []
    for share, wide in zip(level, breadth, strict=True):
        left += _branch(rng, share, -wide, tiers)
        right += _branch(rng, share, wide, tiers)
    shape = np.array(
        [(0.0, 0.0), *right, (0.012, 0.97), (0.014, 1.02), (-0.014, 1.02), (-0.012, 0.97), *left[::-1]]
    )
    shape[:, 0] += lean * (1 - shape[:, 1])
    points = np.column_stack([x + shape[:, 0] * height_px, foot + (shape[:, 1] - 1) * height_px])
    fixed = np.round(points * (1 << _SUBPIXEL)).astype(np.int32)
    cv2.fillPoly(mask, [fixed], 255, cv2.LINE_AA, _SUBPIXEL)


def treeline(
    mask: Bytes, rng: np.random.Generator, ground: Floats, *, height_px: float, gap_px: float
) -> None:
    """Plant firs along a line of ground (row for each column), in clumps, and fill what lies under it."""
    cols = len(ground)
    x = float(rng.uniform(-gap_px, 0))
    clump = rng.uniform(0, 2 * np.pi, 2)
    while x < cols + gap_px:
        column = int(np.clip(x, 0, cols - 1))
        thick = 0.5 + 0.5 * np.sin(x / cols * 9.0 + clump[0]) * np.sin(x / cols * 23.0 + clump[1])
        size = height_px * rng.uniform(0.28, 1.0) ** 1.2 * (0.5 + 0.5 * thick)
        fir(mask, rng, x, float(ground[column]) + 0.05 * size, size)
        x += gap_px * rng.uniform(0.35, 1.5) * (1.5 - thick)
    fill_under(mask, ground)


def fill_under(mask: Bytes, line: Floats) -> None:
    """Fill a mask below a line (row for each column), with a smooth edge."""
    rows, cols = mask.shape
    x = np.arange(cols, dtype=np.float32)
    points = np.column_stack([x, line])
    closed = np.vstack([points, [(cols, line[-1]), (cols, rows + 2), (-1, rows + 2), (-1, line[0])]])
    fixed = np.round(closed * (1 << _SUBPIXEL)).astype(np.int32)
    cv2.fillPoly(mask, [fixed], 255, cv2.LINE_AA, _SUBPIXEL)


def _branch(rng: np.random.Generator, share: float, wide: float, tiers: int) -> list[tuple[float, float]]:
    reach = wide * rng.uniform(0.72, 1.12)
    droop = 0.55 / tiers * rng.uniform(0.7, 1.5)
    return [(reach, share + droop), (reach * 0.82, share + droop * 1.15), (wide * 0.30, share + droop * 0.9)]


def trunk(mask: Bytes, rng: np.random.Generator, x: float, foot: float, thick: float, height_px: int) -> None:
    """Draw a bare trunk from its foot out of the picture, with roots and a few branches."""
    level = np.linspace(0, 1, 14)
    lean, curve = rng.normal(0, 0.035), rng.normal(0, 0.020)
    middle = x + height_px * (lean * level + curve * np.sin(level * np.pi * rng.uniform(0.8, 1.8)))
    half = thick * (0.5 - 0.22 * level + 0.55 * np.exp(-level * 26))
    y = foot - level * (foot + 0.05 * height_px)
    edge = np.vstack([np.column_stack([middle - half, y]), np.column_stack([middle + half, y])[::-1]])
    cv2.fillPoly(mask, [_fixed(edge)], 255, cv2.LINE_AA, _SUBPIXEL)
    for _ in range(int(rng.integers(2, 6))):
        at = int(rng.integers(4, 13))
        _limb(mask, rng, (float(middle[at]), float(y[at])), thick * rng.uniform(1.5, 5.0), thick * 0.16)


def leaves(
    drawn: Bytes,
    rng: np.random.Generator,
    middle: tuple[float, float],
    spread: float,
    size: float,
    count: int,
) -> None:
    """Draw a cluster of leaves into (rows, cols, 2): their cover, and the light each catches, 0..255."""
    places = rng.normal(0, 0.5, (count, 2)) * (spread * 1.5, spread) + middle
    sizes = size * rng.uniform(0.5, 1.25, count)
    turns = rng.uniform(0, 180, count)
    bright = np.clip(rng.beta(1.6, 3.0, count) * 255 + (middle[1] - places[:, 1]) / spread * 26, 8, 255)
    for (x, y), r, turn, level in zip(places, sizes, turns, bright, strict=True):
        centre, axes = (round(x * 16), round(y * 16)), (round(r * 16), round(r * 8))
        cv2.ellipse(drawn, centre, axes, float(turn), 0, 360, (255, int(level)), -1, cv2.LINE_AA, _SUBPIXEL)


def _limb(
    mask: Bytes, rng: np.random.Generator, root: tuple[float, float], long: float, thick: float
) -> None:
    side = rng.choice([-1, 1])
    share = np.linspace(0, 1, 7)[:, None]
    rise = rng.uniform(0.15, 0.8)
    path = np.hstack([share * long * side, -long * rise * share**1.4]) + root
    half = np.maximum(thick * (1 - share[:, 0]), 0.3)
    edge = np.vstack(
        [path - np.column_stack([0 * half, half]), (path + np.column_stack([0 * half, half]))[::-1]]
    )
    cv2.fillPoly(mask, [_fixed(edge)], 255, cv2.LINE_AA, _SUBPIXEL)


def _fixed(points: np.ndarray) -> np.ndarray:
    return np.round(points * (1 << _SUBPIXEL)).astype(np.int32)


def snowy_fir(
    paint: Bytes,
    mask: Bytes,
    rng: np.random.Generator,
    x: float,
    foot: float,
    height_px: float,
    shades: Shades,
) -> None:
    """Draw a fir laden with snow into a picture (rows, cols, 3) and its mask.

    Args:
        paint: the picture.
        mask: the mask.
        rng: its luck.
        x: column of its trunk, in px.
        foot: row of its foot, in px.
        height_px: its height.
        shades: colours of the needles, of snow in the shade and of snow in the light, (blue, green, red).
    """
    rng = branch(rng)
    needles, dim, bright = shades
    tiers = int(np.clip(height_px / 16, 5, 13))
    for tier in range(tiers, 0, -1):
        share = tier / tiers
        low = foot - height_px * (1 - share) * 0.96
        half = height_px * 0.20 * share**0.8 * rng.uniform(0.9, 1.1) + height_px * 0.012
        high = low - height_px * (0.9 / tiers + 0.10)
        for shade, wide, lift, side in (
            (needles, 1.0, 0.0, 0.0),
            (dim, 0.93, 0.17, 0.0),
            (bright, 0.66, 0.30, -0.16),
        ):
            skirt = _skirt(rng, x + side * half, low - lift * (low - high), half * wide, high)
            cv2.fillPoly(paint, [skirt], shade, cv2.LINE_AA, _SUBPIXEL)
            cv2.fillPoly(mask, [skirt], 255, cv2.LINE_AA, _SUBPIXEL)


def _skirt(rng: np.random.Generator, x: float, low: float, half: float, high: float) -> np.ndarray:
    across = np.linspace(-1, 1, 11)
    reach = across * half * rng.uniform(0.92, 1.08, 11)
    sag = (1 - across**2) * 0.22 + np.where(np.arange(11) % 2, -0.10, 0.06) + rng.normal(0, 0.03, 11)
    edge = np.column_stack([x + reach, low + sag * half])
    return _fixed(np.vstack([[(x, high)], edge]))
