"""Messages are put in plain words before they are read: quotation marks with nothing in them say nothing."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director import direct

from .films import start


@pytest.mark.parametrize(
    ("film", "said"),
    [
        ("sale", "change the title to “”"),
        ("sale", 'change the title to ""'),
        ("captions", "第二条字幕改成“”"),
        ("captions", "标题改成「 」"),
    ],
)
def test_empty_quotation_marks_are_asked_about(film: str, said: str) -> None:
    talk = start(film)
    before = talk.draft
    plan = talk.say(said)
    assert plan.kind == "answer"
    assert "？" in plan.words or "?" in plan.words
    assert talk.draft == before


def test_inner_quotation_marks_are_kept() -> None:
    talk = start("sale")
    plan = talk.say("change the title to “Tom & Jerry’s 「best」”")
    assert "Tom & Jerry’s 「best」”" in plan.words


@pytest.mark.parametrize(
    "said", ["““““““", "---\n---\n---", "!!!", "change the second caption to Fresh bread"]
)
def test_marks_alone_and_changes_of_nothing_make_no_film(said: str) -> None:
    assert direct(said, draft=None).kind == "answer"
