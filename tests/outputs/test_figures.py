from __future__ import annotations

import pytest

from nemo_notebook.outputs import figures


def _plain(text: str) -> str:
    return text.replace(figures.NBSP, " ")


@pytest.mark.parametrize(
    ("start_ms", "end_ms", "written"),
    [
        (0, 5000, "0–5 s"),
        (2500, 12250, "2.5–12.25 s"),
        (0, 0, "0–0 s"),
        (55_000, 72_500, "0:55–1:12.5"),
        (0, 36_000_000, "0:00–10:00:00"),
    ],
)
def test_spans_are_in_seconds_below_a_minute_and_on_the_clock_above(
    start_ms: int, end_ms: int, written: str
) -> None:
    assert _plain(figures.span(start_ms, end_ms)) == written


def test_lengths_carry_their_unit_only_below_a_minute() -> None:
    assert [_plain(figures.length(ms)) for ms in (20_000, 2500, 72_000)] == ["20 s", "2.5 s", "1:12"]


def test_a_length_beyond_reason_still_writes_as_a_clock() -> None:
    assert figures.clock(10**300) == "1000:00:00"


def test_percentages_are_written_as_in_answers_and_survive_nonsense() -> None:
    assert [figures.percent(x) for x in (0.35, 1, -2, 1e308)] == ["35%", "100%", "0%", "1000%"]


def test_sizes_change_unit_at_a_megabyte() -> None:
    sizes = [_plain(figures.file_size(n)) for n in (0, 840_000, 3_412_000)]
    assert sizes == ["1 kB", "840 kB", "3.4 MB"]


def test_nouns_follow_their_number() -> None:
    assert [_plain(figures.count(n, "track")) for n in (0, 1, 1200)] == [
        "0 tracks",
        "1 track",
        "1,200 tracks",
    ]


def test_backends_are_named_for_people() -> None:
    names = [figures.backend_name(one) for one in ("local", "hosted", "https://x.example")]
    assert names == ["local studio", "hosted backend", "https://x.example"]
