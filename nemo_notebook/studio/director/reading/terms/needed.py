"""Which words a pattern needs: where a sentence has none of them, the pattern need not be tried."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Final, Generic, TypeVar

from nemo_notebook.studio.director.patterns import regex

Way = TypeVar("Way")

_PIECE: Final = regex(
    r"\\.|\(\?P=\w+\)|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?:P<\w+>|<?[=!]|[a-z-]*:))?|[*+?]\??|\{\d*,?\d*\}\??|.",
    re.S,
)
_REPEATS: Final = regex(r"[*+?]\??|\{\d*,?\d*\}\??")
_MAY_BE_LEFT_OUT: Final = regex(r"[*?]\??|\{0?,\d*\}\??")
_LOOKS: Final = regex(r"\(\?<?[=!]")
_LONG: Final = 4  # letters; a shorter word is in most sentences


class Ways(Generic[Way]):
    """Ways of saying something: of many patterns but a few are worth trying on a text.

    Args:
        ways: each with its pattern.
    """

    def __init__(self, ways: Iterable[tuple[Way, re.Pattern[str]]]) -> None:
        self._said = tuple(ways)

    @cached_property
    def _ways(self) -> Sequence[tuple[Way, frozenset[str]]]:
        return [(way, needed(pattern)) for way, pattern in self._said]

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset[str]().union(*(needs for _, needs in self._ways))

    def within(self, text: str) -> Iterator[Way]:
        """Yield the ways, in order, without those whose words a text has not."""
        small = text.casefold()
        missing = frozenset(one for one in self._words if one not in small)
        return (way for way, needs in self._ways if not needs or not needs <= missing)


def needed(pattern: re.Pattern[str]) -> frozenset[str]:
    """Return words, in small letters, of which whatever a pattern matches has one; none if unsure."""
    return frozenset() if pattern.flags & re.X else _of_ways(_PIECE.findall(pattern.pattern), 0)[0]


def _of_ways(pieces: Sequence[str], at: int) -> tuple[frozenset[str], int]:
    """The words of alternatives, which end at a bracket; and where that stands."""
    ways: list[frozenset[str]] = []
    while True:
        words, at = _of_way(pieces, at)
        ways.append(words)
        if at == len(pieces) or pieces[at] == ")":
            return (frozenset().union(*ways) if all(ways) else frozenset()), at
        at += 1


def _of_way(pieces: Sequence[str], at: int) -> tuple[frozenset[str], int]:
    """The words of one alternative: of all that it has to have, what is rarest."""
    found: list[frozenset[str]] = []
    run = ""
    while at < len(pieces) and pieces[at] not in ("|", ")"):
        piece, words = pieces[at], frozenset[str]()
        if piece[0] == "(" and piece[-1] != ")":
            words, at = _of_ways(pieces, at + 1)
            words = frozenset() if _LOOKS.match(piece) else words
        repeats = pieces[at + 1] if at + 1 < len(pieces) and _REPEATS.fullmatch(pieces[at + 1]) else ""
        optional = bool(repeats and _MAY_BE_LEFT_OUT.fullmatch(repeats))
        if piece.isalpha() and not optional:
            run += piece.casefold()
        if not piece.isalpha() or repeats:
            found += [frozenset([run])] if run else []
            run = ""
        found += [words] if words and not optional else []
        at += 1 + bool(repeats)
    found += [frozenset([run])] if run else []
    return min(found, key=lambda one: (min(map(len, one)) < _LONG, len(one)), default=frozenset()), at
