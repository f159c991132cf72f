"""One clip among others is cut in its own time; what is told of the music's time is no removal."""

from __future__ import annotations

from typing import Any

import pytest

from ....films import start


def _done(film: str, words: str) -> list[dict[str, Any]]:
    return [dict(step.args) for step in start(film).say(words).steps]


@pytest.mark.parametrize(
    ("words", "in_ms", "out_ms"),
    [
        ("cut the first 2 seconds of the dog clip", 2000, 7000),
        ("lose the last 3 secs of the dog", 0, 4000),
        ("only use 2-5s of the dog", 2000, 5000),
        ("start the dog clip 2 seconds in", 2000, 7000),
        ("keep only the first 3 seconds of the dog clip", 0, 3000),
        ("第二段视频前两秒剪掉", 2000, 7000),
    ],
)
def test_a_clip_is_trimmed_at_its_own_ends(words: str, in_ms: int, out_ms: int) -> None:
    [done] = _done("clips", words)
    assert (done["operation"], done["index"], done["in_ms"], done["out_ms"]) == ("TrimClip", 1, in_ms, out_ms)


def test_a_stretch_that_is_cut_out_goes_and_the_rest_stays() -> None:
    talk = start("clip")
    talk.say("cut out the part from 4 to 6 seconds")
    assert talk.draft
    assert talk.draft["d"] == 10_000
    assert [(one["m"]["in"], one["m"]["out"]) for one in talk.draft["t"][0]["sg"]] == [
        (0, 4000),
        (6000, 12000),
    ]


@pytest.mark.parametrize(
    ("words", "start_ms", "end_ms"),
    [
        ("no music for the first 4 seconds", 4000, None),
        ("最后五秒不要音乐", None, 15_000),
        ("stop the music 2 seconds before the end", None, 18_000),
        ("music only in the first 6 seconds", None, 6000),
        ("fade out the music at 12 s", None, 12_000),
    ],
)
def test_music_that_is_silent_for_a_while_is_not_removed(
    words: str, start_ms: int | None, end_ms: int | None
) -> None:
    [done] = _done("cafe", words)
    assert (done["operation"], done["start_ms"], done["end_ms"]) == ("SetSoundTime", start_ms, end_ms)


def test_one_clip_is_muted_and_the_next_one_too() -> None:
    talk = start("clips")
    talk.say("mute the dog")
    plan = talk.say("and the dinner")
    assert talk.draft
    assert [one["m"]["volume"] for one in talk.draft["t"][0]["sg"]] == [1.0, 0.0, 0.0], plan.words
