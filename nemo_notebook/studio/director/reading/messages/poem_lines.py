"""Call the lines of a poem below a first message its captions: "show this haiku over the sea, line by line".

Every line stays as it was written; what is told in one line with strokes is left to others.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shaping import asks
from nemo_notebook.studio.director.reading.messages.texts import QUOTED

_POEM: Final = r"(?:poems?|verses?|haikus?|rhymes?|lyrics|limericks?|sonnets?|stanzas?|lullaby|ballad)"
_HEAD: Final = regex(rf"\A(?P<head>[^\n]*\b{_POEM}\b[^\n]*)\n+(?=[^\n]+\n)", re.I)
_SPOKEN: Final = regex(r"\b(?:read|recite|speak|narrate)\s", re.I)
_ORDER: Final = regex(
    r"\b(?:(?:please|pls|could\syou|can\syou|i['’]d\slike|i\swant|we\swant)\s)*(?:set|use|put|show|turn|take|make|display|write|animate|lay|have|with|read|recite|speak|narrate)\s(?:(?:out|aloud)\s)?"
    rf"(?:(?:all|each|the|every)\s)*(?:lines?\sof\s)?(?:my|this|our|the|these|those|a|his|her)\s(?:[\w'’-]+\s){{0,3}}?{_POEM}"
    r"(?:\s(?:below|here|aloud|out(?:\sloud)?))*(?:\s(?:as|into|in|on|with|using)\s(?:the\s)?(?:captions?|subtitles?|texts?|words|lines|(?:a|the)\sscreen|a\s(?:video|film|clip)))?",
    re.I,
)
_IN_TURN: Final = regex(
    r"[,\s]*\b(?:with\s)?(?:(?:each|every|one|a)\sline\s(?:each|at\sa\stime|by\sline|by\sone|(?:on|as)\s(?:its|a)\s(?:own|caption)|after\s(?:the\sother|another)|per\s\w+|as\sone\scaption)|line\sby\sline|one\s(?:at\sa\stime|by\sone)|(?:one|a)\scaption\s(?:per|for\seach)\s(?:line|verse))\b",
    re.I,
)
_FEWEST, _MOST = 2, 16
_LONGEST: Final = 90  # characters of a line


def with_poem_lines(words: str) -> str:
    """Return a message whose lines below an order to show a poem are its captions."""
    head = _HEAD.match(words)
    order = _ORDER.search(head["head"]) if head else None
    if head is None or order is None:
        return words
    lines, after = _verses(words[head.end() :])
    if not _FEWEST <= len(lines) <= _MOST or any(len(one) > _LONGEST or QUOTED.search(one) for one in lines):
        return words
    film = _IN_TURN.sub("", _ORDER.sub("A video", head["head"], count=1)).rstrip(" ,.:;")
    film += ", with a voiceover" if _SPOKEN.search(order[0]) else ""
    told = " / ".join(f"“{one}”" for one in lines)
    return f"{film}. captions: {told}. {after}".strip()


def _verses(below: str) -> tuple[list[str], str]:
    """The lines of all stanzas, and what is said behind them."""
    stanzas = [one.strip("\n") for one in re.split(r"\n\s*\n", below.strip("\n"))]
    count = len(stanzas)
    while count > 1 and all(asks(one.strip()) for one in stanzas[count - 1].split("\n")):
        count -= 1
    lines = [one.strip() for stanza in stanzas[:count] for one in stanza.split("\n") if one.strip()]
    return lines, " ".join(stanzas[count:])
