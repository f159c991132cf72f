from __future__ import annotations

import json
from typing import Any

import pytest

from nemo_notebook.studio.director import direct
from nemo_notebook.studio.director.reading.terms.stages import wants_raw
from nemo_notebook.studio.events import Events
from nemo_notebook.studio.turns import Outcome

from .checking import check_draft, files
from .films import start


def _tracks(draft: dict[str, Any] | None) -> list[str]:
    return [track["id"] for track in (draft or {"t": []})["t"]]


def test_the_picture_is_a_stage_of_its_own() -> None:
    plan = direct("a 20 s promo for a coffee shop, captions: “Open daily”", draft=None)
    first, *others = plan.steps
    assert first.tool == "generate_video" and _tracks(first.draft) == ["video"]
    check_draft(first.draft or {})
    assert [one.tool for one in others] == ["add_title", "add_captions", "add_music"]
    assert all(one.draft is None for one in others)
    assert plan.draft and plan.draft["t"][0] == (first.draft or {})["t"][0]


def test_the_stream_tells_the_picture_before_title_captions_and_music() -> None:
    plan = direct("a 20 s promo for a coffee shop", draft=None)
    events = Events("e-1", clock=lambda: 0.0, new_id=lambda: "id")
    told = [json.loads(frame.removeprefix(b"data: ")) for frame in events.of(Outcome(plan, plan.draft))]
    told = told[: -sum("partial" in one for one in told)]
    kinds = [_kind(one) for one in told]
    assert kinds == [
        "generate_video",
        "done",
        "video",
        "add_title",
        "done",
        "add_music",
        "done",
        "video music title",
    ]


def _kind(event: dict[str, Any]) -> str:
    state = event["actions"]["stateDelta"]
    if state:
        return " ".join(_tracks(state["draft"]))
    part = event["content"]["parts"][0]
    return str(part["functionCall"]["name"]) if "functionCall" in part else "done"


@pytest.mark.parametrize(
    "words",
    [
        "just the raw video of a sunset over the ocean, 5 s",
        "a 20 s promo for a bakery, only the raw footage",
        "10 s of rain, raw video only",
        "只要原始视频：海边日落，10秒",
        "10秒海边日落，只要画面",
    ],
)
def test_just_the_raw_video_is_the_first_stage(words: str) -> None:
    plan = direct(words, draft=None)
    assert plan.kind == "generate" and _tracks(plan.draft) == ["video"]
    assert [one.tool for one in plan.steps] == ["generate_video"]


@pytest.mark.parametrize(
    "words", ["just the raw video", "keep only the raw footage please", "只保留原始视频", "只要画面"]
)
@pytest.mark.parametrize("film", ["cafe", "captions", "photos"])
def test_of_a_film_that_is_there_the_picture_is_kept(words: str, film: str) -> None:
    talk = start(film)
    before = talk.draft
    plan = talk.say(words)
    assert plan.kind == "edit" and _tracks(plan.draft) == ["video"]
    assert plan.draft and before and plan.draft["t"][0] == before["t"][0]
    assert talk.say(words).kind == "answer"
    talk.say("undo")
    assert talk.draft == before


def test_a_clip_keeps_its_own_sound() -> None:
    media = files(["video:surf.mp4:12000"])
    plan = direct("just the raw video from this clip, 8 s", draft=None, media=media, fresh=["m1"])
    assert (
        plan.draft and plan.draft["t"][0]["sg"][0]["m"]["volume"] == 1.0 and _tracks(plan.draft) == ["video"]
    )


@pytest.mark.parametrize(
    "words",
    ["a video about raw food", "raw denim, 10 s promo", "只要10秒", "just the picture of a cat"],
)
def test_other_words_do_not_mean_the_first_stage(words: str) -> None:
    assert not wants_raw(words)
