"""A small neural net over clues: what each of them says about a wish, weighed together.

`scripts/wishes.py` learns it; one hidden layer over the sum of the clues' rows, in whole units.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from nemo_notebook.studio.director.reading.roles.table import learnt


@dataclass(frozen=True, slots=True)
class Net:
    """What is learnt of one language.

    Attributes:
        rows: for each clue its row in `inner`.
        inner: (clues, hidden) int8, in units of `steps`.
        steps: (hidden,) float32, what one unit of each column stands for.
        bias: (hidden,) float32.
        outer: (hidden, labels) float32.
        base: (labels,) float32.
        labels: what is told apart.
    """

    rows: dict[str, int]
    inner: npt.NDArray[np.int8]
    steps: npt.NDArray[np.float32]
    bias: npt.NDArray[np.float32]
    outer: npt.NDArray[np.float32]
    base: npt.NDArray[np.float32]
    labels: tuple[str, ...]

    def chances(self, clues: Sequence[str]) -> npt.NDArray[np.float32]:
        """Return (labels,): how likely each is; they sum to 1."""
        found = [row for one in clues if (row := self.rows.get(one)) is not None]
        hidden = self.inner[found].sum(axis=0, dtype=np.int32) * self.steps + self.bias
        own = np.maximum(hidden, 0) @ self.outer + self.base
        odds: npt.NDArray[np.float32] = np.exp(own - own.max())
        odds /= odds.sum()
        return odds


@cache
def net_of(name: str) -> Net:
    """Return a net that is stored in this room, such as "kinds_en"."""
    held = learnt(__package__, name)
    return Net(
        held.rows,
        held.arrays["inner"],
        held.arrays["steps"],
        held.arrays["bias"],
        held.arrays["outer"].astype(np.float32),
        held.arrays["base"].astype(np.float32),
        held.labels,
    )
