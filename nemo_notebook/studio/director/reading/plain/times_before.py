"""Tell in plain words when the title comes: "let us see the café for a second before the title"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.pictures_called import pictures_named
from nemo_notebook.studio.director.reading.plain.texts_named import THE_TITLE, texts_named

_TIME: Final = (
    r"(?P<time>(?:half\sa|an?|one|two|three|four|five|\d+(?:\.\d+)?)\s?"
    r"(?:full\s|whole\s)?(?:s|secs?|seconds?)(?:\sand\sa\shalf)?)\b"
)
_ALONE: Final = (
    r"(?:\s(?:alone|only|by\s(?:it|them)sel(?:f|ves)|on\s(?:its|their)\sown"
    r"|without\s(?:any\s)?(?:text|words|title)))?"
)
_SEEN: Final = (
    r"(?:just\s|only\s)?(?:(?:the\s|my\s|our\s)?§|(?:just\s)?(?:the\s)?(?:bare\s|plain\s)?(?:pictures?|images?|photos?|footage|scene)|nothing|no\s(?:text|words|title|writing))"
    + _ALONE
)
_COMES: Final = (
    r"(?:\s(?:even\s|first\s)?(?:appears?|comes?(?:\s(?:up|in|on|along))?|shows?(?:\sup)?"
    r"|starts?|begins?|pops?\s(?:up|in)|is\sshown|enters?|fades?\sin|appearing))?"
)
_LEAD: Final = (
    r"(?:(?:please|could|can|you|we|i|i['’]d|i\swant|us|me|like|love|want|prefer|to|let|give|have|leave|first"
    r"|put|start(?:s|ing)?|begin|open|with|on|show|see|hold|keep|add|there|should|be|it|the\sfilm|make|get|just|only|need)\s)*"
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

_N_ZH: Final = r"(?P<time>(?:半|[一两二三四五\d](?:\.\d)?)秒)钟?"
_ZH: Final = tuple(
    regex(one)
    for one in (
        rf"(?:请|让我|我想|想|可以|开头|能不能)*先?(?:让)?(?:只|就)?(?:看|放|出|显示|来|给|有|空)?(?:一?下|上)?(?:§|画面)?(?:看|放|停|空|显示)?{_N_ZH}(?:的?(?:§|画面|空白))?[，,]?(?:再|然后|才)(?:出现|显示|出来|出|放|上|让)?¶(?:出现|出来)?[吧呗。]*",
        rf"¶(?:出来|出现)?(?:之前|以前|前)[，,]?(?:先|请|让|给|看|放|空|留|只)*(?:§|画面[上里]?)?(?:空着?|停|放|留|先|看|单独|出现)*{_N_ZH}(?:的?(?:§|画面|空白))?[吧呗。]*",
    )
)


def with_time_before(text: str, there: Situation) -> str:
    """Return a sentence in which it is plain when the title appears; itself for any other."""
    if not there.title_words or not there.pictures:
        return text
    marked = _marked(text, there)
    said = next((hit for way in _WAYS if (hit := way.fullmatch(marked))), None)
    if said is None and (chinese := next((hit for way in _ZH if (hit := way.fullmatch(marked))), None)):
        return f"标题第{chinese['time']}出现"
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
