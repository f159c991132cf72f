"""Solid things painted in the light of one window: outlines, tubes, plates, balls, turned bodies.

Lengths are in units of one's choice, most often short sides of the picture; x runs right and y down.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats
from nemo_notebook.studio.make.scenes.parts.shading import Light

Point = tuple[float, float]
_AMBIENT: Final = 0.40
_KEY: Final = 0.74
_FIXED: Final = 4  # bits behind the point that OpenCV takes for places


class Easel:
    """A plate to paint on, (rows, cols, 3), or with what it covers as a fourth channel, premultiplied.

    Args:
        paint: the plate, painted over in place; 0..255, bytes or floats.
        unit: px in the unit of length.
        origin: (x, y) px of the point that lengths are measured from.
        side: -1 where the light comes from the left, 1 from the right.
    """

    def __init__(self, paint: Floats, unit: float, origin: Point, side: float) -> None:
        self.paint, self.unit, self.side = paint, float(unit), side
        self.origin = float(origin[0]), float(origin[1])
        self._key = np.array([0.58 * side, -0.52, 0.63], np.float32)

    def tube(
        self,
        start: Point,
        end: Point,
        radius: float,
        shade: Floats,
        *,
        tip: float | None = None,
        gloss: float = 0.25,
        cut: bool = False,
    ) -> None:
        """Paint a round rod; `tip` is its radius at the end, `cut` gives it flat ends."""
        last = radius if tip is None else tip
        reach = max(radius, last)
        box = self._box([start, end], reach)
        if box is None:
            return
        place, x, y = box
        dx, dy = end[0] - start[0], end[1] - start[1]
        long = float(np.hypot(dx, dy)) + 1e-9
        ux, uy = dx / long, dy / long
        along = (x - start[0]) * ux + (y - start[1]) * uy
        t = np.clip(along / long, 0, 1)
        r = radius + (last - radius) * t
        nx = (x - start[0] - t * dx) / r
        ny = (y - start[1] - t * dy) / r
        cover = self._edge(r * (1 - np.hypot(nx, ny)))
        if cut:
            cover = cover * self._edge(along) * self._edge(long - along)
        self.fill(place, cover, self._lit(shade, nx, ny, gloss))

    def hose(self, points: Sequence[Point], radius: float, shade: Floats, *, gloss: float = 0.25) -> None:
        """Paint a round rod that bends along a line of points."""
        box = self._box(points, radius)
        if box is None:
            return
        place, x, y = box
        shape = (y.size, x.size)
        near, nx, ny = np.full(shape, 9e9, np.float32), np.zeros(shape), np.zeros(shape)
        for (x0, y0), (x1, y1) in zip(points, points[1:], strict=False):
            dx, dy = x1 - x0, y1 - y0
            t = np.clip(((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy + 1e-12), 0, 1)
            ox, oy = x - x0 - t * dx, y - y0 - t * dy
            away = np.hypot(ox, oy)
            closer = away < near
            near = np.where(closer, away, near)
            nx, ny = np.where(closer, ox, nx), np.where(closer, oy, ny)
        lit = self._lit(shade, np.asarray(nx / radius), np.asarray(ny / radius), gloss)
        self.fill(place, self._edge(radius - near), lit)

    def ball(
        self, x: float, y: float, wide: float, high: float, shade: Floats, *, gloss: float = 0.25
    ) -> None:
        """Paint an ellipsoid; `wide` and `high` are its half axes."""
        box = self._box([(x - wide, y - high), (x + wide, y + high)], 0.0)
        if box is None:
            return
        place, px, py = box
        nx, ny = (px - x) / wide, (py - y) / high
        cover = self._edge((1 - np.hypot(nx, ny)) * min(wide, high))
        self.fill(place, cover, self._lit(shade, nx, ny, gloss))

    def turned(
        self, x: float, profile: Sequence[tuple[float, float]], shade: Floats, *, gloss: float = 0.25
    ) -> None:
        """Paint an upright body of revolution; `profile` lists (height y, radius) downwards."""
        heights, radii = (np.array(one, np.float32) for one in zip(*profile, strict=True))
        most = float(radii.max())
        box = self._box([(x - most, float(heights[0])), (x + most, float(heights[-1]))], 0.0)
        if box is None:
            return
        place, px, py = box
        r = np.maximum(np.interp(py, heights, radii), 1e-4).astype(np.float32)
        slope = np.interp(py, heights, np.gradient(radii, heights))
        nx = (px - x) / r
        ny = -np.clip(slope, -1.2, 1.2) * np.sqrt(np.clip(1 - nx**2, 0, 1)) * 0.6
        cover = self._edge(r - np.abs(px - x)) * self._edge(py - heights[0]) * self._edge(heights[-1] - py)
        self.fill(place, cover, self._lit(shade, np.asarray(nx), np.asarray(ny, np.float32), gloss))

    def board(
        self,
        x: float,
        y: float,
        wide: float,
        high: float,
        shade: Floats,
        *,
        round_by: float = 0.006,
        turn: float = 0.0,
        fall: float = 0.16,
    ) -> None:
        """Paint a bevelled plate; `wide` and `high` are half its sides, `turn` is in radians."""
        cos, sin = float(np.cos(turn)), float(np.sin(turn))
        half_x, half_y = wide * abs(cos) + high * abs(sin), wide * abs(sin) + high * abs(cos)
        box = self._box([(x - half_x, y - half_y), (x + half_x, y + half_y)], 0.0)
        if box is None:
            return
        place, px, py = box
        u = (px - x) * cos + (py - y) * sin
        v = (py - y) * cos - (px - x) * sin
        corner = min(round_by, wide, high)
        qx, qy = np.abs(u) - wide + corner, np.abs(v) - high + corner
        inside = corner - np.hypot(np.maximum(qx, 0), np.maximum(qy, 0)) - np.minimum(np.maximum(qx, qy), 0)
        bevel = np.clip(1 - inside / max(0.004, 0.6 * corner), 0, 1)
        upright = qy > qx
        nx, ny = np.where(upright, 0, np.sign(u)), np.where(upright, np.sign(v), 0)
        rim = (nx * cos - ny * sin) * self._key[0] + (nx * sin + ny * cos) * self._key[1]
        light = 0.92 + 0.34 * bevel * rim - fall * (v / high) * 0.5 + 0.10 * self.side * u / wide
        self.fill(place, self._edge(inside), shade * light[..., None])

    def shape(
        self,
        path: Sequence[Point] | Floats,
        shade: Floats,
        light: Light | None = None,
        *,
        share: float = 1.0,
        soft: float = 0.0,
    ) -> None:
        """Paint a closed outline.

        Args:
            path: its corners (x, y).
            shade: its colour, (blue, green, red) in 0..255.
            light: what falls on it; an even light where there is none.
            share: how much it covers what is below, 0..1.
            soft: how far its edge is out of focus.
        """
        box = self._box(path, 3 * soft)
        if box is None:
            return
        place, x, y = box
        fixed = np.asarray(path) * self.unit + self.origin - (place[1].start + 0.5, place[0].start + 0.5)
        mask = np.zeros((y.size, x.size), np.uint8)
        cv2.fillPoly(mask, [np.round(fixed * (1 << _FIXED)).astype(np.int32)], 255, cv2.LINE_AA, _FIXED)
        cover: Floats = mask * np.float32(share / 255)
        if soft * self.unit > 0.3:
            cover = _blurred(cover, soft * self.unit)
        if light:
            ends = np.asarray(path).max(0), np.asarray(path).min(0)
            middle, half = (ends[0] + ends[1]) / 2, np.maximum((ends[0] - ends[1]) / 2, 1 / self.unit)
            u, v = (x - middle[0]) * (self.side / half[0]), (y - middle[1]) / half[1]
            shade = shade * light(u.astype(np.float32), v.astype(np.float32))[..., None]
        self.fill(place, cover, shade)

    def shadow(self, x: float, y: float, wide: float, high: float, strength: float) -> None:
        """Darken what lies under a soft ellipse."""
        box = self._box([(x, y)], 2.2 * max(wide, high))
        if box is None:
            return
        place, px, py = box
        dark = strength * np.exp(-2.2 * (((px - x) / wide) ** 2 + ((py - y) / high) ** 2))
        self.fill(place, np.asarray(dark, np.float32), np.zeros(3, np.float32))

    def fill(self, place: tuple[slice, slice], cover: Floats, colour: Floats) -> None:
        """Lay a colour, one or (rows, cols, 3), over a part of the plate, as far as it covers in 0..1."""
        region = self.paint[place]
        lit = np.full(region.shape, 255, region.dtype)
        lit[..., :3] = np.clip(colour + 0.5 * (region.dtype == np.uint8), 0, 255)
        share = np.asarray(cover, np.float32)
        region[:] = cv2.blendLinear(region, lit, 1 - share, share)

    def about(self, at: Point, scale: float = 1.0) -> Easel:
        """Return an easel for the same plate whose lengths are measured from `at`, in `scale` of its unit."""
        x, y = self.origin[0] + at[0] * self.unit, self.origin[1] + at[1] * self.unit
        return Easel(self.paint, self.unit * scale, (x, y), self.side)

    def facing(self, side: float) -> Bytes:
        """Return what was painted with the light from the right, turned round where `side` is -1."""
        return self.paint if side > 0 else np.ascontiguousarray(self.paint[:, ::-1])

    def _box(
        self, points: Sequence[Point] | Floats, margin: float
    ) -> tuple[tuple[slice, slice], Floats, Floats] | None:
        """Return the part of the plate that holds all points, and its (x, y), or None outside the plate."""
        rows, cols = self.paint.shape[:2]
        places = np.array(points) * self.unit + self.origin
        pad = margin * self.unit + 2
        left, top = np.floor(places.min(0) - pad).astype(int)
        right, bottom = np.ceil(places.max(0) + pad).astype(int)
        left, top, right, bottom = max(0, left), max(0, top), min(cols, right), min(rows, bottom)
        if left >= right or top >= bottom:
            return None
        x = (np.arange(left, right, dtype=np.float32)[None] + 0.5 - self.origin[0]) / self.unit
        y = (np.arange(top, bottom, dtype=np.float32)[:, None] + 0.5 - self.origin[1]) / self.unit
        return (slice(top, bottom), slice(left, right)), np.asarray(x), np.asarray(y)

    def _edge(self, inside: Floats) -> Floats:
        return np.asarray(np.clip(inside * self.unit + 0.5, 0, 1), np.float32)

    def _lit(self, shade: Floats, nx: Floats, ny: Floats, gloss: float) -> Floats:
        """Return a colour on a curved face whose normals lean by (nx, ny) out of the eye's line."""
        z = np.sqrt(np.clip(1 - nx**2 - ny**2, 0, 1))
        facing = np.clip(nx * self._key[0] + ny * self._key[1] + z * self._key[2], 0, 1)
        bounce = 0.16 * np.clip(-nx * self.side * 0.8 + ny * 0.3, 0, 1) ** 2
        colour = shade * (_AMBIENT + _KEY * facing + bounce)[..., None]
        return np.asarray(colour + (255 * gloss * facing**14)[..., None], np.float32)


def dome(top: float, foot: float, radius: float) -> list[tuple[float, float]]:
    """Return the profile of a dome for `Easel.turned`."""
    angles = np.linspace(0.04, np.pi / 2, 24)
    rise = foot - top
    return [(foot - rise * float(np.cos(a)), radius * float(np.sin(a))) for a in angles]


def _blurred(cover: Floats, spread_px: float) -> Floats:
    """Return a soft plane; a far spread is worked out on a smaller one."""
    step = max(1, int(spread_px / 4))
    size = (-(-cover.shape[1] // step), -(-cover.shape[0] // step))
    small = cv2.GaussianBlur(cv2.resize(cover, size, interpolation=cv2.INTER_AREA), (0, 0), spread_px / step)
    return np.asarray(cv2.resize(small, cover.shape[::-1], interpolation=cv2.INTER_LINEAR))


def blank(wide: float, high: float, x: float, y: float, unit: float, side: float = 1.0) -> Easel:
    """Return a clear easel, `wide` and `high` units large; (x, y) is its origin from its corner, in units."""
    paint = np.zeros((max(2, round(high * unit)), max(2, round(wide * unit)), 4), np.uint8)
    return Easel(paint, unit, (x * unit, y * unit), side)
