from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.briefs.letter_colours import find_lettering

from ...checking import Talk, segments


@pytest.mark.parametrize(
    ("said", "colours"),
    [
        ("Elegant, gold letters, 4:5", {"title": "#d4af37", "captions": "#d4af37"}),
        ("captions in yellow, big", {"captions": "#fdd835"}),
        ("标题红色，字幕白色", {"title": "#e53935", "captions": "#ffffff"}),
        ("用金色的字", {"title": "#d4af37", "captions": "#d4af37"}),
        ("no white text", {}),
        ("a red letter from the bank", {}),
    ],
)
def test_a_colour_of_letters_is_that_of_the_words(said: str, colours: dict[str, str]) -> None:
    assert find_lettering(said)[0] == colours


def test_every_word_of_a_film_has_the_colour_of_its_letters() -> None:
    talk = Talk([])
    talk.say('A film of the sea, 10 s, title "Blue", gold letters, end with "Come and see"')
    texts = segments(talk.draft or {}, "title")
    assert [(one["m"]["text"], one["m"]["color"]) for one in texts] == [
        ("Blue", "#d4af37"),
        ("Come and see", "#d4af37"),
    ]
