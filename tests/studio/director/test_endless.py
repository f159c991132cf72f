"""Messages without sense and without end are answered; none of them keeps a reader busy for good."""

from __future__ import annotations

import pytest

from tests.studio.director.checking import Talk
from tests.studio.director.films import start

_ENDLESS = {
    "one letter": "a" * 200_000,
    "one verb": "change " * 28_000,
    "one word": "the " * 50_000,
    "one name": "第二张" * 66_000,
    "blanks": "a " * 100_000,
    "names in capitals": "The Big House of the " * 150,
    "capital small words": "Of The And For " * 250,
    "dashes": " - " * 1200,
    "brackets": "((((" * 900,
    "quotation marks": '"a" ' * 900,
    "underscores": "_a_" * 1200,
    "strokes": "a/b/" * 900,
    "one clause in Chinese": "放在大厅屏幕上" * 550,
    "talk": "I coach kids at the " * 190,
}


@pytest.mark.parametrize("words", _ENDLESS.values(), ids=_ENDLESS)
def test_a_first_message_is_answered(words: str) -> None:
    assert Talk([]).say(words).words


@pytest.mark.parametrize("words", _ENDLESS.values(), ids=_ENDLESS)
def test_beside_a_film_it_is_answered_too(words: str) -> None:
    talk = start("cafe")
    assert talk.say(words).words and talk.draft


def test_a_mark_drawn_out_says_what_three_of_it_say() -> None:
    plain, drawn = (Talk([]).say(f"rainy city at night{marks} 8 s").draft for marks in ("!!!", "!" * 90))
    assert plain and drawn and plain["t"] == drawn["t"]
