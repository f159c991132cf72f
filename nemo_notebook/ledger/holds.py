"""What this user's kernels are at work on: a lock each, which the system takes away when its process dies.

What is held, a turn or a session, is decided by the ledger.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

_GRACE_S: Final = 0.05
"""Whoever asks whether a name is held has its lock for a moment; that is waited out."""


class Holds:
    """Names of which one turn of one kernel holds each.

    Args:
        folder: where the locks lie; None where no other kernel shares them.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._mine: set[str] = set()
        self._swept = False

    @contextmanager
    def held(self, name: str) -> Iterator[bool]:
        """Hold a name; yields False where it is held already, here or in another kernel."""
        lock = self._lock_of(name)
        if name in self._mine or not (lock is None or _is_taken(lock)):
            yield False
            return
        self._mine.add(name)
        try:
            yield True
        finally:
            self._mine.discard(name)
            if lock:
                _let_go(lock)

    def is_held(self, name: str) -> bool:
        """Tell whether somebody holds a name."""
        if name in self._mine:
            return True
        lock = self._lock_of(name)
        return lock is not None and os.path.exists(lock.lock_file) and not _is_left(lock)

    def _sweep(self) -> None:
        """Remove, once, what killed kernels have left."""
        if self._folder and not self._swept:
            for path in self._folder.glob("*.lock"):
                _is_left(FileLock(path, timeout=0, thread_local=False))
        self._swept = True

    def _lock_of(self, name: str) -> FileLock | None:
        self._sweep()
        short = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:24]
        path = self._folder / f"{short}.lock" if self._folder else None
        return FileLock(path, timeout=0, thread_local=False) if path else None


def _is_taken(lock: FileLock) -> bool:
    """Take a lock, unless another kernel has it; where nothing can be locked, nobody is locked out."""
    try:
        os.makedirs(os.path.dirname(lock.lock_file), mode=0o700, exist_ok=True)
        lock.acquire(timeout=_GRACE_S, poll_interval=_GRACE_S / 5)
    except Timeout:
        return False
    except (OSError, NotImplementedError):
        pass
    return True


def _is_left(lock: FileLock) -> bool:
    """Tell whether nobody has a lock any more; then its file is removed."""
    try:
        lock.acquire()
    except Timeout:
        return False
    except (OSError, NotImplementedError):
        return True
    _let_go(lock)
    return True


def _let_go(lock: FileLock) -> None:
    if lock.is_locked:
        with suppress(OSError):
            os.unlink(lock.lock_file)  # while it is held: whoever comes next makes a file of their own
        lock.release()
