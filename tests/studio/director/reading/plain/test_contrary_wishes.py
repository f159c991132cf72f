from __future__ import annotations

import pytest

from ...films import start


@pytest.mark.parametrize(
    ("film", "said", "answer", "operation"),
    [
        ("cafe", "10 seconds or 15 seconds", "15", "SetDuration"),
        ("cafe", "vertical and landscape", "landscape", "SetAspect"),
        ("cafe", "make the music louder or quieter", "quieter", "SetVolume"),
        ("zh", "声音大一点小一点", "大一点", "SetVolume"),
        ("zh", "竖屏和横屏", "横屏", "SetAspect"),
    ],
)
def test_contrary_wishes_are_asked_about(film: str, said: str, answer: str, operation: str) -> None:
    talk = start(film)
    assert talk.say(said).kind == "answer"
    plan = talk.say(answer, before=[said])
    assert [step.args["operation"] for step in plan.steps] == [operation]


@pytest.mark.parametrize(("film", "said"), [("zh", "标题大一点，字幕小一点"), ("cafe", "2 to 4 seconds")])
def test_wishes_of_two_things_are_done(film: str, said: str) -> None:
    assert start(film).say(said).kind == "edit"
