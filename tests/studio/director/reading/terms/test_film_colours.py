from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.terms.film_colours import (
    find_accent,
    left_out,
    only_colours,
    tone_of_accent,
)


@pytest.mark.parametrize(
    ("said", "hue"),
    [
        ("Cream and gold.", "#d4af37"),
        ("Colours burnt orange and cream", "#cc5a1e"),
        ("抢购，红色金色，热闹", "#e53935"),
        ("Brown tones, 20 seconds", "#6d4c41"),
        ("peach, mango, lychee", ""),
    ],
)
def test_of_two_colours_the_one_that_is_no_cream_stands_out(said: str, hue: str) -> None:
    assert find_accent(said) == hue


@pytest.mark.parametrize(
    ("said", "only"),
    [
        ("burnt orange and cream", True),
        ("红色金色", True),
        ("Electric blue", True),
        ("Peach", False),
        ("a blue car", False),
    ],
)
def test_words_that_only_name_colours_tell_nothing(said: str, only: bool) -> None:
    assert only_colours(said) is only


@pytest.mark.parametrize(
    ("said", "other"),
    [
        ("playful, pink and teal", "teal"),
        ("粉色和绿色", "绿色"),
        ("burnt orange and cream", ""),
        ("gold and black", ""),
        ("all in gold", ""),
    ],
)
def test_a_second_colour_is_left_out(said: str, other: str) -> None:
    assert left_out(said, find_accent(said)) == other


@pytest.mark.parametrize(
    ("said", "tone"),
    [("15秒就行，金色", "warm"), ("Cream and gold.", "warm"), ("gold and black", ""), ("teal", "")],
)
def test_a_film_all_in_gold_is_warm(said: str, tone: str) -> None:
    assert tone_of_accent(said, find_accent(said)) == tone
