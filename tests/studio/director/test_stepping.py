"""A step is taken back whatever is said beside it of why, and brought back where it is wanted after all."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.intents.stepping import steps_back, steps_forward

from .films import start


@pytest.mark.parametrize(
    "said",
    [
        "Oh, I'm sorry, that was a mistake of mine. Please put it back as it was.",
        "too long after all, undo that",
        "no that's too much, one step back",
        "oh no I needed that one, bring it back please",
        "sorry, wrong one",
        "好像过头了，退回去",
        "看着晕，撤了吧",
        "感觉不如之前的，还原",
    ],
)
def test_why_a_step_goes_is_no_wish(said: str) -> None:
    assert steps_back(said)


@pytest.mark.parametrize(
    "said",
    [
        "the music is too loud, put it at the back",
        "sorry, wrong one, the bag",
        "I changed my mind, make it blue",
        "太亮了，把第二张放回最前面",
        "that was a mistake, remove the hat",
    ],
)
def test_a_wish_beside_a_regret_is_no_step_back(said: str) -> None:
    assert not steps_back(said)


@pytest.mark.parametrize("said", ["还是要吧，恢复刚才那步", "actually keep it in", "no I want it after all"])
def test_what_was_undone_is_brought_back(said: str) -> None:
    talk = start("captions")
    talk.say("make it 10 seconds")
    made = talk.draft
    assert talk.say("undo").kind == "undo"
    assert talk.say(said).kind == "redo" and talk.draft == made


@pytest.mark.parametrize("said", ["算了", "嗯", "make it longer after all", "还是换成红色吧"])
def test_other_words_bring_nothing_back(said: str) -> None:
    assert not steps_forward(said)


def test_nothing_is_undone_where_only_words_were_given() -> None:
    talk = start("photos")
    talk.say("make the hat 7 seconds")
    made = talk.draft
    assert talk.say("what music is that?").kind == "answer"
    plan = talk.say("that's not what I meant", before=["what music is that?"])
    assert plan.kind == "answer" and talk.draft == made
