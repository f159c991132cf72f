from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.messages.asked_plainly import with_plain_wishes

_FILM = "Make a video for our bakery"


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("keep music out of it", "no music"),
        ("I'd rather skip the soundtrack", "no music"),
        ("a song-free video", "no music"),
        ("no voiceover or music", "no music, no voiceover"),
        ("there's no need for a narrator", "no voiceover"),
        ("nobody should be speaking", "no voiceover"),
        ("have a woman narrate it", "with a voiceover"),
        ("a calm voice talks you through it", "with a voiceover"),
        ("it mustn't run over 40 seconds", "40 seconds"),
        ("should be done after half a minute", "30 seconds"),
        ("sixteen by nine", "16:9"),
        ("as tall as a phone", "vertical"),
        ("on a projector at the meeting", "landscape"),
        ("equal in width and height", "square"),
    ],
)
def test_a_clause_that_only_steers_is_put_plainly(said: str, plain: str) -> None:
    assert with_plain_wishes(f"{_FILM}, {said}") == f"{_FILM}, {plain}"


@pytest.mark.parametrize(
    "said",
    [
        "we love music",
        "no music lessons on Monday",
        "not too loud music",
        "we teach piano and voice",
        "a Bluetooth speaker",
        "a speech by the mayor",
        "find your voice",
        "steep for 3 minutes",
        "each photo 3 seconds",
        "the first 5 seconds",
        "a 5 minute walk from the station",
        "ages 9 to 16",
        "our tower is tall",
        "meet us at the square",
        "watch it on TV",
        "“no music after ten”",
    ],
)
def test_what_tells_something_stays_as_it_is(said: str) -> None:
    assert with_plain_wishes(f"{_FILM}, {said}") == f"{_FILM}, {said}"


def test_a_rule_among_rules_stays() -> None:
    said = "A notice for the library, no talking, no phones"
    assert with_plain_wishes(said) == said


def test_of_two_lengths_the_exact_one_holds() -> None:
    said = with_plain_wishes(f"{_FILM}, under a minute, say 50 seconds")
    assert "minute" not in said and said.endswith("50 seconds")


def test_lengths_stay_beside_clips() -> None:
    said = f"{_FILM}, the whole thing should last 25 seconds"
    assert with_plain_wishes(said, clips=True) == said
