"""What a text tells, and how people call it: the price, the date, the address, 电话, 时间."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.offers import ADDRESS, DATE, PRICE

_CLOCK: Final = (
    r"\b\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b\.?|\b\d{1,2}:\d\d\b|\b\d{1,2}\so['’]?clock\b|\b24/7\b|\bnoon\b"
    r"|(?:[早晚][上晨]?|[上中下]午|凌晨|傍晚)?\s?\d{1,2}[点时]半?(?:\d{1,2}分)?|\d{1,2}[:：]\d\d"
)
_DAY: Final = (
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:tonight|tomorrow)\b|\d{1,2}月\d{1,2}[日号]?"
    r"|[周星]期?[一二三四五六日天末]|\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\b"
)
_MONEY: Final = (
    r"[$€£¥￥]\s?\d[\d,.]*(?<![,.])|\d[\d,.]*\s?(?:[$€£¥￥]|元|块钱?|美元|欧元|dollars?\b|euros?\b|pounds?\b|yuan\b|usd\b|eur\b)"
    r"|(?<![\d.:])\d{1,4}\.\d{2}(?![\d.:%])"
)
_SHARE: Final = r"[\d.一二三四五六七八九]+\s?折|\d{1,3}\s?%(?:\soff)?|半价"
_PHONE: Final = r"\+?\(?\d[\d\s()-]{5,}\d"
_WEB: Final = (
    r"\b(?:www\.|https?://)\S+|\b[\w-]+\.(?:com|org|net|io|de|cn|shop|store|app|info|co|uk|eu|me)\b(?:/\S*)?"
)
_WHERE: Final = r"(?<=地址[:：])\S.*|(?<=地点[:：])\S.*|(?<=address: )\S.*"


@dataclass(frozen=True, slots=True)
class Fact:
    """One kind of what a text tells.

    Attributes:
        english, chinese: how it is called.
        values: what it looks like in a text, the surest first.
    """

    english: str
    chinese: str
    values: tuple[re.Pattern[str], ...]


def _fact(english: str, chinese: str, *values: str | re.Pattern[str]) -> Fact:
    read = (regex(one, re.I) if isinstance(one, str) else one for one in values)
    return Fact(english, chinese, tuple(read))


FACTS: Final = {
    "price": _fact(
        r"price(?:\stag)?|cost|fee",
        r"优惠价格?|活动价格?|价格|价钱|售价|票价",
        _MONEY,
    ),
    "offer": _fact(r"discount|offer|deal", r"折扣|优惠", rf"{_SHARE}|{_MONEY}", PRICE),
    "phone": _fact(
        r"(?:tele)?phone(?:\snumber)?|tel(?:\snumber)?|contact(?:\snumber)?|number(?!\sof\b)",
        r"电话号码|电话|手机号码?|联系方式|号码",
        _PHONE,
    ),
    "web": _fact(r"web\s?site|web\saddress|url|link", r"网址|网站|官网|链接", _WEB),
    "date": _fact(r"date|day(?=\sand\stime)", r"日期|日子", DATE, _DAY),
    "time": _fact(r"(?:opening\s)?(?:time|hours)", r"营业时间|开业时间|活动时间|时间", _CLOCK, DATE, _DAY),
    "place": _fact(
        r"address(?:es)?|location|venue|place(?!\s(?:of|it|them|that|this)\b)",
        r"地址|地点|场地",
        _WHERE,
        ADDRESS,
        r"\b(?:hall|park|cent(?:re|er)|club|studio|gallery|library|school|church|hotel|museum|gardens?|bar|pub|theat(?:re|er)|stadium|arena|market|plaza|mall|square|room|gym)\b|\bat\s(?-i:[A-Z])"
        r"|(?:馆|中心|广场|公园|大厦|商场|酒店|饭店|礼堂|剧院|学校|教室|体育场|活动室|会议室|小区|门口|大厅|超市|花园)|地[点址]|[\u4e00-\u9fff]{2,}\d+[号弄](?!线)|\baddress\b|\b(?:street|strasse|straße|lane|road|avenue)\b|\b[A-Z][\w-]*(?:strasse|straße|gasse|weg)\s\d+",
    ),
}
NAMES_EN: Final = "|".join(one.english for one in FACTS.values())
NAMES_ZH: Final = "|".join(one.chinese for one in FACTS.values())


def fact_named(word: str) -> str:
    """Return the kind that a word of `NAMES_EN` or `NAMES_ZH` calls."""
    return next(
        kind for kind, one in FACTS.items() if re.fullmatch(f"{one.english}|{one.chinese}", word, re.I)
    )
