"""How fast one clip is to play, in many words."""

from __future__ import annotations

import pytest

from tests.studio.director.films import start


@pytest.mark.parametrize(
    ("words", "speed", "place"),
    [
        ("make the third clip twice as fast", 2.0, 2),
        ("make the dog clip twice as fast", 2.0, 1),
        ("could you make clip 2 three times faster", 3.0, 1),
        ("play the last clip twice as slow", 0.5, 2),
        ("第三段快一倍", 2.0, 2),
        ("dog那段慢一倍", 0.5, 1),
    ],
)
def test_one_clip_plays_as_fast_as_was_said(words: str, speed: float, place: int) -> None:
    (step,) = start("clips").say(words).steps
    assert (step.args["speed"], list(step.args["indexes"])) == (speed, [place])


@pytest.mark.parametrize("words", ["make the title twice as fast", "make the second clip twice as long"])
def test_what_is_no_speed_of_a_clip_is_none(words: str) -> None:
    assert not any("speed" in one.args for one in start("clips").say(words).steps)
