"""Find the numbers in a caption that are worth showing large: per cent, prices, amounts, changes, years.

Each is word for word as the caption has it: nothing is added. What becomes of them is left to `graphics`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.briefs.charts import Chart
from nemo_notebook.studio.director.reading.terms.offers import DATE

_AMOUNT: Final = r"\d{1,3}(?:[,.  ]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?"
_SCALE: Final = r"(?:\s?(?:million|billion|thousand|bn|m|k|x)\b|\s?[万亿千百]+)?"
_PER_CENT: Final = regex(
    rf"(?<![\d.(])(?<!\([+-])({_AMOUNT})\s?(?:%|％|per\scent|percent)(?![A-Za-z0-9])", re.I
)
_RATE: Final = regex(r"\bat\s(?:about\s|around\s)?$", re.I)
"""Before a rate, which says nothing without its line: "for 10 years at 5%"."""
_PER_CENT_ZH: Final = regex(r"百分之(\d+(?:\.\d+)?)")
_PRICE: Final = regex(
    rf"(?:[$€£¥￥]\s?(?:{_AMOUNT}){_SCALE}(?:\s?[–-]\s?[$€£]?(?:{_AMOUNT}){_SCALE})?|(?:(?:{_AMOUNT})\s?[-–~～至到]\s?)?(?:{_AMOUNT}){_SCALE}\s?(?:[€£¥￥]|元|块钱|euros?\b|dollars?\b|pounds?\b|yuan\b))",
    re.I,
)
_PART_OF: Final = regex(
    rf"(?P<part>[$€£¥￥]\s?(?:{_AMOUNT}){_SCALE})\s(?P<of>(?:raised\s)?(?:out\s)?of\s(?:(?:our|the|a)\s)?(?P<whole>[$€£¥￥]\s?(?:{_AMOUNT}){_SCALE})(?:\s(?:goal|target))?)(?!\w)",
    re.I,
)
"""How much of a goal there is: "£18,400 of £25,000"."""
_COUNTED: Final = regex(
    rf"(?<![\w$€£¥.,:/-])(?<!(?-i:[A-Z])\s)(?<!room\s)(?<!class\s)(?<!grade\s)(?<!route\s)(?<!(?<!last\s)(?<!past\s)(?<!this\s)year\s)((?:{_AMOUNT}){_SCALE}(?:\s?\+)?)[\s-]"
    r"((?:(?!and\b|or\b|to\b|of\b|in\b|more\b)[a-z]+\s)?[a-z]*(?<![sui])s|people|children|(?<=x\s)[a-z]+er)(?!\w)",
    re.I,
)
_MEASURED: Final = regex(
    rf"(?<![\w$€£¥.,:/-])(?:{_AMOUNT})\s?(?:kg|g|km|cm|mm|ml|l|[GTM]B|mAh|kWh|kW|W|mph|km/h|MP|fps)(?![\w/])"
)
_COUNTED_ZH: Final = regex(
    r"(?<![\d.:年月前头第班限])((?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s?[万亿千百]?\s?\+?)\s?"
    r"(个?小时|分钟|秒|天|周(?!年|岁)|个月|年(?!\d)|次|种|款|家|位|名|人|倍|公里|米|公斤|克|毫升|杯|座|所|项|国家|城市|步)"
)
_CHANGE: Final = regex(
    rf"\bfrom\s((?:[$€£]\s?)?(?:{_AMOUNT}){_SCALE}(?:\s?%|[\s-][a-z]{{3,}})?)\s(?:down\s|up\s)?to\s(?:just\s|only\s)?"
    rf"((?:[$€£]\s?)?(?:{_AMOUNT}){_SCALE}(?:\s?%|[\s-][a-z]{{3,}})?)(?!\w)",
    re.I,
)
_UNIT_ZH: Final = (
    r"(?:个?(?:小时|月|工作日)|分钟|公里|公斤|毫升|平方?米|美元|欧元"
    r"|[个人名家位台辆元块天年日周次倍件秒度克吨座所款种套杯岁步米分])?"
)
_CHANGE_ZH: Final = regex(
    rf"从(\d[\d,.]*\s?[%％百千万亿]*{_UNIT_ZH})[\u4e00-\u9fff]{{0,3}}?(?:到|至)了?(\d[\d,.]*\s?[%％百千万亿]*{_UNIT_ZH})"
)
_OF_A_YEAR: Final = regex(rf"({_AMOUNT}{_SCALE}(?:\s?%)?)(?:\s[a-z]+)?\sin\s((?:19|20)\d\d)\b", re.I)
_YEAR_FIRST: Final = regex(
    rf"\b((?:19|20)\d\d)(?:\s?[:：]\s?|年(?:为|有|达到)?\s?|\s(?=[$€£\d][\d.,]*\s?(?:[kmb]|bn|million|billion|%)?\s*(?:$|[,;])))((?:[$€£]\s?)?(?:{_AMOUNT}){_SCALE}\s?[%％]?)",
    re.I,
)
_SCALES: Final = {
    "k": 1e3, "thousand": 1e3, "m": 1e6, "million": 1e6, "b": 1e9, "bn": 1e9, "billion": 1e9,
    "百": 1e2, "千": 1e3, "万": 1e4, "亿": 1e8,
}  # fmt: skip
_SCALED: Final = regex(r"\d\s?(thousand|million|billion|bn|[kmb](?![a-z])|[百千万亿])", re.I)
_SHARE: Final = regex(r"\s?of\b|的(?!时间)")
_GOES_ON: Final = regex(
    r"\s?((?:of\s|a\s|per\s|the\s|your\s|our\s|each\s|\s)*"
    r"(?:(?!(?:in|under|and|or|with|on|for|than|when|while|by|at|to|until|till|from|so|but|is|are|helps?|counts?|now|also)\b)[a-z][\w'’-]*\s?){1,3})",
    re.I,
)
_LEFT_OPEN: Final = regex(r"\s?\b(?:this|that|these|those)$", re.I)
_YEAR_AT_START: Final = regex(
    r"(?:In\s|Since\s)?((?:19|20)\d\d)(?:\s?[:：,，]|\s[–—-]\s|(?=年(?!\s?\d{1,2}\s?月)))", re.I
)
_YEAR: Final = regex(r"(?:19|20)\d\d")
_NUMBERED: Final = regex(
    r"^(?:day|week|month|lesson|chapter|part|step|tip|reason|rule)\s\d{1,2}(?:\s?[:.–-])?\s", re.I
)
"""A number that only counts the captions: "Day 1 squats"."""
_GAINED: Final = regex(
    r"\b(?:sav\w+|raised|raising|off|donated|profits?|revenue|turnover|sales)\b|[省减赚捐]|节省|筹|营收|销售额|利润",
    re.I,
)
"""In a caption, these make of an amount of money what the film is about; others tell a price."""
_ONLY_COUNTS: Final = regex(
    r"(?:\w+\s)?(?:tips|steps|ways|things|ideas|reasons|facts|points|rules|habits|mistakes|lessons|exercises|moves"
    r"|minutes|mins|seconds|secs|olds|min\s\w+|秒|分钟|步|项|款|种)",
    re.I,
)
"""Units of a recipe, an age or a list: no number of them is news."""
_FEWEST_NEWS: Final = 10
_MOST: Final = 3
_FEWEST_SHARES: Final = 2
_WHOLE: Final = 100.5  # per cent, and what rounding adds
_LONGEST_NAME: Final = 32


@dataclass(frozen=True, slots=True)
class Figures:
    """What a caption gives a graphic.

    Attributes:
        graphic: a name of `make.graphics.GRAPHICS`.
        items: as the recipe has them.
        weight: the higher, the more it is worth a picture of its own.
        title: the words that name a chart, "" for none.
        photo: id of the file that it shows, "" for none.
    """

    graphic: str
    items: tuple[Wire, ...]
    weight: int
    title: str = ""
    photo: str = ""


def drawn(chart: Chart) -> Figures:
    """Return the chart that a brief gives the numbers of, its rows to one scale."""
    compared = chart.graphic == "compare"
    rows = tuple(
        {"text": name, "shown": shown} if compared else {"text": name, "shown": shown, "value": worth(shown)}
        for name, shown in chart.rows
    )
    return Figures(chart.graphic, rows, 0, "" if compared else chart.title)


def figures_in(words: str) -> Figures | None:
    """Return what is worth showing of a caption, None where there is nothing."""
    words = _NUMBERED.sub("", words)
    finds = (series_in, _change, _part_of, _per_cent, _prices, _counted, _dated)
    return next((found for find in finds if (found := find(words)) is not None), None)


def is_news(words: str, figures: Figures) -> bool:
    """Whether a number of a caption may fill the screen unasked: a share, a result, an amount of something.

    The price of a thing, an age, an amount in a recipe and the length of a list may not.
    """
    if figures.graphic != "counter":
        return True
    if _PRICE.search(words) and not (_PER_CENT.search(words) or _PER_CENT_ZH.search(words)):
        return bool(_GAINED.search(words)) or any(_SCALED.search(str(one["shown"])) for one in figures.items)
    return all(_is_much(str(one["shown"]), str(one["text"])) for one in figures.items)


def _is_much(shown: str, unit: str) -> bool:
    if shown.endswith("%"):
        return True
    return bool(unit) and worth(shown) >= _FEWEST_NEWS and not _ONLY_COUNTS.fullmatch(unit)


def emphasis_in(words: str) -> list[str]:
    """Return the numbers of a caption as they stand in it, each with what it counts: "12 hours"."""
    found = figures_in(words)
    pairs = (
        [(str(one.get("shown") or ""), str(one.get("text") or "")) for one in found.items] if found else []
    )
    forms = [[f"{shown} {text}".strip(), f"{shown}{text}", shown] for shown, text in pairs if shown]
    return list(dict.fromkeys(next((one for one in each if one in words), each[-1]) for each in forms))


def shares_in(lines: Sequence[str]) -> Figures | None:
    """Return the per cents of some lines as one ring where they are shares of a whole, else as bars."""
    found = [(one, _PER_CENT.search(one) or _PER_CENT_ZH.search(one)) for one in lines]
    if len(found) < _FEWEST_SHARES or not all(match for _, match in found):
        return None
    rows = [
        {"text": _named_share(line, match), "shown": f"{match[1]}%", "value": _value(match[1])}
        for line, match in found
        if match
    ]
    whole = sum(float(str(one["value"])) for one in rows) <= _WHOLE
    return Figures("donut" if whole else "bars", tuple(rows), 4)


def _named_share(line: str, match: re.Match[str]) -> str:
    """What a per cent of a line is of: the words beside it."""
    rest = " ".join(f"{line[: match.start()]} {line[match.end() :]}".split())
    return re.sub(r"^(?:of|的|是|占)\s*|[\s:：,，]*(?:占|约|is|are)?$", "", rest)[:_LONGEST_NAME]


def series_in(words: str) -> Figures | None:
    """Return the numbers of several years as bars, None where there are not two of them."""
    rows = [(year, amount.strip(), _value(amount)) for year, amount in _of_years(words)]
    if len(rows) < 2 or len({year for year, _, _ in rows}) < len(rows):
        return None
    items = tuple({"text": year, "shown": amount, "value": value} for year, amount, value in rows)
    return Figures("bars", items, 4, _heading(words))


def _heading(words: str) -> str:
    """Return the words before the first year of a series: "Sales 2022: 12" is about sales."""
    head = re.match(r"(\D{0,40}?)[\s,，:：–-]*(?=(?:19|20)\d\d)", words)
    named = head[1].strip() if head else ""
    return named[:1].upper() + named[1:]


def _of_years(words: str) -> list[tuple[str, str]]:
    """Pairs of a year and its number."""
    found = [(year, amount) for amount, year in _OF_A_YEAR.findall(words)] or _YEAR_FIRST.findall(words)
    return [(str(year), str(amount)) for year, amount in found]


def names_a_year(words: str) -> bool:
    """Whether a caption gives the number of just one year, as one of a series does."""
    return len(_of_years(words)) == 1


def _dated(words: str) -> Figures | None:
    """The year that a caption begins with, as one of a history does."""
    found = None if DATE.match(words) else _YEAR_AT_START.match(words)
    return Figures("kinetic", ({"text": found[1]},), 1) if found else None


def _change(words: str) -> Figures | None:
    """From this to that: two sides compared."""
    found = _CHANGE.search(words) or _CHANGE_ZH.search(words)
    if found is None or DATE.search(found[0]) or all(_YEAR.fullmatch(one) for one in found.groups()):
        return None
    return Figures("compare", tuple({"shown": one.strip()} for one in found.groups()), 4)


def _part_of(words: str) -> Figures | None:
    """How much of a sum there is, as a ring."""
    found = _PART_OF.search(words)
    part, whole = (worth(found["part"]), worth(found["whole"])) if found else (0, 0)
    if found is None or not 0 < part <= whole:
        return None
    return Figures("donut", ({"text": found["of"], "shown": found["part"], "value": 100 * part / whole},), 4)


def _per_cent(words: str) -> Figures | None:
    """A share of something as a ring, any other as a number."""
    found = _PER_CENT.search(words) or _PER_CENT_ZH.search(words)
    if found is None:
        return None
    value = _value(found[1])
    shown = f"{found[1]} %" if " " in found[0] else f"{found[1]}%"
    label = _label(words, found.end())
    if not label and _RATE.search(words, 0, found.start()):
        return None
    if 0 < value <= 100 and _SHARE.match(words, found.end()):
        return Figures("donut", ({"text": label, "shown": shown, "value": value},), 3)
    return Figures("counter", ({"text": label, "shown": shown},), 3)


def _label(words: str, start: int) -> str:
    """Return the few words that go on after a number: what it is a number of."""
    found = _GOES_ON.match(words, start)
    return _LEFT_OPEN.sub("", found[1].strip()) if found else ""


def _prices(words: str) -> Figures | None:
    prices = list(_PRICE.finditer(words))[:_MOST]
    rows = tuple({"text": _label(words, one.end()), "shown": one[0].strip()} for one in prices)
    return Figures("counter", rows, 3) if prices else None


def prices_in(words: str) -> list[str]:
    """Return the prices of a text as they stand in it."""
    return [one[0].strip() for one in _PRICE.finditer(words)]


def _counted(words: str) -> Figures | None:
    """Amounts of something: "12 hours", "1,200 customers", "350 g", 12小时."""
    pairs = _COUNTED.findall(words) or _COUNTED_ZH.findall(words)
    items = [{"text": unit, "shown": amount.strip()} for amount, unit in pairs if not _YEAR.fullmatch(amount)]
    items = items or [{"text": "", "shown": one} for one in _MEASURED.findall(words)]
    return Figures("counter", tuple(items[:_MOST]), 2) if items else None


def _value(amount: str) -> float:
    """Return what an amount is worth within its own scale: "1,200" 1200, "4.5 million" 4.5."""
    digits = re.sub(r"(?<=\d)[,.  ](?=\d{3}(?!\d))", "", amount)
    found = re.search(r"\d+(?:[.,]\d+)?", digits)
    return float(found[0].replace(",", ".")) if found else 0.0


def worth(amount: str) -> float:
    """Return what an amount is worth with its scale: "1.9k" 1900, "12万" 120000."""
    scale = _SCALED.search(amount)
    return _value(amount) * (_SCALES[scale[1].lower()] if scale else 1)
