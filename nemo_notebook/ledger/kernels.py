"""Which kernels live: each holds a lock that the system takes away when it dies, however it dies."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout


class Kernel:
    """This process, as other kernels see it.

    Args:
        folder: where the locks lie; None where nothing is shared.

    Attributes:
        name: unique to this process.
    """

    def __init__(self, folder: Path | None) -> None:
        self.name = uuid.uuid4().hex
        self._folder = folder
        self._own: FileLock | None = None

    def live(self) -> str:
        """Show that this kernel lives, from now until the process ends; return its name."""
        if self._folder and self._own is None:
            with suppress(OSError, Timeout):
                self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                lock = FileLock(self._lock_of(self.name), thread_local=False)
                lock.acquire(timeout=0)
                self._own = lock
        return self.name

    def end(self) -> None:
        """Show that this kernel is at work no more."""
        if self._own:
            self._own.release()
            self._own = None

    def lives(self, name: str) -> bool:
        """Tell whether the kernel of that name is still running."""
        if name == self.name:
            return True
        if self._folder is None or not (lock := self._lock_of(name)).exists():
            return False
        try:
            with FileLock(lock, timeout=0, thread_local=False):
                pass
        except Timeout:
            return True
        except OSError:
            return False
        lock.unlink(missing_ok=True)
        return False

    @contextmanager
    def alone(self, session_id: str) -> Iterator[bool]:
        """Hold a session; yields False where another turn or kernel holds it."""
        if self._folder is None:
            yield True
            return
        name = hashlib.sha256(session_id.encode("utf-8", "surrogateescape")).hexdigest()[:24]
        lock = FileLock(self._lock_of(f"session-{name}"), timeout=0, thread_local=False)
        held = True
        try:
            lock.acquire()
        except Timeout:
            held = False
        except OSError:  # a folder that cannot be written locks nobody out
            pass
        try:
            yield held
        finally:
            lock.release()

    def _lock_of(self, name: str) -> Path:
        assert self._folder
        return self._folder / f"{name}.lock"
