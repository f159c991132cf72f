from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nemo_notebook.models.draft import Draft, Segment, Track, describe, seconds

URBAN: dict[str, Any] = {
    "d": 10_000,
    "m": {"width": 1080, "height": 1920, "fps": 30, "title": "Urban"},
    "t": [
        {"tt": 0, "sg": [{"id": "v", "s": 0, "d": 10_000, "m": {"name": "city timelapse"}}]},
        {"tt": 1, "sg": [{"s": 0, "d": 10_000, "m": {"name": "Lo-fi", "volume": 0.35}}]},
        {"tt": 7, "sg": [{"s": 0, "d": 3_000, "m": {"text": "Urban Dreams"}}]},
    ],
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["t", "tt", "sg", "d", "m", "s", "id", "name", "text", "volume", "width", "fps"])
            | st.text(max_size=4),
            inner,
            max_size=5,
        )
    ),
    max_leaves=25,
)


SEGMENT = st.fixed_dictionaries({"s": JSON, "d": JSON, "m": JSON}, optional={"novel": JSON})
TRACK = st.fixed_dictionaries({"tt": JSON, "sg": st.lists(SEGMENT, max_size=2)}, optional={"novel": JSON})
DRAFT = st.fixed_dictionaries(
    {"t": st.lists(TRACK, max_size=3)}, optional={"d": JSON, "m": JSON, "novel": JSON}
)


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.sampled_from(["t", "d", "m"]) | st.text(max_size=4), JSON, max_size=4) | DRAFT)
def test_any_draft_is_read_shown_and_given_back_without_loss(raw: dict[str, Any]) -> None:
    before = copy.deepcopy(raw)
    draft = Draft.from_wire(raw)
    assert draft.summary().startswith("Timeline (")
    assert draft.to_wire() == before
    assert json.dumps(draft.to_wire()) == json.dumps(before)
    assert all(segment.duration_ms >= 0 for track in draft.tracks for segment in track.segments)


def test_what_is_given_back_is_a_copy() -> None:
    draft = Draft.from_wire(URBAN)
    draft.to_wire()["t"].clear()
    assert draft.to_wire() == URBAN


def test_the_summary_has_the_form_of_the_contract() -> None:
    assert Draft.from_wire(URBAN).summary() == (
        "Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi (0-10s, 35%) "
        '3. Title: "Urban Dreams" (0-3s)'
    )


def test_one_track_is_no_plural_and_none_is_said_so() -> None:
    one = {"t": [{"tt": 42, "sg": []}]}
    assert Draft.from_wire(one).summary() == "Timeline (1 track): 1. Type 42: empty"
    assert str(Draft.from_wire({})) == "Timeline (0 tracks)"


def test_size_rate_title_and_length_are_read() -> None:
    draft = Draft.from_wire(URBAN)
    read = (draft.width, draft.height, draft.fps, draft.title, draft.duration_ms)
    assert read == (1080, 1920, 30, "Urban", 10_000)


def test_the_canvas_is_asked_where_the_draft_is_silent() -> None:
    draft = Draft.from_wire({"t": []}, canvas={"width": 1920, "height": 1080, "fps": 25})
    assert (draft.width, draft.height, draft.fps) == (1920, 1080, 25)


def test_the_length_is_that_of_the_longest_track_where_none_is_given() -> None:
    assert Draft.from_wire({"t": [{"tt": 0, "sg": [{"s": 2000, "d": 1500}]}]}).duration_ms == 3500


@pytest.mark.parametrize(
    ("raw", "start_ms", "duration_ms"),
    [
        ({"s": 500, "d": 1000}, 500, 1000),
        ({"st": "500", "d": "1000"}, 500, 1000),
        ({"start": 500, "duration": 1000}, 500, 1000),
        ({"startMs": 500, "durationMs": 1000}, 500, 1000),
        ({"timerange": {"start": 500, "duration": 1000}}, 500, 1000),
        ({"range": {"start": 500, "end": 1500}}, 500, 1000),
        ({"s": 500, "e": 1500}, 500, 1000),
        ({"d": 1000}, 7000, 1000),
        ({"s": None, "d": 1000}, 7000, 1000),
        ({"s": "soon", "d": 1000}, 7000, 1000),
        ({"s": -5, "d": -5}, 0, 0),
        ({}, 7000, 0),
        (None, 7000, 0),
        ("segment", 7000, 0),
    ],
)
def test_starts_and_lengths_are_read_liberally(raw: object, start_ms: int, duration_ms: int) -> None:
    segment = Segment.from_wire(raw, after_ms=7000)
    assert (segment.start_ms, segment.duration_ms) == (start_ms, duration_ms)
    assert segment.end_ms == start_ms + duration_ms


def test_segments_without_a_start_are_laid_end_to_end() -> None:
    track = Track.from_wire({"tt": 0, "sg": [{"d": 1000}, {"s": 3000, "d": 500}, {"d": 250}]})
    assert [segment.start_ms for segment in track.segments] == [0, 3000, 3500]
    assert track.end_ms == 3750


@pytest.mark.parametrize(
    ("raw", "kind", "label"),
    [
        ({"tt": 0}, "video", "Video"),
        ({"tt": "1"}, "audio", "BGM"),
        ({"tt": 7}, "text", "Title"),
        ({"tt": 7, "m": {"name": "Captions"}}, "text", "Captions"),
        ({"tt": 42}, "type 42", "Type 42"),
        ({"type": "sticker"}, "sticker", "Sticker"),
        ({}, "unknown", "Unknown"),
    ],
)
def test_a_track_of_any_kind_has_a_label(raw: dict[str, Any], kind: str, label: str) -> None:
    track = Track.from_wire(raw)
    assert (track.kind, track.label) == (kind, label)


def test_a_draft_is_ready_when_some_track_holds_a_segment() -> None:
    assert Draft.from_wire(URBAN).ready
    assert not Draft.from_wire({"t": [{"tt": 0, "sg": []}, {"tt": 1}]}).ready
    assert not Draft.from_wire({"t": None}).ready


def test_tracks_are_found_by_kind() -> None:
    draft = Draft.from_wire(URBAN)
    assert [track.label for track in draft.of_kind("audio")] == ["BGM"]
    assert draft.of_kind("sticker") == []


@pytest.mark.parametrize(
    ("raw", "kind", "words"),
    [
        ({"s": 0, "d": 2500, "m": {"text": "Two\nlines"}}, "text", '"Two lines" (0-2.5s)'),
        ({"s": 0, "d": 1000, "m": {"src": "med_1"}}, "video", "med_1 (0-1s)"),
        ({"s": 0, "d": 1000, "m": {"volume": 0.5}}, "video", "untitled (0-1s)"),
        ({"s": 0, "d": 1000, "m": {"name": "Lo-fi", "volume": 0}}, "audio", "Lo-fi (0-1s, 0%)"),
    ],
)
def test_a_segment_is_described_by_what_it_shows(raw: object, kind: str, words: str) -> None:
    assert describe(Segment.from_wire(raw), kind) == words


@pytest.mark.parametrize(
    ("ms", "words"), [(0, "0"), (3000, "3"), (2500, "2.5"), (12_250, "12.25"), (100, "0.1")]
)
def test_times_carry_no_needless_zeros(ms: int, words: str) -> None:
    assert seconds(ms) == words
