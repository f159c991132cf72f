from __future__ import annotations

from typing import Any

import pytest

from ...films import start


@pytest.mark.parametrize(
    ("film", "said", "name", "args"),
    [
        ("cafe", "no music from 5 to 8 s", "PauseMusic", {"from_ms": 5000, "to_ms": 8000}),
        ("cafe", "cut the music from 0:05 to 0:08", "PauseMusic", {"from_ms": 5000, "to_ms": 8000}),
        ("zh", "第5秒到第8秒不要音乐", "PauseMusic", {"from_ms": 5000, "to_ms": 8000}),
        ("zh", "5到8秒静音", "PauseMusic", {"from_ms": 5000, "to_ms": 8000}),
        ("cafe", "add our website www.corner.cafe at the end", "SetEndCard", {"text": "www.corner.cafe"}),
        ("cafe", "end with: visit www.forest.org", "SetEndCard", {"text": "Visit www.forest.org"}),
        ("cafe", "call us at 555 123 4567 at the end", "SetEndCard", {"text": "Call us at 555 123 4567"}),
        ("zh", "最后写官网 corner.cn", "SetEndCard", {"text": "corner.cn"}),
        ("captions", "add hashtags #bakery #fresh", "SetEndCard", {"text": "#bakery #fresh"}),
        ("captions", "thank the viewers at the end", "SetEndCard", {"text": "Thanks for watching"}),
        ("zh", "结尾感谢观看", "SetEndCard", {"text": "感谢观看"}),
        ("photos", "照片别动", "SetMove", {"move": "still"}),
        ("photos", "show the whole photo", "SetFit", {"fit": "contain", "indexes": ()}),
        ("photos", "the shoe is cropped badly, show the whole photo", "SetFit", {"indexes": (0,)}),
        ("photos", "don't crop photo 2", "SetFit", {"fit": "contain", "indexes": (1,)}),
        ("zhphotos", "照片完整显示", "SetFit", {"fit": "contain"}),
        ("clip", "increase the brightness", "SetEffect", {"kind": "brighten", "strength": 0.4}),
        ("clip", "lower the saturation a bit", "SetEffect", {"kind": "mute", "strength": 0.2}),
        ("zhphotos", "第二张对比度高一点", "SetEffect", {"kind": "contrast", "indexes": (1,)}),
        ("zhphotos", "曝光太高了", "SetEffect", {"kind": "darken"}),
    ],
)
def test_each_wish_is_its_own_operation(film: str, said: str, name: str, args: dict[str, Any]) -> None:
    plan = start(film).say(said)
    (step,) = plan.steps
    assert step.args["operation"] == name
    assert {key: step.args[key] for key in args} == args


def test_a_photo_that_is_shown_whole_can_fill_the_screen_again() -> None:
    talk = start("photos")
    talk.say("show the whole photo")
    assert talk.say("fill the screen").steps[0].args == {"operation": "SetFit", "fit": "cover", "indexes": ()}


def test_a_title_and_an_end_in_one_sentence_are_both_done() -> None:
    plan = start("cafe").say("put Sale at the start and Bye at the end")
    assert plan.changes == ("Title: “Coffee Shop” → “Sale”", "End card: “Bye”")


def test_a_telephone_number_goes_under_the_address_that_is_there() -> None:
    talk = start("cafe")
    talk.say("add www.corner.cafe at the end")
    plan = talk.say("add our phone 555 123 4567 to the end card")
    assert plan.steps[0].args["text"] == "www.corner.cafe\n555 123 4567"


def test_a_song_begins_at_its_own_moment_where_the_film_has_none() -> None:
    talk = start("clip")
    talk.say("use my song")
    plan = talk.say("start the song at 0:30")
    assert plan.changes == ("Song starts at: 0:00 → 0:30",)
    talk.say("make it 8 seconds")
    assert talk.draft and talk.draft["t"][1]["sg"][0]["m"]["in"] == 30_000


def test_brighter_takes_the_place_of_darker() -> None:
    talk = start("clip")
    talk.say("decrease the brightness")
    assert talk.say("increase the brightness a bit").changes == ("Darker: 40% → 20%",)
    talk.say("brightness up 50%")
    assert talk.draft is not None
    assert [one["kind"] for one in talk.draft["t"][0]["sg"][0]["m"]["effects"]] == ["brighten"]


@pytest.mark.parametrize(
    ("film", "said", "named"),
    [
        ("cafe", "add a QR code at the end", "picture"),
        ("cafe", "最后放二维码", "图片"),
        ("cafe", "start the song at the chorus", "which time"),
        ("cafe", "remove the music in the middle", "From when to when"),
        ("cafe", "flip it horizontally", "not turned or mirrored"),
        ("cafe", "speed ramp", "one speed"),
        ("zhphotos", "卡点", "每张"),
        ("zhphotos", "压缩一下", "文件"),
        ("zhphotos", "加粗字体", "一种"),
        ("clip", "cut out the silence", "from when to when"),
        ("clip", "blur the face", "not found"),
        ("cafe", "translate the captions to Chinese", "Nothing is translated"),
        ("cafe", "add an outro", "end with"),
        ("cafe", "add our website at the end", "word for word"),
        ("chart", "make the chart bigger", "fills the picture"),
        ("cafe", "cinematic bars", "No bars"),
        ("scenes", "birds in the forest", "A new film, or"),
    ],
)
def test_what_cannot_be_done_is_answered_with_what_can_and_changes_nothing(
    film: str, said: str, named: str
) -> None:
    talk = start(film)
    before = talk.draft
    plan = talk.say(said)
    assert plan.kind == "answer" and named in plan.words and talk.draft == before


@pytest.mark.parametrize(
    "said", ["i want 25 seconds with a slower slideshow", "I want a 25 second longer video"]
)
def test_a_film_that_only_compares_with_this_one_is_this_one(said: str) -> None:
    assert [step.args["operation"] for step in start("photos").say(said).steps] == ["SetDuration"]
