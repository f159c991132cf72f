from __future__ import annotations

import pytest

from tests.studio.director.checking import Talk, segments


def _talk(brief: str) -> Talk:
    talk = Talk([])
    assert talk.say(brief).kind == "generate"
    return talk


def _accents(talk: Talk) -> list[str]:
    return [one["m"]["recipe"].get("accent", "") for one in segments(talk.draft or {}, "video")]


@pytest.mark.parametrize(
    ("say", "color"),
    [
        ("make the background blue", "#1e88e5"),
        ("can you make the background more orange please", "#fb8c00"),
        ("a teal background instead", "#00897b"),
        ("I want a dark green background", "#28602b"),
        ("change the background from red to teal", "#00897b"),
        ("make it purple", "#8e24aa"),
        ("背景换成绿色", "#43a047"),
        ("颜色改成深蓝色", "#125289"),
        ("把整个画面的颜色换成金色吧", "#d4af37"),
        ("换个紫色背景", "#8e24aa"),
    ],
)
def test_a_backdrop_takes_any_colour(say: str, color: str) -> None:
    talk = _talk("abstract background, 8 s, no text")
    plan = talk.say(say)
    assert plan.kind == "edit" and _accents(talk) == [color] * 2
    assert talk.say("undo").kind == "undo" and _accents(talk) == ["", ""]


def test_one_picture_alone_can_have_another_colour() -> None:
    talk = _talk("网络安全宣传，10秒")
    talk.say("第二张换成紫色")
    assert _accents(talk) == ["", "#8e24aa"]
    assert talk.say("第九张换成紫色").kind == "answer"


def test_words_keep_their_own_colour_and_take_theirs() -> None:
    talk = _talk("launch of our phone Orbit, 10 s")
    talk.say("the captions in red")
    talk.say("change the title to Hello")
    talk.say("make it purple")
    assert set(_accents(talk)) == {""}


@pytest.mark.parametrize("say", ["make it black", "a white background", "背景换成黑色"])
def test_black_white_and_grey_are_no_colours_of_a_backdrop(say: str) -> None:
    talk = _talk("abstract background, 8 s, no text")
    plan = talk.say(say)
    assert plan.kind == "answer" and set(_accents(talk)) == {""}


def test_places_keep_their_colours() -> None:
    talk = _talk("a walk in the forest, 10 s")
    assert talk.say("make the background purple").kind == "answer"
