"""Learn tables of clues with CRFsuite; store what is learnt with the number of what it was learnt from."""

from __future__ import annotations

import tempfile
import zlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np
import pycrfsuite

from nemo_notebook.studio.director.reading.roles.table import STEP, Table

LARGEST: Final = 127  # units of a weight

Row = tuple[Sequence[Sequence[str]], Sequence[str]]
"""The clues of each token of something, and the label of each."""


def fitted(
    rows: Iterable[Row], labels: Sequence[str], settings: Mapping[str, float | bool], least: int = 1
) -> Table:
    """Return what CRFsuite learns from rows.

    Args:
        rows: what is learnt.
        labels: those of rows, in the order of the columns.
        settings: of CRFsuite.
        least: units of a weight below which it tells nothing.
    """
    trainer = pycrfsuite.Trainer(verbose=False)
    for clues, told in rows:
        trainer.append(clues, told)
    trainer.set_params(settings)
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "learnt.crf")
        trainer.train(path)
        return table_from(path, labels, least)


def table_from(path: str, labels: Sequence[str], least: int = 1) -> Table:
    """Return a model of CRFsuite as a table, in whole units of STEP; clues that tell nothing are left out."""
    tagger = pycrfsuite.Tagger()
    tagger.open(path)
    told = tagger.info()
    moves = np.zeros((len(labels), len(labels)), np.int8)
    for (before, after), weight in told.transitions.items():
        moves[labels.index(before), labels.index(after)] = _units(weight)
    found: dict[str, np.ndarray] = {}
    for (clue, label), weight in told.state_features.items():
        if abs(_units(weight)) >= least:
            found.setdefault(clue, np.zeros(len(labels), np.int8))[labels.index(label)] = _units(weight)
    names = sorted(found)
    rows = {one: row for row, one in enumerate(names)}
    return Table(rows, np.array([found[one] for one in names], np.int8), moves)


def _units(weight: float) -> int:
    return max(-LARGEST, min(LARGEST, round(weight / STEP)))


def source_of(*folders: Path) -> int:
    """Return a number that changes with the messages of folders: the CRC-32 of their files, in order."""
    crc = 0
    for path in (one for folder in folders for one in sorted(folder.glob("*.txt"))):
        crc = zlib.crc32(path.read_bytes(), crc)
    return crc


def write(table: Table, path: Path, *folders: Path, labels: Sequence[str] = ()) -> None:
    """Write a table that was learnt from the messages of folders."""
    store(path, table.rows, *folders, labels=labels, weights=table.weights, moves=table.moves)


def store(
    path: Path, clues: Iterable[str], *folders: Path, labels: Sequence[str] = (), **arrays: np.ndarray
) -> None:
    """Write clues, the arrays that follow their order, and the number of the messages of folders."""
    names = list(clues)
    if labels:
        arrays["labels"] = _letters(labels)
    np.savez_compressed(path, names=_letters(names), **arrays, source=np.uint32(source_of(*folders)))
    print(path.name, len(names), "clues,", path.stat().st_size // 1024, "kB")


def _letters(lines: Sequence[str]) -> np.ndarray:
    return np.frombuffer("\n".join(lines).encode(), np.uint8)
