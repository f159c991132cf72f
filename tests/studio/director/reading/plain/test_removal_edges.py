"""Words that are to go where the film begins or ends, or over one picture, are not all words."""

from __future__ import annotations

import pytest

from tests.studio.director.films import start


@pytest.mark.parametrize(
    "said",
    [
        "let it end on the fireworks, without the card",
        "I'd like to finish on the fireworks only, no end card",
        "don't close with a card",
        "the film should just end without text",
        "the last few seconds should be free of text",
        "leave the end blank",
        "take the words off the end",
    ],
)
def test_the_film_ends_without_words(said: str) -> None:
    words = start("bakery").say(said).words
    assert "End card removed" in words and "Caption" not in words and "Title" not in words


@pytest.mark.parametrize(
    "said",
    [
        "start without any words",
        "let it begin on the kitchen, no title",
        "take the words off the beginning",
        "why does it need a title? start the film without one",
        "remove the text you see first",
        "leave the title blank",
    ],
)
def test_the_film_begins_without_words(said: str) -> None:
    plan = start("bakery").say(said)
    assert "Title removed" in plan.words and "Caption" not in plan.words and "End card" not in plan.words


@pytest.mark.parametrize("said", ["end without text", "finish with no words please"])
def test_where_nothing_stands_at_the_end_nothing_goes(said: str) -> None:
    plan = start("cafe").say(said)
    assert plan.kind == "answer" and "no words at the end" in plan.words


@pytest.mark.parametrize(
    ("film", "said", "gone"),
    [
        ("bakery", "show the road without any text", "Cakes to order"),
        ("bakery", "the road should have no text on it", "Cakes to order"),
        ("bakery", "nothing written over the kitchen please", "Rosie's Bakery"),
        ("photos", "show the bag without text", "Blue Bag"),
    ],
)
def test_only_the_words_over_that_picture_go(film: str, said: str, gone: str) -> None:
    plan = start(film).say(said)
    assert gone in plan.words and plan.words.count("emoved") == 1


@pytest.mark.parametrize(
    "said",
    ["end with “Goodbye”", "end on the kitchen", "start with the road, no music", "finish without a fade"],
)
def test_no_words_go_where_none_are_named(said: str) -> None:
    words = start("bakery").say(said).words
    assert "Title removed" not in words and "End card removed" not in words


def test_a_word_of_the_title_is_not_the_title() -> None:
    assert start("bakery").say("take the second word out of the title").kind == "answer"


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("the other two captions can go, keep the first", ["Cakes to order", "Croissants €2.50"]),
        ("delete the two other captions, the second can stay", ["Cakes to order", "Fresh bread at 7"]),
    ],
)
def test_the_others_do_not_take_the_one_that_stays(said: str, gone: list[str]) -> None:
    words = start("bakery").say(said).words
    assert words.count("Caption removed") == len(gone) and all(one in words for one in gone)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("the talking gets on my nerves, make it stop", "Voice-over removed"),
        ("nobody needs to read this to me", "Voice-over removed"),
        ("I only want to hear the voice, nothing playing behind it", "Music removed"),
        ("only the voice, no tunes", "Music removed"),
        ("we have no rights to that song, leave the music out", "Music removed"),
    ],
)
def test_one_of_the_sounds_goes(said: str, told: str) -> None:
    plan = start("voice").say(said)
    assert told in plan.words and len(plan.steps) == 1
