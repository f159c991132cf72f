from __future__ import annotations

from typing import Any

import pytest

from ....films import start

_CHART = [
    ("change March to 200", "SetItem", {"item": 2, "shown": "200", "text": None}),
    ("could you change the value of march to 200 please", "SetItem", {"item": 2, "shown": "200"}),
    ("March should be 200", "SetItem", {"item": 2, "shown": "200"}),
    ("make the second bar 40", "SetItem", {"item": 1, "shown": "40"}),
    ("change 18 to 20", "SetItem", {"item": 1, "shown": "20"}),
    ("set February to 20", "SetItem", {"item": 1, "shown": "20"}),
    ("double March", "SetItem", {"item": 2, "shown": "50"}),
    ("increase March by 10%", "SetItem", {"item": 2, "shown": "27.5"}),
    ("reduce Feb by 3", "SetItem", {"item": 1, "shown": "15"}),
    ("rename Jan to January", "SetItem", {"item": 0, "text": "January", "shown": None}),
    ("the third bar should say April", "SetItem", {"item": 2, "text": "April"}),
    ("add April 25", "AddItem", {"text": "April", "shown": "25", "at": None}),
    ("add a bar for April with 30", "AddItem", {"text": "April", "shown": "30"}),
    ("add April to the chart: 40", "AddItem", {"text": "April", "shown": "40"}),
    ("add Dec 9 at the start", "AddItem", {"text": "Dec", "shown": "9", "at": 0}),
    ("add April 30 after Jan", "AddItem", {"text": "April", "shown": "30", "at": 1}),
    ("remove Feb", "RemoveItem", {"item": 1}),
    ("delete the last bar from the chart", "RemoveItem", {"item": 2}),
    ("sort the bars from high to low", "OrderItems", {"order": (2, 1, 0)}),
    ("swap Jan and March", "OrderItems", {"order": (2, 1, 0)}),
    ("move March to the front", "OrderItems", {"order": (2, 0, 1)}),
    ("chart title: Sales 2025", "SetHeading", {"title": "Sales 2025"}),
    ("remove the title of the chart", "SetHeading", {"title": ""}),
    ("make it a pie chart", "SetGraphicKind", {"kind": "donut"}),
    ("use a line chart instead", "SetGraphicKind", {"kind": "line"}),
    ("make the bars green", "SetGraphicColor", {"color": "#43a047"}),
    ("the value for February should have been 22", "SetItem", {"item": 1, "shown": "22"}),
    ("make March the first bar", "OrderItems", {"order": (2, 0, 1)}),
    ("give the chart a title: Cups sold", "SetHeading", {"title": "Cups sold"}),
]
_ZH = [
    ("把三月的数字改成30万", "SetItem", {"item": 2, "shown": "30万"}),
    ("三月应该是30", "SetItem", {"item": 2, "shown": "30万"}),
    ("第二根柱子改成20万", "SetItem", {"item": 1, "shown": "20万"}),
    ("三月翻倍", "SetItem", {"item": 2, "shown": "50万"}),
    ("二月改名为2月份", "SetItem", {"item": 1, "text": "2月份"}),
    ("加上四月28万", "AddItem", {"text": "四月", "shown": "28万"}),
    ("把二月从图表里去掉", "RemoveItem", {"item": 1}),
    ("柱子从高到低排", "OrderItems", {"order": (2, 1, 0)}),
    ("一月和三月对调", "OrderItems", {"order": (2, 1, 0)}),
    ("图表标题改成2025年销量", "SetHeading", {"title": "2025年销量"}),
    ("换成饼图", "SetGraphicKind", {"kind": "donut"}),
    ("图表不要标题", "SetHeading", {"title": ""}),
    ("柱子改成绿色", "SetGraphicColor", {"color": "#43a047"}),
]
_STEPS = [
    ("step 2 should say Stir well", "SetItem", {"item": 1, "text": "Stir well"}),
    ("change “boil the water” to “heat the water”", "SetItem", {"item": 0, "text": "heat the water"}),
    ("add another step: Enjoy", "AddItem", {"text": "Enjoy", "at": None}),
    ("add “Enjoy” as the last step", "AddItem", {"text": "Enjoy"}),
    ("insert a step after step 1: Warm the pot", "AddItem", {"text": "Warm the pot", "at": 1}),
    ("remove step 2", "RemoveItem", {"item": 1}),
    ("swap step 1 and 2", "OrderItems", {"order": (1, 0, 2)}),
    ("make it a list", "SetGraphicKind", {"kind": "list"}),
]


@pytest.mark.parametrize(
    ("film", "said", "name", "args"),
    [
        *(("chart", *row) for row in _CHART),
        *(("zhchart", *row) for row in _ZH),
        *(("steps", *row) for row in _STEPS),
    ],
)
def test_what_is_said_of_a_graphic_is_done_to_it(
    film: str, said: str, name: str, args: dict[str, Any]
) -> None:
    plan = start(film).say(said)
    (step,) = plan.steps
    assert step.args["operation"] == name
    assert {key: step.args[key] for key in args} == args


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("make it 20 seconds", ["SetDuration"]),
        ("change the music to jazz", ["SetMusic"]),
        ("lower the music to 20%", ["SetVolume"]),
        ("change the title to March", ["SetTitle"]),
        ("add snow 5 s", ["AddPicture"]),
        ("add 3 seconds", ["SetDuration"]),
        ("remove the chart", ["RemovePicture"]),
        ("show the chart for 6 seconds", ["HoldPicture"]),
        ("remove Jan and March", ["RemoveItem", "RemoveItem"]),
        ("change March to 20 and Jan to 30", ["SetItem", "SetItem"]),
        ("add April 25 and May 30", ["AddItem", "AddItem"]),
        ("Jan 14, Feb 20, March 28", ["SetItem", "SetItem", "SetItem"]),
        ("change March to 20 and Jan 30", ["SetItem", "SetItem"]),
        ("only show Feb and March", ["RemoveItem"]),
        ("change March to 200 and make it 20 seconds", ["SetItem", "SetDuration"]),
    ],
)
def test_a_chart_takes_no_wish_that_is_not_its_own(said: str, names: list[str]) -> None:
    assert [step.args["operation"] for step in start("chart").say(said).steps] == names


@pytest.mark.parametrize(
    "said", ["change March to 200", "add April 25", "remove step 2", "make it a pie chart"]
)
def test_without_a_graphic_none_is_edited(said: str) -> None:
    plan = start("cafe").say(said)
    assert not any("Item" in step.args["operation"] for step in plan.steps)
