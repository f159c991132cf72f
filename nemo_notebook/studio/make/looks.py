"""How pictures may take each other's place and what may be laid over them: names, as drafts have them."""

from __future__ import annotations

from typing import Final

TRANSITIONS: Final = ("dissolve", "fade", "wipe", "slide", "push", "zoom")
DIRECTIONS: Final = ("left", "right", "up", "down")
"""Where the edge of a wipe, or the picture that slides, goes."""
EFFECTS: Final = (
    *("black_and_white", "sepia", "blur", "sharpen", "vignette", "grain"),
    *("brighten", "darken", "contrast", "flatten", "saturate", "mute"),
)
_OPPOSITE: Final = {"brighten": "darken", "contrast": "flatten", "saturate": "mute"}
OPPOSITES: Final = _OPPOSITE | {other: one for one, other in _OPPOSITE.items()}
"""Effects of which one takes the place of the other."""
