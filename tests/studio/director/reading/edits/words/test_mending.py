from __future__ import annotations

import pytest

from ....checking import segments
from ....films import start


@pytest.mark.parametrize(
    ("film", "said", "words"),
    [
        ("captions", "fix the typo, it should be Freshly baked daily", "Freshly baked daily"),
        ("captions", "Visit us is wrong, it should be Come by", "Come by"),
        ("sale", "make 50% off 60% off", "60% off today"),
        ("sale", "the discount is 60% off not 50% off", "60% off today"),
        ("captions", "captions in uppercase", "FRESH DAILY"),
        ("zh", "第二杯半价错了，应该是第二杯一元", "第二杯一元"),
    ],
)
def test_words_on_the_screen_are_put_right(film: str, said: str, words: str) -> None:
    talk = start(film)
    assert talk.say(said).kind == "edit"
    assert talk.draft is not None
    assert words in [one["m"]["text"] for one in segments(talk.draft, "captions")]


@pytest.mark.parametrize(
    ("film", "said"),
    [("captions", "there is a typo, it should be Entirely different words"), ("sale", "10% off or 20% off?")],
)
def test_words_that_are_like_none_there_mend_nothing(film: str, said: str) -> None:
    assert start(film).say(said).kind == "answer"
