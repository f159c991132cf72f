#!/usr/bin/env python3
"""Learn the tables of follow-ups from those in tests/data/followups and wishes, or measure what they reach.

    scripts/followups.py            learns and writes followups_{en,zh}.npz beside the tables of roles
    scripts/followups.py --measure  learns without a sixth of the films, in turn, and tells what is right

Needs the extra "test" (python-crfsuite). Same follow-ups, same tables.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

import ordered  # noqa: E402
from roles import LEAST, SETTINGS, TABLES, Marked, asked_to_measure, read_marked  # noqa: E402
from tables import fitted, write  # noqa: E402

from nemo_notebook.studio.director.reading.roles.clues import is_chinese  # noqa: E402
from nemo_notebook.studio.director.reading.roles.followups import (  # noqa: E402
    MARKS,
    STATES,
    FollowUp,
    Run,
    clues_beside,
    folded,
)
from nemo_notebook.studio.director.reading.roles.table import Table  # noqa: E402
from nemo_notebook.studio.director.reading.roles.tokens import is_mark, tokens_of  # noqa: E402

MARKED = HERE.parent / "tests" / "data" / "followups"
SOURCES = (MARKED, ordered.SAID)
PARTS = 6
FEWEST = 4  # letters of a text that is surely said again
_EDGES = " \t\n.,;:!?，。；：！？、“”\"'‘’「」『』()（）…—-→>"


@dataclass(frozen=True, slots=True)
class Said:
    """A marked follow-up and the texts of the film that it was said to, the title first."""

    film: tuple[str, ...]
    marked: Marked


def read_file(path: Path) -> Iterator[Said]:
    """Yield the follow-ups of a file: a line "# title | caption | …", then what is said to that film."""
    film: tuple[str, ...] = ()
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("# "):
            film = tuple(line[2:].split(" | "))
        elif line.strip():
            yield Said(film, read_marked(line, MARKS))


def read_all() -> list[Said]:
    """Return every follow-up that is learnt: those that are marked, and those whose orders tell the words."""
    marked = [one for path in sorted(MARKED.glob("*.txt")) for one in read_file(path)]
    return marked + [one for said in ordered.read_all() if (one := marked_by_orders(said))]


def marked_by_orders(said: ordered.Said) -> Said | None:
    """Return a follow-up with the words marked that its orders name; None where none does, or they differ."""
    film = ordered.shown(said.film)
    tokens = tokens_of(said.text)
    roles, start, found = ["D"] * len(tokens), 0, False
    for words, orders in said.pieces:
        small, end = words.casefold(), start + len(words)
        for order in orders:
            if order.kind in _OF_SCENES:
                return None  # what is to be seen is not told in the words of the message
            named = _OF_WORDS.get(order.kind)
            for role, value in zip(named or "", order.values[-len(named or "") :], strict=False):
                at = small.rfind(value.casefold()) if role != "O" else small.find(value.casefold())
                if at < 0 and role != "O":
                    return None
                found = True
                for place, one in enumerate(tokens):
                    if at >= 0 and start + at <= one.start < start + at + len(value):
                        roles[place] = role
        for place, count in _said_of(words, [text for _, text in film.texts]):
            for here, one in enumerate(tokens):
                if start + place <= one.start < min(end, start + place + count) and roles[here] == "D":
                    roles[here] = "O"
        start = end
    texts = tuple(text for _, text in film.texts)
    return Said(texts, Marked(said.text, said.text, roles)) if found else None


def _said_of(words: str, texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where words say a whole text of the film again, and how many letters."""
    for text in texts:
        if len(text) >= FEWEST and (at := words.casefold().find(text.casefold())) >= 0:
            yield at, len(text)


_OF_WORDS: Final = {
    **dict.fromkeys(("T words", "T line", "add title", "add end card", "add caption"), "N"),
    **dict.fromkeys(
        ("add caption at start", "add caption at end", "add caption after", "add caption from"), "N"
    ),
    "T part": "ON",
    "T without": "O",
    "voice words": "V",
}
"""Kinds of orders whose last values are words, and the roles of these."""
_OF_SCENES: Final = frozenset(("P scene", "add picture", "add picture at"))


