"""Whether anything is going on, so that a studio nobody uses can end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Activity:
    """Counts what is open and remembers when the last of it ended.

    Args:
        clock: a steady clock in seconds.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._open = 0
        self._last = clock()

    @contextmanager
    def busy(self) -> Iterator[None]:
        """Count as open while the block runs."""
        self._open += 1
        try:
            yield
        finally:
            self._open -= 1
            self._last = self._clock()

    def idle_s(self) -> float:
        """Return how long nothing has been open, in seconds."""
        return 0.0 if self._open else self._clock() - self._last
