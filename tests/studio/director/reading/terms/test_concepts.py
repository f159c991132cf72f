from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.terms.concepts import tokens_of


def _names(text: str) -> list[str]:
    return [one.concept for one in tokens_of(text, 4) or [] if one.concept != "idle"]


@pytest.mark.parametrize(
    ("text", "concepts"),
    [
        ("make the title twice as large", ["make", "title", "factor", "size+"]),
        ("标题字号放大一倍", ["title", "size", "size+", "factor"]),
        ("the title isn't big enough", ["title", "not", "size+", "enough"]),
        ("caption 2 in red", ["position", "captions", "hue"]),
        ("第二张多放2秒", ["position", "picture", "more", "show", "duration"]),
        ("take the last two pictures out", ["remove", "position", "picture", "position"]),
    ],
)
def test_a_clause_becomes_a_row_of_what_its_words_stand_for(text: str, concepts: list[str]) -> None:
    assert sorted(_names(text)) == sorted(concepts)


@pytest.mark.parametrize("text", ["make the title wobbly", "标题加个特效", "the zebra in the title"])
def test_a_clause_with_a_word_that_is_not_known_is_left_alone(text: str) -> None:
    assert tokens_of(text, 4) is None


def test_amounts_have_their_values() -> None:
    found = {one.concept: one for one in tokens_of("title 30% bigger in #0a7d5c for 2.5 s", 4) or []}
    assert (found["percent"].amount, found["duration"].amount) == (30, 2500)
    assert found["hue"].hue == "#0a7d5c"


def test_a_colour_that_is_named_and_given_exactly_is_one_colour() -> None:
    hues = {one.hue for one in tokens_of("the title in dark green #0b3d2e", 4) or [] if one.concept == "hue"}
    assert hues == {"#0b3d2e"}