def main() -> int:
    measured = asked_to_measure(__doc__)
    for language in ("en", "zh"):
        rows = [one for one in read_all() if language_of(one) == language]
        if measured:
            heard = [pair for part in range(PARTS) for pair in heard_unlearnt(rows, part)]
            print(language, len(rows), "follow-ups:", score(heard))
        else:
            write(learn(rows), TABLES / f"followups_{language}.npz", *SOURCES)
    return 0


def language_of(said: Said) -> str:
    """Return which table hears a follow-up."""
    return "zh" if is_chinese(tokens_of(said.marked.text)) else "en"


def heard_unlearnt(rows: Sequence[Said], part: int) -> Iterator[tuple[Said, FollowUp]]:
    """Yield a part of the films' follow-ups as a table hears them that has not learnt them."""
    films = list(dict.fromkeys(one.film for one in rows))
    held = set(films[part::PARTS])
    table = learn([one for one in rows if one.film not in held])
    for one in rows:
        if one.film in held:
            yield one, hear_with(table, one)


def hear_with(table: Table, said: Said) -> FollowUp:
    """Return what a table hears in a follow-up."""
    tokens = tokens_of(said.marked.text)
    return FollowUp(said.marked.text, tokens, folded(table.chances(clues_beside(tokens, said.film))))


def learn(rows: Sequence[Said]) -> Table:
    """Return what CRFsuite learns from some follow-ups."""
    sequences = [
        (clues_beside(tokens_of(one.marked.text), one.film), states_of(one.marked.roles)) for one in rows
    ]
    return fitted(sequences, STATES, SETTINGS, LEAST)


def states_of(roles: Sequence[str]) -> list[str]:
    """Return the roles with the first word of each run in small letters."""
    return [
        role.lower() if role != "D" and (place == 0 or roles[place - 1] != role) else role
        for place, role in enumerate(roles)
    ]


def runs_of(said: Said, roles: str = "N") -> list[Run]:
    """Return the runs that are marked."""
    tokens = tokens_of(said.marked.text)
    chances = [[float(role == mark) for mark in MARKS] for role in said.marked.roles]
    return FollowUp(said.marked.text, tokens, np.array(chances)).runs(roles)


def words_of(text: str, runs: Sequence[Run]) -> list[str]:
    """Return the words of runs, without marks around them."""
    return [text[one.start : one.end].strip(_EDGES) for one in runs]


_EDGES = " \t\n.,;:!?，。；：！？、“”\"'‘’「」『』()（）…—-→"


@dataclass(frozen=True, slots=True)
class Score:
    """How much is heard right.

    Attributes:
        words, right: how many there are, and how many of them have the role that is marked.
        new, exact: follow-ups with new words to be read, and those of them where just these are heard.
        none, false: follow-ups without, and those of them where some are heard.
    """

    words: int
    right: int
    new: int
    exact: int
    none: int
    false: int

    def __str__(self) -> str:
        return (
            f"{self.right / self.words:.1%} of words; new words exactly in {self.exact} of {self.new} "
            f"({self.exact / self.new:.1%}); where there are none, heard in {self.false} of {self.none} "
            f"({self.false / self.none:.1%})"
        )


def score(heard: Sequence[tuple[Said, FollowUp]]) -> Score:
    """Return how much is heard right of some follow-ups that were not learnt."""
    words = [
        MARKS[ours.chances[place].argmax()] == said.marked.roles[place]
        for said, ours in heard
        for place, token in enumerate(ours.tokens)
        if not is_mark(token.word)
    ]
    rows = [
        (words_of(said.marked.text, runs_of(said)), words_of(said.marked.text, ours.runs("N")))
        for said, ours in heard
    ]
    new = [wanted == found for wanted, found in rows if wanted]
    none = [bool(found) for wanted, found in rows if not wanted]
    return Score(len(words), sum(words), len(new), sum(new), len(none), sum(none))


if __name__ == "__main__":
    sys.exit(main())
