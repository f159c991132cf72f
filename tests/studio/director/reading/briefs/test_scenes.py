"""Which scenes a brief comes to, by where its words stand."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director import direct

from ...checking import segments


def _scenes(say: str) -> list[str]:
    draft = direct(say, draft=None, media=[], fresh=[]).draft
    assert draft is not None, say
    sources = [one["m"]["src"] for one in segments(draft, "video")]
    return list(dict.fromkeys(one.removeprefix("scene:") for one in sources if one.startswith("scene:")))


@pytest.mark.parametrize(
    ("say", "scenes"),
    [
        ("2 bed flat to let in Bristol, no pets, viewing Saturday 10-12. 20s", ["home"]),
        ("A calm video of the forest, without the beach, 12s, no text", ["forest"]),
        ("客栈招租，两室一厅，禁止养狗，15秒", ["home"]),
    ],
)
def test_what_is_not_wanted_is_not_shown(say: str, scenes: list[str]) -> None:
    assert _scenes(say) == scenes


@pytest.mark.parametrize(
    ("say", "scene"),
    [
        (
            "We moved! Now at 9 Station Square, next to the post office. Dr. Patel's dental practice. 15s",
            "clinic",
        ),
        ("Library book sale! Fill a bag for $10 on the last day. 20s", "library"),
        ("Notice for our swimming club: the pool is closed for repairs. 12s", "underwater"),
        ("Electrician wants an apprentice, must have a driving licence, 20s", "workshop"),
        ("招聘服务员2名，月薪4500，包吃住，15秒", "cafe"),
        ("手机维修，换屏199起，地址在地铁站旁边，10秒", "workshop"),
    ],
)
def test_the_subject_decides_and_no_side_word_of_a_fact(say: str, scene: str) -> None:
    assert _scenes(say) == [scene]


@pytest.mark.parametrize(
    ("say", "scenes"),
    [
        ("ad for Brightwater cold brew, summer vibes, beach, 15s, price $4.50", ["beach"]),
        ("12s ad, yoga mat Sora, eco rubber, gym background, no music", ["gym"]),
        ("汽车修理厂冬季保养，换机油199元起，画面要有雪和公路，20秒", ["snow", "road"]),
        (
            "Make three scenes: 1. sunrise over mountains 2. city traffic 3. night sky. 15s",
            ["mountains", "city", "stars"],
        ),
    ],
)
def test_pictures_that_are_asked_for_are_shown_alone_and_in_their_order(say: str, scenes: list[str]) -> None:
    assert sorted(_scenes(say)) == sorted(scenes)


def test_of_a_host_and_a_feast_the_feast_is_shown() -> None:
    assert _scenes("School concert invitation: Thursday 12 December, 6 pm, Main Hall. 12s") == ["concert"]


def test_a_pharmacy_stays_one_at_thanksgiving() -> None:
    assert _scenes("Thanksgiving opening hours of Murphy's Pharmacy: closed Thursday. 12s") == ["clinic"]


def test_a_guest_house_is_shown_with_its_views() -> None:
    assert _scenes("民宿宣传，推窗就是洱海，每晚380元起，20秒") == ["home", "lake"]


def test_a_story_shows_its_landscapes_in_order() -> None:
    say = "睡前故事：小刺猬穿过森林，翻过雪山，来到湖边，40秒"
    assert _scenes(say) == ["forest", "mountains", "lake"]


@pytest.mark.parametrize(
    ("say", "scenes"),
    [
        ("Clip for our online shop: how we throw a bowl on the potter's wheel, 15s", ["workshop"]),
        ("Explain to new parents why sleep matters, and get a free coffee at our clinic. 20s", ["clinic"]),
        ("School newsletter video: sports day winners, 20s", ["track"]),
        ("A trailer for my podcast about rivers, 10s", ["podcast"]),
        ("宠物店周年庆，到店送蛋糕一块，洗澡8折，15秒", ["pets"]),
        ("书店读书会，买书就送奶茶，20秒", ["library"]),
        ("民宿宣传：离海边步行5分钟，12间客房，20秒", ["home"]),
    ],
)
def test_where_it_is_shown_and_what_is_given_away_choose_no_scene(say: str, scenes: list[str]) -> None:
    assert _scenes(say) == scenes


@pytest.mark.parametrize(
    ("say", "scenes"),
    [
        (
            "Two days in Porto, 20s. Day 1: the old streets. Day 2: wine tasting at a wine bar.",
            ["city", "cafe"],
        ),
        ("三亚三日游，第一天沙滩，第二天潜水，第三天商场购物，30秒", ["beach", "underwater", "shop"]),
    ],
)
def test_each_day_of_a_journey_has_its_scene(say: str, scenes: list[str]) -> None:
    assert _scenes(say) == scenes


@pytest.mark.parametrize(
    ("say", "scene"),
    [
        (
            "youtube short, title: 3 things before freelancing. 1) raise your rates 2) ask for a deposit",
            "desk",
        ),
        ("标题“生日快乐”，10秒", "party"),
    ],
)
def test_the_film_s_own_words_choose_where_the_wishes_name_nothing(say: str, scene: str) -> None:
    assert _scenes(say) == [scene]
