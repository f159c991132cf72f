from __future__ import annotations

from typing import Any

import pytest

from nemo_notebook.studio.director import direct


def _film(words: str) -> dict[str, Any]:
    draft = direct(words, draft=None).draft
    assert draft is not None
    return draft


def _recipes(draft: dict[str, Any]) -> list[dict[str, Any]]:
    return [one["m"]["recipe"] for track in draft["t"] if track["id"] == "video" for one in track["sg"]]


@pytest.mark.parametrize(
    ("words", "accent"),
    [
        ("purple abstract background, 12 seconds, no text", "#8e24aa"),
        ("深绿色抽象背景，10秒，不要文字", "#28602b"),
        ("20s launch video for our app Orbit, brand colour #00897b", "#00897b"),
    ],
)
def test_every_picture_of_a_backdrop_has_the_colour_of_the_film(words: str, accent: str) -> None:
    assert {one.get("accent") for one in _recipes(_film(words))} == {accent}


def test_a_backdrop_in_a_dark_colour_is_seen_at_night() -> None:
    assert {one["time"] for one in _recipes(_film("dark blue abstract background, 10 s, no text"))} == {
        "night"
    }


def test_a_place_keeps_its_own_colours() -> None:
    draft = _film("a walk in the forest, purple vibes, 10 s, title Dusk")
    assert all("accent" not in one for one in _recipes(draft))
    (title,) = (one for track in draft["t"] if track["id"] == "title" for one in track["sg"])
    assert title["m"]["accent"] == "#8e24aa" and title["m"]["color"] != "#ffffff"


def test_over_a_backdrop_of_that_colour_a_title_is_white() -> None:
    draft = _film('purple abstract background, 12 seconds, title "Orbit"')
    (title,) = (one for track in draft["t"] if track["id"] == "title" for one in track["sg"])
    assert title["m"].get("color", "#ffffff") == "#ffffff"
