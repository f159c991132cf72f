"""Read numbers that are to be drawn: "bar chart of our sales: Q1 12", "compare plan A $10 vs plan B $25".

Each row is word for word as it was written. What a chart looks like is left to `composing`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.reading.briefs.chart_series import rows_in_series
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital
from nemo_notebook.studio.director.reading.messages.shaping import asks
from nemo_notebook.studio.director.reading.terms.look_words import only_look
from nemo_notebook.studio.make.graphics import MOST_ITEMS

_UNIT: Final = (
    r"(?:%|％|[kmb]\b|bn\b|(?:thousand|million|billion)\b|(?:usd|eur|euros?|dollars?|pounds?|yuan|rmb)\b"
    r"|(?:kg|g|km|cm|mm|ml|lbs?|pounds|hours?|h|min(?:ute)?s?|seconds?|s|ms|km/h|GB|MB|points)\b"
    r"|℃|°[CF]?|[万亿千百]?(?:元|块|件|人|个|台|辆|杯|份|次|吨|单|套|秒|分钟|小时|天|公斤|斤|公里|米|度|名|本|只|箱|瓶|户|岁|场|家|步|倍|票|分|毫升|厘米|千克|克)?)"
)
_ROW: Final = re.compile(
    r"^(?P<name>(?:19|20)\d\d年?|.*?[^\W\d]\S*?(?:\s(?:19|20)\d\d|\s\d{1,3}(?=\s[$€£¥]))?)\s*(?:[:：=]|\sis|\sat|是|(?<!华)为)?\s*"
    rf"(?:(?<=[\s:：=\u4e00-\u9fff])|(?=[$€£¥￥]))(?P<shown>(?:[$€£¥￥]\s?)?\d[\d,.]*\s?{_UNIT})$",
    re.I,
)
_PIECES: Final = re.compile(
    r"\s*(?:,(?!\d{3}(?!\d))|[，;；、\n。]|\.(?=\s|$)|\band\b(?=[^,]*$)|\b(?:vs?\.?|versus|against|compared\s(?:to|with))(?=\s)"
    r"|\s(?:对比|对|和|与|还是)\s|(?<=[\d元块])(?:对比|对|和|与)(?=\D))\s*",
    re.I,
)
_HEAD: Final = re.compile(r"^(?P<head>[^:：]*)[:：]\s*(?P<row>\S.*)$")
_IS: Final = re.compile(r"^(?P<head>.*\b(?:our|my|the)\s\w+)\s(?:is|are|was|were)\s(?P<row>.*)$", re.I)
_COMPARED: Final = re.compile(
    r"^.*?\b(?:compar(?:e|es|ing|ison)\b(?:\sof|\sbetween|\sthe|\sour)*)\s*|^.*?(?:对比|比较)(?:一下)?(?=\S)(?!图)",
    re.I,
)
_CHART: Final = r"(?:(?:bar|column|line|trend|pie|donut|ring)\s)?(?:charts?|graphs?|diagrams?)\b"
_OFFERS: Final = re.compile(
    r"\b(?:compar(?:e|es|ing|ison)\b(?:\sof|\sbetween)?\s)?(?:(?:the|our|my)\s)?"
    r"(?P<one>[^\W\d][\w'’\x20-]{1,23}?)\s?\((?P<of_one>[^()\ue000]{1,40})\),?\s"
    r"(?:with|to|and|vs\.?|versus|against)\s(?:(?:the|our|my)\s)?"
    r"(?P<other>[^\W\d][\w'’\x20-]{1,23}?)\s?\((?P<of_other>[^()\ue000]{1,40})\)(?:\s(?:in|for)\s\d+\s?s\w*)?",
    re.I,
)
"""Two offers with what each holds in parentheses: "Basic ($9, 3 users) with Pro ($29, unlimited)"."""
_PLAN: Final = r"(?-i:[A-Z][\w'’+]*(?:\s[A-Z][\w'’+]*)?)"
_ITS_PRICE: Final = r"[$€£¥]\s?\d(?:[^$€£¥.;:\n\ue000]|\.(?=\d)){0,38}?"
_PRICED: Final = re.compile(
    rf"(?<=[:.,]\s)(?P<one>{_PLAN})\s(?:is\s|costs\s)?(?P<of_one>{_ITS_PRICE})(?:[.;,]|,?\s(?:and|vs\.?|versus))\s"
    rf"(?P<other>{_PLAN})\s(?:is\s|costs\s)?(?P<of_other>{_ITS_PRICE})(?=[.;\n]|\s*$)(?![.;]\s{_PLAN}\s[$€£¥])"
)
"""Two offers, a sentence each: "Basic $25 a month, weights only. Plus $45 a month with sauna."."""
_CURRENCY: Final = re.compile("[$€£¥]")
_SIDE: Final = r"(?!(?:compar|video|make)\w*\s)[^\W\d][\w'’-]*(?:\s[\w'’-]+){0,3}?"
_EACH: Final = re.compile(
    rf"[\s,;]*(?:and\s)?(?P<what>[^\W\d][\w\s'’-]{{1,28}}?):?\s(?P<of_one>[$€£¥]?\d+(?:[.,]\d+)*\s?(?:[a-z]{{1,3}}\b|{_UNIT}))\s(?:vs\.?|versus|against)\s"
    rf"(?P<of_other>[$€£¥]?\d+(?:[.,]\d+)*\s?(?:[a-z]{{1,3}}\b|{_UNIT}))",
    re.I,
)
_TWO_SIDES: Final = re.compile(
    rf"(?:\bcompar(?:e|es|ing|ison)\b(?:\sof|\sbetween)?\s|(?:^|[.!?,:]\s))(?:(?:the|our|my|an?)\s)?(?P<one>{_SIDE})\s(?:vs\.?|versus|against)\s(?:(?:the|our|my|an?)\s)?"
    rf"(?P<other>{_SIDE})(?:\s(?:for|in|on)\s[^:.,]{{2,24}})?\s?[:,–-]",
    re.I,
)
"""Two things and what each has: "tea vs coffee: caffeine 40 mg vs 95 mg, price $2 vs $4"."""
_OF_CHART: Final = re.compile(
    rf"^.*?{_CHART}(?:\s(?:video|clip))?\s(?:of|for|showing|about|with)\s|^.*?图(?:展示|表示|显示|说明|呈现|看)?的?",
    re.I,
)
_CHART_LAST: Final = re.compile(rf"\s?{_CHART}\W*$|的?(?:柱状|条形|折线|饼状?|环形|趋势)?图表?$", re.I)
_SPAN_ZH: Final = re.compile(
    r"(?P<span>第?[一二三四]季度?|(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?|(?:周|星期)[一二三四五六日天])的?(?P<of>[\u4e00-\u9fff]{0,8})"
)
_LABEL_END: Final = re.compile(
    r"(?<=[\u4e00-\u9fff]{2})(?:只|也|就|才|仅|都)*(?:要|需要?|才|仅|花|卖|达到?)$"
)
"""What leads from a name to its number: 桶装水一年要."""
_ORDER_ZH: Final = re.compile(r"^(?:请|麻烦|[帮给]我)*(?:用|做|画|来|生成|制作|出)[一个张份幅]*")
_OURS_ZH: Final = re.compile("^(?:我们家?|咱们?家?|我家|本)的?(?=[\u4e00-\u9fff]{3})")
_FOR_WHAT: Final = re.compile("(?<=汇报)用$|(?<=会)上?用$")
_YEAR: Final = re.compile(r"(?:19|20)\d\d年?")
_BEFORE_YEAR: Final = re.compile(rf"^(?P<head>\D+?)\s?(?P<last>{_YEAR.pattern}|(?<=\s)\S+)$")
_DRAWN: Final = {"bars": "bars", "line": "line", "shares": "donut", "compare": "compare"}
_AMOUNT: Final = re.compile(r"[\d.,\s]+")
_FEWEST: Final = 2
_LONGEST_NAME: Final = 24  # characters of a row's name
_LONGEST_TITLE: Final = 40


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
        return told or asks(line)


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
    if asked == "compare" and (offers := _OFFERS.search(wishes) or _priced(wishes)):
        two = [(capital(offers[name].strip()), offers[f"of_{name}"]) for name in ("one", "other")]
        return Chart("compare", _versus(two), tuple(two), offers[0])
    if asked == "compare" and (sides := _of_two_sides(wishes)):
        return sides
    head, rows = _rows(wishes, compared=asked == "compare")
    if not _FEWEST <= len(rows) <= MOST_ITEMS or len({name for name, _ in rows}) < len(rows):
        return None
    if graphic == "compare" and len({_AMOUNT.sub("", shown) for _, shown in rows}) > 1:
        return None
    if graphic == "compare" and len(rows) != _FEWEST:
        graphic = "bars"
    title = _versus(rows) if graphic == "compare" else _title(head)
    return Chart(graphic, title, tuple(rows))


def _priced(wishes: str) -> re.Match[str] | None:
    """Two offers and their prices, where the brief names no third one."""
    return _PRICED.search(wishes) if len(_CURRENCY.findall(wishes)) == _FEWEST else None


def _of_two_sides(wishes: str) -> Chart | None:
    """What two things have, each with what it is: "$2 price, 40 mg caffeine"."""
    sides = _TWO_SIDES.search(wishes)
    if sides is None:
        return None
    each, at = list[re.Match[str]](), sides.end()
    while found := _EACH.match(wishes, at):
        each.append(found)
        at = found.end()
    two = [
        (
            capital(sides[name].strip()),
            ", ".join(f"{one[f'of_{name}'].strip()} {one['what'].strip()}" for one in each),
        )
        for name in ("one", "other")
    ]
    return Chart("compare", _versus(two), tuple(two), wishes[sides.start() : at]) if each else None


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
    return bool(first and _YEAR.fullmatch(first["last"]) and len(first["head"]) <= _LONGEST_TITLE)


def _of_one_measure(rows: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The rows that one chart can show: no share among amounts, nor an amount among shares."""
    shares = [row for row in rows if row[1].endswith(("%", "％"))]
    amounts = [row for row in rows if row not in shares]
    most = max(shares, amounts, key=len)
    return most if len(most) >= _FEWEST and len(shares) != len(amounts) else rows


