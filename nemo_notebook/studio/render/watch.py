"""How far a film is, and whether it shall still be made: shared by all threads that work on it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import Final, TypeVar

_LOOK_S: Final = 0.1  # how often progress is told and cancelling is asked for
_Result = TypeVar("_Result")


class RenderCancelled(Exception):
    """Raised when a render ends because it was cancelled."""


class Watch:
    """Counts frames, tells how far the film is, and stops all threads when it is cancelled or one fails.

    Args:
        frames: how many there are.
        tell: told the share that is done, 0..1, in the thread that waits for results.
        cancelled: asked in the same thread.
    """

    def __init__(self, frames: int, tell: Callable[[float], None], cancelled: Callable[[], bool]) -> None:
        self.tell = tell
        self._frames, self._cancelled = frames, cancelled
        self._lock = threading.Lock()
        self._done = 0
        self._failure: BaseException | None = None
        self._stopped = threading.Event()

    def go_on(self) -> None:
        """Raise RenderCancelled where work shall end, in whatever thread."""
        if self._stopped.is_set():
            raise RenderCancelled

    def count(self, frames: int) -> None:
        """Count frames that are done, in whatever thread."""
        with self._lock:
            self._done += frames

    def failed(self, failure: BaseException) -> None:
        """Note the first failure and stop the other threads."""
        with self._lock:
            self._failure = self._failure or failure
        self.stop()

    def stop(self) -> None:
        """Have all threads end."""
        self._stopped.set()

    def result_of(self, future: Future[_Result]) -> _Result:
        """Wait for a result, telling progress and asking for cancellation meanwhile.

        Raises:
            RenderCancelled: when it was cancelled.
            Exception: what a thread failed with.
        """
        while not wait([future], timeout=_LOOK_S).done:
            self.look()
        self.look()
        return future.result()

    def look(self) -> None:
        """Tell how far the film is.

        Raises:
            RenderCancelled: when it was cancelled.
            Exception: what a thread failed with.
        """
        if self._failure:
            raise self._failure
        self.tell(min(0.99, self._done / self._frames))
        if self._cancelled():
            raise RenderCancelled
