"""Tell in plain words after which time the title comes: "let us see the café for a second before the title"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.pictures_called import pictures_named
from nemo_notebook.studio.director.reading.plain.texts_named import THE_TITLE, texts_named

_TIME: Final = (
    r"(?P<time>(?:half\sa|an?|one|two|three|four|five|\d+(?:\.\d+)?)\s?(?:full\s|whole\s)?(?:s|secs?|seconds?)(?:\sand\sa\shalf)?)\b"
)
_ALONE: Final = r"(?:\s(?:alone|only|by\s(?:it|them)sel(?:f|ves)|on\s(?:its|their)\sown|without\s(?:any\s)?(?:text|words|title)))?"
_SEEN: Final = (
    r"(?:just\s|only\s)?(?:(?:the\s|my\s|our\s)?§|(?:just\s)?(?:the\s)?(?:bare\s|plain\s)?(?:pictures?|images?|photos?|footage|scene)|nothing|no\s(?:text|words|title|writing))"
    + _ALONE
)
_COMES: Final = (
    r"(?:\s(?:even\s|first\s)?(?:appears?|comes?(?:\s(?:up|in|on|along))?|shows?(?:\sup)?|starts?|begins?|pops?\s(?:up|in)|is\sshown|enters?|fades?\sin|appearing))?"
)
_LEAD: Final = (
    r"(?:(?:please|could|can|you|we|i|i['’]d|i\swant|us|me|like|love|want|prefer|to|let|give|have|leave|first|put|start(?:s|ing)?|begin|open|with|on|show|see|hold|keep|add|there|should|be|it|the\sfilm|make|get|just|only|need)\s)*"
)
_END: Final = r"(?:\s(?:please|thanks|instead))?[\s.!?]*"
_WAYS: Final = tuple(
    regex(one, re.I)
    for one in (
        rf"{_LEAD}{_SEEN}\sfor\s(?:about\s)?{_TIME}{_ALONE}\s(?:before|until)\s¶{_COMES}{_END}",
        rf"{_LEAD}{_TIME}\s(?:of|with|without)\s(?:{_SEEN}|anything|(?:any\s)?(?:text|words|title))\s(?:before|until)\s¶{_COMES}{_END}",
        rf"{_LEAD}{_SEEN}\sfor\s(?:about\s)?{_TIME}{_ALONE},?\s(?:and\s)?(?:only\s)?then\s(?:comes\s|show\s|bring\sin\s)?¶{_COMES}{_END}",
        rf"{_LEAD}(?:display|bring\sin)?\s?¶{_COMES}\s(?:only\s)?(?:once|when|after)\s{_SEEN}\s(?:has\sbeen|was|is|have\sbeen)\s(?:(?:on|up|shown|there|visible|seen|alone|on\s(?:the\s)?screen)\s)*for\s{_TIME}{_END}",
        rf"{_LEAD}{_TIME}\s(?:of|with|without)\s(?:{_SEEN}|anything),?\s(?:and\s)?(?:only\s)?then\s(?:comes\s|show\s|bring\sin\s)?¶{_COMES}{_END}",
    )
)


def with_time_before(text: str, there: Situation) -> str:
    """Return a sentence in which it is plain when the title appears; itself for any other."""
    if not there.title_words or not there.pictures:
        return text
    marked = _marked(text, there)
    said = next((hit for way in _WAYS if (hit := way.fullmatch(marked))), None)
    return f"the title appears after {said['time']}" if said else text


def _marked(text: str, there: Situation) -> str:
    """A sentence with marks for the first picture and for the title."""
    texts = {at: (end, "¶") for at, (end, one) in texts_named(text, there).items() if one.name == THE_TITLE}
    seen = {at: (end, "§") for at, (end, one) in pictures_named(text, there).items() if one.places == (0,)}
    made, at = "", 0
    for start, (end, mark) in sorted({**seen, **texts}.items()):
        if start >= at:
            made, at = f"{made}{text[at:start]}{mark}", end
    return made + text[at:]
