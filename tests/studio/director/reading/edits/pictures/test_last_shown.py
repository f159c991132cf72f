from __future__ import annotations

import pytest

from ....films import start


@pytest.mark.parametrize(
    ("said", "at", "duration_ms"),
    [
        ("new.jpg is our logo, show it for the last 3 seconds", 4, 3000),
        ("new.jpg is our logo, put it at the end for 3 seconds", 4, 3000),
        ("new.jpg is our logo, put it first for 2 seconds", 0, 2000),
    ],
)
def test_a_picture_that_is_brought_stands_where_the_next_clause_says(
    said: str, at: int, duration_ms: int
) -> None:
    (step,) = start("photos").say(said).steps
    assert step.args["operation"] == "AddPicture"
    assert (step.args["at"], step.args["duration_ms"]) == (at, duration_ms)


@pytest.mark.parametrize("said", ["show the hat for the last 3 seconds", "最后3秒显示第三张"])
def test_a_picture_for_the_last_seconds_stands_last(said: str) -> None:
    talk = start("photos")
    talk.say(said)
    last = (talk.draft or {})["t"][0]["sg"][-1]
    assert (last["m"]["name"], last["d"]) == ("green_hat.jpg", 3000)
