from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from nemo_notebook.studio.director.operations import SetEndCard, SetTextTime
from nemo_notebook.studio.director.plan import Shelf

from ..checking import segments
from ..films import start


def _spans(draft: dict[str, Any], track: str = "captions") -> list[tuple[int, int]]:
    return [(one["s"], one["s"] + one["d"]) for one in segments(draft, track)]


def _apart(spans: list[tuple[int, int]]) -> bool:
    return all(one[1] <= after[0] for one, after in pairwise(spans))


@pytest.mark.parametrize(
    ("index", "start_ms", "duration_ms"),
    [(0, None, 8000), (1, 4000, 5000), (1, 10_000, 6000), (2, 12_000, 6000)],
)
def test_captions_give_way_to_one_that_moves(index: int, start_ms: int | None, duration_ms: int) -> None:
    draft = start("captions").draft or {}
    moved = SetTextTime("captions", index, start_ms, duration_ms).apply(draft, Shelf())
    assert moved != draft
    assert len(_spans(moved)) == 3 and _apart(_spans(moved))


def test_no_caption_lies_over_a_new_end_card() -> None:
    draft = start("photos").draft or {}
    carded = SetEndCard("Visit us").apply(draft, Shelf())
    card = _spans(carded, "title")[-1]
    assert max(end for _, end in _spans(carded)) <= card[0]
    assert len(_spans(carded)) == len(_spans(draft))


def test_an_end_card_stays_at_the_end_and_captions_clear_it() -> None:
    draft = SetEndCard("Visit us").apply(start("captions").draft or {}, Shelf())
    longer = SetTextTime("title", 1, None, 7000).apply(draft, Shelf())
    shorter = SetTextTime("title", 1, None, 2000).apply(draft, Shelf())
    assert _spans(longer, "title")[1] == (13_000, 20_000) and _spans(longer)[-1][1] <= 13_000
    assert _spans(shorter, "title")[1] == (18_000, 20_000)


def test_a_caption_for_the_whole_film_leaves_the_others_alone() -> None:
    draft = start("captions").draft or {}
    whole = SetTextTime("captions", 1, 0, 20_000).apply(draft, Shelf())
    assert (0, 20_000) in _spans(whole)
    assert set(_spans(draft)) - set(_spans(whole)) == {_spans(draft)[1]}
