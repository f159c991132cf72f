"""An open laptop seen from the front: aluminium, keys, and a screen on which a chart grows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.bands import bands
from nemo_notebook.studio.make.scenes.camera import lay
from nemo_notebook.studio.make.scenes.light import glow, shine
from nemo_notebook.studio.make.scenes.noise import branch, profile
from nemo_notebook.studio.make.scenes.palettes import colours
from nemo_notebook.studio.make.scenes.setting import Bytes, Floats, Setting

_OVER: Final = 2
_Poly: TypeAlias = Callable[[list[tuple[float, float]], Floats], None]
"""Fills a polygon, in short sides from the middle of the hinge, with a colour."""
_SCREEN: Final = (480, 300)
_INKS: Final = {
    "paper": "#f4f7fb",
    "panel": "#ffffff",
    "bar": "#1d2a44",
    "line": "#3a7bf0",
    "soft": "#dce6f4",
    "mint": "#34c8a0",
    "rose": "#f07a8c",
    "gold": "#f4b84a",
}


class Laptop:
    """A laptop on the desk."""

    def __init__(self, setting: Setting, look: Mapping[str, Floats], x: float) -> None:
        """Set it down with its middle at column `x` of the picture."""
        unit = setting.short_px
        self._unit = unit
        self._scale = 0.92 if setting.portrait else 1.0
        hinge = setting.height * (0.765 if setting.portrait else 0.80)
        size = (round(unit * 1.10 * self._scale), round(unit * 0.78 * self._scale))
        self._middle = (x, hinge - unit * 0.10 * self._scale)
        night = setting.time == "night"
        self._inks = colours(_INKS, setting.tone)
        dim = 0.80 if night else 0.92
        self._inks = {name: ink * dim for name, ink in self._inks.items()}
        self._sprite, corners = _body(size, unit * self._scale, look, self._page(setting), night)
        self._chart = _chart_line(setting, corners, size)
        self._spot = glow(max(2.0, unit * 0.014), sharp=1.5)
        self._left, self._top = self._middle[0] - size[0] / 2, self._middle[1] - size[1] / 2

    def draw(self, out: Bytes, t_s: float) -> None:
        """Lay the laptop over the picture, a light at the moment's place on its chart."""
        lay(out, self._sprite, *self._middle)
        place = (t_s / 7.0) % 1.0 * (len(self._chart) - 1)
        one, part = int(place), place % 1.0
        at = self._chart[one] * (1 - part) + self._chart[min(one + 1, len(self._chart) - 1)] * part
        level = np.sin(np.pi * ((t_s / 7.0) % 1.0)) ** 0.4
        shine(
            out, self._spot, float(self._left + at[0]), float(self._top + at[1]), self._inks["line"] * level
        )

    def _page(self, setting: Setting) -> Floats:
        """Return what the screen shows: a page of panels, bars and a chart."""
        rng = setting.rng("page")
        wide, high = _SCREEN
        inks = {name: ink.tolist() for name, ink in self._inks.items()}
        page = np.empty((high, wide, 3), np.float32)
        page[:] = self._inks["paper"]
        cv2.rectangle(page, (0, 0), (64, high), inks["bar"], -1)
        for index in range(6):
            shade = inks["line"] if index == 1 else (self._inks["bar"] * 2.1).tolist()
            cv2.rectangle(page, (14, 26 + 34 * index), (50, 34 + 34 * index), shade, -1)
        for index, ink in enumerate(("line", "mint", "gold")):
            left = 82 + 132 * index
            _card(page, (left, 18), (left + 118, 78), inks["panel"])
            cv2.rectangle(page, (left + 12, 30), (left + 52, 36), inks["soft"], -1)
            cv2.rectangle(page, (left + 12, 48), (left + 78, 62), inks[ink], -1)
        _card(page, (82, 94), (346, 286), inks["panel"])
        for row in range(5):
            cv2.line(page, (98, 120 + 34 * row), (332, 120 + 34 * row), inks["soft"], 1, cv2.LINE_AA)
        line = np.round(_curve(setting) * 16).astype(np.int32)
        under = np.vstack([line, [[332 * 16, 262 * 16], [98 * 16, 262 * 16]]])
        cv2.fillPoly(
            page, [under], (self._inks["soft"] * 0.5 + self._inks["panel"] * 0.5).tolist(), cv2.LINE_AA, 4
        )
        cv2.polylines(page, [line], False, inks["line"], 3, cv2.LINE_AA, 4)
        _card(page, (360, 94), (464, 286), inks["panel"])
        for index, high_ in enumerate(branch(rng).uniform(0.2, 1.0, 5)):
            left = 374 + 17 * index
            ink = inks[("line", "mint", "gold", "rose", "line")[index]]
            cv2.rectangle(page, (left, 262 - round(130 * float(high_))), (left + 9, 262), ink, -1)
        return page


