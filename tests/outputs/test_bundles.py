from __future__ import annotations

import base64
from typing import Any

import pytest

from nemo_notebook.models.account import Credits
from nemo_notebook.models.history import Entry, History
from nemo_notebook.models.turn import Batch, Clip, Failure, Turn, Video
from nemo_notebook.outputs import DoctorReport, HelpCard, SessionCard, bundle, film_bundle
from nemo_notebook.profiles import find_profile
from tests.outputs.page import clip, coffee, film, read


def _playable(_: Video) -> Clip | None:
    return clip()


def _turn(**changes: Any) -> Turn:
    facts = {
        "id": "t1",
        "prompt": "a coffee shop",
        "text": "Here is **your** film.",
        "changes": ('Title added: "Corner Coffee" (0-3s)',),
        "draft": coffee(),
        "video": film(),
        "credits_spent": 10,
        "backend": "local",
        "elapsed_s": 12.44,
    }
    return Turn.model_validate(facts | changes)


_THINGS = {
    "turn": _turn(),
    "bare turn": _turn(text="", changes=(), draft=None, video=None, credits_spent=None),
    "draft": coffee(),
    "video": film(),
    "credits": Credits(unlimited=True),
    "batch": Batch(results=(_turn(), Failure(prompt="x", message="y"))),
    "session": SessionCard(backend="local"),
    "history": History(
        entries=(
            Entry(id="a1", status="sent", prompt="a sea", began_at=1.8e9),
            Entry(
                id="b2", status="done", kind="edit", prompt="warmer", began_at=1.7e9, changes=("Warmer", "x")
            ),
        )
    ),
    "help": HelpCard(profile=find_profile("nemo-notebook")),
    "doctor": DoctorReport(),
}


@pytest.mark.parametrize("name", _THINGS)
def test_everything_has_static_html_and_a_plain_twin(name: str) -> None:
    shown = bundle(_THINGS[name], _playable)
    page = read(shown["text/html"])
    assert page.elements[0].attributes["class"].startswith("nemo-output nemo-")
    assert shown["text/plain"].strip()
    assert "base64" not in shown["text/plain"]


@pytest.mark.parametrize("name", _THINGS)
def test_formulas_are_not_looked_for(name: str) -> None:
    page = read(bundle(_THINGS[name], _playable)["text/html"])
    assert page.elements[0].attributes["class"].endswith("mathjax_ignore tex2jax_ignore")


def test_a_turn_shows_answer_changes_tracks_film_and_cost_in_this_order() -> None:
    text = read(bundle(_turn(), _playable)["text/html"]).text.replace("\u00a0", " ")
    wanted = ("Here is your film.", "What changed", "Title added", "20 s · 1080×1920", "Lo-fi", "Download")
    places = [text.index(words) for words in (*wanted, "Transcript", "12.4 s · 10 credits · local studio")]
    assert places == sorted(places)


def test_a_turn_prints_the_same_in_plain_text() -> None:
    plain = bundle(_turn(), _playable)["text/plain"].replace("\u00a0", " ")
    parts = plain.split("\n\n")
    assert parts[0] == "Here is **your** film."
    assert parts[1] == '• Title added: "Corner Coffee" (0-3s)'
    assert parts[2].startswith("Corner Coffee · 20 s")
    assert parts[3].startswith("nemo-output/coffee.mp4")
    assert parts[4] == "12.4 s · 10 credits · local studio"


def test_films_carry_their_poster_for_viewers_of_pictures() -> None:
    for thing in (_turn(), film()):
        assert base64.b64decode(bundle(thing, _playable)["image/jpeg"]) == b"\xff\xd8poster"
    assert "image/jpeg" not in bundle(coffee(), _playable)
    assert "image/jpeg" not in bundle(film(poster=b""), _playable)


def test_a_film_shown_by_itself_has_the_words_of_its_draft() -> None:
    page = read(film_bundle(film(), _playable, draft=coffee())["text/html"])
    assert "A quiet place to begin" in page.one("details").text
    assert read(bundle(film(), _playable)["text/html"]).all("details") == []


def test_a_turn_adds_little_to_the_notebook_beyond_its_film() -> None:
    shown = bundle(_turn(), _playable)
    assert sum(map(len, shown.values())) < 12_000


def test_anything_else_shows_as_its_words() -> None:
    assert bundle(["x\x1b"], _playable) == {"text/plain": "['x\\x1b']"}


def test_a_hostile_turn_is_only_text() -> None:
    evil = '"><img src=x onerror=alert(1)>\x1b[2J'
    turn = _turn(text=evil, changes=(evil,), backend=evil, video=film(made_by=evil))
    shown = bundle(turn, lambda _: None)
    page = read(shown["text/html"])
    assert page.text.count("<img src=x onerror=alert(1)>") == 4
    assert len(page.all("img")) == 1
    assert "\x1b" not in shown["text/plain"]
