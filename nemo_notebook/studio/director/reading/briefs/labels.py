"""Settle labels and numbers of captions: 产品描述 of 产品描述：… goes; 每步显示编号 writes 1. before a step.

Quotation marks that a caption opens are closed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import replace
from functools import lru_cache
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.briefs.weak_titles import HEADINGS
from nemo_notebook.studio.director.reading.messages.listing import numbered_items
from nemo_notebook.studio.director.reading.messages.message import Message

_LABEL: Final = regex(
    r"(?:(?:产品|商品|活动|课程|项目|店铺|公司|服务|主要|核心|本次|这次|新版|版本|功能|具体|详细|重点)的?)*"
    r"(?:描述|介绍|特点|详情|卖点|更新|内容|说明|信息|参数|亮点|要点|优势|简介|文案|资料|明细)(?:如下|有|包括)?"
    r"|(?:(?:the|product|key|main|event|course|item|shop|our)\s)*(?:description|details|features|updates|highlights|info(?:rmation)?|specs|copy)"
    r"|(?:分|共|一共)?[一二两三四五六七八九](?:点|步|条|招|个要点|个步骤)"
    rf"|steps|{HEADINGS}",
    re.I,
)
_NUMBER: Final = regex(r"\d{1,2}|[①-⑨]|[一二三四五六七八九]")
_NUMBERED: Final = regex(rf"(?<!\d)(?P<number>{_NUMBER.pattern})(?=\s?[.、)）．]\s*\D)")
_STEP: Final = regex(r"第[一二三四五六七八九十\d]+[步部](?P<done>.+)")
_ON_PICTURE: Final = regex(
    r"(?:第.{1,3}|最后一|每)[张页幅段][^“「”」]{0,4}?[写配加打放标][上个着]?\s?[：:]?\s?[“「](?P<zh>[^”」]+)"
    r"|(?:first|second|third|fourth|last|next)\s(?:photo|picture|slide|image|clip)\s(?:says?|reads?|:)\s?[\"“](?P<en>[^\"”]+)",
    re.I,
)
"""An order to write words on a picture, and the words: 第一张写“1985年”."""
_WITH_NUMBERS: Final = regex(
    r"(?<![不别])(?:显示|标上?|标[注明出]|带上?|加上?|写上?|配上?|打上|要有|注明)[^，。；、,]{0,3}(?:编号|序号)|(?:编号|序号)(?:都?要?(?:显示|标|写|打)(?:出来|上)?|要有)"
    r"|\b(?:number|with\snumbers?\s(?:on|for|before))\s(?:the|each|every|all)\s(?:of\sthe\s)?(?:steps?|points?|tips?|items?|captions?|lines?|one)\b",
    re.I,
)
"""What asks for the numbers of steps or points on the screen."""
_BARE_LINK: Final = regex(r"https?|www|com", re.I)
"""What is left of an address that was cut at its marks."""
_FEWEST: Final = 3  # captions, of which one may be a label


def without_labels(brief: Brief, message: Message) -> Brief:
    """Return a brief whose captions all say something; what was given in quotation marks stays."""
    given = {one.words for one in message.texts if one.quoted}
    brief = replace(brief, captions=tuple(_without_orders(brief, given)))
    if len(brief.captions) < _FEWEST:
        return replace(brief, captions=tuple(map(_closed, brief.captions)))
    kept = [
        one
        for one in brief.captions
        if one in given or not (_labels(one, message.said) or _again(one, brief.captions))
    ]
    return replace(brief, captions=tuple(map(_closed, kept)))


def _without_orders(brief: Brief, given: Set[str]) -> Iterator[str]:
    """The captions but the title's wish; of one that orders words for a picture these, if none says them."""
    for one in brief.captions:
        if _BARE_LINK.fullmatch(one):
            continue
        ordered = None if one in given else _ON_PICTURE.match(one)
        words = (ordered["zh"] or ordered["en"]).strip(" .。") if ordered else one
        others = (brief.title, brief.action, *(each for each in brief.captions if each != one))
        if one != f"祝{brief.title}" and not (ordered and any(words in each for each in others)):
            yield words


def with_item_numbers(brief: Brief, message: Message) -> Brief:
    """Return a brief whose steps or points have their numbers before them, where these are asked for."""
    if not _WITH_NUMBERS.search(message.wishes):
        return brief
    items = {one.casefold() for one in numbered_items(message.said)}
    listed = [one for one in brief.captions if one.casefold() in items] or [
        one for one in brief.captions if f"{one}、" in message.said or f"、{one}" in message.said
    ]
    numbers = {one: f"{place}. {one}" for place, one in enumerate(listed, 1)} if len(listed) > 1 else {}
    told = (one for one in brief.captions if not _WITH_NUMBERS.search(one))
    return replace(brief, captions=tuple(numbers.get(one, one) for one in told))


def _labels(caption: str, said: str) -> bool:
    """Whether a caption stands in a message only before what it is the label or the number of."""
    if _LABEL.fullmatch(caption):
        return bool(re.search(rf"{re.escape(caption)}\s*(?:[:：]|[,，]?\s*1、)", said, re.I))
    return bool(_NUMBER.fullmatch(caption)) and caption in _numbers_before(said)


@lru_cache(maxsize=4)
def _numbers_before(said: str) -> frozenset[str]:
    """The numbers of a message that stand before an item: 1 and 2 of "1. wash 2) dry"."""
    return frozenset(one["number"] for one in _NUMBERED.finditer(said))


def _again(caption: str, captions: tuple[str, ...]) -> bool:
    """Whether a caption is another one with its number: 第一步和面 beside 和面."""
    step = _STEP.fullmatch(caption)
    return step is not None and step["done"] in captions


def _closed(caption: str) -> str:
    """A caption whose last quotation ends: 聊“为什么”."""
    for opens, closes in ("“”", "《》", "「」"):
        if caption.count(opens) == caption.count(closes) + 1 and caption.rfind(opens) > caption.rfind(closes):
            return caption + closes
    return caption
