"""A table in front of a room that is far out of focus, with shelves along its wall and lamps in its air.

What lies on the table is left to the scene.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nemo_notebook.studio.make.scenes.parts.bench import Bench, space
from nemo_notebook.studio.make.scenes.parts.bokeh import Lights, Spread
from nemo_notebook.studio.make.scenes.parts.interiors import Shelves, stock, wall
from nemo_notebook.studio.make.scenes.parts.setting import Floats, Setting


@dataclass(frozen=True, slots=True)
class Room:
    """What a room behind a table looks like.

    Attributes:
        share: of the picture's height that it takes.
        reach: how far the camera moves over it, in short sides.
        window: how bright its window is.
        shelves: along its wall.
        blur: of what stands there, in short sides.
        lamps: their colours.
        spread: where they hang.
        drift: how much further they move than the room.
    """

    share: float
    reach: float
    window: float
    shelves: Shelves
    blur: float
    lamps: Sequence[Floats]
    spread: Spread
    drift: float = 1.0


class Counter:
    """A table and the room behind it.

    Args:
        setting: the order.
        look: its colours by name.
        room: behind the table.
    """

    def __init__(self, setting: Setting, look: Mapping[str, Floats], room: Room) -> None:
        place = space(setting, room.share, room.reach)
        behind = wall(setting, look, place.rows, place.cols, window=room.window)
        self._bench = Bench(setting, look, place, stock(behind, setting, look, room.shelves, room.blur))
        self._lights = Lights(setting, "lamps", room.lamps, room.spread)
        self._drift = room.drift

    def at(self, t_s: float) -> Floats:
        """Return a moment on the half-size canvas, (rows, cols, 3)."""
        room, moved = self._bench.wall(t_s)
        self._lights.draw(room, t_s, self._drift * moved)
        return self._bench.laid(t_s)
