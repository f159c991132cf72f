"""Divide the lines of a poster: what blanks part stands alone, and no line begins with the title again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.topic import as_title

_AFTER_TITLE: Final = regex(r"\s?[，,、:：;；]\s?|\s+")
_CHINESE: Final = regex(r"[\u4e00-\u9fff]")
_GAP: Final = regex(
    r"(?<=[\u4e00-\u9fff）])(?<!电话)(?<!地址)(?<!手机)(?<!手机号)(?<!热线)(?<!微信)(?<!微信号)(?<!请打)(?<!请拨)(?<!联系)[\x20\u3000]+(?=[\u4e00-\u9fff\d])"
    r"|(?<=\d)(?<!\d{7})[\x20\u3000]+(?=[\u4e00-\u9fff])|(?<=\d{7})[\x20\u3000]+(?=[\u4e00-\u9fff]{4,})"
)
"""Where a line ends; a number to call stays with what calls it so and with who answers."""
_JUST: Final = regex("^就(?=(?:开|坐落|位于?)?在)")
"""What a sentence begins with and no line does: 就开在梧桐路88号."""
_OFFER: Final = regex(r"^[^\d，。]{2,12}?[ \u3000]*(?=\d)[^，。]*[\d元块折][^，。]{0,6}$")
_FEWEST_OFFERS: Final = 3
_FEWEST_GAPS: Final = 2
_FEWEST_SIGNS: Final = 2


def as_lines(brief: Brief, message: Message) -> Brief:
    """Return a brief whose Chinese captions are lines of their own: 圣诞市集 12月20日 中央公园, of 圣诞市集.

    Captions that were given as such stay as they are.
    """
    if brief.script or brief.storyboard or brief.quote or message.of_role("caption"):
        return brief
    if (offers := [one for one in brief.captions if _OFFER.match(one)])[_FEWEST_OFFERS - 1 :]:
        head, title = offers[0], brief.title
        if title and head.startswith(title) and head != title and not message.of_role("title"):
            topic = as_title(brief.topic, brief.language)
            return replace(brief, title="" if title == topic else topic)
    quoted = [one.words for one in message.texts if one.quoted]
    captions = [
        line for one in brief.captions for line in ([one] if one in quoted else _lines(one, brief.title))
    ]
    return replace(brief, captions=tuple(dict.fromkeys(captions)))


def _lines(caption: str, title: str) -> Iterator[str]:
    rest = _without_title(_JUST.sub("", caption), title)
    gaps = len(_GAP.findall(rest))
    apart = gaps >= _FEWEST_GAPS or (gaps and rest != _JUST.sub("", caption))
    yield from (_GAP.split(rest) if apart else [rest])


def _without_title(caption: str, title: str) -> str:
    """A caption without the title that it begins with, where more is told behind a mark or a blank."""
    if not (title and caption.startswith(title) and _CHINESE.search(title)):
        return caption
    mark = _AFTER_TITLE.match(caption, len(title))
    rest = caption[mark.end() :] if mark else ""
    return rest if len(rest) >= _FEWEST_SIGNS else caption
