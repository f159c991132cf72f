"""A table before a wall that the slow camera moves along.

What hangs on the wall and what lies on the table are left to the scene.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from nemo_notebook.studio.make.scenes.parts.camera import Pan, Plate
from nemo_notebook.studio.make.scenes.parts.dapple import Dapple
from nemo_notebook.studio.make.scenes.parts.setting import Floats, Setting
from nemo_notebook.studio.make.scenes.parts.tables import Table


@dataclass(frozen=True, slots=True)
class Space:
    """The wall's place on the half-size canvas.

    Attributes:
        rows, cols: of the wall, in px, as far as the camera sees it in all its move.
        reach: how far the camera moves to either side, in px.
        unit: px in a short side.
    """

    rows: int
    cols: int
    reach: int
    unit: int


def space(setting: Setting, share: float, reach: float = 0.014) -> Space:
    """Return the place of a wall that takes a `share` of the height; `reach` is in short sides."""
    cols, rows = setting.soft_size
    unit = min(cols, rows)
    far = max(1, round(unit * reach))
    return Space(round(rows * share), cols + 2 * far + 2, far, unit)


def table_top(setting: Setting, share: float) -> float:
    """Return how far below the picture's middle things stand on the table, in short sides."""
    return (share - 0.5) * setting.height / setting.short_px + 0.105


class Bench:
    """A table and the wall behind it.

    Args:
        setting: the order.
        look: its colours by name, `table` and `dark` for the wood.
        place: of the wall.
        wall: its paint, (rows, cols, 3) in 0..255.
    """

    def __init__(self, setting: Setting, look: Mapping[str, Floats], place: Space, wall: Floats) -> None:
        cols, rows = setting.soft_size
        self._place = place
        self._canvas = np.empty((rows, cols, 3), np.float32)
        self._wall = Plate(np.clip(wall, 0, 255), (cols, place.rows), place.reach)
        self._table = Table(setting, look, rows - place.rows)
        self._dapple = Dapple(setting, rows - place.rows, cols)
        self._pan = Pan(setting)

    def wall(self, t_s: float) -> tuple[Floats, float]:
        """Return the wall of a moment, (rows, cols, 3), to be lit in place, and how far it moved, in px."""
        pan = self._pan.at(t_s)
        room = self._canvas[: self._place.rows]
        self._wall.draw(room, pan)
        return room, -pan * self._place.reach

    def laid(self, t_s: float) -> Floats:
        """Return the whole canvas, (rows, cols, 3): the wall last asked for and the table before it."""
        room, table = self._canvas[: self._place.rows], self._canvas[self._place.rows :]
        self._table.draw(room, table, self._dapple.at(t_s))
        return self._canvas
