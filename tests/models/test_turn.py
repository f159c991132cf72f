from __future__ import annotations

from pathlib import Path

import pytest

from nemo_notebook.models.draft import Draft
from nemo_notebook.models.shown import Shown, draw_with
from nemo_notebook.models.turn import Batch, Failure, Turn, Video

FILM = Video(
    path=Path("a.mp4"), width=64, height=36, fps=30, duration_s=10.04, size_bytes=1_250_000, poster=b"jpeg"
)


def test_a_film_says_its_size_length_and_place() -> None:
    assert str(FILM) == "a.mp4 (64×36, 10 s, 1.2 MB)"
    assert "jpeg" not in repr(FILM)


def test_a_turn_reads_as_its_words_its_changes_its_timeline_and_its_film() -> None:
    turn = Turn(id="1", prompt="p", text="Done.", changes=("Title added",), draft=Draft(), video=FILM)
    assert str(turn).splitlines() == ["Done.", "Title added", "Timeline (0 tracks)", str(FILM)]
    assert str(Turn(id="1", prompt="p")) == ""


def test_a_batch_keeps_its_order_and_tells_films_from_failures() -> None:
    made, failed = Turn(id="1", prompt="one", video=FILM), Failure(prompt="two", message="No credits.")
    batch = Batch(results=(made, failed, Turn(id="3", prompt="three", text="Only words")))
    assert (len(batch), batch.failures, batch.videos) == (3, [failed], [FILM])
    assert list(batch.films()) == [("one", FILM)]
    assert str(batch).split("\n\n") == [str(FILM), "two: No credits.", "Only words"]


def test_a_model_shows_itself_by_the_installed_drawing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nemo_notebook.models.shown._draw", None)
    assert isinstance(FILM, Shown)
    assert FILM._repr_mimebundle_() == {"text/plain": str(FILM)}
    draw_with(lambda shown: {"text/html": f"<b>{shown.width}</b>"})
    assert FILM._repr_mimebundle_() == {"text/html": "<b>64</b>"}
