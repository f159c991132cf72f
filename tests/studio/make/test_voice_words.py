"""What a voice is given to read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nemo_notebook.studio.make.voice_words import readable


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("Two for $5 & a cake", "en", "Two for 5 dollars and a cake"),
        ("From €1,200.50", "en", "From 1200.50 euros"),
        ("Milk + sugar", "en", "Milk plus sugar"),
        ("10+ years, 3 x 4 m", "en", "10+ years, 3 by 4 m".replace("10+", "10 plus")),
        ("Sale 🎉 today", "en", "Sale  today"),
        ("One\nTwo.\nThree", "en", "One. Two. Three"),
        ("Now — ships", "en-us", "Now, ships"),
        ("#best *ever*", "en", " best  ever "),
        ("价格￥5,999", "zh", "价格5999元"),
        ("全场50%", "zh", "全场百分之50"),
        ("2026年9月", "zh", "二零二六年9月"),
        ("周五7:30到9:00", "zh", "周五7点30分到9点"),
        ("3-5天", "zh", "3到5天"),
        ("$5 & más", "es", "$5 & más"),
    ],
)
def test_signs_become_words(text: str, language: str, read: str) -> None:
    assert readable(text, language)[0] == read


@given(st.text(max_size=80), st.sampled_from(["en", "zh", "es"]))
def test_each_letter_knows_where_it_came_from(text: str, language: str) -> None:
    read, places = readable(text, language)
    assert len(read) == len(places)
    assert places == sorted(places)
    assert all(0 <= place < len(text) for place in places)


def test_letters_that_stay_point_at_themselves() -> None:
    read, places = readable("It is $5 now", "en")
    assert places[read.index("now")] == "It is $5 now".index("now")
