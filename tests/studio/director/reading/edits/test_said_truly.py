"""What is said of words on the screen is compared first: their letters, sizes and number."""

from __future__ import annotations

import pytest

from ...films import start


@pytest.mark.parametrize(
    ("film", "say", "words"),
    [
        ("cafe", "write the title in capitals", "COFFEE SHOP"),
        ("sale", "title in title case", "Free Shipping"),
        ("sale", "标题全部小写", "free shipping"),
    ],
)
def test_letters_change_their_case(film: str, say: str, words: str) -> None:
    plan = start(film).say(say)
    assert [one.args for one in plan.steps] == [{"operation": "SetTitle", "text": words}]


@pytest.mark.parametrize(
    ("film", "say"), [("cafe", "title case for the title"), ("sale", "no all caps in the title")]
)
def test_letters_that_are_so_already_stay(film: str, say: str) -> None:
    plan = start(film).say(say)
    assert (plan.kind, plan.words) == ("answer", "The letters are like that already.")


def test_letters_of_a_script_without_case_are_told_to_have_none() -> None:
    assert start("zh").say("字幕都用大写").words == "这些文字不分大小写。"


@pytest.mark.parametrize(
    ("film", "ask", "told"),
    [
        ("zh", "现在一共有几句字幕？", "共 3 条字幕"),
        ("sale", "how many captions are there?", "There are 3 captions"),
        ("sale", "is the title the same size as the captions?", "about 2.4 times as large"),
        ("zh", "标题和字幕的颜色一样吗？", "颜色一样"),
    ],
)
def test_questions_are_answered_from_the_film(film: str, ask: str, told: str) -> None:
    plan = start(film).say(ask)
    assert plan.kind == "answer" and told in plan.words


def test_the_new_end_card_is_the_one_compared() -> None:
    talk = start("zh")
    talk.say("最后加一句：地铁2号线3号口出来就到")
    assert "片尾的字大约是字幕的 2.1 倍" in talk.say("字号跟其他字幕一样大吗？").words


@pytest.mark.parametrize(
    ("film", "say"),
    [
        ("photos", "lose the captions on the last two, the pictures speak for themselves"),
        ("sale", "50% should be 60%, everywhere"),
        ("clips", "mute the dinner clip, the others keep their sound"),
        ("voice", "Drop the mountains, go straight from the forest to the lake"),
        ("zhphotos", "有点曝光过度，压暗一丢丢"),
        ("zh", "音乐声音再小一点吧，别盖过人声"),
        ("zhclip", "原声关掉，留音乐"),
    ],
)
def test_what_only_confirms_an_edit_is_not_asked_about(film: str, say: str) -> None:
    plan = start(film).say(say)
    assert plan.kind == "edit"
    assert not any(said in plan.words for said in ("understand", "没有听懂", "要哪种"))


def test_a_bar_that_is_not_the_largest_takes_no_colour_of_its_own() -> None:
    assert start("chart").say("make the Feb bar red").kind == "answer"
    assert "pale shade" in start("chart").say("make the March bar orange").words
