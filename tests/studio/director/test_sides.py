"""Words can stand at a side of the picture and in its corners."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, meta, segments

from .films import start


@pytest.mark.parametrize(
    ("film", "said", "track", "place"),
    [
        ("cafe", "put the title in the top left corner", TITLE, "top_left"),
        ("cafe", "title on the left please", TITLE, "left"),
        ("captions", "captions bottom right", CAPTIONS, "bottom_right"),
        ("captions", "left align the captions", CAPTIONS, "left"),
        ("cafe", "the title should be at the top, left aligned", TITLE, "top_left"),
        ("zh", "请将标题置于左上角", TITLE, "top_left"),
        ("zh", "标题靠右", TITLE, "right"),
    ],
)
def test_words_go_to_the_side_that_is_told(film: str, said: str, track: str, place: str) -> None:
    plan = start(film).say(said)
    assert plan.kind == "edit" and plan.draft
    assert meta(segments(plan.draft, track)[0])["place"] == place


def test_a_side_keeps_the_height() -> None:
    talk = start("cafe")
    talk.say("title at the top")
    plan = talk.say("move the title to the right")
    assert plan.draft and meta(segments(plan.draft, TITLE)[0])["place"] == "top_right"
    assert "top right" in plan.words


@pytest.mark.parametrize(("film", "said"), [("cafe", "title in the corner"), ("zh", "标题放在角落")])
def test_a_corner_alone_is_asked_for(film: str, said: str) -> None:
    talk = start(film)
    before = talk.draft
    plan = talk.say(said)
    assert plan.kind == "answer" and talk.draft == before
    assert "top left" in plan.words or "左上" in plan.words
