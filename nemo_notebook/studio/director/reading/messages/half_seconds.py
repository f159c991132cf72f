"""Write halves of seconds in digits: "three and a half seconds" is 3.5 seconds, 三秒半 3.5秒.

What stands in quotation marks stays as it is.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import ENGLISH, read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.texts import replaced_outside_quotes

_LONGEST: Final = 400  # characters
_NUMBER: Final = rf"(?P<whole>\b(?:\d{{1,3}}|an?(?=\sse)|{ENGLISH}))"
_SECONDS: Final = r"(?P<unit>seconds?|secs?|s)\b"
_HALVES: Final = (
    regex(rf"{_NUMBER}[\s-](?:and[\s-]a[\s-]half|&\sa\shalf|1/2)[\s-]{_SECONDS}", re.I),
    regex(rf"{_NUMBER}\s?½[\s-]?{_SECONDS}", re.I),
    regex(rf"{_NUMBER}\s{_SECONDS}\sand\sa\shalf\b", re.I),
    regex(r"(?P<whole>[一两二三四五六七八九十]|\d{1,2})\s?(?P<unit>秒)半(?:钟)?"),
    regex(
        rf"(?<=\b(?:to|at|by|is|be))\s{_NUMBER}\s(?:and\s|&\s)?a\shalf(?=\s*(?:[.,;!?]|$|\s(?:and|but|please|instead|not)\b))",
        re.I,
    ),
)
"""The last without its unit: "cut it to two and a half"."""
_HINTS: Final = regex(r"half|½|1/2|秒半", re.I)


def with_half_seconds(words: str) -> str:
    """Return a message with its seconds and a half in digits; a long one as it is."""
    if len(words) > _LONGEST or not _HINTS.search(words):
        return words
    for pattern in _HALVES:
        words = replaced_outside_quotes(pattern, _in_digits, words)
    return words


def _in_digits(said: re.Match[str]) -> str:
    whole = said["whole"].lower()
    number = (1.0 if whole in ("a", "an") else read_number(whole)) + 0.5
    unit = said.groupdict().get("unit")
    return f"{number:g}秒" if unit == "秒" else f"{number:g} {unit}" if unit else f" {number:g} seconds"
