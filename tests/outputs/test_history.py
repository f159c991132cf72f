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
    spent = {"credits_before": 100, "credits_after": 90}
    html, plain = _shown(_entry(kind="edit", changes=("Title added", "Length: 6s → 8s"), **spent))
    for words in ("a sea", "10\u00a0credits", "a1b2c3d4", "2026-09-21"):
        assert words in html and words in plain
    assert plain.startswith("1\u00a0turn · 10\u00a0credits\n")
    for shown in (html, plain):
        assert "Title added and 1 more change" in shown.replace("\u00a0", " ") and "Length" not in shown


def test_a_turn_under_way_is_running_and_not_to_be_taken_up() -> None:
    for shown in _shown(_entry(status="sent", at_work=True)):
        assert "Running" in shown and "resume" not in shown
    for shown in _shown(_entry(status="asked", at_work=True, batch="x")):
        assert "Waiting" in shown and "resume" not in shown


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


def test_a_film_elsewhere_is_named_but_not_linked(tmp_path: Path) -> None:
    film = tmp_path / "elsewhere" / "sea.mp4"
    film.parent.mkdir()
    film.write_bytes(b"x")
    html, plain = _shown(_entry(film=film), folder=tmp_path / "here")
    assert "href" not in html and film.as_posix() in html and film.as_posix() in plain


def test_a_day_stands_once_above_its_turns() -> None:
    day = 86_400.0
    turns = [_entry(id=str(n), began_at=1_790_000_000.0 - at) for n, at in enumerate((0.0, 60.0, 3 * day))]
    for shown in _shown(*turns):
        assert shown.count("2026-09-") == 2


def test_a_first_film_says_itself_what_was_made() -> None:
    for shown in _shown(_entry(kind="generate", changes=("Video added: sea (0-5s)",))):
        assert "Video added" not in shown


def test_one_credit_is_one() -> None:
    for shown in _shown(_entry(credits_before=100, credits_after=99)):
        assert "1\u00a0credit" in shown and "credits" not in shown


def test_plain_lines_stand_below_the_words_they_belong_to() -> None:
    _, plain = _shown(_entry(status="refused", prompt="慢生活", problem="No credits are left."))
    *_, first, second = plain.splitlines()
    assert first.index("慢生活") == second.index("No credits")


def test_a_film_that_is_gone_is_said_to_be(tmp_path: Path) -> None:
    for shown in _shown(_entry(film=tmp_path / "sea.mp4")):
        assert "is gone" in shown


def test_hostile_words_are_text() -> None:
    html, _ = _shown(_entry(prompt="<script>alert(1)</script>\u202e", changes=("<b>",)), note="<i>")
    assert "<script" not in html and "<b>" not in html and "<i>" not in html and "\u202e" not in html


def test_an_empty_history_says_so() -> None:
    for shown in _shown():
        assert "Nothing was asked" in shown and "%nemo history all" in shown
