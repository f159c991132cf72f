"""Wrong edits are worse than questions: what is not sure is not done."""

from __future__ import annotations

import pytest

from ..films import start


@pytest.mark.parametrize(
    ("film", "said"),
    [
        ("cafe", "we renamed ourselves, it's Bean Street now"),
        ("cafe", "our office is on Forest Hill Road"),
        ("cafe", "add a thank you at the end"),
        ("photos", "everything three seconds except the last one"),
        ("photos", "remove image 0"),
        ("photos", "删掉第0张"),
        ("photos", "swap the pictures"),
        ("photos", "crop the bag photo tighter"),
        ("cafe", "delete everything"),
        ("cafe", "都删了吧"),
        ("cafe", "thanks, that's perfect"),
        ("cafe", "我要在手机上看看效果"),
        ("photos", "remove all pictures"),
    ],
)
def test_a_wish_that_is_not_sure_changes_nothing(film: str, said: str) -> None:
    plan = start(film).say(said)
    assert plan.kind == "answer", plan.words


@pytest.mark.parametrize(
    ("film", "said", "whole"),
    [
        ("photos", "the first frame 2 s", "SetDuration"),
        ("scenes", "the ocean part should be twice as long", "SetDuration"),
        ("scenes", "could the ocean part be at night?", "SetTime"),
        ("cafe", "make the second picture warmer", "SetTime"),
        ("photos", "第二张调暖一点", "SetDuration"),
    ],
)
def test_a_wish_for_one_picture_never_changes_the_whole_film(film: str, said: str, whole: str) -> None:
    plan = start(film).say(said)
    assert whole not in [step.args.get("operation") for step in plan.steps]
    assert all(step.args.get("indexes", (0,)) for step in plan.steps)


def test_a_name_is_no_picture_but_a_city_is() -> None:
    assert start("cafe").say("add New York at the end").kind == "edit"
    plan = start("cafe").say("put our name Bean Street up top")
    assert [step.args["operation"] for step in plan.steps] == ["SetTitle"]


@pytest.mark.parametrize(
    ("film", "words"),
    [
        ("captions", "delete the caption about opening hours"),
        ("captions", "captions yellow except the last one"),
        ("clip", "slow down the last three seconds"),
        ("zhclip", "后半段慢动作"),
        ("cafe", "make it rain in the desert"),
        ("voice", "take the sky out and make the birds longer"),
        ("photos", "the shoe is cropped badly, show the whole photo"),
    ],
)
def test_what_cannot_be_done_as_it_is_said_is_not_done_otherwise(film: str, words: str) -> None:
    assert start(film).say(words).kind == "answer"


def test_what_stands_behind_words_goes_without_the_words() -> None:
    plan = start("captions").say("captions without the box behind them")
    assert [one.args["operation"] for one in plan.steps] == ["SetTextGround"]
