"""Learn a small net over clues with PyTorch; see nemo_notebook/studio/director/reading/wishes/nets.py."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
import torch
from torch import nn

HIDDEN: Final = 64
ROUNDS: Final = 20
AT_ONCE: Final = 256
SELDOM: Final = 3
"""Examples at least that a clue must be in."""
UNHEARD: Final = 0.5
"""The share of clues that is left out each time, so that no few of them decide."""
DROPPED: Final = 0.3  # of the hidden units
STEP: Final = 6e-3
DECAY: Final = 0.05
SMOOTHING: Final = 0.05
LARGEST: Final = 127

Example = tuple[Sequence[str], str]
"""The clues of something, and what it is."""
Parts = Sequence[Callable[[str], str]]
"""What labels have in common: each names the part of a label that it shares with others."""


class Learning(nn.Module):
    """The net while it learns: a sum of rows, a hidden layer, and one output for each part of a label."""

    def __init__(self, clues: int, labels: Sequence[str], parts: Parts) -> None:
        super().__init__()
        self.inner = nn.EmbeddingBag(clues + 1, HIDDEN, mode="sum")
        nn.init.normal_(self.inner.weight, std=0.05)
        self.bias = nn.Parameter(torch.zeros(HIDDEN))
        self.dropped = nn.Dropout(DROPPED)
        self.columns: list[torch.Tensor] = []
        self.outer = nn.ModuleList()
        for part in parts:
            told = sorted({part(one) for one in labels})
            self.outer.append(nn.Linear(HIDDEN, len(told)))
            self.columns.append(torch.tensor([told.index(part(one)) for one in labels]))

    def forward(self, clues: torch.Tensor, starts: torch.Tensor) -> torch.Tensor:
        """Return (examples, labels) of log-odds."""
        hidden = self.dropped(torch.relu(self.inner(clues, starts) + self.bias))
        return torch.stack(
            [layer(hidden)[:, columns] for layer, columns in zip(self.outer, self.columns, strict=True)]
        ).sum(0)


def learn(
    examples: Sequence[Example], parts: Parts, others: Sequence[Example] = ()
) -> tuple[list[str], list[str], dict[str, np.ndarray]]:
    """Return clues, labels and arrays of a net that is learnt from examples; same examples, same net.

    Args:
        examples: what is to be told apart.
        parts: what labels have in common.
        others: more examples, whose clues count only where examples have them, too.
    """
    torch.set_num_threads(1)
    torch.manual_seed(1)
    chance = random.Random(1)
    counts = Counter(clue for clues, _ in examples for clue in set(clues))
    names = sorted(one for one, count in counts.items() if count >= SELDOM)
    rows = {name: row for row, name in enumerate(names, 1)}  # row 0 is of nothing
    every = [*examples, *others]
    labels = sorted({label for _, label in every})
    known = [([rows[one] for one in clues if one in rows], labels.index(label)) for clues, label in every]
    net = Learning(len(names), labels, parts)
    steps = ROUNDS * -(-len(known) // AT_ONCE)
    optimizer = torch.optim.AdamW(net.parameters(), lr=STEP, weight_decay=DECAY)
    pace = torch.optim.lr_scheduler.OneCycleLR(optimizer, STEP, total_steps=steps)
    for _ in range(ROUNDS):
        chance.shuffle(known)
        for first in range(0, len(known), AT_ONCE):
            some = known[first : first + AT_ONCE]
            kept = [[row for row in own if chance.random() > UNHEARD] or [0] for own, _ in some]
            starts = np.cumsum([0, *(len(one) for one in kept[:-1])])
            odds = net(torch.tensor([row for one in kept for row in one]), torch.tensor(starts))
            loss = nn.functional.cross_entropy(
                odds, torch.tensor([place for _, place in some]), label_smoothing=SMOOTHING
            )
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            pace.step()
    return names, labels, _arrays(net)


def _arrays(net: Learning) -> dict[str, np.ndarray]:
    inner = net.inner.weight.detach().numpy()[1:] * (1 - UNHEARD)
    steps = np.abs(inner).max(axis=0) / LARGEST
    with torch.no_grad():
        outer = torch.stack(
            [layer.weight[columns] for layer, columns in zip(net.outer, net.columns, strict=True)]
        )
        base = torch.stack(
            [layer.bias[columns] for layer, columns in zip(net.outer, net.columns, strict=True)]
        )
    return {
        "inner": np.rint(inner / steps).astype(np.int8),
        "steps": steps.astype(np.float32),
        "bias": net.bias.detach().numpy().astype(np.float32),
        "outer": outer.sum(0).numpy().T.astype(np.float16),
        "base": base.sum(0).numpy().astype(np.float16),
    }
