"""Tell proper names from things to show: "Bean Street" is no street, "New York" is a city."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.make.catalog import SCENES

_NAME: Final = regex(
    r"(?<=\s)[A-Z][\w'’&]*(?:\s(?:[A-Z][\w'’&]*|\d{1,4}|&|of|and))*"
    r"\s(?:[A-Z][\w'’&]*|\d{1,4}[Kk]?)\b"
)
_SINGLE: Final = regex(r"(?<=[a-z,]\s)[A-Z][a-z]+\b(?!\s[A-Z])")
_PLACE_ZH: Final = regex(
    r"(?:^|(?<=[在于址点到住，。！：,:!省市区镇楼售租卖]))(?:(?![在到的是去有看拍和与，。：,:\n])[\u4e00-\u9fff]){2,5}?"
    r"(?:小区|花园|家园|新村|大厦|广场|公园|大酒店|宾馆|[^大餐客展音]厅|[金银白]沙滩|大道|路\s?\d+号?|街\s?\d+号?|湖(?=国?宾馆|大酒店))"
)
"""Where something takes place: 阳光花园 is an estate, 人民路56号 an address."""
_HOUSE_ZH: Final = regex(
    r"(?:^|(?<=[，,。：:\s“给叫]))(?![下阴晴雨雪夏冬秋春][雨雪天日夜]|[清早凌]晨|[午傍深夜][后晚夜]|街角|[海湖河山林][边畔间]|森林|城市)(?:(?![在到的是去有看拍和与给为帮做，。：:])[\u4e00-\u9fff]){2,4}?(?<![边上里中下旁的])"
    r"(?=咖啡|茶饮|小学|中学|大学|幼儿园|医院|超市|酒店|餐厅|公司|科技|软件|数码|传媒|集团|健身|书店|面馆|火锅|诊所|口腔|民宿|美容|影院|影城|商场|百货|俱乐部|学校|驾校)"
)
"""What a school or a shop is called: 云山小学, 雪山咖啡."""
_SHOWN: Final = regex(
    r"(?:bali|hawaii|maldives|tokyo|manhattan|shanghai|paris|london|himalayas?|everest|sahara|gobi|mars|earth"
    r"|christmas|xmas|santa|halloween|winter|summer|spring|autumn)",
    re.I,
)
"""Names whose scene is their own."""
_LISTED: Final = frozenset(word for scene in SCENES.values() for word in scene.words if " " in word)


def place_names(text: str) -> list[tuple[int, int]]:
    """Return where Chinese names of estates, squares and streets stand."""
    return [one.span() for one in _PLACE_ZH.finditer(text)]


def without_names(text: str) -> str:
    """Return the text with names of several words blanked out, save those of places that can be shown."""
    return _NAME.sub(lambda match: match[0] if match[0].lower() in _LISTED else " " * len(match[0]), text)


def name_spans(text: str) -> list[tuple[int, int]]:
    """Return where proper names of several words stand, and Chinese names of places."""
    names = [one for one in _NAME.finditer(text) if one[0].lower() not in _LISTED]
    names += [one for one in _SINGLE.finditer(text) if not _SHOWN.fullmatch(one[0])]
    return [one.span() for one in (*names, *_PLACE_ZH.finditer(text), *_HOUSE_ZH.finditer(text))]
