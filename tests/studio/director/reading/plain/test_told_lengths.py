from __future__ import annotations

import pytest

from nemo_notebook.studio.director.drafts import length_ms

from ...films import start


@pytest.mark.parametrize(
    ("film", "said", "seconds"),
    [
        ("bakery", "The site stops uploads at 12 seconds, so the film has to fit into that", 12),
        ("bakery", "our slot is 16 seconds and not a second more", 16),
        ("bakery", "there are 30 seconds to fill, stretch the film accordingly", 30),
        ("bakery", "I only get 15 seconds, so it can't be any longer than that", 15),
        ("bakery", "the screen switches after 15 seconds so the film has to be finished by then", 15),
        ("bakery", "the status lasts 30 seconds and I want to use all of it", 30),
        ("zhbakery", "广告位就12秒，片子不能比这更长", 12),
        ("zhbakery", "平台只让发15秒，所以视频得刚好塞进去", 15),
    ],
)
def test_the_film_is_as_long_as_the_time_that_is_told(film: str, said: str, seconds: int) -> None:
    plan = start(film).say(said)
    assert plan.draft
    assert [step.args["operation"] for step in plan.steps] == ["SetDuration"]
    assert length_ms(plan.draft) == seconds * 1000


def test_a_film_within_the_limit_stays_as_long_as_it_is() -> None:
    plan = start("bakery").say("the limit is 60 seconds, so the film can't be any longer than that")
    assert plan.kind == "answer"
    assert "20 s long" in plan.words


@pytest.mark.parametrize(
    "said", ["show the café for 3 seconds, then make it fit", "the title is there for 4 seconds, fill that"]
)
def test_the_time_of_a_part_is_not_that_of_the_film(said: str) -> None:
    plan = start("bakery").say(said)
    assert "SetDuration" not in [step.args["operation"] for step in plan.steps]
