"""Find the name of what a film is about: Joe's Pipes, of "a plumber, Joe's Pipes, 24/7"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_LAST_NAME: Final = regex(
    r"^(?!.*\b(?:to|in|of|from|at|near|with|and|\w+ing)\s(?:[a-z]+ern\s|central\s|rural\s|the\s)?[A-Z]).*?[a-z]\s((?:[A-Z][\w'’&-]*)(?:\s(?:&\s"
    r"|of\s|the\s|for\s)?[A-Z][\w'’&-]*)*(?:\s\d{1,4})?)$"
)
_STREET: Final = regex(r"\s(?:on|near)\s[A-Z].*$")
_LABELLED: Final = regex(
    r"(?:^|[，,。；\n])\s*(?:(?:商品|产品|品名|公司|品牌|店名|机构|学校|项目|题目|房源|楼盘|小区)(?:名称?|信息)?(?:[:：]|[是为叫](?=[\u4e00-\u9fff]))|主题(?:[:：是为叫]|(?=[\u4e00-\u9fff]{3}))|内容(?:[:：]|是)(?=[^，,]{2,16}[，,][^，,]*、))\s*"
    r"(?P<name>[^，。；：:,\n\ue000]{2,16})(?=[，,。；\n]|$)"
)
"""A name after its label: 公司：蓝海科技."""
_COINED: Final = regex(r"\b[A-Z][a-z]+[A-Z]\w*\b")
_ASIDE: Final = regex(
    r"(?<!\b(?:in|at)\s[A-Z]\w{3})(?<!\b(?:in|at)\s[A-Z]\w{4})(?<!\b(?:in|at)\s[A-Z]\w{5})(?<!\b(?:in|at)\s[A-Z]\w{6})(?<!\b(?:in|at)\s[A-Z]\w{7})[,，:]\s*(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov"
    r"|Dec|MP4|HD|TikTok|Instagram|YouTube|Reel)"
    r"(?![^,，]*[\u4e00-\u9fff])((?:[A-Z][\w'’&.]*)(?:\s(?:&|\+|and|of|the|and|[A-Z][\w'’&.]*)){0,3})\s*(?=[,，])"
)
_LIST_ASIDE: Final = regex(r"\([^()\n]{3,120},[^()\n]{2,60}\)")
"""Several things in parentheses, none of which is the name of the whole."""
_APPOSED: Final = regex(
    r"\b(?:for|about|of)\s(?:my|our|an?|the)\s[a-z][\w'’ -]{2,30},\s"
    r"(?P<name>(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z][\w'’&.]*"
    r"(?:\s(?:&|and|of|the|[A-Z0-9][\w'’&]*)){0,3})(?=[,.:;\n]|$)"
)
"""A name after what it is the name of: "my garden centre, Fern & Fig"."""
_OWN: Final = regex(
    r"\b(?:[Oo]ur|[Mm]y)\s(?:[a-z-]+\s){1,2}(?P<name>[A-Z][\w'’&-]*(?:\s(?:(?:&|and|for|of|the)\s)?[A-Z0-9][\w'’&-]*)*)(?!\w|\s(?:called|named)\b)"
)
_AFTER_KIND_ZH: Final = regex(
    r"(?:店|馆|民宿|酒店|餐厅|公司|品牌|工作室|软件|应用|平台|健身房|学校|乐队)\s?(?P<name>[A-Z][\w'’&]*(?:\s[A-Z][\w'’&]*){0,3})(?=[，,。\s]|的|$)"
)
"""A Latin name after what it is the name of: 民宿 Lane House."""
_NAME_SO: Final = regex(
    r"(?:^|[,.;\n]\s*)(?:(?:the|our|my)\s)?(?:(?:channel|brand|shop|store|company|product|app|team|club)['’]?s?\s)?(?i:name)"
    r"(?:\sis|\s?:)?\s(?P<name>[A-Z0-9][\w'’&.-]*(?:\s[A-Z0-9&][\w'’&.-]*){0,3}?)\.?(?=[,;\n]|\s[a-z]|[.!]\s|[.!]?$)"
)
"""What is said to be the name: "gaming intro, name NovaStrike"."""
_CHANNEL: Final = regex(
    r"\b(?:[Mm]y|[Oo]ur|[Tt]he)\s(?:[A-Za-z]+\s)?(?:channel|podcast|blog|vlog|newsletter|stream)\s(?P<name>[A-Z][\w'’&-]*(?:\s(?:(?:&|and|of|the)\s)?[A-Z0-9][\w'’&-]*){0,4})"
)
"""A name behind what is seen or heard under it: "my youtube channel Two Bags One Map"."""
_BRAND: Final = regex(
    r"(?:新品|新款|主打)(?:——|—|[:：]|是|叫)(?P<new>[\u4e00-\u9fff]{2,8})(?=[，,。\s]|$)|(?:品牌|店名|品名|产品名称?|名称)(?:\s*[:：]\s*|\s+)(?P<name>[A-Z][\w'’&-]*|[\u4e00-\u9fff]{2,8})(?=[\s，,。「“\"'\ue000]|$)"
    r"|\b[Bb]rand(?:\sname)?\s?(?::|\sis)?\s(?P<said>(?-i:[A-Z])[\w'’&-]*(?:\s[A-Z][\w'’&-]*)*)(?=\s?[,.:;(\n\ue000]|$)"
)
_OF_KIND: Final = regex(
    r"(?:^|[,，.]\s*)(?P<name>(?!(?:in|on|at|for|with|from|by|and|or|to|our|my|the|an?)\s)[a-z]+(?:\s(?!(?:in|at|on|from|by|of|near|to|for|with|and|or|is|are|the)\b)[a-z]+){0,2}(?<!\sin)\s(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)[A-Z][a-z][\w'’&-]*)(?=\s*[,，])"
)
"""A thing and its name between commas: "12s ad, yoga mat Sora, eco rubber"."""
_INTRODUCED: Final = regex(
    r"\b(?i:build(?:ing)?|built|created?|creating|made|make|makes|launch(?:ing|ed)?|ship(?:ping|ped)|releas(?:e|ed|ing)|introduc(?:e|ing)|present(?:ing)?|promot(?:e|ing)|meet|about|for|of)\s"
    r"(?P<name>(?!TikTok|Instagram|YouTube|Facebook|LinkedIn|WhatsApp)[A-Z][\w'’&-]*(?:\s[A-Z\d][\w'’&-]*){0,2}),\s(?:an?|our|the|my)\s(?:[a-z-]+\s){0,3}[a-z]+"
)
"""A name before what it is the name of: "building Hum, a tool that …"."""
_VERSION: Final = regex(
    r"\b(?P<name>[A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+)?\s(?:v\.?)?\d{1,2}(?:\.\d){1,2})(?![\d%]|\s?[$€£¥])\b|(?P<zh>[\u4e00-\u9fff]{2,6}\s?[Vv]?\d{1,2}\.\d)(?![\d元块%])(?=\s|[，,：:]|支持|上线|发布)"
)
_VERSION_OF: Final = regex(
    r"\b[Vv]ersion\s(?P<number>\d+(?:[.\ua78f]\d+)*)\sof\s(?:our\s(?:app|game|product)\s)?(?P<name>[A-Z][\w'’&-]*(?:\s[A-Z][\w'’&-]*){0,2})"
)
UPDATED_ZH: Final = r"(?:更新|升级)(?:到|至|为|成)?了?(?P<number>[Vv]?\d{1,2}(?:\.\d{1,2}){1,2})(?:版本?)?了?"
"""Says that something was brought to a version."""
_UPDATED_ZH: Final = regex(
    rf"(?:^|[，,。；\s])(?P<name>[A-Za-z\u4e00-\u9fff]{{0,10}}?)(?:已经?|新|刚|又|终于)?{UPDATED_ZH}(?=[，,。；！\s]|$)"
)
"""What was brought to which version: App更新了v3.2."""
DAY_OR_MONTH: Final = regex(
    r"^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September"
    r"|October|November|December)$"
)


def named_aside(wishes: str) -> str:
    """Return the name that stands alone between commas: "a plumber, Joe's Pipes, 24/7"; "" for none."""
    if apposed := _APPOSED.search(wishes):
        return apposed["name"].strip()
    match = _ASIDE.search(_LIST_ASIDE.sub(" ", wishes))
    return re.sub(r"\s(?:&|\+|and|of|the)$", "", match[1].strip()) if match else ""


def named_so(wishes: str) -> str:
    """Return what is said to be the name, "" for nothing: "name NovaStrike", "our name is Vela"."""
    match = _NAME_SO.search(wishes) or _CHANNEL.search(wishes) or _AFTER_KIND_ZH.search(wishes)
    return match["name"] if match else ""


def labelled_name(wishes: str) -> tuple[str, str]:
    """Return the name behind a label, "" for none, and the wishes without the two."""
    match = _LABELLED.search(wishes)
    if match is None:
        return "", wishes
    return match["name"], f"{wishes[: match.start()]}，{wishes[match.end() :].lstrip('，,。；')}".lstrip("，")


def brand_of(wishes: str) -> str:
    """Return the brand or the name of a product: "brand Mossy", 品牌 Tarn, "yoga mat Sora"."""
    match = _BRAND.search(wishes) or _OF_KIND.search(wishes) or _INTRODUCED.search(wishes)
    return next(filter(None, match.groups())) if match else ""


def versioned(wishes: str) -> str:
    """Return the product whose version a brief names: "Notely 3.2"; "" for none."""
    if numbered := _VERSION_OF.search(wishes):
        return f"{numbered['name']} {numbered['number']}"
    if updated := _UPDATED_ZH.search(wishes):
        name = updated["name"].removeprefix("我们").removeprefix("的")
        return f"{name[:1].upper()}{name[1:]} {updated['number']} 更新".strip()
    match = _VERSION.search(wishes)
    return match["name"] or match["zh"] if match else ""


def own_name(wishes: str) -> str:
    """Return the name after what it is the name of: Loopin of "our startup Loopin raised $4M"."""
    match = _OWN.search(wishes)
    return match["name"] if match and not DAY_OR_MONTH.match(match["name"]) else ""


def proper_name(topic: str) -> str:
    """Return the name in a topic: AirStep, or Da Nino of "pizza place Da Nino"; "" where it has none."""
    if (coined := _COINED.search(topic)) and not topic[: coined.start()].istitle():
        return topic[coined.start() :]
    if topic[:1].isupper():
        return topic
    match = _LAST_NAME.search(_STREET.sub("", topic))
    return match[1] if match and not DAY_OR_MONTH.match(match[1]) else ""
