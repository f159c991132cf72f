"""Name what an announcement without a heading is about: "We're excited to announce Nimbus 3.0, …"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_LAUNCHED: Final = regex(
    r"\b(?i:we|we['’]re|we['’]ve|proud|excited|happy|pleased|thrilled|delighted|glad)\b[^.!?]{0,40}?"
    r"\b(?i:announc(?:e|ing)|introduc(?:e|ing)|launch(?:ing|ed)?|unveil(?:ing)?|releas(?:e|ed|ing)|present(?:ing)?)\s"
    r"(?:(?i:the\s(?:launch|release|arrival)\sof|our\snew|our|the|a\snew)\s(?:[a-z-]+\s){0,3}?)?"
    r"(?P<name>(?!(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|I)\b)[A-Z]\w*(?:\.\d+)*(?:\s(?:[A-Z]\w*|\d+(?:\.\d+)*))*)(?=[,.:;!]|\s[a-z—–-]|$)"
)
_CHINESE: Final = regex(
    r"(?:我们|今天|今日|正式|很高兴)[^，。]{0,12}(?:发布|推出|上线)(?:了|全新的?)?“?(?P<name>[A-Za-z][\w.+\s-]{1,24}|[\u4e00-\u9fff]{2,8}(?=”))",
    re.I,
)


def launched(sentence: str) -> str:
    """Return the name of what a sentence announces as one's own, "" where it announces nothing."""
    found = _LAUNCHED.search(sentence) or _CHINESE.search(sentence)
    return found["name"].strip() if found else ""
