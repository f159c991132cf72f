"""Read two things that are compared and what each of them has: "tea vs coffee: price $2 vs $4".

Numbers of more things, which one chart shows to scale, are left to `charts`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final, NamedTuple

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital

UNIT: Final = (
    r"(?:%|％|[kmb]\b|bn\b|(?:thousand|million|billion)\b|(?:usd|eur|euros?|dollars?|pounds?|yuan|rmb)\b"
    r"|(?:kg|g|km|cm|mm|ml|lbs?|pounds|hours?|h|min(?:ute)?s?|seconds?|s|ms|km/h|GB|MB|points)\b"
    r"|℃|°[CF]?|[万亿千百]?(?:元|块|件|人|个|台|辆|杯|份|次|吨|单|套|秒|分钟|小时|天|公斤|斤|公里|米|度|名|本|只|箱|瓶|户|岁|场|家|步|倍|票|分|毫升|厘米|千克|克|篇|册|张|款|条|所|间|亩|颗|株|头|匹|架|趟|圈|组|项|课时|字|页|首|批|届|期|棵)?)"
)
_OFFERS: Final = regex(
    r"\b(?:compar(?:e|es|ing|ison)\b(?:\sof|\sbetween)?\s)?(?:(?:the|our|my)\s)?"
    r"(?P<one>[^\W\d][\w'’\x20-]{1,23}?)\s?\((?P<of_one>[^()\ue000]{1,40})\),?\s"
    r"(?:with|to|and|vs\.?|versus|against)\s(?:(?:the|our|my)\s)?"
    r"(?P<other>[^\W\d][\w'’\x20-]{1,23}?)\s?\((?P<of_other>[^()\ue000]{1,40})\)(?:\s(?:in|for)\s\d+\s?s\w*)?",
    re.I,
)
"""Two offers with what each holds in parentheses: "Basic ($9, 3 users) with Pro ($29, unlimited)"."""
_PLAN: Final = r"(?-i:[A-Z][\w'’+]*(?:\s[A-Z][\w'’+]*)?)"
_ITS_PRICE: Final = r"[$€£¥]\s?\d(?:[^$€£¥.;:\n\ue000]|\.(?=\d)){0,38}?"
_PRICED: Final = regex(
    rf"(?<=[:.,]\s)(?P<one>{_PLAN})\s(?:is\s|costs\s)?(?P<of_one>{_ITS_PRICE})(?:[.;,]|,?\s(?:and|vs\.?|versus))\s"
    rf"(?P<other>{_PLAN})\s(?:is\s|costs\s)?(?P<of_other>{_ITS_PRICE})(?=[.;\n]|\s*$)(?![.;]\s{_PLAN}\s[$€£¥])"
)
"""Two offers, a sentence each: "Basic $25 a month, weights only. Plus $45 a month with sauna."."""
_CURRENCY: Final = regex("[$€£¥]")
_SIDE: Final = r"(?!(?:compar|video|make)\w*\s)[^\W\d][\w'’-]*(?:\s[\w'’-]+){0,3}?"
_EACH: Final = regex(
    rf"[\s,;]*(?:and\s)?(?P<what>[^\W\d][\w\s'’-]{{1,28}}?):?\s(?P<of_one>[$€£¥]?\d+(?:[.,]\d+)*\s?(?:[a-z]{{1,3}}\b|{UNIT}))\s(?:vs\.?|versus|against)\s"
    rf"(?P<of_other>[$€£¥]?\d+(?:[.,]\d+)*\s?(?:[a-z]{{1,3}}\b|{UNIT}))",
    re.I,
)
_TWO_SIDES: Final = regex(
    rf"(?:\bcompar(?:e|es|ing|ison)\b(?:\sof|\sbetween)?\s|(?:^|[.!?,:]\s))(?:(?:the|our|my|an?)\s)?(?P<one>{_SIDE})\s(?:vs\.?|versus|against)\s(?:(?:the|our|my|an?)\s)?"
    rf"(?P<other>{_SIDE})(?:\s(?:for|in|on)\s[^:.,]{{2,24}})?\s?[:,–-]",
    re.I,
)
"""Two things and what each has: "tea vs coffee: caffeine 40 mg vs 95 mg, price $2 vs $4"."""
_TOLD_SIDES: Final = regex(
    r"(?:[我们想要来]{0,4}(?:对比|比较)(?:一下|下)?|^|[，,。；;：:！!\n])(?P<one>(?!对比|比较)[\u4e00-\u9fff]{2,8}?)(?:和|与|跟|还是)(?P<other>[\u4e00-\u9fff]{2,8}?)(?:怎么选|哪个好|的?(?:区别|不同|优缺点))?[:：?？。]\s?"
    r"(?P<of_one>[^；;。\n]{4,40})[；;。]\s?(?P<of_other>[^；;。\n]{4,40})"
    r"|\bcompar(?:e|es|ing|ison)\b(?:\sof|\sbetween)?\s(?P<one_en>[a-z'’-]+(?:\s[a-z'’-]+)?)\s(?:and|with|to|vs\.?)\s(?P<other_en>[a-z'’-]+(?:\s[a-z'’-]+)?):\s"
    r"(?P<of_one_en>[^;.\n]{4,60})[;.]\s(?P<of_other_en>[^;.\n]{4,60})",
    re.I,
)
"""Two things, and of each a clause that begins with its name: 纸质书和电子书：纸质书有手感；电子书便携."""
_IN_ONE_ZH: Final = regex(
    r"(?:[我们想要来]{0,4}(?:对比|比较)(?:一下|下)?|^|[，,。；;：:！!\n])(?P<one>(?!对比|比较)[\u4e00-\u9fff]{1,8}?)\s?(?:和|与|跟|还是|对比|[vV][sS]\.?)\s?"
    r"(?P<other>[\u4e00-\u9fff]{1,8}?)(?:怎么选|哪个好|的?(?:区别|不同|优缺点|对比|比较))?[:：?？。，,]\s?(?P<both>[^；;。！!\n]{6,80})"
)
"""The same in one sentence, parted where the other's name begins a clause: 手冲慢、清爽，意式快."""
_POINTS: Final = regex(r"[，,、]\s?")
_ORDERS: Final = regex(
    r"(?:请?[用做画配加来]|做成|再|视频|标题|字幕|背景).*[图频片曲乐字幕色]$|make\b|use\b", re.I
)
_HAS: Final = regex(r"^(?:是|要|需要?|有(?=\d)|\s*(?:is|are|has|have)\b)?\s*", re.I)
_TWO: Final = 2
_FEWEST: Final = 2  # signs of a name
LONGEST_TITLE: Final = 40


