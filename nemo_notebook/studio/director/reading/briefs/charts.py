"""Read numbers that are to be drawn: "bar chart of our sales: Q1 12", "compare plan A $10 vs plan B $25".

Each row is word for word as it was written. What a chart looks like is left to `composing`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.chart_series import rows_in_series
from nemo_notebook.studio.director.reading.briefs.chart_sides import LONGEST_TITLE, UNIT, two_sides, versus
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital
from nemo_notebook.studio.director.reading.messages.shaping import asks
from nemo_notebook.studio.director.reading.terms.look_words import only_look
from nemo_notebook.studio.make.graphics import MOST_ITEMS

_ROW: Final = regex(
    r"^(?P<name>(?:19|20)\d\d年?|.*?[^\W\d]\S*?(?:\s(?:19|20)\d\d|\s\d{1,3}(?=\s[$€£¥]))?)\s*(?:[:：=]|\sis|\sat|是|(?<!华)为)?\s*"
    rf"(?:(?<=[\s:：=\u4e00-\u9fff])|(?=[$€£¥￥]))(?P<shown>(?:[$€£¥￥]\s?)?\d[\d,.]*\s?{UNIT})$",
    re.I,
)
_PIECES: Final = regex(
    r"\s*(?:,(?!\d{3}(?!\d))|[，;；、\n。]|\.(?=\s|$)|\band\b(?=[^,]*$)|\b(?:vs?\.?|versus|against|compared\s(?:to|with))(?=\s)"
    r"|\s(?:对比|对|和|与|还是)\s|(?<=[\d元块])(?:对比|对|和|与)(?=\D))\s*",
    re.I,
)
_HEAD: Final = regex(r"^(?P<head>[^:：]*)[:：]\s*(?P<row>\S.*)$")
_IS: Final = regex(r"^(?P<head>.*\b(?:our|my|the)\s\w+)\s(?:is|are|was|were)\s(?P<row>.*)$", re.I)
_COMPARED: Final = regex(
    r"^.*?\b(?:compar(?:e|es|ing|ison)\b(?:\sof|\sbetween|\sthe|\sour)*)\s*|^.*?(?:对比|比较)(?:一下)?(?=\S)(?!图)",
    re.I,
)
_CHART: Final = r"(?:(?:bar|column|line|trend|pie|donut|ring)\s)?(?:charts?|graphs?|diagrams?)\b"
_OF_CHART: Final = regex(
    rf"^.*?{_CHART}(?:\s(?:video|clip))?\s(?:of|for|showing|about|with)\s|^.*?图(?:展示|表示|显示|说明|呈现|看)?的?",
    re.I,
)
_CHART_LAST: Final = regex(rf"\s?{_CHART}\W*$|的?(?:柱状|条形|折线|饼状?|环形|趋势)?图表?$", re.I)
_SPAN_ZH: Final = regex(
    r"(?P<when>(?:[今去前]年|本年度?|(?:19|20)\d\d年|[上下]半年)(?=\d{1,2}月|[第一二三四五六七八九十]))?"
    r"(?P<span>第?[一二三四]季度?|(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?|(?:周|星期)[一二三四五六日天]|(?:19|20)\d\d年)的?(?P<of>[\u4e00-\u9fff]{0,8})"
)
_NICKNAME_ZH: Final = regex("[小阿老][\u4e00-\u9fff]")
_EVERY_ZH: Final = (("季", "各季度"), ("月", "各月"), ("年", "历年"), ("", "每天"))
"""What several spans are called."""
_DONE_ZH: Final = regex(
    r"^(?:一?共|总共)?(?P<deed>[\u4e00-\u9fff]{1,3}?)(?:了|出了?|到了?)$|^(?P<bare>[卖赚花来收有])$"
)
_NOUN_ZH: Final = {
    "卖": "销售",
    "售": "销售",
    "赚": "收入",
    "挣": "收入",
    "收": "收入",
    "花": "支出",
    "来": "",
    "有": "",
}
"""What was done of which numbers are told, as a heading says it."""
_LABEL_END: Final = regex(r"(?<=[\u4e00-\u9fff]{2})(?:只|也|就|才|仅|都)*(?:要|需要?|才|仅|花|卖|达到?)$")
"""What leads from a name to its number: 桶装水一年要."""
_ORDER_ZH: Final = regex(r"^(?:请|麻烦|[帮给]我)*(?:用|做|画|来|生成|制作|出)[一个张份幅]*")
_OURS_ZH: Final = regex(
    "^(?:我们(?:家|店|公司|班)?|咱们?家?|我家|本(?![月周年季学科期]))的?(?=[\u4e00-\u9fff]{3})"
)
_LIGHT: Final = regex(r"(?-i:[A-Z])\w+\s(?:light|sound|volume|speed|contrast|tone|pace|key)", re.I)
"""What is measured under, and no wish for the film: "Low light 7"."""
_FOR_WHAT: Final = regex("(?<=汇报)用$|(?<=会)上?用$")
_YEAR: Final = regex(r"(?:19|20)\d\d年?")
_BEFORE_YEAR: Final = regex(rf"^(?P<head>\D+?)\s?(?P<last>{_YEAR.pattern}|(?<=\s)\S+)$")
_DRAWN: Final = {"bars": "bars", "line": "line", "shares": "donut", "compare": "compare"}
_AMOUNT: Final = regex(r"[\d.,\s]+")
_FEWEST: Final = 2
_LONGEST_NAME: Final = 24  # characters of a row's name


@dataclass(frozen=True, slots=True)
class Chart:
    """What is to be drawn.

    Attributes:
        graphic: a name of `make.graphics.GRAPHICS`.
        title: what the numbers are of, "" where the words do not say.
        rows: of each its name and its number, as they were written.
        told: the words that told them all in a row, "" where each has words of its own.
        leads: whether it comes before the captions, as it was told before them.
    """

    graphic: str
    title: str
    rows: tuple[tuple[str, str], ...]
    told: str = ""
    leads: bool = False

    def tells(self, line: str) -> bool:
        """Whether a line says no more than one of the rows, or orders the chart."""
        if self.told and (line.casefold() in self.told.casefold() or _PIECES.split(self.told)[0] in line):
            return True
        told = any(
            name in line and (shown in line or len(line) <= len(name) + len(shown))
            for name, shown in self.rows
        )
        return told or asks(line) or bool(self.title and named_by(line).casefold() == self.title.casefold())


def find_chart(wishes: str, asked: str) -> Chart | None:
    """Return the chart that a brief asks for and gives the numbers of; None for none.

    Args:
        wishes: the brief.
        asked: what is to be shown, see `find_graphic`.
    """
    graphic = _DRAWN.get(asked)
    if graphic is None:
        return None
    told, named, series = rows_in_series(wishes)
    if _FEWEST <= len(series) <= MOST_ITEMS:
        return Chart(graphic if graphic != "compare" else "bars", capital(named), series, told)
    if asked == "compare" and (sides := two_sides(wishes)):
        return Chart("compare", sides.title, sides.rows, sides.told)
    head, rows = _rows(wishes, compared=asked == "compare" or "图对比" in wishes)
    if not _FEWEST <= len(rows) <= MOST_ITEMS or len({name for name, _ in rows}) < len(rows):
        return None
    if graphic == "compare" and len({_AMOUNT.sub("", shown) for _, shown in rows}) > 1:
        return None
    if graphic == "compare" and len(rows) != _FEWEST:
        graphic = "bars"
    title = versus(*(name for name, _ in rows)) if graphic == "compare" else _title(head)
    return Chart(graphic, title, tuple(rows))


def _rows(wishes: str, *, compared: bool) -> tuple[str, list[tuple[str, str]]]:
    """Return what stands before the first row, and the rows."""
    head, rows = "", list[tuple[str, str]]()
    apart = False
    for piece in _PIECES.split(wishes):
        if not rows:
            head, piece = _opened(_COMPARED.sub("", piece) if compared else piece, head)
        found = _ROW.match(piece.strip(" .!"))
        named = found and (len(found["name"]) <= _LONGEST_NAME or _names_first_year(found["name"], rows))
        if found and named and not _asks(found["name"]):
            if not (apart and _unit_of(found["shown"]) != _unit_of(rows[-1][1])):
                rows.append(
                    (capital(_LABEL_END.sub("", found["name"].strip(" :："))), found["shown"].strip())
                )
        else:
            apart = len(rows) >= _FEWEST
    return _of_years(*_of_spans(head, _of_one_measure(rows)))


def _names_first_year(name: str, rows: list[tuple[str, str]]) -> bool:
    """Whether a row's name is the first of several years and what they are of: "thefts in our town 2021"."""
    first = None if rows else _BEFORE_YEAR.match(name)
    return bool(first and _YEAR.fullmatch(first["last"]) and len(first["head"]) <= LONGEST_TITLE)


