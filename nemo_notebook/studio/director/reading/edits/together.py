"""Put back together what two clauses say of words or of a chart: "Visit us earlier, from 12 s"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.reading.edits.graphic_rows import OF_FILM, graphics_of
from nemo_notebook.studio.director.reading.edits.on_screen import named_by_words
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Situation

_SOONER: Final = re.compile(
    r"\s(?:(?:should|must|could|to)\s)?(?:(?:be|come|appear|show(?:\sup)?|start|begin)\s)?(?:a\s(?:bit|little)\s|much\s|slightly\s)?(?:earlier|later|sooner)\b"
    r"|(?:稍微?)?[早晚迟](?:一?[点些])?(?:再|就)?(?:出现|出来|显示|开始)?|(?:提前|推后|推迟)(?:一?[点些])?(?:出现|出来|显示)?",
    re.I,
)
_COUNTED: Final = re.compile(r"\bcaption\s\d+\b|第\S{1,2}[条句](?:字幕|文字)?", re.I)
_MOMENT: Final = re.compile(
    r"^\W*(?:(?:so|maybe|say|like|starting|start|begin)\s)*(?:from|at|after)\s(?P<en>\d+(?:\.\d+)?)\s?(?:s|secs?|seconds?)(?:\son(?:wards?)?)?\W*$"
    r"|^(?:就|改?[到在从])?第?(?P<zh>\d+(?:\.\d+)?)\s?秒(?:钟|的?时候)?(?:就|再|起|开始|出现|出来|显示)*$",
    re.I,
)
_ADDS: Final = re.compile(
    r"^\W*(?:(?:please|also|再|请|还要?|帮我|在?图表[里上中]?)\s?)*(?:(?:add|insert|include)\s(?:an?\s|the\s)?|(?:加|添加|增加|补|新增)[上入]?(?:一?个|一?项|一?根)?)(?P<name>[^\d,，]{1,20})$",
    re.I,
)
_NUMBER: Final = re.compile(
    r"^\W*(?:(?:with|at|is|of|是|为)\s?)?(?P<shown>[$€£¥￥]?\s?\d[\d.]*\s?(?:[%％]|[kmb]\b|[万千亿]?[\u4e00-\u9fff]?))\W*$",
    re.I,
)


def together(clauses: Sequence[Clause], there: Situation) -> list[Clause]:
    """Return the clauses, a moment or a number that stands alone put to what it is of."""
    kept: list[Clause] = []
    for one in clauses:
        whole = None if not kept or one.texts else _moved(kept[-1], one, there) or _item(kept[-1], one, there)
        if whole:
            kept[-1] = whole
        else:
            kept.append(one)
    return kept


def _moved(before: Clause, after: Clause, there: Situation) -> Clause | None:
    """Read "show Visit us earlier" and "from 12 seconds" as one, where these words are on the screen."""
    moment = _MOMENT.match(after.text)
    if moment is None or not _SOONER.search(before.raw):
        return None
    named = before if _COUNTED.search(before.text) else next(named_by_words(before, there), None)
    if named is None:
        return None
    head = _SOONER.sub("", named.text, count=1).strip()
    zh = not named.text.isascii()
    text = (
        f"{head}从{moment['zh'] or moment['en']}秒开始"
        if zh
        else f"{head} at {moment['en'] or moment['zh']} s"
    )
    return replace(named, text=text, raw=text)


def _item(before: Clause, after: Clause, there: Situation) -> Clause | None:
    """Read 加个四月 and 30万 as one, where the film has a chart."""
    number, adds = _NUMBER.match(after.text), _ADDS.match(before.text)
    if number is None or adds is None or before.texts or not graphics_of(there):
        return None
    if any(part.search(adds["name"]) for part in OF_FILM):
        return None
    return replace(before, text=f"{before.text} {number['shown']}", raw=f"{before.raw} {number['shown']}")
