"""Procedural moving backdrops, drawn with numpy and OpenCV: `make_scene` is the door.

They are made, not filmed, and nothing here passes them off as footage.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, Protocol

from nemo_notebook.studio.make.catalog import SCENES, TONES
from nemo_notebook.studio.make.scenes.abstract import Abstract
from nemo_notebook.studio.make.scenes.aurora import Aurora
from nemo_notebook.studio.make.scenes.autumn import Autumn
from nemo_notebook.studio.make.scenes.beach import Beach
from nemo_notebook.studio.make.scenes.blackboard import Blackboard
from nemo_notebook.studio.make.scenes.blossom import Blossom
from nemo_notebook.studio.make.scenes.cafe import Cafe
from nemo_notebook.studio.make.scenes.candles import Candles
from nemo_notebook.studio.make.scenes.city import City
from nemo_notebook.studio.make.scenes.clinic import Clinic
from nemo_notebook.studio.make.scenes.concert import Concert
from nemo_notebook.studio.make.scenes.desert import Desert
from nemo_notebook.studio.make.scenes.desk import Desk
from nemo_notebook.studio.make.scenes.fireworks import Fireworks
from nemo_notebook.studio.make.scenes.forest import Forest
from nemo_notebook.studio.make.scenes.gold import Gold
from nemo_notebook.studio.make.scenes.gym import Gym
from nemo_notebook.studio.make.scenes.home import Home
from nemo_notebook.studio.make.scenes.ink import Ink
from nemo_notebook.studio.make.scenes.kitchen import Kitchen
from nemo_notebook.studio.make.scenes.lake import Lake
from nemo_notebook.studio.make.scenes.lanterns import Lanterns
from nemo_notebook.studio.make.scenes.library import Library
from nemo_notebook.studio.make.scenes.market import Market
from nemo_notebook.studio.make.scenes.meadow import Meadow
from nemo_notebook.studio.make.scenes.mountains import Mountains
from nemo_notebook.studio.make.scenes.network import Network
from nemo_notebook.studio.make.scenes.ocean import Ocean
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Setting
from nemo_notebook.studio.make.scenes.parts.weather import WEATHER, Weathered
from nemo_notebook.studio.make.scenes.party import Party
from nemo_notebook.studio.make.scenes.pets import Pets
from nemo_notebook.studio.make.scenes.planet import Planet
from nemo_notebook.studio.make.scenes.podcast import Podcast
from nemo_notebook.studio.make.scenes.rain import Rain
from nemo_notebook.studio.make.scenes.road import Road
from nemo_notebook.studio.make.scenes.shop import Shop
from nemo_notebook.studio.make.scenes.sky import Sky
from nemo_notebook.studio.make.scenes.snow import Snow
from nemo_notebook.studio.make.scenes.stage import Stage
from nemo_notebook.studio.make.scenes.stars import Stars
from nemo_notebook.studio.make.scenes.track import Track
from nemo_notebook.studio.make.scenes.underwater import Underwater
from nemo_notebook.studio.make.scenes.workshop import Workshop

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
    "desert": Desert,
    "meadow": Meadow,
    "underwater": Underwater,
    "lake": Lake,
    "planet": Planet,
    "aurora": Aurora,
    "ink": Ink,
    "blossom": Blossom,
    "lanterns": Lanterns,
    "fireworks": Fireworks,
    "party": Party,
    "gold": Gold,
    "candles": Candles,
    "autumn": Autumn,
    "road": Road,
    "network": Network,
    "concert": Concert,
    "blackboard": Blackboard,
    "desk": Desk,
    "beach": Beach,
    "kitchen": Kitchen,
    "shop": Shop,
    "track": Track,
    "podcast": Podcast,
    "library": Library,
    "workshop": Workshop,
    "home": Home,
    "pets": Pets,
    "clinic": Clinic,
    "market": Market,
    "gym": Gym,
    "abstract": Abstract,
}
"""What draws each scene of the catalog."""


def make_scene(
    name: str,
    width: int,
    height: int,
    *,
    time: str,
    tone: str,
    seed: int,
    weather: str = "",
    accent: str = "",
) -> Scene:
    """Make a scene of the catalog.

    Args:
        name: of the scene; an unknown one gives "abstract".
        width: of the picture, in px, 32 to 1920.
        height: likewise.
        time: "dawn", "day", "sunset" or "night"; one that the scene doesn't have gives its own.
        tone: a name of `catalog.TONES`; an unknown one is neutral.
        seed: chooses the layout; the same arguments give the same pictures, byte for byte.
        weather: "rain", "snow" or "fog" over a scene under the open sky; any other word and any other scene
            go without.
        accent: the colour, `#rrggbb`, around which a backdrop that is no place (the catalog's `colored`) has
            its own; all others keep theirs.
    """
    entry = SCENES.get(name, SCENES["abstract"])
    hour = time if time in entry.times else entry.time
    known = weather if entry.outdoors and weather in WEATHER else ""
    setting = Setting(width, height, hour, tone if tone in TONES else "neutral", seed, known, accent)
    scene = MAKERS[entry.name](setting)
    return Weathered(scene, setting) if known else scene
