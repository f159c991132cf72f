from __future__ import annotations

import pytest

from nemo_notebook.studio.director.operations import SetEffect, SetTextAnimation, SetTransitions
from nemo_notebook.studio.director.reading.briefs.looks import find_looks


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("waves at a beach, with film grain, no text", ["grain"]),
        ("autumn leaves, vignette and grain, lo-fi", ["vignette", "grain"]),
        ("city at night, black and white, jazz", ["black_and_white"]),
        ("our town, vintage film look, 20 s", ["sepia", "grain"]),
        ("夜晚街头，加胶片颗粒，8秒", ["grain"]),
        ("樱花飘落，暗角，古风音乐", ["vignette"]),
        ("田野，怀旧滤镜", ["sepia", "grain"]),
        ("whole grain bread from our bakery", []),
        ("a vintage shop in Leeds", []),
        ("crisp apples and sharp knives", []),
        ("a black and white cat on a sofa", []),
        ("no film grain, please", []),
        ("一只黑白猫", []),
    ],
)
def test_looks_are_read_where_the_picture_is_meant(words: str, kinds: list[str]) -> None:
    looks = find_looks(words).wanted
    assert sorted(one.kind for one in looks if isinstance(one, SetEffect)) == sorted(kinds)


@pytest.mark.parametrize(
    ("words", "kind", "duration_ms"),
    [
        ("city lights, 12 s, wipe between the shots", "wipe", 500),
        ("four photos, slow slide transitions", "slide", 1000),
        ("forest at night, fade to black between shots", "fade", 500),
        ("三张照片，划像转场", "wipe", 500),
        ("slideshow, hard cuts, upbeat", "", 0),
        ("用这些照片，硬切", "", 0),
    ],
)
def test_transitions_are_read_with_their_pace(words: str, kind: str, duration_ms: int) -> None:
    (passing,) = find_looks(words).wanted
    assert isinstance(passing, SetTransitions)
    assert (passing.kind, passing.duration_ms) == (kind, duration_ms)


def test_what_was_read_is_no_longer_in_the_wishes() -> None:
    looks = find_looks("our town, with film grain, 20 s")
    assert "grain" not in looks.rest and "our town" in looks.rest and "20 s" in looks.rest


@pytest.mark.parametrize(
    ("words", "coming"),
    [
        ("生日视频，字幕一个字一个字出来，10秒", [SetTextAnimation("captions", "type")]),
        ("an ad, title letter by letter, 10 s", [SetTextAnimation("title", "type")]),
        ("a typing lesson for kids, 10 s", []),
    ],
)
def test_how_words_come_can_be_said_at_once(words: str, coming: list[SetTextAnimation]) -> None:
    assert list(find_looks(words).wanted) == coming
