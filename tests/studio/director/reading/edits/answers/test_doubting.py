"""A length beside one thing is that thing's; a film that would lose most of itself is asked about."""

from __future__ import annotations

import pytest

from ....films import start


@pytest.mark.parametrize(
    ("film", "said", "length_ms"),
    [
        ("photos", 'add an end card "Shop now", 5 seconds', 20_000),
        ("clips", "把小狗那段移到最前面，时长缩到5秒", 22_000),
        ("zhphotos", "把芒果放到最后，只停3秒", 18_000),
        ("clip", "trim 2s off the front and 1s off the back", 9_000),
        ("zhclip", "前面剪2秒，后面剪1秒", 12_000),
        ("zhclip", "掐头去尾各1秒", 13_000),
    ],
)
def test_a_length_is_of_what_was_just_named(film: str, said: str, length_ms: int) -> None:
    talk = start(film)
    assert talk.say(said).kind == "edit"
    assert talk.draft is not None
    assert talk.draft["d"] == length_ms


@pytest.mark.parametrize(
    ("film", "said"),
    [("cafe", "make it vertical, 8 seconds"), ("cafe", "add the title Hello and make the film 6 s")],
)
def test_a_length_of_the_film_is_set(film: str, said: str) -> None:
    talk = start(film)
    assert talk.say(said).kind == "edit"
    assert talk.draft is not None
    assert talk.draft["d"] < 10_000


def test_a_picture_is_not_made_longer_and_removed() -> None:
    plan = start("photos").say("show the hat for 8 seconds and remove the third picture")
    assert plan.kind == "answer"
    assert "picture 3" in plan.words


@pytest.mark.parametrize(
    ("film", "said", "volume"),
    [
        ("zhphotos", "音乐声音轻一点点就好，不要太轻", 0.25),
        ("cafe", "music a bit quieter, but not too quiet", 0.25),
    ],
)
def test_not_too_much_is_no_step_back(film: str, said: str, volume: float) -> None:
    assert [step.args["volume"] for step in start(film).say(said).steps] == [volume]


@pytest.mark.parametrize(
    ("film", "said", "key", "value"),
    [
        ("zhphotos", "图片切换太硬了，柔和点", "duration_ms", 1000),
        ("zhclip", "海边的颜色看着有点冷，弄暖和些", "tone", "warm"),
        ("zh", "字幕有点小", "size", 1.25),
        ("zh", "字幕有点大", "size", 0.8),
        ("captions", "the captions are a bit small", "size", 1.25),
    ],
)
def test_what_is_complained_of_gets_less(film: str, said: str, key: str, value: object) -> None:
    assert [step.args[key] for step in start(film).say(said).steps] == [value]


def test_halving_after_a_complaint_about_sound_is_of_the_sound() -> None:
    (step,) = start("clips").say("the dinner clip is too loud, halve it").steps
    assert (step.args["operation"], step.args["volume"], step.args["indexes"]) == ("SetVolume", 0.5, (2,))


def test_less_time_is_taken_off() -> None:
    (step,) = start("photos").say("one second less for the bag").steps
    assert (step.args["index"], step.args["duration_ms"]) == (1, 4000)


def test_a_limit_beside_a_picture_never_cuts_the_film() -> None:
    plan = start("clips").say("the dog bit is fun but a bit long, 5 secs max")
    assert plan.kind == "answer"
    assert "5 s" in plan.words


def test_the_others_are_not_the_one_just_named() -> None:
    made = start("sale").say('make "50% off today" bigger, the other two smaller').steps
    assert [(step.args["index"], step.args["size"]) for step in made] == [(1, 1.25)]
