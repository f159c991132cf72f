"""Listed words are found where they stand, the longest of those that overlap."""

from __future__ import annotations

from nemo_notebook.studio.director.reading.terms.lexicon import Hit, Lexicon

_PETS = Lexicon(
    {"cat": "cat", "cat food": "food", "dog": "dog"}, {"猫": "cat", "猫粮": "food", "大熊猫": "panda"}
)


def test_the_longest_word_is_found_and_ends_where_it_ends() -> None:
    assert _PETS.find("猫粮和大熊猫，还有猫") == [
        Hit("food", 0, 2),
        Hit("panda", 3, 6),
        Hit("cat", 9, 10),
    ]


def test_english_words_are_found_whole_with_their_forms() -> None:
    assert _PETS.find("Cats, cat food, dogma, a cat") == [
        Hit("cat", 0, 4),
        Hit("food", 6, 14),
        Hit("cat", 25, 28),
    ]
