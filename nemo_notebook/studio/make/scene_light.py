"""How dark and how bright the scenes are where texts stand: data, measured on the scenes themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

Light = tuple[float, float]
"""The 5th and the 95th percentile of a picture's luma, 0..1."""

SCENE_LIGHT: Final[Mapping[str, Mapping[str, Light]]] = {
    "ocean": {"dawn": (0.24, 0.89), "day": (0.31, 0.9), "sunset": (0.15, 0.82), "night": (0.09, 0.42)},
    "city": {"dawn": (0.26, 0.74), "day": (0.32, 0.76), "sunset": (0.16, 0.61), "night": (0.1, 0.42)},
    "forest": {"dawn": (0.13, 0.94), "day": (0.15, 0.97), "sunset": (0.09, 0.83), "night": (0.04, 0.61)},
    "mountains": {"dawn": (0.16, 0.82), "day": (0.21, 0.82), "sunset": (0.11, 0.71), "night": (0.06, 0.39)},
    "sky": {"dawn": (0.47, 0.84), "day": (0.53, 0.9), "sunset": (0.3, 0.74), "night": (0.14, 0.54)},
    "rain": {"dawn": (0.27, 0.8), "day": (0.29, 0.81), "sunset": (0.24, 0.66), "night": (0.09, 0.5)},
    "cafe": {"dawn": (0.28, 0.95), "day": (0.37, 0.98), "sunset": (0.2, 0.78), "night": (0.1, 0.56)},
    "snow": {"dawn": (0.63, 0.96), "day": (0.69, 0.97), "sunset": (0.44, 0.86), "night": (0.19, 0.61)},
    "stars": {"night": (0.06, 0.41)},
    "stage": {"dawn": (0.5, 0.92), "day": (0.6, 0.97), "sunset": (0.2, 0.71), "night": (0.04, 0.35)},
    "abstract": {"dawn": (0.31, 0.92), "day": (0.14, 0.84), "sunset": (0.1, 0.82), "night": (0.06, 0.78)},
}
"""By scene and time of day, in the neutral tone; upright and lying canvases taken together."""
GIVEN_LIGHT: Final[Light] = (0.08, 0.88)
"""What is supposed of a photo or clip, which is not looked at: neither black nor white."""
