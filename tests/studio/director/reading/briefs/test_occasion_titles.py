from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.briefs.occasion_titles import named_title, occasion_title


@pytest.mark.parametrize(
    ("wishes", "title"),
    [
        ("a birthday film for my daughter Mia, 10 s", "Happy birthday, Mia"),
        ("Leo's 6th birthday, balloons", "Happy 6th birthday, Leo"),
        ("birthday video for grandma, soft music", "Happy birthday, Grandma"),
        ("birthday video for my grandma, soft music", "Happy birthday, Grandma"),
        ("save the date: Anna and Tom, 14 June", "Save the Date: Anna and Tom"),
        ("in loving memory of our uncle Ray Miller", "In loving memory of uncle Ray Miller"),
        ("给6岁的乐乐做个生日视频", "乐乐，生日快乐"),
        ("祝奶奶八十大寿", "奶奶八十大寿"),
        ("婚礼请柬，新郎李明，新娘王芳，锦江宾馆", "李明 & 王芳"),
        ("请帖：陈明与李雪，上海和平饭店", "陈明与李雪"),
        ("宝宝满月视频，宝宝叫小米粒", "小米粒满月啦"),
        ("给女朋友的惊喜，她叫小雨，24岁生日", "小雨，生日快乐"),
        ("我家猫丢了，叫橘子", "寻猫启事"),
        ("Lost cat poster, grey tabby", "Lost cat"),
        ("a thank-you video for our volunteers at the marathon", "Thank you, volunteers"),
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


@pytest.mark.parametrize(
    ("name", "wishes", "title"),
    [
        ("橘子", "我家猫丢了，叫橘子", "寻猫启事：橘子"),
        ("Milo", "lost cat poster: Milo, grey tabby", "Lost cat: Milo"),
        ("小米粒", "宝宝满月视频，宝宝叫小米粒", "小米粒满月啦"),
        ("Corner", "a café called Corner", "Corner"),
    ],
)
def test_a_name_stands_in_the_title_of_its_occasion(name: str, wishes: str, title: str) -> None:
    assert named_title(name, wishes) == title


def test_stars_and_sea_are_no_couple() -> None:
    assert occasion_title("星星和大海，20秒") == ""
