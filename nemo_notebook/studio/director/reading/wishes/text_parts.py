"""Find which words of a text give way to new ones, where a person says only the new: "it's four days"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.roles.tokens import is_mark, is_sign, tokens_of
from nemo_notebook.studio.director.reading.terms.value_kinds import in_form_of, kind_of, values_in

_SMALL: Final = frozenset(
    (
        "the",
        "a",
        "an",
        "of",
        "to",
        "and",
        "in",
        "at",
        "on",
        "for",
        "is",
        "it",
        "by",
        "with",
        "our",
        "your",
        "my",
    )
)
_COUNTS: Final = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
)
_WEEKDAYS: Final = regex(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?\b|(?:周|星期|礼拜)[一二三四五六日天末]",
    re.I,
)
_COUNT: Final = regex(
    rf"\b(?:{'|'.join(_COUNTS)})\b|[一二三四五六七八九十两]+(?=[天日个张条次年月岁层间居室])", re.I
)
_SPAN: Final = regex(r"\d{1,2}(?:[:.]\d\d)?\s?(?:[-–—~]|到|至|to)\s?\d{1,2}(?:[:.]\d\d)?")
_FIGURE: Final = regex(r"\d+(?:[.,]\d+)*")
_ALIKE: Final = 0.6  # of the letters of a word and of one that it puts right


def part_of(held: str, new: str) -> tuple[str, str] | None:
    """Return the words of a text that new ones stand for, and these as they are to stand there.

    Args:
        held: the text as it is.
        new: what the person wants to read, or a part of it.
    """
    if not new or new.casefold() in held.casefold():
        return None
    return _beside_shared(held, new) or _of_a_kind(held, new) or _of_spelling(held, new)


def _units(text: str) -> list[tuple[int, int]]:
    """Where the words of a text stand; a value of several words ("2 pm") counts as one."""
    found = [(one.start, one.end) for one in values_in(text)]
    for token in tokens_of(text):
        if not is_mark(token.word) and not any(a <= token.start < b for a, b in found):
            found.append((token.start, token.end))
    return sorted(found)


def _beside_shared(held: str, new: str) -> tuple[str, str] | None:
    """Lay new words over a text by the words that they share: "Summer Fete" over "Summer Fair at 3"."""
    olds, news = _units(held), _units(new)
    row = [held[a:b].casefold() for a, b in olds]
    said = [new[a:b].casefold() for a, b in news]
    blocks = SequenceMatcher(None, row, said, autojunk=False).get_matching_blocks()[:-1]
    shared = [word for one in blocks for word in row[one.a : one.a + one.size]]
    if not any(word not in _SMALL and (not is_sign(word) or len(shared) > 1) for word in shared):
        return None
    first, last = blocks[0], blocks[-1]
    start = first.a - first.b
    end = last.a + last.size + len(said) - last.b - last.size
    if first.b > first.a or end > len(row):
        start, end = max(0, start), min(len(row), end)
    if len(said) - last.b - last.size and end == last.a + last.size:
        return None  # words are added at the end: that is the whole text
    old = held[olds[start][0] : olds[end - 1][1]]
    return (old, _cased(new, old)) if old.casefold() != new.casefold() else None


def _of_a_kind(held: str, new: str) -> tuple[str, str] | None:
    """Put a value in the place of the one of its kind."""
    kind = kind_of(new)
    if kind:
        found = [one.words for one in values_in(held) if one.kind == kind]
        if not found and kind == "number":
            found = [one.words for one in values_in(held) if one.kind in ("price", "share", "number")]
        if len(found) == 1:
            return found[0], in_form_of(new, found[0])
    for pattern in (_SPAN, _WEEKDAYS, _COUNT, _FIGURE):
        news = [one[0] for one in pattern.finditer(new)]
        places = [one[0] for one in pattern.finditer(held)]
        if len(news) == len(places) == 1 and (news[0] == new.strip() or pattern is _FIGURE):
            return places[0], _cased(news[0], places[0])
    return None


def _of_spelling(held: str, new: str) -> tuple[str, str] | None:
    """Put a word in the place of the one that is spelled nearly so."""
    if len(new.split()) > 1:
        return None
    if any(is_sign(one) for one in new):
        words = [held[place : place + len(new)] for place in range(len(held) - len(new) + 1)]
    else:
        words = [held[a:b] for a, b in _units(held)]
    scored = sorted(((_likeness(one, new), one) for one in words), reverse=True)
    if not scored or scored[0][0] < _ALIKE or (len(scored) > 1 and scored[1][0] >= scored[0][0]):
        return None
    return scored[0][1], _cased(new, scored[0][1])


def _likeness(one: str, other: str) -> float:
    if any(is_sign(sign) for sign in other):
        return sum(a == b for a, b in zip(one, other, strict=True)) / (len(other) - 1 / 2)
    return SequenceMatcher(None, one.casefold(), other.casefold(), autojunk=False).ratio()


def _cased(new: str, old: str) -> str:
    """New words with a capital where the old ones have it; those that stay as they stand there."""
    held: Sequence[str] = old.split()
    kept = {one.casefold(): one for one in held}
    words = [kept.get(one.casefold(), one) for one in new.split(" ")]
    if old[:1].isupper() and words[0][:1].islower():
        words[0] = words[0][:1].upper() + words[0][1:]
    return " ".join(words)
