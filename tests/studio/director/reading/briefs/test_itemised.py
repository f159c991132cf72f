"""The items of lists and forms in a brief: none is lost, and each stands for itself."""

import pytest

from nemo_notebook.studio.director.reading.briefs.itemised import listed_apart, rest_of_list, roles_told


@pytest.mark.parametrize(
    ("wishes", "told"),
    [
        ("答辩视频，答辩人：陈思远，导师：李伟教授，10秒", ["答辩人：陈思远", "导师：李伟教授"]),
        ("读书会，主讲人：周敏，15秒", ["主讲人：周敏"]),
        ("风格：科技感，音乐：轻快，时长：10秒", []),
        ("白天：城市，夜晚：大海", []),
    ],
)
def test_who_does_what_is_told(wishes: str, told: list[str]) -> None:
    assert list(roles_told(wishes)) == told


def test_the_rest_of_a_list_half_told_is_told() -> None:
    listed = ["spring blossoms", "summer lotus", "autumn moon", "winter snow", "16:9"]
    assert rest_of_list(listed, ["Spring blossoms", "Summer lotus"]) == ["autumn moon", "winter snow"]
    assert rest_of_list(["20% off", "open daily", "city at night"], ["20% off", "Open daily"]) == []


def test_a_list_stands_apart_where_there_is_time() -> None:
    assert listed_apart(("主推三款：杯子59元、布袋39元、台灯89元",), 20_000) == (
        "杯子59元",
        "布袋39元",
        "台灯89元",
    )
    assert listed_apart(("检查电瓶、换防冻液、看胎压",), 4_000) == ("检查电瓶、换防冻液、看胎压",)
