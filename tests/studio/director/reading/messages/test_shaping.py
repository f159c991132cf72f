from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.messages.shaping import shapes


@pytest.mark.parametrize(
    "said",
    [
        "calm piano",
        "classy and modern, not too loud",
        "20s playful",
        "no voiceover",
        "温馨一点",
        "庄重大气",
        "不要配音",
        "做个15秒对比图",
        "Keep it honest and warm",
        "calm and trustworthy",
        "About half a minute",
        "时长大概20秒左右",
        "4 seconds per word",
        "伤感但温暖",
        "热热闹闹的",
        "金色和墨绿",
        "warm voice",
        "home setting",
        "健身房场景",
        "only that one line of text",
    ],
)
def test_a_clause_that_shapes_the_film_tells_nothing(said: str) -> None:
    assert shapes(said)


@pytest.mark.parametrize(
    "said",
    [
        "live music",
        "piano lessons from $20",
        "portrait photography",
        "only 6 spots left",
        "town square, Friday 7pm",
        "dog friendly",
        "音乐会",
        "钢琴课",
        "送货上门",
        "近地铁2号线",
    ],
)
def test_things_whose_names_hold_a_word_of_film_making_are_told(said: str) -> None:
    assert not shapes(said)
