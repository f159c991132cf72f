from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.messages.topic import as_title, find_topic


@pytest.mark.parametrize(
    ("wishes", "title"),
    [
        ("讲解区块链是什么，给完全不懂的人看", "区块链是什么"),
        ("面向老年人的防诈骗宣传片，45秒", "防诈骗"),
        ("做一个教大家包饺子的视频，分四步", "包饺子"),
        ("做一个读书会的邀请视频，本周日", "读书会邀请"),
        ("做个时评：城市里为什么需要更多的公园", "城市里为什么需要更多的公园"),
        ("做个十五秒的带货视频，竖屏", ""),
    ],
)
def test_a_chinese_topic_is_what_the_film_is_about_and_no_more(wishes: str, title: str) -> None:
    assert as_title(find_topic(wishes, "zh"), "zh") == title


@pytest.mark.parametrize(
    ("wishes", "topic"),
    [
        ("Birthday video for my grandma, about half a minute", "grandma"),
        ("Retirement party for Bob after 35 years", "Bob"),
    ],
)
def test_an_english_topic_is_no_measure(wishes: str, topic: str) -> None:
    assert find_topic(wishes, "en") in (topic, "")
