"""What holds for every operation on every draft: pure, total, undone by the draft before, renderable."""

from __future__ import annotations

import json
import random
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from nemo_notebook.studio.director import direct
from nemo_notebook.studio.director.checks import check_draft as check_findings
from nemo_notebook.studio.director.operations import Operation, SetCaptions, apply_all
from nemo_notebook.studio.director.operations.arguments import MOST_WORDS
from nemo_notebook.studio.director.operations.comparing import lines_between
from nemo_notebook.studio.director.operations.naming import OPERATIONS, read_operation, schema_of
from nemo_notebook.studio.director.plan import Shelf
from nemo_notebook.studio.render.media import MediaFile
from nemo_notebook.studio.render.sound_plan import heard
from nemo_notebook.studio.render.timeline import read_timeline

from .checking import check_draft, segments
from .films import start
from .wishes import MEDIA, drafts, foreign_drafts, operations

_SHELF = Shelf(tuple(MEDIA))
_FILES = {
    one.id: MediaFile(one.id, Path(one.name), one.name, one.kind, one.duration_ms or 0, 96, 54, True)
    for one in MEDIA
} | {"med_gone": MediaFile("med_gone", Path("gone.mp4"), "gone.mp4", "video", 5000, 96, 54, False)}
_FILMS = {name: start(name) for name in ("cafe", "captions", "photos", "clip", "scenes", "chart", "steps")}
_WALK = 50
_MOST_CAPTIONS = 40
_MEMORY_BYTES = 50_000_000


@settings(max_examples=200, deadline=None)
@given(drafts(), operations(), st.sampled_from(["en", "zh"]))
def test_any_operation_on_any_draft_answers_and_leaves_the_draft_as_it_was(
    draft: dict[str, Any], operation: Operation, language: str
) -> None:
    before = json.dumps(draft)
    edited = apply_all(draft, [operation], _SHELF, language)
    assert json.dumps(draft) == before
    assert [*(one.line for one in edited.done), *edited.idle][0].strip()
    assert (edited.draft is draft) == (not edited.done)
    _assert_untouched_is_shared(draft, edited.draft)
    _assert_renders(edited.draft)
    lines_between(draft, edited.draft, language)
    lines_between(edited.draft, draft, language)


@settings(max_examples=150, deadline=None)
@given(
    foreign_drafts(),
    operations(),
    st.sampled_from(["warmer", "make it 10 seconds", "fix", "undo", "改成竖屏"]),
)
def test_a_draft_of_another_backend_is_edited_as_far_as_it_goes_and_never_fails(
    draft: dict[str, Any], operation: Operation, words: str
) -> None:
    before = json.dumps(draft)
    assert [
        *apply_all(draft, [operation], _SHELF, "en").done,
        *apply_all(draft, [operation], _SHELF, "zh").idle,
    ]
    assert direct(words, draft=draft, past=[draft]).words.strip()
    check_findings(draft)
    assert json.dumps(draft) == before


