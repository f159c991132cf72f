"""How dark and how bright the scenes are where texts stand: data, measured on the scenes themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

Light = tuple[float, float]
"""The 5th and the 95th percentile of a picture's luma, 0..1."""

SCENE_LIGHT: Final[Mapping[str, Mapping[str, Light]]] = {
    "ocean": {"dawn": (0.24, 0.89), "day": (0.31, 0.9), "sunset": (0.15, 0.82), "night": (0.09, 0.42)},
    "beach": {"dawn": (0.16, 0.89), "day": (0.22, 0.9), "sunset": (0.06, 0.82), "night": (0.03, 0.45)},
    "lake": {"dawn": (0.14, 0.77), "day": (0.19, 0.79), "sunset": (0.09, 0.65), "night": (0.05, 0.35)},
    "underwater": {"dawn": (0.29, 0.75), "day": (0.32, 0.82), "sunset": (0.21, 0.65), "night": (0.1, 0.4)},
    "mountains": {"dawn": (0.16, 0.82), "day": (0.21, 0.82), "sunset": (0.11, 0.71), "night": (0.06, 0.39)},
    "desert": {"dawn": (0.35, 0.84), "day": (0.4, 0.83), "sunset": (0.17, 0.74), "night": (0.07, 0.49)},
    "forest": {"dawn": (0.13, 0.94), "day": (0.15, 0.97), "sunset": (0.09, 0.83), "night": (0.04, 0.61)},
    "meadow": {"dawn": (0.28, 0.84), "day": (0.32, 0.84), "sunset": (0.23, 0.75), "night": (0.11, 0.4)},
    "blossom": {"dawn": (0.53, 0.92), "day": (0.53, 0.94), "sunset": (0.43, 0.9), "night": (0.12, 0.6)},
    "autumn": {"dawn": (0.11, 0.93), "day": (0.1, 0.94), "sunset": (0.07, 0.78), "night": (0.04, 0.58)},
    "sky": {"dawn": (0.47, 0.84), "day": (0.53, 0.9), "sunset": (0.3, 0.74), "night": (0.14, 0.54)},
    "snow": {"dawn": (0.63, 0.96), "day": (0.69, 0.97), "sunset": (0.44, 0.86), "night": (0.19, 0.61)},
    "rain": {"dawn": (0.27, 0.8), "day": (0.29, 0.81), "sunset": (0.24, 0.66), "night": (0.09, 0.5)},
    "stars": {"night": (0.06, 0.41)},
    "planet": {"night": (0.02, 0.76)},
    "aurora": {"night": (0.03, 0.74)},
    "city": {"dawn": (0.26, 0.74), "day": (0.32, 0.76), "sunset": (0.16, 0.61), "night": (0.1, 0.42)},
    "road": {"dawn": (0.32, 0.78), "day": (0.35, 0.82), "sunset": (0.22, 0.65), "night": (0.1, 0.44)},
    "cafe": {"dawn": (0.28, 0.95), "day": (0.37, 0.98), "sunset": (0.2, 0.78), "night": (0.1, 0.56)},
    "kitchen": {"dawn": (0.24, 0.9), "day": (0.28, 0.98), "sunset": (0.18, 0.68), "night": (0.1, 0.32)},
    "market": {"dawn": (0.27, 0.87), "day": (0.29, 0.92), "sunset": (0.21, 0.69), "night": (0.12, 0.57)},
    "home": {"dawn": (0.22, 0.89), "day": (0.25, 0.95), "sunset": (0.14, 0.84), "night": (0.07, 0.49)},
    "pets": {"dawn": (0.33, 0.89), "day": (0.36, 0.96), "sunset": (0.25, 0.73), "night": (0.12, 0.44)},
    "clinic": {"dawn": (0.4, 0.94), "day": (0.43, 0.98), "sunset": (0.32, 0.77), "night": (0.16, 0.44)},
    "shop": {"dawn": (0.09, 0.91), "day": (0.1, 0.97), "sunset": (0.08, 0.72), "night": (0.05, 0.45)},
    "desk": {"dawn": (0.14, 0.94), "day": (0.14, 0.94), "sunset": (0.12, 0.94), "night": (0.05, 0.76)},
    "podcast": {"dawn": (0.19, 0.69), "day": (0.24, 0.79), "sunset": (0.15, 0.58), "night": (0.12, 0.49)},
    "library": {"dawn": (0.16, 0.89), "day": (0.18, 0.95), "sunset": (0.13, 0.72), "night": (0.06, 0.55)},
    "workshop": {"dawn": (0.28, 0.87), "day": (0.31, 0.94), "sunset": (0.23, 0.72), "night": (0.13, 0.53)},
    "blackboard": {"dawn": (0.25, 0.71), "day": (0.24, 0.71), "sunset": (0.2, 0.61), "night": (0.11, 0.29)},
    "track": {"dawn": (0.33, 0.84), "day": (0.35, 0.8), "sunset": (0.25, 0.76), "night": (0.16, 0.41)},
    "gym": {"dawn": (0.18, 0.9), "day": (0.21, 0.96), "sunset": (0.14, 0.74), "night": (0.07, 0.35)},
    "stage": {"dawn": (0.5, 0.92), "day": (0.6, 0.97), "sunset": (0.2, 0.71), "night": (0.04, 0.35)},
    "fireworks": {"night": (0.03, 0.96)},
    "lanterns": {"sunset": (0.1, 0.57), "night": (0.04, 0.43)},
    "party": {"dawn": (0.24, 0.91), "day": (0.25, 0.95), "sunset": (0.2, 0.65), "night": (0.1, 0.4)},
    "gold": {"dawn": (0.65, 0.99), "day": (0.51, 0.97), "sunset": (0.24, 0.71), "night": (0.07, 0.46)},
    "candles": {"sunset": (0.13, 0.79), "night": (0.07, 0.67)},
    "concert": {"night": (0.01, 0.69)},
    "ink": {"dawn": (0.45, 0.88), "day": (0.37, 0.92), "sunset": (0.34, 0.82), "night": (0.15, 0.31)},
    "network": {"dawn": (0.38, 0.98), "day": (0.44, 0.95), "sunset": (0.22, 0.87), "night": (0.1, 0.75)},
    "abstract": {"dawn": (0.31, 0.92), "day": (0.14, 0.84), "sunset": (0.1, 0.82), "night": (0.06, 0.78)},
}
"""By scene and time of day, in the neutral tone; upright and lying canvases taken together."""
GIVEN_LIGHT: Final[Light] = (0.08, 0.88)
"""What is supposed of a photo or clip, which is not looked at: neither black nor white."""
