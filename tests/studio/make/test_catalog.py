from __future__ import annotations

from collections import Counter

import pytest

from nemo_notebook.studio.make.catalog import SCENES, TIMES, WEATHER
from nemo_notebook.studio.make.scenes.parts.weather import WEATHER as AIRS


@pytest.mark.parametrize("kind", ["words", "words_zh", "hints", "hints_zh"])
def test_no_word_calls_for_two_scenes(kind: str) -> None:
    counted = Counter(word for entry in SCENES.values() for word in getattr(entry, kind))
    assert [word for word, count in counted.items() if count > 1] == []


def test_no_hint_is_another_scenes_word() -> None:
    words = {word for entry in SCENES.values() for word in (*entry.words, *entry.words_zh)}
    hints = {word for entry in SCENES.values() for word in (*entry.hints, *entry.hints_zh)}
    assert words & hints == set()


def test_every_scene_is_called_in_both_languages_and_has_its_own_titles() -> None:
    assert all(entry.words and entry.words_zh for entry in SCENES.values())
    assert len({entry.title for entry in SCENES.values()}) == len(SCENES)
    assert len({entry.title_zh for entry in SCENES.values()}) == len(SCENES)


def test_a_scenes_usual_time_is_one_of_its_times() -> None:
    assert all(entry.time in entry.times and set(entry.times) <= set(TIMES) for entry in SCENES.values())


def test_english_words_are_lower_case_and_none_is_empty() -> None:
    listed = [word for entry in SCENES.values() for word in (*entry.words, *entry.hints)]
    assert all(word == word.lower().strip() and word for word in listed)


def test_every_weather_of_the_catalog_can_be_drawn() -> None:
    assert set(WEATHER) == set(AIRS)
    assert all(entry.words and entry.words_zh for entry in WEATHER.values())
