"""An open laptop seen from the front: aluminium, keys, and a screen on which a chart grows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.camera import lay
from nemo_notebook.studio.make.scenes.parts.easel import Easel, blank
from nemo_notebook.studio.make.scenes.parts.light import glow, shine
from nemo_notebook.studio.make.scenes.parts.noise import branch, profile
from nemo_notebook.studio.make.scenes.parts.palettes import colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting

_SCREEN: Final = (480, 300)
_GLASS: Final = ((-0.341, -0.436), (0.341, -0.436), (0.350, -0.026), (-0.350, -0.026))
"""Corners of the screen, in short sides from the middle of the hinge."""
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
        scale = unit * (0.92 if setting.portrait else 1.0)
        self._middle = (x, setting.height * (0.765 if setting.portrait else 0.80) - 0.10 * scale)
        night = setting.time == "night"
        inks = colours(_INKS, setting.tone)
        self._inks = {name: ink * (0.80 if night else 0.92) for name, ink in inks.items()}
        easel = blank(1.10, 0.78, 0.55, 0.49, scale)
        _draw_body(easel, look, self._page(setting), night)
        self._sprite = easel.paint
        corner = np.array(self._middle) - np.array(easel.paint.shape[1::-1]) / 2
        self._chart = corner + cv2.perspectiveTransform(_curve(setting)[None], _glass(easel, _SCREEN))[0]
        self._spot = glow(max(2.0, unit * 0.014), sharp=1.5)

    def draw(self, out: Bytes, t_s: float) -> None:
        """Lay the laptop over the picture, a light at the moment's place on its chart."""
        lay(out, self._sprite, *self._middle)
        place = (t_s / 7.0) % 1.0 * (len(self._chart) - 1)
        one, part = int(place), place % 1.0
        at = self._chart[one] * (1 - part) + self._chart[min(one + 1, len(self._chart) - 1)] * part
        level = np.sin(np.pi * ((t_s / 7.0) % 1.0)) ** 0.4
        shine(out, self._spot, float(at[0]), float(at[1]), self._inks["line"] * level)

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


def _glass(easel: Easel, size: tuple[int, int]) -> Floats:
    """Return what moves a page of `size` (width, height) onto the screen."""
    wide, high = size
    page = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float32)
    return cv2.getPerspectiveTransform(
        page, (np.array(_GLASS) * easel.unit + easel.origin).astype(np.float32)
    )


def _draw_body(easel: Easel, look: Mapping[str, Floats], page: Floats, night: bool) -> None:
    """Paint the laptop, its hinge at the easel's origin, and a page on its screen."""
    foot = [(-0.40, 0.0), (0.40, 0.0), (0.49, 0.215), (-0.49, 0.215)]
    easel.shape(foot, np.zeros(3), share=0.6, soft=0.020)
    lid = [(-0.365, 0.0), (0.365, 0.0), (0.355, -0.458), (-0.355, -0.458)]
    easel.shape(lid, look["steel"] * 0.82)
    rim = [(-0.361, -0.004), (0.361, -0.004), (0.351, -0.454), (-0.351, -0.454)]
    easel.shape(rim, look["key"] * 0.55)
    _show(easel, page, night)
    _deck(easel, look, float(page.mean() / look["steel"].mean()) * (0.34 if night else 0.10))


def _show(easel: Easel, page: Floats, night: bool) -> None:
    """Show the page on the screen, by day under the gleam of the window."""
    size = (round(0.69 * easel.unit), round(0.43 * easel.unit))
    page = cv2.resize(page, size, interpolation=cv2.INTER_AREA)
    slant = np.linspace(-0.345, 0.345, size[0])[None] + 0.7 * np.linspace(-0.436, -0.026, size[1])[:, None]
    sheen = np.clip(0.5 + 2.2 * (slant + 0.15), 0, 1) * np.clip(0.5 - 2.2 * (slant - 0.10), 0, 1)
    page = page * 0.96 + ((0 if night else 34) * sheen[..., None]).astype(np.float32)
    corners = np.array(_GLASS) * easel.unit + easel.origin
    left, top = np.floor(corners.min(0)).astype(int)
    right, foot = np.ceil(corners.max(0)).astype(int)
    move = np.array([[1, 0, -left], [0, 1, -top], [0, 0, 1]]) @ _glass(easel, size)
    box = (int(right - left), int(foot - top))
    shown = cv2.warpPerspective(page, move, box, borderMode=cv2.BORDER_REPLICATE)
    inside = cv2.warpPerspective(np.ones(size[::-1], np.float32), move, box)
    easel.fill((slice(top, foot), slice(left, right)), inside, shown)


def _deck(easel: Easel, look: Mapping[str, Floats], glow: float) -> None:
    """Draw the lower half: its top with light from the screen, rows of keys, the pad, the front edge."""

    def at(across: float, down: float) -> tuple[float, float]:
        return across * (0.74 + 0.15 * down) / 2, 0.004 + 0.192 * down**1.04

    def light(u: Floats, v: Floats) -> Floats:
        y = 0.10 + 0.096 * v
        return np.asarray(np.clip(1.05 - 2.2 * y - 0.11 * np.abs(u), 0.5, 1.1) + glow * np.exp(-16 * y))

    easel.shape([at(-1, 0), at(1, 0), at(1, 1), at(-1, 1)], look["steel"], light)
    easel.shape([at(-0.88, 0.08), at(0.88, 0.08), at(0.88, 0.60), at(-0.88, 0.60)], look["shade"] * 0.9)
    for row in range(5):
        edges = np.linspace(-0.865, 0.865, 15)
        if row == 4:
            edges = np.array([-0.865, -0.74, -0.615, -0.49, 0.49, 0.615, 0.74, 0.865])
        low, high = 0.095 + row * 0.10, 0.177 + row * 0.10
        for left, right in zip(edges[:-1] + 0.008, edges[1:] - 0.008, strict=True):
            key = [at(left, low), at(right, low), at(right, high), at(left, high)]
            easel.shape(key, look["key"] * (1.0 + 0.10 * row))
    easel.shape([at(-0.32, 0.65), at(0.32, 0.65), at(0.32, 0.95), at(-0.32, 0.95)], look["steel"] * 0.90)
    easel.shape([(-0.445, 0.196), (0.445, 0.196), (0.440, 0.210), (-0.440, 0.210)], look["steel"] * 0.62)
    easel.shape([(-0.05, 0.196), (0.05, 0.196), (0.045, 0.202), (-0.045, 0.202)], look["steel"] * 0.42)
