"""Mark the name of a house in a first message as readers know names: 汽修店广告，老王汽修 has a 店名.

Where the name is to stand, at the beginning or the end, is heard too. Names called so are left to `quotes`.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shaping import only_shape, shapes, tells_fact

_NAME: Final = (
    r"(?P<name>(?-i:[A-Z])[\w'’&.-]{0,30}(?<!\.)(?:\s(?:&|and|of|the|for|(?-i:[A-Z\d])[\w'’&-]*)){0,4})"
)
_PLACED: Final = regex(
    r"\b(?:\b(?:with|and|have|put|show|add|include|place|i['’]d\slike|i\swant|we\swant|please|finally|also)\s)*(?:the\s)?(?:(?:our|my|the|his|her|their)\s)?(?:[a-z]{1,15}\s){0,2}?"
    r"(?:name|brand|slogan)(?:\sof\s(?:our|my|the)\s(?:[a-z]+\s?){1,3}?)?(?:,\s|\s|:\s)(?:is\s)?"
    rf"{_NAME},?\s(?:(?:should|must|to|can)\s)?(?:(?:be|appear|come|go|stand|shown|appears|comes|goes)\s)*(?:at|in|on)\s(?:the\s)?(?:very\s)?(?P<where>end|close|beginning|start|top)(?=\s*(?:[,.;!\n]|$|and\b))",
    re.I,
)
"""A name and where it is to stand: "our name Altitude Analytics at the end"."""
_PLACED_ZH: Final = regex(
    r"(?P<where>最后|结尾|片尾|末尾|片头|开头|一开始)(?:处|请|再|要)*(?:出现|打上?|放上?|加上?|写上?|显示|露出|带上?|来)(?:一下|个)?(?:[\u4e00-\u9fff]{1,6}的|我们|社团|公司|店铺|学校|品牌|乐队)?"
    r"(?:名字|店名|公司名称?|品牌名?|校名|名称|落款)(?:是|叫|[:：])?\s?(?P<name>[^，。；,“「\"\d\s]{2,12})\s?(?=[，,。；;\s]|$)"
)
_LABEL_ZH: Final = regex(
    r"(?<![^，。；,\s])(?:小?店名|店铺名)(?:字)?(?:就?[叫是为])?(?=[\u4e00-\u9fffA-Za-z]{2,12}(?:[，,。；\s]|$))"
)
"""A name right behind its label: 店名毛球星球."""
_OURS: Final = regex(
    rf"(?P<ours>(?:^|(?<=[.!?\n]\s))our\s[a-z]+(?:\s[a-z]+)?),\s{_NAME},\s(?=[a-z]+s\s)", re.I
)
"""A name between what it is the name of and what it does: "Our choir, Voces Novae, sings …"."""
_KIND_ZH: Final = regex(
    r"\A(?:[做拍]一?[个条段])?(?:给|为|帮)?(?:我们?|咱们?|我家)?(?:的|家)?(?:新|小)?(?P<kind>[\u4e00-\u9fff]{1,4}(?:店|馆|餐厅|超市|影楼|工作室|美容院|幼儿园|诊所|民宿|酒吧|公司|培训班|俱乐部|农场|铺|坊))"
    r"(?:的|新店|新|盛大|周年|即将)*(?:开业|开张|店庆|促销|招聘|招生|活动|宣传|推广|广告|介绍|抖音|大酬宾)+(?:片|小?视频|短片|短视频|广告)?[，,]\s?(?P<name>[\u4e00-\u9fffA-Za-z·]{2,8})(?=[，,])"
)
"""A name behind what it is the name of: 汽修店广告，老王汽修."""
_SUFFIX_ZH: Final = regex(
    r"(?:记|坊|轩|阁|居|屋|堂|斋|铺|社|汇|苑|荟|号|家|院|舍|集|里|间|廊|府|楼|厨|时光|生活|造型|沙龙|工坊|小馆|小厨|小院|印象|空间|世界|人家|先生|小姐|日记|物语)$"
)
_TELLS_ZH: Final = regex(
    r"[了的是有在招送免全满打享仅限欢迎要请我你他]|地址|时间|电话|活动|优惠|今天|明天|本周|开业|新品|特价|套餐|专业|手工|现做|一家|名字|店名|名为|叫"
)
_BIGRAM: Final = 2  # signs that a name shares with its kind


def with_named_house(text: str) -> str:
    """Return a message in which the name of a house is called its name, or ordered where it is to stand."""
    text = _PLACED.sub(_placed, text)
    text = _PLACED_ZH.sub(_placed_zh, text)
    text = _OURS.sub(r"\g<ours> \g<name> ", text)
    text = _LABEL_ZH.sub("店名：", text)
    return _KIND_ZH.sub(_called, text) if "店名" not in text else text


def _placed(order: re.Match[str]) -> str:
    lead = " " if order[0][0] == " " else ""
    if order["where"].lower() in ("end", "close"):
        return f'{lead}end with "{order["name"]}"'
    return f'{lead}title "{order["name"]}"'


def _placed_zh(order: re.Match[str]) -> str:
    opens = order["where"] in ("片头", "开头", "一开始")
    return f"标题：“{order['name']}”" if opens else f"结尾写“{order['name']}”"


def _called(said: re.Match[str]) -> str:
    name, kind = said["name"], said["kind"]
    if _TELLS_ZH.search(name) or only_shape(name) or shapes(name) or tells_fact(name):
        return said[0]
    shared = any(kind[at : at + _BIGRAM] in name for at in range(len(kind) - 1))
    if not (shared or _SUFFIX_ZH.search(name)) or name == kind:
        return said[0]
    return f"{said[0][: -len(name)]}店名：{name}"
