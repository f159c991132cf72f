"""Find what a film's words leave out though the brief tells it: who sends it, which sale, which house.

Each comes as a further caption, or as the title where that names nothing of its own.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.reading.messages.sentence_parts import capital, named_subject

_BUSINESS: Final = re.compile(r"[\u4e00-\u9fff]{1,5}(?:店|馆|餐厅|工作室|超市|民宿|健身房|酒吧)")
_HAPPENS: Final = re.compile(r"^(?:新店|盛大|隆重)?(?:开业|开张|周年庆|店庆|上新|招聘|招生|促销|大促)")
_SENDER: Final = re.compile(
    r"^(?P<title>.{4,40}?)\s(?:greetings?|wishes|message|card|video)\s(?P<from>from\s(?:the\s|all\s|everyone\s|your\s|our\s)?.{3,40})$",
    re.I,
)
_SALE: Final = re.compile(
    r"\b(?:Black\sFriday|Cyber\sMonday|Boxing\sDay|Prime\sDay|Singles['’]?\sDay)\b|双十[一二]|双1[12]|(?<![\d.])618(?=大促|活动|促销|年中|狂欢|优惠|购物|特惠)|黑色?星期五|黑五",
    re.I,
)
_THANKED: Final = re.compile(
    r"\b[Tt]hank[\s-]?you\b[^.!?\n]{0,60}?\s(?:at|of|from)\s(?:the\s)?(?P<house>[A-Z][\w'’&-]*(?:\s[A-Z][\w'’&-]*){1,4})",
)
_THANKS_ZH: Final = re.compile(
    r"(?:感恩节|教师节|母亲节|父亲节|年终|岁末)(?:感谢|答谢|致谢)[\u4e00-\u9fff]{2,5}?(?=的?(?:视频|短片|影片))"
)
_YEARLY: Final = re.compile(r"(?:公司|企业|集团|年终)年会|年终(?:晚会|盛典)|新年晚会|尾牙")


def with_sender(title: str, captions: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Divide a greeting from who sends it: "Happy Diwali greeting from the Sharma family"."""
    found = _SENDER.match(title)
    return (found["title"], (*captions, capital(found["from"]))) if found else (title, captions)


def with_besides(
    title: str, captions: tuple[str, ...], wishes: str, *, topic: str
) -> tuple[str, tuple[str, ...]]:
    """Add the sale, the yearly feast or the house that is thanked for, where no words of the film tell it."""
    said = "\n".join((title, *captions)).casefold()
    named = [
        match["house"] if pattern is _THANKED else match[0]
        for pattern in (_SALE, _THANKED, _THANKS_ZH, _YEARLY)
        if (match := pattern.search(wishes))
    ]
    missing = tuple(one for one in named if one.casefold() not in said)
    if not missing:
        return title, captions
    if _SALE.fullmatch(missing[0]) and not title and topic.islower():  # "an electronics store" is no name
        return missing[0], (*missing[1:], *captions)
    return title, (*missing, *captions)


def with_subject(title: str, captions: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Divide what was called a product and is a sentence: "SmartMug keeps coffee hot for 6 hours"."""
    who = named_subject(title)
    return (who, (capital(title[len(who) :].strip()), *captions)) if who else (title, captions)


def with_business(title: str, captions: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Put the kind of a business, which is no caption, before what happens there: 奶茶店 and 新店开业."""
    kinds = [one for one in captions if _BUSINESS.fullmatch(one)]
    if len(kinds) != 1 or not _HAPPENS.search(title) or kinds[0] in title:
        return title, captions
    return f"{kinds[0]}{title}", tuple(one for one in captions if one not in (kinds[0], title))
