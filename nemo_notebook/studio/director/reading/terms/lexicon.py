"""Find listed words in a text quickly: English ones whole, with their forms; Chinese ones anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_WORD: Final = regex(r"[a-zà-ÿ0-9][a-zà-ÿ0-9&-]*", re.I)
_MOST_WORDS: Final = 4  # in one English entry
_APOSTROPHES: Final = regex(r"['’]")


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
        self._chinese = dict(chinese)
        counted = ((word, word.count(" ") + 1) for word in self._english)
        self._words_of = _sizes(
            (word.partition(" ")[0], size) for word, size in counted if size <= _MOST_WORDS
        )
        self._signs_of = _sizes((word[0], len(word)) for word in self._chinese)
        self._first_signs = regex("|".join(map(re.escape, self._signs_of)) or r"(?!)")

    def find(self, text: str) -> list[Hit]:
        """Return the listed words in order; of those that overlap, the longest that comes first."""
        hits = [*self._find_english(text), *self._find_chinese(text)]
        return sorted((hit for hit in hits if hit.value), key=lambda hit: hit.start)

    def _find_english(self, text: str) -> Iterable[Hit]:
        words = _words(text)
        at = 0
        while at < len(words):
            size = self._longest_at(text, words, at)
            if size:
                phrase = " ".join(word for word, _, _ in words[at : at + size])
                yield Hit(self._english[phrase], words[at][1], words[at + size - 1][2])
            at += max(1, size)

    def _longest_at(self, text: str, words: Sequence[tuple[str, int, int]], at: int) -> int:
        for size in self._words_of.get(words[at][0], ()):
            run = words[at : at + size]
            if len(run) < size or " ".join(word for word, _, _ in run) not in self._english:
                continue
            if all(text[a[2] : b[1]].strip(" -'’") == "" for a, b in zip(run, run[1:], strict=False)):
                return size
        return 0

    def _find_chinese(self, text: str) -> Iterable[Hit]:
        end = 0
        for first in self._first_signs.finditer(text):
            at = first.start()
            sizes = self._signs_of[first[0]] if at >= end else ()
            word = next((one for size in sizes if (one := text[at : at + size]) in self._chinese), "")
            if word:  # at the end of the text it may be shorter than the size that was tried
                end = at + len(word)
                yield Hit(self._chinese[word], at, end)


def by_word(listed: Mapping[str, tuple[str, str]]) -> tuple[dict[str, str], dict[str, str]]:
    """Return English words, which commas part, and Chinese ones, which blanks part, each with its value."""
    english = {one.strip(): value for value, (words, _) in listed.items() for one in words.split(",")}
    chinese = {one: value for value, (_, signs) in listed.items() for one in signs.split()}
    return {word: value for word, value in english.items() if word}, chinese


def _sizes(entries: Iterable[tuple[str, int]]) -> dict[str, list[int]]:
    """How long entries are that begin alike, the longest first."""
    found: dict[str, set[int]] = {}
    for first, size in entries:
        found.setdefault(first, set()).add(size)
    return {first: sorted(sizes, reverse=True) for first, sizes in found.items()}


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
