"""Numbers, places in a row and quoted words of a wish."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.wishes.values import numbers_in, places_in, quoted_in


@pytest.mark.parametrize(
    ("wish", "numbers"),
    [
        ("from 2 s to 6.5 s", [2, 6.5]),
        ("at 0:05", [5]),
        ("five secs", [5]),
        ("停三秒", [3]),
        ("第十二秒出来", [12]),
        ("二十五秒", [25]),
        ("百分之二十", [20]),
        ('write "3 for 2"', []),
        ("一两句", []),
    ],
)
def test_numbers(wish: str, numbers: list[float]) -> None:
    assert [one.value for one in numbers_in(wish)] == numbers


def test_it_is_heard_which_numbers_are_seconds() -> None:
    assert [one.seconds for one in numbers_in("picture 2 for 8 seconds")] == [False, True]


@pytest.mark.parametrize(
    ("wish", "places"),
    [
        ("the second photo", [2]),
        ("swap the first and the last", [1, 4]),
        ("picture 3", [3]),
        ("第二张和最后一张", [2, 4]),
        ("the first second", []),
        ("第2秒", []),
        ("the sixth", []),
    ],
)
def test_places_in_a_row_of_four(wish: str, places: list[int]) -> None:
    assert places_in(wish, 4) == places


def test_quoted_words() -> None:
    assert quoted_in('change "a b" to “c”') == ["a b", "c"]
    assert quoted_in("it's Tom's") == []
