from __future__ import annotations

import pytest

from ....films import start


@pytest.mark.parametrize(
    ("said", "start_ms", "duration_ms"),
    [
        ('add a caption "Nice", from 6 to 8 seconds', 6000, 2000),
        ('add a caption "Nice" at 6 seconds, for 2 seconds', 6000, 2000),
        ('add a caption "Nice", show it between 3 and 7 s', 3000, 4000),
        ("加一句字幕“你好”，从6秒到8秒", 6000, 2000),
    ],
)
def test_a_time_in_the_next_clause_is_that_of_the_new_caption(
    said: str, start_ms: int, duration_ms: int
) -> None:
    (step,) = start("photos").say(said).steps
    assert step.args["operation"] == "AddCaption"
    assert (step.args["start_ms"], step.args["duration_ms"]) == (start_ms, duration_ms)


@pytest.mark.parametrize(
    ("said", "last"),
    [
        ('title "Sale", gone after 2 seconds', {"operation": "SetTitleTime", "duration_ms": 2000}),
        ('title "Sale", from 2 to 5 seconds', {"operation": "SetTitleTime", "start_ms": 2000}),
        (
            'change caption 2 to "Hey", from 6 to 8 seconds',
            {"operation": "SetTextTime", "index": 1, "start_ms": 6000, "duration_ms": 2000},
        ),
    ],
)
def test_words_that_are_there_get_the_time_of_the_next_clause(said: str, last: dict[str, object]) -> None:
    done = start("photos").say(said).steps[-1].args
    assert {key: done[key] for key in last} == last


@pytest.mark.parametrize("said", ['add a caption "Nice", make it 12 seconds', 'title "Sale", 12 seconds'])
def test_a_long_time_without_a_word_of_showing_stays_the_films(said: str) -> None:
    assert start("photos").say(said).steps[-1].args == {"operation": "SetDuration", "duration_ms": 12_000}


@pytest.mark.parametrize("said", ["captions bold red", "bold red captions"])
def test_of_a_wish_for_bold_letters_the_colour_is_done_and_the_rest_said(said: str) -> None:
    plan = start("photos").say(said)
    assert [step.args["operation"] for step in plan.steps] == ["SetColor"]
    assert "typeface" in plan.words


@pytest.mark.parametrize(
    "said", ["drop the volume to ten percent in the last 5 seconds", "lower the music in the first 3 seconds"]
)
def test_a_volume_for_a_stretch_is_answered_and_never_cuts_the_film(said: str) -> None:
    plan = start("cafe").say(said)
    assert plan.kind == "answer"
    assert "fade" in plan.words
