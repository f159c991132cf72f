"""Say that a list or a chart cannot come into a film that is there: "after the chart I want a list: …"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_DRAWN: Final = (
    r"(?P<what>(?:bullet(?:ed)?\s|numbered\s|short\s|little\s|to-?do\s|check)?list|(?:(?:bar|line"
    r"|pie|column|donut)\s)?(?:chart|graph|diagram)|table)"
)
_WANTED: Final = regex(
    rf"(?:^|(?<=[.!?,;]\s))(?:(?:and|so|now|then|also|please)\s)*(?:(?:after|before|behind)\s(?:the|that)\s[\w\s]{{2,20}}?,?\s)?(?:(?:i|we)(?:['’]d)?\s(?:also\s)?(?:want|need|like)|add|insert|put\sin|include)\s(?:me\s)?(?:an?|another|one\smore)\s{_DRAWN}\s?(?:(?:after|before|behind)\s[^:.,]{{2,24}}|with\s[^:.]{{2,24}}|of\s[^:.]{{2,24}})?:\s?[^,:\n]+,",
    re.I,
)


def drawn_later(said: str) -> str:
    """Return what is said where a message wants a drawing with its items told; "" for any other."""
    if not _WANTED.search(said):
        return ""
    return (
        "Charts and lists are drawn when a film is made; none can be added to this one. "
        "Say the film again with it, or show the points as words: captions: “…”; “…”."
    )
