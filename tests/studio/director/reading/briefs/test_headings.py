"""The heading of a counted list, a question or a recipe titles a film, not its first item."""

import pytest

from nemo_notebook.studio.director.reading.briefs.headings import heading_of, items_under


@pytest.mark.parametrize(
    ("said", "heading"),
    [
        (
            "7 signs you need new tyres, reel, 25 sec: uneven wear, cracks, bulges",
            "7 Signs You Need New Tyres",
        ),
        (
            "my top 5 camping hacks - duct tape, coffee bags, solar lamp, foil, dry bags",
            "My Top 5 Camping Hacks",
        ),
        ("新手去健身房的5个误区：不热身、只练手臂、重量贪大。20秒", "新手去健身房的5个误区"),
        ("三招去除冰箱异味：茶叶，小苏打，柠檬片", "三招去除冰箱异味"),
        ("what's photosynthesis? short video for middle school", "What's Photosynthesis?"),
        ("用一分钟给外行讲清楚什么是碳足迹，横屏", "什么是碳足迹"),
        ("banana pancakes recipe for instagram. 2 bananas, 4 eggs", "Banana Pancakes"),
        ("外婆手写的红烧肉菜谱想做成视频：五花肉500克", "外婆手写的红烧肉菜谱"),
    ],
)
def test_a_heading_is_found(said: str, heading: str) -> None:
    assert heading_of(said) == heading


@pytest.mark.parametrize(
    "said",
    [
        "an explainer with three points: save time, save money, sleep well",
        "how do you sleep? our mattress helps, 15s",  # a hook
        "给员工看的消防培训视频，四个步骤：提、拔、握、压",
        "a quiz at the end: which state has no shape?",
        "公益讲座：如何预防近视，11月3日",
        "第一步湿手，第二步抹洗手液",
    ],
)
def test_what_heads_nothing_is_none(said: str) -> None:
    assert heading_of(said) == ""


def test_all_items_are_told_where_they_are_as_many_as_counted() -> None:
    assert items_under("三招去除冰箱异味：茶叶，小苏打，柠檬片。15秒") == ("茶叶", "小苏打", "柠檬片")
    assert items_under("4 tips for better sleep: no phone, fresh air") == ()
