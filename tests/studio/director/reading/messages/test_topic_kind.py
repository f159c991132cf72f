from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.messages.topic_kind import is_thing


@pytest.mark.parametrize(
    "topic", ["yoga studio", "language app", "golden retriever puppy running through the grass"]
)
def test_a_thing_that_no_scene_shows_is_one(topic: str) -> None:
    assert is_thing(topic, "en")


@pytest.mark.parametrize(
    "topic",
    [
        "",
        "half a minute",
        "Emma and Daniel",
        "why sleep matters",
        "podcast",
        "maintenance",
        "Zoe",
        "30 seconds",
    ],
)
def test_a_name_a_question_a_measure_and_what_is_shown_are_none(topic: str) -> None:
    assert not is_thing(topic, "en")


@pytest.mark.parametrize(
    ("topic", "thing"), [("防诈骗", True), ("新郎李明", False), ("为什么要多喝水", False), ("播客", False)]
)
def test_chinese_topics_are_told_apart_likewise(topic: str, thing: bool) -> None:
    assert is_thing(topic, "zh") is thing
