"""How words come, and which of them stand out."""

from __future__ import annotations

from typing import Any

import pytest

from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, meta

from ....checking import segments
from ....films import start


def _said(film: str, words: str) -> list[dict[str, Any]]:
    return [dict(step.args) for step in start(film).say(words).steps]


@pytest.mark.parametrize(
    ("words", "way"),
    [
        ("let the title rise", "rise"),
        ("let the title fly in", "rise"),
        ("the title slides in from the left", "wipe"),
        ("typewriter effect for the title", "type"),
        ("title word by word", "words"),
        ("animate the title", "rise"),
        ("no animation on the title", "none"),
        ("标题从左边飞入", "wipe"),
        ("标题逐字出现", "type"),
        ("标题不要动画", "none"),
    ],
)
def test_a_title_comes_as_it_is_told(words: str, way: str) -> None:
    [done] = _said("cafe", words)
    assert (done["operation"], done["track"], done["animate"]) == ("SetTextAnimation", TITLE, way)


def test_a_way_that_words_do_not_know_is_answered_with_those_they_know() -> None:
    plan = start("cafe").say("let the title fly in")
    assert "letter by letter" in plan.words


def test_a_title_that_comes_later_is_not_animated() -> None:
    assert [one["operation"] for one in _said("cafe", "the title comes in at 2 s")] == ["SetTitleTime"]


@pytest.mark.parametrize(
    "words", ['highlight "late"', "highlight late", "make the word late stand out", "把“late”标亮"]
)
def test_words_stand_out_where_they_are_on_the_screen(words: str) -> None:
    talk = start("captions")
    assert talk.say(words).kind == "edit"
    assert talk.draft
    assert [meta(one).get("emphasis") for one in segments(talk.draft, CAPTIONS)] == [None, ["late"], None]


def test_words_that_stand_out_take_the_colour_that_is_named() -> None:
    talk = start("captions")
    talk.say('make "late" red')
    assert talk.draft
    assert meta(segments(talk.draft, CAPTIONS)[1])["accent"] == "#e53935"


def test_words_that_are_not_there_are_named_in_the_answer() -> None:
    plan = start("captions").say('highlight "free"')
    assert plan.kind == "answer"
    assert "“free” is not on the screen" in plan.words


def test_a_reworded_caption_keeps_only_what_still_stands_in_it() -> None:
    talk = start("captions")
    talk.say("highlight late")
    talk.say("change the second caption to Open until 9")
    assert talk.draft
    assert "emphasis" not in meta(segments(talk.draft, CAPTIONS)[1])


def test_what_stands_out_is_plain_again() -> None:
    talk = start("captions")
    talk.say("highlight late")
    talk.say("no highlights")
    assert talk.draft
    assert not any("emphasis" in meta(one) for one in segments(talk.draft, CAPTIONS))
