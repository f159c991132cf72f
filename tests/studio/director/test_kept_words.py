"""Words on the screen keep their time where the pictures under them go, as far as there is room."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nemo_notebook.studio.director import direct
from nemo_notebook.studio.director.drafts import length_ms, span, words_of
from nemo_notebook.studio.director.operations import (
    AddCaption,
    HoldPicture,
    KeepSpan,
    RemoveCaptions,
    RemovePicture,
    apply_all,
)
from nemo_notebook.studio.director.plan import Shelf

from .checking import segments
from .films import start

_FILMS = {name: start(name) for name in ("captions", "photos", "zhphotos", "voice")}


def _after(film: str, *operations: Any) -> tuple[dict[str, Any], str]:
    talk = _FILMS[film]
    assert talk.draft
    edited = apply_all(talk.draft, operations, Shelf(tuple(talk.media)), "en")
    return edited.draft, edited.done[-1].line


def _spans(draft: dict[str, Any], track: str) -> dict[str, tuple[int, int]]:
    return {words_of(one): span(one) for one in segments(draft, track)}


@pytest.mark.parametrize("operation", [RemovePicture(0), KeepSpan(2000, 20_000), HoldPicture(0, 1000)])
def test_the_title_is_as_long_as_before_where_the_pictures_under_it_go(operation: Any) -> None:
    draft, _ = _after("zhphotos", operation)
    assert _spans(draft, "title") == {"夏日新品": (0, 3000)}


@pytest.mark.parametrize("index", range(4))
def test_captions_that_fill_the_film_share_what_is_left_of_it(index: int) -> None:
    draft, line = _after("captions", RemovePicture(index))
    spans = list(_spans(draft, "captions").values())
    assert [a for a, _ in spans] == [3000, *(b for _, b in spans[:-1])] and spans[-1][1] == 15_000
    assert min(b - a for a, b in spans) >= 2500
    assert "captions are shorter" in line or "Caption" in line


def test_captions_that_go_with_a_picture_are_named() -> None:
    brief = "20 s promo for my café Luna: fresh rolls every morning, live fado on Fridays, Rua da Rosa 12"
    draft = direct(brief, draft=None).draft
    assert draft
    line = RemovePicture(1).said(draft, RemovePicture(1).apply(draft, Shelf()), "en")
    assert "“Rua da Rosa 12” went with it" in line
    _, line = _after("captions", RemovePicture(0))
    assert "went with it" not in line


def test_a_caption_for_one_picture_goes_with_it_and_the_others_stay_with_theirs() -> None:
    draft, line = _after("photos", RemovePicture(2))
    pictures = [span(one) for one in segments(draft, "video")]
    assert list(_spans(draft, "captions").values()) == pictures
    assert "shorter" not in line


def test_a_caption_with_room_behind_it_is_seen_as_long_as_before() -> None:
    alone = (RemoveCaptions(), AddCaption("Hello", 8000, 5000))
    draft, line = _after("captions", *alone, RemovePicture(1))
    assert _spans(draft, "captions") == {"Hello": (5000, 10_000)}
    assert "Caption" not in line


def test_a_caption_without_room_is_shorter_and_the_answer_says_so() -> None:
    alone = (RemoveCaptions(), AddCaption("Hello", 14_000, 6000))
    draft, line = _after("captions", *alone, KeepSpan(0, 17_000))
    assert _spans(draft, "captions") == {"Hello": (14_000, 17_000)}
    assert line.endswith("; Caption 1: 6 s → 3 s")


def test_captions_of_a_voice_keep_to_it() -> None:
    before = _spans(_FILMS["voice"].draft or {}, "captions")
    draft, _ = _after("voice", RemovePicture(3))
    assert set(_spans(draft, "captions")) <= set(before)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(sorted(_FILMS)), st.integers(0, 19_000), st.integers(500, 20_000))
def test_no_caption_is_longer_than_before_or_outside_the_film(film: str, begin: int, length: int) -> None:
    talk = _FILMS[film]
    assert talk.draft
    shelf = Shelf(tuple(talk.media))
    draft = apply_all(talk.draft, [KeepSpan(begin, begin + length)], shelf, "en").draft
    old = {name: b - a for name, (a, b) in _spans(talk.draft, "captions").items()}
    for words, (a, b) in _spans(draft, "captions").items():
        assert 0 <= a < b <= length_ms(draft) and b - a <= old[words]
