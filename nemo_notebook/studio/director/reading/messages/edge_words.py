"""Put the last words of a film in quotation marks: "and at the end it should say sleep well"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.offers import CONTACT, PRICE
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_SAY: Final = r"(?:(?:should|must|could|can|to|please|just|simply|only)\s)*(?:says?|reads?)"
_LAST: Final = r"(?:ending|end\s?card|end\sscreen|last\s(?:screen|slide|card|frame)|closing\s(?:screen|card))"
_END: Final = rf"(?:(?:right\s)?at\sthe\s(?:very\s)?end|(?:the\s|on\sthe\s|my\s)?{_LAST})"
_NO_MORE: Final = (
    r"(?!(?:no|with|and|then|please|title|music|about|in|for|a|the)\b|\d+\s?s)"  # what begins another wish
)
_WORDS: Final = (
    r"(?P<words>(?![\"“'‘])[^\s,.;:!?\n\"“”]"
    rf"(?:[^.;:!?\n\"“”,]|(?<=\d)[.,:](?=\d)|\.(?=\w)|,(?=\s{_NO_MORE})){{1,58}}[!?]?)"
)
_TEXTS: Final = r"(?:it|the\s(?:film|video|clip|screen|text|words?)|there)"
_SAID: Final = regex(
    rf"(?:\band\s)?\b{_END},?\s(?:{_TEXTS}\s)?{_SAY}:?\s{_WORDS}"
    rf"|\b(?:the\s)?(?:words?|text|line)\s{_END}\s(?:should\s|must\s|to\s)(?:say|be|read):?\s"
    rf"{_WORDS.replace('words', 'also')}",
    re.I,
)
_TURN_TO: Final = regex(
    rf"(?P<before>^|[.!?\n,;]\s|\s(?=and\s))(?:and\s)?(?:then\s)?{_END}[,:]?\s(?:(?:put|show|add|with|our|my|the|e-?mail|address|website|number|phone)\s)*:?\s?(?P<words>[\w.+-]+@[\w.-]+\w|(?:https?://|www\.)\S+\w|@\w[\w.]+|\+?\d[\d\s()-]{{6,16}}\d)(?=\W*(?:$|[.,;!\n]))",
    re.I,
)
"""Where to turn to, at the end: "and at the end jobs@northpeak.io"."""
_ENDS: Final = regex(
    rf"(?P<lead>(?:^|(?<=[.!?\n,]\s)|\band\s)(?:please\s)?(?:end|finish|close)\s(?:it\s|up\s|off\s)?(?:on|with)\s){_WORDS}",
    re.I,
)
"""Where it ends with words that could be nothing else: a price, an address."""


def with_last_words(words: str) -> str:
    """Return a first message whose last words for viewers stand in quotation marks."""
    words = _TURN_TO.sub(r"\g<before>end card: \g<words>", words)
    return _ENDS.sub(_ended, _SAID.sub(_said, words))


def _said(found: re.Match[str]) -> str:
    return f'at the end it should say "{(found["words"] or found["also"]).strip()}"'


def _ended(found: re.Match[str]) -> str:
    shown = found["words"].strip()
    facts = PRICE.search(shown) or CONTACT.search(shown)
    if not facts or any(one.sure for one in find_subjects(shown)):
        return found[0]
    return f'{found["lead"]}"{shown}"'
