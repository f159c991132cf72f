"""Hear a follow-up: which of its words are new and to be read or spoken, and which are in the film now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.roles.clues import clues_of, is_chinese
from nemo_notebook.studio.director.reading.roles.table import table_of
from nemo_notebook.studio.director.reading.roles.tokens import Token, clauses_in, is_mark, tokens_of

MARKS: Final = "NOVSD"
"""New words to be read, words that are in the film (old), new words to be spoken, seen, direction."""
STATES: Final = f"{MARKS}novs"
"""What the tables tell apart: in small letters the first word of a run, by which it is easier to hear."""
_MOST_TOKENS: Final = 150
"""A longer message is a brief or an article; it is not heard."""
_LONGEST_RUN: Final = 6  # tokens in a row that a text of the film has, too; more are alike
_LETTERS: Final = 4  # of a word that may be a slip of one in the film
_ALIKE: Final = 0.74  # of the letters of two words, of which one is a slip of the other
_DIGIT: Final = regex(r"\d")
_CHANGE: Final = frozenset(
    (
        "to",
        "into",
        "say",
        "says",
        "saying",
        "read",
        "reads",
        "reading",
        "with",
        "write",
        "add",
        "put",
        "called",
        "named",
        "is",
        "its",
        "it's",
        "be",
        "becomes",
        "like",
        "that's",
        "should",
        "not",
        "instead",
        "of",
        "from",
        "replace",
        "change",
        "swap",
        "drop",
        "remove",
    )
)
_CHANGE_ZH: Final = regex(
    r"改[成为]?|换[成为]?|写[成上着]?|变成|加[上个句一]?|应该?是|不是|就?是|叫|成|到|说|念|把|将|删|去掉|别|不要"
)
"""Words of change: the last one before a token tells much of it."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words of a message that follow on one another and have one role.

    Attributes:
        role: one of `MARKS`.
        start, end: where they stand in the message, without marks around them.
        sure: how likely the least likely of them has that role, and the words beside it have not.
    """

    role: str
    start: int
    end: int
    sure: float


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A follow-up and the roles of its words.

    Attributes:
        text: the message.
        tokens: its tokens.
        chances: (tokens, roles) how likely each has each role, in the order of `MARKS`.
    """

    text: str
    tokens: Sequence[Token]
    chances: npt.NDArray[np.float64]

    def runs(self, roles: str) -> list[Run]:
        """Return the words that most likely have one of some roles, in order."""
        best = [MARKS[one] for one in self.chances.argmax(axis=1)]
        found: list[Run] = []
        start = 0
        for place in range(1, len(best) + 1):
            if place == len(best) or best[place] != best[start]:
                if best[start] in roles and (run := self._run(best[start], start, place)):
                    found.append(run)
                start = place
        return found

    def _run(self, role: str, start: int, end: int) -> Run | None:
        """The run of some tokens; None where they are marks alone."""
        words = [place for place in range(start, end) if not is_mark(self.tokens[place].word)]
        if not words:
            return None
        sure = float(self.chances[words, MARKS.index(role)].min())
        beside = [place for place in (start - 2, start - 1, end, end + 1) if 0 <= place < len(self.tokens)]
        beside = [place for place in beside if not is_mark(self.tokens[place].word)]
        if beside:
            sure = min(sure, 1 - float(self.chances[beside, MARKS.index(role)].max()))
        return Run(role, self.tokens[start].start, self.tokens[end - 1].end, sure)


@lru_cache(maxsize=4)
def hear_follow_up(text: str, film: tuple[str, ...]) -> FollowUp | None:
    """Return the roles of the words of a follow-up; None for none, and for a very long one.

    Args:
        text: the message.
        film: the texts that are in the film now, the title first.
    """
    tokens = tokens_of(text)
    if not tokens or len(tokens) > _MOST_TOKENS:
        return None
    table = table_of("followups_zh" if is_chinese(tokens) else "followups_en")
    return FollowUp(text, tokens, folded(table.chances(clues_beside(tokens, film))))


