from __future__ import annotations

import pytest

from nemo_notebook.studio.director import direct
from nemo_notebook.studio.director.checks.answering import asks_to_check, asks_to_fix

from ..checking import Talk
from ..films import start

_FOX = "The quick brown fox jumps over the lazy dog"


@pytest.mark.parametrize(
    "words",
    [
        "fix",
        "Fix it!",
        "please fix that",
        "fix everything, please",
        "OK, fix",
        "修复",
        "修复一下",
        "帮我修好吧",
        "好，修复",
        "make the text readable on a phone",
        "让字幕在手机上看得清",
    ],
)
def test_one_word_asks_for_the_fix(words: str) -> None:
    assert asks_to_fix(words)


@pytest.mark.parametrize(
    "words", ["fix the title to Bread", "a film about a fixed gear bike", "prefix", "修复老照片的视频", ""]
)
def test_other_words_do_not(words: str) -> None:
    assert not asks_to_fix(words)


def test_two_findings_are_named_and_the_others_counted() -> None:
    many = "; ".join(f'"The quick brown fox number {i} jumps over the lazy dog"' for i in range(5))
    words = direct(f"6 second ad, captions: {many}", draft=None).words
    assert words.count("reading it takes") == 2 and "3 more like that." in words
    assert words.index("reading it takes") < words.index("Next: ")


def test_what_was_told_is_not_told_again() -> None:
    talk = Talk()
    assert (
        "reading it takes"
        in talk.say('2 s ad, captions: "The quick brown fox jumps over the lazy dog"').words
    )
    assert "reading it takes" not in talk.say("lower the music to 20%").words
    assert "reading it takes" not in talk.say("undo").words


def test_an_edit_that_makes_words_hasty_says_so() -> None:
    talk = Talk()
    assert "fix" not in talk.say(f'12 s ad, captions: "{_FOX}"').words
    assert "Say “fix”" in talk.say("make it 2 seconds").words


def test_without_findings_there_is_nothing_to_fix() -> None:
    talk = start("cafe")
    assert talk.say("fix").words == "There is nothing to fix: all words can be read on a phone."
    assert talk.say("修复").kind == "answer"


def test_without_a_film_there_is_nothing_to_fix_either() -> None:
    assert direct("fix", draft=None).kind == "answer"


def test_findings_come_in_the_language_of_the_sentence() -> None:
    said = direct("2秒面包店广告，字幕：“每天早上六点新鲜出炉的面包，一百年的老配方，欢迎品尝”", draft=None)
    assert "读完要" in said.words and "说“修复”就能改好。" in said.words


@pytest.mark.parametrize(
    "words",
    [
        "is the text readable on mobile",
        "how does it look on my phone?",
        "will the captions be legible on a phone?",
        "导出前检查一下手机上看得清吗",
        "检查一下手机上看不看得清",
    ],
)
def test_people_ask_for_the_check_in_words_of_their_own(words: str) -> None:
    assert asks_to_check(words) and not asks_to_fix(words)


@pytest.mark.parametrize(
    "words",
    [
        "make a phone video",
        "check the title",
        "a video for my phone shop",
        "把手机放到最前面看得清",
        "can you make it for a phone?",
        "手机壳的视频，清晰一点",
    ],
)
def test_not_every_phone_is_a_question(words: str) -> None:
    assert not asks_to_check(words)
