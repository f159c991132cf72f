"""What takes place decides the picture, and not where it does."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.briefs.gatherings import without_venues
from nemo_notebook.studio.director.reading.terms.fitting import find_fitting


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Our prom is on June 12 in the sports hall", ["gold"]),
        ("18th birthday for Luca in the library bar", ["party"]),
        ("birthday offers in our hair salon", ["party", "shop"]),
        ("yoga in the sports hall", ["lake", "gym"]),
        ("幼儿园六一文艺汇演", ["party", "party"]),
        ("学校文艺汇演", ["blackboard", "concert"]),
    ],
)
def test_a_venue_says_less_than_what_takes_place_there(said: str, kept: list[str]) -> None:
    assert [one.value for one in without_venues(said, find_fitting(said))] == kept
