"""Write amounts of time and percentages in the one way: 12 seconds, 12秒."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import CHINESE, ENGLISH, read_number
from nemo_notebook.studio.director.patterns import regex

_LASTS: Final = regex(
    r"(?<=\d\sseconds)\s(?:long|in\s(?:length|duration|total))\b|(?<=\d\sminutes)\slong\b|(?<=\d秒)长(?=$|[，,。的])",
    re.I,
)
_NUMBER: Final = rf"(?:{ENGLISH})"
_COMPOUND: Final = (
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)"
    r"\s?(?:s|secs?|seconds|percent|per\scent)\b"
)
_COUNTED: Final = regex(
    rf"\b(?:(?!{_COMPOUND})(?P<from>(?!one\b){_NUMBER}|(?<=from )one)(?P<till>\s?(?:to|and|-|–)\s?))?"
    rf"(?P<number>{_NUMBER}|(?<![\d.:])\d{{1,3}}(?:\.\d)?)\s?(?P<unit>s|secs?|seconds|percent|per\scent)\b(?!['’])",
    re.I,
)
_COUNTED_ZH: Final = regex(
    rf"(?:(?P<from>\d+|{CHINESE})(?P<till>\s?秒?\s?[到至]\s?第?\s?))?(?<![一二三四五六七八九十两\d几])(?P<number>\d{{1,3}}(?:\.\d)?|{CHINESE})\s?秒钟?(?!半)"
)


def in_plain_numbers(said: str) -> str:
    """Return a wish with one way to write an amount: "12 seconds", of "twelve secs" and "12s"."""
    said = _COUNTED_ZH.sub(lambda one: _in_digits(one, "秒"), _COUNTED.sub(_with_unit, said))
    return _LASTS.sub("", said)


def _with_unit(match: re.Match[str]) -> str:
    return _in_digits(match, " percent" if match["unit"].lower().startswith("per") else " seconds")


def _in_digits(match: re.Match[str], unit: str) -> str:
    begin = f"{_digits(match['from'])}{match['till']}" if match["from"] else ""
    return f"{begin}{_digits(match['number'])}{unit}"


def _digits(written: str) -> str:
    return written if written[0].isdigit() else f"{read_number(written.lower()):g}"