def _of_spans(head: str, rows: list[tuple[str, str]]) -> tuple[str, list[tuple[str, str]]]:
    """What the first of several quarters or months is followed by heads them all: 一季度销售额."""
    first = _SPAN_ZH.match(rows[0][0]) if len(rows) >= _FEWEST else None
    if not (first and first["of"] and all(_SPAN_ZH.fullmatch(name) for name, _ in rows[1:])):
        return head, rows
    before = _FOR_WHAT.sub("", head)
    head = first["of"] if not before or asks(before) else f"{before}：{first['of']}"
    return head, [(first["span"], rows[0][1]), *rows[1:]]


def _unit_of(shown: str) -> str:
    """What a number counts: "%" of "2.1%"; behind other words one of another kind is no row of theirs."""
    return _AMOUNT.sub("", shown).casefold()


def _asks(name: str) -> bool:
    """Whether a name belongs to a wish, as in "seed 7"; a colour or a style may be a name."""
    return asks(name) and not only_look(name)


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
    return "" if not named or asks(named) or len(named) > _LONGEST_TITLE else capital(named)


def named_by(head: str) -> str:
    """Return a heading without the words for the chart: 期中成绩 of 期中成绩柱状图."""
    named = _CHART_LAST.sub("", head)
    named = _OURS_ZH.sub("", named)
    return (_ORDER_ZH.sub("", named) if named != head else _OF_CHART.sub("", head)).strip(" ,，的")


def _versus(rows: list[tuple[str, str]]) -> str:
    """The title of two that are compared: "Plan A vs Plan B"."""
    one, other = (name for name, _ in rows)
    title = f"{one}与{other}" if is_chinese(one) else f"{one} vs {other}"
    return title if len(title) <= _LONGEST_TITLE else ""
