from __future__ import annotations

from typing import Any

import pytest

from nemo_notebook.studio.director.reading.terms.counting_down import find_countdown

from ...checking import Talk, segments
from ...films import start


def _drawn(said: str) -> tuple[int, list[tuple[str, int, str, str]]]:
    """A film's length in s, and its countdowns: where, how long, from what, under which words."""
    talk = Talk([])
    assert talk.say(said).kind == "generate"
    return _counts(talk)


def _counts(talk: Talk) -> tuple[int, list[tuple[str, int, str, str]]]:
    draft: dict[str, Any] = talk.draft or {}
    row = segments(draft, "video")
    found = [
        (
            "all" if len(row) == 1 else "first" if i == 0 else "last" if i == len(row) - 1 else str(i),
            one["d"] // 1000,
            one["m"]["recipe"]["items"][0]["shown"],
            one["m"]["recipe"].get("title", ""),
        )
        for i, one in enumerate(row)
        if one["m"]["src"] == "graphic:countdown"
    ]
    return draft["d"] // 1000, found


@pytest.mark.parametrize(
    ("said", "length_s", "count"),
    [
        (
            "Countdown video from 10 to 1 for our summer party, 10 seconds",
            10,
            ("all", 10, "10", "Summer Party"),
        ),
        ("10-second countdown", 10, ("all", 10, "10", "")),
        ("countdown to launch from 5, title 'Lift off'", 5, ("all", 5, "5", "Lift off")),
        ("a 5 minute timer for my classroom", 300, ("all", 300, "5:00", "")),
        ("15s teaser for our show 'Ebb' with a 5 second countdown at the start", 15, ("first", 5, "5", "")),
        ("运动会开幕式倒计时，从5到1，6秒", 6, ("all", 6, "5", "运动会开幕式")),
        ("新年倒计时视频，10秒", 10, ("all", 10, "10", "新年")),
        ("30秒奶茶店宣传片，最后来个3秒倒计时", 30, ("last", 3, "3", "")),
    ],
)
def test_a_film_is_a_countdown_or_has_one(said: str, length_s: int, count: tuple[str, int, str, str]) -> None:
    assert _drawn(said) == (length_s, [count])


@pytest.mark.parametrize(
    "said",
    [
        "距离高考倒计时100天，励志，15秒",
        "Countdown to Black Friday: 3 days left",
        "promo for a kitchen timer, 10s",
        "sale ends soon! countdown, 24 hours only",
        "from 9 to 1 we are closed",
    ],
)
def test_days_that_are_left_and_things_that_count_are_no_countdown(said: str) -> None:
    assert find_countdown(said) is None


def test_a_title_waits_until_the_countdown_is_over() -> None:
    talk = Talk([])
    talk.say("15s teaser for our show 'Ebb' with a 5 second countdown at the start")
    assert [(one["s"], one["m"]["text"]) for one in segments(talk.draft or {}, "title")] == [(5000, "Ebb")]


@pytest.mark.parametrize(
    ("said", "length_s", "count"),
    [
        ("add a countdown from 3 at the start", 23, ("first", 3, "3", "")),
        ("add a 5 second countdown before the last scene", 25, ("3", 5, "5", "")),
        ("end with a 3-2-1 countdown", 23, ("last", 3, "3", "")),
        ("开头加5秒倒计时", 25, ("first", 5, "5", "")),
        ("最后加一个倒计时", 25, ("last", 5, "5", "")),
    ],
)
def test_a_countdown_is_added_where_it_was_wanted(
    said: str, length_s: int, count: tuple[str, int, str, str]
) -> None:
    talk = start("cafe")
    talk.say(said)
    assert _counts(talk) == (length_s, [count])


def test_a_countdown_counts_from_elsewhere_gets_another_heading_and_goes() -> None:
    talk = Talk([])
    talk.say("10-second countdown for our summer party")
    assert talk.say("count from 5 instead").changes[0] == "Countdown: 10 → 5"
    assert _counts(talk) == (5, [("all", 5, "5", "Summer Party")])
    talk.say("change the title to 'Party time'")
    assert _counts(talk) == (5, [("all", 5, "5", "Party time")])
    talk.say("add a beach scene at the end")
    talk.say("remove the countdown")
    assert _counts(talk)[1] == []


@pytest.mark.parametrize("said", ["put a countdown timer in the corner", "角落加一个倒计时"])
def test_nothing_counts_over_the_pictures_and_that_is_said(said: str) -> None:
    plan = start("cafe").say(said)
    assert plan.kind == "answer" and ("countdown" in plan.words or "倒计时" in plan.words)
