"""Put right a title that was found and not given: whole names, no place where the film is shown.

What stands in quotation marks stays as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.briefs.weak_titles import only_quality
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital
from nemo_notebook.studio.director.reading.messages.shaping import asks
from nemo_notebook.studio.director.reading.messages.topic import as_title

_SITE: Final = (
    r"(?:LinkedIn|Facebook|Instagram|Insta|TikTok|YouTube|Pinterest|WhatsApp|Twitter|Snapchat|Threads)"
)
_SITE_PART: Final = (
    r"(?:\s(?:page|feed|post|story|stories|profile|account|channel|group|status|shorts?|reels?))?"
)
_FOR_SITE: Final = regex(
    rf"(?:[\s,]+(?:(?:short|new|quick)\s)*(?:video|clip|post|film|ad|reel|story))?(?:\s(?:for|on|to)|,)(?:\s(?:our|my|the))?\s{_SITE}{_SITE_PART}$",
    re.I,
)
_ON_SITE: Final = regex(
    rf"^(?P<site>{_SITE})(?:{_SITE_PART}|\s(?:before|after|when|because|so|and|until|while)\b.*)$", re.I
)
_SHOWN_ON: Final = r"\b(?:for|on|to|in)\s(?:(?:our|my|the|company|an?)\s)*"
_HOUSE: Final = r"(?:院|店|馆|坊|铺|行|厅|公司|工作室|超市|农场|民宿|健身房|学校|幼儿园|培训班|事务所|中心)"
_OURS: Final = regex(rf"^(?:我们|咱们|本)的?(?=[\u4e00-\u9fff]{{1,8}}{_HOUSE}$)")
_FOR_WHOM: Final = regex("用?的$")
_HOME: Final = "政具电装居纺教常庭"
"""Signs that go on 家, as in 家政: no household of ours."""
_ORDERS: Final = regex("(?:想|需)?要一?[个条段支部]$")
_TELLS: Final = (
    "(?:想)?(?:讲解|讲(?:一?讲)?|说(?:一?说)?|聊(?:一?聊)?|介绍一?下?|"
    "宣传一?下?|推广一?下?|科普一?下?|展示|关于|主题是?|内容是?)"
)
_LENGTH: Final = regex(
    r"(?:(?:fast|quick|jump|hard|rapid|slow|snappy|smooth|short)\s)+(?:cuts?|cutting|edits?|editing|pacing|pace)|[\d一二两三四五六七八九十]+\s?(?:秒钟?|分钟?|s|secs?|seconds?)",
    re.I,
)
_TOLD: Final = regex(
    r"[:：]\s*(?P<words>(?:we|our|my|the|i)\s[^.!?\n:]{8,80}?|(?:我们?|本店|本公司)[^，,。！!\n：:]{5,24})(?=[.!?\n，,。！]|$)",
    re.I,
)
_BULLET: Final = regex(r"^[-*•]\s+(?=\S)")
_KIND_OF: Final = (
    r"(?:special|soup|dish|menu|topic|word|theme|flavou?r|guest|"
    r"speaker|winner|film|book|band|cake|roast|cocktail|dessert|quiz|question)"
)
_STATE: Final = (
    r"(?!(?:open|back|coming|here|now|on|at|in|free|over|closed|not|"
    r"\w+ing|\w+ed|our|my|your|very|so|for|to)\b)"
)
_LONGEST_SPECIAL: Final = 40  # characters
_LONGEST: Final = 14  # signs of a Chinese title


def with_mended_title(brief: Brief, message: Message) -> Brief:
    """Return a brief whose title, where it was not quoted, is whole and names no place to post it."""
    quoted = any(one.quoted and one.words in brief.title for one in message.texts)
    title = brief.title if quoted or not brief.title else _mended(brief, message)
    title = "" if not quoted and (_LENGTH.fullmatch(title) or only_quality(title)) else title
    told = _telling(title or brief.topic)
    said, chinese = message.said, brief.language == "zh"
    topic = _ORDERS.sub("", brief.topic) if chinese else _with_article(brief.topic, said)
    captions = tuple(_BULLET.sub("", one) for one in brief.captions if not (told and told.fullmatch(one)))
    if brief.action.startswith("话") and f"电{brief.action}" in message.said:
        brief = replace(brief, action=f"电{brief.action}")
    if not (title or chinese) and (special := _with_special(brief.topic, said, captions)) != brief.topic:
        title = as_title(special, "en")
    bare = not (title or captions or brief.action or brief.no_captions or brief.media or brief.script)
    if bare and site_named(said) and (news := _TOLD.search(said)) and not asks(news["words"]):
        captions = (capital(news["words"].strip()),)
    each = brief.each_ms and len(captions) > 1 and not (brief.duration_ms or brief.media)
    if (
        each and message.of_role("caption") and not (quoted or message.of_role("title"))
    ):  # what is told of each adds up to the film
        return replace(brief, title="", no_title=True, captions=captions)
    return replace(brief, title=title, topic=topic, captions=captions)


def _telling(topic: str) -> re.Pattern[str] | None:
    """The pattern of a caption that says no more than what the film is about: 讲节约用水."""
    return re.compile(_TELLS + "(?:我们的?)?" + re.escape(topic)) if topic and not topic.isascii() else None


def _mended(brief: Brief, message: Message) -> str:
    if brief.language == "zh":
        return _whole_zh(brief.title, brief.topic, message.said)
    said, title = message.said, _without_site(brief.title, message.said)
    return _with_recipe(_with_special(_with_article(title, said), said, brief.captions), said)


def _without_site(title: str, said: str) -> str:
    """A title without the place where the film is shown: "Thank you" of "Thank you, Instagram"."""
    site = re.search(_SITE, title, re.I)
    if site is None or not re.search(rf"{_SHOWN_ON}{site[0]}\b", said, re.I):
        return title
    return "" if _ON_SITE.match(title) else _FOR_SITE.sub("", title)


def site_named(said: str) -> bool:
    """Whether a message says on which site its film is to be shown."""
    return bool(
        re.search(
            rf"{_SHOWN_ON}{_SITE}\b|发(?:在|到|布)?(?:领英|朋友圈|抖音|小红书|快手|视频号|微博|公众号)",
            said,
            re.I,
        )
    )


def _with_article(title: str, said: str) -> str:
    """A name with the article that is part of it: "The Night Owls" inside a sentence."""
    if not title[:1].isupper() or title.startswith("The "):
        return title
    whole = re.escape(title)
    named = re.search(rf"[\w,“\"]\sThe\s{whole}(?!\w)", said)
    return f"The {title}" if named and not re.search(rf"(?<!The\s)\b{whole}(?!\w)", said) else title


def _with_special(title: str, said: str, captions: Sequence[str]) -> str:
    """What is said to be the day's special, with it: "Tonight's Special: Pumpkin Gnocchi"."""
    if not re.search(rf"\b{_KIND_OF}$", title, re.I):
        return title
    named = re.search(
        rf"\b{re.escape(title)}\sis\s(?:an?\s|the\s)?{_STATE}(?P<what>[a-z][\w'’ -]{{2,30}}?)(?=[,.;!\n]|$)",
        said,
        re.I,
    )
    if named is None or any(named["what"].casefold() in one.casefold() for one in captions):
        return title
    whole = f"{title}: {as_title(named['what'], 'en')}"
    return whole if len(whole) <= _LONGEST_SPECIAL else title


def _with_recipe(title: str, said: str) -> str:
    """What a recipe is of, as one: "Pancake Recipe"."""
    alone = " " not in title and re.search(rf"\b{re.escape(title)}\srecipe\b", said, re.I)
    return f"{title} Recipe" if title and alone else title


def _whole_zh(title: str, topic: str, said: str) -> str:
    """A Chinese title that is not cut off: 巷子口的咖啡店, 家政公司."""
    if topic.startswith(f"{title}的") and len(topic) <= _LONGEST:
        title = topic
    if title[:1] in _HOME and re.search(f"我们?家{re.escape(title)}", said):
        title = f"家{title}"
    title = _ORDERS.sub("", title)
    bare = _FOR_WHOM.sub("", title) if re.match(rf"{re.escape(title)}[，,。]", said) else title
    return _OURS.sub("", bare) if re.search(f"{_HOUSE}$", bare) else title
