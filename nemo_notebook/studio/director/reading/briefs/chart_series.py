"""Read numbers told in a row behind what they are of: 一月到六月的销售额分别是12、15、18万.

"Sales from January to April were 12, 15, 18 and 14": the names come first, or are a span of months, days,
quarters or years; each number belongs to the name at its place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_UNIT: Final = r"(?:%|％|[kmb]\b|[万亿千百]?(?:元|块|件|人|个|台|辆|杯|份|次|吨|单|套|小时|天|公里)?)"
_NUMBER: Final = (
    rf"[$€£¥￥]?\d[\d.]*(?![\d.:]|\s?(?:秒|分钟|s\b|secs?\b|seconds?\b))(?:\s(?=[%％kmb]\b))?{_UNIT}"
)
_NUMBERS: Final = rf"(?P<numbers>{_NUMBER}(?:\s?(?:[、，,/;；和与]|,?\s(?:and|&)\s)\s?{_NUMBER})+)"
_RUNS: Final[tuple[tuple[str, ...], ...]] = (
    ("一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"),
    ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
    ("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"),
    ("第一季度", "第二季度", "第三季度", "第四季度"),
    ("一季度", "二季度", "三季度", "四季度"),
    ("Q1", "Q2", "Q3", "Q4"),
    ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
)
_DAY: Final = r"(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?"
_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_POINT: Final = (
    r"(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?|(?:周|星期)[一二三四五六日天]|第?[一二三四]季度?"
    rf"|Q[1-4]|(?:19|20)\d\d年?|\b(?:{_MONTH}|{_DAY})\b"
)
_SPAN: Final = regex(
    rf"(?P<first>{_POINT}|1[0-2]|[1-9])\s?(?:到|至|~|～|–|—|-|\bto\b|\bthrough\b|\buntil\b)\s?(?P<last>{_POINT})",
    re.I,
)
_BETWEEN: Final = r"(?P<of>[^\d、，,。.;；:：]{0,20}?)"
_TOLD: Final = (
    r"\s?(?:(?:分别|依次|各)?(?:是|为|有|达到?|[:：])|(?:分别|依次)"
    r"|\b(?:is|are|was|were|being)\b(?:\srespectively)?|:)[:：]?\s?"
)
_IN_ROW: Final = regex(rf"{_SPAN.pattern}{_BETWEEN}{_TOLD}{_NUMBERS}", re.I)
_NAME: Final = r"[^\s\d、，,。.;；:：的]{1,8}"
_NAMED: Final = regex(
    rf"(?P<names>{_NAME}(?:[、和与]{_NAME})+)(?P<of>的[^\d、，,。.;；:：]{{1,12}}?)?(?:分别|依次|各)(?:是|为|有|[:：])?\s?{_NUMBERS}"
)
_WHOLE: Final = regex(
    r"(?P<whole>四个?季度|(?:一年)?四季|(?:上|下)半年(?:六个月)?|(?:全年)?(?:12|十二)个月|一周七天|(?:一周|本周|这周)?七天|\bfour\squarters\b)"
    rf"(?P<of>的?[^\d、，,。.;；:：]{{0,14}}?){_TOLD}{_NUMBERS}",
    re.I,
)
"""A span of which each part has its number: 四个季度的营业额：12、15、11、21万."""
_PARTS: Final = (
    (regex("季"), _RUNS[4]),
    (regex("quarter", re.I), _RUNS[5]),
    (regex("上半年"), _RUNS[0][:6]),
    (regex("下半年"), _RUNS[0][6:]),
    (regex("月"), _RUNS[0]),
    (regex("天"), _RUNS[1]),
)
_ORDER: Final = regex(r"^.*?图表?(?:来|去)?(?:展示|显示|表示|说明|呈现|对比|比较)?(?=.)")
_SPLIT: Final = regex(r"\s?(?:[、，,/;；和与]|,?\s(?:and|&)\s)\s?", re.I)
_UNIT_AT_END: Final = regex(rf"{_UNIT}$", re.I)


def rows_in_series(wishes: str) -> tuple[str, str, tuple[tuple[str, str], ...]]:
    """Return the words that tell such rows, what they are of, and the rows; nothing where there are none."""
    if found := _IN_ROW.search(wishes):
        names = _between(found["first"], found["last"])
    elif found := _NAMED.search(wishes):
        names = _SPLIT.split(_ORDER.sub("", found["names"]))
    elif found := _WHOLE.search(wishes):
        names = next(parts for said, parts in _PARTS if said.search(found["whole"]))
    else:
        return "", "", ()
    numbers = _with_units(_SPLIT.split(found["numbers"].strip()))
    if len(names) != len(numbers):
        return "", "", ()
    told, of = (found["numbers"], "") if found.re == _WHOLE else (found[0], found["of"] or "")
    return told, of.strip(" 的"), tuple(zip(names, numbers, strict=True))


def _between(first: str, last: str) -> Sequence[str]:
    """All names of a span: 一月到六月, 2019–2023, "Monday to Friday"."""
    years = [re.match(r"((?:19|20)\d\d)(年?)$", one) for one in (first, last)]
    if years[0] and years[1]:
        return [f"{one}{years[1][2]}" for one in range(int(years[0][1]), int(years[1][1]) + 1)]
    for run in _RUNS:
        begin, end = (_place(one, run) for one in (first, last))
        if begin is not None and end is not None and begin < end:
            return run[begin : end + 1]
    return ()


def _place(name: str, run: Sequence[str]) -> int | None:
    """Where a name stands in a run: 3月 and 三月, "March" and "Mar" are one."""
    plain = name.removesuffix("份").replace("天", "日")
    if digits := re.match(r"(\d{1,2})月?$", plain):
        return int(digits[1]) - 1 if run[0] == _RUNS[0][0] and int(digits[1]) <= len(run) else None
    if run[0].isascii() and run[0].isalpha():
        plain = plain[:3]
    return next((i for i, one in enumerate(run) if one.casefold() == plain.casefold()), None)


def _with_units(numbers: Sequence[str]) -> list[str]:
    """The unit of the last number is that of those before it, where they say none: 12、15、30万."""
    unit = _UNIT_AT_END.search(numbers[-1])
    return [
        one if not unit or re.search(r"\D$", one) else f"{one}{unit[0].strip()}"
        for one in map(str.strip, numbers)
    ]
