"""How a picture of any shape lies on the film's canvas."""

from __future__ import annotations

from typing import Final

from nemo_notebook.models.measures import ASPECTS

_LARGEST_CROP: Final = 0.34  # share of a picture that may be cut off before it is shown whole


def nearest_aspect(width: int, height: int) -> str:
    """Return the film shape nearest to a picture's."""
    wanted = width / height

    def distance(aspect: str) -> float:
        across, down = (int(part) for part in aspect.split(":"))
        ratio = across / down / wanted
        return max(ratio, 1 / ratio)

    return min(ASPECTS, key=distance)


def fit_of(width: int | None, height: int | None, canvas: tuple[int, int]) -> str:
    """Return "cover", or "contain" where filling the canvas would cut off over a third of a picture."""
    if not width or not height:
        return "cover"
    ratio = (width / height) / (canvas[0] / canvas[1])
    return "contain" if 1 - min(ratio, 1 / ratio) > _LARGEST_CROP else "cover"
