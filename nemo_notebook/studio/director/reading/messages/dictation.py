"""Write what was dictated as it is written: spoken commas become commas, and no "okay so" is left.

"Bring boots comma a coat comma a hat", "the kit list needs to be in there so that's …". Only a message that
speaks its marks, or goes on without any, is taken for dictated.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_MARKS: Final = (
    (regex(r"\s+comma\s+", re.I), ", "),
    (regex(r"\s+(?:full\sstop|period)(?:\s+|$)", re.I), ". "),
    (regex(r"\s+question\smark(?:\s+|$)", re.I), "? "),
    (regex(r"\s+exclamation\s(?:mark|point)(?:\s+|$)", re.I), "! "),
    (regex(r"\s+(?:colon)\s+", re.I), ": "),
    (regex(r"\s+(?:new\sline|newline|new\sparagraph)(?:\s+|$)", re.I), "\n"),
)
_WRITTEN: Final = regex(r"[,.;:!?](?=\s|$)")
_COMMA: Final = regex(r"\w\s+comma\s+\w", re.I)
_HESITATES: Final = regex(r"\b(?:um+|uh+|erm+|okay\sso|ok\sso|you\sknow)\b", re.I)
_LIST: Final = regex(
    r"\s(?:and\s)?(?:then\s)?(?:the|my|our)\s(?P<of>(?:[a-z]+\s){1,3}?)(?:needs?|has|have)\sto\s(?:be|go)\s(?:in|on)\s(?:there|it|that)\s(?:(?:and|so|okay|um)\s)*(?:that['’]?s|it['’]?s|they['’]?re|which\sis)\s",
    re.I,
)
"""What leads to a list: "the kit list needs to be in there so that's"."""
_GROUP: Final = (
    r"(?:troop|team|club|choir|band|school|group|class|society|company|business|shop"
    r"|store|caf[eé]|bakery|salon|church|charity|league|gym|studio|farm|channel|podcast)"
)
_NAMED: Final = regex(
    rf"(?P<kind>\b(?:my|our)\s(?:[a-z]+\s){{0,2}}?{_GROUP}),?\s(?:(?:and|so|well|okay|ok|um|uh)\s)*(?:it['’]?s|we['’]?re|that['’]?s)\s(?:called\s)?(?P<name>(?:\d+(?:st|nd|rd|th)\s)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?-i:[A-Z])[\w'’]+(?:\s(?-i:[A-Z])[\w'’]+)+)",
    re.I,
)
_AGAIN: Final = regex(
    r"\s(?:and\s)(?=(?:it|this|the\s(?:video|film|clip))\s(?:should|needs|has|must|can|could)\b|(?:like|about|maybe|around)\s(?:a|half|one|two|\d)|we['’]re\s|we\sare\s|(?:can|could)\syou\b)",
    re.I,
)
"""Where a new sentence begins in one that goes on."""
_FILLING: Final = regex(
    r"(?:^|(?<=[\s,]))(?:um+|uh+|erm+|okay\sso|ok\sso|you\sknow|like(?=\s(?:a|an|about|one|two|\d)\b)|oh(?=\sand\b))(?:,\s|\s|$)",
    re.I,
)
_BESIDE: Final = regex(r"\s(?:oh\s)and\s(?=an?\s|the\s|some\s)", re.I)
_FEWEST, _LONG, _MOST = 2, 120, 2000


def as_written(text: str) -> str:
    """Return a message that was dictated with its marks; any other as it is."""
    if not _is_dictated(text):
        return text
    for spoken, mark in _MARKS:
        text = spoken.sub(mark, text)
    text = _NAMED.sub(r"\g<kind> called \g<name>", text)
    text = _LIST.sub(lambda one: f". {one['of'].strip().capitalize()}: ", text)
    text = _FILLING.sub("", _BESIDE.sub(", ", text))
    return _AGAIN.sub(". ", text).strip()


def _is_dictated(text: str) -> bool:
    if len(text) > _MOST or not text.isascii():
        return False
    if len(_COMMA.findall(text)) >= _FEWEST:
        return True
    return len(text) > _LONG and bool(_HESITATES.search(text)) and not _WRITTEN.search(text)
