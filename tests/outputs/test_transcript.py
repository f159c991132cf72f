from __future__ import annotations

from nemo_notebook.models.draft import Draft
from nemo_notebook.outputs import Line, transcript_html, transcript_of
from tests.outputs.page import coffee, read, seg


def test_words_on_screen_are_listed_by_time() -> None:
    assert transcript_of(coffee()) == (
        Line(0, 3000, "Corner Coffee"),
        Line(8000, 12_500, "A quiet place to begin"),
    )


def test_a_spoken_line_that_is_captioned_stands_once() -> None:
    voice = seg(1000, 2000, src="voice:en", recipe={"text": "Welcome in."})
    draft = Draft.from_wire(
        {"t": [{"tt": 1, "sg": [voice]}, {"tt": 7, "sg": [seg(1000, 2000, text="Welcome in.")]}]}
    )
    assert transcript_of(draft) == (Line(1000, 3000, "Welcome in."),)


def test_music_and_pictures_say_nothing() -> None:
    track = {"tt": 1, "sg": [seg(0, 1000, name="Lo-fi", text="notes")]}
    assert transcript_of(Draft.from_wire({"t": [track]})) == ()
    assert transcript_of(None) == ()


def test_the_transcript_is_folded_and_timed() -> None:
    page = read(transcript_html([Line(0, 3000, "<b>Hello</b>")]))
    assert page.one("summary").text == "Transcript"
    assert page.one("details").text.endswith("0–3\u00a0s\u2002<b>Hello</b>")


def test_a_film_without_words_has_no_transcript() -> None:
    assert transcript_html([]) == ""


def test_a_very_long_transcript_is_counted() -> None:
    html = transcript_html([Line(i, i + 1, "word") for i in range(500)])
    assert "and 380\u00a0more lines" in read(html).text
