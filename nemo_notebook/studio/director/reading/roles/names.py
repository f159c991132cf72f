"""Find the words of a first message that name its film: how likely each run of words is its title.

A linear model over all runs of words in a clause, "no title" among them, learnt from the same marked
messages as the roles by `scripts/names.py`; roles tell of each word, here one run is chosen out of all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate
from typing import Final, NamedTuple

import numpy as np

from nemo_notebook.studio.director.reading.roles.clues import (
    MARKS_OF_CLAUSES,
    ends_of,
    is_chinese,
    plain_of,
    quotations,
    shape_of,
    word_at,
)
from nemo_notebook.studio.director.reading.roles.table import STEP, learnt
from nemo_notebook.studio.director.reading.roles.tokens import (
    Token,
    clauses_in,
    is_mark,
    is_sign,
    tokens_of,
)

LONGEST, LONGEST_ZH = 9, 16
"""Words, or signs, of a title."""
MOST_TOKENS: Final = 300
"""A title is not looked for behind them."""
_PARTS: Final = frozenset(",，、;；.。!！?？")  # what parts words that are not in quotation marks
_JOINS: Final = frozenset(("of", "and", "the", "in", "for", "to", "a", "at", "on"))
_CLOSES: Final = frozenset("”」』》’\"'")
_EDGE: Final = 5  # tokens from an edge of a clause, from which on all are alike
_MOST_CLAUSES: Final = 4


class Run(NamedTuple):
    """Some words in a row.

    Attributes:
        first, last: its first and its last token.
    """

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class RunClues:
    """What may tell which run is the title, as "kind=value".

    Attributes:
        begins, ends, holds: for each token, what speaks for a title that begins, ends or is there.
        runs: every run that could be one.
        whole: for each run, what speaks for it as a whole.
        none: what speaks for no title at all.
    """

    begins: list[list[str]]
    ends: list[list[str]]
    holds: list[list[str]]
    runs: list[Run]
    whole: list[list[str]]
    none: list[str]


class Name(NamedTuple):
    """Words that may be the title.

    Attributes:
        words: as they stand in the message.
        chance: of being the title, 0 to 1.
    """

    words: str
    chance: float


@lru_cache(maxsize=4)
def names_in(text: str, most: int = 12) -> tuple[Name, ...]:
    """Return the likeliest titles of a first message, the likeliest first; () for none at all."""
    tokens = tokens_of(text)[:MOST_TOKENS]
    if not tokens:
        return ()
    clues = run_clues(tokens)
    if not clues.runs:
        return ()
    weights = _weights("zh" if is_chinese(tokens) else "en")
    sums = np.array([*scores(clues, weights), _sum(clues.none, weights)], np.float64) * STEP
    chances = np.exp(sums - sums.max())
    chances /= chances.sum()
    best = np.argsort(-chances[:-1], kind="stable")[:most]
    return tuple(
        Name(text[tokens[run.first].start : tokens[run.last].end], float(chances[place]))
        for place in best
        for run in [clues.runs[place]]
    )


def scores(clues: RunClues, weights: Mapping[str, int]) -> list[int]:
    """Return what speaks for each run, in units of `STEP`."""
    begins, ends, holds, whole = (
        [_sum(row, weights) for row in rows] for rows in (clues.begins, clues.ends, clues.holds, clues.whole)
    )
    held = [0, *accumulate(holds)]
    return [
        begins[run.first] + ends[run.last] + held[run.last + 1] - held[run.first] + own
        for run, own in zip(clues.runs, whole, strict=True)
    ]


def _sum(clues: Iterable[str], weights: Mapping[str, int]) -> int:
    return sum(weights.get(one, 0) for one in clues)


@cache
def _weights(language: str) -> dict[str, int]:
    """The weight of each clue, in units of `STEP`."""
    held = learnt(__package__, f"names_{language}")
    return dict(zip(held.rows, held.arrays["weights"].tolist(), strict=True))


def run_clues(tokens: Sequence[Token]) -> RunClues:
    """Return what tells of each run of words whether it is the title."""
    chinese = is_chinese(tokens)
    plain = [plain_of(one.word) for one in tokens]
    clauses, quoted = clauses_in(tokens), quotations(tokens)
    words = [[one for one in plain[start:end] if one not in MARKS_OF_CLAUSES] for start, end in clauses]
    edges = [ends_of(row, chinese=chinese) for row in words]
    found = RunClues([], [], [], [], [], list(_of_none(plain, edges)))
    counts = _counted(tokens, plain, chinese=chinese)
    for place, clause in enumerate(clauses):
        here = _Clause(tokens, plain, quoted, edges, place, clause, chinese, counts)
        for token in range(*clause):
            mark = is_mark(tokens[token].word)
            found.begins.append([] if mark else list(here.begins(token)))
            found.ends.append([] if mark else list(here.ends(token)))
            found.holds.append([] if mark else list(here.holds(token)))
            for run in () if mark else here.runs_from(token):
                found.runs.append(run)
                found.whole.append(list(here.whole(run)))
    return found


def _of_none(plain: Sequence[str], edges: Sequence[tuple[str, str, str, str]]) -> Iterator[str]:
    yield f"Nn={min(8, len(plain) // 5)}"
    yield f"Nnc={min(8, len(edges) - 1)}"
    for one in edges:
        yield f"Nnh={one[0]}"
        yield f"Nnh2={one[1]}"
    for word in dict.fromkeys(plain):
        yield f"Nnb={word}"


class _Counts(NamedTuple):
    """How many tokens before each one are words, and what kind of words."""

    words: list[int]
    unnamed: list[int]
    again: list[int]
    digits: list[int]


def _counted(tokens: Sequence[Token], plain: Sequence[str], *, chinese: bool) -> _Counts:
    often, rows = Counter(plain), []
    for one, said in zip((token.word for token in tokens), plain, strict=True):
        word, digit = not is_mark(one), one[0].isdigit()
        named = digit or one[0].isupper() or is_sign(one) or one.lower() in _JOINS
        again = often[said] > 1 and (chinese or len(said) > 3)
        rows.append((word, word and not named, word and again, digit))
    return _Counts(*([0, *accumulate(column)] for column in zip(*rows, strict=True)))


@dataclass(frozen=True, slots=True)
class _Clause:
    """A clause of a message, and the message around it."""

    tokens: Sequence[Token]
    plain: Sequence[str]
    quoted: Sequence[int | None]
    edges: Sequence[tuple[str, str, str, str]]
    place: int
    span: tuple[int, int]
    chinese: bool
    counts: _Counts

    def _at(self, place: int) -> str:
        return word_at(self.plain, place)

    def _stop(self) -> str:
        last = self._at(self.span[1] - 1)
        return last if last in MARKS_OF_CLAUSES else "_"

    def begins(self, at: int) -> Iterator[str]:
        """Yield what speaks for a title that begins at a token."""
        word, before, before2, before3 = (self._at(at - off) for off in range(4))
        start = min(_EDGE, at - self.span[0])
        head, head2, *_ = self.edges[self.place]
        shape = shape_of(self.tokens[at].word)
        yield from (f"Sa1={before}", f"Sa2={before2} {before}", f"Sa3={before3} {before2} {before}")
        yield from (f"Sw={word}", f"Sa1w={before} {word}", f"Ssh={shape}", f"Sci={start}")
        yield from (f"Skp={min(_MOST_CLAUSES, self.place)}", f"Scikp={start},{min(3, self.place)}")
        yield from (f"Sh1={head}", f"Sh2={head2}", f"Sh1a={head} {before}", f"Sh2a={head2} {before}")
        yield f"Ssepb={self._at(self.span[0] - 1)}"
        if self.chinese:
            yield f"Sa4={self._at(at - 4)}{before3}{before2}{before}"
            yield f"Swb={word}{self._at(at + 1)}"
            yield f"Saw2={before2}{before}{word}"
        else:
            yield f"Ssha={shape_of(self.tokens[at - 1].word) if at else '^'}{shape}"
        if self.place:
            *_, last, last2 = self.edges[self.place - 1]
            yield from (f"Sph={self.edges[self.place - 1][0]}", f"Spe={last}", f"Spe2={last2}")
        opened = self.quoted[at]
        if opened is not None:
            yield from ("Sinq", f"Sq1={self._at(opened - 1)}")
            yield from (f"Sq2={self._at(opened - 2)} {self._at(opened - 1)}", f"Sqs={opened == at - 1}")

    def ends(self, at: int) -> Iterator[str]:
        """Yield what speaks for a title that ends at a token."""
        word, after, after2, after3 = (self._at(at + off) for off in range(4))
        left = min(_EDGE, self.counts.words[self.span[1]] - self.counts.words[at + 1])
        stop, last = self._stop(), len(self.edges) - 1
        yield from (f"Eb1={after}", f"Eb2={after} {after2}", f"Eb3={after} {after2} {after3}")
        yield from (f"Ew={word}", f"Ewb={word} {after}", f"Ece={left}", f"Ecesep={left},{stop}")
        yield f"Ekl={min(_MOST_CLAUSES, last - self.place)}"
        yield f"Esepakp={stop},{min(3, self.place)},{left == 0}"
        if self.chinese:
            yield f"Eb4={after}{after2}{after3}{self._at(at + 4)}"
            yield f"Eaw={self._at(at - 1)}{word}"
            yield f"Ewb2={word}{after}{after2}"
        else:
            yield f"Ex3={word[-3:]}"
        if self.place < last:
            head, head2, *_ = self.edges[self.place + 1]
            yield from (f"Enh={head}", f"Enh2={head2}", f"Enhce={head},{left == 0}")
        if self.quoted[at] is not None:
            yield from ("Einq", f"Eqe={after in _CLOSES}")

    def holds(self, at: int) -> Iterator[str]:
        """Yield what speaks for a title that holds a token."""
        word, after = self._at(at), self._at(at + 1)
        yield from (f"Iw={word}", f"Ish={shape_of(self.tokens[at].word)}")
        if not self.chinese:
            yield from (f"Ip4={word[:4]}", f"Ix3={word[-3:]}")
        elif is_sign(word) and is_sign(after):
            yield f"Iwb={word}{after}"

    def runs_from(self, at: int) -> Iterator[Run]:
        """Yield the runs that begin at a token: within its clause, or its quotation marks."""
        opened, length = self.quoted[at], 0
        for last in range(at, len(self.tokens)):
            word = self.tokens[last].word
            if word == "\n" or (self.quoted[last] != opened if opened is not None else last >= self.span[1]):
                return
            if is_mark(word):
                if word in _PARTS and opened is None:
                    return
                continue
            length += 1
            if length > (LONGEST_ZH if self.chinese else LONGEST):
                return
            yield Run(at, last)

    def whole(self, run: Run) -> Iterator[str]:
        """Yield what speaks for a run as a whole."""
        start, end = self.span
        size, unnamed, again, digits = (row[run.last + 1] - row[run.first] for row in self.counts)
        named = not unnamed
        yield from (f"Plen={size}", f"Pcaps={named},{min(size, 4)}", f"Prep={again > 0}")
        yield f"Pdig={digits > 0}"
        yield f"Pab={self._at(run.first - 1)} {self._at(run.last + 1)}"
        if self.counts.words[run.first] == self.counts.words[start] and (
            self.counts.words[max(end, run.last + 1)] == self.counts.words[run.last + 1]
        ):
            stop, kept = self._stop(), min(3, self.place)
            yield from (f"Pwhole={stop},{kept}", f"Pwlen={min(size, 12)},{min(2, self.place)}")
            yield from (f"Pwn={self._at(start - 1)},{stop}", f"Pwcaps={named}")
            yield f"Pwk={kept},{min(3, len(self.edges) - 1 - self.place)}"
        else:
            yield f"Pnw={named}"
        opened = self.quoted[run.first]
        if opened is not None:
            after = run.last + 1
            full = opened == run.first - 1 and after < len(self.tokens) and self.quoted[after] == opened
            full = full and is_mark(self.tokens[after].word)
            yield from (f"Pfull={full}", f"Pfl={full},{min(size, 10)}")
