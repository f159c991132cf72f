#!/usr/bin/env python3
"""Learn which words of a message are its title, from the messages that are marked in tests/data/roles.

    scripts/names.py            learns, writes nemo_notebook/studio/director/reading/roles/names_{en,zh}.npz
    scripts/names.py --measure  learns from three quarters, tells how many titles of the last are right

Needs the extra "test" (PyTorch). Same messages, same table.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Final

import numpy as np
import torch

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

from roles import HELD_BACK, MARKED, TABLES, TWICE, Marked, asked_to_measure, read_all  # noqa: E402
from tables import store  # noqa: E402

from nemo_notebook.studio.director.reading.roles.clues import is_chinese  # noqa: E402
from nemo_notebook.studio.director.reading.roles.names import Run, RunClues, run_clues, scores  # noqa: E402
from nemo_notebook.studio.director.reading.roles.table import STEP  # noqa: E402
from nemo_notebook.studio.director.reading.roles.tokens import Token, is_mark, tokens_of  # noqa: E402

SELDOM: Final = 3  # messages at least that a clue must be in
KEEPS_SMALL: Final = 1.0  # the weight of the squares of all weights, in messages
STEPS: Final = 60  # of L-BFGS
LEAST: Final = 2  # units of a weight below which a clue tells nothing
DETERMINERS: Final = frozenset(("the", "a", "an", "our", "my", "your", "his", "her", "their", "this"))


@dataclass(frozen=True, slots=True)
class Example:
    """A marked message as runs of words.

    Attributes:
        line: as it is stored.
        tokens, clues: of its text.
        right: the runs that are its title, as places in `clues.runs`; of several each will do.
        titled: whether it has a title at all.
    """

    line: str
    tokens: list[Token]
    clues: RunClues
    right: list[int]
    titled: bool


def main() -> int:
    measured = asked_to_measure(__doc__)
    rows = read_all()
    for language in ("en", "zh"):
        mine = [one for one in rows if is_chinese(tokens_of(one.text)) == (language == "zh")]
        if measured:
            weights = learn([example_of(one) for place, one in enumerate(mine) if place % HELD_BACK])
            print(
                language, len(mine), "messages,", len(weights), "clues:", measure(weights, mine[::HELD_BACK])
            )
        else:
            weights = learn([example_of(one) for one in mine])
            units = np.array(list(weights.values()), np.int8)
            store(TABLES / f"names_{language}.npz", weights, MARKED, weights=units)
    return 0


def example_of(row: Marked) -> Example:
    """Return a marked message as runs of words."""
    tokens = tokens_of(row.text)
    clues = run_clues(tokens)
    places = {run: place for place, run in enumerate(clues.runs)}
    titles = titles_of(row, tokens)
    return Example(
        row.line, tokens, clues, [places[one] for one in titles if one in places], "T" in row.roles
    )


def titles_of(row: Marked, tokens: list[Token]) -> list[Run]:
    """Return the titles that a message is marked with, without marks around and articles before them."""
    found: list[list[int]] = [[]]
    for place, role in enumerate(row.roles):
        if role != "T":
            found.append([])
        elif not is_mark(tokens[place].word):
            found[-1].append(place)
    runs = []
    for places in filter(None, found):
        while len(places) > 1 and tokens[places[0]].word.lower() in DETERMINERS:
            places.pop(0)
        runs.append(Run(places[0], places[-1]))
    return runs


def clues_in(clues: RunClues) -> chain[str]:
    """Return every clue of a message."""
    rows = chain(clues.begins, clues.ends, clues.holds, clues.whole, [clues.none])
    return chain.from_iterable(rows)


def learn(examples: list[Example]) -> dict[str, int]:
    """Return the weight of each clue that tells something, in units of STEP; by maximum likelihood."""
    counts = Counter(chain.from_iterable(set(clues_in(one.clues)) for one in examples))
    names = sorted(clue for clue, count in counts.items() if count >= SELDOM)
    rows = {clue: row for row, clue in enumerate(names)}
    usable = [one for one in examples if one.right or not one.titled]
    known = set((MARKED / "known.txt").read_text("utf-8").splitlines())
    counted = torch.tensor([float(TWICE) if one.line in known else 1.0 for one in usable])
    packed = Packed.of(usable, rows)
    weights = torch.zeros(len(names), 1, requires_grad=True)
    torch.manual_seed(1)
    optimizer = torch.optim.LBFGS([weights], max_iter=STEPS, history_size=10, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimizer.zero_grad()
        missed = (counted * packed.surprise(weights)).sum() / counted.sum()
        found = missed + KEEPS_SMALL / len(usable) / 2 * (weights**2).sum()
        found.backward()
        return found

    optimizer.step(loss)
    units = (weights.detach()[:, 0] / STEP).round().clamp(-127, 127).to(torch.int8).tolist()
    return {clue: unit for clue, unit in zip(names, units, strict=True) if abs(unit) >= LEAST}


@dataclass(frozen=True, slots=True)
class Packed:
    """Messages as tensors.

    Attributes:
        bags: for begins, ends, holds, whole and none the rows of the clues, and where each list begins.
        first, behind: of each run, the first token and the one behind its last, counted over all messages.
        last: its last token.
        message: of each run.
        right: whether it is right.
        none_right: for each message whether no title is right.
    """

    bags: list[tuple[torch.Tensor, torch.Tensor]]
    first: torch.Tensor
    last: torch.Tensor
    message: torch.Tensor
    right: torch.Tensor
    none_right: torch.Tensor

    @classmethod
    def of(cls, examples: list[Example], rows: dict[str, int]) -> Packed:
        """Pack messages; clues without a row are left out."""
        kinds = [
            [row for one in examples for row in part(one.clues)]
            for part in (
                lambda clues: clues.begins,
                lambda clues: clues.ends,
                lambda clues: clues.holds,
                lambda clues: clues.whole,
                lambda clues: [clues.none],
            )
        ]
        bags = []
        for kind in kinds:
            found = [[rows[clue] for clue in row if clue in rows] for row in kind]
            starts = np.cumsum([0, *(len(row) for row in found[:-1])])
            bags.append((torch.tensor(list(chain.from_iterable(found))), torch.tensor(starts)))
        begins = np.cumsum([0, *(len(one.clues.begins) for one in examples)])
        runs = [
            (place, number, run)
            for place, one in enumerate(examples)
            for number, run in enumerate(one.clues.runs)
        ]
        right = [set(one.right) for one in examples]
        return cls(
            bags,
            torch.tensor([begins[place] + run.first for place, _, run in runs]),
            torch.tensor([begins[place] + run.last for place, _, run in runs]),
            torch.tensor([place for place, _, _ in runs]),
            torch.tensor([float(number in right[place]) for place, number, _ in runs]),
            torch.tensor([float(not one.titled) for one in examples]),
        )

    def surprise(self, weights: torch.Tensor) -> torch.Tensor:
        """Return for each message how unlikely what is right is: the negative logarithm of its chance."""
        begins, ends, holds, whole, none = (
            torch.nn.functional.embedding_bag(clues, weights, starts, mode="sum")[:, 0]
            for clues, starts in self.bags
        )
        held = torch.cat([torch.zeros(1), holds.cumsum(0)])
        runs = begins[self.first] + ends[self.last] + held[self.last + 1] - held[self.first] + whole
        top = none.detach().scatter_reduce(0, self.message, runs.detach(), "amax")
        odds, rest = torch.exp(runs - top[self.message]), torch.exp(none - top)
        every = rest.index_add(0, self.message, odds)
        right = (rest * self.none_right).index_add(0, self.message, odds * self.right)
        return torch.log(every) - torch.log(right + 1e-30)


def measure(weights: dict[str, int], rows: list[Marked]) -> str:
    """Return how many titles that were not learnt are chosen right: half of their words, or all."""
    titled = half = whole = 0
    for row in rows:
        example = example_of(row)
        if not (example.titled and example.clues.runs):
            continue
        titled += 1
        chosen = example.clues.runs[int(np.argmax(scores(example.clues, weights)))]
        got = set(words_of(example.tokens, chosen))
        right = [words_of(example.tokens, one) for one in titles_of(row, example.tokens)]
        half += 2 * len(got & set(chain.from_iterable(right))) >= len(got) > 0
        whole += any(got == set(one) for one in right)
    return (
        f"{100 * half / titled:.1f} % of titles at least half right, {100 * whole / titled:.1f} % to the word"
    )


def words_of(tokens: list[Token], run: Run) -> list[str]:
    words = [one.word.lower() for one in tokens[run.first : run.last + 1] if not is_mark(one.word)]
    return [one for one in words if one not in DETERMINERS] or words


if __name__ == "__main__":
    sys.exit(main())
