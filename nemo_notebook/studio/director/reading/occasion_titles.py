"""Title a film of an occasion by who it is for: "Happy birthday, Leo", "Anna & Tom", 奶奶八十大寿."""

from __future__ import annotations

import re
from typing import Final

_BIRTHDAY: Final = re.compile(r"\bbirthday\b(?!\s(?:cake|card|party\s(?:shop|supplies)|candles?|sale))", re.I)
_KIN: Final = (
    r"(?:mum|mom|mother|dad|father|grand(?:ma|pa|mother|father)|granny|nana|wife|husband|son|daughter|sister|brother"
    r"|aunt|uncle|niece|nephew|boss|teacher|boyfriend|girlfriend|best\sfriend)"
)
_SOMEBODY: Final = re.compile(
    rf"\b(?:for|of|to)\s(?:(?:my|our)\s)?(?:\d{{1,3}}[\s-]years?[\s-]old\s)?(?:(?i:{_KIN})\s)?"
    r"(?P<name>(?!Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Instagram|TikTok|YouTube|Facebook)[A-Z][a-z’'-]+)\b"
    r"|\b(?P<owner>[A-Z][a-z-]+)['’]s\s(?:\d{1,3}(?:st|nd|rd|th)\s)?birthday\b"
)
_OF_KIN: Final = re.compile(rf"\b(?:for|of|to)\s(?:my|our|the)\s(?:\w+\s)?(?P<kin>{_KIN})\b", re.I)
_PAIR: Final = re.compile(
    r"\b(?P<pair>[A-Z][a-z’'-]+\s(?:&|and|\+)\s[A-Z][a-z’'-]+)\b(?!\s(?:Co|Sons|Bros|Partners|Street|Hall)\b)"
)
_WEDDING: Final = re.compile(
    r"\b(?:wedding|engagement|save\sthe\sdate|anniversary|marry|married)\b|婚礼|结婚|订婚", re.I
)
_MEMORY: Final = re.compile(
    r"\b(?P<said>in\s(?:loving\s)?memory\sof)\s(?:(?:my|our)\s)?(?P<who>(?:[a-z]+\s)?[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)*"
    r"(?:,?\s\(?\d{4}\s?[-–]\s?\d{4}\)?)?)",
)
_WHO_ZH: Final = r"(?P<who>[\u4e00-\u9fff]{1,4}?)"
_TO_ZH: Final = r"(?:祝福?|给|为|送给|庆祝)(?:我的?|我们的?|咱)?(?:[\d一二三四五六七八九十]+岁的?)?"
_JUBILEE_ZH: Final = re.compile(
    rf"{_TO_ZH}{_WHO_ZH}(?:的|过|做)?(?P<years>[五六七八九\d]十?[五六七八九]?十?)(?P<kind>大寿|岁生日|岁寿辰)"
)
_BIRTHDAY_ZH: Final = re.compile(
    rf"{_TO_ZH}{_WHO_ZH}(?:的|过|做个?|拍个?|庆祝|庆)*(?:一个)?生日(?!蛋糕|贺卡店)"
)


def occasion_title(wishes: str) -> str:
    """Return what a film of a birthday or a wedding is to be headed; "" where nobody is named."""
    if jubilee := _JUBILEE_ZH.search(wishes):
        return f"{jubilee['who']}{jubilee['years']}{jubilee['kind']}"
    if born := _BIRTHDAY_ZH.search(wishes):
        return f"{born['who']}，生日快乐"
    if memory := _MEMORY.search(wishes):
        return f"{memory['said'][:1].upper()}{memory['said'][1:]} {memory['who']}"
    if _BIRTHDAY.search(wishes):
        return _birthday(wishes)
    pair = _PAIR.search(wishes) if _WEDDING.search(wishes) else None
    return pair["pair"] if pair else ""


def _birthday(wishes: str) -> str:
    if named := _SOMEBODY.search(wishes):
        return f"Happy birthday, {named['name'] or named['owner']}"
    kin = _OF_KIN.search(wishes)
    return f"Happy birthday, {kin['kin'][:1].upper()}{kin['kin'][1:].lower()}" if kin else ""
