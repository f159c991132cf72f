"""Read when words go: counted from the end ("1 second before the end"), or beside when they come."""

from __future__ import annotations

import re
from functools import partial
from typing import Final

from nemo_notebook.models.quantities import CHINESE, DIGITS, ENGLISH, read_number
from nemo_notebook.studio.director.drafts import span
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.places import places_in

_BEFORE_END: Final = regex(
    rf"(?P<till>\b(?:until|till|up\sto)\s)?\b(?:about\s)?(?P<n>{DIGITS}|{ENGLISH}|an?)\s?(?:s|secs?|seconds?)\sbefore\sthe\s(?:very\s)?end(?:\sof\s(?:it|the\s(?:film|video|clip)))?\b"
    rf"|(?:影片|视频|片子)?(?:结束|结尾|片尾)前(?:面)?(?P<zh>{DIGITS}|{CHINESE})秒钟?(?=就|再|才|消失|不见|没|撤|隐|淡|停|去)",
    re.I,
)
_FADES: Final = regex(r"\bfad(?:e|es|ing)\b|淡|渐", re.I)
"""So long before the end something begins to fade; its own reader knows that."""
_COMES: Final = regex(
    rf"\b(?P<part>title|caption\s\d{{1,2}}|end\scard)\b.{{0,12}}\b(?:appears?|comes?|shows?|starts?)\s(?:up\s|in\s|on\s)?(?:at|after|from)\s(?P<n>{DIGITS}|{ENGLISH})\s?(?:s|secs?|seconds?)\W*$"
    rf"|(?P<part_zh>标题|第\d+条字幕|片尾文字)[^，。]{{0,4}}?第?(?P<n_zh>{DIGITS}|{CHINESE})秒(?:钟|[之以]?后|的?时候?|再|才|开始)*(?:出现|显示|出来|进来)$",
    re.I,
)
_PICTURE: Final = (
    r"(?:(?:image|picture|photo|clip|scene)\s#?\d{1,2}"
    r"|(?:first|second|third|fourth|fifth|last)\s(?:image|picture|photo|clip|scene|one))"
)
_OVER: Final = regex(
    r"^\W*(?:(?:show|keep|put|have|leave|display|i\swant|make)\s)?(?:the\s)?title\s(?:(?:to\s(?:be|show|stay)|should\s(?:be|show|stay)|be|stay)\s)?"
    rf"(?:(?:(?:only|just)\s(?:on|over|during|for|with|in)|during)\s(?:the\s)?{_PICTURE}(?:\sonly)?|(?:on|over|for|with|in)\s(?:the\s)?{_PICTURE}(?:\sonly)?)\W*$"
    rf"|^(?:请|把|让)?标题(?:只|就|仅|要)*(?:放在|显示在|出现在|在|跟着?)(?:第\s?{CHINESE}|第\s?\d{{1,2}}|最后一)[张个幅段](?:图片?|照片|画面)?(?:上面?|里面?|期间|的时候|时)?(?:出现|显示|展示|出来)?(?:就行|就好|就可以|即可)?[了吧啦。]*$",
    re.I,
)
"""The title while one picture is seen."""
_GOES: Final = regex(
    rf"^\W*(?:(?:and|then|it|should|to|be)\s)*(?:disappears?|vanish(?:es)?|goes?|gone|leaves?|ends?|stops?|off)\s(?:away\s|out\s)?at\s(?P<n>{DIGITS})\s?(?:s|secs?|seconds?)\W*$"
    rf"|^(?:然后|再|在)*第?(?P<n_zh>{DIGITS}|{CHINESE})秒(?:钟|的?时候?|就|再)*(?:消失|不见|没了?|撤掉|隐藏)$",
    re.I,
)


def shown_between(comes: str, goes: str) -> str:
    """Return "show the title from 2 to 19 seconds" for when it comes and when it goes; "" for other words."""
    first, last = _COMES.search(comes), _GOES.match(goes)
    if not first or not last:
        return ""
    begin, end = (read_number((one["n"] or one["n_zh"]).lower()) for one in (first, last))
    if first["part_zh"]:
        return f"{first['part_zh']}从{begin:g}秒到{end:g}秒显示"
    return f"show the {first['part']} from {begin:g} to {end:g} seconds".replace("the caption", "caption")


def from_start(text: str, film_ms: int) -> str:
    """Return "until 19 seconds" for "until 1 second before the end" in a film of 20 s."""
    return text if _FADES.search(text) else _BEFORE_END.sub(partial(_counted, film_ms), text)


def over_picture(text: str, there: Situation) -> str:
    """Return "show the title from 0 to 5 seconds" for "the title only on image #1", the time it is seen."""
    places = places_in(text, len(there.pictures)) if _OVER.match(text) else []
    if len(places) != 1 or places[0] >= len(there.pictures):
        return text
    begin, end = (one / 1000 for one in span(there.pictures[places[0]]))
    return f"show the title from {begin:g} to {end:g} seconds"


def _counted(film_ms: int, match: re.Match[str]) -> str:
    written = (match["n"] or match["zh"]).lower()
    second = film_ms / 1000 - (1 if written in ("a", "an") else read_number(written))
    if second <= 0:
        return match[0]
    if match["zh"]:
        return f"第{second:g}秒"
    return f"{match['till'] or 'at '}{second:g} seconds"
