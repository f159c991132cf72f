"""Tell what the clauses of a sentence are: points, traits, pictures of a list, or only the shape of a film.

What becomes of the points is left to `pitch`.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.pitch_words import CALLS
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese
from nemo_notebook.studio.director.reading.messages.sentence_parts import (
    BEGINS_DOES,
    STATES,
    is_fact,
    paired,
)
from nemo_notebook.studio.director.reading.messages.shaping import (
    is_trait,
    only_length,
    only_shape,
    shapes,
    tells_fact,
    without_length,
)
from nemo_notebook.studio.director.reading.terms.daytimes import without_times
from nemo_notebook.studio.director.reading.terms.look_words import only_filmed, only_look
from nemo_notebook.studio.director.reading.terms.no_words import is_colour
from nemo_notebook.studio.director.reading.terms.subjects import blank_scenes, names_scene

ITEM: Final = regex(r"(?!(?:vertical|portrait|square|landscape|widescreen)$)[a-z]{3,14}", re.I)
"""A single word in a list behind its label: "Scents: lavender, mint, orange"."""
LONGEST_ONE: Final = 60  # characters of a sentence of several clauses that is one point
_DOES_ZH: Final = (
    r"(?:过滤|支持|采用|续航|防水|售价|容量|仅重|净重|重量|重(?=\d)|可用|可以|(?<![智功性节储技万潜效才职太阳])能|保温|(?<!出)现价|原价|内置|配备|拥有|适合|提供|只要|仅售"
    r"|自动|一键|充电)"
)
BEGINS_DOES_ZH: Final = regex(f"(?:还|也)?{_DOES_ZH}[^，。]*、")
FIRST_DOES_ZH: Final = regex(
    rf"^(?P<who>(?![一每那其它我你全]|这(?![款个]))[A-Za-z0-9\u4e00-\u9fff]{{2,12}}?)(?={_DOES_ZH})"
)
TRAITS_ZH: Final = regex(r"[^、，。]{4,18}(?:、(?!和|与|还有)[^、，。]{4,18}){2,6}")
"""What something does, and traits of it between 、."""
_FEWEST: Final = 2
_RUN: Final = 4  # clauses that no longer make one sentence
_TRAIT: Final = regex(r"[A-Za-z-]{3,14}")
"""One of several words that say what something is like: "Fast, careful, affordable"."""
_PROPS_ZH: Final = regex(
    r"(?:画面)?(?:里|最好)?要?有一?[点些]?(?:灯笼|烟花|气球|雪花?|花瓣|星星|星空|月亮|蜡烛|烛光|彩带|彩纸|鲜花|玫瑰|落叶|阳光|和|、)+"
)
"""What is to be seen in a picture, and nothing that is offered: 要有灯笼和烟花."""
_ASKS_ZH: Final = regex(
    r"^(?:我?想|请|帮我|主要|来)*(?:介绍|推广|宣传|讲一?讲|讲解|展示)(?:一下|的?是)?(?=[\u4e00-\u9fff])"
)


def lists_traits(pieces: list[str]) -> bool:
    """Whether single words say what something is like, of which a film could be some: fast, careful."""
    alone = len(pieces) > _FEWEST and all(map(_TRAIT.fullmatch, pieces))
    colours = sum(is_colour(one.lower()) for one in pieces)
    return alone and (sum(not shapes(one) for one in pieces) >= _FEWEST or colours > _FEWEST)


def manners_among(pieces: list[str]) -> set[str]:
    """Return the words for a firm or a film beside what only shapes a film: "calm, reassuring, 20s"."""
    shaped = [only_shape(one) for one in pieces]
    return {
        one
        for place, one in enumerate(pieces)
        if is_trait(one) and any(shaped[max(0, place - 1) : place] + shaped[place + 1 : place + 2])
    }


_FIRST: Final = regex(r"first(?:\sof\sall)?,?\s(?:the|our|my)\s(?=\w+(?:\s\w+)?$)", re.I)
_NEXT: Final = regex(
    r"(?:and\s)?(?:then|next|after\sthat|finally|lastly|last)\s(?:(?:the|our|my)\s)?(?=\w+(?:\s\w+)?$)", re.I
)
"""What gives the order of pictures or rooms."""
_OF_DAY: Final = regex(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|[周星期礼拜]+[一二三四五六日天末]|(?:今天|明天)是", re.I
)
"""What begins an item of a week's plan: "Monday tacos"."""


