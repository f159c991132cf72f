"""Figures that are said again take the place of those that the film shows, and of no other amount."""

from __future__ import annotations

from typing import Any

import pytest

from ....checking import Talk
from ....films import start


def _args(film: str, said: str) -> list[dict[str, Any]]:
    return [dict(one.args) for one in start(film).say(said).steps]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("it's 40% off now, not 50", "40% off today"),
        ("not 50% but 60% off", "60% off today"),
        ("the discount is 30% now", "30% off today"),
        ("it isn't 50% off any more, it's 25% off", "25% off today"),
    ],
)
def test_an_offer_is_said_again(said: str, words: str) -> None:
    assert [one["text"] for one in _args("sale", said)] == [words]


@pytest.mark.parametrize(
    ("film", "said", "item", "shown"),
    [
        ("zhchart", "二月写错了，应该是20万", 1, "20万"),
        ("zhchart", "把一月的12万改为13.5万", 0, "13.5万"),
        ("chart", "Feb is wrong, it should be 20", 1, "20"),
        ("chart", "Jan's not 12 any more, it's 13", 0, "13"),
        ("chart", "三月改成200", 2, "200"),
        ("sale", "数字改成40%", 0, "40%"),
    ],
)
def test_a_wrong_item_is_put_right(film: str, said: str, item: int, shown: str) -> None:
    (made,) = _args(film, said)
    assert (made["operation"], made["item"], made["shown"]) == ("SetItem", item, shown)


@pytest.mark.parametrize("said", ["make the title 40% bigger", "volume 40%", "make it 40 seconds"])
def test_other_amounts_are_no_figures_of_the_film(said: str) -> None:
    assert {one["operation"] for one in _args("sale", said)} <= {"SetTextSize", "SetVolume", "SetDuration"}


def test_what_else_is_said_is_done_too() -> None:
    made = _args("sale", "it's 40% off now, not 50, and make the title red")
    assert [one["operation"] for one in made] == ["SetCaption", "SetColor"]


def test_a_year_in_the_title_is_no_figure_of_the_chart() -> None:
    talk = Talk()
    talk.say("15秒柱状图：甲店30万，乙店42万，标题“2024年业绩”")
    plan = talk.say("乙店的数字打错了，应该是45万")
    assert [dict(one.args)["operation"] for one in plan.steps] == ["SetItem"]
