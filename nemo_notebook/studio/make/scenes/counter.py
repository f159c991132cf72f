"""A table in front of a room that is far out of focus, with shelves along its wall and lamps in its air.

What lies on the table is left to the scene.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from nemo_notebook.studio.make.scenes.bokeh import Lights, Spread
from nemo_notebook.studio.make.scenes.camera import Pan, Plate
from nemo_notebook.studio.make.scenes.dapple import Dapple
from nemo_notebook.studio.make.scenes.interiors import Shelves, stock, wall
from nemo_notebook.studio.make.scenes.light import Film
from nemo_notebook.studio.make.scenes.setting import Bytes, Floats, Setting
from nemo_notebook.studio.make.scenes.tables import Table


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
        cols, rows = setting.soft_size
        self._edge = round(rows * room.share)
        self._canvas = np.empty((rows, cols, 3), np.float32)
        self._reach = max(1, round(min(cols, rows) * room.reach))
        self._drift = room.drift
        wide = cols + 2 * self._reach + 2
        behind = wall(setting, look, self._edge, wide, window=room.window)
        behind = stock(behind, setting, look, room.shelves, room.blur)
        self._room = Plate(np.clip(behind, 0, 255), (cols, self._edge), self._reach)
        self._view = np.empty((self._edge, cols, 3), np.uint8)
        self._lights = Lights(setting, "lamps", room.lamps, room.spread)
        self._table = Table(setting, look, rows - self._edge)
        self._dapple = Dapple(setting, rows - self._edge, cols)
        self._pan = Pan(setting)

    def draw(self, t_s: float, film: Film, out: Bytes) -> None:
        """Develop the moment `t_s` over all of `out`."""
        room, table = self._canvas[: self._edge], self._canvas[self._edge :]
        pan = self._pan.at(t_s)
        self._room.draw(self._view, pan)
        np.copyto(room, self._view)
        self._lights.draw(room, t_s, -self._drift * pan * self._reach)
        self._table.draw(room, table, self._dapple.at(t_s))
        film.develop(self._canvas, out)
