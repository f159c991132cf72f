from __future__ import annotations

import pytest

from nemo_notebook.studio.director.drafts import length_ms

from ....films import start


@pytest.mark.parametrize(
    "said",
    [
        "show Visit us a bit earlier, from 12 seconds",
        'show "Visit us" earlier, at 12 s',
        "Visit us should come earlier, at 12 seconds",
        "show caption 3 earlier, at 12 seconds",
        "让Visit us早一点出现，从12秒开始",
    ],
)
def test_a_moment_alone_is_that_of_the_words_before_it(said: str) -> None:
    (step,) = start("captions").say(said).steps
    assert step.args["operation"] == "SetTextTime"
    assert (step.args["index"], step.args["start_ms"]) == (2, 12_000)


@pytest.mark.parametrize("said", ["start from 12 seconds", "从12秒开始"])
def test_a_moment_with_no_words_before_it_is_the_films(said: str) -> None:
    (step,) = start("captions").say(said).steps
    assert step.args["operation"] == "KeepSpan"


@pytest.mark.parametrize(("film", "said"), [("zhchart", "加个四月，30万"), ("chart", "add April, 30")])
def test_a_number_alone_is_that_of_the_item_before_it(film: str, said: str) -> None:
    (step,) = start(film).say(said).steps
    assert step.args["operation"] == "AddItem" and step.args["shown"].startswith("30")


def test_a_percentage_after_music_is_its_volume_even_beside_a_chart() -> None:
    plan = start("chart").say("add music, 30%")
    assert "AddItem" not in [step.args["operation"] for step in plan.steps]


@pytest.mark.parametrize(
    ("film", "said", "kept"),
    [
        ("zhclip", "前面3秒抖得厉害，剪掉吧", 12_000),
        ("clips", "the last 3 seconds of the dog clip are boring, remove them", 21_000),
    ],
)
def test_seconds_that_are_complained_of_are_what_is_cut(film: str, said: str, kept: int) -> None:
    talk = start(film)
    assert talk.say(said).kind == "edit"
    assert talk.draft is not None
    assert length_ms(talk.draft) == kept
