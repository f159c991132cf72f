"""Say plainly that two things change places: "tips 2 and 3 the other way round" is a swap."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message, read_message

_NUMBER: Final = r"(?:\d{1,2}|one|two|three|four|five|six)"
_LISTED: Final = regex(
    rf"\b(?P<kind>tip|step|point|reason|item|fact|idea|benefit|feature|rule|lesson|day)s?\s(?P<a>{_NUMBER})\s(?P<and>and|&|with)\s(?P<b>{_NUMBER})\b(?!\s?(?:s|secs?|seconds?|%)\b)",
    re.I,
)
_NTH: Final = r"(?:first|second|third|fourth|fifth|last)"
_NTH_BOTH: Final = regex(
    rf"\b(?:the\s)?(?P<a>{_NTH})\sand\s(?:the\s)?(?P<b>{_NTH})\s(?P<kind>tip|step|point|reason|item|fact|idea)s?\b",
    re.I,
)
_ROUND: Final = regex(
    r"^(?P<head>\W*(?:(?:please|and|but|so|oh|ok|actually|hmm|sorry|i\sthink)\W+)*)(?:(?:put|have|make|show|place|turn|want|i\swant|we\sneed|switch|move)\s)?(?P<what>(?:the\s)?(?:first|last)\s(?:two|2)(?:\s(?!the\b|should\b|must\b|are\b|in\b|go\b|to\b)\w+)?|[^,.;]{2,40}?\s(?:and|&)\s[^,.;]{1,40}?)"
    r"\s(?:(?:should|must|need\sto|have\sto|has\sto|to)\s(?:be|come|go|stand)\s|are\s|go\s|come\s|in\s)?(?:the\s)?(?:other|opposite|wrong)\s(?:way\s(?:a?round|about)|order)(?:\s(?:please|though|now))*\W*$",
    re.I,
)


def with_swap_named(message: Message) -> Message:
    """Return the message with "swap" and both names, where it says so in another way."""
    if message.language == "zh" or any(one.quoted for one in message.texts):
        return message
    said = _LISTED.sub(_each, message.text)
    said = _ROUND.sub(r"\g<head>swap \g<what>", said)
    if re.search(r"\bswap\b|\bswitch\b", said, re.I):
        said = _NTH_BOTH.sub(r"the \g<a> \g<kind> and the \g<b> \g<kind>", said)
    return (
        message
        if said == message.text
        else replace(read_message(said), options=message.options, said=message.said)
    )


def _each(match: re.Match[str]) -> str:
    """Return "tip 2 and tip 3" for "tips two and three"."""
    first, second = (round(read_number(match[one].lower())) for one in ("a", "b"))
    return f"{match['kind']} {first} {match['and']} {match['kind']} {second}"
