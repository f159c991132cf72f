from __future__ import annotations

import re

import pytest

from ....films import start

_OFFER = re.compile(r"“((?:[^“”]|“[^“”]*”)+)”")


@pytest.mark.parametrize(
    ("film", "said"),
    [
        ("cafe", "the title is strange to me"),
        ("captions", "the captions feel crooked somehow"),
        ("photos", "the second picture bothers grandma"),
        ("cafe", "make it feel luxurious"),
        ("cafe", "more punchy transitions"),
        ("zhphotos", "转场炫酷一点"),
        ("captions", "write us a nicer slogan"),
        ("clip", "the pace bothers him"),
        ("zhphotos", "第二张看着别扭"),
        ("zh", "字幕总觉得哪里怪"),
        ("zh", "高级一点"),
    ],
)
def test_what_is_offered_in_the_place_of_a_wish_works_when_it_is_typed(film: str, said: str) -> None:
    talk = start(film)
    answer = talk.say(said)
    assert answer.kind == "answer"
    offers = _OFFER.findall(answer.words)
    assert offers, answer.words
    for offer in offers:
        assert start(film).say(offer).kind == "edit", offer


def test_a_wish_that_names_nothing_gets_the_usual_examples() -> None:
    assert "What should change?" in start("cafe").say("blorp the frobnicator").words
