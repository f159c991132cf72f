from __future__ import annotations

import re

import pytest

from nemo_notebook.models.draft import Draft
from nemo_notebook.outputs.timeline import Block, merged, ticks, timeline_html
from tests.outputs.page import Element, coffee, read, seg


def _blocks(draft: Draft) -> list[Element]:
    return [one for one in read(timeline_html(draft)).all("span") if "title" in one.attributes]


def _place(block: Element) -> tuple[float, float]:
    found = re.search(r"left:([\d.]+)%;width:([\d.]+)%", block.attributes["style"])
    assert found
    return float(found[1]), float(found[2])


def _lane(*segments: dict[str, object], d: int = 10_000) -> Draft:
    return Draft.from_wire({"d": d, "t": [{"tt": 0, "sg": list(segments)}]})


def test_blocks_are_to_scale() -> None:
    places = {block.attributes["title"].partition(",")[0]: _place(block) for block in _blocks(coffee())}
    assert places["latte.jpg"] == (25, 75)
    assert places["“Corner Coffee”"] == (0, 15)
    assert places["“A quiet place to begin”"] == (40, 22.5)


def test_hovering_says_what_and_when() -> None:
    assert _blocks(coffee())[0].attributes["title"] == "café, 0–5\u00a0s"


def test_a_block_too_small_for_its_name_stays_blank() -> None:
    wide, small = _blocks(_lane(seg(0, 9500, name="wide"), seg(9500, 500, name="small")))
    assert (wide.text, small.text) == ("wide", "")


@pytest.mark.parametrize(
    ("name", "shown"), [("Sale", "Sale"), ("Grand opening", ""), ("水循环", "水循环"), ("开业大酬宾啦", "")]
)
def test_a_short_block_has_its_name_where_all_of_it_has_room(name: str, shown: str) -> None:
    assert _blocks(_lane(seg(0, 1000, name=name), seg(1000, 9000, name="rest")))[0].text == shown


def test_a_name_ends_where_an_overlapping_block_begins() -> None:
    first, _ = _blocks(_lane(seg(0, 5000, name="first"), seg(4000, 6000, name="second")))
    assert "padding-right:10%" in first.attributes["style"]


def test_what_lies_beyond_the_film_is_cut_or_left_out() -> None:
    blocks = _blocks(_lane(seg(5000, 60_000, name="long"), seg(20_000, 5000, name="late")))
    assert [_place(block) for block in blocks] == [(50, 50)]


@pytest.mark.parametrize("draft", [_lane(d=1000), _lane(seg(0, 0), d=0), Draft()])
def test_nothing_to_draw_draws_nothing(draft: Draft) -> None:
    assert timeline_html(draft) == ""


@pytest.mark.parametrize("duration_ms", [1, 999, 5000, 20_000, 59_999, 600_000, 36_000_000, 10**15])
def test_the_ruler_has_few_round_marks(duration_ms: int) -> None:
    marks = ticks(duration_ms)
    assert marks[0] == 0
    assert marks[-1] < duration_ms
    assert len(marks) <= 6


def test_the_ruler_of_twenty_seconds_counts_in_fives() -> None:
    assert ticks(20_000) == [0, 5000, 10_000, 15_000]


def test_many_short_pieces_are_drawn_as_few() -> None:
    pieces = [Block(i * 10, i * 10 + 10, str(i)) for i in range(2000)]
    found = merged(pieces, 20_000)
    assert len(found) <= 40
    assert (found[0].start_ms, found[-1].end_ms) == (0, 20_000)
    assert found[0].name == ""


def test_hostile_overlaps_stay_few_and_keep_the_whole_stretch() -> None:
    pieces = [Block(i, i + 9000, "x") for i in range(5000)]
    found = merged(pieces, 20_000)
    assert len(found) <= 80
    assert max(block.end_ms for block in found) == 13_999


def test_a_great_many_tracks_are_drawn_in_part_and_said_so() -> None:
    tracks = [{"tt": 7, "sg": [seg(0, 1000, text="x")]} for _ in range(30)]
    html = timeline_html(Draft.from_wire({"d": 1000, "t": tracks}))
    assert "and 18\u00a0more tracks below" in read(html).text
