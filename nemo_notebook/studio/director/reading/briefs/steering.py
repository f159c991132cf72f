"""Part a first message by what its words are there for: to steer the maker, or to be read by viewers."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.articles.prose import is_prose
from nemo_notebook.studio.director.reading.briefs.content import Parts, announces_material
from nemo_notebook.studio.director.reading.briefs.ear import CERTAIN, LIKELY
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.texts import BLANK
from nemo_notebook.studio.director.reading.messages.unquoted import OF_MATERIAL
from nemo_notebook.studio.director.reading.roles.clues import is_chinese
from nemo_notebook.studio.director.reading.roles.hearing import READ, hear
from nemo_notebook.studio.director.reading.roles.names import names_in
from nemo_notebook.studio.director.reading.roles.tokens import is_mark

_MIXED: Final = 0.35  # of a pasted text that only steers, from which on it is no pasted text
_SHORT: Final = 400  # characters of a message that holds no article
_FEWEST_WORDS, _FEWEST_SIGNS = 4, 7
_POINTS: Final = regex(
    r"\b(?:points|takeaways)\b|\bsummari[sz]e|要点|重点|提炼|提取|概括|总结|归纳|浓缩|压缩|精简|缩写", re.I
)
"""What is to be made of a text that is told."""
_OF_TEXT_ZH: Final = regex(
    r"(?:[这那]一?[篇段则份]|下面|以下|原文|全文)[^，。：:\n]{0,6}(?:短文|文章|稿件?|文字|新闻|报道|推文|内容|帖子|日记|资料|材料|随笔|散文|通稿|科普|话|介绍|文案|说明)|公众号|文章|推文"
)
"""A wish that speaks of a text."""
_ENDS: Final = " ?？!！.。\n"
_ASKS: Final = regex(r"[?？]\s*$")
_SENTENCE_ENDS: Final = regex(r"[.!?。！？\n]")


def steering(message: Message) -> str:
    """Return a first message without the words that are most likely to be read: 三秒速开帐篷 is no length."""
    heard = hear(message.said) if not message.foreign else None
    if heard is None:
        return message.said
    signs = list(message.said)
    for place, token in enumerate(heard.tokens):
        if heard.share([place], READ) > LIKELY:
            signs[token.start : token.end] = BLANK * (token.end - token.start)
    return "".join(signs)


def tells_viewers(message: Message, *, least: float = 0.0) -> bool:
    """Whether words that name neither a film nor a scene are most likely to be read, or seen, in one.

    Args:
        message: the first message.
        least: how much of it must be, 0 to 1.
    """
    asks = _ASKS.search(message.said) and not _SENTENCE_ENDS.search(message.said.rstrip(_ENDS))
    heard = hear(message.said) if not message.foreign and not asks else None
    if heard is None:
        return False
    words = [place for place, token in enumerate(heard.tokens) if not is_mark(token.word)]
    fewest = _FEWEST_SIGNS if is_chinese(heard.tokens) else _FEWEST_WORDS
    named = any(one.chance > CERTAIN for one in names_in(message.said)[:1])
    if named and not least and len(words) >= fewest:
        return True
    told = heard.share(words, "TFES" if not least else "TFE")
    return told >= least and told * len(words) >= fewest


def as_one(parts: Parts, message: Message) -> Parts:
    """Return a message undivided where what looked like pasted text is full of directions."""
    short = len(message.said) <= _SHORT and not message.foreign
    may_steer = parts.material and short and not _is_in_paragraphs(parts.material)
    heard = hear(message.said) if may_steer and not _announces(parts.wishes, message) else None
    places = heard.places_of(parts.material) if heard else []
    if heard and places and heard.share(places, "DMS") > _MIXED:
        return Parts(message.bare)
    return parts


def _is_in_paragraphs(material: str) -> bool:
    """Whether a text tells in paragraphs, a gap between them, as nobody types directions."""
    return "\n\n" in material and is_prose(material)


def _announces(wishes: str, message: Message) -> bool:
    head = wishes.partition("\n")[0]
    of_text = _POINTS.search(head) and (OF_MATERIAL.search(f"{head}:") or _OF_TEXT_ZH.search(head))
    return announces_material(message.bare) or bool(of_text)
