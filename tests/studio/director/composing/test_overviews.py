from __future__ import annotations

from typing import Any

import pytest

from nemo_notebook.studio.director import Media, direct
from nemo_notebook.studio.director.composing.overviews import overview_ms, overview_of

from ..checking import check_draft, segments


def _graphics(draft: dict[str, Any], name: str) -> list[dict[str, Any]]:
    return [one for one in segments(draft, "video") if one["m"]["src"] == f"graphic:{name}"]


def _made(brief: str, media: tuple[Media, ...] = ()) -> dict[str, Any]:
    draft = direct(brief, draft=None, media=media, fresh=[one.id for one in media]).draft
    assert draft is not None
    check_draft(draft, media)
    return draft


@pytest.mark.parametrize(
    ("brief", "name", "items"),
    [
        (
            "explain tea in three steps: boil the water; add the tea; wait. 20 s",
            "steps",
            [{"text": "Boil the water"}, {"text": "Add the tea"}, {"text": "Wait"}],
        ),
        (
            "Timeline of our company: 1990 founded in Leeds, 2004 first shop, 2020 carbon neutral. 20 s",
            "timeline",
            [
                {"shown": "1990", "text": "Founded in Leeds"},
                {"shown": "2004", "text": "First shop"},
                {"shown": "2020", "text": "Carbon neutral"},
            ],
        ),
        (
            "our price list: Cut $45, Colour $80, Beard trim $20, 15 s",
            "list",
            [{"text": "Cut $45"}, {"text": "Colour $80"}, {"text": "Beard trim $20"}],
        ),
    ],
)
def test_a_film_ends_with_its_lines_together(brief: str, name: str, items: list[dict[str, str]]) -> None:
    draft = _made(brief)
    (last,) = _graphics(draft, name)
    assert last["m"]["recipe"]["items"] == items
    assert last["s"] + last["d"] == draft["d"]
    assert all(one["s"] + one["d"] <= last["s"] for one in segments(draft, "captions"))


def test_a_reworded_step_is_reworded_among_the_others() -> None:
    draft = _made("explain tea in three steps: boil the water; add the tea; wait. 20 s")
    plan = direct("change the second caption to Add two spoons", draft=draft)
    assert plan.draft is not None
    (last,) = _graphics(plan.draft, "steps")
    assert [one["text"] for one in last["m"]["recipe"]["items"]] == [
        "Boil the water",
        "Add two spoons",
        "Wait",
    ]


def test_a_photo_with_a_price_ends_as_a_product_card() -> None:
    photo = Media("m1", "lamp.jpg", "image", None, 1600, 1200)
    draft = _made("用图片做个商品视频，标题“北欧风台灯”，价格129元，三档调光，可充电，10秒", (photo,))
    (card,) = _graphics(draft, "product")
    assert card["m"]["recipe"]["photo"] == "m1"
    assert card["m"]["recipe"]["title"] == "北欧风台灯"
    assert card["m"]["recipe"]["items"] == [{"shown": "129元"}]


def test_shares_of_a_whole_make_a_ring() -> None:
    draft = _made("我们餐厅50%的客人是回头客，30%是朋友推荐，20%是网上来的，用饼图展示，10秒")
    (ring,) = _graphics(draft, "donut")
    assert [one["value"] for one in ring["m"]["recipe"]["items"]] == [50, 30, 20]


def test_lines_that_leave_no_time_are_not_shown_together() -> None:
    lines = ["Peel the garlic", "Crush it with a knife", "Fry gently for two minutes"]
    assert overview_ms(lines, 15_000) > 0
    assert overview_ms(lines, 4000) == 0


def test_numbers_of_years_are_left_to_a_chart() -> None:
    assert overview_of(["2021 1.2M", "2022 1.9M", "2023 3.4M"], asked="bars") is None
