from __future__ import annotations

import colorsys

import pytest

from ....films import start


def _light(color: str) -> float:
    red, green, blue = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return colorsys.rgb_to_hls(red, green, blue)[1]


@pytest.mark.parametrize(
    ("first", "then", "way"),
    [
        ("make the title blue", "lighter", 1),
        ("make the title blue", "a bit lighter", 1),
        ("make the title blue", "a darker blue", -1),
        ("make the captions red", "darker", -1),
        ("标题改成红色", "深一点", -1),
        ("标题改成蓝色", "再浅一点", 1),
    ],
)
def test_a_shade_is_of_the_colour_that_was_set_last(first: str, then: str, way: int) -> None:
    talk = start("sale")
    (before,) = talk.say(first).steps
    (after,) = talk.say(then).steps
    assert after.args["track"] == before.args["track"]
    assert (_light(after.args["color"]) - _light(before.args["color"])) * way > 0


@pytest.mark.parametrize(("said", "operation"), [("darker", "SetTone"), ("warmer", "SetTone")])
def test_with_no_colour_before_it_is_the_film_that_changes(said: str, operation: str) -> None:
    (step,) = start("sale").say(said).steps
    assert step.args["operation"] == operation


def test_asked_for_again_and_again_a_colour_never_becomes_white() -> None:
    talk = start("sale")
    talk.say("make the title blue")
    colors = [step.args["color"] for _ in range(8) for step in talk.say("lighter").steps]
    assert colors and "#ffffff" not in colors