def _of_one_measure(rows: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The rows that one chart can show: no share among amounts, nor an amount among shares."""
    shares = [row for row in rows if row[1].endswith(("%", "％"))]
    amounts = [row for row in rows if row not in shares]
    most = max(shares, amounts, key=len)
    return most if len(most) >= _FEWEST and len(shares) != len(amounts) else rows


def _of_spans(head: str, rows: list[tuple[str, str]]) -> tuple[str, list[tuple[str, str]]]:
    """What the first of several quarters or months is followed by heads them all: 一季度销售额."""
    spans = [_SPAN_ZH.fullmatch(name) for name, _ in rows]
    first = spans[0] if len(rows) >= _FEWEST else None
    if first is None or not (first["of"] or first["when"]):
        return head, rows
    if not all(one and one["of"] in ("", first["of"]) for one in spans):
        return head, rows
    before = _FOR_WHAT.sub("", head)
    what = first["of"]
    if done := _DONE_ZH.match(what):
        deed = done["deed"] or done["bare"]
        every = next(word for sign, word in _EVERY_ZH if sign in first["span"])
        what = every + _NOUN_ZH.get(deed, deed)
    what = f"{first['when'] or ''}{what}"
    head = what if not before or asks(before) or before == rows[0][0] else f"{before}：{what}"
    return head, [(one["span"], shown) for one, (_, shown) in zip(spans, rows, strict=True) if one]


def _unit_of(shown: str) -> str:
    """What a number counts: "%" of "2.1%"; behind other words one of another kind is no row of theirs."""
    return _AMOUNT.sub("", shown).casefold()


def _asks(name: str) -> bool:
    """Whether a name belongs to a wish, as in "seed 7"; a colour or a style may be a name."""
    return asks(name) and not (only_look(name) or _NICKNAME_ZH.fullmatch(name) or _LIGHT.fullmatch(name))


def _of_years(head: str, rows: list[tuple[str, str]]) -> tuple[str, list[tuple[str, str]]]:
    """The words before the first of several short names head them all: "visitors 2021: 12, 2022: 18"."""
    if len(rows) < _FEWEST or any(" " in name for name, _ in rows[1:]):
        return head, rows
    first = _BEFORE_YEAR.match(rows[0][0])
    if first and (" " in first[0] or all(_YEAR.fullmatch(name) for name, _ in rows[1:])):
        return first["head"], [(first["last"], rows[0][1]), *rows[1:]]
    return head, rows


def _opened(piece: str, head: str) -> tuple[str, str]:
    """The heading and the first row of "bar chart of our sales: Q1 12"; with no row, the heading so far."""
    opened = _HEAD.match(piece)
    if opened and _ROW.match(opened["row"]):
        return opened["head"], opened["row"]
    told = _IS.match(piece)
    if told and _ROW.match(told["row"]):
        return told["head"], told["row"]
    if _OF_CHART.match(piece) and (found := _ROW.match(piece)) and " " in found["name"]:
        before, _, name = found["name"].rpartition(" ")
        return before, f"{name} {found['shown']}"
    if _ROW.match(piece):
        return head, piece
    return (opened["head"] if opened else head or piece), piece


def _title(head: str) -> str:
    """What the numbers are of: "our sales" of "a bar chart of our sales"."""
    named = named_by(_FOR_WHAT.sub("", head.strip()))
    return "" if not named or asks(named) or len(named) > LONGEST_TITLE else capital(named)


def named_by(head: str) -> str:
    """Return a heading without the words for the chart: 期中成绩 of 期中成绩柱状图."""
    named = _CHART_LAST.sub("", head)
    named = _OURS_ZH.sub("", named)
    return (_ORDER_ZH.sub("", named) if named != head else _OF_CHART.sub("", head)).strip(" ,，的")
