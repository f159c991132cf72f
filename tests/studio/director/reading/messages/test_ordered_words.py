"""Orders in a first message whose words are what the film shows."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.messages.ordered_words import with_ordered_words


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Year in review. Thank our drivers.", "Year in review. Thank you to our drivers."),
        ("Fair. Congratulate all 64 entrants.", "Fair. Congratulations to all 64 entrants."),
        ("Savings. Use the example of saving $5 a day.", "Savings. Saving $5 a day."),
        ("海报，开业大吉这四个红字，10秒", "海报，写上“开业大吉”，10秒"),
        ("开业，配文：生意兴隆，财源广进。", "开业，写上“生意兴隆，财源广进”。"),
        ("生日视频，写上：生日快乐，温馨一点", "生日视频，写上“生日快乐”，温馨一点"),
        ("四季。春天、夏天、秋天各说一句。", "四季。字幕：春天；夏天；秋天。"),
    ],
)
def test_an_order_becomes_the_words_it_asks_for(said: str, meant: str) -> None:
    assert with_ordered_words(said) == meant


@pytest.mark.parametrize("said", ["Thank you for coming.", "Thank our sponsors, 20 s", "标题四个字"])
def test_other_words_stay(said: str) -> None:
    assert with_ordered_words(said) == said
