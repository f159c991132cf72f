"""Pictures that are meant by where they stand, and how they are said to follow one another."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.drafts import PICTURES, segments, source_of
from tests.studio.director.films import start

_SCENES = [source_of(one) for one in segments(start("zhbakery").draft or {}, PICTURES)]
"""Kitchen, café, road, fireworks."""


def _left(words: str) -> list[int]:
    """Which pictures the film has after some words, by their places before."""
    plan = start("zhbakery").say(words)
    assert plan.kind == "edit" and plan.draft
    return [_SCENES.index(source_of(one)) for one in segments(plan.draft, PICTURES)]


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("公路后面的都删掉", [0, 1, 2]),
        ("公路后面的烟花不要了", [0, 1, 2]),
        ("厨房后面那张删掉", [0, 2, 3]),
        ("后面烟花那张不用", [0, 1, 2]),
        ("只放到公路", [0, 1, 2]),
        ("放到公路就好", [0, 1, 2]),
        ("片子到公路就行了", [0, 1, 2]),
        ("片子到公路那张就行了，烟花不要", [0, 1, 2]),
        ("首张图去掉，从咖啡馆开始放", [1, 2, 3]),
        ("从咖啡馆开始，到公路结束", [1, 2]),
        ("中间两张都不要，留头尾", [0, 3]),
        ("中间的都删了", [0, 3]),
        ("别让烟花出现", [0, 1, 2]),
        ("只要公路和烟花，前面两张都不要", [2, 3]),
        ("从公路往后都不要了", [0, 1]),
        ("以公路收尾，烟花去掉", [0, 1, 2]),
        ("停在公路就行，不用烟花", [0, 1, 2]),
        ("烟花那张拍得太乱，我不想让它出现在片子里", [0, 1, 2]),
    ],
)
def test_what_goes_is_told_by_where_it_stands(words: str, left: list[int]) -> None:
    assert _left(words) == left


@pytest.mark.parametrize(
    ("words", "order"),
    [
        ("烟花应该在公路前面出现才对，这俩反了", [0, 1, 3, 2]),
        ("烟花和公路的位置反了，换过来", [0, 1, 3, 2]),
        ("首尾两张图互换，中间不变", [3, 1, 2, 0]),
        ("公路出来得太晚了，让它第二个出来，别的依次往后", [0, 2, 1, 3]),
        ("烟花接在厨房后面，再往后才是咖啡馆和公路", [0, 3, 1, 2]),
        ("收尾换成厨房，其他依次提前", [1, 2, 3, 0]),
        ("烟花要比咖啡馆先放", [0, 3, 1, 2]),
        ("烟花不该最后出来，提前到厨房后面", [0, 3, 1, 2]),
        ("公路放在厨房的后面、咖啡馆的前面", [0, 2, 1, 3]),
        ("咖啡馆那张再靠后一位", [0, 2, 1, 3]),
        ("公路移到前面去", [2, 0, 1, 3]),
        ("公路跟烟花调个位置吧，先烟花后公路", [0, 1, 3, 2]),
        ("最后一个镜头应该是咖啡馆才对", [0, 2, 3, 1]),
        ("别一上来就是厨房，先放烟花", [3, 0, 1, 2]),
        ("烟花往前提两位，其他不变", [0, 3, 1, 2]),
        ("从烟花开始，然后公路、咖啡馆、厨房", [3, 2, 1, 0]),
    ],
)
def test_pictures_follow_one_another_as_they_are_told(words: str, order: list[int]) -> None:
    assert _left(words) == order


@pytest.mark.parametrize(
    "words",
    ["烟花怎么跑到公路前面去了", "公路不要放在厨房前面", "从咖啡馆开始放", "开头换成厨房", "公路放大一点"],
)
def test_no_picture_goes_or_comes_where_none_is_said_to(words: str) -> None:
    plan = start("zhbakery").say(words)
    assert plan.draft is None or [source_of(one) for one in segments(plan.draft, PICTURES)] == _SCENES


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        ("公路短1秒", 4),
        ("公路剪到3秒", 3),
        ("公路多留一秒给大家看", 6),
        ("公路别放那么久，3秒差不多", 3),
        ("公路从5秒压到2秒", 2),
    ],
)
def test_one_picture_gets_another_length(words: str, seconds: float) -> None:
    plan = start("zhbakery").say(words)
    assert plan.draft and [one["d"] for one in segments(plan.draft, PICTURES)] == [
        5000,
        5000,
        seconds * 1000,
        5000,
    ]
