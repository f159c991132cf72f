from __future__ import annotations

import pytest

from ....checking import segments
from ....films import start


@pytest.mark.parametrize(
    ("said", "lengths"),
    [
        ("from 6s on in slow motion", [6000, 12000]),
        ("from 3 to 6 s in slow motion", [3000, 6000, 6000]),
        ("the first 3 seconds at double speed", [1500, 9000]),
        ("最后4秒慢放", [8000, 8000]),
    ],
)
def test_a_stretch_plays_at_its_own_speed(said: str, lengths: list[int]) -> None:
    talk = start("clip")
    talk.say(said)
    assert talk.draft is not None
    assert [one["d"] for one in segments(talk.draft, "video")] == lengths


def test_a_stretch_is_silent_and_the_rest_is_heard() -> None:
    talk = start("clip")
    talk.say("mute it from 3 to 5 seconds")
    assert talk.draft is not None
    heard = [one["m"].get("volume", 1) for one in segments(talk.draft, "video")]
    assert heard == [1, 0, 1]


def test_a_stretch_beyond_the_film_changes_nothing() -> None:
    assert start("clip").say("from 30 to 40 s in slow motion").kind == "answer"
