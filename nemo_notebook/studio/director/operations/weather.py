"""The operation on the weather over scenes under the open sky: rain, snow, fog, or none."""

from __future__ import annotations

from dataclasses import dataclass

from nemo_notebook.models.reading import mapping, text
from nemo_notebook.studio.director.composing.pictures import scene_of
from nemo_notebook.studio.director.drafts import PICTURES, meta, segments, with_meta, with_segments
from nemo_notebook.studio.director.operations.arguments import Places, WeatherOrNone
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.words.phrases import listed, say
from nemo_notebook.studio.make.catalog import SCENES, WEATHER


@dataclass(frozen=True)
class SetWeather(Operation):
    """Let it rain, snow or be foggy over scenes under the open sky, or clear the sky.

    Attributes:
        weather: "rain", "snow" or "fog"; "" for none.
        indexes: which pictures, from 0; empty for all.
    """

    weather: WeatherOrNone
    indexes: Places = ()

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with that weather."""
        row = [
            self._over(one) if not self.indexes or i in self.indexes else one
            for i, one in enumerate(segments(draft, PICTURES))
        ]
        return with_segments(draft, PICTURES, row) if row else draft

    def _over(self, picture: Wire) -> Wire:
        if weather_of(picture) == self.weather or not is_outdoors(picture):
            return picture
        recipe = {**mapping(meta(picture).get("recipe")), "weather": self.weather}
        return with_meta(picture, recipe={key: value for key, value in recipe.items() if value != ""})

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Weather: clear → rain."""
        pairs = zip(segments(before, PICTURES), segments(after, PICTURES), strict=True)
        old = dict.fromkeys(_title(weather_of(a), language) for a, b in pairs if a != b)
        head = say(language, "Weather: ", "天气：")
        return f"{head}{listed(list(old), language)} → {_title(self.weather, language)}"

    def already(self, draft: Wire, language: str) -> str:
        """It is so already, or there is no sky."""
        if not any(is_outdoors(one) for one in segments(draft, PICTURES)):
            return no_sky(language)
        if not self.weather:
            return say(language, "The sky is clear already.", "已经没有雨、雪或雾了。")
        name = _title(self.weather, language)
        return say(language, f"There is {name} already.", f"已经有{name}了。")


def weather_of(picture: Wire) -> str:
    """Return the weather over a scene, "" for none."""
    return text(mapping(meta(picture).get("recipe")).get("weather")) or ""


def is_outdoors(picture: Wire) -> bool:
    """Whether a picture is a scene that weather can lie over."""
    entry = SCENES.get(scene_of(picture))
    return entry is not None and entry.outdoors


def no_sky(language: str) -> str:
    """Say that weather needs a scene under the open sky."""
    return say(
        language,
        "Weather lies over scenes under the open sky, such as a city, a forest or mountains.",
        "天气只能加在室外场景上，例如城市、森林或山。",
    )


def _title(weather: str, language: str) -> str:
    entry = WEATHER.get(weather)
    return say(language, entry.title, entry.title_zh) if entry else say(language, "clear", "无")
