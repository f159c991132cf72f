from __future__ import annotations

import pytest

from nemo_notebook.studio.director.drafts import words_of

from ....checking import segments
from ....films import start

_ENGLISH = ["Big Shoe", "Nice Bag", "Cool Hat", "Best Glasses"]
_CHINESE = ["红草莓", "大芒果", "黄柠檬", "冰西瓜"]


@pytest.mark.parametrize(
    ("film", "said", "names"),
    [
        ("photos", "label the pictures Big Shoe, Nice Bag, Cool Hat, Best Glasses", _ENGLISH),
        ("photos", "put names on the photos: Big Shoe, Nice Bag, Cool Hat and Best Glasses", _ENGLISH),
        ("zhphotos", "给每张图配上名字，红草莓、大芒果、黄柠檬、冰西瓜", _CHINESE),
        ("zhphotos", "每张图写上名字，分别是“红草莓”、“大芒果”、“黄柠檬”、“冰西瓜”", _CHINESE),
        ("zhphotos", "给每张图配上名字：红草莓、大芒果、黄柠檬、冰西瓜", _CHINESE),
    ],
)
def test_names_that_are_given_are_written_not_those_of_the_files(
    film: str, said: str, names: list[str]
) -> None:
    talk = start(film)
    talk.say(said)
    assert [words_of(one) for one in segments(talk.draft or {}, "captions")] == names


@pytest.mark.parametrize(
    ("film", "said"),
    [
        ("zhphotos", "给每张图配上名字，红草莓、大芒果、黄柠檬"),
        ("photos", "label the pictures: Shoe, Bag, Hat"),
    ],
)
def test_another_count_of_names_is_asked_about(film: str, said: str) -> None:
    assert start(film).say(said).kind == "answer"


def test_what_follows_the_names_is_read_too() -> None:
    plan = start("zhphotos").say("给每张图配上名字，红草莓、大芒果、黄柠檬、冰西瓜，音乐小一点")
    assert [step.args["operation"] for step in plan.steps] == [*["AddCaption"] * 4, "SetVolume"]
