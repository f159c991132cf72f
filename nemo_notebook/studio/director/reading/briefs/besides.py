"""Find what a film's words leave out though the brief tells it: who sends it, which sale, which house.

Each comes as a further caption, or as the title where that names nothing of its own.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.greetings import greeting_title
from nemo_notebook.studio.director.reading.briefs.headings import heading_of, items_under
from nemo_notebook.studio.director.reading.briefs.headline import opening_name
from nemo_notebook.studio.director.reading.briefs.news import hiring
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital, named_subject
from nemo_notebook.studio.director.reading.terms.blessings import blessings
from nemo_notebook.studio.director.reading.terms.own_names import brand_of, labelled_name, own_name

_BUSINESS: Final = regex(r"[\u4e00-\u9fff]{1,5}(?:店|馆|餐厅|工作室|超市|民宿|健身房|酒吧)")
_HAPPENS: Final = regex(r"^(?:新店|盛大|隆重)?(?:开业|开张|周年庆|店庆|上新|招聘|招生|促销|大促)")
_SENDER: Final = regex(
    r"^(?P<title>.{4,40}?)\s(?:greetings?|wishes|message|card|video)\s(?P<from>from\s(?:the\s|all\s|everyone\s|your\s|our\s)?.{3,40})$",
    re.I,
)
_GREETED_FROM: Final = regex(
    r"^(?P<title>(?:merry|happy|season['’]s|best\swishes|thank\syou|congratulations|good\sluck|welcome)\b.{0,28}?)\s(?P<from>from\s(?:the\s|all\s|everyone\s|your\s|our\s)?.{3,40})$",
    re.I,
)
_FOR_HOUSE: Final = regex(r"\bA video for (?:the\s)?(?P<house>(?:[\w'’&-]+\s?){1,6})(?=[.,])")
"""For whom a film is, where its writer said who speaks."""
_SALE: Final = regex(
    r"\b(?:Black\sFriday|Cyber\sMonday|Boxing\sDay|Prime\sDay|Singles['’]?\sDay)\b|双十[一二]|双1[12]|(?<![\d.])618(?=大促|活动|促销|年中|狂欢|优惠|购物|特惠)|黑色?星期五|黑五",
    re.I,
)
_THANKED: Final = regex(
    r"\b[Tt]hank[\s-]?you\b[^.!?\n]{0,60}?\s(?:at|of|from)\s(?:the\s)?(?P<house>[A-Z][\w'’&-]*(?:\s[A-Z][\w'’&-]*){1,4})",
)
_THANKS_ZH: Final = regex(
    r"(?:感恩节|教师节|母亲节|父亲节|年终|岁末)(?:感谢|答谢|致谢)[\u4e00-\u9fff]{2,5}?(?=的?(?:视频|短片|影片))"
)
_ALONE: Final = regex(
    r"(?:slogan|tagline|motto|口号|标语|广告语|文案)\s?[:：是]?\s?[\"“'「]?$|[,，.。;；!！:：]\s*$|[\u4e00-\u9fff\w]\s+$(?<![a-z]\s)|(?:品牌|品名)\s?[:：]?\s?\w+\s+$"
)
"""What stands before a quotation that belongs to no word before it."""
_CALLED_SLOGAN: Final = regex(
    r"(?:slogan|tagline|motto|口号|标语|广告语)(?:\sis)?\s?[:：是为]?\s?[\"“'「《]?$", re.I
)
_ASIDE: Final = regex(r"(?P<name>[^()（）]{2,40}?)\s?[(（](?P<aside>[^()（）]{3,60})[)）]$")
_COPULA: Final = regex(r"^(?:is|are)\s(?=an?\s|the\s|our\s|your\s)", re.I)
_YEARLY: Final = regex(r"(?:公司|企业|集团|年终)年会|年终(?:晚会|盛典)|新年晚会|尾牙")
_FROM: Final = regex(
    r"\b(?:greetings?|wishes|thank[\s-]you|birthday|christmas|farewell|goodbye|congrat\w*|get\swell|good\sluck|valentine\w*|message|card|invitation|diwali|eid|easter|new\syear)\b[^.,!?;\n]{0,60}?\s"
    r"(?P<from>from\s(?!(?:my|this|these|that|those|photos?|pictures?|text|an?|scratch|it|now|start|here"
    r"|the\s(?:start|left|right|top|bottom))\b)(?:(?:the|all|of|everyone|your|our|us"
    r"|at)\s)*[A-Za-z][\w'’& ]{1,36}?)(?=[,.!;\n]|\s(?:with|in|on|for|to|\d)\b|$)",
    re.I,
)
_FROM_WORD: Final = regex(r"^from\s(?:(?:the|all|of|everyone|your|our|us|at)\s)*")
_KIND_ZH: Final = regex(
    r"(?P<kind>(?:招新|纳新|招生|招聘|开业|开张|搬迁|乔迁|周年庆|店庆|年会|婚礼|寿宴|升学宴|谢师宴|满月酒|退休|同学会|毕业典礼)(?:邀请)?)(?:开场|宣传|祝福|预告|暖场|纪念|活动)?的?(?:小?视频|短片|片头|片子?|函|动画)"
)
_ALIKE_ZH: Final = {
    "招聘": "[招聘]",
    "招生": "招",
    "招新": "招|纳新",
    "纳新": "招|纳新",
    "开业": "开业|开张",
    "开张": "开业|开张",
    "婚礼": "婚|喜",
    "寿宴": "寿",
}
_GREETS: Final = regex(r"(?:happy|congrat|thank|welcome|farewell|goodbye|good\s|best\swishes)", re.I)
_JOINS_ZH: Final = regex("(?:招新|纳新|招生|招聘|开业|开张|搬迁|周年庆|店庆|年会)$")
_KIND: Final = regex(
    r"\b(?:coming\ssoon|now\sopen|pre-?orders?(?=\s(?:announcement|video|ad|teaser|campaign|launch|promo|clip|of|for(?!\s(?:[$€£¥\d]|only|just))))|grand\s(?:re-?)?opening|reopening|(?:summer|winter|spring|autumn|fall|book|yard|garage|flash|clearance|closing[\s-]down|moving|holiday|bake|sample|anniversary)\ssale"
    r"|open\s(?:day|house)|(?:\d{1,3}(?:st|nd|rd|th)\s)?anniversary|graduation|retirement|reunion|engagement|(?:baby|birth)\sannouncement|christening|baptism|baby\sshower|housewarming)\b(?!\s(?:hours|times|colou?rs?|cards?))",
    re.I,
)
_LONGEST_ZH: Final = 12
_LONGEST_GREETING: Final = 44  # characters of a title that names who greets, too

_EMPLOYER: Final = regex(
    r"(?<!\w)(?P<who>(?!(?:We|They|Who|It|Our|The)\b)[A-Z][\w&'’.-]*(?:\s(?:of\s|the\s)?[A-Z&][\w'’&.-]*){0,4})\s(?:is|are)\s"
    r"(?:(?:now|currently|also)\s)*(?:hiring|recruiting|seeking|looking\sfor)\b"
)


def with_kind(
    title: str, captions: tuple[str, ...], wishes: str, *, name: str, topic: str, given: bool
) -> tuple[str, tuple[str, ...]]:
    """Say what kind of announcement a film is of, and of whom, where its words do not: 招新, "Grand opening".

    Args:
        title: of the film.
        captions: its other words.
        wishes: the brief.
        name: that the brief has told, and that may stand nowhere.
        topic: what the film is about, which titles it where nothing else does.
        given: whether the title was, so that it stays as it is.
    """
    said = "".join((title, *captions)).casefold()
    found = _KIND_ZH.search(wishes) or _KIND.search(wishes)
    kind = found[0] if found and found.re == _KIND else found["kind"] if found else ""
    if kind and kind in topic and not title:
        return with_business(topic, captions)
    kind = "" if _told(kind, said) or (found and found.re == _KIND and _GREETS.match(title)) else kind
    name = "" if name.casefold() in said else name
    of_what = re.search(rf"\babout\s({re.escape(name)}\s[a-z]+)\b", wishes) if name else None
    name = of_what[1] if of_what else name
    if kind and name and is_chinese(kind):
        return title, (name + kind, *captions)
    head = title or topic
    joins = _JOINS_ZH.search(kind) and is_chinese(head) and len(head + kind) <= _LONGEST_ZH
    if head and joins and not given:
        return head + kind, captions
    if kind and not (title or topic or given):
        return capital(kind), captions
    greeting = greeting_title(wishes)
    if greeting and greeting.partition(",")[0].casefold() not in said:
        kind = greeting
    return title, (*(capital(one) for one in (name, kind) if one), *captions)


def _told(kind: str, said: str) -> bool:
    """Whether words tell of what kind an announcement is, perhaps by a word like it: 诚聘 for 招聘."""
    alike = _ALIKE_ZH.get(kind[:2])
    return (
        kind[:2] in said
        if is_chinese(kind) and not alike
        else bool(re.search(alike or re.escape(kind.casefold()), said))
    )


def with_heading(title: str, captions: tuple[str, ...], wishes: str) -> tuple[str, tuple[str, ...]]:
    """Begin with the heading of a counted list or a question, where the title is another."""
    heading = heading_of(wishes)
    said = "".join((title, *captions)).casefold()
    return title, captions if not heading or not title or heading.strip("?？").casefold() in said else (
        heading,
        *captions,
    )


def with_items(captions: tuple[str, ...], wishes: str) -> tuple[str, ...]:
    """Tell all items under a counted heading, each for itself."""
    items = items_under(wishes)
    if all(one in captions for one in items):
        return captions
    told = "".join(items).casefold()
    first = items[0].casefold()
    return (*items, *(one for one in captions if one.casefold() not in told and first not in one.casefold()))


def with_aside(title: str, captions: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Divide a name from what stands behind it in parentheses: "Snipbox (save any code snippet)"."""
    found = _ASIDE.match(title)
    return (found["name"], (capital(found["aside"]), *captions)) if found else (title, captions)


