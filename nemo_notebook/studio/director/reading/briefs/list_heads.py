"""Give a list that is shown in part its first item back: "salsa, tango and hip hop"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital
from nemo_notebook.studio.director.reading.messages.shaping import asks, only_shape

_BEFORE: Final = regex(
    r"(?:[:：]|^|[.!?]\s|\n)\s*(?P<item>(?!(?:hi|hello|hey|hiya|please|ok|okay|so|today|tonight|tomorrow|yes|well|thanks|also|plus)\b)[a-z][\w'’\x20-]{2,28}),\s$|(?:^|[，。：；,:;!！\n]\s*)(?P<item_zh>[\u4e00-\u9fff]{2,10})、$",
    re.I,
)
_LIST: Final = regex(r"^[^,，、]+(?:,\s[^,]+)*,?\s(?:and|&)\s[^,]+$|^[^，。、]+(?:、[^，。、]+)+$", re.I)
_LONGEST: Final = 60  # characters of the whole list


def with_list_heads(brief: Brief, message: Message) -> Brief:
    """Return a brief in which no list begins with its second item."""
    if not brief.captions or len(message.said) > 10 * _LONGEST:
        return brief
    said = message.said
    shown = " ".join((brief.title, brief.topic, *brief.captions)).casefold()
    captions = tuple(
        with_single_signs([_whole(one, said, shown, brief.captions) for one in brief.captions], said)
    )
    return brief if captions == brief.captions else replace(brief, captions=captions)


def with_single_signs(captions: list[str], said: str) -> list[str]:
    """Items of a list, with those between them that are one sign and were left out: 苹果、梨、桃子."""
    row = captions[:1]
    for before, one in pairwise(captions):
        between = re.search(rf"{re.escape(before)}、([\u4e00-\u9fff])、{re.escape(one)}", said)
        row += [between[1], one] if between else [one]
    return row


def _whole(caption: str, said: str, shown: str, captions: Sequence[str]) -> str:
    """A caption that is the rest of a list with the item before it, where no text shows that."""
    place = said.casefold().find(caption.casefold())
    before = _BEFORE.search(said[:place]) if place > 0 and _LIST.match(caption) else None
    item = (before["item"] or before["item_zh"]).strip() if before else ""
    told = item.casefold() in shown or any(one.casefold() in item.casefold() for one in captions)
    if not item or told or only_shape(item) or asks(item):
        return caption
    rest = said[place : place + len(caption)]
    whole = f"{item}、{rest}" if before and before["item_zh"] else f"{capital(item)}, {rest}"
    return whole if len(whole) <= _LONGEST else caption
