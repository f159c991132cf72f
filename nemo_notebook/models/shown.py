"""Lets data show itself in a notebook without knowing how it is drawn.

The drawing lives in `outputs`, which may import the models but not the other way round; the package's front
door installs it here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Bundle = dict[str, Any]
"""A MIME bundle: media type to content."""

_draw: Callable[[Any], Bundle] | None = None


def draw_with(draw: Callable[[Any], Bundle]) -> None:
    """Install the function that turns a model into a MIME bundle."""
    global _draw
    _draw = draw


class Shown:
    """A mixin: the last line of a cell shows the object by the installed drawing."""

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> Mapping[str, Any] | None:
        return _draw(self) if _draw else {"text/plain": str(self)}
