"""Colours: the skies of the four times of day, and the grade that each tone lays over any palette."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from nemo_notebook.studio.make.scenes.parts.setting import Floats

Palette = Mapping[str, str]
"""Name of a material or light to its colour, `#rrggbb`."""

SKIES: Final[Mapping[str, Palette]] = {
    "dawn": {
        "zenith": "#2c4478", "upper": "#5a72a8", "middle": "#a993b8", "low": "#efb3a2", "horizon": "#ffdcae",
        "sun": "#fff0cc", "lit": "#ffd9bd", "shade": "#8d86ad", "haze": "#e6c2b6",
    },
    "day": {
        "zenith": "#1d5aa8", "upper": "#3a82cc", "middle": "#74b0e4", "low": "#aed5f1", "horizon": "#dff0fa",
        "sun": "#fffaf0", "lit": "#ffffff", "shade": "#94adc9", "haze": "#c9dff0",
    },
    "sunset": {
        "zenith": "#1b2152", "upper": "#4b3472", "middle": "#a9476f", "low": "#f0764a", "horizon": "#ffc06e",
        "sun": "#fff0c0", "lit": "#ffb07c", "shade": "#5c3d6c", "haze": "#dc8468",
    },
    "night": {
        "zenith": "#050a1d", "upper": "#0a1836", "middle": "#132a52", "low": "#20406c", "horizon": "#3b6088",
        "sun": "#e6eeff", "lit": "#6d87b0", "shade": "#16233f", "haze": "#2c4a72",
    },
}  # fmt: skip

OVERCAST: Final[Mapping[str, Palette]] = {
    "dawn": {
        "zenith": "#8a8796", "upper": "#9c97a4", "middle": "#b2a9b0", "low": "#c8bcbc", "horizon": "#d8ccc6",
        "sun": "#e0d6d0", "lit": "#c4bcc2", "shade": "#827e8c",
    },
    "day": {
        "zenith": "#86939f", "upper": "#98a4b0", "middle": "#aeb9c3", "low": "#c2ccd4", "horizon": "#d2dae0",
        "sun": "#dce2e6", "lit": "#ccd3d9", "shade": "#7d8995",
    },
    "sunset": {
        "zenith": "#584e60", "upper": "#6c5c6c", "middle": "#866e76", "low": "#a4827e", "horizon": "#be9686",
        "sun": "#c8a494", "lit": "#9c8484", "shade": "#54495a",
    },
    "night": {
        "zenith": "#0a0f17", "upper": "#0f1621", "middle": "#16202d", "low": "#1f2b3a", "horizon": "#2b3949",
        "sun": "#34445a", "lit": "#283548", "shade": "#0d131c",
    },
}  # fmt: skip
"""The same skies under a lid of cloud."""


@dataclass(frozen=True, slots=True)
class Grade:
    """How a tone bends colours.

    Attributes:
        gain: brightness.
        contrast: steepness around the middle.
        saturation: 1 leaves it.
        warmth: red up and blue down, by this share.
        shadows, lights: what is added to dark and to light colours, (r, g, b) in 0..1.
        vignette: how much darker the corners are, 0..1.
    """

    gain: float = 1.0
    contrast: float = 1.0
    saturation: float = 1.0
    warmth: float = 0.0
    shadows: tuple[float, float, float] = (0.0, 0.0, 0.0)
    lights: tuple[float, float, float] = (0.0, 0.0, 0.0)
    vignette: float = 0.16


GRADES: Final[Mapping[str, Grade]] = {
    "neutral": Grade(),
    "warm": Grade(1.02, 1.0, 1.06, 0.09, (0.030, 0.008, 0.0), (0.035, 0.006, -0.030), 0.18),
    "cool": Grade(1.0, 1.02, 0.92, -0.085, (0.0, 0.010, 0.030), (-0.025, 0.004, 0.030), 0.16),
    "cinematic": Grade(0.94, 1.12, 0.92, 0.02, (-0.018, 0.012, 0.030), (0.045, 0.012, -0.040), 0.34),
    "playful": Grade(1.06, 0.97, 1.28, 0.02, (0.030, 0.008, 0.040), (0.030, 0.012, 0.010), 0.08),
    "calm": Grade(1.07, 0.88, 0.83, 0.01, (0.030, 0.034, 0.040), (0.010, 0.010, 0.008), 0.10),
    "vivid": Grade(1.03, 1.12, 1.36, 0.0, (0.0, 0.0, 0.012), (0.012, 0.006, 0.0), 0.14),
    "dark": Grade(0.66, 1.14, 0.86, -0.02, (-0.010, -0.004, 0.014), (0.0, 0.0, 0.0), 0.40),
}
_PIVOT: Final = 0.42
_LUMA: Final = np.array([0.114, 0.587, 0.299], np.float32)


def grade_of(tone: str) -> Grade:
    """Return the grade of a tone; an unknown tone is neutral."""
    return GRADES.get(tone, GRADES["neutral"])


def colour(code: str, tone: str = "neutral") -> Floats:
    """Return a colour as (blue, green, red), 0..255, bent by the tone."""
    rgb = [int(code[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return bend(np.array(rgb[::-1], np.float32) * 255, tone)


def colours(palette: Palette, tone: str, light: Sequence[float] = (1.0, 1.0, 1.0)) -> dict[str, Floats]:
    """Return a whole palette bent by the tone, (blue, green, red) in 0..255 each, times the light on it."""
    falls = np.array(light, np.float32)
    return {name: colour(code, tone) * falls for name, code in palette.items()}


def bend(bgr: Floats, tone: str) -> Floats:
    """Return colours, any shape (..., 3) in 0..255, bent by a tone."""
    grade = grade_of(tone)
    x = np.asarray(bgr, np.float32) / 255
    luma = x @ _LUMA
    x = luma[..., None] + (x - luma[..., None]) * grade.saturation
    x = (x - _PIVOT) * grade.contrast + _PIVOT
    x = x * np.array([1 - grade.warmth, 1 - 0.12 * abs(grade.warmth), 1 + grade.warmth], np.float32)
    light = np.clip(luma, 0, 1)[..., None]
    x = x + (1 - light) ** 2 * _bgr(grade.shadows) + light**2 * _bgr(grade.lights)
    x = np.clip(x * grade.gain, 0.0, None)
    x = x / np.maximum(
        x.max(axis=-1, keepdims=True), 1.0
    )  # too bright keeps its hue: clipping would turn it yellow
    return np.asarray(x * 255, np.float32)


def ramp(stops: Sequence[tuple[float, Floats]], at: Floats) -> Floats:
    """Return colours along a smooth ramp, shape (*at.shape, 3).

    Args:
        stops: (place, colour), places rising.
        at: where to look.
    """
    places = np.array([place for place, _ in stops], np.float32)
    table = np.stack([shade for _, shade in stops])
    fine = np.linspace(places[0], places[-1], 256)
    kernel = np.hanning(33) / np.hanning(33).sum()
    channels = []
    for channel in range(3):
        line = np.pad(np.interp(fine, places, table[:, channel]), 16, mode="reflect", reflect_type="odd")
        channels.append(np.interp(at, fine, np.convolve(line, kernel, mode="valid")))
    return np.asarray(np.clip(np.stack(channels, -1), 0, 255), np.float32)


def sky_ramp(look: Mapping[str, Floats], up: Floats) -> Floats:
    """Return the colour of a clear sky at a height `up`: 0 at the horizon, 1 at the top."""
    names = ("horizon", "low", "middle", "upper", "zenith")
    places = (0.0, 0.16, 0.40, 0.68, 1.0)
    return ramp([(place, look[name]) for place, name in zip(places, names, strict=True)], up)


def _bgr(rgb: tuple[float, float, float]) -> Floats:
    return np.array(rgb[::-1], np.float32)
