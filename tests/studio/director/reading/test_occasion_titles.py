from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.occasion_titles import occasion_title


@pytest.mark.parametrize(
    ("wishes", "title"),
    [
        ("a birthday film for my daughter Mia, 10 s", "Happy birthday, Mia"),
        ("Leo's 6th birthday, balloons", "Happy birthday, Leo"),
        ("birthday video for grandma, soft music", ""),
        ("birthday video for my grandma, soft music", "Happy birthday, Grandma"),
        ("save the date: Anna and Tom, 14 June", "Anna and Tom"),
        ("in loving memory of our uncle Ray Miller", "In loving memory of uncle Ray Miller"),
        ("给6岁的乐乐做个生日视频", "乐乐，生日快乐"),
        ("祝奶奶八十大寿", "奶奶八十大寿"),
    ],
)
def test_an_occasion_is_headed_by_who_it_is_for(wishes: str, title: str) -> None:
    assert occasion_title(wishes) == title


@pytest.mark.parametrize(
    "wishes",
    [
        "birthday cakes from $20, for Instagram",
        "an ad for Smith & Sons",
        "30% off for Monday birthdays",
        "生日蛋糕店开业",
    ],
)
def test_a_shop_is_no_occasion(wishes: str) -> None:
    assert occasion_title(wishes) == ""
