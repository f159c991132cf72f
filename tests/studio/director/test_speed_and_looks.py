"""Words about speed, fades of the picture, and how words stand: what is said, and what is done."""

from __future__ import annotations

from typing import Any

import pytest

from nemo_notebook.studio.director import Plan

from .checking import Talk
from .films import start


def _done(plan: Plan) -> list[tuple[str, Any]]:
    """Name each operation with its most telling argument."""
    telling = ("speed", "side", "size", "place", "ground", "on", "under", "color")
    return [
        (str(step.args["operation"]), next((step.args[key] for key in telling if key in step.args), None))
        for step in plan.steps
    ]


_SPEEDS = [
    ("slow motion please", 0.5),
    ("play it at 2x speed", 2.0),
    ("double the speed", 2.0),
    ("twice as fast", 2.0),
    ("speed up the clip", 1.5),
    ("make the clip a bit slower", 0.75),
    ("half speed", 0.5),
    ("slow it down to 50%", 0.5),
    ("slow it down by two times", 0.5),
    ("run it 3 times as fast", 3.0),
    ("fast forward", 2.0),
    ("make it a time-lapse", 4.0),
    ("the clip is too slow", 1.5),
    ("the clip plays too fast", 0.5),
    ("speed 8x", 4.0),
    ("quarter speed", 0.25),
    ("慢动作", 0.5),
    ("1.5倍速", 1.5),
    ("两倍速播放", 2.0),
    ("慢放两倍", 0.5),
    ("加速一倍", 2.0),
    ("快进", 2.0),
    ("播放速度改成0.5倍", 0.5),
    ("放慢一点", 0.75),
]


@pytest.mark.parametrize(("words", "speed"), _SPEEDS, ids=[words for words, _ in _SPEEDS])
def test_words_about_speed_set_it(words: str, speed: float) -> None:
    talk = start("clip")
    assert _done(talk.say(words)) == [("SetSpeed", speed)]
    assert talk.draft and talk.draft["d"] == round(12_000 / speed)


def test_faster_goes_on_from_what_the_speed_is_and_normal_goes_back() -> None:
    talk = start("clip")
    first = talk.draft
    spoken = [_done(talk.say(words)) for words in ("faster", "faster", "a bit slower", "normal speed")]
    assert spoken == [[("SetSpeed", speed)] for speed in (1.5, 2.25, 1.69, 1.0)]
    assert talk.draft == first


def test_one_of_several_pictures_gets_its_speed_alone() -> None:
    talk = start("scenes")
    plan = talk.say("slow motion for the second scene")
    assert [step.args["indexes"] for step in plan.steps] == [(1,)]
    assert talk.say("slow down the ninth scene").kind == "answer"


def test_a_speed_beyond_the_limits_says_which_there_are() -> None:
    assert "0.25× to 4×" in start("clip").say("speed 8x").words


def test_photos_have_no_speed_and_say_so() -> None:
    assert "Photos have no speed" in start("photos").say("slow motion").words


_LOOKS = [
    ("fade to black at the end", [("SetFilmFade", "fade_out")]),
    ("fade in from black over 2 seconds", [("SetFilmFade", "fade_in")]),
    ("fade in from black and fade out to black", [("SetFilmFade", "fade_in"), ("SetFilmFade", "fade_out")]),
    ("结尾渐黑", [("SetFilmFade", "fade_out")]),
    ("开头从黑场淡入", [("SetFilmFade", "fade_in")]),
    ("make the title bigger", [("SetTextSize", 1.25)]),
    ("字幕小一点", [("SetTextSize", 0.8)]),
    ("the second caption is too small", [("SetTextSize", 1.25)]),
    ("title bigger and yellow", [("SetTextSize", 1.25), ("SetColor", "#fdd835")]),
    ("move the captions to the top", [("SetTextPlace", "top")]),
    ("标题放到底部", [("SetTextPlace", "bottom")]),
    ("center the title", [("SetTextPlace", "middle")]),
    ("put a box behind the title", [("SetTextGround", "plate")]),
    ("the captions are hard to read", [("SetTextSize", 1.25)]),
    ("captions off", [("ShowCaptions", False)]),
    ("关掉字幕", [("ShowCaptions", False)]),
    ("don't duck the music", [("DuckMusic", "none")]),
]


@pytest.mark.parametrize(("words", "done"), _LOOKS, ids=[words for words, _ in _LOOKS])
def test_words_about_looks_do_what_they_say(words: str, done: list[tuple[str, Any]]) -> None:
    assert _done(start("captions").say(words)) == done


@pytest.mark.parametrize("words", ["let the music duck under the clip's own sound", "说话时音乐避让"])
def test_music_gives_way_to_clips_where_there_are_some(words: str) -> None:
    talk = start("clips")
    talk.say("don't duck the music")
    assert _done(talk.say(words)) == [("DuckMusic", "all")]


def test_captions_that_were_turned_off_can_be_turned_on_again() -> None:
    talk = start("captions")
    first = talk.draft
    _say(talk, "turn the captions off", "turn the captions back on")
    assert talk.draft == first
    _say(talk, "关掉字幕", "打开字幕")
    assert talk.draft == first


@pytest.mark.parametrize(
    "words",
    [
        "faster transitions",
        "make the music faster",
        "转场慢一点",
        'title: "Slow down"',
        "add a title: Fast",
    ],
)
def test_what_is_said_of_something_else_is_no_speed_of_pictures(words: str) -> None:
    assert "SetSpeed" not in [name for name, _ in _done(start("captions").say(words))]


def _say(talk: Talk, *words: str) -> None:
    for one in words:
        assert talk.say(one).kind == "edit"


@pytest.mark.parametrize(
    ("say", "speed"),
    [
        ("slow down the ocean", 0.5),
        ("slow the ocean down", 0.5),
        ("speed up the ocean 2x", 2.0),
        ("play the ocean at half speed", 0.5),
        ("海洋慢放", 0.5),
        ("海洋加速2倍", 2.0),
    ],
)
def test_a_scene_that_is_named_alone_plays_slower_or_faster(say: str, speed: float) -> None:
    plan = start("scenes").say(say)
    assert _done(plan) == [("SetSpeed", speed)]
    assert "3" in plan.words.partition("1×")[0]
