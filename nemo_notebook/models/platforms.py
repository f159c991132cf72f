"""Where platforms lay their own buttons and words over an upright film, as shares of a 9:16 frame.

Measured on the apps' ordinary posts at 1080×1920 px; where a source names a range, about its middle. What
platforms name for advertisements (Meta: top 14 %, bottom 35 %, sides 6 %; Google: 288, 672, 48 and 192 px) is
wider, because an advertisement carries a button of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of the frame that is covered; edges as shares of width and height, from the top left.

    Attributes:
        what: "tabs" at the top, "buttons" at the side, "words" (name, caption, sound) at the bottom.
    """

    what: Literal["tabs", "buttons", "words"]
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Platform:
    """A platform for upright films.

    Attributes:
        name: as people write it.
        zones: what it covers.
        source: where that was read.
        year: of the source; apps change.
    """

    name: str
    zones: tuple[Zone, ...]
    source: str
    year: int


_MEASURED: Final = "blitzcutai.com/blog/best-caption-placement-short-form-video"
PLATFORMS: Final = (
    # 130 px of tabs, a column of 120 to 164 px, 320 to 350 px of words.
    Platform(
        "TikTok",
        (
            Zone("tabs", 0.0, 0.0, 1.0, 0.068),
            Zone("buttons", 0.870, 0.44, 1.0, 0.82),
            Zone("words", 0.0, 0.82, 1.0, 1.0),
        ),
        _MEASURED,
        2026,
    ),
    # 108 to 220 px of tabs, a column of 120 px, 310 to 450 px of words.
    Platform(
        "Reels",
        (
            Zone("tabs", 0.0, 0.0, 1.0, 0.085),
            Zone("buttons", 0.889, 0.50, 1.0, 0.80),
            Zone("words", 0.0, 0.80, 1.0, 1.0),
        ),
        _MEASURED,
        2026,
    ),
    # 120 px of tabs, a column like TikTok's, 300 px of words.
    Platform(
        "Shorts",
        (
            Zone("tabs", 0.0, 0.0, 1.0, 0.063),
            Zone("buttons", 0.870, 0.44, 1.0, 0.84),
            Zone("words", 0.0, 0.844, 1.0, 1.0),
        ),
        _MEASURED,
        2026,
    ),
)