def is_picture(text: str) -> bool:
    """Whether an item of a list names a scene, and is no item of a week's plan."""
    return names_scene(text) and not _OF_DAY.match(text)


def is_shot_list(pieces: list[str]) -> bool:
    """Whether clauses list pictures: "dinosaur museum, ice cream, beach"."""
    if len(pieces) > _FEWEST and all(map(_TRAIT.fullmatch, pieces)) and any(map(shapes, pieces)):
        return True
    scenes = sum(map(is_picture, pieces))
    return len(pieces) > _FEWEST and 2 * scenes >= len(pieces) and not any(map(is_fact, pieces))


def is_one(text: str, pieces: list[str]) -> bool:
    """Whether a short sentence is best left whole: "Bring a hat, water and sunscreen"."""
    several = (
        bool(paired(text))
        or sum(is_fact(one) for one in pieces) > 1
        or any(BEGINS_DOES.match(one) or CALLS.match(one) for one in pieces[1:])
    )
    told = any(map(is_fact, pieces))
    most = _FEWEST if is_chinese(text) and told else _RUN - 1
    several = several or (len(pieces) > most and (told or is_chinese(text)))
    return len(text) <= LONGEST_ONE and not several and not any(shapes(one) for one in pieces)


def only_shapes(text: str, *, listed: bool, told: bool) -> bool:
    """Whether a clause says how the film is to be or what it is to show, and nothing that is to be read.

    Args:
        text: the clause.
        listed: whether it stands in a list, or in a brief that sells something.
        told: whether the list it stands in tells something.
    """
    if CALLS.match(text):
        return False
    if _PROPS_ZH.fullmatch(text) or _lists_scenes(text):
        return True
    if only_length(text) or only_look(text) or only_filmed(text):
        return True
    text = without_length(text) or text
    if shapes(text) or (_ASKS_ZH.match(text) and not is_fact(text)):
        return True
    if is_fact(text) or tells_fact(text):
        return False
    return not told and names_scene(text) and (_only_scene(text) or not listed) and not STATES.search(text)


def _lists_scenes(text: str) -> bool:
    """Whether words are nothing but pictures between 、: 野餐、草地、阳光."""
    items = text.split("、")
    return len(items) > _FEWEST and all(len(one) < _RUN and names_scene(one) for one in items)


def _only_scene(text: str) -> bool:
    """Whether nothing is said but a scene and when: "rain at night", 海边."""
    left = blank_scenes(text, all_of_them=True)
    return not re.sub(r"\b(?:at|in|the|on|by|with|over|and|a)\b|\W", "", without_times(left), flags=re.I)


def spread(points: tuple[str, ...]) -> tuple[str, ...]:
    """Return points with traits between 、 as points of their own, where little else is told."""
    if len(points) > _FEWEST or not any(map(TRAITS_ZH.fullmatch, points)):
        return points
    parted = (one.split("、") if TRAITS_ZH.fullmatch(one) else [one] for one in points)
    return tuple(each for one in parted for each in one)


def in_turn(points: tuple[str, ...]) -> tuple[str, ...]:
    """Return points without the words that only give their order: "first the hall, then the kitchen"."""
    begins = next((place for place, one in enumerate(points) if _FIRST.match(one)), None)
    if begins is None or not any(map(_NEXT.match, points[begins + 1 : begins + 2])):
        return points
    return (*points[:begins], *(_bare(one) for one in points[begins:]))


def _bare(point: str) -> str:
    found = _FIRST.match(point) or _NEXT.match(point)
    return point[found.end() : found.end() + 1].upper() + point[found.end() + 1 :] if found else point