@settings(max_examples=25, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(st.sampled_from(sorted(_FILMS)), st.lists(operations(), min_size=_WALK, max_size=_WALK), st.data())
def test_a_walk_of_fifty_operations_is_sound_and_undone_to_the_first_draft_byte_for_byte(
    film: str, walk: list[Operation], data: st.DataObject
) -> None:
    talk = _FILMS[film]
    assert talk.draft
    shelf, draft, past = Shelf(tuple(talk.media)), talk.draft, []
    first = json.dumps(draft)
    for operation in walk:
        edited = apply_all(draft, [operation], shelf, "en")
        if edited.done:
            past.append(draft)
            draft = edited.draft
            check_draft(draft, talk.media)
    _assert_renders(draft)
    steps = len(past)
    for _ in range(steps):
        plan = direct(data.draw(st.sampled_from(["undo", "撤销"])), draft=draft, past=past, media=talk.media)
        assert plan.kind == "undo" and plan.draft is past.pop()
        draft = plan.draft
    assert json.dumps(draft) == first


@pytest.mark.timeout(120)
@pytest.mark.parametrize("words", ["undo", "撤销", "remove the title", "make it 10 seconds"])
@pytest.mark.parametrize("caption", ["...", "!", "。", "?!", "“”", "-", "(", "'s", "🙂", "\u200b"])
def test_a_caption_of_marks_alone_stands_in_no_ones_way(caption: str, words: str) -> None:
    talk = _FILMS["cafe"]
    assert talk.draft
    marked = apply_all(talk.draft, [SetCaptions((caption, "Open"))], _SHELF, "en").draft
    assert direct(words, draft=marked, past=[talk.draft]).kind != "answer"


@pytest.mark.parametrize("words", ["undo", "撤销", "删掉第三条字幕", "remove the third caption"])
def test_a_film_full_of_long_captions_takes_little_memory_to_change(words: str) -> None:
    signs = random.Random(7)
    captions = [
        [chr(signs.randint(0x4E00, 0x9FA5)) for _ in range(MOST_WORDS)] for _ in range(_MOST_CAPTIONS)
    ]
    talk = _FILMS["cafe"]
    assert talk.draft
    longer = apply_all(talk.draft, [SetCaptions(tuple("".join(one) for one in captions))], _SHELF, "zh").draft
    direct(words, draft=talk.draft, past=[talk.draft])  # patterns are made once
    tracemalloc.start()
    plan = direct(words, draft=longer, past=[talk.draft])
    peak_bytes = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert plan.kind != "answer"
    assert peak_bytes < _MEMORY_BYTES


@settings(max_examples=80, deadline=None)
@given(drafts(), operations())
def test_an_operation_done_twice_in_a_row_names_what_it_is_and_never_fails(
    draft: dict[str, Any], operation: Operation
) -> None:
    once = apply_all(draft, [operation], _SHELF, "en").draft
    again = read_operation(json.loads(json.dumps(operation.args())))
    assert again == operation
    apply_all(once, [again], _SHELF, "zh")


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_every_operation_is_named_in_json_and_refuses_what_is_none_of_its_arguments(name: str) -> None:
    assert schema_of(name)["additionalProperties"] is False
    with pytest.raises(ValueError):
        read_operation({"operation": name, "unheard_of": 1})


@pytest.mark.parametrize(
    "raw",
    [
        {},
        {"operation": "DropTable"},
        {"operation": ["SetDuration"]},
        {"operation": "SetDuration"},
        {"operation": "SetDuration", "duration_ms": "long"},
        {"operation": "SetDuration", "duration_ms": 0},
        {"operation": "SetAspect", "aspect": "7:3"},
        {"operation": "SetSpeed", "speed": 5},
        {"operation": "SetMusic", "style": "polka"},
        {"operation": "SetColor", "track": "title", "color": "red"},
        {"operation": "SetTitle", "text": " "},
        {"operation": "SetVolume", "of": "music", "volume": float("nan")},
    ],
)
def test_what_makes_no_sense_is_no_operation(raw: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        read_operation(raw)


def _assert_untouched_is_shared(before: dict[str, Any], after: dict[str, Any]) -> None:
    """Equal segments are the same object, and what the director does not know stays as it is."""
    kept = {id(one) for track in before["t"] for one in track.get("sg", [])}
    for track, old in ((one, two) for one in after["t"] for two in before["t"] if one["id"] == two["id"]):
        if track["id"] in ("stickers", "empty"):
            assert track is old
        for one in track.get("sg", []):
            assert id(one) in kept or one not in old.get("sg", [])
    assert before.get("x") is after.get("x")


def _assert_renders(draft: dict[str, Any]) -> None:
    if any(track.get("sg") for track in draft["t"]):
        timeline = read_timeline(draft, _FILES)
        timeline.visible(0)
        timeline.visible(timeline.frames - 1)
    for one in heard(draft):
        assert one.length_ms > 0 and one.speed > 0


def test_the_films_that_walks_begin_with_hold_every_track() -> None:
    tracks = {track["id"] for talk in _FILMS.values() for track in (talk.draft or {})["t"]}
    assert tracks >= {"video", "music", "title", "captions"} and segments(_FILMS["clip"].draft or {}, "video")
