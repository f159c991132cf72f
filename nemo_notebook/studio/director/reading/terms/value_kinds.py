"""Tell what kind of value words are (a price, a phone number, a date), and find those of a kind in a text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.patterns import regex

YEARS: Final = r"(?:1[89]|20)\d\d\s?(?:-|–|—|to|until)\s?(?:(?:1[89]|20)\d\d|now|today)"
MONTH: Final = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_DAY: Final = r"\d{1,2}(?:st|nd|rd|th)?"
_CLOCK: Final = (
    r"(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b\.?|\d{1,2}:\d\d(?!:)|noon|midnight"
    r"|(?:凌晨|早上?|上午|中午|下午|晚上?)?\d{1,2}[点时](?:半|\d{1,2}分?)?)"
)
_NUMBER: Final = r"\d+(?:[.,]\d+)*"
KINDS: Final = {
    "address": (
        r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?://|www\.)\S+\w|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|example|co|io|cn|de|uk|app|shop)(?:/\S*\w)?\b|@[\w.]{2,}"
    ),
    "date": (
        rf"\b{_DAY}\s(?:of\s)?{MONTH}(?:,?\s\d{{4}})?\b|\b{MONTH}\s{_DAY}(?:,?\s\d{{4}})?\b|\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|(?:\d{{4}}年)?\d{{1,2}}月\d{{1,2}}[日号]?"
    ),
    "phone": (
        r"(?<![\w.,$€£¥￥])(?:\+?\(?\d{2,5}\)?[\s-])?\d{3,4}[\s-]\d{3,4}(?:[\s-]\d{2,4})?(?![\w%.,:]\d)|(?<![\d.,$€£¥￥])1\d{10}(?!\d)|(?<![\d.,])0\d{9,11}(?!\d)|(?<![\w.,])0\d{2,3}[\s-]\d{5,8}(?![\d%])"
    ),
    "time": (rf"(?<![\w.]){_CLOCK}(?:\s?(?:-|–|—|to|till|until|到|至)\s?{_CLOCK})?"),
    "weekday": (r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|(?:周|星期|礼拜)[一二三四五六日天末]"),
    "share": (rf"{_NUMBER}\s?[%％]|{_NUMBER}折|[一二三四五六七八九]折"),
    "price": (
        rf"(?:[$€£¥￥]|US\$|EUR\s|USD\s)\s?{_NUMBER}\s?[kKmM万]?(?![\w%])|{_NUMBER}\s?(?:[$€£¥￥]|万?[元块]钱?|dollars?\b|euros?\b|pounds?\b|bucks\b|p\b|kr\b|CHF\b)"
    ),
    "year": (r"(?<![\d.,])(?:19|20)\d\d年?(?![\d.,]\d|\d)"),
    "number": (
        rf"(?<![\w.,:/-]){_NUMBER}(?:k|m|st|nd|rd|th|\+|[万亿])?(?:[个位名人号楼斤米年天次条月周岁份桶袋本票层室千克gml]{{1,2}})?(?![A-Za-z\d:/])"
    ),
}
"""Patterns of values, the most special first."""
_PATTERNS: Final = {kind: regex(one, re.I) for kind, one in KINDS.items()}
_BARE: Final = regex(rf"{_NUMBER}[kKmM万]?")
_SIGNS: Final = regex(r"^(?P<sign>\D*?)(?P<n>\d+(?:[.,]\d+)*(?:\s?[kKmM万](?![A-Za-z]))?)(?P<unit>.*)$", re.S)
_NAMED: Final = {
    "price": regex(r"\b(?:price[sd]?|costs?|pay|fee|rent|tickets)\b|价|卖|多少钱|房租|门票", re.I),
    "phone": regex(r"\b(?:phone|telephone|mobile|cell|whatsapp|call)\b|电话|手机|热线|座机", re.I),
    "date": regex(r"\bdates?\b|日期", re.I),
    "weekday": regex(r"\bweekday\b|(?:星期|周)几", re.I),
    "time": regex(r"\b(?:doors|opens?|closes?|starts?|o'?clock)\b|几点", re.I),
    "year": regex(r"\byear\b|年份|哪年", re.I),
    "share": regex(r"\bpercent\w*\b|折扣|百分", re.I),
    "address": regex(r"\b(?:e-?mail|website|url|handle|web\saddress)\b|网址|邮箱", re.I),
}  # fmt: skip
"""Words by which a person names a kind of value."""


@dataclass(frozen=True, slots=True)
class Value:
    """A value in a text of the film.

    Attributes:
        kind: one of `KINDS`.
        words: as it stands there.
        start, end: where.
    """

    kind: str
    words: str
    start: int
    end: int


def values_in(text: str) -> list[Value]:
    """Return the values of a text, in order, none overlapping."""
    found: list[Value] = []
    for kind, pattern in _PATTERNS.items():
        for match in pattern.finditer(text):
            if match[0].strip() and not any(
                one.start < match.end() and match.start() < one.end for one in found
            ):
                found.append(Value(kind, match[0].strip(), match.start(), match.start() + len(match[0])))
    return sorted(found, key=lambda one: one.start)


def kind_of(words: str) -> str:
    """Return the kind of value that words are as a whole; "" for none."""
    said = words.strip()
    return next((kind for kind, pattern in _PATTERNS.items() if pattern.fullmatch(said)), "")


def value_of(old: str, new: str) -> str:
    """Return the one value in old words that is of the kind of a new one; where there is none, the words."""
    kind = kind_of(new)
    values = [one.words for one in values_in(old) if one.kind == kind] if kind else []
    return values[0] if len(values) == 1 else old


def kinds_meant(kind: str, said: str) -> Sequence[str]:
    """Return the kinds that a new value may stand for: a bare number for a price where one is spoken of."""
    named = [one for one, pattern in _NAMED.items() if pattern.search(said)]
    if kind == "number":
        return named or ("number", "price", "share")
    if kind == "year":
        return ("year", *(one for one in named if one in ("price", "date")))
    return (kind,)


def in_form_of(new: str, old: str) -> str:
    """Return a bare number with the sign and the unit of what it replaces: "465,000" for "$480,000"."""
    if not _BARE.fullmatch(new.strip()):
        return new
    match = _SIGNS.match(old)
    return f"{match['sign']}{new.strip()}{match['unit']}" if match else new
