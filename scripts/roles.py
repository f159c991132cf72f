#!/usr/bin/env python3
"""Learn the table of roles from the messages that are marked in tests/data/roles, or measure what it reaches.

    scripts/roles.py            learns and writes nemo_notebook/studio/director/reading/roles/{en,zh}.npz
    scripts/roles.py --measure  learns from three quarters and tells how much of the last quarter is right

Needs the extra "test" (python-crfsuite). Same messages, same table.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

from tables import fitted, write  # noqa: E402

from nemo_notebook.studio.director.reading.roles.clues import clues_of, is_chinese  # noqa: E402
from nemo_notebook.studio.director.reading.roles.hearing import READ  # noqa: E402
from nemo_notebook.studio.director.reading.roles.table import ROLES, Table  # noqa: E402
from nemo_notebook.studio.director.reading.roles.tokens import clauses_in, is_mark, tokens_of  # noqa: E402

MARKED = HERE.parent / "tests" / "data" / "roles"
TABLES = HERE.parent / "nemo_notebook" / "studio" / "director" / "reading" / "roles"
SETTINGS = {
    "c1": 0.1,
    "c2": 0.5,
    "max_iterations": 120,
    "feature.minfreq": 2,
    "feature.possible_transitions": True,
}
LEAST = 2  # units of a weight below which a clue tells nothing
TWICE = 2  # how often a message counts whose film is known to be right
HELD_BACK = 4  # one message in so many

_BREAK: Final = "⏎"
"""Stands for a line break, so that each message is a line."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked message.

    Attributes:
        line: as it is stored.
        text: as it was typed.
        roles: one for each token of the text.
    """

    line: str
    text: str
    roles: list[str]


def read_marked(line: str, marks: str = ROLES) -> Marked:
    """Read one line; ValueError where it does not begin with a mark."""
    before, *rest = re.split(rf"\[([{marks}])\]", line.replace(_BREAK, "\n"))
    if before or not rest:
        raise ValueError(f"No mark at the beginning of {line[:40]!r}.")
    pieces = list(zip(rest[::2], rest[1::2], strict=True))
    ends: list[int] = []
    for _, words in pieces:
        ends.append((ends[-1] if ends else 0) + len(words))
    text = "".join(words for _, words in pieces)
    roles = [
        next(role for (role, _), end in zip(pieces, ends, strict=True) if token.start < end)
        for token in tokens_of(text)
    ]
    return Marked(line, text, roles)


def main() -> int:
    measured = asked_to_measure(__doc__)
    rows = read_all()
    for language in ("en", "zh"):
        mine = [one for one in rows if is_chinese(tokens_of(one.text)) == (language == "zh")]
        if measured:
            held = mine[::HELD_BACK]
            table = learn([one for place, one in enumerate(mine) if place % HELD_BACK])
            print(language, len(mine), "messages,", len(table.rows), "clues:", measure(table, held))
        else:
            write(learn(mine), TABLES / f"{language}.npz", MARKED)
    return 0


def asked_to_measure(told: str | None) -> bool:
    """Return whether the command line asks to measure, and not to learn; `told` is its help."""
    parser = argparse.ArgumentParser(description=told, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--measure", action="store_true")
    return bool(parser.parse_args().measure)


def read_all() -> list[Marked]:
    """Return every marked message, in an order that mixes the files; always the same."""
    texts = (path.read_text("utf-8") for path in sorted(MARKED.glob("*.txt")))
    rows = [read_marked(line) for text in texts for line in text.splitlines() if line.strip()]
    random.Random(1).shuffle(rows)
    return rows


def learn(rows: list[Marked]) -> Table:
    """Return what CRFsuite learns from some messages; those whose film is known to be right count twice."""
    known = set((MARKED / "known.txt").read_text("utf-8").splitlines())
    counted = [row for row in rows for _ in range(TWICE if row.line in known else 1)]
    sequences = [(clues_of(tokens_of(one.text)), one.roles) for one in counted]
    return fitted(sequences, ROLES, SETTINGS, LEAST)


def measure(table: Table, rows: list[Marked]) -> str:
    """Return how many words and clauses of messages that were not learnt are heard right."""
    shown = [ROLES.index(one) for one in READ]
    words = right = clauses = parted = 0
    for row in rows:
        tokens = tokens_of(row.text)
        chances = table.chances(clues_of(tokens))
        kept = [place for place, token in enumerate(tokens) if not is_mark(token.word)]
        words += len(kept)
        right += sum(ROLES[chances[place].argmax()] == row.roles[place] for place in kept)
        for start, end in clauses_in(tokens):
            mine = [place for place in kept if start <= place < end]
            read = sum(row.roles[place] in READ for place in mine) > len(mine) / 2
            clauses += bool(mine)
            parted += bool(mine) and (chances[np.ix_(mine, shown)].sum() > len(mine) / 2) == read
    return f"{100 * right / words:.1f} % of words, {100 * parted / clauses:.1f} % of clauses read or not"


if __name__ == "__main__":
    sys.exit(main())
