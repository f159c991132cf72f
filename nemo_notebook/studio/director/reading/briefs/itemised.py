"""Find items of lists and forms that no text of a film says: 答辩人：陈思远; the rest of a list half told.

Sentences that are untold are left to `untold`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.heads import FIELD, OF_FIELD
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese
from nemo_notebook.studio.director.reading.messages.sentence_parts import is_fact
from nemo_notebook.studio.director.reading.messages.shaping import asks, only_shape, shapes
from nemo_notebook.studio.director.reading.terms.offers import PRICE
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

_ROLE: Final = regex(
    r"(?:^|(?<=[，,；;。.!\n]))\s*(?P<said>(?P<role>[\u4e00-\u9fff]{2,6}|[A-Z][a-z]+(?:\s[a-z]+)?)\s?[:：]\s?"
    r"(?P<who>[^，,；;。\n：:!?！？]{2,28}?))\s*(?=[，,；;。\n]|\.(?:\s|$)|$)"
)
_OF_FILM: Final = regex(
    r"(?:要求|目标|用途|平台|主题|内容|素材|人物|备注|需求|尺寸|分辨率|时间|地点|开场|形式|字数|语气|对象|情绪|节奏|片名|名称|名字|品牌|产品|店名)$"
    r"|(?:goal|requirements?|notes?|use|topic|idea|content|size|where|when|opening|intro|outro|scene|visuals?)$",
    re.I,
)
"""Labels of what the film is to be, and those that others read."""
_PERSON: Final = regex(
    r"(?:主持|主讲|[讲演导编]者?|人|者|老?师|导演|教练|嘉宾|队长|主厨)$|(?:host|speaker|author|director|supervisor|advis[eo]r|presenter|candidate|coach|chef|teacher|trainer|guest|curator|conductor)$",
    re.I,
)
_FIRST_ZH: Final = regex("^[一二三四五六][是、]")
_FEWEST: Final = 2
_COUNT_HEAD: Final = regex(
    r"^(?:主推|主打|推荐|共|一共|有|分别是)?[一二两三四五六七八九十\d]+[款种个项道样][\u4e00-\u9fff]{0,3}[:：](?=\S)"
)
_LIST_ZH: Final = regex(r"(?:[^：:，、]{2,8}[：:])?(?P<items>[^、，：:]{3,14}(?:、[^、，：:]{3,14}){2,5})")
_MOST_BESIDE: Final = 2  # captions beside a list that is told item by item
_ITEM_MS: Final = 2_000


def roles_told(wishes: str) -> Iterator[str]:
    """Yield who does what, of one person or in a form of several lines: 答辩人：陈思远."""
    found = [one for one in _ROLE.finditer(wishes) if _is_role(one)]
    if len(found) >= _FEWEST or any(_PERSON.search(one["role"]) for one in found):
        yield from (one["said"].strip() for one in found)


def _is_role(found: re.Match[str]) -> bool:
    role, who = found["role"], found["who"]
    return not (
        FIELD.match(found["said"])
        or OF_FIELD.search(f"，{role}")
        or _OF_FILM.search(role)
        or asks(role)
        or shapes(who)
        or only_shape(who)
        or names_scene(who)
    )


def rest_of_list(clauses: Sequence[str], captions: Sequence[str]) -> list[str]:
    """Return the items of a list that stand next to those that are captions already, and are like them."""
    told = {one.casefold() for one in captions}
    places = [place for place, one in enumerate(clauses) if one.casefold() in told]
    if len(places) < _FEWEST or any(is_fact(clauses[place]) for place in places):
        return []
    lengths = {_length(clauses[place]) for place in places}
    rest = []
    for one in clauses[places[-1] + 1 :]:
        if asks(one) or only_shape(one) or not min(lengths) <= _length(one) <= max(lengths):
            break
        rest.append(one)
    return rest


def _length(text: str) -> int:
    return len(text) if is_chinese(text) else len(text.split())


def listed_apart(captions: Sequence[str], film_ms: int | None) -> tuple[str, ...]:
    """Return captions, a list between 、 in its items where there is time and little else is told."""
    counted = sum(bool(_FIRST_ZH.match(one)) for one in captions) >= _FEWEST
    bare = [(_FIRST_ZH if counted else _COUNT_HEAD).sub("", one) for one in captions]
    apart: list[str] = []
    for one in bare:
        found = _LIST_ZH.fullmatch(one) if is_chinese(one) else None
        items = found["items"].split("、") if found else []
        fits = film_ms is None or film_ms >= _ITEM_MS * (len(items) + len(bare))
        apart += items if fits and items and _is_apart(items, len(bare) - 1) else [one]
    return tuple(dict.fromkeys(apart))


def _is_apart(items: list[str], beside: int) -> bool:
    return all(map(PRICE.search, items)) or beside < _MOST_BESIDE
