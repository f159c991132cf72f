"""When a text comes and goes is read from what is seen before it, and after a complaint of it."""

from __future__ import annotations

import pytest

from tests.studio.director.films import start


@pytest.mark.parametrize(
    ("film", "said", "told"),
    [
        ("bakery", "I'd like to see the kitchen for a second before the title appears", "0-3s → 1-4s"),
        ("bakery", "first the kitchen alone for two seconds, then the title", "0-3s → 2-5s"),
        ("bakery", "a second of nothing before the title please", "0-3s → 1-4s"),
        ("bakery", "only show the title once the kitchen has been on for a second", "0-3s → 1-4s"),
        ("zhbakery", "先看一秒厨房再出标题", "0-3s → 1-4s"),
        ("bakery", "“Rosie's Bakery” flashes by, give it two more seconds", "0-3s → 0-5s"),
        ("bakery", "nobody has time to read the title, leave it up for two more seconds", "0-3s → 0-5s"),
        ("bakery", "I blinked and missed the title, make it last 5 seconds", "0-3s → 0-5s"),
        ("bakery", "no more than two seconds for the title", "0-3s → 0-2s"),
        ("zhbakery", "没人来得及看“老王面馆”，让它多停两秒", "0-3s → 0-5s"),
    ],
)
def test_the_title_has_another_time_and_the_film_keeps_its_length(film: str, said: str, told: str) -> None:
    plan = start(film).say(said)
    assert told in plan.words and plan.draft and plan.draft["d"] == 20_000


@pytest.mark.parametrize(
    "said",
    [
        "the kitchen is gone too fast, give it two more seconds",
        "I love the title, make the film two seconds longer",
        "show the road for two seconds before the fireworks",
    ],
)
def test_a_picture_or_the_film_is_not_the_title(said: str) -> None:
    assert "Title time" not in start("bakery").say(said).words
