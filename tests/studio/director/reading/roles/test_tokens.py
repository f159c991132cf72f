from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.roles.tokens import clauses_in, is_mark, tokens_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Don't show £12.50!", ["Don't", "show", "£", "12.50", "!"]),
        ("周六上午9:30，配lofi", ["周", "六", "上", "午", "9:30", "，", "配", "lofi"]),
        ("a\nb", ["a", "\n", "b"]),
        ("", []),
    ],
)
def test_a_text_is_cut_into_words_numbers_signs_and_marks(text: str, words: list[str]) -> None:
    found = tokens_of(text)
    assert [one.word for one in found] == words
    assert all(text[one.start : one.end] == one.word for one in found)


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("calm music, 20 s", ["calm music,", "20 s"]),
        ("bread - warm and well-baked", ["bread -", "warm and well-baked"]),
        ("新店开业！全场八折", ["新店开业！", "全场八折"]),
        ("yes!!! now", ["yes!!!", "now"]),
        (",,, only", [",,,", "only"]),
    ],
)
def test_clauses_end_with_their_mark_and_follow_on_one_another(text: str, clauses: list[str]) -> None:
    tokens = tokens_of(text)
    rows = clauses_in(tokens)
    assert [text[tokens[start].start : tokens[end - 1].end] for start, end in rows] == clauses
    assert [start for start, _ in rows] == [0, *(end for _, end in rows[:-1])]
    assert rows[-1][1] == len(tokens)


def test_marks_are_told_from_words_and_numbers() -> None:
    assert [one.word for one in tokens_of("A 9 £ 店 !") if is_mark(one.word)] == ["£", "!"]
