"""Turn a sentence into a row of signs: one for each thing of the film that it names, one for each known word.

A sentence that holds any other word has no row, so nothing that is read from one can be meant otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from nemo_notebook.studio.director.patterns import regex

Words = Sequence[tuple[str, re.Pattern[str]]]
"""Signs, each with what says it; the first that fits where a word begins is taken."""
NAMED: Final = "P"
"""The sign of a thing of the film."""
PRONOUN: Final = "I"
_MARKS: Final = ".。!！?？~～:："
_CLAUSE: Final = regex(r"[,.;?!，。；？！]+\s*|\s[–—-]\s|\sso\s")


@dataclass(frozen=True, slots=True)
class Sign:
    """A word of the sentence.

    Attributes:
        kind: its sign.
        places: the pictures that it names, from 0.
        amount: its number, seconds or places.
        name: the plain name of another thing: "caption 2".
    """

    kind: str
    places: tuple[int, ...] = ()
    amount: float = 0
    name: str = ""


Named = Mapping[int, tuple[int, Sign]]
"""By where its name begins: where it ends, and the thing."""


@lru_cache(maxsize=128)  # a pair for each reader; a smaller one compiles them again and again
def spelt(signs: tuple[tuple[str, str], ...]) -> Words:
    """Return signs with the patterns that say them; a pattern begins where it is matched."""
    return tuple((sign, regex(said, re.I)) for sign, said in signs)


def row_of(
    text: str, named: Named, words: Words, sign: Callable[[str, re.Match[str]], Sign] | None = None
) -> list[Sign]:
    """Return the signs of a sentence; [] where one of its words is not known.

    Args:
        text: the sentence.
        named: the things in it.
        words: all other words that may stand in it.
        sign: makes a sign of what was said; without it a sign has no number.
    """
    at, row = 0, list[Sign]()
    while at < len(text):
        end, thing = named.get(at, (0, None))
        found = next(((kind, hit) for kind, said in words if (hit := said.match(text, at)) and hit[0]), None)
        if thing and end > at and not (found and found[1].end() > end and found[0] != "J"):
            row.append(thing)
            at = end
        elif found:
            row.append(sign(*found) if sign else Sign(found[0]))
            at = found[1].end()
        elif text[at].isspace() or text[at] in _MARKS:
            at += 1
        else:
            return []
    return row


def last_clause(text: str) -> tuple[str, str]:
    """Return what is told before the last clause, and that clause; two times "" for a single one."""
    cuts = list(_CLAUSE.finditer(text.rstrip(_MARKS + " ")))
    return (text[: cuts[-1].start()], text[cuts[-1].end() :]) if cuts else ("", "")


def parted(text: str) -> Iterator[tuple[str, str]]:
    """Give a sentence in two, at the end of each of its clauses."""
    for cut in _CLAUSE.finditer(text.rstrip(_MARKS + " ")):
        yield text[: cut.start()], text[cut.end() :]


def in_place(named: Sign, row: Sequence[Sign]) -> list[Sign]:
    """Return a row with a thing where it is spoken of as "it", or in front."""
    at = next((at for at, one in enumerate(row) if one.kind == PRONOUN), -1)
    return [*row[: max(0, at)], named, *row[at + 1 :]]


def kinds_of(row: Sequence[Sign], *, without: str = "") -> str:
    """Return the signs of a row as letters, in their order."""
    return "".join(one.kind for one in row if one.kind not in without)
