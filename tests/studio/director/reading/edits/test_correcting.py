"""A change that is turned down is taken back, and what was meant is done."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.drafts import CAPTIONS, PICTURES, TITLE, meta, segments, source_of
from nemo_notebook.studio.director.plan import Wire

from ...checking import Talk
from ...films import start


def _row(talk: Talk, track: str) -> list[Wire]:
    assert talk.draft
    return segments(talk.draft, track)


def _colours(talk: Talk) -> list[object]:
    return [meta(one).get("color") for one in (*_row(talk, TITLE), *_row(talk, CAPTIONS))]


@pytest.mark.parametrize(
    "correction",
    [
        "sorry i meant the captions",
        "not the title, the captions",
        "I didn't mean the title, I meant the captions",
        "that's wrong, I wanted the captions red",
    ],
)
def test_a_corrected_look_leaves_the_part_it_was_given_to(correction: str) -> None:
    talk = start("captions")
    before = _colours(talk)
    talk.say("make the title red")
    talk.say(correction)
    after = _colours(talk)
    assert after[0] == before[0]
    assert set(after[1:]) == {"#e53935"}


@pytest.mark.parametrize("correction", ["哎呀删错了，应该删吃饭那段", "wrong clip! the dinner one"])
def test_a_picture_that_went_by_mistake_comes_back(correction: str) -> None:
    talk = start("clips")
    surf, dog, _dinner = map(source_of, _row(talk, PICTURES))
    talk.say("狗狗那段删掉")
    talk.say(correction)
    assert [source_of(one) for one in _row(talk, PICTURES)] == [surf, dog]


@pytest.mark.parametrize("said", ["no not the title just the captions", "the hat, not the bag"])
def test_a_not_that_tells_two_parts_apart_removes_nothing(said: str) -> None:
    talk = start("photos" if "hat" in said else "captions")
    draft = talk.draft
    assert talk.say(said).kind == "answer"
    assert talk.draft == draft


def test_another_wish_after_a_no_is_no_correction() -> None:
    talk = start("zh")
    talk.say("标题改成红色")
    talk.say("不对，音乐太大声了")
    assert meta(_row(talk, TITLE)[0]).get("color") == "#e53935"
