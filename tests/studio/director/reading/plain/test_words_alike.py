"""New words are told from old ones, and go to the text that is spoken of."""

from __future__ import annotations

import pytest

from tests.studio.director.films import start


@pytest.mark.parametrize(
    ("film", "said", "told"),
    [
        (
            "bakery",
            "I prefer “Warm bread at 7” to “Fresh bread at 7”",
            "Caption 1: “Fresh bread at 7” → “Warm",
        ),
        (
            "bakery",
            "“Rosie's Oven” would be better than “Rosie's Bakery”",
            "Title: “Rosie's Bakery” → “Rosie",
        ),
        ("bakery", "I'm not happy with “Cakes to order”. Put “Any cake” there.", "“Any cake”"),
        (
            "bakery",
            "the bread line is dull. How about “Straight from the oven”?",
            "→ “Straight from the oven”",
        ),
        (
            "bakery",
            "our croissants are €3 now, so the caption should say “Croissants €3”",
            "Caption 2: “Croissants €2.50” → “Croissants €3”",
        ),
        ("bakery", "“Fresh bread at 7” is wrong, we open at 6 now", "→ “Fresh bread at 6”"),
        ("bakery", "the end card says “Call 555-0142” but nobody calls, put “Drop in”", "“Drop in”"),
        ("bakery", "could the film be called “Flour & Fire” instead", "Title: “Rosie's Bakery” → “Flour"),
        ("zhbakery", "“牛肉面20元”比“牛肉面18元”好", "“牛肉面18元” → “牛肉面20元”"),
    ],
)
def test_only_that_text_says_it(film: str, said: str, told: str) -> None:
    plan = start(film).say(said)
    assert told in plan.words and len([one for one in plan.steps if "voice" not in str(one.args)]) == 1


@pytest.mark.parametrize(
    "said",
    [
        "“Cakes to order” is wrong, we open at 6",
        "the caption should say “Hello”",
        "I don't want “Cakes to order” to show up",
    ],
)
def test_no_text_is_given_what_is_no_words_for_it(said: str) -> None:
    words = start("bakery").say(said).words
    assert "→" not in words


def test_a_picture_that_pushes_another_out_removes_none() -> None:
    plan = start("bakery").say("let the fireworks push the road out")
    assert "pushes" in plan.words and "removed" not in plan.words


@pytest.mark.parametrize(
    "said",
    [
        "that last edit was a mistake",
        "on second thoughts I don't want that last edit after all",
        "don't do that",
    ],
)
def test_the_last_change_is_taken_back(said: str) -> None:
    talk = start("bakery")
    talk.say("make it 30 seconds")
    assert talk.say(said).kind == "undo"
