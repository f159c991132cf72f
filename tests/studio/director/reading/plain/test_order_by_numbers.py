"""An order that is told in numbers."""

from __future__ import annotations

import pytest

from tests.studio.director.films import start


@pytest.mark.parametrize(
    ("film", "words", "order"),
    [
        ("scenes", "reorder: 3, 1", [2, 0, 1]),
        ("scenes", "order: 2, 1", [1, 0, 2]),
        ("clips", "put the clips in the order 2 3 1", [1, 2, 0]),
        ("zhphotos", "顺序：4、3、2、1", [3, 2, 1, 0]),
    ],
)
def test_the_pictures_stand_as_the_numbers_do(film: str, words: str, order: list[int]) -> None:
    plan = start(film).say(words)
    assert [list(dict(one.args)["order"]) for one in plan.steps] == [order]


def test_a_number_that_is_not_there_changes_nothing() -> None:
    plan = start("scenes").say("order: 5, 1")
    assert plan.kind == "answer" and "5" in plan.words
