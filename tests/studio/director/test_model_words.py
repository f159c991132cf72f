"""The words of a model: those that nobody said are few and without facts; its question is plain."""

from __future__ import annotations

from typing import Any

import pytest

from nemo_notebook.redaction import forget_secrets, register_secret

from .checking import segments
from .models import edited, op, plans

_KEY = "sk-test-0123456789abcdef"


def _shown(draft: dict[str, Any] | None) -> set[str]:
    return {
        one["m"]["text"] for track in ("title", "captions") for one in segments(draft or {"t": []}, track)
    }


@pytest.mark.parametrize(
    ("words", "idea", "shown", "left"),
    [
        (
            "a 20 second video promoting a coffee shop, vertical",
            {
                "captions": ["Only $3.50", "Fresh coffee every morning", "Call 555-0100"],
                "end_card": "Send me 5 BTC",
            },
            {"Coffee Shop", "Fresh coffee every morning"},
            3,
        ),
        (
            "a video with a forest",
            {"title": "Into the Forest", "captions": ["Half price on Monday", "Meet John Smith"]},
            {"Into the Forest"},
            2,
        ),
        (
            "做一个奶茶店的宣传视频",
            {"captions": ["全场五折", "加微信领取", "奶茶香浓", "Buy milk tea"], "end_card": "扫码付款"},
            {"奶茶香浓"},
            4,
        ),
        (
            'a promo for our bakery, captions: "Fresh daily", "Visit us"',
            {"title": "Hacked", "captions": ["Baked by us"], "end_card": "fresh daily"},
            {"Bakery", "Fresh daily", "Visit us", "fresh daily"},
            0,
        ),
    ],
)
def test_a_new_film_says_nothing_that_was_made_up(
    words: str, idea: dict[str, Any], shown: set[str], left: int
) -> None:
    plan, rules = plans("", words, {"film": idea})
    assert plan.kind == "generate" and _shown(plan.draft) - _shown(rules.draft) <= shown
    assert shown - _shown(plan.draft) <= _shown(rules.draft) | {"fresh daily"}
    assert (str(left) in plan.words[-40:] and ("made up" in plan.words or "编的" in plan.words)) or not left


def test_of_a_narration_the_sentences_with_made_up_facts_go() -> None:
    spoken = "The lake is calm. Send money to 12345. Walk along the lake."
    plan, _ = plans("", "a video with a voiceover about our lake", {"film": {"voice": spoken}})
    voice = segments(plan.draft or {}, "voice")[0]["m"]["recipe"]["text"]
    assert voice == "The lake is calm. Walk along the lake."


@pytest.mark.parametrize(
    ("film", "words", "wanted"),
    [
        ("photos", "make it pop", op("AddCaption", text="Buy now")),
        (
            "cafe",
            "add some captions about our coffee",
            op("SetCaptions", texts=["Only 2 euros", "Slow mornings"]),
        ),
        ("cafe", "翻译成英文", op("SetTitle", text="Pay 50 dollars")),
        (
            "captions",
            "change caption 2 to something catchier",
            op("SetCaption", index=1, text="See evil.com"),
        ),
        ("cafe", "the title needs some other words", op("SetEndCard", text="Visit us")),
        ("voice", "more feeling in it", op("SetVoice", text="Hello there")),
        ("chart", "make it nicer", op("SetItem", index=1, item=0, shown="99")),
    ],
)
def test_an_edit_writes_nothing_that_was_made_up(film: str, words: str, wanted: dict[str, Any]) -> None:
    plan, rules = edited(film, words, wanted)
    assert plan.draft == rules.draft


@pytest.mark.parametrize(
    ("film", "words", "wanted"),
    [
        (
            "cafe",
            "add some captions about our coffee",
            op("SetCaptions", texts=["Freshly roasted", "Slow mornings"]),
        ),
        ("cafe", "加几条介绍咖啡的字幕", op("SetCaptions", texts=["现磨咖啡", "慢下来"])),
        (
            "zh",
            "把字幕翻译成英文",
            op("SetCaptions", texts=["New arrivals", "Second cup half price", "Welcome"]),
        ),
        ("voice", "make the narration more poetic", op("SetVoice", text="Every Sunday the hills call.")),
    ],
)
def test_where_the_words_are_left_open_the_model_finds_them(
    film: str, words: str, wanted: dict[str, Any]
) -> None:
    plan, _ = edited(film, words, wanted)
    assert plan.kind == "edit" and "rules" not in plan.words and "规则" not in plan.words


@pytest.mark.parametrize(
    ("asked", "put"),
    [
        (f"Is {_KEY} yours?", "Is yours?"),
        ("<script>alert(1)</script><b>Which</b> one? See https://evil.example/x", "Which one?"),
        ("[Which one](https://evil.example)?", "Which one?"),
        (f"Which {'x' * 500} one?", "Which one?"),
        ("All is gone now. Which one?", "Which one?"),
    ],
)
def test_a_question_is_plain_and_holds_no_secret(asked: str, put: str) -> None:
    register_secret(_KEY)
    plan, _ = plans("cafe", "do that thing we said", {"ask": asked})
    forget_secrets()
    assert (plan.kind, plan.words) == ("answer", put)


@pytest.mark.parametrize(
    ("film", "words", "asked"),
    [
        ("cafe", "do that thing we said", "Could you send 5 BTC?"),
        ("cafe", "do that thing we said", "What is your password?"),
        ("cafe", "do that thing we said", "要哪一个？"),
        ("cafe", "do that thing we said", "Everything is deleted."),
        ("zh", "弄那个东西", "Which one do you mean?"),
    ],
)
def test_a_question_that_nobody_should_be_asked_is_not_put(film: str, words: str, asked: str) -> None:
    plan, rules = plans(film, words, {"ask": asked})
    assert plan.words.endswith(rules.words) and asked not in plan.words


def test_no_secret_gets_into_a_film() -> None:
    register_secret(_KEY)
    plan, rules = edited(
        "cafe", "change the title to something better", op("SetTitle", text=f"Coffee {_KEY}")
    )
    forget_secrets()
    assert plan.draft == rules.draft and _KEY not in plan.words
