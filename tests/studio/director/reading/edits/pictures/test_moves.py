"""How photos move: by what is said, and never where something else is meant."""

from __future__ import annotations

import pytest

from tests.studio.director.checking import Talk, files
from tests.studio.director.films import start


@pytest.mark.parametrize(
    ("film", "said", "move", "indexes"),
    [
        ("photos", "zoom out on the first photo", "zoom out", (0,)),
        ("photos", "push in slowly on the bag", "zoom in", (1,)),
        ("photos", "slow pan from left to right on the last photo", "pan right", (3,)),
        ("photos", "pan up on the hat", "pan up", (2,)),
        ("photos", "photos shouldn't move", "still", ()),
        ("photos", "stop zooming", "still", ()),
        ("photos", "keep all the pictures still", "still", ()),
        ("zhphotos", "第二张向左平移", "pan left", (1,)),
        ("zhphotos", "草莓从左到右平移", "pan right", (0,)),
        ("zhphotos", "镜头拉远", "zoom out", ()),
        ("zhphotos", "芒果那张慢慢放大", "zoom in", (1,)),
        ("zhphotos", "不要缩放", "still", ()),
    ],
)
def test_photos_move_as_is_said(film: str, said: str, move: str, indexes: tuple[int, ...]) -> None:
    (step,) = start(film).say(said).steps
    assert dict(step.args) == {"operation": "SetMove", "move": move, "indexes": indexes}


@pytest.mark.parametrize(
    ("film", "said"),
    [
        ("photos", "zoom in on her face"),
        ("cafe", "zoom in"),
        ("clip", "pan left"),
        ("photos", "zoom in on image 9"),
    ],
)
def test_what_cannot_move_is_said_and_nothing_changes(film: str, said: str) -> None:
    assert start(film).say(said).kind == "answer"


@pytest.mark.parametrize(
    "said", ["zoom transitions", "move the shoe to the end", "标题放大", "make the title bigger"]
)
def test_what_is_about_something_else_moves_no_photo(said: str) -> None:
    plan = start("photos").say(said)
    assert not [one for one in plan.steps if one.args["operation"] == "SetMove"]


def test_a_move_that_is_there_grows_and_then_says_so() -> None:
    talk = start("photos")
    assert talk.say("zoom in on the first photo").changes == ("Picture 1 moves: zoom in, more",)
    assert talk.say("zoom in on the first photo").words.startswith("It moves so already")


def test_a_photo_that_is_shown_several_times_is_meant_by_its_name() -> None:
    talk = Talk(files(["image:mug.jpg"]))
    talk.say("24 s ad of this photo. Blue Mug, $12, free shipping", ["m1"])
    steps = talk.say("zoom in on the mug slowly").steps
    assert [dict(step.args) for step in steps] == [
        {"operation": "SetMove", "move": "zoom in", "indexes": (0, 1, 2, 3, 4)}
    ]
