from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nemo_notebook.models.measures import ASPECTS, find_aspects, find_film_lengths
from nemo_notebook.text import contradictions, detect_language, with_options


def test_options_join_the_request_as_one_plain_line() -> None:
    sent = with_options("A cat", duration_ms=15_000, aspect="9:16", seed=7, language="en")
    assert sent == "A cat\n\nDuration: 15 s. Aspect ratio: 9:16. Seed: 7."


def test_a_chinese_request_gets_a_chinese_line() -> None:
    sent = with_options("一只猫", duration_ms=7_500, aspect="1:1", seed=None, language="zh")
    assert sent == "一只猫\n\n时长：7.5 秒。画面比例：1:1。"


def test_a_request_without_options_stays_as_it_is() -> None:
    assert with_options("  A cat\n", duration_ms=None, aspect=None, seed=None) == "  A cat\n"


@given(
    st.integers(min_value=5, max_value=6_000).map(lambda tenth: tenth * 100),
    st.sampled_from(ASPECTS),
    st.sampled_from(["en", "zh"]),
)
def test_the_line_is_read_back_as_what_was_asked_for(duration_ms: int, aspect: str, language: str) -> None:
    sent = with_options("A cat", duration_ms=duration_ms, aspect=aspect, seed=7, language=language)
    assert [one.value for one in find_film_lengths(sent)] == [duration_ms]
    assert [one.value for one in find_aspects(sent)] == [aspect]
    assert contradictions(sent, duration_ms, aspect) is None


@pytest.mark.parametrize(
    ("prompt", "duration_ms", "aspect", "said"),
    [
        ("A 20-second ad", 15_000, None, "-d 15s contradicts “20-second” in the words."),
        ("landscape promo, 20 s", 20_000, "9:16", "-r 9:16 contradicts “landscape” in the words."),
        ("做一个二十秒的视频", 15_000, None, "-d 15s contradicts “二十秒” in the words."),
        (
            "a 20-second landscape video",
            15_000,
            "9:16",
            "-d 15s contradicts “20-second” and -r 9:16 contradicts “landscape” in the words.",
        ),
    ],
)
def test_a_contradiction_is_named(
    prompt: str, duration_ms: int | None, aspect: str | None, said: str
) -> None:
    assert contradictions(prompt, duration_ms, aspect) == said


@pytest.mark.parametrize(
    ("prompt", "duration_ms", "aspect"),
    [
        ("a 15-second landscape clip", 15_000, "16:9"),
        ("show the logo for the first 3 seconds", 15_000, None),
        ("标题显示3秒", 15_000, None),
        ("for TikTok", None, "16:9"),
        ("a vertical video", None, "4:5"),
        ("Times Square at 9:16 am", None, "16:9"),
        ("make it 15s instead of 20s", 15_000, None),
        ("a 20-second landscape video", None, None),
    ],
)
def test_options_that_agree_with_the_words_are_no_contradiction(
    prompt: str, duration_ms: int | None, aspect: str | None
) -> None:
    assert contradictions(prompt, duration_ms, aspect) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [("a sunset", "en"), ("海边的日落", "zh"), ("日本語の動画を作って", "ja"), ("바다 위의 일몰", "ko"),
     ("غروب الشمس", "ar"), ("सूर्यास्त", "hi"), ("พระอาทิตย์ตก", "th"), ("закат над морем", "ru"),
     ("做一个咖啡店视频 for TikTok", "zh"), ("export一下", "zh"), ("A video titled “你好世界”", "en"),
     ("把“Hello World and more” 放大", "zh"), ("", "en"), ("123", "en")],
)  # fmt: skip
def test_the_language_is_that_of_the_sentence(text: str, language: str) -> None:
    assert detect_language(text) == language
