"""An announcement without a heading is titled by its news."""

import pytest

from nemo_notebook.studio.director.reading.briefs.news import headed_by_news


@pytest.mark.parametrize(
    ("said", "told", "title"),
    [
        (
            "We're hiring! Two line cooks and a dishwasher at The Copper Pot",
            "",
            "We're hiring: Two line cooks and a dishwasher",
        ),
        (
            "we're looking for a Senior Data Engineer in Lisbon, hybrid",
            "We're Looking",
            "We're hiring: Senior Data Engineer",
        ),
        ("the under 12s are looking for new players, training Tuesdays", "Players", "New players wanted"),
        ("the pool is closed from 3 to 10 November. Training moves to Riverside", "", "Pool closed"),
        ("our little bookshop Pagewise turns 10! cake and wine", "Pagewise", "Pagewise turns 10"),
        ("our podcast Night Desk is back! season 3", "", "Night Desk is back"),
        ("Notice to residents: the water will be shut off on Tuesday", "", "Notice to residents"),
        ("Christmas opening hours for our shop: Dec 23 7-6", "", "Christmas opening hours for our shop"),
        ("Announce that Orbit is now SOC 2 certified. 10 sec", "", "Orbit is now SOC 2 certified"),
        ("我家小店要搬家了，新店在解放路66号", "", "我家小店要搬家了"),
    ],
)
def test_the_news_is_the_title(said: str, told: str, title: str) -> None:
    assert headed_by_news(said, told) == title


@pytest.mark.parametrize(
    "said",
    ["are you looking for a new home? call us", "we are looking for our lost cat", "a video of the sea"],
)
def test_a_search_for_no_people_is_no_vacancy(said: str) -> None:
    assert headed_by_news(said, "") == ""


def test_a_name_that_tells_no_news_stays() -> None:
    assert headed_by_news("Basil & Rye has a terrace and a bar", "Basil & Rye") == "Basil & Rye"
