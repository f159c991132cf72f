"""A complaint beside a wish says why: what is done is what the wish tells."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.edits.answers.complaining import complained_of, mended_by
from nemo_notebook.studio.director.reading.messages.clauses import Clause

from ....films import start


@pytest.mark.parametrize(
    ("film", "said", "operations"),
    [
        ("clips", "music louder its basically silent", ["SetVolume"]),
        ("clips", "turn the music up, it's so quiet", ["SetVolume"]),
        ("captions", "the captions are hard to read, put them on a plate", ["SetTextGround"]),
        ("zh", "给字幕加个半透明黑底，不然看不清", ["SetTextGround"]),
        ("zh", "字幕太小了看不清，加个黑底", ["SetTextSize", "SetTextGround"]),
        ("cafe", "Can we get this down to 15 seconds? Instagram keeps cutting it off.", ["SetDuration"]),
        ("photos", "swap the bag and the hat, the order makes no sense otherwise", ["Reorder"]),
        ("cafe", "The third shot is dull. Try a beach instead.", ["ReplaceScenes"]),
        ("scenes", "the sea looks fake, what about a lake instead?", ["ReplaceScenes"]),
        ("chart", "the bars are ugly, make them dark green", ["SetGraphicColor"]),
    ],
)
def test_a_complaint_beside_a_wish_is_its_reason(film: str, said: str, operations: list[str]) -> None:
    plan = start(film).say(said)
    assert [str(step.args["operation"]) for step in plan.steps] == operations
    assert "not understand" not in plan.words and "没有听懂" not in plan.words


def test_a_title_that_went_too_fast_slows_no_picture() -> None:
    talk = start("cafe")
    talk.say("change Coffee Shop to Rosa's Corner Café")
    plan = talk.say("it's gone too fast, leave it up for 5 seconds")
    assert [step.args["operation"] for step in plan.steps] == ["SetTitleTime"]


def test_another_picture_that_cannot_be_drawn_is_asked_for_and_leaves_the_film() -> None:
    plan = start("cafe").say("The third shot is dull. Try steam rising from a cup instead.")
    assert plan.kind == "answer" and "-a" in plan.words


def test_a_complaint_of_something_else_is_mended_too() -> None:
    plan = start("cafe").say("it's too dark, make the title bigger")
    assert [step.args["operation"] for step in plan.steps] == ["SetEffect", "SetTextSize"]


@pytest.mark.parametrize("said", ["it should be louder", "the music is loud", "make it dark", "换成太阳"])
def test_what_complains_of_nothing_spoken_of_is_mended_by_nothing(said: str) -> None:
    assert mended_by(Clause(said, (), said)) == ()


def test_what_is_complained_of_is_named_in_its_own_words() -> None:
    assert complained_of(Clause("the bars are ugly")) == "the bars"
    assert complained_of(Clause("柱子颜色太丑")) == "柱子颜色"
    assert complained_of(Clause("make the bars green")) == ""
