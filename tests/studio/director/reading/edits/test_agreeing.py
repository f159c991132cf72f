"""Wrong edits are worse than questions: what is not sure is not done."""

from __future__ import annotations

import pytest

from ...films import start


@pytest.mark.parametrize(
    ("film", "said"),
    [
        ("cafe", "we renamed ourselves, it's Bean Street now"),
        ("cafe", "our office is on Forest Hill Road"),
        ("photos", "remove image 0"),
        ("photos", "删掉第0张"),
        ("photos", "swap the pictures"),
        ("photos", "crop the bag photo tighter"),
        ("cafe", "delete everything"),
        ("cafe", "都删了吧"),
        ("cafe", "thanks, that's perfect"),
        ("cafe", "我要在手机上看看效果"),
        ("photos", "remove all pictures"),
        ("cafe", "make the whole thing feel more like autumn"),
        ("cafe", "make it look like a winter evening"),
        ("cafe", "no night scene"),
        ("cafe", "start with the title on black"),
        ("cafe", "remove the title from the second half"),
        ("cafe", "warm up only the first two scenes"),
        ("cafe", "no fade at the end"),
        ("photos", "a bit louder, but only at the end"),
        ("photos", "music softer during the bag"),
        ("zhphotos", "再来一个画面"),
        ("zhphotos", "每张图片之间停顿一下"),
        ("zhphotos", "开头加两秒黑屏"),
        ("zhphotos", "多放几张西瓜"),
        ("zhphotos", "第三张以后都去掉"),
        ("zhphotos", "草莓那张去掉标题"),
        ("zhphotos", "音乐先不要，等第二张再放"),
        ("zh", "字幕不要遮住人"),
        ("zh", "加点下雨的声音"),
        ("clips", "cut the first second of each clip"),
        ("clips", "play the dog backwards"),
        ("voice", "no music while talking"),
        ("sale", "remove everything except the title"),
        ("sale", "the price text in red"),
    ],
)
def test_a_wish_that_is_not_sure_changes_nothing(film: str, said: str) -> None:
    plan = start(film).say(said)
    assert plan.kind == "answer", plan.words


@pytest.mark.parametrize(
    ("film", "said", "whole"),
    [
        ("photos", "the first frame 2 s", "SetDuration"),
        ("scenes", "the ocean part should be twice as long", "SetDuration"),
        ("scenes", "could the ocean part be at night?", "SetTime"),
        ("cafe", "make the second picture warmer", "SetTime"),
        ("photos", "第二张调暖一点", "SetDuration"),
    ],
)
def test_a_wish_for_one_picture_never_changes_the_whole_film(film: str, said: str, whole: str) -> None:
    plan = start(film).say(said)
    assert whole not in [step.args.get("operation") for step in plan.steps]
    assert all(step.args.get("indexes", (0,)) for step in plan.steps)


def test_a_name_is_no_picture_but_a_city_is() -> None:
    assert start("cafe").say("add New York at the end").kind == "edit"
    plan = start("cafe").say("put our name Bean Street up top")
    assert [step.args["operation"] for step in plan.steps] == ["SetTitle"]


@pytest.mark.parametrize(
    ("film", "words"),
    [
        ("captions", "delete the caption about opening hours"),
        ("cafe", "make it rain in the desert"),
        ("voice", "take the sky out and make the birds longer"),
    ],
)
def test_what_cannot_be_done_as_it_is_said_is_not_done_otherwise(film: str, words: str) -> None:
    assert start(film).say(words).kind == "answer"


def test_what_stands_behind_words_goes_without_the_words() -> None:
    plan = start("captions").say("captions without the box behind them")
    assert [one.args["operation"] for one in plan.steps] == ["SetTextGround"]


@pytest.mark.parametrize(
    ("film", "said", "changed"),
    [
        ("cafe", "make the third twice as long", "Third picture: 5 s → 10 s"),
        ("cafe", "cut the first in half", "First picture: 5 s → 2.5 s"),
        ("cafe", "let the first be 2 s and the second 7 s", "Second picture: 5 s → 7 s"),
        ("cafe", "take two seconds off the last scene", "Fourth picture: 5 s → 3 s"),
        ("cafe", "make the ending longer", "Fourth picture: 5 s → 7.5 s"),
        ("cafe", "hide the title until 5 seconds", "Title time: 0-3s → 5-8s"),
        ("cafe", "make it 9 seconds without cutting the title", "Length: 20 s → 9 s"),
        ("cafe", "don't let the title vanish so fast", "Title time: 0-3s → 0-4.8s"),
        ("cafe", "title: bigger, red, and 2 seconds longer", "Title time: 0-3s → 0-5s"),
        ("photos", "make the shoe and the bag 3 seconds each", "First picture: 5 s → 3 s"),
        ("clips", "put the surf clip at the end and slow it down", "Picture 1: speed 1× → 0.5×"),
        ("clips", "the dog first, 3 seconds", "Second picture: 7 s → 3 s"),
        ("clips", "dinner clip at half volume", "Clip volume: 100% → 50%"),
        ("zh", "音乐不要太响", "音乐音量：35% → 25%"),
        ("zh", "开头太长了", "第1个画面：5 秒 → 3.3 秒"),
        ("zhphotos", "标题不要那么快消失", "标题时间：0-3s → 0-4.8s"),
        ("zhphotos", "标题里的“夏日”改成“盛夏”", "标题：“夏日新品” → “盛夏新品”"),
    ],
)
def test_a_wish_changes_what_it_names_and_not_the_film(film: str, said: str, changed: str) -> None:
    plan = start(film).say(said)
    assert any(changed in one for one in plan.changes), plan.words


@pytest.mark.parametrize(
    ("film", "said", "order"),
    [
        (
            "photos",
            "the glasses should be first, then the hat",
            "sun_glasses.jpg, green_hat.jpg, red_shoe.jpg, blue",
        ),
        (
            "photos",
            "put the glasses between the shoe and the bag",
            "red_shoe.jpg, sun_glasses.jpg, blue_bag.jpg",
        ),
        ("zhphotos", "草莓第一，西瓜第二", "草莓.jpg, 西瓜.jpg, 芒果.jpg, 柠檬.jpg"),
    ],
)
def test_a_picture_that_moves_leaves_the_others_in_order(film: str, said: str, order: str) -> None:
    plan = start(film).say(said)
    assert f"→ {order}" in plan.words, plan.words


def test_a_picture_that_goes_is_the_one_that_was_named_before_the_move() -> None:
    plan = start("photos").say("put the glasses first and remove the bag")
    assert any("removed: blue_bag.jpg" in one for one in plan.changes), plan.words
