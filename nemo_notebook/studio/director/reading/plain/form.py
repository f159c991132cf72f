"""A form: a sentence that people say, with places for what it names, and the plain command that it means."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.places import ORDINALS

_NUMBERS: Final = {
    word: place
    for place, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
}
_PHRASE: Final = r"(?:[\w'’&$€£:./%#§-]+\s){0,7}?[\w'’&$€£:./%§-]+"
_COUNT: Final = rf"\d{{1,3}}(?:\.\d+)?|\d:\d\d|{'|'.join(_NUMBERS)}"
_NTH: Final = rf"\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(ORDINALS)}|tenth"
_UNIT: Final = r"\s?(?:s|secs?|seconds?)\b"
_MOMENT: Final = (
    rf"(?:second\s|sec\s|the\s)?(?P<@>{_NTH}|{_COUNT})"
    rf"(?:\ssecond)?(?:{_UNIT})?"
)
COLOUR: Final = (
    r"(?:(?:dark|light|bright|deep|pale)\s)?(?:white|black|red|orange|yellow|gold(?:en)?|green|teal|blue|navy(?:\sblue)?|turquoise"
    r"|purple|pink|brown|gr[ea]y|beige|cream|silver|violet|cyan|magenta)|\#[0-9a-f]{6}"
)
_LET: Final = (
    r"(?:(?:please\s)?(?:let|make|have|show|put|keep|bring"
    r"|set|get|move|leave|start|do|turn|display|place|want)\s)?"
)
_MODAL: Final = (
    r"(?:\s(?:should|must|can|could|shall|has\sto|have\sto|needs?\sto|ought\sto|may|might|to|would|will))?"
    r"(?:\s(?:only|just|please|also|really|rather|all))*"
)
_ON: Final = r"(?:\s(?:up|on|in|there|visible|around|on\s(?:the\s)?(?:screen|film|video)|onscreen|all))*"


@dataclass(frozen=True)
class Form:
    """A way of saying a wish.

    Attributes:
        said: the sentence; groups t, u: words on the screen; p, q, r: pictures; n, m: numbers; w, o: quotes.
        plain: the command with these in braces.
    """

    said: re.Pattern[str]
    plain: str


def form(said: str, plain: str) -> Form:
    """Make a form of a sentence with short names in angle brackets."""
    parts = {
        "LET": _LET,
        "MODAL": _MODAL,
        "ON": _ON,
        "S": f"(?:{_UNIT})?",
        "UNIT": _UNIT,
        "N": rf"{_MOMENT.replace('@', 'n')}(?:\smark|\ssharp|\son(?:wards?)?)*",
        "M": rf"{_MOMENT.replace('@', 'm')}(?:\sonly|\ssharp|\sof\sthe\s(?:clip|video))*",
        "NS": rf"(?P<n>{_COUNT}){_UNIT}",
        "BARE": rf"(?P<n>{_COUNT})(?:{_UNIT})?",
        "A": rf"(?:by\s)?(?P<n>an?|half\sa|{_COUNT})\s?(?:s|secs?|seconds?|beats?)\b",
        "c": rf"(?P<c>{COLOUR})",
        **{name: f"(?P<{name}>{_PHRASE})" for name in ("t", "T", "u", "p", "q", "r", "scene", "x", "y")},
        "w": r"(?P<w>§\d+§)",
        "o": r"(?P<o>§\d+§)",
    }
    spelt = re.sub(r"(?<!P)<([A-Za-z]+)>", lambda one: parts.get(one[1], one[0]), said)
    return Form(regex(_each_once(spelt), re.I), plain)


def _each_once(spelt: str) -> str:
    """A pattern in which a group that stands in several ways of saying has a number in each: p, p2, p3."""
    seen: Counter[str] = Counter()

    def numbered(match: re.Match[str]) -> str:
        seen[match[1]] += 1
        return f"(?P<{match[1]}{seen[match[1]] if seen[match[1]] > 1 else ''}>"

    return re.sub(r"\(\?P<([A-Za-z]+)\d?>", numbered, spelt)


def number(written: str) -> str:
    """Return a number as digits: "0:18", "fifth", "twelve", "half a"."""
    said = written.lower()
    if said in ("a", "an"):
        return "1"
    if said == "half a":
        return "0.5"
    if said in _NUMBERS:
        return str(_NUMBERS[said])
    if said in ORDINALS:
        return str(ORDINALS.index(said) + 1)
    if said == "tenth":
        return "10"
    if ":" in said:
        minutes, seconds = said.split(":")
        return str(60 * int(minutes) + int(seconds))
    return re.sub(r"[a-z]+$", "", said)
