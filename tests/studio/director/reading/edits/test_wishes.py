from __future__ import annotations

from typing import Any

import pytest

from nemo_notebook.studio.director.plan import Shelf
from nemo_notebook.studio.director.reading.edits.wishes import read_wish
from nemo_notebook.studio.director.reading.edits.words.retexting import read_retext
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation

from ...films import start


def _there(film: str) -> Situation:
    talk = start(film)
    assert talk.draft
    return Situation(talk.draft, Shelf(tuple(talk.media)), "en")


def _args(reading: Reading | None) -> list[dict[str, Any]]:
    return [one.args() for one in reading.operations] if reading else []


@pytest.mark.parametrize(
    ("words", "size"),
    [
        ("the title twice as large", 2.0),
        ("title half as big", 0.5),
        ("title 50% bigger", 1.5),
        ("title size 80%", 0.8),
        ("the title is too big", 0.8),
        ("标题缩小一半", 0.5),
        ("标题再大50%", 1.5),
    ],
)
def test_the_size_of_words_goes_by_the_amount_that_is_said(words: str, size: float) -> None:
    (args,) = _args(read_wish(Clause(words, (), words), _there("cafe")))
    assert args == {"operation": "SetTextSize", "track": "title", "index": None, "size": size}


@pytest.mark.parametrize(
    ("words", "duration_ms"),
    [
        ("image 3 half as long", 2500),
        ("image 3 twice as long", 10_000),
        ("image 3 is on screen too briefly", 7500),
        ("第三张多放2秒", 7000),
        ("第三张时间减半", 2500),
        ("hold image 3 for 6.5 seconds", 6500),
    ],
)
def test_a_picture_is_held_for_as_long_as_is_said(words: str, duration_ms: int) -> None:
    (args,) = _args(read_wish(Clause(words, (), words), _there("photos")))
    assert args == {"operation": "HoldPicture", "index": 2, "duration_ms": duration_ms}


@pytest.mark.parametrize("words", ["the music stays", "标题不变", "keep the captions as they are"])
def test_what_is_to_stay_is_understood_and_left_alone(words: str) -> None:
    reading = read_wish(Clause(words, (), words), _there("captions"))
    assert reading == Reading()


@pytest.mark.parametrize("words", ["delete a caption", "一条字幕删掉"])
def test_one_of_several_is_asked_for_and_not_guessed(words: str) -> None:
    reading = read_wish(Clause(words, (), words), _there("captions"))
    assert reading and not reading.operations and reading.asks


@pytest.mark.parametrize(
    ("film", "words", "text"),
    [
        ("captions", "instead of Visit us write Come by", "Come by"),
        ("cafe", "replace Coffee Shop with Café Lune in the title", "Café Lune"),
        ("cafe", "drop the word Shop from the title", "Coffee"),
        ("cafe", "标题里的Shop去掉", "Coffee"),
        ("photos", "Blue Bag改成海洋包", "海洋包"),
    ],
)
def test_words_are_changed_by_naming_those_on_the_screen(film: str, words: str, text: str) -> None:
    (args,) = _args(read_retext(Clause(words, (), words), _there(film)))
    assert args["text"] == text


def test_words_that_are_not_on_the_screen_are_not_replaced() -> None:
    words = "replace Tea Room with Café Lune"
    assert read_retext(Clause(words, (), words), _there("cafe")) is None
