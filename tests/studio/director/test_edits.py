from __future__ import annotations

import json
from typing import Any, NamedTuple

import pytest

from nemo_notebook.studio.director import Plan
from nemo_notebook.studio.director.operations.comparing import lines_between

from .checking import read_rows, segments
from .films import start

_RIGHT = 0.97
_TOUCHES = {
    "SetTitle": {"title"}, "RemoveTitle": {"title"}, "SetTitleTime": {"title"},
    "SetEndCard": {"title", "captions"},
    "SetCaption": {"captions"}, "SetCaptions": {"captions"}, "AddCaption": {"captions"},
    "RemoveCaptions": {"captions"}, "SetColor": {"title", "captions"}, "SetMusic": {"music"},
    "RemoveMusic": {"music"}, "SetFade": {"music"}, "SetVoice": {"voice"}, "RemoveVoice": {"voice"},
    "SetVolume": {"music", "voice", "video"}, "SetTone": {"video"}, "SetTime": {"video"},
    "ReplacePicture": {"video"}, "ReplaceScenes": {"video"}, "SetTransitions": {"video"},
    "Vary": {"video", "music"},
}  # fmt: skip
"""The tracks that an operation may change; one that is not here may change all of them."""


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


def test_what_an_edit_does_not_speak_of_stays_byte_equal(told: list[_Told]) -> None:
    edits = [one for one in told if one.plan.kind == "edit"]
    beyond = [
        f"{row['film']}: {row['say']!r}: {extra}"
        for row, before, plan in edits
        if plan.draft and (extra := _tracks_changed(before, plan.draft) - _may_change(plan, before))
    ]
    assert len(edits) > 1000 and beyond == []


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


def _tracks_changed(before: dict[str, Any], after: dict[str, Any]) -> set[str]:
    one, other = (
        {track["id"]: json.dumps(track, sort_keys=True) for track in draft["t"]} for draft in (before, after)
    )
    return {name for name in one | other if one.get(name) != other.get(name)}


def _may_change(plan: Plan, before: dict[str, Any]) -> set[str]:
    every = {"video", "music", "voice", "title", "captions"}
    names = [str(step.args["operation"]) for step in plan.steps]
    touched = set().union(*(_TOUCHES.get(name, every) for name in names))
    drawn = any(one["m"].get("recipe", {}).get("of") for one in segments(before, "video"))
    return touched | ({"video"} if drawn and "SetCaption" in names else set())  # a number goes with its words
