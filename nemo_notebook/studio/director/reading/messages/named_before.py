"""Write a name where a first message only points to it: "our dog Biscuit … her name and 2010 - 2024"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.value_kinds import YEARS

_NAME: Final = (
    r"(?P<name>(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,2})"
)
_TOLD: Final = _NAME.replace("name>", "told>")
_NAMED: Final = regex(
    rf"\b(?:[Oo]ur|[Mm]y)\s(?:[a-z]+\s){{1,4}}?(?:called\s|named\s|,\s)?{_NAME}"
    rf"|\b(?:[Hh]is|[Hh]er|[Ii]ts)\sname(?:\sis|\swas|['’]s)\s{_TOLD}"
)
_ITS_NAME: Final = regex(
    r"(?P<before>^|[,.;!?\n]\s*|\s)(?:(?:and|with|just|only|put|write|show|add|include|say)\s)*(?:his|her|its|their)\sname(?:,|\s(?:and|with|plus|on\sit\sand))\s(?:(?:the|his|her)\s)?(?:(?:dates?|years?)\s)?"
    rf"(?P<years>{YEARS})(?=\s*(?:[,.;!\n]|$)|\sand\b)",
    re.I,
)
_LOSS: Final = regex(
    r"\A(?:(?:hi|hello)[\s,]+)?(?:(?:we|i)\s(?:have\s|just\s|sadly\s)*lost\s(?:our|my)\s[^.!?\n]{2,50}|(?:our|my)\s[^.!?,\n]{2,40}\s(?:died|passed(?:\saway)?)(?:\s[^.!?,\n]{2,30})?)[.!,]\s*"
    r"(?:(?:he|she|it|they)\s(?:was|were)\s[^.!?\n]{1,30}[.!,]\s*)?",
    re.I,
)
"""What tells the maker of a loss: "we lost our dog on Tuesday. she was 14."."""


def with_name_told(text: str) -> str:
    """Return a message in which the name that was told stands where it is to be written."""
    wanted = _ITS_NAME.search(text)
    named = _NAMED.search(text[: wanted.start()]) if wanted else None
    if wanted is None or named is None:
        return text
    name = named["name"] or named["told"]
    written = f"{wanted['before']}title “{name}”, caption “{wanted['years']}”"
    return _LOSS.sub("", f"{text[: wanted.start()]}{written}{text[wanted.end() :]}")
