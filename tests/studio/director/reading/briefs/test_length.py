from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.briefs.length import length_of


@pytest.mark.parametrize(
    ("wishes", "length_ms"),
    [
        ("I want a calm 45 second meditation background, soft blue", 45_000),
        ("我们的APP上线啦，3秒记一笔，自动分类，15秒，科技感", 15_000),
        ("our kettle boils in 90 seconds, keeps warm, 20 seconds, square", 20_000),
        ("a 5-second intro", 5000),
        ("a video of the sea", None),
        ("封面视频：5分钟学会折千纸鹤，5秒，抖音", 5000),
        ("30秒看懂光合作用", 30_000),
        ("a noodle app: dinner ready in 10 minutes, 20s", 20_000),
        ("battery at 80% in 10 minutes, a phone ad", None),
        ("5 million tracks, 3 seconds. Make it a 20s vertical teaser", 20_000),
        ("apple 苹果，banana 香蕉。每个单词3秒", None),
    ],
)
def test_the_length_of_the_film_is_told_from_other_times(wishes: str, length_ms: int | None) -> None:
    assert length_of(wishes) == length_ms
