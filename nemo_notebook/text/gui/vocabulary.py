"""Turn lists of words into sets and patterns, so that a language can be kept in readable tables."""

from __future__ import annotations

import re
from functools import cache


@cache
def pattern(source: str) -> re.Pattern[str]:
    """Compile a pattern when it is first needed: the large ones would slow the start down."""
    return re.compile(source, re.I)


def words(*lines: str) -> frozenset[str]:
    """Return the words of some lines."""
    return frozenset(" ".join(lines).split())


def phrases(*lines: str) -> list[str]:
    """Return the phrases between the commas of some lines."""
    return [phrase.strip() for line in lines for phrase in line.split(",") if phrase.strip()]


def any_of(*lines: str) -> str:
    """Return a pattern for any of the phrases between the commas of some lines, the longest first."""
    longest_first = sorted(set(phrases(*lines)), key=lambda phrase: (-len(phrase), phrase))
    return one_of(*[re.escape(phrase).replace(r"\ ", r"\s") for phrase in longest_first])


def one_of(*patterns: str) -> str:
    """Return a pattern for any of some patterns, tried in their order."""
    return f"(?:{'|'.join(patterns)})"


def any_word(*lines: str) -> str:
    """Return a pattern for any of the words of some lines, the longest first."""
    return any_of(*[f"{word}," for word in words(*lines)])
