from __future__ import annotations

import pytest

from ...films import start


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
