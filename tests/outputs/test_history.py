from __future__ import annotations

from pathlib import Path

from nemo_notebook.models.history import Entry, History
from nemo_notebook.outputs import bundle


def _shown(*entries: Entry, note: str = "", folder: Path | None = None) -> tuple[str, str]:
    shown = bundle(History(entries=entries, note=note), lambda _: None, folder=folder)
    return shown["text/html"], shown["text/plain"]


def _entry(**more: object) -> Entry:
    given = {"id": "a1b2c3d4", "status": "done", "prompt": "a sea", "began_at": 1_790_000_000.0, **more}
    return Entry.model_validate(given)


def test_a_turn_shows_when_it_was_what_it_was_and_what_it_cost() -> None:
    html, plain = _shown(_entry(credits_before=100, credits_after=90, changes=("Title added",)))
    for words in ("a sea", "10\u00a0credits", "a1b2c3d4", "2026-09-21"):
        assert words in html and words in plain
    assert "Title added" in html and plain.startswith("1\u00a0turn · 10 credits")


def test_an_unfinished_turn_says_how_to_take_it_up() -> None:
    for shown in _shown(_entry(status="sent")):
        assert "%nemo resume a1b2c3d4" in shown


def test_what_stopped_a_turn_is_told_in_one_line() -> None:
    for shown in _shown(_entry(status="refused", problem="No credits are left.\nTop up.")):
        assert "No credits are left." in shown and "Top up" not in shown


def test_a_film_is_linked_from_the_notebooks_folder(tmp_path: Path) -> None:
    film = tmp_path / "nemo-output" / "a sea.mp4"
    film.parent.mkdir()
    film.write_bytes(b"x")
    html, plain = _shown(_entry(film=film), folder=tmp_path)
    assert 'href="nemo-output/a%20sea.mp4"' in html and "nemo-output/a sea.mp4" in plain


def test_a_film_that_is_gone_is_said_to_be(tmp_path: Path) -> None:
    assert "is gone" in _shown(_entry(film=tmp_path / "sea.mp4"))[0]


def test_hostile_words_are_text() -> None:
    html, _ = _shown(_entry(prompt="<script>alert(1)</script>\u202e", changes=("<b>",)), note="<i>")
    assert "<script" not in html and "<b>" not in html and "<i>" not in html and "\u202e" not in html


def test_an_empty_history_says_so() -> None:
    for shown in _shown():
        assert "Nothing was asked" in shown
