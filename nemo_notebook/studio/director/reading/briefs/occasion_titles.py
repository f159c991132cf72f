"""Title a film of an occasion by who it is for: "Happy birthday, Leo", "Anna & Tom", 奶奶八十大寿."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.greetings import greeting_title, happy_birthday
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese

_BIRTHDAY: Final = regex(r"\bbirthday\b(?!\s(?:cake|card|party\s(?:shop|supplies)|candles?|sale))", re.I)
_KIN: Final = (
    r"(?:mum|mom|mother|dad|father|grand(?:ma|pa|mother|father)|granny|nana|wife|husband|son|daughter|sister|brother"
    r"|aunt|uncle|niece|nephew|boss|teacher|boyfriend|girlfriend|best\sfriend)"
)
_SOMEBODY: Final = regex(
    rf"\b(?:for|of|to)\s(?:(?:my|our)\s)?(?:\d{{1,3}}[\s-]years?[\s-]old\s)?(?:(?i:{_KIN})\s)?"
    r"(?P<name>(?!Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Instagram|TikTok|YouTube|Facebook)[A-Z][a-z’'-]+)\b"
    r"|\b(?P<owner>[A-Z][a-z-]+)['’]s\s(?:\d{1,3}(?:st|nd|rd|th)\s)?birthday\b"
)
_OF_KIN: Final = regex(rf"\b(?:for|of|to)\s(?:(?:my|our|the)\s(?:\w+\s)?)?(?P<kin>{_KIN})\b", re.I)
_GENITIVE: Final = regex(r"['’]s$")
_PAIR: Final = regex(
    r"\b(?P<pair>[A-Z][a-z’'-]+\s(?:&|and|\+)\s[A-Z][a-z’'-]+)\b(?!\s(?:Co|Sons|Bros|Partners|Street|Hall)\b)"
)
_WEDDING: Final = regex(
    r"\b(?:wedding|engagement|save\sthe\sdate|anniversary|marry|married)\b|婚礼|结婚|订婚|请[帖柬]|喜帖|大婚|新婚",
    re.I,
)
_SAVED: Final = regex(r"\bsave\sthe\sdate\b", re.I)
_THANKS: Final = regex(
    r"\bthank[\s-]?you\s(?:video|message|card|clip|note|film)\s(?:for|to)\s(?:(?:all|our|my|the)\s)*(?P<who>[a-z]+(?:\s[a-z]+)?)(?=\s(?:at|of|from|in|who|with)\b|[,.!]|$)",
    re.I,
)
_TO_THANK: Final = regex(
    r"\b(?:video|clip|film|reel|message|card)\s(?:to\sthank|thanking)\s(?:(?:all|our|my|the)\s)+(?P<who>[a-z]+)(?=\s(?:at|of|from|in|who|with|for)\b|[,.!]|$)",
    re.I,
)
_MEMORY: Final = regex(
    r"\b(?P<said>in\s(?:loving\s)?memory\sof)\s(?:(?:my|our)\s)?(?P<who>(?:[a-z]+\s)?[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)*"
    r"(?:,?\s\(?\d{4}\s?[-–]\s?\d{4}\)?)?)",
)
_WHO_ZH: Final = r"(?P<who>[\u4e00-\u9fff]{1,4}?)"
_KIN_ZH: Final = "妈爸爷奶哥姐弟妹姑叔舅"
_PET_ZH: Final = r"(?:小?猫咪?|小?狗狗?|猫猫|兔兔?子?|鹦鹉|仓鼠)"
_TO_ZH: Final = (
    r"(?:祝福?|给|为|送给|庆祝|[帮替])(?:[我咱]们?家?里?的?)?(?:[\d一二三四五六七八九十]+岁的?)?"
    rf"(?:(?>{_PET_ZH})(?=(?:(?![的过做拍剪庆])[\u4e00-\u9fff]){{2,3}}?(?:的|过|做|拍|剪|庆|生日|[\d一二三四五六七八九十]))"
    r"|(?![做拍弄搞剪写忙生制编]|公司|单位|部门|客户|员工|会员|学校))"
)
_JUBILEE_ZH: Final = regex(
    rf"{_TO_ZH}{_WHO_ZH}(?:的|过|[做办]个?)*(?P<years>\d{{1,3}}|[一二三四五六七八九]?十?[一二三四五六七八九]?(?=[大岁]))(?P<kind>大寿|岁生日|岁寿辰)"
)
_AGED_ZH: Final = regex(
    r"(?:^|[，,。！\s])(?:我们?家?的?|咱家的?)?(?:小?猫咪|狗狗|小狗|宝宝|宝贝|女儿|儿子|闺女|外?孙[女子])?(?P<who>(?![的家们\d一二三四五六七八九十]|[今明后][天年晚])[\u4e00-\u9fff]{2,4}?)(?:今[年天]|马上|就要|快要?|要|过|满)?"
    r"(?P<years>\d{1,2}|[一二三四五六七八九十]{1,2})(?:周岁|岁)(?:的?生日)?(?:快?到)?[了啦](?=[，,。！!\s]|$)"
)
"""Who turns how old: 我家猫咪豆豆三岁生日啦."""
_BIRTHDAY_ZH: Final = regex(
    rf"{_TO_ZH}{_WHO_ZH}(?:的|过|[做拍剪弄搞]个?|庆祝|庆)*(?:一个)?生日(?!蛋糕|贺卡店)"
)


_COUPLE_ZH: Final = regex(
    r"新郎(?:叫|是|[:：])?\s*(?P<he>[\u4e00-\u9fff]{2,4}?)\s*(?:[，,、和与&＆\s]|及)*新娘(?:叫|是|[:：])?\s*(?P<she>[\u4e00-\u9fff]{2,4})(?=[，,。；\s]|$)"
    r"|新娘(?:叫|是|[:：])?\s*(?P<bride>[\u4e00-\u9fff]{2,4}?)\s*(?:[，,、和与&＆\s]|及)*新郎(?:叫|是|[:：])?\s*(?P<groom>[\u4e00-\u9fff]{2,4})(?=[，,。；\s]|$)"
)
_PAIR_ZH: Final = regex(
    r"(?:^|[，,。：:\s]|(?:名字|新人|我们)(?:分别)?[是叫为])(?P<pair>[\u4e00-\u9fff]{2,3}\s?[&＆和与]\s?[\u4e00-\u9fff]{2,3})(?=[，,。；\s的]|$)"
)
_VENUE_ZH: Final = regex(r"[\u4e00-\u9fff]{2,6}(?:大?饭店|大?酒店|宾馆|酒楼|会所)")
NAMES_OF_COUPLE: Final = (_COUPLE_ZH, _PAIR_ZH, _VENUE_ZH)
"""Names in an invitation to a wedding, of which no picture is meant."""
_LOST: Final = regex(
    r"\b(?P<said>(?:lost|missing)\s(?:our\s|my\s)?(?P<pet>dog|cat|puppy|kitten|pet|parrot|bird|rabbit))\b",
    re.I,
)
_ANSWERS: Final = regex(r"\banswers?\sto\s(?:the\sname\s(?:of\s)?)?(?P<name>[A-Z][a-z]+)\b")
_LOST_ZH: Final = regex(
    r"(?P<pet>[猫狗])(?:猫|狗|咪)?(?:[^，。]{0,8})?(?:丢了|走丢|走失|不见了|跑丢|丢失)|寻(?P<sought>[猫狗])(?:启[事示]|视频|短片|广告|的)"
)
_NAMED_ZH: Final = regex(
    r"(?:她|他|它|宝宝|女儿|儿子|孩子|小名|名字?)(?:的?名字)?叫(?P<name>[\u4e00-\u9fff]{1,4})(?=[，,。；\s]|$)"
)
_WISHED_ZH: Final = regex(
    r"(?:^|[，,。！\s])(?:衷心|真诚)?祝(?:福|愿)?(?P<who>[\u4e00-\u9fff]{1,16}?)(?P<feast>(?:新婚|生日|节日|新年|新春|春节|中秋|元旦|圣诞|国庆|母亲节|父亲节|教师节|儿童节|毕业|退休)快乐)"
)
_WED_ZH: Final = regex(
    r"(?:^|[，,。\s]|[给为祝])(?:我?(?=爸|妈|爷|奶|父|外))?(?P<who>(?![给为祝])[\u4e00-\u9fff]{2,6}?)(?:的)?(?P<kind>(?:金|银|钻石|红宝石|珍珠|瓷)婚|结婚[\d一二三四五六七八九十]{1,3}周年)(?:纪念日?)?"
)
_LONGEST_WHO_ZH: Final = 6
_FEAST_ZH: Final = regex(r"满月|百[日天]|周岁|生日")


def occasion_title(wishes: str) -> str:
    """Return what a film of a birthday or a wedding is to be headed; "" where nobody is named."""
    if couple := _COUPLE_ZH.search(wishes):
        return f"{couple['he'] or couple['groom']} & {couple['she'] or couple['bride']}"
    if lost := _LOST_ZH.search(wishes):
        named = _NAMED_ZH.search(wishes)
        return f"寻{lost['pet'] or lost['sought']}启事" + (f"：{named['name']}" if named else "")
    if (feast := _FEAST_ZH.search(wishes)) and (named := _NAMED_ZH.search(wishes)):
        return f"{named['name']}，生日快乐" if feast[0] == "生日" else f"{named['name']}{feast[0]}啦"
    if (feast := _WISHED_ZH.search(wishes)) and len(feast["who"]) > _LONGEST_WHO_ZH:
        return feast["feast"]
    if jubilee := _JUBILEE_ZH.search(wishes):
        return f"{_called(jubilee['who'])}{jubilee['years']}{jubilee['kind']}"
    if aged := _AGED_ZH.search(wishes):
        return f"{aged['who']}{aged['years']}岁生日啦"
    if wed := _WED_ZH.search(wishes):
        return f"{wed['who']}{wed['kind']}"
    if born := _BIRTHDAY_ZH.search(wishes):
        return f"{_called(born['who'])}，生日快乐"
    if greeting := greeting_title(wishes):
        return greeting
    if memory := _MEMORY.search(wishes):
        return f"{memory['said'][:1].upper()}{memory['said'][1:]} {memory['who']}"
    if _BIRTHDAY.search(wishes):
        return _birthday(wishes)
    if thanks := _THANKS.search(wishes) or _TO_THANK.search(wishes):
        return f"Thank you, {thanks['who']}"
    if lost := _LOST.search(wishes):
        answers = _ANSWERS.search(wishes)
        title = f"{lost['said'].split()[0].capitalize()} {lost['pet'].lower()}"
        return f"{title}: {answers['name']}" if answers else title
    pair = (_PAIR.search(wishes) or _PAIR_ZH.search(wishes)) if is_wedding(wishes) else None
    saved = "Save the Date: " if _SAVED.search(wishes) else ""
    return f"{saved}{_GENITIVE.sub('', pair['pair'])}" if pair else ""


def _called(who: str) -> str:
    """How somebody is spoken to: 妈妈, of 给我妈做个生日视频."""
    return who * 2 if who in _KIN_ZH else who


def is_wedding(wishes: str) -> bool:
    """Whether a brief is of a wedding, an engagement or an anniversary."""
    return bool(_WEDDING.search(wishes))


def lost(title: str) -> bool:
    """Whether a title is of somebody that is looked for, whose name is to be told: "Lost cat"."""
    return bool(_LOST.fullmatch(title) or _LOST_ZH.match(title))


def named_title(name: str, wishes: str) -> str:
    """Return the title of an occasion that a name was given in: 小米粒满月啦; the name itself for none."""
    title = occasion_title(wishes)
    if lost(title) and title not in name and name not in title:
        return title + ("：" if is_chinese(title) else ": ") + name
    return title if name in title else name


def _birthday(wishes: str) -> str:
    happy = happy_birthday(wishes)
    if named := _SOMEBODY.search(wishes):
        return f"{happy}, {_GENITIVE.sub('', named['name'] or named['owner'])}"
    kin = _OF_KIN.search(wishes)
    return f"{happy}, {kin['kin'][:1].upper()}{kin['kin'][1:].lower()}" if kin else ""
