"""A thing that is named alone beside a film gives up none of it."""

from __future__ import annotations

import pytest

from .films import start


@pytest.mark.parametrize(
    ("film", "said", "told"),
    [
        ("cafe", "a border", "Only words lie over the pictures"),
        ("cafe", "a price tag", "Words can stand on the screen"),
        ("cafe", "a happy ending", "A film can end with"),
        ("cafe", "some snow", "replace picture 4 with some snow"),
        ("cafe", "a drum roll", "no sound effects"),
        ("cafe", "an emoji", "Only words lie over pictures"),
        ("zh", "一个二维码", "画面上只能叠加文字"),
        ("zh", "一个电话号码", "可以用文字显示"),
        ("zh", "图书馆", "第4张换成图书馆"),
    ],
)
def test_a_thing_alone_is_answered_with_what_can_be_done(film: str, said: str, told: str) -> None:
    plan = start(film).say(said)
    assert plan.kind == "answer" and told in plan.words


@pytest.mark.parametrize(
    ("film", "said"),
    [
        ("cafe", "a forest, 1 s"),
        ("cafe", "a beach, vertical"),
        ("cafe", "a lighthouse in a storm"),
        ("cafe", "a man walking his dog"),
        ("zh", "一只猫在睡觉"),
        ("zh", "海边日落"),
    ],
)
def test_a_scene_with_its_place_or_shape_is_a_new_film(film: str, said: str) -> None:
    assert start(film).say(said).kind == "generate"


def test_a_weather_is_still_an_edit() -> None:
    assert start("scenes").say("下点雪").kind == "edit"


@pytest.mark.parametrize(
    ("film", "said", "scene", "place"),
    [("cafe", "change the picture", "a beach", "the second one"), ("zh", "把画面换掉", "大海", "第二张")],
)
def test_a_scene_in_place_of_which_picture_is_kept_until_that_is_told(
    film: str, said: str, scene: str, place: str
) -> None:
    talk = start(film)
    assert talk.say(said).kind == "answer"
    assert talk.say(scene, before=[said]).kind == "answer"
    plan = talk.say(place, before=[said, scene])
    assert [(step.args["operation"], step.args["indexes"]) for step in plan.steps] == [
        ("ReplaceScenes", (1,))
    ]
