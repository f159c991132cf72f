"""Write halves that are said in words as figures: "two and a half seconds", 三秒半."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.patterns import regex

_QUOTED: Final = regex(r"[“”\"「」『』《》]")
_ONES: Final = r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}"
_HALF: Final = regex(
    rf"\b(?:(?P<n>{_ONES})\s(?:and\s|&\s)?a\shalf|(?P<one>one|a)\sand\sa\shalf|(?P<s>{_ONES}|a)\s(?:s|secs?|seconds?)\sand\sa\shalf)"
    r"(?P<unit>\s(?:s|secs?|seconds?)\b)?",
    re.I,
)
_LENGTH: Final = regex(
    r"\b(?:to|for|at|by|until|till|only|just|down\sto|second|lasts?|takes?|is|be|about|around)\s$", re.I
)
_END: Final = regex(r"\s*(?:[.,;!?]|$|\s(?:and|but|please|instead|not)\b)", re.I)
_HALF_ZH: Final = regex(r"(?P<n>[一两二三四五六七八九十]|\d{1,2})\s?秒半(?:钟)?")


def with_halves_in_figures(text: str) -> str:
    """Return a message with seconds and a half as figures: "2.5 seconds", 3.5秒."""
    if _QUOTED.search(text):
        return text
    return _HALF_ZH.sub(lambda one: f"{_figure(one['n'])}秒", _HALF.sub(_in_figures, text))


def _in_figures(match: re.Match[str]) -> str:
    number = match["n"] or match["one"] or match["s"]
    told = match["s"] or match["unit"]
    bare = _LENGTH.search(match.string[: match.start()]) and _END.match(match.string, match.end())
    return f"{_figure(number)} seconds" if told or bare else match[0]


def _figure(number: str) -> str:
    return f"{(1 if number.lower() == 'a' else read_number(number.lower())) + 0.5:g}"