_Span = tuple[int, int]
_Told = tuple[tuple[str, str], tuple[_Span, _Span]]


class Sides(NamedTuple):
    """Two things that are compared.

    Attributes:
        title: the names of both.
        rows: of each its name and what it has.
        told: the words that told it.
    """

    title: str
    rows: tuple[tuple[str, str], ...]
    told: str


def two_sides(wishes: str) -> Sides | None:
    """Return the two things that a brief compares, each with what it has; None for none."""
    if offers := _OFFERS.search(wishes) or _priced(wishes):
        two = tuple((capital(offers[name].strip()), offers[f"of_{name}"]) for name in ("one", "other"))
        return Sides(versus(two[0][0], two[1][0]), two, offers[0])
    return _point_by_point(wishes) or _side_by_side(wishes)


def _priced(wishes: str) -> re.Match[str] | None:
    """Two offers and their prices, where the brief names no third one."""
    return _PRICED.search(wishes) if len(_CURRENCY.findall(wishes)) == _TWO else None


def _point_by_point(wishes: str) -> Sides | None:
    """What both have of each thing that is told: "$2 price, 40 mg caffeine"."""
    sides = _TWO_SIDES.search(wishes)
    if sides is None:
        return None
    each, at = list[re.Match[str]](), sides.end()
    while found := _EACH.match(wishes, at):
        each.append(found)
        at = found.end()
    two = tuple(
        (
            capital(sides[name].strip()),
            ", ".join(f"{one[f'of_{name}'].strip()} {one['what'].strip()}" for one in each),
        )
        for name in ("one", "other")
    )
    return Sides(versus(two[0][0], two[1][0]), two, wishes[sides.start() : at]) if each else None


def _side_by_side(wishes: str) -> Sides | None:
    """What is told of the one, and then of the other."""
    told = chain(_told_apart(wishes), _told_in_one(wishes))
    return next((found for one in told if (found := _sides_of(*one, wishes))), None)


def _sides_of(names: tuple[str, str], spans: tuple[_Span, _Span], wishes: str) -> Sides | None:
    """Two sides, where what is told of each begins with its name."""
    two, end = list[tuple[str, str]](), 0
    for (start, stop), name in zip(spans, names, strict=True):
        clause = wishes[start:stop]
        called = _called(clause, name)
        points = [one for one in _POINTS.split(clause[len(called) :]) if one and not _ORDERS.match(one)]
        if not called or not points:
            return None
        end = start + clause.find(points[-1]) + len(points[-1])
        points[0] = _HAS.sub("", points[0])
        two.append((capital(called), ("、" if is_chinese(clause) else ", ").join(points)))
    link = "和" if "和".join(names) in wishes else "与"
    return Sides(versus(*map(capital, names), link=link), tuple(two), wishes[spans[0][0] : end])


def _told_apart(wishes: str) -> Iterator[_Told]:
    """Yield the names of two, and where each is told of in a sentence of its own."""
    if sides := _TOLD_SIDES.search(wishes):
        way = "" if sides["one"] else "_en"
        names = (sides[f"one{way}"], sides[f"other{way}"])
        yield names, (sides.span(f"of_one{way}"), sides.span(f"of_other{way}"))


def _told_in_one(wishes: str) -> Iterator[_Told]:
    """Yield the same of two in one sentence, where a clause of it begins with the name of the other."""
    for sides in _IN_ONE_ZH.finditer(wishes):
        start, stop = sides.span("both")
        turns = [start + one.end() for one in re.finditer("[，,]", sides["both"])]
        turn = next((one for one in turns if _called(wishes[one:stop], sides["other"])), 0)
        if turn and not any(_called(wishes[one:stop], sides["one"]) for one in turns if one >= turn):
            yield (sides["one"], sides["other"]), ((start, turn - 1), (turn, stop))


def _called(clause: str, name: str) -> str:
    """The name, or a part of it, that a clause begins with; "" for none."""
    small = clause.casefold()
    if len(name) < _FEWEST:
        return name if small.startswith(name) else ""
    return next((clause[:size] for size in _sizes(clause, name)), "")


def _sizes(clause: str, name: str) -> Iterator[int]:
    """How long what a clause begins with may be, to stand in a name, the longest first."""
    return (
        size
        for size in range(len(clause) - 1, _FEWEST - 1, -1)
        if clause[:size].casefold() in name.casefold()
        and not clause[size - 1 : size + 1].isascii()
        or clause[:size].casefold() == name.casefold()
    )


def versus(one: str, other: str, *, link: str = "与") -> str:
    """Return the title of two that are compared: "Plan A vs Plan B"; "" where that is long."""
    title = f"{one}{link}{other}" if is_chinese(one) else f"{one} vs {other}"
    return title if len(title) <= LONGEST_TITLE else ""
