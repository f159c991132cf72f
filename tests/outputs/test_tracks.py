from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nemo_notebook.models.draft import Draft
from nemo_notebook.outputs import tracks_html, tracks_plain
from tests.outputs.page import coffee, read, seg


def _draft(*tracks: dict[str, Any], **rest: Any) -> Draft:
    return Draft.from_wire({"t": list(tracks), **rest})


def _rows(draft: Draft) -> list[str]:
    return [" ".join(row.text.split()) for row in read(tracks_html(draft)).all("tr")]


def test_each_track_is_a_row_with_kind_name_segments_and_volume() -> None:
    assert _rows(coffee()) == [
        "TrackKindSegmentsVolume",
        "Videovideo0–5 s café5–20 s latte.jpg",
        "BGMaudio0–20 s Lo-fi35%",
        "Titletext0–3 s “Corner Coffee”",
        "Captionstext8–12.5 s “A quiet place to begin”",
    ]


def test_headers_have_a_scope_and_the_table_a_caption() -> None:
    page = read(tracks_html(coffee()))
    assert [head.attributes["scope"] for head in page.all("th")] == ["col"] * 4 + ["row"] * 4
    assert page.one("caption").text == "4\u00a0tracks"


def test_the_heading_says_title_length_and_size() -> None:
    assert read(tracks_html(coffee())).text.startswith("Corner Coffee · 20\u00a0s · 1080×1920 · 30\u00a0fps")


def test_eight_segments_stand_open_and_the_rest_are_folded() -> None:
    track = {"tt": 0, "sg": [seg(i * 1000, 1000, name=f"scene {i}") for i in range(20)]}
    page = read(tracks_html(_draft(track)))
    assert page.one("summary").text == "12 more"
    assert "scene 8" in page.one("details").text
    assert "scene 7" not in page.one("details").text


def test_eight_segments_need_no_fold() -> None:
    track = {"tt": 0, "sg": [seg(i * 1000, 1000, name=f"scene {i}") for i in range(8)]}
    assert read(tracks_html(_draft(track))).all("details") == []


def test_two_thousand_segments_stay_small_and_are_counted() -> None:
    track = {"tt": 0, "sg": [seg(i * 1000, 1000, name=f"scene {i}") for i in range(2000)]}
    html = tracks_html(_draft(track))
    assert len(html) < 40_000
    assert "and 1,880\u00a0more segments" in read(html).text


def test_the_table_of_an_ordinary_draft_is_small() -> None:
    assert len(tracks_html(coffee())) < 8000


def test_unknown_kinds_and_empty_tracks_have_their_row() -> None:
    rows = _rows(_draft({"tt": 9, "sg": [seg(0, 1000, name="snow")]}, {"tt": "sticker"}, {"sg": "?"}))
    assert rows[1:] == ["Type 9type 90–1 s snow", "Stickerstickerempty", "Unknownunknownempty"]


def test_volumes_that_differ_show_as_a_range() -> None:
    track = {"tt": 1, "sg": [seg(0, 1000, volume=0.5), seg(1000, 1000, volume=0.9)]}
    assert _rows(_draft(track))[1].endswith("50–90%")


@pytest.mark.parametrize("draft", [Draft(), _draft(), Draft.from_wire({"t": None, "d": "x"})])
def test_a_draft_without_tracks_says_so(draft: Draft) -> None:
    assert "The timeline is empty." in read(tracks_html(draft)).text
    assert "The timeline is empty." in tracks_plain(draft)


def test_a_film_without_length_has_a_table_but_no_bar() -> None:
    page = read(tracks_html(_draft({"tt": 0, "sg": [seg(0, 0, name="still")]})))
    assert "0–0\u00a0s still" in page.one("tbody").text
    assert not any("position:absolute" in span.attributes.get("style", "") for span in page.all("span"))


