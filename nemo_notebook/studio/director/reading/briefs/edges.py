"""What a film begins and ends with where its words were not called so: its title, its call to action."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.pacing import reading_ms
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Media
from nemo_notebook.studio.director.reading.articles.script import Script
from nemo_notebook.studio.director.reading.briefs.announcing import PRICED_ZH
from nemo_notebook.studio.director.reading.briefs.headline import find_headline, opening_name, told_alone
from nemo_notebook.studio.director.reading.briefs.occasion_titles import lost, named_title, occasion_title
from nemo_notebook.studio.director.reading.briefs.pitch import Pitch
from nemo_notebook.studio.director.reading.briefs.verses import to_the_end
from nemo_notebook.studio.director.reading.briefs.weak_titles import strong
from nemo_notebook.studio.director.reading.briefs.words import LONGEST_TITLE
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.sentence_parts import (
    BEGINS_DOES,
    FIRST_DOES,
    NO_SUBJECT,
    STATES,
    capital,
)
from nemo_notebook.studio.director.reading.messages.texts import Text
from nemo_notebook.studio.director.reading.messages.topic import as_title, without_kind
from nemo_notebook.studio.director.reading.terms.counting_down import speaks_of_countdown
from nemo_notebook.studio.director.reading.terms.look_words import only_look
from nemo_notebook.studio.director.reading.terms.offers import ADDRESS, CONTACT, DATE, PRICE
from nemo_notebook.studio.director.reading.terms.own_names import (
    brand_of,
    named_aside,
    named_so,
    own_name,
    proper_name,
    versioned,
)
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

_THEN: Final = regex(
    r"\b(?:then|followed\sby|and\sat\s(?:zero|0))\s(?:(?:it\s)?(?:shows?|says?|reveals?|flash(?:es)?)\s|a\s|the\s|big\s|words?\s|text\s)*$"
    r"|(?:然后|接着|之后|最后)(?:出[现来]?|显示|打出|写|[弹跳蹦]出来?|是|亮出)*$",
    re.I,
)
_THEN_SAID: Final = regex(
    r"\b(?i:then|followed\sby|and\sat\s(?:zero|0))\s(?P<said>[A-Z][^,.;:!?\n\ue000]{0,28}?!?)(?=$|[,.;:\n]|(?<=!)\s|\s(?:for|before|at|to\sstart|with)\b)"
)
"""A shout that a countdown leads to, written large without quotation marks."""
_THEN_ORDERED: Final = regex(
    r"\b(?:(?:and\s)?then|followed\sby|(?:and\s)?(?:at|on|after)\s(?:zero|0)(?:\sit)?)\s(?:(?:it\s)?(?:says?|shouts?|writes?)|(?:it\s)?(?:shows?|displays?|reveals?|flash(?:es)?)\s(?=(?-i:[A-Z])|(?:the\s)?(?:words?|text)\s))\s?(?:the\s)?(?:words?\s|text\s)?[:,]?\s?"
    r"(?P<said>[^\W\d][^,.;:!?\n\ue000]{1,38}?!*)(?=$|[,.;:\n]|(?<=!)\s|\s(?:for\s(?:our|my|the)|before|at|with|in|on)\s)"
    r"|(?:然后|接着|之后|最后)(?:再|屏幕上?|画面上?)*(?:说|喊|显示|打出|写出?|亮出|(?P<comes>[弹跳蹦]出来?|出[现来]?))"
    r"(?:文字|字幕|[：:，, ])*(?P<said_zh>[\u4e00-\u9fff]{2,14}[!！]*)(?=$|[，。,.；;\s]|(?<=[!！]))",
    re.I,
)
"""Words that a countdown leads to, ordered to be said or shown: "then say Happy New Year"."""
_GREETS_ZH: Final = regex(r"快乐|大吉|欢迎|加油|祝|恭喜|[!！]$")
_INVITED_TO: Final = regex(r"(?:提醒|引导|号召|鼓励|呼吁|邀请)[^，。]{0,3}到$")
_AND_ADDRESS: Final = regex(
    rf"\s*(?:,|,?\s?(?:and|with|plus|then|&)\s|\+)\s*(?:(?:our|the|my)\s)?(?:(?:website|web\saddress|url|link|phone|number|e-?mail|address)\s)?:?\s*({CONTACT.pattern}|\+?\d[\d\s()-]{{6,}}\d)",
    re.I,
)
"""Where to turn to, behind words for the end: "…" and oakgrove.org."""
_EVENT: Final = regex(
    r"(?P<what>[A-Z][\w'’-]*(?:\s[a-z][\w'’-]*){1,3}?)(?:\s(?:at|in|of)\s(?:the\s|our\s)?[A-Z\d]|\s(?:tonight|tomorrow|today)\b|\s(?:this|next|every|on)\s(?:(?:first|second|third|last|other)\s)?(?i:mon|tues|wednes|thurs|fri|satur|sun)|\sfor\s(?:kids|children|adults|beginners|all|everyone|teens|seniors|families))"
)
_EVENT_ZH: Final = regex(
    r"(?:(?:[本这下]?周[一二三四五六日末天]|明[天晚]|今[天晚]|\d{1,2}月\d{1,2}[日号])(?:上午|下午|晚上?|早上)?"
    r"(?:[一二三四五六七八九十两\d]{1,2}点半?)?)+(?P<what>[\u4e00-\u9fff]{3,12})$"
)
_DOES_SO: Final = regex(r"\w+\s(?:the|an?|our|my|your)\s")
_OURS: Final = regex(r"(?:our|my)\s", re.I)
_NO_HOOK: Final = regex(rf"(?<![A-Za-z])\d|^(?:I\s|我)|{PRICE.pattern}|{DATE.pattern}", re.I)
_OUR_CALL_ZH: Final = regex("^我们(?=[\\u4e00-\\u9fff]{2,6}招)")
_NUMBERED_NAME: Final = regex(r"(?<=[a-z])\s\d{1,3}$")  # Cellar 9
_TO_TELL_ZH: Final = regex(
    r"^(?:我们?)?(?:想|要|来)?(?:[给跟和向]大家|[给跟和向]你们)?(?:分享|介绍|推荐|聊聊|说说|讲讲|讲(?=我们|一下))(?:一下)?(?=[\u4e00-\u9fff]{3})"
    r"|^(?:来)?(?:对比|比较)一下(?=[\u4e00-\u9fff]{3})"
    r"|^教大家(?:怎么|如何)?做(?![个一])(?=[\u4e00-\u9fff]{3})"
)
"""What comes before a subject in an order: 想分享辅食做法."""
_A_PHOTO: Final = regex(r"(?:[那这][一几]?[张段个幅]|照片?|合影|合照|图片?|视频|片段|全家福)的?$")
_ORDERED_LAST: Final = regex(r"(?:的?那[一]?[张段个幅]|的?(?:照片?|图片?|视频|片段))$")
"""What calls words a picture: 全家福那张."""
_LONGEST_HOOK: Final = 36  # characters
_LONGEST_HOOK_ZH: Final = 12
_CLOSING_FROM_MS: Final = 30_000
_ACTION_FROM_MS: Final = 12_000  # a film of a product that has this long ends with its call to action


def shows_file(text: Text, media: Sequence[Media]) -> bool:
    """Whether what comes last is a picture that is attached, not words: 最后放全家福."""
    if text.quoted or not media:
        return False
    words = _ORDERED_LAST.sub("", text.words).casefold()
    names = [one.name.rpartition(".")[0].casefold() for one in media]
    return bool(_A_PHOTO.search(text.words)) or words in filter(None, names)


def end_words(text: Text, message: Message) -> str:
    """Return words for the end card, up to their end, and where to turn to; a request with a capital."""
    words = text.words if text.quoted else to_the_end(text.words, message.bare[text.end :])
    words = f"到{words}" if _INVITED_TO.search(message.bare[: text.start]) and not text.quoted else words
    if (address := _AND_ADDRESS.match(message.bare, text.end)) and not CONTACT.search(words):
        words = f"{words} · {address[1]}"
    asked = not text.quoted and message.bare[: text.start].endswith((" to ", "with ", " by ", " from "))
    return capital(words) if asked else words


def said_after(message: Message) -> str:
    """Return the words that come after a countdown: "then “Go”", "then GO!"; "" for none."""
    loose = [one for one in message.texts if one.quoted and one.role in ("", "caption", "title")]
    if quoted := next((one.words for one in loose if _THEN.search(message.bare[: one.start])), ""):
        return quoted
    if not speaks_of_countdown(message.bare):
        return ""
    if ordered := _THEN_ORDERED.search(message.bare):
        words = capital((ordered["said"] or ordered["said_zh"]).strip())
        return "" if ordered["comes"] and names_scene(words) and not _GREETS_ZH.search(words) else words
    counted = _THEN_SAID.search(message.bare)
    return counted["said"] if counted and not names_scene(counted["said"]) else ""


def shouts(after: str, caption: str) -> bool:
    """Whether a caption is but the order for the words that come after a countdown."""
    return bool(after) and after.rstrip("!！").casefold() in caption.casefold()


def title_of(wishes: str, pitch: Pitch, *, topic: str, language: str, promo: bool) -> str:
    """Return a title in words that were not meant as one: a name, a subject, a first point; "" for none.

    Args:
        wishes: the brief.
        pitch: what it tells of its subject.
        topic: what it is about, "" where that is not said.
        language: of its words.
        promo: whether it tells of something.
    """
    found = _title_in(wishes, pitch, topic=topic, language=language, promo=promo)
    found = _TO_TELL_ZH.sub("", found)
    return "" if only_look(found) and is_chinese(found) else capital(without_kind(found))


def _title_in(wishes: str, pitch: Pitch, *, topic: str, language: str, promo: bool) -> str:
    if given := named_so(wishes) or occasion_title(wishes):
        return named_title(pitch.name, wishes) if lost(given) and pitch.name else given
    aside = "" if topic[:1].isupper() else ADDRESS.sub("", named_aside(wishes))
    if not pitch.points:
        found = pitch.name or find_headline(wishes) or (aside if promo else "")
        alone = "" if topic and promo else told_alone(wishes)
        return found or (topic if topic and topic in alone and is_chinese(topic) else alone)
    named = strong(as_title(pitch.name, language) or (pitch.name if len(pitch.name) <= LONGEST_TITLE else ""))
    named = named or opening_name(wishes) or (aside if topic else "") or own_name(wishes)
    named = (
        named
        or versioned(wishes)
        or brand_of(wishes)
        or _hook(pitch.points, topic, wishes)
        or find_headline(wishes)
    )
    named = named or ("" if topic else _event(pitch.points[0]))
    return named if named or topic else _name_in(ADDRESS.sub("", pitch.points[0])) or _doer(pitch.points[0])


def _hook(points: tuple[str, ...], topic: str, wishes: str) -> str:
    """Return the first point where it can stand as a title: it has no number, and there is no other topic."""
    first = _OUR_CALL_ZH.sub("", points[0]) if points else ""
    short = len(first) <= (_LONGEST_HOOK_ZH if is_chinese(first) else _LONGEST_HOOK)
    if re.search(rf"[:：]\s?{re.escape(first)}(?:、|,[^;.]*;)", wishes, re.I):
        return ""
    opens = not topic or first.casefold().startswith(topic.casefold())
    return first if short and opens and not _NO_HOOK.search(_NUMBERED_NAME.sub("", first)) else ""


def _doer(point: str) -> str:
    """Return what does something in a sentence: Park Cleanup of "our park cleanup takes 60 minutes"."""
    said = FIRST_DOES.match(point)
    ours = _OURS.match(said["who"]) if said else None
    return as_title(said["who"][ours.end() :], "en") if said and ours else ""


def _event(point: str) -> str:
    """What takes place, before where and when: "Flea market" of "Flea market at St. Anne's parish hall"."""
    found = _EVENT.match(point) or _EVENT_ZH.match(point)
    who = found["what"] if found else ""
    return (
        ""
        if not who
        or _DOES_SO.match(who)
        or NO_SUBJECT.match(who)
        or BEGINS_DOES.match(f"{who} ")
        or STATES.search(who)
        else who
    )


def _name_in(point: str) -> str:
    priced = PRICED_ZH.match(point)
    return priced["who"] if priced else proper_name(point[:1].lower() + point[1:])


def action_of(called: str, script: Script | None, film_ms: int | None) -> str:
    """Return what people are to do, where there is time to show it."""
    return called if not script and (film_ms or _CLOSING_FROM_MS) >= _ACTION_FROM_MS else ""


def ending_of(script: Script | None, film_ms: int | None) -> str:
    """Return what a script ends with: its call to action, or a closing where there is time for one.

    The heading closes only a film that was asked to be long: it stands at the start already.
    """
    if not script:
        return ""
    room_ms = film_ms or _CLOSING_FROM_MS
    if script.action:
        short = reading_ms(script.action) * 2 <= room_ms
        return script.action if short or room_ms >= _ACTION_FROM_MS else ""
    if script.closing == script.name:
        return script.closing if (film_ms or 0) > _CLOSING_FROM_MS else ""
    return script.closing if room_ms >= _CLOSING_FROM_MS else ""
