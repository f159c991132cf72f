"""Procedural moving backdrops, drawn with numpy and OpenCV: `make_scene` is the door.

They are made, not filmed, and nothing here passes them off as footage.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, Protocol

from nemo_notebook.studio.make.catalog import SCENES, TONES
from nemo_notebook.studio.make.scenes.abstract import Abstract
from nemo_notebook.studio.make.scenes.cafe import Cafe
from nemo_notebook.studio.make.scenes.city import City
from nemo_notebook.studio.make.scenes.forest import Forest
from nemo_notebook.studio.make.scenes.mountains import Mountains
from nemo_notebook.studio.make.scenes.ocean import Ocean
from nemo_notebook.studio.make.scenes.rain import Rain
from nemo_notebook.studio.make.scenes.setting import Bytes, Setting
from nemo_notebook.studio.make.scenes.sky import Sky
from nemo_notebook.studio.make.scenes.snow import Snow
from nemo_notebook.studio.make.scenes.stage import Stage
from nemo_notebook.studio.make.scenes.stars import Stars

__all__ = ["MAKERS", "Scene", "make_scene"]


class Scene(Protocol):
    """A backdrop that moves. Used by one thread at a time."""

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint a moment over all of a picture.

        Args:
            t_s: the moment, in seconds from the beginning; any order of calls gives the same pictures.
            out: (height, width, 3), blue, green, red; overwritten.
        """


MAKERS: Final[Mapping[str, Callable[[Setting], Scene]]] = {
    "ocean": Ocean,
    "city": City,
    "forest": Forest,
    "mountains": Mountains,
    "sky": Sky,
    "rain": Rain,
    "cafe": Cafe,
    "snow": Snow,
    "stars": Stars,
    "stage": Stage,
    "abstract": Abstract,
}
"""What draws each scene of the catalog."""


def make_scene(name: str, width: int, height: int, *, time: str, tone: str, seed: int) -> Scene:
    """Make a scene of the catalog.

    Args:
        name: of the scene; an unknown one gives "abstract".
        width: of the picture, in px, 32 to 1920.
        height: likewise.
        time: "dawn", "day", "sunset" or "night"; one that the scene doesn't have gives its own.
        tone: a name of `catalog.TONES`; an unknown one is neutral.
        seed: chooses the layout; the same arguments give the same pictures, byte for byte.
    """
    entry = SCENES.get(name, SCENES["abstract"])
    hour = time if time in entry.times else entry.time
    return MAKERS[entry.name](Setting(width, height, hour, tone if tone in TONES else "neutral", seed))
