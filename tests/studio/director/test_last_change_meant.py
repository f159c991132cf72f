"""What the change before explains: where it is not to be, a line under it, its colour, a step back."""

from __future__ import annotations

from typing import Any

import pytest

from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, meta, segments, words_of

from .films import start


def _after(film: str, *said: str) -> tuple[str, dict[str, Any]]:
    talk = start(film)
    for one in said:
        plan = talk.say(one)
    assert plan.kind == "edit" and plan.draft is not None, plan.words
    return plan.words, plan.draft


def _looks(draft: dict[str, Any], track: str, key: str) -> list[object]:
    return [meta(one).get(key) for one in segments(draft, track)]


@pytest.mark.parametrize(
    ("film", "said", "toned"),
    [
        ("photos", ("black and white", "except the hat"), [True, True, False, True]),
        ("photos", ("make everything sepia", "but not the last two"), [True, True, False, False]),
        ("zhphotos", ("全部调成黑白", "草莓保持原样"), [False, True, True, True]),
    ],
)
def test_the_last_change_is_taken_back_at_one_place(
    film: str, said: tuple[str, ...], toned: list[bool]
) -> None:
    _, draft = _after(film, *said)
    assert [bool(one) for one in _looks(draft, "video", "effects")] == toned


def test_a_picture_that_is_spared_keeps_how_long_it_stood() -> None:
    _, draft = _after("photos", "2 seconds per picture", "not the hat though")
    assert [one["d"] for one in segments(draft, "video")] == [2000, 2000, 5000, 2000]


@pytest.mark.parametrize(
    ("film", "said", "colours"),
    [
        ("captions", ("make the captions gold", "not the last one"), ["#d4af37", "#d4af37", None]),
        ("zh", ("字幕改成黄色", "第一句就不用了"), [None, "#fdd835", "#fdd835"]),
    ],
)
def test_a_caption_is_spared_what_the_others_got(
    film: str, said: tuple[str, ...], colours: list[str | None]
) -> None:
    _, draft = _after(film, *said)
    assert _looks(draft, CAPTIONS, "color") == colours


@pytest.mark.parametrize(
    ("film", "said", "words"),
    [
        (
            "cafe",
            ("change Coffee Shop to Bean & Leaf", "add 'open from 7' below that"),
            "Bean & Leaf\nopen from 7",
        ),
        (
            "sale",
            ("add an end card: shop.acme.com", "put Use code SHIP24 under it"),
            "shop.acme.com\nUse code SHIP24",
        ),
        ("zh", ("标题改成“山野茶铺”", "下面加一行小字“手作奶茶”"), "山野茶铺\n手作奶茶"),
    ],
)
def test_words_under_a_text_are_its_next_line(film: str, said: tuple[str, ...], words: str) -> None:
    _, draft = _after(film, *said)
    assert words in [words_of(one) for one in segments(draft, TITLE)]


def test_a_moved_title_and_the_captions_keep_apart() -> None:
    words, draft = _after("photos", "add a title Autumn Lookbook", "and move it to the bottom")
    assert _looks(draft, TITLE, "place") == ["bottom"]
    assert _looks(draft, CAPTIONS, "place") == ["top", None, None, None]
    assert "Caption 1 place" in words


def test_a_small_step_back_goes_not_beyond_the_start() -> None:
    words, draft = _after("zh", "标题往上挪", "挪过头了，往下一点点")
    assert _looks(draft, TITLE, "place") == [None]
    assert "没有听懂" not in words


def test_too_dark_is_said_of_the_colour_given_last() -> None:
    _, once = _after("captions", "make the captions dark blue", "too dark")
    _, told = _after("captions", "make the captions dark blue", "hmm, too dark. Lighter")
    assert _looks(once, CAPTIONS, "color") == _looks(told, CAPTIONS, "color") == ["#1b7dd1"] * 3


def test_the_same_colour_is_the_one_given_last() -> None:
    _, draft = _after("chart", "chart green", "title the same colour")
    assert _looks(draft, TITLE, "color") == ["#43a047"]


@pytest.mark.parametrize(
    ("said", "length"),
    [
        (("start with the dog", "make that one only 4 seconds"), 4000),
        (("小狗放到最前面", "那段只要4秒"), 4000),
    ],
)
def test_that_one_is_the_clip_just_moved(said: tuple[str, ...], length: int) -> None:
    _, draft = _after("clips", *said)
    assert [one["d"] for one in segments(draft, "video")] == [length, 9000, 8000]


def test_another_caption_comes_as_much_later() -> None:
    _, draft = _after("zh", "第二句字幕晚两秒出来", "第三句也是")
    begins = [one["s"] for one in segments(draft, CAPTIONS)]
    before = [one["s"] for one in segments(_after("zh", "第二句字幕晚两秒出来")[1], CAPTIONS)]
    assert begins[2] - before[2] == 2000
