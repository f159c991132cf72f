from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.terms.audiences import tells_audience
from nemo_notebook.studio.director.reading.terms.tastes import is_taste


@pytest.mark.parametrize(
    "said",
    [
        "The audience is mostly retired people",
        "It's aimed at first year students",
        "We are talking to busy managers here",
        "even grandma should understand it",
        "We want to reach young families",
        "target audience: young parents",
    ],
)
def test_who_is_to_see_a_film_is_told_to_its_maker(said: str) -> None:
    assert tells_audience(said)


@pytest.mark.parametrize(
    "said",
    [
        "Our customers are retired people",
        "We are open for everyone",
        "Kids love it",
        "Everyone should try it",
    ],
)
def test_whom_a_house_serves_is_told_of_it(said: str) -> None:
    assert not tells_audience(said)


@pytest.mark.parametrize(
    "said",
    ["Lots of movement would be good", "main colour #0F4C81", "I imagine soft colours and empty space"],
)
def test_what_makes_a_film_is_a_taste(said: str) -> None:
    assert is_taste(said)


@pytest.mark.parametrize("said", ["A discount would be nice", "lots of parking", "our main road is closed"])
def test_what_a_house_has_is_none(said: str) -> None:
    assert not is_taste(said)