def test_a_ten_hour_film_is_told_on_the_clock() -> None:
    draft = _draft({"tt": 0, "sg": [seg(0, 36_000_000, name="long")]})
    assert "0:00–10:00:00 long" in read(tracks_html(draft)).text


def test_hostile_text_is_text() -> None:
    evil = '</td><script>alert(1)</script>"\u202e'
    track = {"tt": 7, "m": {"name": evil}, "sg": [seg(0, 1000, text=evil)]}
    page = read(tracks_html(_draft(track, m={"title": evil})))
    assert page.text.count("<script>alert(1)</script>") == 4  # heading, block, track, segment
    assert "\u202e" not in page.text


def test_foreign_words_are_isolated_from_the_direction_around_them() -> None:
    track = {"tt": 7, "m": {"name": "כותרת"}, "sg": [seg(0, 1000, text="שלום")]}
    isolated = [one.text for one in read(tracks_html(_draft(track))).all("bdi")]
    assert "כותרת" in isolated
    assert "“שלום”" in isolated


def test_a_huge_title_is_cut_and_whole_in_its_hover() -> None:
    page = read(tracks_html(_draft({"tt": 7, "sg": [seg(0, 1000, text="x" * 10_000)]})))
    hovers = [one.attributes["title"] for one in page.all("bdi") if "title" in one.attributes]
    assert hovers == ["“" + "x" * 10_000 + "”"]


def test_many_huge_titles_together_stay_small() -> None:
    track = {"tt": 7, "sg": [seg(i, 1, text="x" * 10_000) for i in range(200)]}
    assert len(tracks_html(_draft(track))) < 120_000


def test_plain_text_is_aligned() -> None:
    assert tracks_plain(coffee()).replace("\u00a0", " ").splitlines() == [
        "Corner Coffee · 20 s · 1080×1920 · 30 fps",
        "Track     Kind   Volume  Segments",
        "Video     video          0–5 s   café",
        "                         5–20 s  latte.jpg",
        "BGM       audio  35%     0–20 s  Lo-fi",
        "Title     text           0–3 s  “Corner Coffee”",
        "Captions  text           8–12.5 s  “A quiet place to begin”",
    ]


def test_wide_characters_keep_the_columns_aligned() -> None:
    lines = tracks_plain(
        _draft(
            {"tt": 0, "m": {"name": "视频"}, "sg": [seg(0, 1000, name="x")]}, {"tt": 0, "m": {"name": "abcd"}}
        )
    ).splitlines()
    assert lines[2].startswith("视频   video")
    assert lines[3].startswith("abcd   video")


def test_plain_text_of_many_segments_is_short() -> None:
    track = {"tt": 0, "sg": [seg(i * 1000, 1000, name="\x1b[31mscene") for i in range(200)]}
    plain = tracks_plain(_draft(track))
    assert len(plain.splitlines()) == 11
    assert "and 192\u00a0more segments" in plain
    assert "\x1b" not in plain


_VALUES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
_KEYS = st.sampled_from(["t", "tt", "sg", "d", "m", "s", "name", "text", "volume", "title", "width", "fps"])
_SEGMENTS = st.fixed_dictionaries({"s": _VALUES, "d": _VALUES, "m": st.dictionaries(_KEYS, _VALUES)})
_TRACKS = st.fixed_dictionaries(
    {"tt": _VALUES, "m": st.dictionaries(_KEYS, _VALUES), "sg": st.lists(_SEGMENTS)}
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=60)
@given(st.lists(_TRACKS, max_size=4), _VALUES, st.dictionaries(_KEYS, _VALUES))
def test_any_draft_at_all_is_drawn(tracks: list[Any], duration: Any, meta: dict[str, Any]) -> None:
    draft = Draft.from_wire({"t": tracks, "d": duration, "m": meta})
    assert len(read(tracks_html(draft)).all("tr")) == (len(tracks) + 1 if tracks else 0)
    assert tracks_plain(draft)
