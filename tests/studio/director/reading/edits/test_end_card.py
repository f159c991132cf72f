from __future__ import annotations

from typing import Any

import pytest

from ...checking import Talk, segments
from ...films import start


def _ended() -> Talk:
    talk = start("cafe")
    talk.say('end with "Visit us"')
    return talk


def _texts(talk: Talk) -> list[dict[str, Any]]:
    assert talk.draft
    return segments(talk.draft, "title")


@pytest.mark.parametrize(
    ("said", "name", "args"),
    [
        ("make the end card red", "SetColor", {"index": 1, "color": "#e53935"}),
        ("make the end card bigger", "SetTextSize", {"index": 1}),
        ("片尾文字大一点", "SetTextSize", {"index": 1}),
        ("片尾改成红色", "SetColor", {"index": 1}),
        ("move the end card to the top", "SetTextPlace", {"index": 1, "place": "top"}),
        ("show the end card for 5 seconds", "SetTextTime", {"index": 1, "duration_ms": 5000}),
        ("make it gold", "SetColor", {"index": 1}),
        ("no end card", "SetEndCard", {"text": ""}),
        ("片尾文字改成“明天见”", "SetEndCard", {"text": "明天见"}),
    ],
)
def test_the_end_card_alone_is_changed(said: str, name: str, args: dict[str, Any]) -> None:
    talk = _ended()
    title = _texts(talk)[0]
    (step,) = talk.say(said).steps
    assert step.args["operation"] == name and args.items() <= step.args.items()
    assert _texts(talk)[0] == title


@pytest.mark.parametrize("said", ["make the title larger", "title in red", "标题放到底部"])
def test_what_is_wished_for_the_title_leaves_the_end_card_alone(said: str) -> None:
    talk = _ended()
    card = _texts(talk)[1]
    assert talk.say(said).kind == "edit"
    assert _texts(talk)[1] == card


def test_without_an_end_card_its_words_are_asked_for() -> None:
    talk = start("cafe")
    assert talk.say("make the end card red").kind == "answer"
    plan = talk.say("Come by", before=["make the end card red"])
    assert plan.steps[0].args == {"operation": "SetEndCard", "text": "Come by"}


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("Happy New Year 2026 at the end", "Happy New Year 2026"),
        ("put See You Soon at the end", "See You Soon"),
        ("加片尾文字：欢迎光临", "欢迎光临"),
        ("the last thing people see should be our url beanhouse.com", "beanhouse.com"),
    ],
)
def test_words_for_the_end_become_the_end_card(said: str, text: str) -> None:
    (step,) = start("cafe").say(said).steps
    assert step.args == {"operation": "SetEndCard", "text": text}
