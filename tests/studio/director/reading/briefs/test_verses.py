from __future__ import annotations

import pytest

from nemo_notebook.studio.director.plan import Media
from nemo_notebook.studio.director.reading.briefs.verses import (
    before_and_after,
    lines_of_poem,
    sentences_each,
    sentences_of,
    sung_lines,
    verse_lines,
    whole_sentences,
)


def test_a_poem_is_shown_line_by_line() -> None:
    lines = ("床前明月光", "疑是地上霜", "举头望明月", "低头思故乡")
    assert verse_lines("古风，静夜思：床前明月光，疑是地上霜。举头望明月，低头思故乡。配古筝") == lines


@pytest.mark.parametrize("wishes", ["做个朋友圈视频，祝妈妈生日快乐，12秒", "菜单：面条，饺子，米饭"])
def test_ordinary_words_are_no_poem(wishes: str) -> None:
    assert verse_lines(wishes) == ()


def test_strokes_part_the_lines_of_a_song() -> None:
    assert sung_lines("Running through the lights / Never looking back") == (
        "Running through the lights",
        "Never looking back",
    )
    assert sung_lines("24/7 open") == ()


def test_what_is_spoken_can_be_read_sentence_by_sentence() -> None:
    assert sentences_of("The sea is calm. Boats come home.") == ("The sea is calm", "Boats come home")
    assert sentences_of("") == ()


def test_two_pictures_of_a_change_are_named() -> None:
    two = [Media("m1", "a.jpg", "image", None), Media("m2", "b.jpg", "image", None)]
    assert before_and_after("before & after of our kitchen", two) == ("Before", "After")
    assert before_and_after("客厅装修前后", two) == ("之前", "之后")
    assert before_and_after("before & after of our kitchen", two[:1]) == ()
    assert before_and_after("our kitchen", two) == ()


@pytest.mark.parametrize(
    ("wishes", "lines"),
    [
        ("三句话三个画面：春天看花、秋天看叶、冬天看雪。12秒", ("春天看花", "秋天看叶", "冬天看雪")),
        ("three lines, vertical: wake up, show up, never give up", ("wake up", "show up", "never give up")),
        ("一句话：热爱可抵岁月漫长，海边日落", ()),
    ],
)
def test_lines_that_are_counted_first_are_lines_of_the_film(wishes: str, lines: tuple[str, ...]) -> None:
    assert sentences_each(wishes) == lines


def test_lines_under_a_wish_for_a_poem_are_shown_as_they_stand() -> None:
    poem = "poem video, 20 s\nRoses are red,\nviolets are blue,\nand dreaming of you."
    assert lines_of_poem(poem) == ("Roses are red", "violets are blue", "and dreaming of you")
    assert lines_of_poem("video, 20 s\nRoses are red,\nviolets are blue,") == ()


def test_as_many_sentences_are_read_as_were_counted() -> None:
    assert whole_sentences("三句话：一切都会好。慢慢来。我在。30秒") == ("一切都会好", "慢慢来", "我在")
