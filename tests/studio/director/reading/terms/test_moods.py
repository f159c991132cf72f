from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.terms.film_colours import find_accent
from nemo_notebook.studio.director.reading.terms.moods import find_tone


@pytest.mark.parametrize(
    ("wishes", "tone"),
    [
        ("store opening, make it exciting", "vivid"),
        ("音乐节，炫酷，10秒", "vivid"),
        ("健身房，节奏感强，15秒", "vivid"),
        ("新年祝福，喜庆", "warm"),
        ("年会邀请，大气，金色", "cinematic"),
        ("how compost works for kids", "playful"),
        ("an explainer for kids, calm", "calm"),
        ("a cozy exploration game, mysterious", "dark"),
        ("一家温馨的小店，要神秘", "dark"),
        ("伤感又温暖", "warm"),
        ("a cozy video, mysterious", "warm"),
        ("we have exciting news", None),
        ("燃气公司通知", None),
    ],
)
def test_a_mood_for_the_whole_film_gives_its_tone_where_none_is_named(wishes: str, tone: str | None) -> None:
    assert find_tone(wishes) == tone


@pytest.mark.parametrize(
    ("wishes", "hue"),
    [
        ("energetic, neon purple", "#8e24aa"),
        ("landscape, white and electric blue", "#2979ff"),
        ("轻、快，红黑配色，动感音乐", "#e53935"),
        ("black and gold colours", "#d4af37"),
        ("a navy gradient, 8 s", "#0d2a5b"),
        ("our brand colour is teal", "#00897b"),
        ("墨绿色渐变背景", "#1b4d3e"),
        ("a blue car", ""),
        ("our red brand shoes", ""),
        ("blue sky, background music", ""),
        ("Our Green Planet book club", ""),
    ],
)
def test_a_colour_of_the_film_is_its_accent(wishes: str, hue: str) -> None:
    assert find_accent(wishes) == hue
