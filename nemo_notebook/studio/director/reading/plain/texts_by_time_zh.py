"""Call a text by its name where a Chinese message calls it by its time: 12秒到17秒那条字幕, 前3秒的字."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, is_end_card, segments, span
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation

_N: Final = r"(?:\d+(?:\.\d+)?|[一二两三四五六七八九十]{1,3})"
_S: Final = r"\s?(?:秒钟?|[sS])"
_SHOWN: Final = r"(?:之间|期间|这段|这几秒|内|里|上|画面[上里]?|屏幕[上里]?|出现|显示|出来|放|时|的时候)*"
_ONE: Final = r"(?:[那这](?:一?[条句行个排]|[几一二三四五六七八]个)?|[几四五六]个)?"
_NOUN: Final = r"(?P<noun>字幕|大?标题|片名|片尾(?:卡片?|文字)?|文字|大?字(?![幕体号])|话(?!筒))"
_BETWEEN: Final = regex(
    rf"(?:(?:从|在|第)*)(?<![\d.点:：])(?P<a>{_N})(?:{_S})?(?:到|至|-|－|—|–|~|～)第?(?P<b>{_N}){_S}{_SHOWN}"
    rf"(?:的?(?:{_ONE}的?{_NOUN})|的?[那这](?:一?[条句行])(?=$|[，,。！!？?\s不别去删拿撤改换可能给帮请写就都也太再先请麻我]))"
)
_FIRST: Final = regex(
    rf"(?:视频|影片|片子)?(?:的|在)?(?:最?前面?|最?开头|最开始|一开始|开场)的?(?P<n>{_N}){_S}{_SHOWN}的?{_ONE}的?"
    r"(?P<noun>大?标题|片名|文字|大?字(?![幕体号]))"
)
_OTHERS: Final = regex(r"标题|片名|片头|片尾|结尾|字幕|最后|第[一二三四五六\d]+[条句张个]|旁白|音乐|[“\"「]")
"""What names a text or another thing beside it."""
_NEAR_MS: Final = 800


def called_by_time(text: str, there: Situation) -> str:
    """Return the message with a text named that it calls by its time, "" where it calls none so."""
    for form, found in ((_BETWEEN, _between), (_FIRST, _first)):
        said = form.search(text)
        if said is None or _OTHERS.search(text[: said.start()]):
            continue
        if name := found(said, there):
            return f"{text[: said.start()]}{name}{text[said.end() :]}"
    return ""


def _between(said: re.Match[str], there: Situation) -> str:
    """The one text that stands from then to then."""
    begin, end = 1000 * read_number(said["a"]), 1000 * read_number(said["b"])
    found = [
        name
        for name, (start, stop) in _times(there, said["noun"] or "字幕")
        if abs(start - begin) <= _NEAR_MS and abs(stop - end) <= _NEAR_MS
    ]
    return found[0] if len(found) == 1 else ""


def _first(said: re.Match[str], there: Situation) -> str:
    """The title, where no other text comes in the first seconds."""
    until = 1000 * read_number(said["n"])
    seen = [name for name, (start, _) in _times(there, "字") if start <= until - _NEAR_MS]
    return "标题" if seen == ["标题"] else ""


def _times(there: Situation, noun: str) -> list[tuple[str, tuple[int, int]]]:
    """The texts that a noun may call, with their times."""
    rows = [(f"第{at}条字幕", span(one)) for at, one in enumerate(segments(there.draft, CAPTIONS), 1)]
    titles = [("片尾文字" if is_end_card(one) else "标题", span(one)) for one in segments(there.draft, TITLE)]
    if noun == "字幕":
        return rows
    titles = [one for one in titles if not noun.startswith("片尾") or one[0] == "片尾文字"]
    return titles if noun[0] in "标片" or noun == "大标题" else [*titles, *rows]
