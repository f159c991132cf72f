from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nemo_notebook.models.measures import (
    ASPECTS,
    aspect_of,
    canvas_size,
    find_aspects,
    find_durations,
    find_film_lengths,
    find_resolution,
    parse_aspect,
    parse_duration,
    wanted_aspect,
)


@pytest.mark.parametrize(
    ("text", "ms"),
    [
        ("15s", 15_000),
        ("a 15-second clip", 15_000),
        ("10 sec of waves", 10_000),
        ("half a minute", 30_000),
        ("1:30 min", 90_000),
        ("length: 1:30", 90_000),
        ("a minute and a half", 90_000),
        ("two and a half minutes", 150_000),
        ("2 minutes", 120_000),
        ("1m30s", 90_000),
        ("a two minute, 15 second film", 135_000),
        ("ninety-second", 90_000),
        ("one hundred twenty seconds", 120_000),
        ("a minute-long film", 60_000),
        ("between 10-15 seconds", 15_000),
        ("500 ms", 500),
        ("a 30s video", 30_000),
        ("1:30 min", 90_000),
        ("1:30 long", 90_000),
        ("a 1:30 video", 90_000),
        ("make it 1:30", 90_000),
        ("add 2 more seconds", 2_000),
        ("十五秒", 15_000),
        ("30秒钟", 30_000),
        ("两三秒", 3_000),
        ("二三十秒", 30_000),
        ("二十三秒", 23_000),
        ("半分钟", 30_000),
        ("一分半", 90_000),
        ("两分钟", 120_000),
        ("两分半钟的短片", 150_000),
        ("1分30秒", 90_000),
        ("一百二十秒", 120_000),
        ("一点五分钟", 90_000),
        ("时长１５秒", 15_000),
        ("15s的视频", 15_000),
    ],
)
def test_a_length_is_read_from_words(text: str, ms: int) -> None:
    assert [one.value for one in find_durations(text)] == [ms]


@pytest.mark.parametrize(
    "text",
    [
        "swap the second image",
        "an 80s synthwave look",
        "the fashion of the 90s",
        "back in the 1980s",
        "wait a minute",
        "a promo for our 15-minute delivery",
        "iPhone 5s",
        "at 9:16",
        "a 9:16 video of the sea",
        "9:16 竖屏",
        "1:1 clip",
        "a 16:9 film",
        "make it 9:16",
        "三分之一",
        "十分漂亮",
        "限时秒杀",
        "第三秒",
    ],
)
def test_what_is_no_length_of_a_film_is_left_alone(text: str) -> None:
    assert find_durations(text) == []


def test_a_find_tells_where_it_stands() -> None:
    text = "Make a half-minute film, then 二十秒 more"
    assert [text[one.start : one.end] for one in find_durations(text)] == ["half-minute", "二十秒"]


@pytest.mark.parametrize(("text", "ms"), [("10 hours", 36_000_000), ("0 seconds", 0), ("-5 seconds", -5_000)])
def test_an_impossible_length_is_found_and_marked(text: str, ms: int) -> None:
    (found,) = find_durations(text)
    assert (found.value, found.supported) == (ms, False)


@pytest.mark.parametrize(
    ("text", "ms"),
    [
        ("A 20-second video with the title for 3 seconds", [20_000]),
        ("30-second slideshow, 5 seconds per image", [30_000]),
        ("make it 10s instead of 20s", [10_000]),
        ("from 20s to 10s", [10_000]),
        ("cut the first 3 seconds", []),
        ("fade in over 2 seconds", []),
        ("a 15-second intro video", [15_000]),
        ("a 3-second intro, then the product", []),
        ("20秒的视频，标题显示3秒", [20_000]),
        ("每张图5秒", []),
        ("剪掉最后5秒", []),
    ],
)
def test_the_length_of_the_film_is_told_from_that_of_its_parts(text: str, ms: list[int]) -> None:
    assert [one.value for one in find_film_lengths(text)] == ms


@pytest.mark.parametrize(
    ("given_option", "ms"),
    [("15s", 15_000), ("15", 15_000), (7.5, 7_500), ("1m30s", 90_000), ("2m", 120_000), ("0.5 min", 30_000),
     ("15秒", 15_000), ("1:30", 90_000), ("10m", 600_000)],
)  # fmt: skip
def test_a_length_is_read_from_an_option(given_option: str | float, ms: int) -> None:
    assert parse_duration(given_option) == ms


