from __future__ import annotations

import pytest

from ....films import start


@pytest.mark.parametrize(
    ("said", "operation"),
    [
        ("音乐声有点大，调小一半", "SetVolume"),
        ("音乐太吵了，小一半", "SetVolume"),
        ("the music is too loud, half of that", "SetVolume"),
        ("the title is too big, half", "SetTextSize"),
        ("标题太大了，小一半", "SetTextSize"),
        ("太长了，减半", "SetDuration"),
        ("it is too long, half of that", "SetDuration"),
    ],
)
def test_a_bare_half_is_of_what_was_complained_of(said: str, operation: str) -> None:
    (step,) = start("cafe").say(said).steps
    assert step.args["operation"] == operation


@pytest.mark.parametrize("said", ["调小一半", "大一半", "make it half as big", "half as loud as that bird"])
def test_half_as_large_is_never_half_as_long(said: str) -> None:
    plan = start("cafe").say(said)
    assert "SetDuration" not in [step.args.get("operation") for step in plan.steps]


def test_half_of_a_quiet_film_is_half_of_what_is_set_now() -> None:
    talk = start("cafe")
    talk.say("music to 20%")
    (step,) = talk.say("still too loud, half of that").steps
    assert step.args["volume"] == 0.1
