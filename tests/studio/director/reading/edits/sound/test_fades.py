from __future__ import annotations

import pytest

from ....films import start


@pytest.mark.parametrize(
    "said",
    [
        "结尾淡出，音乐也一起淡出",
        "画面和音乐结尾都淡出",
        "结尾音乐淡出，画面也淡出",
        "fade out at the end, the music too",
        "fade out the picture and the music at the end",
        "fade to black at the end, music too",
    ],
)
def test_picture_and_music_fade_where_both_are_named(said: str) -> None:
    plan = start("sale").say(said)
    assert {step.args["operation"] for step in plan.steps} == {"SetFilmFade", "SetFade"}
    assert {step.args["side"] for step in plan.steps} == {"fade_out"}


@pytest.mark.parametrize("said", ["音乐淡出", "fade out the music"])
def test_the_picture_stays_where_the_music_alone_is_named(said: str) -> None:
    (step,) = start("sale").say(said).steps
    assert step.args["operation"] == "SetFade"
