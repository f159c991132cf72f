from __future__ import annotations

from typing import Any

import pytest

from nemo_notebook.studio.director.operations import FreezeFrame, apply_all
from nemo_notebook.studio.director.plan import Shelf

from ..checking import Talk, check_draft, segments
from ..films import start


def _frozen(talk: Talk, *asked: int) -> list[dict[str, Any]]:
    assert talk.draft is not None
    edited = apply_all(talk.draft, [FreezeFrame(0, *asked)], Shelf(tuple(talk.media)), "en")
    check_draft(edited.draft, talk.media)
    return segments(edited.draft, "video")


def _told(row: list[dict[str, Any]]) -> list[tuple[int, int, int, bool]]:
    return [(one["d"], one["m"]["in"], one["m"]["out"], one["m"].get("hold", False)) for one in row]


@pytest.mark.parametrize(
    ("at_ms", "pieces"),
    [
        (5000, [(5000, 0, 5000, False), (2000, 4960, 5000, True), (7000, 5000, 12_000, False)]),
        (12_000, [(12_000, 0, 12_000, False), (2000, 11_960, 12_000, True)]),
        (90_000, [(12_000, 0, 12_000, False), (2000, 11_960, 12_000, True)]),
        (0, [(2000, 0, 40, True), (12_000, 0, 12_000, False)]),
    ],
)
def test_a_clip_stands_still_and_goes_on_where_it_was(
    at_ms: int, pieces: list[tuple[int, int, int, bool]]
) -> None:
    assert _told(_frozen(start("clip"), at_ms, 2000)) == pieces


def test_a_held_frame_stays_that_frame_when_the_film_gets_longer() -> None:
    talk = start("clip")
    talk.say("freeze frame at 5 s for 2 s")
    talk.say("make it 10 seconds")
    held = [one["m"] for one in segments(talk.draft or {}, "video") if one["m"].get("hold")]
    assert [(one["in"], one["out"]) for one in held] == [(4960, 5000)]


@pytest.mark.parametrize(
    ("film", "said", "args"),
    [
        ("clip", "freeze frame at 5 s", (0, 5000, 2000)),
        ("clip", "hold the last frame for 3 seconds", (0, 12_000, 3000)),
        ("clips", "freeze the second clip at 3 s for 1 s", (1, 3000, 1000)),
        ("clips", "freeze frame at 10 s", (1, 1000, 2000)),
        ("zhclip", "第5秒定格2秒", (0, 5000, 2000)),
        ("zhclip", "定格最后一帧", (0, 15_000, 2000)),
    ],
)
def test_where_to_stand_still_is_read_from_the_words(film: str, said: str, args: tuple[int, ...]) -> None:
    (step,) = start(film).say(said).steps
    assert step.args == dict(
        zip(("operation", "index", "at_ms", "duration_ms"), ("FreezeFrame", *args), strict=True)
    )


@pytest.mark.parametrize("film", ["photos", "cafe"])
def test_what_is_no_clip_does_not_stand_still(film: str) -> None:
    plan = start(film).say("freeze frame at 5 s")
    assert plan.kind == "answer" and "Only a clip" in plan.words


def test_a_frame_is_held_as_long_as_a_picture_at_least() -> None:
    talk = start("clip")
    talk.say("make it 1 second")
    assert [(one["d"], one["m"].get("hold", False)) for one in _frozen(talk, 0, 1)] == [
        (200, True),
        (1000, False),
    ]