def _card(page: Floats, one: tuple[int, int], other: tuple[int, int], shade: list[float]) -> None:
    cv2.rectangle(page, (one[0], one[1] + 2), (other[0], other[1] + 2), (np.array(shade) * 0.90).tolist(), -1)
    cv2.rectangle(page, one, other, shade, -1)


def _curve(setting: Setting) -> Floats:
    """Return the chart's line on the page, (n, 2) px: it wavers and rises."""
    share = np.linspace(0, 1, 96)
    waver = profile(setting.rng("curve"), 192, slope=1.3, low=2, high=24)[:96]
    rise = 0.16 + 0.62 * share**1.3 + 0.075 * waver
    return np.column_stack([98 + 234 * share, 262 - 148 * np.clip(rise, 0.03, 1)])


def _chart_line(setting: Setting, corners: Floats, size: tuple[int, int]) -> Floats:
    page = np.array([(0, 0), (_SCREEN[0], 0), (_SCREEN[0], _SCREEN[1]), (0, _SCREEN[1])], np.float32)
    matrix = cv2.getPerspectiveTransform(page, np.asarray(corners, np.float32))
    points = cv2.perspectiveTransform(_curve(setting).astype(np.float32)[None], matrix)[0]
    return np.asarray(points / _OVER, np.float32)


