from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.briefs.storyboard import find_storyboard

from ...checking import Talk, segments


def _film(said: str) -> tuple[int, list[str], list[str]]:
    """A film's length in s, its scenes, and the words on it."""
    talk = Talk([])
    assert talk.say(said).kind == "generate"
    draft = talk.draft or {}
    words = [one["m"]["text"] for track in ("title", "captions") for one in segments(draft, track)]
    scenes = [one["m"]["src"].removeprefix("scene:") for one in segments(draft, "video")]
    return draft["d"] // 1000, scenes, words


@pytest.mark.parametrize(
    ("said", "length_s", "scenes", "words"),
    [
        (
            "Scene 1: sunrise over mountains\nScene 2: a road through the desert\n"
            'Scene 3: stars above the camp\n24 seconds, epic music, title "Go Further"',
            24,
            ["mountains", "road", "stars"],
            ["Go Further"],
        ),
        (
            "24 seconds, epic music\nScene 1: sunrise over mountains\n"
            "Scene 2: a road\nScene 3: the sea at night",
            24,
            ["mountains", "road", "ocean"],
            [],
        ),
        (
            "第一幕:清晨的森林\n第二幕:湖面上的雾\n第三幕:山顶的日出\n每幕5秒,配悠扬的音乐",
            15,
            ["forest", "lake", "mountains"],
            [],
        ),
        ("镜头1：清晨的森林；镜头2：湖面上的雾。每个镜头4秒", 8, ["forest", "lake"], []),
        ("Shot one: a forest. Shot two: the ocean. 5 seconds each, no music", 10, ["forest", "ocean"], []),
    ],
)
def test_each_scene_of_a_storyboard_is_one_picture_and_no_caption(
    said: str, length_s: int, scenes: list[str], words: list[str]
) -> None:
    assert _film(said) == (length_s, scenes, words)


@pytest.mark.parametrize(
    "said",
    [
        "5 scenes of our shop: bread, cakes, happy customers, the team",
        "Scene 1: a forest at dawn",
        "make scene 2 longer. scene 1 too",
    ],
)
def test_fewer_than_two_scenes_by_number_are_no_storyboard(said: str) -> None:
    assert find_storyboard(said) is None


@pytest.mark.parametrize(
    ("said", "scenes"),
    [
        (
            "Storyboard in 4 shots, 24 s: 1) dawn over the mountains 2) a hiker's tent by the lake "
            "3) forest trail in the rain 4) campfire under the stars. no voiceover",
            ["mountains", "lake", "forest", "stars"],
        ),
        ("分镜三个：日出，沙漠里的骆驼，最后是极光。15秒", ["sky", "desert", "aurora"]),
        ("3 shots: sunrise on the beach, a runner in the city, stars. 15s", ["beach", "city", "stars"]),
    ],
)
def test_a_list_of_pictures_is_a_storyboard(said: str, scenes: list[str]) -> None:
    _, shown, words = _film(said)
    assert (shown, words) == (scenes, [])
