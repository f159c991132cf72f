"""Who works on which chunk of a film next, so that threads stay busy and each goes on where it was.

A thread that takes the chunk after its last one finds its clips open at the right place.
"""

from __future__ import annotations

import threading
from typing import Final

_AHEAD: Final = 12
"""Chunks that may be ready before the next one in the film is: they wait in memory."""


class Schedule:
    """The chunks of a film, by number, until each is taken.

    Args:
        count: how many there are.
    """

    def __init__(self, count: int) -> None:
        self._free = list(range(count))
        self._begun: set[int] = set()
        self._written = 0
        self._changed = threading.Condition()

    def take(self, after: int | None) -> int | None:
        """Return the chunk to work on now; None when all are taken. Waits while the writer is far behind.

        Args:
            after: what this thread has just done.
        """
        with self._changed:
            while self._free and not self._near():
                self._changed.wait()
            if not self._free:
                return None
            chosen = self._choose(after)
            self._free.remove(chosen)
            self._begun.add(chosen)
            self._begun.discard(-1 if after is None else after)
            return chosen

    def _near(self) -> list[int]:
        return [one for one in self._free if one < self._written + _AHEAD]

    def _choose(self, after: int | None) -> int:
        near = self._near()
        if after is not None and after + 1 in near:
            return after + 1
        run = max(_runs(near), key=len)
        # Somebody who works right before a run will want its beginning.
        return run[len(run) // 2] if run[0] - 1 in self._begun else run[0]

    def written(self) -> None:
        """Note that the next chunk is in the film."""
        with self._changed:
            self._written += 1
            self._changed.notify_all()

    def stop(self) -> None:
        """Give out nothing more."""
        with self._changed:
            self._free.clear()
            self._changed.notify_all()


def _runs(numbers: list[int]) -> list[list[int]]:
    """Part rising numbers into runs without a gap."""
    runs: list[list[int]] = []
    for one in numbers:
        if runs and runs[-1][-1] == one - 1:
            runs[-1].append(one)
        else:
            runs.append([one])
    return runs
