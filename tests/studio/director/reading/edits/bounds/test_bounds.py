"""What is to stay as it is, and what is excepted, is left alone by the rest of the message."""

from __future__ import annotations

from typing import Any

import pytest

from nemo_notebook.studio.director.reading.terms.keeping import leaves_alone

from ....films import start


@pytest.mark.parametrize(
    "said",
    [
        "leave the pictures exactly like they are",
        "the others can stay",
        "hands off the captions",
        "no changes to the voice please",
        "the forest is fine the way it is",
        "其他的留着",
        "前面的桌子不用动",
        "剩下的按原来的顺序",
        "标题就别改了",
    ],
)
def test_a_clause_that_keeps_asks_for_nothing(said: str) -> None:
    assert leaves_alone(said)


@pytest.mark.parametrize(
    "said",
    [
        "keep the title longer",
        "keep the first 5 seconds",
        "不要动画",
        "每张停留3秒",
        "leave the hat out",
        "标题留在最后",
    ],
)
def test_a_clause_that_keeps_something_longer_is_a_wish(said: str) -> None:
    assert not leaves_alone(said)


@pytest.mark.parametrize(
    ("film", "said", "operation", "indexes"),
    [
        ("photos", "zoom in slowly on all pictures except picture 3", "SetMove", (0, 1, 3)),
        ("photos", "brighten all the pictures, the hat one is fine as it is", "SetEffect", (0, 1, 3)),
        ("clips", "play all clips at double speed except the dog", "SetSpeed", (0, 2)),
        ("clips", "除了小狗那段，全部静音", "SetVolume", (0, 2)),
        ("zhphotos", "所有图片都加暗角，芒果除外", "SetEffect", (0, 2, 3)),
        ("zhphotos", "草莓以外的图片都加黑白", "SetEffect", (1, 2, 3)),
    ],
)
def test_pictures_that_are_excepted_stay(
    film: str, said: str, operation: str, indexes: tuple[int, ...]
) -> None:
    assert _args(film, said)[0] | {"operation": operation, "indexes": indexes} == _args(film, said)[0]


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        ("除了最后一句，字幕都改成黄色", [0, 1]),
        ("字幕全部放到上面，第二句不变", [0, 2]),
        ("除第二句外，其余字幕都放大", [0, 2]),
    ],
)
def test_captions_that_are_excepted_stay(said: str, changed: list[int]) -> None:
    assert [one["index"] for one in _args("zh", said)] == changed


def test_one_that_is_spared_is_not_removed() -> None:
    held = _args("zhphotos", "每张多停两秒，西瓜那张就别加了")
    assert [(one["operation"], one["index"]) for one in held] == [("HoldPicture", i) for i in range(3)]


def test_a_part_that_is_kept_is_not_touched() -> None:
    made = _args("sale", "make all the texts red, but not the title")
    assert [one["track"] for one in made] == ["captions"]


def _args(film: str, said: str) -> list[dict[str, Any]]:
    return [dict(step.args) for step in start(film).say(said).steps]


def test_the_seconds_of_all_but_one_are_those_of_each() -> None:
    held = _args("photos", "everything three seconds except the last one")
    assert [(one["index"], one["duration_ms"]) for one in held] == [(i, 3000) for i in range(3)]


def test_what_is_excepted_makes_no_new_film() -> None:
    assert start("scenes").say("除了海洋，其他改成冬天").kind != "generate"
