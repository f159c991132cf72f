"""Find a list that a brief tells in one line: behind a heading, between semicolons, numbered."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_aspects, find_film_lengths, find_resolution
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.graphics import find_graphic
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese
from nemo_notebook.studio.director.reading.messages.listing import PART, numbered_items
from nemo_notebook.studio.director.reading.messages.sentence_parts import (
    capital,
)
from nemo_notebook.studio.director.reading.messages.shaping import asks
from nemo_notebook.studio.director.reading.messages.texts import BLANK
from nemo_notebook.studio.director.reading.messages.topic import as_title
from nemo_notebook.studio.director.reading.terms.look_words import only_look
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

MOST_CAPTIONS: Final = 40
_SCENE_LIST: Final = regex(
    r"\b(?:scenes?|shots?|storyboard|acts?|sequence)\b[^.\n]{0,30}:|(?:镜头|分镜|画面|场景"
    r"|第一[幕镜段])[^。\n]{0,12}[:：]?",
    re.I,
)
SENTENCES: Final = regex(r"[.!?](?=\s|$)|[。！？\n]")
_FEWEST_ITEMS: Final = 3
_LISTS: Final = regex(
    r"^\W*how\sto\b[^:]*$|^(?:如何|怎么|怎样)[^：]*$|\b(?:reminders?|rules|checklist|services|tips|products|flavou?rs|topics|agenda|programme|includes?|bring|ingredients|menu|types|kinds|sorts"
    r"|categories|classes|activities|features|facts|values|stages|phases|parts|courses|stops|packing\slist|to-?do)\b[^:]*$"
    r"|(?:菜单|课程表|课表|安排|流程|清单|内容|项目|名单|注意事项|日程|规则|服务|产品|口味|品种|类型|种类|[四三五六七八]个看点)$",
    re.I,
)
"""What heads a list whose items stand between commas."""
_LIST_HEAD: Final = regex(
    rf"\W*((?:\d\s)?[^\W\d][^:：.!?。！？\n{BLANK}]{{3,39}})[:：](?!\d\d)\s*(?=[^;；]{{2,60}}[;；]|{BLANK}|[^,，、]{{1,40}}[,，、][^,，、]{{1,40}}[,，、]|\(?1\s?[.)、]|[①一])"
)
_OF_LIST: Final = regex(
    r"^教大家(?:怎么|如何)?做(?![个一])(?=[\u4e00-\u9fff]{3})|^to\s(?:sell|promote|advertise|announce|show|introduce)\s(?:our|my|the|some)\s|\s(?:in|with)\s(?:\w+\s)?(?:\d|two|three|four|five|six|seven)\s(?:\w+\s)?steps$|[，,][^，,]*$|^(?:teach|explain|show|tell)(?:\sto)?\s(?:(?:my|our|the)\s)?(?:(?:small|young|little)\s)?(?:kids|children|students|pupils|beginners|people|adults)\s(?:(?:about|how)\s)?(?:the\s)?|^(?:想)?(?:给[^，]{1,8}?)?(?:用[^，]{1,8}?)?(?:讲一?讲|讲解|科普|解释|说说|聊聊|分享|讲(?=我们|一?下))(?:一下)?(?:我们的?)?|^给[^，的]{1,8}?(?:讲|说|普及)(?![座师台课话明])(?=[\u4e00-\u9fff]{2})",
    re.I,
)
"""What a heading says of its list, not of what it is about."""
_COUNT: Final = regex(r"^(?:说|写|讲)?[一二两三四五六七八九十\d]+(?:步走?|招|点|句话?|条)$")
_LONGEST_ENUMERATED: Final = 18  # characters
_OF_STYLE: Final = regex(
    r"(?:风格|色调|音乐|配乐|要求|比例|时长|格式|画面|镜头|场景|背景|颜色|配色|图片|照片)$|\b(?:style|mood|tone|music|scenes?|shots?|colou?rs?|format)$",
    re.I,
)
"""What stands before a list of looks or of pictures."""
_LONGEST_ITEM: Final = 60  # characters
LONGEST_SENTENCE: Final = 90  # characters


def run_of_items(wishes: str) -> tuple[str, ...]:
    """Three points and more between semicolons: "neck roll; shoulder shrug; wrist circle"; not scenes."""
    for sentence in SENTENCES.split(wishes):
        parts = re.split(r"[:：](?!\d\d)|\s[–—-]\s", sentence, maxsplit=1)
        head, rest, colon = parts[0], parts[-1], len(parts) > 1
        items = [one.strip() for one in re.split("[;；]", rest)]
        if colon and len(items) == 1:
            items = [] if _OF_STYLE.search(head) else _enumerated(head, rest) or _figures(rest)
        short = all(0 < len(one) <= _LONGEST_ITEM for one in items)
        labelled = all(re.match(r"[^:：]{1,16}[:：]", one) for one in items)
        if (
            (len(items) >= _FEWEST_ITEMS or (len(items) == 2 and (labelled or find_graphic(head) == "steps")))
            and short
            and not (_SCENE_LIST.search(f"{head}:") or all(map(names_scene, items)))
        ):
            return tuple(items[:MOST_CAPTIONS])
    return ()


def list_head(wishes: str) -> str:
    """Return what a list at the start of the wishes is about: "turtle facts: …; …; …"; "" for none."""
    head = _LIST_HEAD.match(wishes)
    if head is None or any(asks(one.strip()) for one in re.split("[,，]", head[1])):
        return ""
    named = _COUNT.sub("", _OF_LIST.sub("", head[1]))
    short = capital(named) if len(named) <= LONGEST_SENTENCE // 2 and not is_chinese(named) else ""
    return as_title(named, "zh" if is_chinese(named) else "en") or short


def _enumerated(head: str, listed: str) -> list[str]:
    """The items of 可回收物、有害垃圾、厨余垃圾, or those between commas after "Safety reminder: …"."""
    items = [
        piece
        for one in re.split("[、,，]", listed)
        if (piece := one.strip()) and not (_is_length(piece) or only_look(piece))
    ]
    many = listed.count("、") >= _FEWEST_ITEMS - 1 or (find_graphic(head) == "steps" and len(items) > 1)
    longest = _LONGEST_ENUMERATED if is_chinese(listed) else _LONGEST_ITEM
    several = many or (bool(_LISTS.search(head)) and len(items) >= _FEWEST_ITEMS)
    return items if several and all(0 < len(one) <= longest for one in items) else []


def _is_length(item: str) -> bool:
    return any(one.supported for one in find_film_lengths(item))


def _figures(listed: str) -> list[str]:
    """The items of "revenue up 18%, 40 new clients, 3 new offices": most have a number."""
    items = [one.strip() for one in re.split(r"[,，](?!\d{3}(?!\d))", listed)]
    told = [
        one
        for one in items
        if not (
            any(each.supported for each in find_film_lengths(one))
            or find_aspects(one)
            or find_resolution(one)
        )
    ]
    return told if 2 * sum(bool(re.search(r"\d", one)) for one in told) > len(told) else []


def _with_label(number: int, item: str, wishes: str) -> str:
    """An item with the day or the part that it is of: "Day 1: Alfama and the castle"."""
    found = re.search(rf"\b{PART}\s?{number}\s?[:.)、：]\s*{re.escape(item)}", wishes, re.I)
    return found[0] if found else item


def points_listed(wishes: str) -> tuple[str, ...]:
    """Points numbered in one line: "1. Set a schedule 2. Take breaks"; not a list of scenes."""
    items = [_with_label(place, one, wishes) for place, one in enumerate(numbered_items(wishes), 1)]
    shown = [one for one in items if names_scene(one)]
    return () if len(shown) == len(items) or _SCENE_LIST.search(wishes) else tuple(items[:MOST_CAPTIONS])
