from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.terms.daylight import in_common_light
from nemo_notebook.studio.director.reading.terms.subjects import Subject


def _times(text: str, *scenes: str) -> list[str]:
    return [one.time for one in in_common_light([Subject(one, "", 0) for one in scenes], text)]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("summer sun protection: wear a hat", "day"),
        ("solar panels for your roof", "day"),
        ("夏天防晒小知识", "day"),
        ("高温天少出门", "day"),
        ("evening yoga", "sunset"),
        ("wildflower honey, golden light", "sunset"),
        ("a halloween party", "night"),
        ("篝火晚会通知", "night"),
        ("from sunrise to sunset", ""),
        ("doors open Sun 3pm", ""),
        ("our garden centre", ""),
    ],
)
def test_words_of_sun_keep_the_day_and_words_of_night_the_night(text: str, time: str) -> None:
    assert _times(text, "meadow") == [time]


def test_a_starry_sky_makes_night_of_what_stands_beside_it() -> None:
    assert _times("stars and a forest", "stars", "forest") == ["night", "night"]
    assert _times("a forest", "forest") == [""]


def test_a_scene_keeps_the_time_of_its_own() -> None:
    assert [one.time for one in in_common_light([Subject("lake", "dawn", 0)], "sunscreen")] == ["dawn"]