def folded(chances: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Return (tokens, marks) from (tokens, states): a first word of a run counts as any other."""
    both = chances[:, : len(MARKS)].copy()
    both[:, : len(STATES) - len(MARKS)] += chances[:, len(MARKS) :]
    return both


def clues_beside(tokens: Sequence[Token], film: Sequence[str]) -> list[list[str]]:
    """Return the clues of each token, of the message and of the film that it is said to."""
    rows = clues_of(tokens)
    words = [one.word.casefold() for one in tokens]
    texts = [[one.word.casefold() for one in tokens_of(text)] for text in film]
    chinese = is_chinese(tokens)
    runs = _runs(words, texts)
    numbers = _shapes(texts)
    named = {one for text in texts for one in text if len(one) >= _LETTERS and one.isalpha()}
    changes = list(_changes(tokens, chinese=chinese))
    heard_before = False
    for place, clues in enumerate(rows):
        length, kind, whole, first, last = runs[place]
        heard_before = heard_before or length > 1
        here = str(length)
        clues += [f"f={here}", f"fk={kind}{here}", f"c={changes[place]}", f"cf={changes[place]} {here}"]
        clues += [f"f3={_length(runs, place - 1)}{here}{_length(runs, place + 1)}"]
        clues += [one for one, holds in (("fw", whole), ("f<", first), ("f>", last)) if holds]
        clues += ["mf"] if heard_before else []
        if words[place][0].isdigit():
            clues += _of_number(words, place, numbers, length)
        elif not length and not chinese and len(words[place]) >= _LETTERS and _is_slip(words[place], named):
            clues.append("fn")
    return rows


_Place = tuple[int, str, bool, bool, bool]


def _runs(words: Sequence[str], texts: Sequence[Sequence[str]]) -> list[_Place]:
    """For each token the longest run of a text that holds it.

    Its length, whether the title has it, whether it is all of a text, and whether the token is its first or
    last.
    """
    found: list[_Place] = [(0, "", False, False, False)] * len(words)
    words_said = set(words)
    for number, text in enumerate(texts):
        kind = "t" if number == 0 else "c"
        if words_said.isdisjoint(text):
            continue
        plain = [one for one in text if not is_mark(one)]
        matcher = SequenceMatcher(None, words, text, autojunk=False)
        for start, _, size in matcher.get_matching_blocks():
            row = words[start : start + size]
            length = min(_LONGEST_RUN, sum(not is_mark(one) for one in row))
            whole = bool(plain) and [one for one in row if not is_mark(one)] == plain
            for place in range(start, start + size):
                if length and length > found[place][0]:
                    found[place] = (length, kind, whole, place == start, place == start + size - 1)
    return found


def _length(runs: Sequence[_Place], place: int) -> str:
    return str(min(2, runs[place][0])) if 0 <= place < len(runs) else "_"


def _shape(word: str) -> str:
    return _DIGIT.sub("9", word)


def _shapes(texts: Sequence[Sequence[str]]) -> set[str]:
    """The shapes of the film's numbers, alone and with what stands before and behind."""
    found = set()
    for text in texts:
        for place, word in enumerate(text):
            if word[0].isdigit():
                found.add(_shape(word))
                found |= {f"{text[place - 1]}#"} if place else set()
                found |= {f"#{text[place + 1]}"} if place + 1 < len(text) else set()
    return found


def _of_number(words: Sequence[str], place: int, numbers: set[str], length: int) -> Iterator[str]:
    """Whether the film has a number of that shape, and one with the same beside it."""
    old = "old" if length else "new"
    yield f"n={old}{_shape(words[place]) in numbers}"
    beside = place and f"{words[place - 1]}#" in numbers
    beside = beside or (place + 1 < len(words) and f"#{words[place + 1]}" in numbers)
    yield f"nb={old}{bool(beside)}"


def _is_slip(word: str, named: set[str]) -> bool:
    """Whether a word is nearly one of the film's."""
    return any(
        abs(len(one) - len(word)) <= 2
        and 2 * sum(sign in one for sign in word) > _ALIKE * (len(one) + len(word))
        and SequenceMatcher(None, word, one).ratio() > _ALIKE
        for one in named
    )


def _changes(tokens: Sequence[Token], *, chinese: bool) -> Iterator[str]:
    """The last word of change before each token, and whether that stands in the same clause."""
    text = "".join(one.word for one in tokens)
    ends = {}
    if chinese:
        ends = {match.end(): match[0] for match in _CHANGE_ZH.finditer(text)}
    starts = {start for start, _ in clauses_in(tokens)}
    last, far, at = "", "", 0
    for place, token in enumerate(tokens):
        far = "~" if place in starts and last else far
        yield f"{far}{last}"
        at += len(token.word)
        word = ends.get(at, "") if chinese else token.word.lower().replace("’", "'")
        if word in (":", "：") or (word and chinese) or word in _CHANGE:
            last, far = word, ""
