"""这句, "that line", "it": the text that was just spoken of is meant."""

from __future__ import annotations

from typing import Any

import pytest

from ....films import start


@pytest.mark.parametrize(
    ("film", "said", "expected"),
    [
        ("zh", "第二杯半价活动结束了，这句换成“买一送一”", [("SetCaption", 1)]),
        ("captions", 'Visit us is boring. Change that line to "Come on in"', [("SetCaption", 2)]),
        ("captions", "Fresh daily is fine but make it bigger", [("SetTextSize", 0)]),
        ("photos", "add an end card: Follow us. Make it gold.", [("SetEndCard", None), ("SetColor", 0)]),
    ],
)
def test_a_text_named_before_is_meant(film: str, said: str, expected: list[tuple[str, int | None]]) -> None:
    plan = start(film).say(said)
    assert [(one["operation"], one.get("index")) for one in map(_args, plan.steps)] == expected
    assert "did not understand" not in plan.words
    assert "没有听懂" not in plan.words


def test_letters_are_those_of_the_text_that_changed() -> None:
    plan = start("zh").say("标题红色，字大一点")
    assert {one["track"] for one in map(_args, plan.steps)} == {"title"}


def test_the_text_of_the_last_message_is_meant() -> None:
    talk = start("zhphotos")
    talk.say("在最后写上“祝全家安康”")
    (step,) = talk.say("这句话多停一会儿").steps
    assert (_args(step)["operation"], _args(step)["track"]) == ("SetTextTime", "title")


@pytest.mark.parametrize(
    ("film", "said", "order"),
    [
        ("chart", "chart first then desk", (1, 0)),
        ("photos", "hat first, then the shoe", (2, 0, 1, 3)),
        ("zhphotos", "先西瓜再草莓", (3, 0, 1, 2)),
        ("zhphotos", "西瓜放在芒果前面", (0, 3, 1, 2)),
        ("clips", "surf first and the dog last", (0, 2, 1)),
        ("zhphotos", "顺序全部反过来", (3, 2, 1, 0)),
    ],
)
def test_an_order_told_picture_by_picture(film: str, said: str, order: tuple[int, ...]) -> None:
    plan = start(film).say(said)
    assert [_args(step) for step in plan.steps] == [{"operation": "Reorder", "order": order}]


def _args(step: Any) -> dict[str, Any]:
    return dict(step.args)
