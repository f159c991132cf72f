"""Read rows that a Chinese first message wants seen, by their head: 要显示的菜单：…, 列出几款：A、B."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.asides_zh import CLAUSE as START
from nemo_notebook.studio.director.reading.messages.asides_zh import END, LEAD
from nemo_notebook.studio.director.reading.messages.shaping import asks, only_shape
from nemo_notebook.studio.director.reading.messages.shown_zh import PIECE, SEEN, WORDY
from nemo_notebook.studio.director.reading.messages.traditional import in_both_signs
from nemo_notebook.studio.director.reading.terms.offers import PRICE
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

_WHAT: Final = r"(?:(?:我们?|咱们?|本店)?的?[\u4e00-\u9fff]{1,6}?)"
_PIECES: Final = rf"(?:{PIECE}|[一二两三四五六七八九十几\d]{{1,2}}[款种样类项位道件])"
_SHOWS: Final = (
    r"(?:列[出明]|显示|展示|呈现|写[上出明清]|标[注明出]|注明|出现|看[清到]|突出|强调|打[出上]|介绍)"
)
_PIECES_ALONE: Final = rf"(?:(?:{_PIECES}){{1,10}}(?:[（(，,]\s?(?:{_PIECES}){{1,8}}[)）]?)?)"
_AROUND_WHAT: Final = (
    rf"(?:(?:{_PIECES}){{0,4}}?{_SHOWS}(?:{_PIECES}){{0,4}}?{_WHAT}"
    rf"|{_WHAT}[要请得需都]+(?:{_PIECES}){{0,4}}?{_SHOWS}[楚来]?)"
)
_BULLET: Final = (
    r"(?:[-*•–—·●○▪◆■✓√]|\d{1,2}\s?[.、)）．]"
    r"|[（(][\d一二三四五六七八九十]{1,2}[)）]|[①-⑳]|[一二三四五六七八九十][、.])"
)
_LINES: Final = regex(
    in_both_signs(
        rf"{START}{LEAD}(?:(?P<head>{_PIECES_ALONE})\s?[:：]?|(?P<other>{_AROUND_WHAT})\s?[:：])\s*\n\s*(?P<rows>[^\n]{{1,40}}(?:\n[^\n]{{1,40}}){{1,11}})"
    )
)
_ITEM: Final = r"[^、；;/，,。：:“”\"「『【《\n]{1,20}"
_INLINE: Final = regex(
    in_both_signs(
        rf"{START}{LEAD}(?P<head>{_PIECES_ALONE}|{_AROUND_WHAT})\s?[:：]\s?"
        rf"(?P<rows>{_ITEM}(?:(?:、{_ITEM}){{1,9}}|(?:[；;]{_ITEM}){{1,9}}|(?:\s?/\s?{_ITEM}){{1,9}})){END}"
    )
)
_PRICED: Final = regex(
    in_both_signs(
        rf"{START}{LEAD}(?P<head>(?:{PIECE}){{0,6}}?(?:列|写|标|打|放|注)[出明上清]楚?)(?P<rows>[\u4e00-\u9fffA-Za-z]{{1,10}}\s?[¥￥]?\d[^、，,。：:“”\"\n]{{0,8}}(?:、[^、，,。：:“”\"\n]{{2,20}}){{1,9}}){END}"
    )
)
_MARK: Final = regex(r"\s?[、；;/]\s?")
_BEGINS: Final = regex(rf"^\s*{_BULLET}\s*")
_ORDERS: Final = regex(in_both_signs(rf"{SEEN}|{WORDY}"))
_WRITES: Final = regex(in_both_signs(rf"{WORDY}|[两二三四五六七八九十\d]句|写|打上|打出|列|标|注明|看清"))
_FILM: Final = regex(
    in_both_signs(
        "(?:视频|影片|短片|片子)的?内容|画面$|镜头|场景|旁白|配音|音乐|照片|图片|步骤|教程|标题|片头|结尾|片尾|最后|开头|倒计时|图表|数据图|(?:柱状|饼|折线)图|分镜|脚本|问答|对比"
    )
)
"""What heads a row of its own kind, read elsewhere."""
_DRAWN: Final = regex(in_both_signs("(?:柱状|条形|饼状?|折线|环形|统计|数据)图|图表|可视化|对比|倒计时"))
_PROSE: Final = regex(r"[。！？!?]\S")
_KNOWN: Final = regex(
    in_both_signs(r"^(?:字幕|文字|文案|画面文字|要点|卖点|[一二三四五\d]个?卖点|文字内容|旁白)(?:如下|有)?$")
)
"""Heads that readers know as they are."""
_FEWEST: Final = 2
_LONGEST: Final = 2000  # characters; more is material


def with_shown_rows(text: str) -> str:
    """Return a first message whose rows to be seen are captions, and whose heads are not."""
    if len(text) > _LONGEST or _DRAWN.search(text):
        return text
    text = _LINES.sub(_lines, text)
    return _PRICED.sub(_inline, _INLINE.sub(_inline, text))


def _is_head(head: str) -> bool:
    return bool(_ORDERS.search(head)) and not _FILM.search(head) and not _KNOWN.match(head)


def _lines(order: re.Match[str]) -> str:
    """Rows up to the first that steers; where the first bears a mark of a list, those that bear one."""
    rows = order["rows"].split("\n")
    marked = bool(_BEGINS.match(rows[0]))
    end = next((at for at, one in enumerate(rows) if _ends(one, marked)), len(rows))
    if (
        end < _FEWEST
        or not _is_head(order["head"] or order["other"])
        or any(_PROSE.search(one) for one in rows[:end])
    ):
        return order[0]
    words = [_BEGINS.sub("", one).strip(" 。；;") for one in rows[:end]]
    return "\n".join([_captions(order["before"], words), *rows[end:]])


def _ends(row: str, marked: bool) -> bool:
    return not row.strip() or (
        not _BEGINS.match(row) if marked else asks(row.strip()) or only_shape(row.strip())
    )


def _inline(order: re.Match[str]) -> str:
    words = [one.strip() for one in _MARK.split(order["rows"])]
    scenes = not _WRITES.search(order["head"]) and any(names_scene(one) for one in words)
    priced = all(PRICE.search(one) for one in words)
    if scenes or not (_is_head(order["head"]) or priced) or any(asks(one) and not priced for one in words):
        return order[0]
    return _captions(order["before"], words)


def _captions(before: str, words: list[str]) -> str:
    quoted = "；".join(f"“{one.strip('“”')}”" for one in words)
    return f"{before}字幕：{quoted}"
