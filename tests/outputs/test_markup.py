from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from nemo_notebook.outputs.markup import bar, clean, cut, escape, label, prose
from tests.outputs.page import read


def test_terminal_escapes_and_direction_overrides_are_removed() -> None:
    assert clean("a\x1b[31mb\x9bc\u202ed\u2066e\ud800f") == "a[31mbcdef"


def test_line_ends_become_line_feeds_and_tabs_stay() -> None:
    assert clean("a\r\nb\rc\td") == "a\nb\nc\td"


def test_a_short_label_has_no_title() -> None:
    assert label("café") == "<bdi>café</bdi>"


def test_a_long_label_is_cut_and_keeps_the_whole_in_its_title() -> None:
    words = "long " * 2000
    found = read(label(words)).one("bdi")
    assert len(found.text) <= 80
    assert found.text.endswith("…")
    assert found.attributes["title"] == words.strip()


def test_a_cut_does_not_split_a_joined_emoji() -> None:
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    assert cut("ab" + family + "cd", 5) == "ab…"


def test_a_cut_does_not_take_an_accent_from_its_letter() -> None:
    assert cut("abcde\u0301fgh", 6) == "abcd…"


def test_quotes_cannot_leave_an_attribute() -> None:
    found = read(label('" onmouseover="alert(1)' * 9)).one("bdi")
    assert set(found.attributes) == {"title"}


@given(st.text(), st.integers(2, 90))
def test_no_text_breaks_out_of_a_label(text: str, length: int) -> None:
    page = read(label(text, length))
    assert [element.tag for element in page.elements] == ["bdi"]
    assert len(page.text) <= length


@given(st.text())
def test_escaped_text_reads_as_the_clean_text(text: str) -> None:
    assert read(f"<bdi>{escape(text)}</bdi>").text == clean(text)


def test_prose_keeps_line_breaks_and_sets_strong_and_code() -> None:
    page = read(prose("Here is **your** film.\nSay `undo`, 2 * 3 ** 4"))
    assert page.text == "Here is your film.\nSay undo, 2 * 3 ** 4"
    assert page.one("strong").text == "your"
    assert page.one("code").text == "undo"


def test_html_in_prose_is_text() -> None:
    assert read(prose("<script>alert(1)</script> **<b>x</b>**")).text == "<script>alert(1)</script> <b>x</b>"


def test_a_bar_is_filled_to_its_fraction_and_no_further() -> None:
    assert "width:45%" in bar(0.45)
    assert "width:100%" in bar(7)
    assert "width" not in bar(None)
