from __future__ import annotations

import pytest

from ....checking import segments
from ....films import start


@pytest.mark.parametrize(
    ("film", "said", "index", "at_ms"),
    [
        ("clip", "split the clip at 10 s", 0, 10_000),
        ("clip", "cut the clip in two at 6 seconds", 0, 6000),
        ("clip", "split it at 0:04", 0, 4000),
        ("clip", "在第5秒切开", 0, 5000),
        ("photos", "split the second picture at 2 s", 1, 2000),
        ("photos", "split at 12 s", 2, 2000),
        ("photos", "divide the last picture", 3, 2500),
    ],
)
def test_a_picture_is_split_at_a_moment_or_in_the_middle(
    film: str, said: str, index: int, at_ms: int
) -> None:
    (step,) = start(film).say(said).steps
    assert step.args == {"operation": "SplitPicture", "index": index, "at_ms": at_ms}


@pytest.mark.parametrize("said", ["split it", "split the clip at 10 minutes", "split the ninth picture"])
def test_where_there_is_nothing_to_split_it_is_said(said: str) -> None:
    assert start("photos").say(said).kind == "answer"


@pytest.mark.parametrize(
    ("said", "index"),
    [
        ("从第8秒分成两段，后半段慢放", 1),
        ("split it at 8 seconds and play the second part in slow motion", 1),
        ("在第5秒切开，前半段加速", 0),
    ],
)
def test_a_half_is_a_piece_of_what_was_just_split(said: str, index: int) -> None:
    _, step = start("clip").say(said).steps
    assert step.args["operation"] == "SetSpeed" and step.args["indexes"] == (index,)


@pytest.mark.parametrize(
    "said", ["keep 2-5 and 8-10", "keep only 2 to 5 s and 8 to 10 s", "只保留2-5秒和8-10秒"]
)
def test_two_stretches_are_kept_and_nothing_else(said: str) -> None:
    talk = start("clip")
    talk.say(said)
    pieces = [(one["m"]["in"], one["m"]["out"]) for one in segments(talk.draft or {}, "video")]
    assert pieces == [(2000, 5000), (8000, 10_000)]
