"""Of two wishes that cannot both be, a first film says which it follows."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director import direct


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("10 second 20 second video of the sea", "make it 20 seconds"),
        ("a coffee video in 16:9 and 9:16 versions", "switch to 9:16"),
        ("a beach video with no music with loud music", "It has no music"),
        ("海边视频，竖屏和横屏都要", "换成16:9"),
        ("10秒15秒的海边视频", "改成15秒"),
        ("a video like this https://tiktok.com/@a/video/1 for my bar", "not modelled on that one"),
    ],
)
def test_it_is_said_which_wish_is_followed(said: str, told: str) -> None:
    plan = direct(said, draft=None)
    assert plan.kind == "generate" and told in plan.words


@pytest.mark.parametrize(
    "said",
    ["video of a town square, landscape", "a 10 second video of the sea. no music", "海边视频，不要配音乐"],
)
def test_what_agrees_needs_no_such_word(said: str) -> None:
    plan = direct(said, draft=None)
    assert not any(one in plan.words for one in ("at a time", "Of the two", "as said first", "一次只有"))
