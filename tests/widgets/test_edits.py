from __future__ import annotations

from typing import Any

import pytest

from nemo_notebook.models.draft import Draft
from nemo_notebook.widgets.edits import possible, read_edit, words_of
from nemo_notebook.widgets.referring import abilities, quoted, source_span_ms, speed
from nemo_notebook.widgets.rows import platforms, rows

# As another backend may have it: no ids, two video tracks, sounds that are neither music nor voice.
FOREIGN: dict[str, Any] = {
    "d": 12_000,
    "t": [
        {
            "tt": 0,
            "sg": [
                {"s": 0, "d": 4000, "m": {"name": "city", "in": 1000, "out": 5000, "volume": 0.8}},
                {"s": 4000, "d": 4000, "m": {"name": "sea"}},
                {"s": 8000, "d": 4000, "m": {"name": "wood"}},
            ],
        },
        {"tt": 1, "m": {"name": "FX"}, "sg": [{"s": 2500, "d": 500, "m": {"name": "whoosh", "volume": 0.5}}]},
        {"tt": 7, "sg": [{"s": 0, "d": 3000, "m": {"text": "Urban Dreams"}}]},
        {"tt": 0, "m": {"name": "B-roll"}, "sg": [{"s": 1000, "d": 1000, "m": {"name": "bird"}}]},
        {"tt": 42, "sg": [{"s": 0, "d": 1000}]},
    ],
}
DRAFT = Draft.from_wire(FOREIGN)


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        ({"what": "hold", "track": 0, "index": 1, "duration_ms": 2500}, "show picture 2 for 2.5 s"),
        (
            {"what": "trim", "track": 0, "index": 0, "in_ms": 1500, "out_ms": 4000},
            "trim picture 1 from 1.5 to 4 s",
        ),
        ({"what": "order", "track": 0, "index": 2, "to": 0}, "move picture 3 to the front"),
        ({"what": "order", "track": 0, "index": 0, "to": 2}, "move picture 1 to the end"),
        ({"what": "order", "track": 0, "index": 0, "to": 1}, "move picture 1 after picture 2"),
        ({"what": "order", "track": 0, "index": 2, "to": 1}, "move picture 3 after picture 1"),
        ({"what": "volume", "track": 0, "index": 0, "percent": 40}, "set the volume of picture 1 to 40 %"),
        (
            {"what": "volume", "track": 1, "index": 0, "percent": 0},
            "set the volume of the sound on the track “FX”, “whoosh” to 0 %",
        ),
        (
            {"what": "time", "track": 2, "index": 0, "start_ms": 2000, "end_ms": 5030},
            "show the text “Urban Dreams” at 2 s for 3.03 s",
        ),
        (
            {"what": "text", "track": 2, "index": 0, "text": "a\n b"},
            "change the text “Urban Dreams” to “a\nb”",
        ),
        ({"what": "delete", "track": 3, "index": 0}, "delete the picture on the track “B-roll”, “bird”"),
        ({"what": "duplicate", "track": 0, "index": 1}, "duplicate picture 2 right after it"),
        ({"what": "split", "track": 0, "index": 1, "at_ms": 1530}, "split picture 2 at 1.53 s"),
        ({"what": "delete", "track": 4, "index": 0}, "delete the segment at 0 s"),
    ],
)
def test_an_edit_is_said_as_a_person_would_say_it(edit: dict[str, Any], words: str) -> None:
    read = read_edit(edit)
    assert read is not None and possible(read, DRAFT, local=False)
    assert words_of(read, DRAFT) == words


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("plain", "“plain”"),
        ("he said “no”", '"he said “no”"'),
        ('“a” "b"', '「“a” "b"」'),
        ("  two\n lines ", "“two\nlines”"),
    ],
)
def test_words_are_quoted_with_marks_that_they_do_not_hold(text: str, said: str) -> None:
    assert quoted(text) == said


@pytest.mark.parametrize(
    "raw",
    [
        {"what": "hold", "track": 0, "index": 0, "duration_ms": 1},
        {"what": "hold", "track": -1, "index": 0, "duration_ms": 1000},
        {"what": "text", "track": 2, "index": 0, "text": "x" * 501},
        {"what": "time", "track": 2, "index": 0, "start_ms": "now", "end_ms": 5},
        {"what": "delete"},
        "delete",
        None,
    ],
)
def test_what_is_no_edit_is_not_read(raw: object) -> None:
    assert read_edit(raw) is None


def test_at_the_local_studio_only_what_it_understands_is_offered() -> None:
    offered = {
        abilities(DRAFT, track, index, local=True)
        for track, row in enumerate(DRAFT.tracks)
        for index in range(len(row.segments))
    }
    assert offered == {()}  # none of these tracks is one that the studio makes


def test_a_clip_knows_its_stretch_and_speed() -> None:
    clip, still = DRAFT.tracks[0].segments[:2]
    assert source_span_ms(clip) == (1000, 5000) and source_span_ms(still) is None
    assert speed(clip) == 1.0


def test_rows_hold_what_is_drawn_and_names_are_cut() -> None:
    wire = {"d": 5000, "t": [{"tt": 7, "m": {"hidden": True}, "sg": [{"d": 9, "m": {"text": "x" * 10_000}}]}]}
    (row,) = rows(Draft.from_wire(wire), local=False)
    assert row["hidden"] is True and row["kind"] == "text"
    assert len(row["segments"][0]["name"]) == 500 and "volume" not in row["segments"][0]


def test_every_platform_has_its_zones_inside_the_frame() -> None:
    assert [one["name"] for one in platforms()] == ["TikTok", "Reels", "Shorts"]
    for zone in (zone for one in platforms() for zone in one["zones"]):
        assert 0 <= zone["left"] < zone["right"] <= 1 and 0 <= zone["top"] < zone["bottom"] <= 1
