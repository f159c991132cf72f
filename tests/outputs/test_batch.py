from __future__ import annotations

from pathlib import Path

from nemo_notebook.models.turn import Batch, Failure, Turn
from nemo_notebook.outputs.batch import batch_html, batch_plain
from tests.outputs.page import clip, coffee, film, read


def _batch() -> Batch:
    return Batch(
        results=(
            Turn(id="1", prompt="a coffee shop", video=film()),
            Failure(prompt="<b>impossible</b>", message="No credits are left.", hint="Top up credits."),
            Turn(id="3", prompt="a sunset", video=film(path=Path("nemo-output/sun.mp4"))),
            Turn(id="4", prompt="only a draft", draft=coffee()),
        )
    )


def test_films_and_failures_stand_in_the_order_of_their_prompts() -> None:
    text = read(batch_html(_batch(), lambda _: clip())).text
    places = [
        text.index(words) for words in ("1. a coffee", "2. <b>imp", "No credits", "3. a sun", "4. only")
    ]
    assert places == sorted(places)


def test_every_film_has_a_player_and_one_badge_serves_all() -> None:
    page = read(batch_html(_batch(), lambda _: clip()))
    assert len(page.all("video")) == 2
    assert page.text.count("procedural scenes") == 1


def test_the_heading_counts_films_and_failures() -> None:
    text = read(batch_html(_batch(), lambda _: clip())).text
    assert text.startswith("2\u00a0films · 1\u00a0film failed: 2")
    nothing = Batch(results=[Failure(prompt="x", message="y")] * 20)
    assert read(batch_html(nothing, lambda _: None)).text.startswith(
        "0\u00a0films · 20\u00a0films failed: 1, 2, 3, 4, 5, 6, 7, 8 …1."
    )
    assert read(batch_html(Batch(), lambda _: None)).text == "0\u00a0films"


def test_the_bytes_asked_for_are_those_of_the_film_itself() -> None:
    asked: list[str] = []
    batch_html(_batch(), lambda video: asked.append(video.made_by + video.path.name))
    assert [name.rpartition("scenes")[2] for name in asked] == ["coffee.mp4", "sun.mp4"]


def test_a_failure_says_what_to_do() -> None:
    assert "No credits are left.Top up credits." in read(batch_html(_batch(), lambda _: None)).text


def test_a_turn_without_a_film_shows_its_timeline_in_a_line() -> None:
    assert "Timeline (4 tracks): 1. Video: café (0-5s)" in read(batch_html(_batch(), lambda _: None)).text


def test_plain_text_says_the_same() -> None:
    plain = batch_plain(_batch()).splitlines()
    assert plain[1] == "1. a coffee shop"
    assert plain[2].startswith("   nemo-output/coffee.mp4  1080×1920")
    assert plain[4:7] == ["2. <b>impossible</b>", "   No credits are left.", "   Top up credits."]