_LABELLED: Final = regex(r"\b(?:title|headline|heading)\s?[:：]|标题\s?[:：]", re.I)


def hired(title: str, captions: tuple[str, ...], wishes: str) -> tuple[str, tuple[str, ...]]:
    """Head a search for people by whom it seeks, but for a title that is called one; its name comes next."""
    seeks = "" if _LABELLED.search(wishes) else hiring(wishes)
    return (seeks, (title, *captions)) if seeks and title and title not in seeks else (title, captions)


def with_employer(title: str, captions: tuple[str, ...], wishes: str) -> tuple[str, tuple[str, ...]]:
    """Tell below "We're hiring" who is: "Oakfield Care is hiring a senior nurse"."""
    found = _EMPLOYER.search(wishes) if title.startswith("We're hiring") else None
    if not found or any(found["who"] in one for one in captions):
        return title, captions
    return title, (found["who"], *captions)


def name_told(wishes: str) -> str:
    """Return the name of a house or a brand that a brief gives, "" for none."""
    return labelled_name(wishes)[0] or own_name(wishes) or opening_name(wishes)


def with_brand(
    title: str, captions: tuple[str, ...], message: Message, *, topic: str
) -> tuple[str, tuple[str, ...]]:
    """Title an advertisement by its brand or its topic, not by a slogan: 品牌 Tarn 「走得更远」."""
    slogan = next((one for one in message.of_role("") if one.quoted and one.words == title), None)
    before = message.bare[: slogan.start] if slogan else ""
    brand = brand_of(message.bare) if slogan and _ALONE.search(before) else ""
    brand = brand or (topic if _CALLED_SLOGAN.search(before) else "")
    return (capital(brand), (title, *captions)) if brand and brand not in title else (title, captions)


