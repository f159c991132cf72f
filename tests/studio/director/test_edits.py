from __future__ import annotations

from typing import Any, NamedTuple

import pytest

from nemo_notebook.studio.director import Plan
from nemo_notebook.studio.director.operations.comparing import lines_between

from .checking import read_rows
from .films import start

_RIGHT = 0.97


class _Told(NamedTuple):
    row: dict[str, Any]
    before: dict[str, Any]
    plan: Plan


@pytest.fixture(scope="module")
def told() -> list[_Told]:
    """All edits of the corpus and what is made of them, once: it takes half a minute."""
    return [_told(row) for row in read_rows("edits.jsonl")]


def _told(row: dict[str, Any]) -> _Told:
    talk = start(row["film"])
    if row.get("kind") == "undo":
        talk.say("seed 99")
    before = talk.draft
    assert before is not None
    return _Told(row, before, talk.say(row["say"], row.get("fresh", [])))


def test_the_edits_of_the_corpus_are_understood(told: list[_Told]) -> None:
    wrong = [
        f"{one.row['film']}: {one.row['say']!r}: {bad}"
        for one in told
        if (bad := _mistake(one.row, one.plan))
    ]
    assert len(wrong) <= len(told) * (1 - _RIGHT), "\n".join(wrong)


def test_an_edit_can_be_told_again_from_the_drafts_alone(told: list[_Told]) -> None:
    again = wrong = 0
    for _, before, plan in told:
        if plan.kind == "edit" and len(plan.changes) == 1 and plan.draft:
            again += 1
            wrong += plan.changes[0] not in lines_between(before, plan.draft, plan.language)
            assert lines_between(plan.draft, before, plan.language)
    assert again > 150 and wrong <= again * 0.15


def _mistake(row: dict[str, Any], plan: Plan) -> str:
    kind = row.get("kind", "edit")
    if plan.kind != kind:
        return f"{plan.kind} for {kind}: {plan.words[:80]}"
    if row.get("words", "") not in plan.words:
        return f"{row['words']!r} is not in {plan.words!r}"
    return _operation_mistake(plan, row["expect"])


def _operation_mistake(plan: Plan, wanted: list[list[Any]]) -> str:
    if plan.kind != "edit":
        return ""
    found = [dict(step.args) for step in plan.steps]
    names = [one.pop("operation") for one in found]
    if names != [one[0] for one in wanted]:
        return f"{names} for {[one[0] for one in wanted]}"
    for args, (name, *expected) in zip(found, wanted, strict=True):
        for key, value in (expected[0] if expected else {}).items():
            if _plain(args[key]) != value:
                return f"{name}.{key} is {args[key]!r}, not {value!r}"
    return ""


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value
