from __future__ import annotations

from typing import Any

import pytest

from ....checking import Talk

_GYM = "gym promo, captions: “Join for $19 a month”, “Saturday 10 am”, “Call 0151 234567”, 15 seconds"
_MENU = "快餐店广告，字幕：“汉堡15元”、“可乐5元”、“周六开业”，15秒"


def _done(brief: str, *said: str) -> list[dict[str, Any]]:
    talk = Talk()
    assert talk.say(brief).kind == "generate"
    plan = None
    for one in said:
        plan = talk.say(one)
    return [dict(step.args) for step in plan.steps] if plan and plan.kind == "edit" else []


@pytest.mark.parametrize(
    ("brief", "said", "operation", "index"),
    [
        (_GYM, "make the price bigger", "SetTextSize", 0),
        (_GYM, "the time in red please", "SetColor", 1),
        (_GYM, "let the phone number slide in", "SetTextAnimation", 2),
        (_GYM, "show the price a bit later", "SetTextTime", 0),
        (_MENU, "把汉堡的价格放大", "SetTextSize", 0),
        (_MENU, "可乐那条改成红色", "SetColor", 1),
        (_MENU, "开业那句慢慢出来", "SetTextFade", 2),
    ],
)
def test_a_text_is_called_by_what_it_tells(brief: str, said: str, operation: str, index: int) -> None:
    assert [(one["operation"], one["index"]) for one in _done(brief, said)] == [(operation, index)]


@pytest.mark.parametrize(
    ("brief", "said", "words"),
    [
        (_GYM, "change the price to $15", "Join for $15 a month"),
        (_GYM, "the time should be 11 am", "Saturday 11 am"),
        (_MENU, "可乐价格改成6元", "可乐6元"),
    ],
)
def test_a_fact_that_changes_leaves_the_words_around_it(brief: str, said: str, words: str) -> None:
    assert [one["text"] for one in _done(brief, said)] == [words]


@pytest.mark.parametrize("said", ["make the address bigger", "价格放大", "the phone number in red"])
def test_what_no_text_tells_is_not_guessed(said: str) -> None:
    assert not _done('film about a forest, captions: "Quiet", "Green", 15 seconds', said)


@pytest.mark.parametrize(
    ("said", "times"),
    [
        ("“In” for the first 5 seconds, “Out” for the next 5", [(0, 5000), (5000, 5000)]),
        (
            "“In” for 4 seconds, then “Hold” for 3 seconds, then “Out”",
            [(0, 4000), (4000, 3000), (7000, 8000)],
        ),
        ("前5秒显示“吸气”，后面显示“呼气”", [(0, 5000), (5000, 10_000)]),
    ],
)
def test_texts_come_one_after_the_other(said: str, times: list[tuple[int, int]]) -> None:
    done = _done("calm film about a lake, 15 seconds, no text", said)
    assert [(one["start_ms"], one["duration_ms"]) for one in done] == times


@pytest.mark.parametrize("said", ["fade it in slowly", "这句慢慢出来"])
def test_it_is_the_text_that_came_last(said: str) -> None:
    done = _done("15 second film about a lake, title “Lake”", "add “Hello” at 6 s", said)
    assert [(one["operation"], one["track"]) for one in done] == [("SetTextFade", "captions")]
