"""The colours of a graphic: ground, letters and one accent, chosen by the film's tone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final


@dataclass(frozen=True, slots=True)
class Look:
    """Colours, as `#rrggbb`.

    Attributes:
        high, low: of the ground at its top and at its bottom.
        glow: of the soft lights that drift over it.
        ink: of letters.
        muted: of letters that matter less.
        accent: the one colour that stands out.
    """

    high: str
    low: str
    glow: str
    ink: str
    muted: str
    accent: str

    @property
    def soft(self) -> str:
        """The accent's quiet neighbour, for what is only compared with."""
        return mixed(self.accent, self.low, 0.70)

    @property
    def faint(self) -> str:
        """Of lines and cards, just off the ground."""
        return mixed(self.ink, self.low, 0.86)


LOOKS: Final[Mapping[str, Look]] = {
    "neutral": Look("#17202e", "#0f1520", "#2c4468", "#f5f7fa", "#a9b5c6", "#ffc85c"),
    "warm": Look("#faf3ea", "#f1e4d3", "#ffd9b0", "#2f2420", "#7d6a5f", "#c8552b"),
    "cool": Look("#10233a", "#0a1727", "#1f5a86", "#f2f8fd", "#9fb9d0", "#5fd0ff"),
    "cinematic": Look("#15161a", "#0b0c0f", "#4a3a22", "#f4f0e8", "#a9a296", "#e6b85e"),
    "playful": Look("#fff7e3", "#ffe9cf", "#ffb7c5", "#2b1d4e", "#73658f", "#e8436f"),
    "calm": Look("#f2f5f0", "#e2e9e2", "#c3dccb", "#1f2f2a", "#65776f", "#2f7d63"),
    "vivid": Look("#231048", "#150a30", "#7a1fa8", "#ffffff", "#bfb0dd", "#ffd23f"),
    "dark": Look("#0d0f12", "#060709", "#1d3440", "#eef2f4", "#8d99a3", "#8fd3ff"),
}
_LEAST_CONTRAST: Final = 3.0  # of large letters: WCAG 2.2, criterion 1.4.3


def look_of(tone: str, accent: str = "") -> Look:
    """Return the look of a tone, with an accent of its own where one is named and can be read there."""
    look = LOOKS.get(tone, LOOKS["neutral"])
    if not accent:
        return look
    shares = (step / 10 for step in range(11))
    near = (mixed(accent, look.ink, share) for share in shares)
    return replace(look, accent=next(one for one in near if contrast(one, look.low) >= _LEAST_CONTRAST))


def mixed(one: str, other: str, share: float) -> str:
    """Return a colour between two: `share` of the way to the other."""
    pairs = zip(rgb(one), rgb(other), strict=True)
    return "#{:02x}{:02x}{:02x}".format(*(round(a + (b - a) * share) for a, b in pairs))


def rgb(color: str) -> tuple[int, int, int]:
    """Return a colour as (red, green, blue), 0..255."""
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1..21."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    red, green, blue = (
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4
        for one in (value / 255 for value in rgb(color))
    )
    return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)
