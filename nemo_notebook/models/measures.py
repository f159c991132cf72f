"""The one place where lengths, shapes and sizes of a film are read from words, so that all rooms agree.

The readings themselves are in `durations`, `aspects` and `resolutions`, the numbers in `quantities`.
"""

from __future__ import annotations

from nemo_notebook.models.aspects import (
    ASPECTS,
    MAX_SHORT_SIDE_PX,
    MIN_SHORT_SIDE_PX,
    aspect_of,
    canvas_size,
    find_aspects,
    parse_aspect,
    wanted_aspect,
)
from nemo_notebook.models.durations import (
    MAX_DURATION_MS,
    MIN_DURATION_MS,
    find_durations,
    find_film_lengths,
    parse_duration,
)
from nemo_notebook.models.quantities import Found
from nemo_notebook.models.resolutions import find_resolution

__all__ = [
    "ASPECTS",
    "MAX_DURATION_MS",
    "MAX_SHORT_SIDE_PX",
    "MIN_DURATION_MS",
    "MIN_SHORT_SIDE_PX",
    "Found",
    "aspect_of",
    "canvas_size",
    "find_aspects",
    "find_durations",
    "find_film_lengths",
    "find_resolution",
    "parse_aspect",
    "parse_duration",
    "wanted_aspect",
]