def with_sender(title: str, captions: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Divide a greeting from who sends it: "Happy Diwali greeting from the Sharma family"."""
    found = _SENDER.match(title) or (_GREETED_FROM.match(title) if len(title) > _LONGEST_GREETING else None)
    if not found:
        return title, captions
    return found["title"], (*(one for one in captions if found["from"] not in one), capital(found["from"]))


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
    if (sender := _FROM.search(wishes)) and _FROM_WORD.sub("", sender["from"].casefold()) not in said:
        captions = (*captions, capital(sender["from"]))
    if (bearer := _FOR_HOUSE.search(wishes)) and (title or topic) and _is_new(bearer["house"], said):
        captions = (*captions, capital(bearer["house"]))
    captions = _blessed(title, captions, wishes)
    if not missing:
        return title, captions
    if _SALE.fullmatch(missing[0]) and not title and topic.islower():  # "an electronics store" is no name
        return missing[0], (*missing[1:], *captions)
    return title, (*missing, *captions)


def _is_new(house: str, said: str) -> bool:
    """Whether a house has a name, and no words of the film tell it."""
    names = re.findall(r"\b[A-Z][\w'’]+", house)
    return bool(names) and not any(one.casefold() in said for one in names)


def _blessed(title: str, captions: tuple[str, ...], wishes: str) -> tuple[str, ...]:
    """The captions with the blessings they leave out, first where the brief begins with them."""
    said = "".join((title, *captions))
    unsaid = ["，".join(each for each in one.split("，") if each not in said) for one in blessings(wishes)]
    missing = [one for one in unsaid if one]
    first = tuple(one for one in missing if wishes.lstrip().startswith(one))
    return (*first, *captions, *(one for one in missing if one not in first))


def with_subject(title: str, captions: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Divide what was called a product and is a sentence: "SmartMug keeps coffee hot for 6 hours"."""
    who = named_subject(title)
    told = capital(_COPULA.sub("", title[len(who) :].strip()))
    return (who, (told, *captions)) if who else (title, captions)


def with_business(title: str, captions: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Put the kind of a business, which is no caption, before what happens there: 奶茶店 and 新店开业."""
    kinds = [one for one in captions if _BUSINESS.fullmatch(one)]
    if len(kinds) != 1 or not _HAPPENS.search(title) or kinds[0] in title:
        return title, captions
    return f"{kinds[0]}{title}", tuple(one for one in captions if one not in (kinds[0], title))
