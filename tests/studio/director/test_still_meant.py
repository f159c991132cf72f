"""What a clause or a message leaves unsaid: the picture, the text or the change before it is meant."""

from __future__ import annotations

from typing import Any

import pytest

from .films import start


def _steps(film: str, *said: str) -> list[dict[str, Any]]:
    talk = start(film)
    plans = [talk.say(one) for one in said]
    return [dict(step.args) for step in plans[-1].steps]


@pytest.mark.parametrize(
    ("film", "said", "size"),
    [
        ("captions", ("captions smaller", "too small now, go halfway back"), 0.9),
        ("captions", ("make the captions bigger", "split the difference"), 1.12),
        ("zh", ("字幕小一点", "太小了，往回一半"), 0.9),
    ],
)
def test_halfway_back_lies_between_what_was_and_what_is(
    film: str, said: tuple[str, ...], size: float
) -> None:
    assert [one["size"] for one in _steps(film, *said)] == [size]


def test_half_of_a_tone_is_told_to_be_none() -> None:
    talk = start("zh")
    talk.say("整体调冷一点")
    plan = talk.say("过了，收一半")
    assert plan.kind == "answer"
    assert "撤销" in plan.words


def test_a_clip_that_is_slowed_gets_faster_alone() -> None:
    (step,) = _steps("clips", "slow down the dog", "not that much")
    assert (step["operation"], list(step["indexes"])) == ("SetSpeed", [1])


@pytest.mark.parametrize(
    ("film", "said", "track"),
    [
        ("captions", ("make the captions yellow", "same colour for the title please"), "title"),
        ("captions", ("make the title red", "captions should match the title's colour"), "captions"),
        ("zh", ("标题红色", "字幕颜色和标题一致"), "captions"),
    ],
)
def test_one_text_takes_the_colour_of_the_other(film: str, said: tuple[str, ...], track: str) -> None:
    talk = start(film)
    first, second = (talk.say(one).steps[0].args for one in said)
    assert second["operation"] == "SetColor"
    assert (second["track"], second["color"]) == (track, first["color"])


@pytest.mark.parametrize("said", ["再往上一点", "move it up a bit"])
def test_words_at_the_bottom_go_up_to_the_middle_first(said: str) -> None:
    (step,) = _steps("zhphotos", "标题移到最下面", said)
    assert (step["track"], step["place"]) == ("title", "middle")


def test_a_place_told_before_is_meant_by_there() -> None:
    steps = _steps("scenes", "Hard cuts, except into the ocean, keep a slow dissolve there")
    assert [(one["duration_ms"], list(one["indexes"])) for one in steps] == [(0, []), (1000, [2])]


def test_snow_after_a_wish_for_one_picture_falls_there() -> None:
    steps = _steps("scenes", "make the second picture darker, and add snow")
    assert [one["operation"] for one in steps] == ["SetTone", "SetWeather"]
    assert [list(one["indexes"]) for one in steps] == [[1], [1]]


def test_a_tone_of_the_film_beside_a_moved_picture_stays_the_films() -> None:
    steps = _steps("clips", "put the dog first, warm tones")
    assert [list(one["indexes"]) for one in steps if one["operation"] == "SetTone"] == [[]]


def test_the_card_just_asked_for_is_meant_by_that_one() -> None:
    (step,) = _steps("zh", "结尾加一张卡，写：扫码下单立减5元", "那张再多停两秒")
    assert (step["operation"], step["track"], step["duration_ms"]) == ("SetTextTime", "title", 5000)
