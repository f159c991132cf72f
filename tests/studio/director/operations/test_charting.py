from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from nemo_notebook.studio.director import direct
from nemo_notebook.studio.director.operations import (
    AddItem,
    Operation,
    OrderItems,
    RemoveItem,
    SetGraphicColor,
    SetGraphicKind,
    SetHeading,
    SetItem,
    apply_all,
)
from nemo_notebook.studio.director.operations.charting import OfGraphic
from nemo_notebook.studio.director.operations.comparing import lines_between
from nemo_notebook.studio.director.plan import Shelf

from ..checking import check_draft, segments

_SHELF = Shelf()


def _film(brief: str) -> dict[str, Any]:
    draft = direct(brief, draft=None).draft
    assert draft is not None
    return draft


_CHART = _film("bar chart of our sales: Jan 12, Feb 18, March 25, 12 seconds")
_STEPS = _film("how to make tea in 3 steps: boil the water; add the leaves; wait three minutes. 15 seconds")
_COUNTED = _film(
    'our bakery in numbers, captions: "12 hours of rising", "Fresh daily", "Visit us", 12 seconds'
)


def _place(draft: dict[str, Any]) -> int:
    row = segments(draft, "video")
    return next(i for i, one in enumerate(row) if one["m"]["src"].startswith("graphic:"))


def _rows(draft: dict[str, Any]) -> list[tuple[Any, ...]]:
    recipe = segments(draft, "video")[_place(draft)]["m"]["recipe"]
    return [
        tuple(one.get(key) for key in ("text", "shown", "value") if key in one) for one in recipe["items"]
    ]


def _done(draft: dict[str, Any], operation: Operation) -> tuple[dict[str, Any], str]:
    edited = apply_all(draft, [operation], _SHELF, "en")
    check_draft(edited.draft)
    return edited.draft, edited.done[0].line if edited.done else edited.idle[0]


def test_a_value_changes_and_the_bar_with_it() -> None:
    place = _place(_CHART)
    after, line = _done(_CHART, SetItem(place, 2, shown="200"))
    assert _rows(after) == [("Jan", "12", 12.0), ("Feb", "18", 18.0), ("March", "200", 200.0)]
    assert line == "Bar chart, March: 25 → 200"
    assert segments(after, "video")[place]["m"]["name"] == segments(_CHART, "video")[place]["m"]["name"]


def test_nothing_but_the_chart_changes() -> None:
    place = _place(_CHART)
    after, _ = _done(_CHART, SetItem(place, 0, text="January"))
    others = [one for i, one in enumerate(segments(_CHART, "video")) if i != place]
    assert [one for i, one in enumerate(segments(after, "video")) if i != place] == others
    assert {key: one for key, one in after.items() if key != "t"} == {
        key: one for key, one in _CHART.items() if key != "t"
    }


@pytest.mark.parametrize(
    ("operation", "line"),
    [
        (AddItem(0, "April", "30"), "Bar chart, added: April 30"),
        (AddItem(0, "Dec", "9", at=0), "Bar chart, added: Dec 9"),
        (RemoveItem(0, 1), "Bar chart, removed: Feb 18"),
        (OrderItems(0, (2, 1, 0)), "Bar chart, order: March, Feb and Jan"),
        (SetHeading(0, "Sales 2025"), "Bar chart, heading: “Our sales” → “Sales 2025”"),
        (SetHeading(0, ""), "Bar chart, heading: “Our sales” → none"),
        (SetGraphicKind(0, "donut"), "Bar chart → ring chart"),
        (SetGraphicColor(0, "#43A047"), "Bar chart, colour: its own → #43a047"),
        (SetItem(0, 1, text="February"), "Bar chart 2: “Feb” → “February”"),
        (SetItem(0, 1, "April", "4"), "Bar chart: Feb 18 → April 4"),
    ],
)
def test_each_edit_tells_what_changed_and_two_drafts_tell_the_same(operation: OfGraphic, line: str) -> None:
    after, said = _done(_CHART, replace(operation, index=_place(_CHART)))
    assert said == line
    assert line in lines_between(_CHART, after, "en")


@pytest.mark.parametrize(
    ("operation", "why"),
    [
        (SetItem(0, 2, shown="many"), "A chart needs a number"),
        (SetItem(0, 7, shown="3"), "3 items, so no number 8"),
        (SetItem(0, 2, shown="25"), "like that already"),
        (AddItem(0, "April"), "A chart needs a number"),
        (RemoveItem(0, 9), "3 items, so no number 10"),
        (OrderItems(0, (0, 1, 2)), "order is like that already"),
        (OrderItems(0, (0, 0, 2)), "order is like that already"),
        (SetGraphicKind(0, "bars"), "already"),
        (SetGraphicKind(0, "steps"), "makes no steps"),
        (SetGraphicKind(0, "compare"), "makes no comparison"),
    ],
)
def test_what_a_chart_cannot_show_is_said_and_nothing_changes(operation: OfGraphic, why: str) -> None:
    after, said = _done(_CHART, replace(operation, index=_place(_CHART)))
    assert after == _CHART and why in said


def test_a_picture_that_is_no_graphic_is_named() -> None:
    after, said = _done(_COUNTED, SetItem(90, 0, shown="3"))
    assert after == _COUNTED and "Picture 91 is no chart" in said


def test_a_chart_is_full_at_eight_items() -> None:
    draft, place = _CHART, _place(_CHART)
    for number in range(5):
        draft, _ = _done(draft, AddItem(place, f"M{number}", str(number)))
    full, said = _done(draft, AddItem(place, "M9", "9"))
    assert full == draft and "8 items are the most" in said


def test_a_step_is_reworded_added_and_taken_out() -> None:
    place = _place(_STEPS)
    count = len(_rows(_STEPS))
    after, line = _done(_STEPS, AddItem(place, "Enjoy"))
    assert line == "Steps, added: Enjoy" and len(_rows(after)) == count + 1
    after, line = _done(after, RemoveItem(place, 0))
    assert len(_rows(after)) == count and "removed" in line


def test_a_number_that_a_caption_says_is_changed_there_and_the_graphic_follows() -> None:
    place = _place(_COUNTED)
    after, _ = _done(_COUNTED, SetItem(place, 0, shown="18"))
    assert segments(after, "captions")[0]["m"]["text"] == "18 hours of rising"
    assert _rows(after)[0][:2] == ("hours", "18")


def test_a_graphic_that_has_its_own_items_follows_its_captions_no_more() -> None:
    place = _place(_COUNTED)
    after, _ = _done(_COUNTED, AddItem(place, "loaves", "300"))
    assert "of" not in segments(after, "video")[place]["m"]["recipe"]
