import re
from typing import Any

import pytest

from nemo_notebook.studio.director.composing.figures import emphasis_in, figures_in
from nemo_notebook.studio.make.graphics import GRAPHICS


def _counter(*pairs: tuple[str, str]) -> tuple[str, list[dict[str, Any]]]:
    return "counter", [{"text": text, "shown": shown} for shown, text in pairs]


CAPTIONS: list[tuple[str, tuple[str, list[dict[str, Any]]]]] = [
    ("Keeps drinks hot for 12 hours and cold for 24 hours", _counter(("12", "hours"), ("24", "hours"))),
    ("Trusted by 1,200 customers in 34 countries", _counter(("1,200", "customers"), ("34", "countries"))),
    ("4.5 million users", _counter(("4.5 million", "users"))),
    ("5 simple steps", _counter(("5", "simple steps"))),
    ("10x faster exports", _counter(("10x", "faster exports"))),
    ("Only $29.90 until Sunday", _counter(("$29.90", ""))),
    ("Families save $300 a year on bottled water", _counter(("$300", "a year"))),
    ("20% off this week", _counter(("20%", "off this week"))),
    ("It weighs only 350 g", _counter(("350 g", ""))),
    (
        "It removes 99 % of bacteria",
        ("donut", [{"text": "of bacteria", "shown": "99 %", "value": 99.0}]),
    ),
    ("团队从40人扩到96人", ("compare", [{"shown": "40人"}, {"shown": "96人"}])),
    ("词错率从14.8%降到9.2%", ("compare", [{"shown": "14.8%"}, {"shown": "9.2%"}])),
    ("€65–80k", _counter(("€65–80k", ""))),
    ("Revenue $12.4M (+31%)", _counter(("$12.4M", ""))),
    ("From 3 hours to 5 minutes", ("compare", [{"shown": "3 hours"}, {"shown": "5 minutes"}])),
    (
        "Sales grew from 12,400 in 2022 to 31,500 in 2024",
        (
            "bars",
            [
                {"text": "2022", "shown": "12,400", "value": 12400.0},
                {"text": "2024", "shown": "31,500", "value": 31500.0},
            ],
        ),
    ),
    ("保温12小时，保冷24小时", _counter(("12", "小时"), ("24", "小时"))),
    ("已有1,200家咖啡馆使用", _counter(("1,200", "家"))),
    ("效率提升40%", _counter(("40%", ""))),
    ("从3小时缩短到5分钟", ("compare", [{"shown": "3小时"}, {"shown": "5分钟"}])),
    ("售价29元", _counter(("29元", ""))),
]


@pytest.mark.parametrize(("words", "expected"), CAPTIONS)
def test_the_numbers_of_a_caption_become_the_graphic_that_shows_them(
    words: str, expected: tuple[str, list[dict[str, Any]]]
) -> None:
    figures = figures_in(words)
    assert figures is not None and figures.graphic in GRAPHICS
    assert (figures.graphic, list(figures.items)) == expected


@pytest.mark.parametrize(("words", "expected"), CAPTIONS)
def test_what_is_shown_stands_in_the_caption_word_for_word(words: str, expected: object) -> None:
    del expected
    figures = figures_in(words)
    assert figures is not None
    for item in figures.items:
        for shown in (item.get("text", ""), item.get("shown", "")):
            assert str(shown) in words
        if "value" in item:
            assert f"{item['value']:g}" == re.sub(r"[^\d.]", "", item["shown"])


@pytest.mark.parametrize(
    "words",
    [
        "Open daily 7-19",
        "Founded in 1998",
        "The iPhone 15 Pro",
        "Call 555 1234 now",
        "A 3-in-1 device",
        "USB 3 ports",
        "24/7 support",
        "Meet us at 8 am on 5 May 2027",
        "Version 2.0 released",
        "Doors open at 10:30",
        "Fresh bread every morning",
        "早上8点开门",
        "成立于1998年",
        "",
    ],
)
def test_numbers_that_count_nothing_stay_words(words: str) -> None:
    assert figures_in(words) is None


@pytest.mark.parametrize(
    ("words", "standing_out"),
    [
        ("Keeps drinks hot for 12 hours and cold for 24 hours", ["12 hours", "24 hours"]),
        ("Only $29.90 until Sunday", ["$29.90"]),
        ("保温12小时", ["12小时"]),
        ("Fresh bread every morning", []),
    ],
)
def test_the_numbers_of_a_caption_stand_out_in_it(words: str, standing_out: list[str]) -> None:
    assert emphasis_in(words) == standing_out


@pytest.mark.parametrize("caption", ["2025年10月2日中午12点", "2025年 5 月"])
def test_the_year_of_a_date_is_no_figure(caption: str) -> None:
    assert figures_in(caption) is None


def test_a_range_of_prices_is_shown_whole() -> None:
    found = figures_in("月薪6000-8000元")
    assert found is not None
    assert found.items[0]["shown"] == "6000-8000元"
