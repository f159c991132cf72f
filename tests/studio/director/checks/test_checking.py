from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nemo_notebook.models.platforms import PLATFORMS
from nemo_notebook.studio.director import direct
from nemo_notebook.studio.director.checks import check_draft
from nemo_notebook.studio.make.texts import STYLES

from .films import LYING, UPRIGHT, film

LONG = "We bake sixty loaves every night, and on Saturdays we bake a hundred and twenty of them."


def _kinds(draft: dict[str, Any]) -> list[str]:
    return [one.kind for one in check_draft(draft)]


@pytest.mark.parametrize("style", sorted(STYLES))
@pytest.mark.parametrize("size", [UPRIGHT, LYING, (1080, 1080), (864, 1080)])
def test_every_style_in_its_own_place_is_fine(style: str, size: tuple[int, int]) -> None:
    for words in ("Corner Coffee", LONG, "慢早晨", "每天早上六点新鲜出炉的面包，一百年的老配方"):
        assert check_draft(film(words, style, canvas=size)) == ()


def test_words_that_stand_too_shortly_are_named_with_both_times() -> None:
    (finding,) = check_draft(film(LONG, span=(3000, 5000)))
    assert (finding.kind, finding.segment_id) == ("hasty", "x1")
    assert "stands for 2 s; reading it takes 5.2 s" in finding.sentence and finding.fix


@pytest.mark.parametrize(("words", "enough_ms"), [(LONG, 5200), ("每天早上六点新鲜出炉的面包", 1500)])
def test_the_limit_is_the_speed_of_subtitles(words: str, enough_ms: int) -> None:
    assert _kinds(film(words, span=(0, enough_ms))) == []
    assert _kinds(film(words, span=(0, enough_ms - 300))) == ["hasty"]


def test_what_reaches_beyond_the_film_is_not_seen_there() -> None:
    assert _kinds(film(LONG, span=(18_000, 30_000))) == ["hasty"]


def test_words_that_are_cut_off_are_named_with_the_last_ones_seen() -> None:
    (finding,) = check_draft(film("word " * 90, span=(0, 20_000)))
    assert finding.kind == "cut" and "cut off after “" in finding.sentence


@pytest.mark.parametrize(("size", "kinds"), [(0.5, ["small"]), (0.8, ["small"]), (1.0, []), (1.5, [])])
def test_letters_that_are_too_small_on_a_phone_are_named(size: float, kinds: list[str]) -> None:
    assert _kinds(film("Fresh bread", canvas=LYING, size=size)) == kinds


def test_the_small_lines_under_a_title_count_too() -> None:
    assert _kinds(film("Corner Coffee\nopen daily", "title", canvas=LYING, size=0.7)) == ["small"]
    assert _kinds(film("Corner Coffee", "title", canvas=LYING, size=0.7)) == []


def test_words_under_a_platforms_buttons_are_named_with_the_platform() -> None:
    right = film("افتتاح المخبز يوم السبت", "lower_third")
    (finding,) = check_draft(right)
    assert finding.kind == "covered" and "hidden under TikTok’s buttons" in finding.sentence
    assert check_draft(film("افتتاح المخبز يوم السبت", "lower_third", canvas=LYING)) == ()


@pytest.mark.parametrize("place", ["middle", "bottom", ""])
def test_places_below_the_tabs_are_clear_of_all_buttons(place: str) -> None:
    assert _kinds(film("Extraordinary doughnuts", "title", place=place)) == []


def test_a_large_title_at_the_top_is_under_the_tabs() -> None:
    words = "A long title of many words at twice its size, too high up"
    assert _kinds(film(words, "title", place="top", size=2.0)) == ["covered"]


def test_colours_that_do_not_stand_out_are_named() -> None:
    assert _kinds(film("Fresh bread", "title", scene="snow", color="#9a9a9a")) == ["faint"]
    assert _kinds(film("Fresh bread", "title", scene="stars", color="#9a9a9a")) == []
    assert _kinds(film("Fresh bread", "title", scene="snow", color="no colour")) == []


def test_hidden_tracks_and_empty_texts_are_let_be() -> None:
    draft = film(LONG, span=(0, 1000))
    draft["t"][1]["m"]["hidden"] = True
    assert check_draft(draft) == ()
    assert check_draft(film("  ", span=(0, 100))) == ()


def test_the_film_says_in_which_language_findings_are() -> None:
    draft = film("每天早上六点新鲜出炉的面包", span=(0, 500), language="zh")
    assert "只停留 0.5 秒" in check_draft(draft)[0].sentence
    assert "stands for" in check_draft(draft, "en")[0].sentence


@pytest.mark.parametrize("draft", [{}, {"t": None}, {"d": "x", "t": [1, {"tt": 7, "sg": [None, {}]}]}])
def test_drafts_of_any_shape_are_checked(draft: dict[str, Any]) -> None:
    assert check_draft(draft) == ()


def test_what_stands_on_tracks_of_others_is_named_without_a_fix() -> None:
    draft = film(LONG, span=(0, 1000))
    draft["t"][1]["id"] = "subtitles_7"
    (finding,) = check_draft(draft)
    assert finding.kind == "hasty" and finding.operations == () and finding.fix == ""


def test_platforms_leave_the_middle_of_the_frame_free() -> None:
    for platform in PLATFORMS:
        assert platform.year >= 2025 and platform.source
        for zone in platform.zones:
            assert 0 <= zone.left < zone.right <= 1 and 0 <= zone.top < zone.bottom <= 1
            assert not (zone.left < 0.5 < zone.right and zone.top < 0.5 < zone.bottom)


_ABOUT = [
    "a bakery",
    "our new headphones SoundPeak 3",
    "the harbour at night",
    "yoga for beginners",
    "spring sale",
]
_ABOUT_ZH = ["面包店", "新款耳机", "海边的夜晚", "瑜伽课", "春季促销"]
_POINTS = [
    "It weighs 320 g and fits in any bag.",
    "Made from recycled steel, it keeps tea hot for twelve hours and water cold for a whole day.",
    "Order now at example.com for $29.90.",
    "The lid closes with one hand, so that nothing is spilled on the way to work, not even on a bicycle.",
    "We repair it for free, as long as you live.",
    "机身仅重320克，轻松放进任何背包。",
    "内胆采用再生钢，热茶保温十二小时，冰水保冷一整天。",
]
_LOOKS = ["vertical 9:16", "square", "landscape 1080p", "4:5", "for TikTok", "warm tones", "no music"]


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(_ABOUT + _ABOUT_ZH),
    st.integers(5, 60),
    st.sampled_from(_LOOKS),
    st.lists(st.sampled_from(_POINTS), max_size=7, unique=True),
)
def test_what_is_composed_can_be_read_on_a_phone(
    about: str, length_s: int, look: str, points: list[str]
) -> None:
    described = f"from this product description: {' '.join(points)}" if points else f"about {about}"
    plan = direct(f"make a {length_s} second promo video, {look}, {described}", draft=None)
    assert plan.draft is not None
    assert [one.sentence for one in check_draft(plan.draft)] == []


def test_a_check_takes_a_few_milliseconds() -> None:
    draft = film(LONG)
    draft["t"][1]["sg"] *= 20
    began = time.process_time()
    check_draft(draft)
    assert time.process_time() - began < 0.5
