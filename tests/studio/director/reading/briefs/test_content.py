from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.briefs.content import part

_ARTICLE = (
    "The council voted to turn a disused railway into a park. The strip has been closed since 1987. "
    "The project costs 18 million euros. Residents had campaigned for ten years. Work starts in September. "
)
_CHINESE = (
    "清润枇杷膏选用福建鲜枇杷，古法慢熬12小时而成，不添加防腐剂和色素。"
    "每瓶300克，每天早晚一勺，温水冲服。现在下单买二送一，全国包邮。"
)


@pytest.mark.parametrize(
    ("material", "wish"),
    [
        (_ARTICLE, "Make a 30 second video with the 3 key points of this article, landscape."),
        (_ARTICLE, "Turn it into a 20 s vertical video."),
        (_CHINESE, "请根据以上文字做一个20秒的竖屏视频，节奏轻快。"),
    ],
)
def test_the_wish_after_a_text_is_no_part_of_it(material: str, wish: str) -> None:
    parts = part(f"{material}{wish}")
    assert parts.material == material.strip()
    assert parts.wishes.startswith(wish.split()[0][:6])


@pytest.mark.parametrize(
    "words",
    [
        "We're a bakery in Lyon. Fresh bread daily. Open from 7. A 20 second vertical video with warm music.",
        "我们是一家面包店。每天现烤。早上7点开门。做一个20秒竖屏视频。",
    ],
)
def test_a_few_short_sentences_and_a_wish_are_a_brief(words: str) -> None:
    assert part(words).material == ""
