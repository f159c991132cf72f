"""Short wishes that cannot be done, or that leave open what they ask for, are answered."""

from __future__ import annotations

import pytest

from tests.studio.director.films import start


@pytest.mark.parametrize(
    ("film", "words", "told"),
    [
        ("clip", "reverse it", "forwards only"),
        ("clips", "play the video backwards please", "forwards only"),
        ("zhclip", "把视频倒着放", "只能正着放"),
        ("zhclip", "画面有点抖", "防抖"),
        ("clip", "the footage is shaky, can you fix it?", "not steadied"),
        ("clip", "get rid of the watermark", "no watermark"),
        ("zhclip", "水印能不能去掉", "不加水印"),
        ("clip", "trim it", "How?"),
        ("zhclip", "剪一下", "怎么剪"),
        ("bakery", "edit the ending", "end with?"),
        ("zhbakery", "片尾换一下", "片尾写什么"),
    ],
)
def test_such_a_wish_is_answered_and_nothing_is_changed(film: str, words: str, told: str) -> None:
    plan = start(film).say(words)
    assert plan.kind == "answer" and told in plan.words


@pytest.mark.parametrize(
    ("film", "words"),
    [
        ("clips", "reverse the order"),
        ("clips", "reverse the clips"),
        ("scenes", "reverse it"),
        ("clip", "cut the first 3 seconds"),
        ("zhclip", "剪到6秒"),
        ("bakery", "change the end card to “See you soon”"),
        ("photos", "regenerate"),
    ],
)
def test_what_only_sounds_like_it_is_done(film: str, words: str) -> None:
    assert start(film).say(words).kind == "edit"


def test_the_answer_to_what_the_film_ends_with_is_its_end_card() -> None:
    talk = start("zhbakery")
    talk.say("改结尾")
    assert "电话 88" in talk.say("电话 88").words
