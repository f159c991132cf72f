from __future__ import annotations

import pytest

from nemo_notebook.studio.director.canvas import nearest_aspect
from nemo_notebook.studio.director.drafts import canvas, length_ms

from ...films import start


@pytest.mark.parametrize(
    ("said", "aspect"),
    [
        ("the same height as width please", "1:1"),
        ("I want the picture to be a neat square rather than a wide rectangle", "1:1"),
        ("it has to be a 1080 by 1350 video", "4:5"),
        ("a rectangle that stands upright", "9:16"),
        ("make it fill the whole phone screen when you hold it up", "9:16"),
        ("4:5 would be better than 16:9", "4:5"),
    ],
)
def test_shapes_told_by_their_sides(said: str, aspect: str) -> None:
    plan = start("voice").say(said)
    assert plan.kind == "edit" and plan.draft
    assert nearest_aspect(*canvas(plan.draft)) == aspect


def test_a_film_that_is_over_after_some_seconds_is_as_long() -> None:
    plan = start("voice").say("it should be over after 15 seconds")
    assert plan.draft and length_ms(plan.draft) == 15_000
    talk = start("voice")
    talk.say("show the title for 4 seconds")
    plan = talk.say("it should be over after 3 seconds")
    assert "SetDuration" not in [step.args["operation"] for step in plan.steps]
