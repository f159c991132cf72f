from __future__ import annotations

import pytest

from nemo_notebook.models.draft import Draft
from nemo_notebook.widgets.edits import read_edit
from nemo_notebook.widgets.referring import abilities, quoted, source_span_ms, speed
from nemo_notebook.widgets.rows import platforms, rows
from tests.widgets.foreign import FOREIGN

DRAFT = Draft.from_wire(FOREIGN)


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
