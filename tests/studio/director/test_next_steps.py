from __future__ import annotations

import json
import re
from typing import Any

import pytest

from nemo_notebook.studio.director import Plan, direct

from .checking import Talk, files, read_rows, segments
from .films import start

_EXPORTS = ("export", "导出")
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


def _offered(words: str) -> list[str]:
    tail = re.split(r"Next: |接下来可以说：", words)[-1]
    return [one.split("”")[0] for one in tail.split("“")[1:]]


def _understood(step: str, talk: Talk) -> bool:
    plan = direct(step, draft=talk.draft, past=[{}], media=talk.media)
    return step in _EXPORTS or plan.kind in ("edit", "undo")


def test_each_next_step_offered_after_a_new_film_is_understood_when_it_is_typed() -> None:
    for row in read_rows("briefs.jsonl")[::9]:
        talk = Talk(files(row.get("media", [])))
        plan = talk.say(row["say"], [one.id for one in talk.media])
        if plan.kind == "generate":
            assert len(_offered(plan.words)) >= 2
            assert [step for step in _offered(plan.words) if not _understood(step, talk)] == [], row["say"]


@pytest.mark.parametrize("film", ["cafe", "photos", "clip", "captions", "scenes"])
@pytest.mark.parametrize(
    "words", ["delete it", "make it 20 minutes", "add a dog", "the music is wrong", "???"]
)
def test_an_answer_that_changes_nothing_is_short_and_ends_with_something_to_say(
    film: str, words: str
) -> None:
    plan = start(film).say(words)
    assert plan.kind in ("answer", "edit") and len(plan.words) < 400


def test_what_an_edit_does_not_speak_of_stays_byte_equal() -> None:
    changed = 0
    for row in read_rows("edits.jsonl")[::3]:
        talk = start(row["film"])
        before = talk.draft
        plan = talk.say(row["say"], row.get("fresh", []))
        if plan.kind == "edit" and before and plan.draft:
            changed += 1
            assert _tracks_changed(before, plan.draft) <= _may_change(plan, before), row["say"]
    assert changed > 300


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
