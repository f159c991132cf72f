"""Say how much is kept of what lasts too long: "the title stays too long, only 3 s" shows it for 3 s.

Of words on the screen and of pictures that are named; what is said of the film itself is left as it is.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_TEXT: Final = (
    r"(?:the\s|my\s|our\s)?(?:title|heading|headline|end\scard|last\scaption|(?:first|second|third|fourth)\scaption"
    r"|caption\s(?:\d|one|two|three|four))"
)
_PICTURE: Final = (
    r"(?:(?:the|my|our|that)\s(?:[\w'’-]+\s){0,2}?(?:clip|footage|video\sclip|photo|photograph|picture|shot|scene)"
    r"|(?:clip|photo|picture|video)\s(?:\d|one|two|three|four))"
)
_SO: Final = r"(?:way|far|much|a\s(?:bit|little|tad)|rather|really|just|still|kind\sof|kinda)"
_TOO_LONG: Final = (
    rf"(?:{_SO}\s)*(?:(?:is|are|was|stay(?:s|ed)?|last(?:s|ed)?|run(?:s)?|goes|went|hang(?:s)?|linger(?:s)?|remain(?:s)?|shows?)"
    r"\s(?:there\s|on\s(?:the\s)?screen\s|on\s|up\s|around\s|visible\s)*"
    rf"(?:{_SO}\s)*(?:too\slong|so\slong|forever|for\sages|for\sever|endlessly)|drag(?:s|ged)?(?:\son)?|outstays\sits\swelcome)"
    r"(?:\s(?:a\s(?:bit|little|tad)|for\s(?:me|us)|imo|tbh|though|now|there|somewhat))*"
)
_NUMBER: Final = (
    r"(?P<n>\d{1,3}(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)"
)
_SECONDS: Final = r"\s?(?:s|secs?|seconds?)\b"
_TAIL: Final = (
    r"(?:\s(?:of\s(?:it|that|them)|only|max(?:imum)?|tops|please|pls|thanks|(?:is|are|will\sbe|would\sbe|should\sbe)?\s?(?:enough|plenty|fine|all\swe\sneed|sufficient|ok)"
    r"|will\sdo|would\sdo|does\sit|at\smost))*(?=\s*(?:[,.;!?]|$)|\s(?:and|but|then)\s)"
)
_LEAD: Final = (
    r"\s?[,.;!–-]+\s*(?:(?:so|and|can|could|you|we|please|pls|maybe|let['’]?s|i\s(?:think|want|need|only)|we\s(?:need|want|only)"
    r"|make|have|keep|use|show|need|it|only|just|for)\s)*"
)
_FIRST_OF_IT: Final = regex(
    rf"(?<![\w'’])(?:(?P<text>{_TEXT})|(?P<picture>{_PICTURE}))\s{_TOO_LONG}"
    rf"(?:{_LEAD}(?:the\s)?(?:very\s)?(?:first|opening)\s{_NUMBER}{_SECONDS}{_TAIL})",
    re.I,
)
_EACH_ALSO: Final = regex(
    r"(?P<before>\d\s?(?:s|secs?|seconds?)\b[^.!?\n]*?[,;]?\s(?:and\s|then\s)?)(?P<n>\d{1,2}|two|three|four|five|six|seven|eight|ten)"
    r"\s(?=(?:for|on)\s(?:each|every|all|both)\b)",
    re.I,
)
"""A number of seconds behind one that says so: "6 seconds of it, and 5 for each of the photos"."""


def with_first_named(said: str) -> str:
    """Return a wish with what is kept of a part said of that part by its name."""
    said = _EACH_ALSO.sub(r"\g<before>\g<n> seconds ", said)
    return _FIRST_OF_IT.sub(_kept, said)


def _kept(match: re.Match[str]) -> str:
    if match["text"]:
        return f"show {match['text']} for {match['n']} seconds"
    return f"only keep the first {match['n']} seconds of {match['picture']}"
