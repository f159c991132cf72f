from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.messages.house_names import with_named_house


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("汽修店广告，老王汽修，换机油199", "汽修店广告，店名：老王汽修，换机油199"),
        ("理发店开业，快剪时光，洗剪吹29元", "理发店开业，店名：快剪时光，洗剪吹29元"),
        ("我开了个宠物店，店名毛球星球，洗澡58元", "我开了个宠物店，店名：毛球星球，洗澡58元"),
        ("10s, snow, our name Altitude Analytics at the end", '10s, snow, end with "Altitude Analytics"'),
        ("招新视频，最后出现社团名字墨韵书法社，周四晚6点", "招新视频，结尾写“墨韵书法社”，周四晚6点"),
        ("Our choir, Voces Novae, sings Bach on Sunday", "Our choir Voces Novae sings Bach on Sunday"),
    ],
)
def test_the_name_of_a_house_is_called_its_name(said: str, named: str) -> None:
    assert with_named_house(said) == named


@pytest.mark.parametrize(
    "said",
    [
        "花店促销，全场八折，15秒",
        "奶茶店上新，葡萄冻冻16元",
        "咖啡店广告，温馨一点，15秒",
        "健身房开业，欢迎加入，20秒",
    ],
)
def test_what_is_offered_is_no_name(said: str) -> None:
    assert with_named_house(said) == said
