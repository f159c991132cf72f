"""Write halves of seconds in digits: "three and a half seconds" is 3.5 seconds, "2 1/2 s" is 2.5 s.

What stands in quotation marks stays as it is.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import ENGLISH, read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.texts import QUOTED

_LONGEST: Final = 400  # characters
_NUMBER: Final = rf"(?P<whole>\b(?:\d{{1,3}}|an?(?=\sse)|{ENGLISH}))"
_SECONDS: Final = r"(?P<unit>seconds?|secs?|s)\b"
_HALVES: Final = (
    regex(rf"{_NUMBER}[\s-](?:and[\s-]a[\s-]half|&\sa\shalf|1/2)[\s-]{_SECONDS}", re.I),
    regex(rf"{_NUMBER}\s?½[\s-]?{_SECONDS}", re.I),
    regex(rf"{_NUMBER}\s{_SECONDS}\sand\sa\shalf\b", re.I),
)
_HINTS: Final = regex(r"half|½|1/2", re.I)


def with_half_seconds(words: str) -> str:
    """Return a message with its seconds and a half in digits; a long one as it is."""
    if len(words) > _LONGEST or not _HINTS.search(words):
        return words
    quoted = [one.span() for one in QUOTED.finditer(words)]
    for pattern in _HALVES:
        for one in reversed(list(pattern.finditer(words))):
            if not any(start < one.end() and one.start() < end for start, end in quoted):
                words = f"{words[: one.start()]}{_in_digits(one)}{words[one.end() :]}"
                quoted = [each.span() for each in QUOTED.finditer(words)]
    return words


def _in_digits(said: re.Match[str]) -> str:
    whole = said["whole"].lower()
    number = 1.0 if whole in ("a", "an") else read_number(whole)
    return f"{number + 0.5:g} {said['unit']}"
