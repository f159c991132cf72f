"""Words on the screen are called by saying them."""

from __future__ import annotations

from typing import Any

import pytest

from ....films import start


def _done(film: str, words: str) -> list[dict[str, Any]]:
    return [dict(step.args) for step in start(film).say(words).steps]


@pytest.mark.parametrize(
    "words",
    ['make "Visit us" red', "make Visit us red", 'the text "Visit us" in red', "把“Visit us”改成红色"],
)
def test_a_caption_is_called_by_its_words(words: str) -> None:
    [done] = _done("captions", words)
    assert (done["operation"], done["index"], done["color"]) == ("SetColor", 2, "#e53935")


def test_the_title_is_called_by_its_words() -> None:
    [done] = _done("cafe", 'move "Coffee Shop" to the top')
    assert (done["operation"], done["track"], done["place"]) == ("SetTextPlace", "title", "top")


def test_words_that_are_to_come_are_not_those_that_are_there() -> None:
    [done] = _done("captions", 'change the title to "Visit us"')
    assert (done["operation"], done["text"]) == ("SetTitle", "Visit us")


def test_a_photo_is_meant_before_the_caption_of_the_same_name() -> None:
    [done] = _done("photos", "remove the red shoe")
    assert (done["operation"], done["index"]) == ("RemovePicture", 0)


def test_part_of_a_text_is_put_into_other_words() -> None:
    [done] = _done("captions", "replace daily with every day")
    assert (done["index"], done["text"]) == (0, "Fresh every day")


def test_words_are_changed_in_each_text_that_has_them() -> None:
    done = _done("sale", '"Free shipping" should be "Free delivery" everywhere')
    assert {one["text"] for one in done} == {"Free delivery", "Free delivery on everything"}


@pytest.mark.parametrize(
    ("words", "start_ms", "duration_ms"),
    [
        ('"Open till late" one second later', 9667, 5666),
        ('show "Open till late" one second longer', 8667, 6666),
        ("第二句早一秒出来", 7667, 5666),
        ("the second caption should disappear at 12 s", 8667, 3333),
    ],
)
def test_a_caption_comes_later_or_stays_longer_than_now(words: str, start_ms: int, duration_ms: int) -> None:
    [done] = _done("captions", words)
    assert (done["index"], done["start_ms"], done["duration_ms"]) == (1, start_ms, duration_ms)
