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
_SAID_AGAIN: Final = regex(
    r"\b(?P<what>it['’]?s\s(?:\w+\s?){1,3}?)\s(?:so|and)\s(?:please\s)?(?:say|write|put|mention)\s(?:that\s)?(?P=what)(?=\s|$)",
    re.I,
)
"""What is told and then ordered in the same words: "it's free so say it's free"."""
_TOLD_NEXT: Final = regex(
    r"\s(?:(?:and|oh|um|uh|so|okay|ok|yeah|also)\s)+(?=(?:it['’]?s|people|everyone|guests|they|tickets|entry|doors|you)\s(?:should|can|must|need|cost|are|is|open|on|at|from|free|in|for)\b|maybe\s(?:some|a|an|the|with)\b)"
    r"|\s(?=it['’]?s\s(?:on|at|from)\s)|\s(?:(?:and|so|yeah|okay|um)\s)*that['’]?s\s(?:it|all|everything)(?:\s(?:really|yeah|I\sthink))?(?=\s|$)",
    re.I,
)
"""Where what is told next begins: "… and people should bring a dish oh and it's free"."""
_IT_IS: Final = regex(r"(?<=\.\s)it['’]?s\s(?=(?:on|at|from)\s)", re.I)
_FILLING: Final = regex(
    r"(?:^|(?<=[\s,]))(?:um+|uh+|erm+|okay\sso|ok\sso|you\sknow|(?<!['’]d\s)(?<!would\s)(?<!looks\s)(?<!feel\s)(?<!feels\s)like(?=\s(?:a|an|about|one|two|\d)\b)|oh(?=\sand\b))(?:,\s|\s|$)",
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
    text = _TOLD_NEXT.sub(". ", _SAID_AGAIN.sub(r"\g<what>", text))
    return _AGAIN.sub(". ", _IT_IS.sub("", text)).replace(". .", ".").strip()


def _is_dictated(text: str) -> bool:
    if len(text) > _MOST or not text.isascii():
        return False
    if len(_COMMA.findall(text)) >= _FEWEST:
        return True
    return len(text) > _LONG and bool(_HESITATES.search(text)) and not _WRITTEN.search(text)
