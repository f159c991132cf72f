"""Words for looks that lie over pictures and for how pictures pass into each other, over several messages."""

from __future__ import annotations

from typing import Any

import pytest

from nemo_notebook.studio.director import Plan

from ...films import start


def _effect(plan: Plan) -> tuple[Any, ...]:
    (step,) = plan.steps
    assert step.args["operation"] == "SetEffect"
    return step.args["kind"], step.args["strength"], step.args["indexes"]


@pytest.mark.parametrize(
    ("first", "then", "strength"),
    [
        ("add film grain", "stronger", 0.7),
        ("add film grain", "a bit less", 0.3),
        ("add film grain", "more grain", 0.7),
        ("add film grain", "too much", 0.3),
        ("加颗粒", "再强一点", 0.7),
        ("加颗粒", "弱一点", 0.3),
        ("add film grain", "remove the grain", 0.0),
        ("加颗粒", "去掉颗粒", 0.0),
    ],
)
def test_a_look_that_is_there_gets_stronger_weaker_or_goes(first: str, then: str, strength: float) -> None:
    talk = start("cafe")
    talk.say(first)
    assert _effect(talk.say(then)) == ("grain", strength, ())


@pytest.mark.parametrize("words", ["colour again", "back to color", "in full colour please", "恢复彩色"])
def test_colour_again_takes_black_and_white_away(words: str) -> None:
    talk = start("photos")
    first = talk.draft
    talk.say("make the second picture black and white")
    assert _effect(talk.say(words)) == ("black_and_white", 0.0, ())
    assert talk.draft == first


def test_another_picture_gets_the_same_look() -> None:
    talk = start("photos")
    talk.say("blur the second picture")
    assert _effect(talk.say("the third one too")) == ("blur", 0.5, (2,))


def test_bigger_is_no_wish_for_a_look() -> None:
    talk = start("photos")
    talk.say("black and white")
    assert talk.say("make it bigger").kind == "answer"


def test_plain_dissolves_come_back_with_the_length_that_was_set() -> None:
    talk = start("photos")
    talk.say("use wipes")
    talk.say("slower transitions")
    (step,) = talk.say("back to dissolves").steps
    assert (step.args["kind"], step.args["duration_ms"]) == ("dissolve", 1000)


@pytest.mark.parametrize("words", ["转场用擦除", "加颗粒", "把第三张变成黑白", "暗角", "转场用闪白"])
def test_what_was_done_is_told_in_chinese_alone(words: str) -> None:
    (line,) = start("photos").say(words).changes
    assert not any(sign.isascii() and sign.isalpha() for sign in line)


def test_a_number_in_a_caption_is_changed_there_and_not_the_length() -> None:
    talk = start("captions")
    talk.say("change the first caption to Saves 12 hours a week")
    (step,) = talk.say("change 12 hours to 18 hours").steps
    assert step.args == {"operation": "SetCaption", "index": 0, "text": "Saves 18 hours a week"}


def test_the_length_of_the_film_is_changed_where_no_caption_has_that_number() -> None:
    (step,) = start("captions").say("change 20 seconds to 10 seconds").steps
    assert step.args == {"operation": "SetDuration", "duration_ms": 10_000}


@pytest.mark.parametrize(
    ("said", "kinds"),
    [("use a wipe between all pictures", {"wipe"}), ("hard cuts between the pictures", {None})],
)
def test_pictures_in_another_order_come_in_as_all_did(said: str, kinds: set[str | None]) -> None:
    talk = start("photos")
    talk.say(said)
    plan = talk.say("put the last photo first")
    assert plan.draft is not None
    pictures = plan.draft["t"][0]["sg"]
    assert {one["m"].get("transition", {}).get("kind") for one in pictures[1:]} == kinds
