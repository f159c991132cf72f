from __future__ import annotations

from typing import Any

import pytest

from ....checking import segments
from ....films import start


def _caption(film: str, said: str, words: str) -> dict[str, Any]:
    talk = start(film)
    talk.say(said)
    assert talk.draft is not None
    return next(one["m"] for one in segments(talk.draft, "captions") if one["m"]["text"] == words)


@pytest.mark.parametrize(
    ("film", "said", "words", "looks"),
    [
        ("photos", 'write "SALE" in big red letters over the bag', "SALE", {"size": 1.5, "color": "#e53935"}),
        ("captions", 'add "Hi" at 4 s at the top in yellow', "Hi", {"place": "top", "color": "#fdd835"}),
        ("photos", "Add the words 'New' in the third scene, top of the screen", "New", {"place": "top"}),
        ("zhphotos", "在第三张上写“19.9元”，红色，大一点", "19.9元", {"size": 1.5, "color": "#e53935"}),
    ],
)
def test_words_that_come_in_look_as_they_are_wished(
    film: str, said: str, words: str, looks: dict[str, Any]
) -> None:
    about = _caption(film, said, words)
    assert {key: about.get(key) for key in looks} == looks


def test_the_words_that_are_there_keep_their_look() -> None:
    talk = start("captions")
    before = talk.draft
    talk.say('add "Hi" at 4 s in yellow')
    assert before is not None and talk.draft is not None
    colours = [one["m"].get("color") for one in segments(talk.draft, "captions") if one["m"]["text"] != "Hi"]
    assert colours == [None] * 3
