"""The table of roles: how much each clue speaks for each role, and each role for the one after it.

`scripts/roles.py` writes it; a conditional random field, learnt by CRFsuite.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final

import numpy as np
import numpy.typing as npt

ROLES: Final = "TFEVSDM"
"""Title, told, end card, voice, seen, direction, talk to the maker."""
STEP: Final = 1 / 16
"""What one unit of a stored weight stands for, in natural logarithms of odds."""


@dataclass(frozen=True, slots=True)
class Table:
    """What is known of one language.

    Attributes:
        rows: for each clue its row in `weights`.
        weights: (clues, roles) int8, in units of `STEP`.
        moves: (roles, roles) int8, in units of `STEP`: from the role of a token to that of the next.
    """

    rows: dict[str, int]
    weights: npt.NDArray[np.int8]
    moves: npt.NDArray[np.int8]

    def chances(self, clues: Sequence[Sequence[str]]) -> npt.NDArray[np.float64]:
        """Return (tokens, roles): how likely each token has each role, all of them together weighed."""
        own = np.array([self._sum(one) for one in clues], np.float64) * STEP
        moves = np.exp(self.moves.astype(np.float64) * STEP)
        own = np.exp(own - own.max(axis=1, keepdims=True))
        ahead, behind = np.empty_like(own), np.ones_like(own)
        ahead[0] = own[0]
        for place in range(1, len(own)):
            here = (ahead[place - 1] @ moves) * own[place]
            ahead[place] = here / here.sum()
        for place in range(len(own) - 2, -1, -1):
            here = moves @ (behind[place + 1] * own[place + 1])
            behind[place] = here / here.sum()
        both: npt.NDArray[np.float64] = ahead * behind
        both /= both.sum(axis=1, keepdims=True)
        return both

    def _sum(self, clues: Sequence[str]) -> npt.NDArray[np.int64]:
        found = [row for one in clues if (row := self.rows.get(one)) is not None]
        total: npt.NDArray[np.int64] = self.weights[found].sum(axis=0, dtype=np.int64)
        return total


@cache
def table_of(language: str) -> Table:
    """Return the table of a language, "en" or "zh"."""
    return learnt(__package__, language).table


@dataclass(frozen=True, slots=True)
class Learnt:
    """What a script of `scripts/` has learnt and stored.

    Attributes:
        rows: for each clue its row in the arrays.
        labels: what is told apart; none where that is fixed.
        arrays: by their names.
    """

    rows: dict[str, int]
    labels: tuple[str, ...]
    arrays: Mapping[str, npt.NDArray[Any]]

    @property
    def table(self) -> Table:
        """What it weighs, where that is a table."""
        return Table(self.rows, self.arrays["weights"], self.arrays["moves"])


def learnt(package: str, name: str) -> Learnt:
    """Return what is stored in a room of this package."""
    with files(package).joinpath(f"{name}.npz").open("rb") as file, np.load(file) as stored:
        arrays = dict(stored)
    rows = {one: row for row, one in enumerate(_lines(arrays.pop("names")))}
    return Learnt(rows, tuple(_lines(arrays.pop("labels"))) if "labels" in arrays else (), arrays)


def _lines(letters: npt.NDArray[np.uint8]) -> list[str]:
    return bytes(letters).decode().split("\n")