def _body(
    size: tuple[int, int], unit: float, look: Mapping[str, Floats], page: Floats, night: bool
) -> tuple[Bytes, Floats]:
    """Return the laptop as a sprite and the corners of its screen, in the sprite's px at twice its size."""
    cols, rows = size[0] * _OVER, size[1] * _OVER
    scale = unit * _OVER
    hinge = np.array([cols / 2, rows / 2 + 0.10 * scale])
    paint, mask = np.zeros((rows, cols, 3), np.uint8), np.zeros((rows, cols), np.uint8)

    def poly(points: list[tuple[float, float]], shade: Floats) -> None:
        fixed = [np.round((np.array(points) * scale + hinge) * 16).astype(np.int32)]
        cv2.fillPoly(paint, fixed, shade.tolist(), cv2.LINE_8, 4)
        cv2.fillPoly(mask, fixed, 255, cv2.LINE_8, 4)

    foot = np.array([(-0.40, 0.0), (0.40, 0.0), (0.49, 0.215), (-0.49, 0.215)]) * scale + hinge
    soft: Floats = np.zeros((rows // 8 + 1, cols // 8 + 1), np.float32)
    cv2.fillPoly(soft, [np.round(foot * 2).astype(np.int32)], 0.6, cv2.LINE_AA, 4)
    soft = cv2.GaussianBlur(soft, (0, 0), 0.0025 * scale)
    shadow = cv2.resize(soft * 255, (cols, rows), interpolation=cv2.INTER_LINEAR).astype(np.uint8)
    poly([(-0.365, 0.0), (0.365, 0.0), (0.355, -0.458), (-0.355, -0.458)], look["steel"] * 0.82)
    poly([(-0.361, -0.004), (0.361, -0.004), (0.351, -0.454), (-0.351, -0.454)], look["key"] * 0.55)
    corners = np.array([(-0.341, -0.436), (0.341, -0.436), (0.350, -0.026), (-0.350, -0.026)]) * scale + hinge
    corners = corners.astype(np.float32)
    x = (np.arange(cols, dtype=np.float32)[None] - hinge[0]) / scale
    y = (np.arange(rows, dtype=np.float32)[:, None] - hinge[1]) / scale
    _glaze(paint, page, corners, x, y, night)
    _deck(poly, look, x, y, paint, page.mean(axis=(0, 1)), night)
    np.copyto(shadow, mask, where=mask > 0)
    both = cv2.merge((*cv2.split(cv2.bitwise_and(paint, paint, mask=mask)), shadow))
    return np.asarray(cv2.resize(both, size, interpolation=cv2.INTER_AREA), np.uint8), corners


def _glaze(paint: Bytes, page: Floats, corners: Floats, x: Floats, y: Floats, night: bool) -> None:
    """Show the page on the screen, under the gleam of the window."""
    flat = np.array([(0, 0), (_SCREEN[0], 0), (_SCREEN[0], _SCREEN[1]), (0, _SCREEN[1])], np.float32)
    matrix = cv2.getPerspectiveTransform(flat, corners)
    top, bottom = (int(round(float(end))) for end in (corners[:, 1].min() - 2, corners[:, 1].max() + 2))
    for part in bands(min(bottom, len(paint)), max(0, top)):
        move = np.array([[1, 0, 0], [0, 1, -part.start], [0, 0, 1]]) @ matrix
        size = (paint.shape[1], part.stop - part.start)
        shown = cv2.warpPerspective(page, move, size, flags=cv2.INTER_LINEAR)
        inside = cv2.warpPerspective(np.ones(page.shape[:2], np.float32), move, size)[..., None]
        slant = x + 0.7 * y[part]
        sheen = np.clip(0.5 + 2.2 * (slant + 0.15), 0, 1) * np.clip(0.5 - 2.2 * (slant - 0.10), 0, 1)
        shown = shown * 0.96 + (0 if night else 34) * sheen[..., None] * inside
        paint[part] = np.clip(paint[part] + (shown - paint[part]) * inside, 0, 255)


def _deck(
    poly: _Poly, look: Mapping[str, Floats], x: Floats, y: Floats, paint: Bytes, screen: Floats, night: bool
) -> None:
    """Draw the lower half: its top with light from the screen, rows of keys, the pad, the front edge."""

    def at(across: float, down: float) -> tuple[float, float]:
        return across * (0.74 + 0.15 * down) / 2, 0.004 + 0.192 * down**1.04

    poly([at(-1, 0), at(1, 0), at(1, 1), at(-1, 1)], look["steel"])
    first, end = np.searchsorted(y[:, 0], (0.004, 0.196))
    for part in bands(int(end), int(first)):
        light = np.clip(1.05 - 2.2 * y[part] - 0.25 * np.abs(x), 0.5, 1.1)
        lit = look["steel"] * light[..., None]
        lit += screen * (0.34 if night else 0.10) * np.exp(-y[part] * 16)[..., None]
        np.copyto(paint[part], np.clip(lit, 0, 255).astype(np.uint8), where=paint[part].any(2, keepdims=True))
    poly([at(-0.88, 0.08), at(0.88, 0.08), at(0.88, 0.60), at(-0.88, 0.60)], look["shade"] * 0.9)
    for row in range(5):
        keys = 14 - (row == 4) * 6
        edges = np.linspace(-0.865, 0.865, keys + 1)
        if row == 4:
            edges = np.array([-0.865, -0.74, -0.615, -0.49, 0.49, 0.615, 0.74, 0.865])
        low, high = 0.095 + row * 0.10, 0.095 + row * 0.10 + 0.082
        for left, right in zip(edges[:-1], edges[1:], strict=True):
            gap = 0.008
            key = look["key"] * (1.0 + 0.10 * row)
            poly(
                [at(left + gap, low), at(right - gap, low), at(right - gap, high), at(left + gap, high)], key
            )
    poly([at(-0.32, 0.65), at(0.32, 0.65), at(0.32, 0.95), at(-0.32, 0.95)], look["steel"] * 0.90)
    poly([(-0.445, 0.196), (0.445, 0.196), (0.440, 0.210), (-0.440, 0.210)], look["steel"] * 0.62)
    poly([(-0.05, 0.196), (0.05, 0.196), (0.045, 0.202), (-0.045, 0.202)], look["steel"] * 0.42)
