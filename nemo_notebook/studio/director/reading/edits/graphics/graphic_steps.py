"""Read numbers of a chart that go up or down from what they are: "increase March by 10%", 三月翻倍."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from nemo_notebook.studio.director.operations import Operation, SetItem
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.graphics.graphic_rows import Graphic

_STEP: Final = regex(
    r"(?:please\s)?(?P<way>increase|raise|bump\sup|lower|reduce|decrease|cut)\s(?P<ref>.+?)\sby\s[$€£]?(?P<by>\d[\d,]*(?:\.\d+)?)\s?(?P<share>%|percent\b)?(?!\w)"
    r"|^(?:请|把|将)*(?P<ref_zh>.+?)(?P<way_zh>增加|提高|上调|加|减少|降低|下调|减)了?(?P<by_zh>\d[\d,]*(?:\.\d+)?)(?P<share_zh>%)?[万千个元件]?$",
    re.I,
)
_TIMES: Final = regex(
    r"(?:please\s)?(?P<way>double|triple|halve)\s(?P<ref>\S.*)$|^(?:请|把|将)*(?P<ref_zh>.+?)(?P<way_zh>翻倍|翻一番|加倍|减半|翻三倍)$",
    re.I,
)


def stepped(said: str, one: Graphic) -> Iterator[Operation]:
    """Read "increase March by 10%", "double March", 三月增加10."""
    match = _STEP.match(said) or _TIMES.match(said)
    place = one.item(_group(match, "ref")) if match else None
    if match is None or place is None or place >= len(one.drawing.rows):
        return
    old = str(one.drawing.rows[place].get("shown") or "")
    number = re.search(r"\d[\d,]*(?:\.\d+)?", old)
    if number is None:
        return
    was = float(number[0].replace(",", ""))
    new = _times(match, was) if match.re == _TIMES else _by(match, was, percent_is_share="%" not in old)
    if new >= 0:
        yield SetItem(one.index, place, shown=old.replace(number[0], f"{round(new, 2):,g}", 1))


def _group(match: re.Match[str], name: str) -> str:
    return match[name] or match[f"{name}_zh"] or ""


def _by(match: re.Match[str], was: float, *, percent_is_share: bool) -> float:
    step = float(_group(match, "by").replace(",", ""))
    step = was * step / 100 if _group(match, "share") and percent_is_share else step
    return (
        was - step
        if re.match(r"(?:lower|reduce|decrease|cut)|[减降少]", _group(match, "way"), re.I)
        else was + step
    )


def _times(match: re.Match[str], was: float) -> float:
    way = _group(match, "way").lower()
    return was / 2 if way in ("halve", "减半") else was * 3 if way in ("triple", "翻三倍") else was * 2
