"""The weathers that can lie over a scene under the open sky, and the words that call for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.make.catalog.moods import words


@dataclass(frozen=True, slots=True)
class WeatherEntry:
    """One weather: its name, a title for people, and the words that put it over a scene they stand beside."""

    name: str
    title: str
    title_zh: str
    words: tuple[str, ...]
    words_zh: tuple[str, ...]


WEATHER: Final = {
    entry.name: entry
    for entry in (
        WeatherEntry(
            "rain",
            "rain",
            "雨",
            words=words(
                "rainy, in the rain, raining"
                ", rain over, rain on,"
                " rain in, rain falling in, rain falling on, rainfall over, drizzle, showers, stormy"
            ),
            words_zh=words(
                "下雨的, 下雨, 加雨, 细雨, 小雨, 大雨, 雨夜, 雨中的, 雨中, 雨天的, 烟雨, 雨夜的, 下着雨的"
            ),
        ),
        WeatherEntry(
            "snow",
            "snow",
            "雪",
            words=words(
                "snowy, in the snow, snowing"
                ", snow over, snow on,"
                " snow in, snow falling in, snow falling on, snowfall over, blizzard"
            ),
            words_zh=words("下雪的, 下雪, 加雪, 大雪, 雪夜, 雪中的, 雪中, 雪天的, 飘雪的, 下着雪的"),
        ),
        WeatherEntry(
            "fog",
            "fog",
            "雾",
            words=words("foggy, misty, hazy, in fog, in the fog, fog over, mist over, in mist"),
            words_zh=words("大雾, 起雾的, 雾中的, 雾中, 薄雾, 晨雾, 迷雾, 云雾缭绕的, 有雾的"),
        ),
    )
}
