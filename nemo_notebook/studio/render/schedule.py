"""Who works on which chunk of a film next, so that threads stay busy and each goes on where it was.

A thread that takes the chunk after its last one finds its clips open at the right place.
"""

from __future__ import annotations

import threading
from bisect import insort
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
        self._away: set[int] = set()
        self._written, self._ahead = 0, _AHEAD
        self._changed = threading.Condition()

    def take(self, after: int | None) -> int | None:
        """Return the chunk to work on now; None when all are taken. Waits while the writer is far behind.

        Where the film waits for one that was sent away, or nothing else is left, it is made here after all.

        Args:
            after: what this thread has just done.
        """
        with self._changed:
            self._begun.discard(-1 if after is None else after)
            while not (near := self._near()):
                if (late := self._late()) is not None:
                    self._away.discard(late)
                    return late
                if not self._free:
                    return None
                self._changed.wait()
            return self._taken(self._choose(near, after))

    def _late(self) -> int | None:
        """Return a chunk from elsewhere that holds up the film."""
        if self._free:
            return self._written if self._written in self._away else None
        return min(self._away, default=None)

    def send(self) -> int | None:
        """Return a chunk to be made elsewhere; None when all are taken. Waits like `take`."""
        with self._changed:
            while self._free and not self._near():
                self._changed.wait()
            if not self._free:
                return None
            away = self._taken(self._choose(self._near(), None))
            self._away.add(away)
            return away

    def _taken(self, chosen: int) -> int:
        self._free.remove(chosen)
        self._begun.add(chosen)
        return chosen

    def come(self, away: int) -> None:
        """Note that a chunk has come from elsewhere."""
        with self._changed:
            self._begun.discard(away)
            self._away.discard(away)

    def fail(self, away: int) -> None:
        """Give a chunk back that will not come."""
        with self._changed:
            self._begun.discard(away)
            if away in self._away:
                self._away.discard(away)
                insort(self._free, away)
                self._changed.notify_all()

    def widen(self, places: int) -> None:
        """Let so many more chunks wait, as there are so many more hands."""
        with self._changed:
            self._ahead += places
            self._changed.notify_all()

    def _near(self) -> list[int]:
        return [one for one in self._free if one < self._written + self._ahead]

    def _choose(self, near: list[int], after: int | None) -> int:
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
            self._away.clear()
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
