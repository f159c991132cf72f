"""A cup of coffee on its saucer, shaded as glazed china: drawn once, at twice the size, and scaled down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.bands import banded
from nemo_notebook.studio.make.scenes.parts.cutout import Cutout
from nemo_notebook.studio.make.scenes.parts.easel import Easel
from nemo_notebook.studio.make.scenes.parts.noise import grains, smoothstep
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_TILT: Final = 0.34  # how open circles look: height over width
_OVER: Final = 2


@dataclass(frozen=True, slots=True)
class Cup:
    """Where a cup stands.

    Attributes:
        x: of its middle, in px.
        foot_y: of the middle of its foot, in px.
        unit_px: the short side of the picture; the cup is about a third of it wide.
    """

    x: float
    foot_y: float
    unit_px: int

    @property
    def radius(self) -> float:
        """Of the rim, in px."""
        return 0.150 * self.unit_px

    @property
    def tall(self) -> float:
        """From foot to rim, in px."""
        return 0.185 * self.unit_px

    @property
    def rim_y(self) -> float:
        """Of the middle of the rim, in px."""
        return self.foot_y - self.tall


def draw_cup(setting: Setting, look: Mapping[str, Floats], cup: Cup) -> Cutout:
    """Return cup, saucer and shadow, cut out and clipped to the picture."""
    unit = cup.unit_px
    left, top = round(cup.x - 0.36 * unit), round(cup.rim_y - 0.08 * unit)
    left, top = max(0, left), max(0, top)
    right, bottom = (
        min(setting.width, round(cup.x + 0.36 * unit)),
        min(setting.height, round(cup.foot_y + 0.16 * unit)),
    )
    shape = ((bottom - top) * _OVER, (right - left) * _OVER)
    y = (top + (np.arange(shape[0], dtype=np.float32)[:, None] + 0.5) / _OVER - cup.foot_y) / unit
    x = (left + (np.arange(shape[1], dtype=np.float32)[None] + 0.5) / _OVER - cup.x) / unit
    rng = setting.rng("cup")
    side = float(rng.choice([-1, 1]))
    foam = grains(rng, *shape, 5.0)
    noise = rng.random((bottom - top, right - left, 1), np.float32)

    def band(rows: slice) -> Bytes:
        plate = Easel(np.zeros((rows.stop - rows.start, shape[1], 4), np.float32), unit * _OVER, (0, 0), side)
        _shadow(plate, look, x, y[rows], side)
        _saucer(plate, look, x, y[rows], side)
        _handle(plate, look, x, y[rows], side)
        _body(plate, look, x, y[rows], side, cup)
        _coffee(plate, look, x, y[rows] + cup.tall / unit, side, cup.radius / unit, foam[rows])
        size = (right - left, (rows.stop - rows.start) // _OVER)
        small: Floats = cv2.resize(plate.paint, size, interpolation=cv2.INTER_AREA)
        small[..., :3] += noise[rows.start // _OVER : rows.stop // _OVER] - 0.5
        return np.clip(small, 0, 255).astype(np.uint8)

    picture = banded(shape[0], band)
    cover = cv2.cvtColor(np.ascontiguousarray(picture[..., 3]), cv2.COLOR_GRAY2BGR)
    return Cutout(top, left, np.ascontiguousarray(picture[..., :3]), cover)


def _lay(plate: Easel, distance: Floats, shade: Floats, strength: float = 1.0, soft: float = 0.0) -> None:
    """Lay a shape: inside where `distance` (in units) is negative; `soft` units wide at its edge."""
    cover = np.clip(0.5 - distance / max(soft, 1.0 / plate.unit), 0, 1) * np.float32(strength)
    x, y, wide, high = cv2.boundingRect((cover > 0).astype(np.uint8))
    box = slice(y, y + high), slice(x, x + wide)
    plate.fill(box, cover[box], np.broadcast_to(shade, (*cover.shape, 3))[box])


def _shadow(plate: Easel, look: Mapping[str, Floats], x: Floats, y: Floats, side: float) -> None:
    d = np.hypot(x + side * 0.035, (y - 0.018) / 0.36) - 0.245
    _lay(plate, d.astype(np.float32), look["dark"] * 0.25, 0.72, 0.13)


def _saucer(plate: Easel, look: Mapping[str, Floats], x: Floats, y: Floats, side: float) -> None:
    china, shade = look["china"], look["shade"]
    for radius, lift, dim in (
        (0.262, 0.010, 0.50),
        (0.262, -0.004, 0.92),
        (0.226, -0.001, 0.80),
        (0.150, 0.004, 0.84),
    ):
        d = np.hypot(x, (y - lift) / _TILT)
        turn = np.clip(0.5 + 0.62 * (side * x * 1.9 - (y - lift) / _TILT * 1.2), 0, 1)[..., None]
        colour = shade + (china - shade) * (turn * 0.55 + 0.42)
        _lay(plate, np.asarray(d - radius, np.float32), np.asarray(colour * dim, np.float32))
    well = np.hypot(x + side * 0.03, (y - 0.010) / _TILT) - 0.11
    _lay(plate, well.astype(np.float32), shade * 0.45, 0.75, 0.09)


def _handle(plate: Easel, look: Mapping[str, Floats], x: Floats, y: Floats, side: float) -> None:
    cx, cy = side * 0.152, -0.110
    d = np.hypot((x - cx) / 0.92, (y - cy) * 1.02) - 0.052
    turn = np.arctan2(y - cy, side * (x - cx))
    thick = 0.0125 + 0.004 * np.cos(turn)
    across = np.clip(d / thick, -1, 1)
    light = np.clip(0.58 - 0.34 * across * np.sin(turn + 0.7) - 0.25 * across**2 + 0.12 * side, 0, 1)[
        ..., None
    ]
    colour = look["shade"] * 0.8 + (look["china"] - look["shade"] * 0.8) * light
    _lay(plate, np.asarray(np.abs(d) - thick, np.float32), np.asarray(colour, np.float32))


def _body(plate: Easel, look: Mapping[str, Floats], x: Floats, y: Floats, side: float, cup: Cup) -> None:
    tall, rim = cup.tall / cup.unit_px, cup.radius / cup.unit_px
    v = np.clip(-y / tall, -0.2, 1.0) + 0 * x
    for _ in range(3):
        wide = _outline(v, rim)
        bulge = wide * _TILT * np.sqrt(np.clip(1 - (x / wide) ** 2, 0, 1))
        v = np.clip((bulge - y) / tall, 0.0, 1.0)
    wide = _outline(v, rim)
    bulge = wide * _TILT * np.sqrt(np.clip(1 - (x / wide) ** 2, 0, 1))
    u = np.clip(x / wide, -1, 1)
    inside = np.maximum(
        np.abs(x) - wide, y - _outline(np.zeros_like(v), rim) * _TILT * np.sqrt(np.clip(1 - u**2, 0, 1))
    )
    inside = np.maximum(inside, -tall - y)
    face = np.sqrt(np.clip(1 - u**2, 0, 1))
    light = np.clip(0.40 + 0.46 * side * u + 0.20 * face, 0.04, 1)
    light = light * (0.72 + 0.28 * smoothstep(0.0, 0.35, v.astype(np.float32))) + 0.10 * np.clip(
        -side * u - 0.72, 0, 1
    )
    shine = (
        np.exp(-(((u - side * 0.52) / 0.075) ** 2))
        * smoothstep(0.15, 0.5, v)
        * (1 - smoothstep(0.80, 0.98, v))
        * 0.55
    )
    shade = look["shade"] * 0.62
    colour = shade + (look["china"] - shade) * light[..., None]
    colour += (look["light"] - colour) * shine[..., None]
    warm = np.clip(1 - v * 3.2, 0, 1)[..., None] * 0.30
    colour += (look["table"] - colour) * warm * (1 - light[..., None])
    _lay(plate, np.asarray(inside, np.float32), np.asarray(colour, np.float32))


def _outline(v: Floats, rim: float) -> Floats:
    """Return the radius at a height `v` (0 foot, 1 rim): a bowl on a narrow foot."""
    return np.asarray(rim * (0.50 + 0.50 * np.clip(v, 0, 1) ** 0.55), np.float32)


def _coffee(
    plate: Easel,
    look: Mapping[str, Floats],
    x: Floats,
    y: Floats,
    side: float,
    rim: float,
    foam: Floats,
) -> None:
    far = np.hypot(x, y / _TILT)
    china, shade = look["china"], look["shade"]
    lip = np.clip(0.62 + 0.30 * side * x / rim - 0.25 * y / (rim * _TILT), 0, 1)[..., None]
    _lay(plate, np.asarray(far - rim, np.float32), np.asarray(shade + (china - shade) * lip, np.float32))
    wall = np.clip(0.45 - 0.35 * side * x / rim + 0.30 * y / (rim * _TILT), 0, 1)[..., None]
    inner = shade * 0.62 + (china * 0.86 - shade * 0.62) * wall
    _lay(plate, np.asarray(far - rim * 0.955, np.float32), np.asarray(inner, np.float32))
    drop = y - 0.022
    pool = np.hypot(x, drop / _TILT)
    inside = np.maximum(pool - rim * 0.90, far - rim * 0.955)
    _lay(plate, np.asarray(inside, np.float32), _brew(look, x, drop / _TILT, pool, rim, foam))


def _brew(look: Mapping[str, Floats], x: Floats, y: Floats, pool: Floats, rim: float, foam: Floats) -> Floats:
    """Return the colour of the coffee's surface: crema, and a heart of milk."""
    ring = smoothstep(0.50, 0.88, pool / rim) + 0.06 * foam
    colour = look["crema"] + (look["coffee"] - look["crema"]) * np.clip(ring * 0.85, 0, 1)[..., None]
    hx, hy = x / (rim * 0.52), -y / (rim * 0.52) + 0.18
    heart = (hx**2 + hy**2 - 0.62) ** 3 - hx**2 * hy**3 * 1.4
    ripple = np.sin(np.hypot(hx, hy + 0.3) * 15) * 0.5 + 0.5
    milk = 1 - smoothstep(-0.03, 0.03, heart.astype(np.float32))
    colour += (look["milk"] - colour) * (milk * (0.80 + 0.16 * ripple))[..., None]
    return np.asarray(colour, np.float32)
