"""Read the values of a wish: numbers, places in a row, words in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.patterns import regex

_WORDS: Final = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
    *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_NUMBERS: Final = {
    **{word: float(place) for place, word in enumerate(_WORDS)},
    "thirty": 30.0,
    "forty": 40.0,
    "fifty": 50.0,
    "half": 0.5,
}
_ORDINALS: Final = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "fifth": 5,
    "5th": 5,
    "sixth": 6,
}
_QUOTED: Final = regex(
    r"[\"“「『](?P<one>[^\"”」』]+)[\"”」』]|(?<![A-Za-z])['‘](?P<other>[^'’]{3,})['’](?![A-Za-z])"
)
_NUMBER: Final = regex(
    r"(?P<clock>\d+:\d\d)|(?P<digits>\d+(?:\.\d+)?)|百分之(?P<share>[零一二两三四五六七八九十]+|\d+)"
    r"|(?<!第)(?P<signs>[零一二两三四五六七八九十]+)(?=秒|倍)|(?P<moment>(?<=第)[零一二两三四五六七八九十]+)(?=秒)"
    rf"|\b(?P<word>{'|'.join(_NUMBERS)})\b",
    re.I,
)
_SECONDS: Final = regex(r"\s?(?:s\b|secs?\b|seconds?\b|秒)", re.I)
_PLACE: Final = regex(
    r"\b(?<!first\s)(?<!last\s)(?P<word>first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|last|final)\b(?!\s(?:one\s)?seconds?\b)"
    r"|第(?P<sign>[一二三四五六]|\d)(?=[^秒\d]|$)"
    r"|(?:picture|image|photo|clip|scene|caption|line|tip|slide|video|shot|number|no\.?|#|text|step|图|照片|画面|字幕)\s?(?P<behind>\d)\b"
    r"|(?<![\d.])(?P<before>\d)\s?[号图]|(?P<first>头一|开头)|(?P<last>最后(?!\d|[一二两三四五六七八九十]秒)|末尾)",
    re.I,
)


_SPOKEN: Final = (
    (regex(r"\bhalf\s(?:of\s)?a\sminute\b|半分钟", re.I), "30 s "),
    (regex(r"\bhalf\sa\ssecond\b|\bhalf-second\b|半秒", re.I), "0.5 s "),
    (regex(r"\b(?:a|one)\sminute\b|一分钟", re.I), "60 s "),
    (
        regex(
            r"\b(?:a|(?<=first\s)|(?<=last\s)|(?<=final\s))(?:\sfull|\swhole)?\s?second(?=\s(?:earlier|later|longer|off|of|from|more|too|would|at|sooner|after|before|in|or)\b|[,.!?]|\s*$)",
            re.I,
        ),
        "1 s ",
    ),
)
"""Lengths of time in words, as they are read."""


class Number(NamedTuple):
    """A number of a wish; `seconds` tells whether it says that it is one of time."""

    value: float
    seconds: bool


def without_quoted(wish: str) -> str:
    """Return a wish with blanks for what stands in quotation marks."""
    return _QUOTED.sub(lambda one: " " * len(one[0]), wish)


def with_quotes_empty(wish: str) -> str:
    """Return a wish with a pair of marks for each that holds words."""
    return _QUOTED.sub(" “” ", wish)


def quoted_in(wish: str) -> list[str]:
    """Return what stands in quotation marks."""
    return [one["one"] or one["other"] for one in _QUOTED.finditer(wish)]


def numbers_in(wish: str) -> list[Number]:
    """Return the numbers of a wish that stand outside quotation marks, in order."""
    said = without_quoted(wish)
    for words, seconds in _SPOKEN:
        said = words.sub(seconds, said)
    return list(_numbers(said))


def _numbers(wish: str) -> Iterator[Number]:
    for said in _NUMBER.finditer(wish):
        seconds = bool(_SECONDS.match(wish, said.end()))
        if said["clock"]:
            minutes, _, rest = said["clock"].partition(":")
            yield Number(60.0 * int(minutes) + int(rest), seconds=True)
        elif said["digits"]:
            yield Number(float(said["digits"]), seconds)
        elif said["word"]:
            yield Number(_NUMBERS[said["word"].lower()], seconds)
        elif signs := said["share"] or said["signs"] or said["moment"]:
            yield Number(read_number(signs), seconds)


def places_in(wish: str, count: int) -> list[int]:
    """Return the places of a row of `count` that a wish names: "the second", 第2张, "the last"."""
    return [one for one in _places(without_quoted(wish), count) if 1 <= one <= count]


def _places(wish: str, count: int) -> Iterator[int]:
    for said in _PLACE.finditer(wish):
        if said["word"]:
            yield _ORDINALS.get(said["word"].lower(), count)
        elif sign := said["sign"]:
            yield int(read_number(sign))
        elif number := said["behind"] or said["before"]:
            yield int(number)
        else:
            yield 1 if said["first"] else count
