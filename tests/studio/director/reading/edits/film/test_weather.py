from __future__ import annotations

from typing import Any

import pytest

from nemo_notebook.studio.director.reading.terms.subjects import find_subjects
from nemo_notebook.studio.director.reading.terms.weather import with_weather

from ....checking import Talk
from ....films import start


def _weathers(talk: Talk) -> list[Any]:
    assert talk.draft is not None
    return [one["m"]["recipe"].get("weather") for one in talk.draft["t"][0]["sg"]]


@pytest.mark.parametrize(
    ("words", "scenes"),
    [
        ("a rainy city at night", [("city", "rain")]),
        ("雨中的城市", [("city", "rain")]),
        ("mountains in the snow", [("mountains", "snow")]),
        ("a foggy forest and a city", [("forest", "fog"), ("city", "")]),
        ("rain on a window", [("rain", "")]),
        ("snow, then a forest", [("snow", ""), ("forest", "")]),
        ("a rainy day in the cafe", [("rain", ""), ("cafe", "")]),
    ],
)
def test_weather_belongs_to_the_open_scene_beside_it(words: str, scenes: list[tuple[str, str]]) -> None:
    found = with_weather(find_subjects(words), words)
    assert [(one.scene, one.weather) for one in found] == scenes


def test_weather_comes_changes_and_goes_and_undo_is_exact() -> None:
    talk = start("scenes")
    clear = talk.draft
    talk.say("make it rain")
    assert _weathers(talk) == ["rain"] * 3
    rainy = talk.draft
    talk.say("let it snow in the last picture")
    assert _weathers(talk) == ["rain", "rain", "snow"]
    assert "rain" in talk.say("undo").words and talk.draft == rainy
    talk.say("no more rain")
    assert talk.draft == clear


def test_other_edits_keep_the_weather() -> None:
    talk = Talk()
    talk.say("a foggy forest, 12 seconds")
    talk.say("at night")
    talk.say("make it 20 seconds")
    assert set(_weathers(talk)) == {"fog"}


def test_a_room_has_no_weather() -> None:
    talk = start("cafe")
    before = talk.draft
    assert "open sky" in talk.say("make it rain").words and talk.draft == before


@pytest.mark.parametrize(
    ("words", "weather", "indexes"),
    [
        ("rain in the second picture", "rain", (1,)),
        ("snow falling in the forest", "snow", (0, 1)),
        ("make the ocean foggy", "fog", (2,)),
        ("森林里下雪", "snow", (0, 1)),
    ],
)
def test_weather_comes_over_the_picture_that_is_named(
    words: str, weather: str, indexes: tuple[int, ...]
) -> None:
    [step] = start("scenes").say(words).steps
    assert (step.args["operation"], step.args["weather"], step.args["indexes"]) == (
        "SetWeather",
        weather,
        indexes,
    )


def test_weather_over_a_scene_that_is_not_there_says_what_works() -> None:
    talk = start("scenes")
    plan = talk.say("make it snow in the desert")
    assert plan.kind == "answer"
    for wish in ("add a desert scene", "make it snow"):
        assert wish in plan.words
        assert talk.say(wish).kind == "edit"
