"""Soft shadows of palm leaves that sway in a lamp's light, as photographers throw them on a wall."""

from __future__ import annotations

import cv2
import numpy as np

from nemo_notebook.studio.make.scenes.parts.noise import Wander
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Floats, Setting


class Gobo:
    """Soft shadows of leaves that fall into the key light and sway."""

    def __init__(self, setting: Setting) -> None:
        rng = setting.rng("gobo")
        self._size = (setting.width, setting.height)
        self._shape = (max(4, setting.width // 4), max(4, setting.height // 4))
        self._unit = min(self._shape)
        margin = self._unit // 4 + 2
        plate = np.zeros((self._shape[1] + 2 * margin, self._shape[0] + 2 * margin), np.uint8)
        root = rng.choice([0.0, 1.0])
        for _ in range(4):
            foot = np.array(
                [margin + root * self._shape[0], margin + rng.uniform(-0.1, 0.55) * self._shape[1]]
            )
            heading = rng.uniform(-0.5, 0.9) if root == 0 else np.pi - rng.uniform(-0.5, 0.9)
            palm(plate, rng, foot, float(heading), self._unit * float(rng.uniform(0.55, 0.85)))
        soft = cv2.GaussianBlur(plate, (0, 0), self._unit * 0.009)
        strength = {"dawn": 0.62, "day": 0.66, "sunset": 0.50, "night": 0.25}[setting.time]
        self._light = np.asarray(255 - soft * np.float32(strength), np.float32)
        self._margin = margin
        self._winds = [Wander(rng, period_s) for period_s in (12.0, 9.0, 15.0)]

    def shade(self, out: Bytes, t_s: float) -> None:
        """Multiply the light in `out` by the shadows of a moment."""
        x, y, turn = (wind.at(t_s) for wind in self._winds)
        middle = (self._light.shape[1] / 2, self._light.shape[0] / 2)
        move: Floats = cv2.getRotationMatrix2D(middle, 1.8 * turn, 1.0)
        move[:, 2] += np.array([x, y]) * self._unit * 0.022 - self._margin
        light = cv2.warpAffine(self._light, move, self._shape, borderMode=cv2.BORDER_REPLICATE)
        wide = cv2.resize(light.astype(np.uint8), self._size, interpolation=cv2.INTER_LINEAR)
        cv2.multiply(out, cv2.cvtColor(wide, cv2.COLOR_GRAY2BGR), dst=out, scale=1 / 255)


def palm(plate: Bytes, rng: np.random.Generator, foot: Floats, heading: float, long: float) -> None:
    """Draw a palm leaf: a bent rib with blades to both sides."""
    bend = float(rng.uniform(-0.6, 0.6))
    for share in np.linspace(0.14, 1.0, 15):
        along = heading + bend * share
        rib = foot + long * share * np.array(
            [np.cos(heading + bend * share / 2), np.sin(heading + bend * share / 2)]
        )
        reach = long * 0.42 * np.sin(np.pi * (0.15 + 0.80 * share)) + long * 0.04
        for side in (-1, 1):
            lean = along + side * (1.05 - 0.55 * share)
            tip = rib + reach * np.array([np.cos(lean), np.sin(lean)])
            middle, axes = (rib + tip) / 2, (reach / 2, max(0.8, long * 0.013))
            fixed = tuple(round(float(value) * 16) for value in middle)
            cv2.ellipse(plate, fixed, (round(axes[0] * 16), round(axes[1] * 16)), float(np.degrees(lean)),
                        0, 360, 255, -1, cv2.LINE_AA, 4)  # fmt: skip
