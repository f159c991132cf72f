"""When words and captions are heard, from what a voice tells of itself."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nemo_notebook.studio.make.voice_timing import Line, Word, timed_lines, timed_words, tokens


def _cut(text: str) -> list[str]:
    return [text[start:end] for start, end in tokens(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Open at 7:30, 50% off!", ["Open", "at", "7:30", "50", "off"]),
        ("Wi-Fi isn't 3.5", ["Wi-Fi", "isn't", "3.5"]),
        ("我们的 iPhone 手机", ["我", "们", "的", "iPhone", "手", "机"]),
        ("周五7点", ["周", "五", "7", "点"]),
        (" — ! ", []),
    ],
)
def test_words_are_whole_and_chinese_signs_single(text: str, words: list[str]) -> None:
    assert _cut(text) == words


def test_each_word_lasts_until_the_next() -> None:
    words = timed_words("one two three", [(0, 0), (4, 300), (8, 700)], 1200)
    assert words == (Word(0, 3, 0, 300), Word(4, 7, 300, 700), Word(8, 13, 700, 1200))


def test_words_the_voice_told_nothing_of_share_the_time_by_their_letters() -> None:
    words = timed_words("one two to six", [(0, 0), (11, 800)], 1000)
    assert [(one.begin_ms, one.end_ms) for one in words] == [(0, 300), (300, 600), (600, 800), (800, 1000)]


def test_places_within_a_number_or_on_a_sign_between_words_are_understood() -> None:
    words = timed_words("in 2026 now", [(0, 0), (3, 200), (4, 300), (5, 400), (7, 900)], 1500)
    assert [one.begin_ms for one in words] == [0, 200, 900]


def test_a_text_without_words_has_no_times() -> None:
    assert timed_words("…", [(0, 0)], 100) == ()


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(0, 80), st.integers(0, 9000)), max_size=20))
def test_times_never_run_backwards_whatever_a_voice_tells(text: str, told: list[tuple[int, int]]) -> None:
    words = timed_words(text, sorted(told, key=lambda one: one[1]), 5000)
    assert len(words) == len(tokens(text))
    assert all(one.begin_ms <= one.end_ms for one in words)
    assert all(first.end_ms == second.begin_ms for first, second in pairwise(words))


def test_a_caption_stands_while_its_words_are_heard() -> None:
    text = "Hello there. Good morning."
    words = timed_words(text, [(0, 100), (6, 400), (13, 1000), (18, 1300)], 2000)
    assert timed_lines(["Hello there", "Good\nMorning!"], text, words) == [
        Line(100, 1000, ((0, 300), (300, 600))),
        Line(1000, 2000, ((0, 300), (300, 700))),
    ]


def test_a_caption_the_voice_does_not_say_has_no_time_and_harms_no_other() -> None:
    text = "same. same."
    words = timed_words(text, [(0, 0), (6, 500)], 1000)
    found = timed_lines(["same", "other", "same", "same", ""], text, words)
    assert [one and one.begin_ms for one in found] == [0, None, 500, None, None]
