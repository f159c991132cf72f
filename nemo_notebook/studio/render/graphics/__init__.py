"""Pictures made of words and numbers: charts, counters, steps, timelines, quotations.

`Graphic` is the door; the names are in `make.graphics`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from nemo_notebook.studio.make.graphics import Item
from nemo_notebook.studio.render.graphics.backdrop import Backdrop
from nemo_notebook.studio.render.graphics.board import Board
from nemo_notebook.studio.render.graphics.cards import compare, kinetic, product, quote, shapes
from nemo_notebook.studio.render.graphics.charts import bars, donut, line
from nemo_notebook.studio.render.graphics.countdown import countdown
from nemo_notebook.studio.render.graphics.looks import look_of
from nemo_notebook.studio.render.graphics.parts import Part, paint_all
from nemo_notebook.studio.render.graphics.rows import counters, listing, steps, timeline
from nemo_notebook.studio.render.parts import GraphicRecipe
from nemo_notebook.studio.render.planes import Planes

__all__ = ["DRAWERS", "Graphic"]

Drawer = Callable[[Board, str, Sequence[Item]], list[Part]]

DRAWERS: Final[Mapping[str, Drawer]] = {
    "kinetic": kinetic,
    "counter": counters,
    "bars": bars,
    "line": line,
    "donut": donut,
    "steps": steps,
    "timeline": timeline,
    "list": listing,
    "compare": compare,
    "quote": quote,
    "countdown": countdown,
}
"""What lays out each graphic that needs nothing but words; an unknown one moves its words."""


class Graphic:
    """A graphic on the canvas. Never changes: all threads may use it.

    Args:
        recipe: what it shows.
        canvas: (width, height) of the film in px.
        length_ms: how long it is shown.
        tone: chooses the colours, default the recipe's.
        speed: how fast its clock runs.

    Raises:
        MediaError: when its photo cannot be read.
    """

    def __init__(
        self,
        recipe: GraphicRecipe,
        canvas: tuple[int, int],
        length_ms: float,
        *,
        tone: str | None = None,
        speed: float = 1.0,
    ) -> None:
        look = look_of(tone or recipe.tone, recipe.accent)
        self._speed = speed
        self._ground = Backdrop(look, canvas, recipe.seed)
        self._parts = _laid_out(recipe, Board(canvas, look, length_ms * speed))

    def paint(self, shot_ms: float, target: Planes) -> None:
        """Draw the moment `shot_ms` after the shot began; overwrites all of `target`."""
        self._ground.paint(shot_ms * self._speed, target)
        paint_all(self._parts, target, shot_ms * self._speed)

    def close(self) -> None:
        """Hold no file: there is nothing to let go."""


def _laid_out(recipe: GraphicRecipe, board: Board) -> list[Part]:
    if recipe.name == "product":
        return product(board, recipe.title, recipe.items, recipe.photo)
    if recipe.name == "shapes":
        return shapes(board, recipe.title, recipe.items, recipe.seed)
    if not recipe.items:
        return kinetic(board, recipe.title, ())
    return DRAWERS.get(recipe.name, kinetic)(board, recipe.title, recipe.items)