@pytest.mark.parametrize(
    "given_option", ["0", "-5", "10h", "0.4", "601", "", "soon", "15s 20s", "10-15s", "nan"]
)
def test_an_option_that_is_no_possible_length_is_refused_in_a_sentence(given_option: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        parse_duration(given_option)


@given(st.integers(min_value=1, max_value=600))
def test_every_whole_second_is_read_back_from_both_languages(seconds: int) -> None:
    assert parse_duration(f"{seconds}s") == parse_duration(f"{seconds}秒") == seconds * 1000


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("9:16", "9:16"),
        ("9×16 please", "9:16"),
        ("a vertical video", "9:16"),
        ("portrait, 10s", "9:16"),
        ("output in 1080p landscape", "16:9"),
        ("horizontal version", "16:9"),
        ("make it square", "1:1"),
        ("4:5 post", "4:5"),
        ("for TikTok", "9:16"),
        ("15s TikTok about coffee", "9:16"),
        ("a tiktok of my dog", "9:16"),
        ("make it loud. tiktok, 15 s", "9:16"),
        ("birthday video for mia tiktok", "9:16"),
        ("15 second short, underwater", "9:16"),
        ("sunset clip for my story 6 sec", "9:16"),
        ("抖音15秒", "9:16"),
        ("20 sec square invite", "1:1"),
        ("a square wedding invitation", "1:1"),
        ("方形邀请视频", "1:1"),
        ("方形请柬", "1:1"),
        ("做个方形主图视频", "1:1"),
        ("来个方形的，10秒", "1:1"),
        ("比例一比一", "1:1"),
        ("做成竖图", "9:16"),
        ("a square main image video", "1:1"),
        ("a video for our restaurant's tiktok", "9:16"),
        ("Make a Reel about coffee", "9:16"),
        ("a YouTube Short", "9:16"),
        ("as a Story", "9:16"),
        ("1080x1920", "9:16"),
        ("1080x1350", "4:5"),
        ("switch from 16:9 to 9:16", "9:16"),
        ("vertical, not landscape", "9:16"),
        ("export at 9:16", "9:16"),
        ("竖屏", "9:16"),
        ("横屏视频", "16:9"),
        ("换成方形", "1:1"),
        ("9比16", "9:16"),
        ("发抖音用", "9:16"),
        ("发朋友圈", "9:16"),
    ],
)
def test_a_shape_is_read_from_words(text: str, aspect: str) -> None:
    found = wanted_aspect(text)
    assert found is not None
    assert (found.value, found.supported) == (aspect, True)


@pytest.mark.parametrize(
    "text",
    [
        "a 3:2 victory",
        "the final ended 1:1 draw",
        "at 9:16 am",
        "the train leaves at 9:16",
        "John 1:1, a church video",
        "1:1 coaching",
        "a mountain landscape at dawn",
        "a portrait of my grandmother",
        "Times Square at night",
        "square dance lessons",
        "a vertical farming startup",
        "tell a story",
        "my demo reel",
        "how TikTok changed music",
        "方形手表",
        "关于抖音的历史",
        "比分1:1",
        "横版过关游戏",
    ],
)
def test_content_is_not_taken_for_a_shape(text: str) -> None:
    assert find_aspects(text) == []


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("7:3 aspect", "7:3"),
        ("make it 7:3", "7:3"),
        ("改成7:3", "7:3"),
        ("aspect ratio 21:9", "21:9"),
        ("make it 21:9", "21:9"),
        ("800x600", "4:3"),
        ("7:3 画幅", "7:3"),
    ],
)
def test_a_shape_no_film_can_have_is_kept_and_marked(text: str, aspect: str) -> None:
    (found,) = find_aspects(text)
    assert (found.value, found.supported) == (aspect, False)


def test_a_ratio_outweighs_a_word_and_a_word_a_platform() -> None:
    by_ratio = wanted_aspect("a landscape clip for TikTok in 1:1")
    by_word = wanted_aspect("for TikTok, a landscape clip")
    assert by_ratio and by_word
    assert (by_ratio.value, by_word.value) == ("1:1", "16:9")


@pytest.mark.parametrize(
    ("text", "side_px", "supported"),
    [("1080p", 1080, True), ("720P", 720, True), ("Full HD", 1080, True), ("全高清", 1080, True),
     ("1080x1920", 1080, True), ("4K", 2160, False), ("超高清", 2160, False)],
)  # fmt: skip
def test_a_resolution_is_its_short_side(text: str, side_px: int, supported: bool) -> None:
    found = find_resolution(text)
    assert found is not None
    assert (found.value, found.supported) == (side_px, supported)


@pytest.mark.parametrize("text", ["4k followers", "a 10k run", "$4K", "no size at all"])
def test_numbers_of_other_things_are_no_resolution(text: str) -> None:
    assert find_resolution(text) is None


@pytest.mark.parametrize("given_option", ["9:16", "9x16", "9/16", "vertical", "竖屏", "1080x1920"])
def test_a_shape_is_read_from_an_option(given_option: str) -> None:
    assert parse_aspect(given_option) == "9:16"


@pytest.mark.parametrize("given_option", ["7:3", "", "banana", "16:9 9:16", "0:0"])
def test_an_option_that_is_no_possible_shape_is_refused_in_a_sentence(given_option: str) -> None:
    with pytest.raises(ValueError, match=r"use 16:9, 9:16, 1:1 or 4:5\.$"):
        parse_aspect(given_option)


@given(st.sampled_from(ASPECTS), st.sampled_from([480, 540, 720, 1080]))
def test_a_canvas_has_even_sides_and_the_shape_it_was_made_for(aspect: str, side_px: int) -> None:
    width, height = canvas_size(aspect, side_px)
    assert (width % 2, height % 2, min(width, height)) == (0, 0, side_px)
    assert aspect_of(width, height) == aspect
