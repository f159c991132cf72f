"""Dialogues: "it", "the second one too", "a bit more" mean what was said before makes them mean."""

from __future__ import annotations

from typing import Any

import pytest

from nemo_notebook.studio.director import Plan

from .checking import read_rows
from .films import start

_RIGHT = 0.97


def test_the_dialogues_of_the_corpus_are_understood() -> None:
    rows = read_rows("talks.jsonl")
    wrong = [line for row in rows for line in _mistakes(row)]
    turns = sum(len(row["turns"]) for row in rows)
    assert len(wrong) <= turns * (1 - _RIGHT), "\n".join(wrong)


def _mistakes(row: dict[str, Any]) -> list[str]:
    talk, before, wrong = start(row["film"]), list[str](), list[str]()
    for said, wanted in row["turns"]:
        plan = talk.say(said, before=before)
        before = [*before, said] if plan.kind == "answer" else []
        if wanted != "any" and not _agrees(plan, wanted):
            wrong.append(f"{[one for one, _ in row['turns']]} at {said!r}: {plan.kind} {_done(plan)}")
    return wrong


def _done(plan: Plan) -> list[dict[str, Any]]:
    return [dict(step.args) for step in plan.steps] if plan.kind == "edit" else []


def _agrees(plan: Plan, wanted: str | list[list[Any]]) -> bool:
    """Whether a plan is of that kind, or does these operations with at least these arguments."""
    if isinstance(wanted, str):
        return plan.kind == wanted
    done = _done(plan)
    if len(done) != len(wanted):
        return False
    return all(any(_is(one, *want) for one in done) for want in wanted)


def _is(done: dict[str, Any], name: str, args: dict[str, Any] | None = None) -> bool:
    return done["operation"] == name and all(
        _plain(done[key]) == value for key, value in (args or {}).items()
    )


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


@pytest.mark.parametrize(
    ("film", "said", "left"),
    [
        ("photos", ("remove the second picture", "no, the first one"), ["m2", "m3", "m4"]),
        ("photos", ("把第二张删掉", "不对，是第一张"), ["m2", "m3", "m4"]),
        ("photos", ("remove the hat", "sorry, I meant the shoe"), ["m2", "m3", "m4"]),
    ],
)
def test_a_change_of_the_wrong_picture_is_put_right(
    film: str, said: tuple[str, ...], left: list[str]
) -> None:
    talk = start(film)
    for words in said:
        assert talk.say(words).kind == "edit"
    assert talk.draft
    assert [one["m"]["src"] for one in talk.draft["t"][0]["sg"]] == left


def test_what_changed_last_is_meant_only_where_it_fits() -> None:
    talk = start("cafe")
    talk.say("make the title red")
    plan = talk.say("make it 10 seconds")
    assert [one["operation"] for one in _done(plan)] == ["SetDuration"]
    plan = talk.say("warmer")
    assert plan.kind == "answer", "the film is warm already; the title is not meant"
