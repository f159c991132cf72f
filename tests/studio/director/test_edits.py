from __future__ import annotations

from typing import Any

from nemo_notebook.studio.director import Plan

from .checking import read_rows
from .films import start

_RIGHT = 0.97


def test_the_edits_of_the_corpus_are_understood() -> None:
    rows = read_rows("edits.jsonl")
    wrong = [f"{row['film']}: {row['say']!r}: {bad}" for row in rows if (bad := _mistake(row))]
    assert len(wrong) <= len(rows) * (1 - _RIGHT), "\n".join(wrong)


def _mistake(row: dict[str, Any]) -> str:
    talk = start(row["film"])
    if row.get("kind") == "undo":
        talk.say("seed 99")
    plan = talk.say(row["say"], row.get("fresh", []))
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
