"""Find listed words in a text quickly: English ones whole, with their forms; Chinese ones anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"[a-zà-ÿ0-9][a-zà-ÿ0-9&-]*", re.I)
_MOST_WORDS: Final = 4  # in one English entry
_APOSTROPHES: Final = re.compile(r"['’]")


@dataclass(frozen=True, slots=True)
class Hit:
    """A listed word in a text: what it stands for and where it is."""

    value: str
    start: int
    end: int


class Lexicon:
    """Words that stand for something; "" as a value marks words that stand for nothing and hide shorter ones.

    Args:
        english: word or phrase to value; plural and -ing forms are understood.
        chinese: word to value.
    """

    def __init__(self, english: Mapping[str, str], chinese: Mapping[str, str]) -> None:
        self._english: dict[str, str] = {}
        for word, value in english.items():
            for form in _forms(word.lower()):
                self._english.setdefault(form, value)
        self._english |= {word.lower(): value for word, value in english.items()}
        self._english = {_APOSTROPHES.sub(" ", word): value for word, value in self._english.items()}
        self._first = frozenset(word.partition(" ")[0] for word in self._english)
        self._chinese = dict(chinese)
        longest_first = sorted(self._chinese, key=len, reverse=True)
        self._signs = re.compile("|".join(map(re.escape, longest_first)) or r"(?!)")

    def find(self, text: str) -> list[Hit]:
        """Return the listed words in order; of those that overlap, the longest that comes first."""
        hits = [*self._find_english(text), *self._find_chinese(text)]
        return sorted((hit for hit in hits if hit.value), key=lambda hit: hit.start)

    def _find_english(self, text: str) -> Iterable[Hit]:
        words = _words(text)
        at = 0
        while at < len(words):
            size = self._longest_at(text, words, at) if words[at][0] in self._first else 0
            if size:
                phrase = " ".join(word for word, _, _ in words[at : at + size])
                yield Hit(self._english[phrase], words[at][1], words[at + size - 1][2])
            at += max(1, size)

    def _longest_at(self, text: str, words: Sequence[tuple[str, int, int]], at: int) -> int:
        for size in range(min(_MOST_WORDS, len(words) - at), 0, -1):
            run = words[at : at + size]
            together = all(text[a[2] : b[1]].strip(" -'’") == "" for a, b in zip(run, run[1:], strict=False))
            if together and " ".join(word for word, _, _ in run) in self._english:
                return size
        return 0

    def _find_chinese(self, text: str) -> Iterable[Hit]:
        for match in self._signs.finditer(text):
            yield Hit(self._chinese[match[0]], match.start(), match.end())


@lru_cache(maxsize=32)  # every lexicon looks at the same text
def _words(text: str) -> tuple[tuple[str, int, int], ...]:
    return tuple((match[0].lower(), match.start(), match.end()) for match in _WORD.finditer(text))


def _forms(word: str) -> set[str]:
    forms = {word, word + "s", word + "ing"}
    if word.endswith(("s", "sh", "ch", "x")):
        forms.add(word + "es")
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        forms.add(word[:-1] + "ies")
    if word.endswith("e"):
        forms.add(word[:-1] + "ing")
    return forms
