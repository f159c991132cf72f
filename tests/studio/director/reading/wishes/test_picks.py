"""Which of several values a wish wants."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.wishes.picks import colour_in, numbers_wanted, scene_in, style_in
from nemo_notebook.studio.director.reading.wishes.shown import Shown

_SHOWN = Shown((), (("city", ("city",)), ("forest", ("forest",))), ())


@pytest.mark.parametrize(
    ("said", "target", "colour"),
    [
        ("yellow, no hang on, orange", "", "#fb8c00"),
        ("whatever is white a dark grey", "", "#5f5f5f"),
        ("字弄成黄的", "", "#fdd835"),
        ("片尾白字", "", "#ffffff"),
        ("片尾最后那一行小小的字颜色换成橘的", "", "#fb8c00"),
        ("标题粉一点", "", "#ec407a"),
        ("bigger please", "", None),
    ],
)
def test_the_last_colour_is_wanted(said: str, target: str, colour: str | None) -> None:
    assert colour_in(said, target) == colour


def test_a_colour_in_the_words_of_the_text_is_none() -> None:
    assert colour_in("ice cream for all in bold letters", "Ice cream for all") is None


@pytest.mark.parametrize(
    ("said", "style"),
    [
        ("jazz no thank you, give me something acoustic", "acoustic"),
        ("less disco, more lofi", "lofi"),
        ("techno off, piano on", "piano"),
        ("爵士不搭，来点民谣", "acoustic"),
    ],
)
def test_the_music_is_another_than_now(said: str, style: str) -> None:
    assert style_in(said, "jazz") == style


@pytest.mark.parametrize(
    ("said", "scene"),
    [
        ("swap the city for a market", "market"),
        ("a library instead of the forest", "library"),
        ("城市换成厨房", "kitchen"),
        ("something else there", ""),
    ],
)
def test_the_scene_is_one_that_the_film_has_not(said: str, scene: str) -> None:
    assert scene_in(said, _SHOWN) == scene


@pytest.mark.parametrize(
    ("said", "numbers"),
    [
        ("8 s instead of 5 s", [8]),
        ("30 secs is too long, 20 s tops", [20]),
        ("每张4秒太慢，3秒", [3]),
        ("soon", []),
    ],
)
def test_the_last_number_is_wanted_that_is_not_turned_away(said: str, numbers: list[float]) -> None:
    assert [one.value for one in numbers_wanted(said, 1, seconds=True)] == numbers
