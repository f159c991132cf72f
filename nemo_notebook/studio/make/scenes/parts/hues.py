"""Turn a palette to another colour: its lights and darks stay, its hues gather around the one that is named.

Reckoned in Oklab (Björn Ottosson, 2020), where equal steps look equal.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from nemo_notebook.studio.make.scenes.parts.palettes import Palette
from nemo_notebook.studio.make.scenes.parts.setting import Floats

_TO_CONES: Final = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_TO_LAB: Final = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
_SPREAD: Final = 0.35
"""How much of its distance from the middle hue each colour keeps."""
_YELLOW, _TO_ORANGE = 1.88, 0.85  # radians; a dark yellow would be olive: it leans to orange
_FULLEST, _PALEST = 1.6, 0.5  # times its own colourfulness
_STEPS: Final = 12


def turned(palette: Palette, accent: str) -> Palette:
    """Return a palette whose hues lie around that of a colour, #rrggbb; "" leaves it as it is."""
    if not accent:
        return palette
    lab = np.array([_lab(code) for code in palette.values()])
    _, *named = _lab(accent)
    a_b = lab[:, 1] + 1j * lab[:, 2]
    wanted = complex(*named)
    middle = a_b.sum()
    full = np.abs(a_b).max()
    if full < 1e-3 or abs(wanted) < 1e-3:
        return palette
    hues = np.angle(wanted) + np.angle(a_b * np.conj(middle)) * _SPREAD
    hues -= (1 - lab[:, 0]) * _TO_ORANGE * np.exp(-(((hues - _YELLOW) / 0.4) ** 2))
    scale = np.clip(abs(wanted) / full, _PALEST, _FULLEST)
    a_b = np.abs(a_b) * scale * np.exp(1j * hues)
    return {
        name: _code(light, one) for name, light, one in zip(palette, lab[:, 0].tolist(), a_b, strict=True)
    }


def _lab(code: str) -> Floats:
    rgb = np.array([int(code[at : at + 2], 16) / 255 for at in (1, 3, 5)])
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    return np.asarray(_TO_LAB @ np.cbrt(_TO_CONES @ linear))


def _code(light: float, a_b: complex) -> str:
    """Return the colour as #rrggbb, paler where no screen has it so full."""
    for step in range(_STEPS):
        fuller = a_b * (1 - step / (_STEPS - 1))
        linear = np.linalg.solve(_TO_CONES, np.linalg.solve(_TO_LAB, [light, fuller.real, fuller.imag]) ** 3)
        if linear.min() >= -1e-3 and linear.max() <= 1 + 1e-3:
            break
    linear = np.clip(linear, 0, 1)
    rgb = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    return "#" + "".join(f"{round(float(one) * 255):02x}" for one in rgb)
