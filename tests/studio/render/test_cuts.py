from fractions import Fraction
from typing import Any

import pytest

from nemo_notebook.studio.render.cuts import chunk_ranges
from nemo_notebook.studio.render.timeline import read_timeline

from . import given


def _cuts(*tracks: tuple[int, list[dict[str, Any]]], length_ms: int, fps: float = 30) -> list[range]:
    return chunk_ranges(read_timeline(given.draft(*tracks, length_ms=length_ms, fps=fps), {}))


def _scenes(*lengths_ms: int) -> tuple[int, list[dict[str, Any]]]:
    starts = [sum(lengths_ms[:index]) for index in range(len(lengths_ms))]
    return 0, [
        given.segment(start, each, "scene:ocean") for start, each in zip(starts, lengths_ms, strict=True)
    ]


def _starts_s(ranges: list[range], fps: int = 30) -> list[float]:
    return [round(one.start / fps, 2) for one in ranges]


@pytest.mark.parametrize(("length_ms", "fps"), [(34, 30), (100, 24), (2500, 25), (15_000, 30), (60_034, 60)])
def test_a_film_is_cut_without_a_gap(length_ms: int, fps: float) -> None:
    ranges = _cuts(_scenes(length_ms), length_ms=length_ms, fps=fps)
    assert [frame for one in ranges for frame in one] == list(range(round(length_ms * Fraction(fps) / 1000)))
    assert max(len(one) for one in ranges) <= round(fps * 3)


def test_chunks_begin_where_shots_do() -> None:
    assert _starts_s(_cuts(_scenes(4000, 3000, 6000), length_ms=13_000)) == [0, 2, 4, 7, 10]


def test_a_shot_that_is_very_short_is_not_cut_off() -> None:
    assert _starts_s(_cuts(_scenes(2000, 400, 2000), length_ms=4400)) == [0, 2]


def test_a_title_has_chunks_of_its_own() -> None:
    words = (7, [given.words("Hello", length_ms=3000)])
    assert _starts_s(_cuts(_scenes(5000, 2000), words, length_ms=7000)) == [0, 3, 5]


def test_a_shot_that_grows_leaves_the_cuts_within_the_others_where_they_were() -> None:
    before = _cuts(_scenes(3000, 8200, 5400), length_ms=16_600)
    after = _cuts(_scenes(3500, 8200, 5400), length_ms=17_100)
    assert [len(one) for one in before[-5:]] == [len(one) for one in after[-5:]]
