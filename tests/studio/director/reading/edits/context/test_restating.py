from __future__ import annotations

import pytest

from ....films import start


@pytest.mark.parametrize(
    ("film", "said", "done"),
    [
        ("photos", "no fancy transitions, just straight cuts between the pictures", ["SetTransitions"]),
        ("photos", "stop zooming in and out on the photos", ["SetMove"]),
        ("photos", "图片别放大缩小了，静止就行", ["SetMove"]),
        ("photos", "不要竖屏了，做成1:1", ["SetAspect"]),
        ("photos", "no more landscape, make it square", ["SetAspect"]),
        ("photos", "第一个镜头3秒就够了，后面的不变", ["HoldPicture"]),
        ("captions", "字幕小一点，别挡住画面", ["SetTextSize"]),
        ("captions", "make the captions smaller, they should not cover the picture", ["SetTextSize"]),
        ("captions", "标题放大一点，其它照旧", ["SetTextSize"]),
        ("photos", "节奏太慢了，缩短到12秒", ["SetDuration"]),
        ("photos", "it feels too slow, shorten it to 12 seconds", ["SetDuration"]),
        ("photos", "the photos look too warm, can we have cooler colours?", ["SetTone"]),
        ("cafe", "lower the music but keep it", ["SetVolume"]),
    ],
)
def test_what_is_said_twice_is_done_once_and_nothing_is_asked(film: str, said: str, done: list[str]) -> None:
    plan = start(film).say(said)
    assert [step.args["operation"] for step in plan.steps] == done
    assert not any(words in plan.words for words in ("did not understand", "没有听懂", "How long", "多久"))


@pytest.mark.parametrize(
    "said", ["make it 12 seconds, the flibber needs a gronk", "make it square, no sprockets"]
)
def test_what_is_not_understood_is_still_told(said: str) -> None:
    assert "did not understand" in start("photos").say(said).words


def test_a_complaint_with_no_remedy_is_answered() -> None:
    assert start("photos").say("节奏太慢了").kind == "answer"


@pytest.mark.parametrize("said", ["make it 12 seconds, it is too long", "12秒吧，现在太长了"])
def test_a_length_that_is_told_counts_whatever_is_complained_of_after(said: str) -> None:
    talk = start("photos")
    talk.say(said)
    assert (talk.draft or {})["d"] == 12_000


@pytest.mark.parametrize("said", ["it should not be vertical, keep it wide", "not square", "不要竖屏"])
def test_a_shape_that_is_refused_is_never_made(said: str) -> None:
    assert start("photos").say(said).kind == "answer"
