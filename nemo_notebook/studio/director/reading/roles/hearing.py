"""Hear a first message: how likely each of its words is to be read, seen, spoken, or only to steer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property, lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from nemo_notebook.studio.director.reading.roles.clues import clues_of, is_chinese
from nemo_notebook.studio.director.reading.roles.table import ROLES, table_of
from nemo_notebook.studio.director.reading.roles.tokens import Token, clauses_in, is_mark, tokens_of

READ: Final = "TFEV"
"""The roles of words that reach the viewer: read, or spoken."""
_ALIKE: Final = 0.7  # of a text's tokens that must be found in the message
MOST_TOKENS: Final = 600
"""A longer message holds an article; it is not heard."""


@dataclass(frozen=True)
class Heard:
    """A message and the roles of its words.

    Attributes:
        text: the message.
        tokens: its tokens.
        clauses: each as its first token and the one behind its last.
        chances: (tokens, roles) how likely each has each role, in the order of `ROLES`.
    """

    text: str
    tokens: Sequence[Token]
    clauses: Sequence[tuple[int, int]]
    chances: npt.NDArray[np.float64]

    def share(self, places: Iterable[int], roles: str) -> float:
        """Return how likely the words among some tokens have one of some roles, 0 to 1."""
        words = self.words_of(places)
        if not words:
            return 0.0
        columns = [ROLES.index(one) for one in roles]
        return float(self.chances.take(words, 0).take(columns, 1).sum() / len(words))

    def places_of(self, words: str) -> list[int]:
        """Return the tokens that a text is made of; [] where it is not from this message."""
        mine = [one.word.casefold() for one in tokens_of(words) if not is_mark(one.word)]
        every, theirs = self._words
        for start in range(len(theirs) - len(mine) + 1):
            if theirs[start : start + len(mine)] == mine:
                return every[start : start + len(mine)]
        blocks = SequenceMatcher(None, mine, theirs, autojunk=False).get_matching_blocks()
        found = [every[one.b + off] for one in blocks for off in range(one.size)]
        return found if len(found) >= _ALIKE * len(mine) else []

    def words_of(self, clause: Iterable[int]) -> list[int]:
        """Return the tokens of a clause that are no marks."""
        return [place for place in clause if not self._marks[place]]

    @cached_property
    def chinese(self) -> bool:
        """Whether the message is mostly Chinese."""
        return is_chinese(self.tokens)

    @cached_property
    def _marks(self) -> list[bool]:
        return [is_mark(one.word) for one in self.tokens]

    @cached_property
    def _words(self) -> tuple[list[int], list[str]]:
        """The tokens that are no marks, and what they say."""
        every = [place for place, mark in enumerate(self._marks) if not mark]
        return every, [self.tokens[place].word.casefold() for place in every]

    def words(self, first: int, end: int) -> str:
        """Return the text of tokens `first` to before `end`."""
        return self.text[self.tokens[first].start : self.tokens[end - 1].end]


@lru_cache(maxsize=4)  # a message is heard for its quotations and for its brief
def hear(text: str) -> Heard | None:
    """Return the roles of the words of a first message; None for none, and for a very long one."""
    tokens = tokens_of(text)
    if not tokens or len(tokens) > MOST_TOKENS:
        return None
    table = table_of("zh" if is_chinese(tokens) else "en")
    return Heard(text, tokens, clauses_in(tokens), table.chances(clues_of(tokens)))
