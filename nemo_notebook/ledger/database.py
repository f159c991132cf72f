"""The ledger's file: opened when first needed, put aside where it is damaged, done without while it must be.

Whatever happens to the file, the person's turn goes on: then all is kept in memory, `notice` says so, and the
file is told as soon as it can be used again.
"""

from __future__ import annotations

import logging
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final, TypeVar

from filelock import FileLock, Timeout

from nemo_notebook.ledger.schema import migrate

T = TypeVar("T")
Change = Callable[[sqlite3.Connection], object]
"""Nothing but SQL, for it may be run again, on another database."""
Identity = tuple[int, int]

_log = logging.getLogger("nemo_notebook")
BUSY_S: Final = 2.0
"""How long another kernel's write is waited for."""
_DAMAGE: Final = ("malformed", "not a database", "no such table", "no such column", "disk image")


class Database:
    """One SQLite connection that several threads may use.

    Args:
        path: of the file; None keeps all in memory.
        clock: seconds since 1970; names what is put aside.
        busy_s: how long another kernel's write is waited for.

    Attributes:
        notice: what is wrong with the file, a sentence for the person; "" for nothing.
        standing: the same for as long as the file cannot be used.
    """

    def __init__(
        self, path: Path | None, *, clock: Callable[[], float] = time.time, busy_s: float = BUSY_S
    ) -> None:
        self.notice = self.standing = ""
        self._path = path
        self._clock = clock
        self._busy_s = busy_s
        self._lock = threading.RLock()
        self._process = os.getpid()
        self._file: sqlite3.Connection | None = None
        self._identity: Identity | None = None
        self._memory: sqlite3.Connection | None = None
        self._missed: list[Change] = []  # by the file
        self._parents: list[object] = []

    def rows(self, sql: str, *values: Any) -> list[sqlite3.Row]:
        """Return every row a query finds."""
        return self._do(lambda connection: connection.execute(sql, values).fetchall())

    def row(self, sql: str, *values: Any) -> sqlite3.Row | None:
        """Return the first row a query finds, None where it finds none."""
        found = self.rows(sql, *values)
        return found[0] if found else None

    def write(self, change: Change) -> None:
        """Run a change as one transaction."""

        def whole(connection: sqlite3.Connection) -> None:
            with _transaction(connection):
                change(connection)

        with self._guarded():
            self._do(whole)
            if self._memory:
                self._missed.append(change)

    def close(self) -> None:
        """Close the file; it is opened again when it is needed."""
        with self._guarded():
            if self._file:
                self._file.close()
                self._file = None

    def _do(self, act: Callable[[sqlite3.Connection], T]) -> T:
        with self._guarded():
            if self._memory and not self._caught_up():
                return act(self._memory)
            for attempt in (1, 2):
                try:
                    return act(self._opened())
                except (sqlite3.IntegrityError, sqlite3.ProgrammingError):  # a fault of ours, not of the file
                    raise
                except (sqlite3.DatabaseError, OSError) as problem:
                    if self._path is None:
                        raise
                    if attempt == 2 or not self._is_put_aside(self._path, problem):
                        return act(self._done_without(self._path, problem))
            raise AssertionError  # the second attempt returns or raises

    def _guarded(self) -> threading.RLock:
        """Return the lock; after a fork all is begun anew: SQLite forbids to use what the parent opened."""
        if self._process != os.getpid():
            self._parents += [self._file, self._memory]  # nor may they be closed
            self._file, self._memory, self._missed = None, None, []
            self._lock, self._process = threading.RLock(), os.getpid()
        return self._lock

    def _opened(self, *, wait: bool = True) -> sqlite3.Connection:
        if self._file and self._path and _identity(self._path) != self._identity:
            self.close()  # what is written to a file that has gone from its place is lost with this kernel
            self._tell(f"The ledger {self._path} was removed, or put aside as damaged; a new one is begun.")
        if self._file is None:
            if self._path:
                # The folder holds the person's words: it is theirs alone.
                self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                _only_mine(self._path)
            self._file = _connect(self._path or ":memory:", self._busy_s if wait else 0)
            self._identity = _identity(self._path) if self._path else None
        return self._file

    def _done_without(self, path: Path, problem: Exception) -> sqlite3.Connection:
        """Go on in memory."""
        reason = problem.strerror if isinstance(problem, OSError) else str(problem)
        self._tell(
            f"The ledger {path} cannot be used ({reason}); until it can, this kernel remembers its turns "
            "only while it runs."
        )
        self.standing = self.notice
        self._memory = _connect(":memory:")
        return self._memory

    def _caught_up(self) -> bool:
        """Write to the file what it has missed; False where it still cannot be used."""
        try:
            connection = self._opened(wait=False)  # it was waited for once
            connection.execute("PRAGMA busy_timeout = 0")
            with _transaction(connection):
                for change in self._missed:
                    with suppress(sqlite3.IntegrityError):
                        change(connection)
            connection.execute(f"PRAGMA busy_timeout = {round(self._busy_s * 1000)}")
        except (sqlite3.DatabaseError, OSError):
            return False
        if self._memory:
            self._memory.close()
        self._memory, self._missed, self.standing = None, [], ""
        return True

    def _is_put_aside(self, path: Path, problem: Exception) -> bool:
        """Put a damaged file aside, so that a fresh one can take its place."""
        if not _damaged(problem):
            return False
        self.close()
        try:
            with FileLock(f"{path}.lock", timeout=self._busy_s):
                aside = _moved(path, f"{path.stem}-damaged-{int(self._clock() * 1000)}{path.suffix}")
        except (OSError, Timeout, sqlite3.DatabaseError):
            return False
        self._tell(f"The ledger was damaged and a new one begun; the old one is kept as {aside}.")
        return True

    def _tell(self, notice: str) -> None:
        self.notice = notice
        _log.info(notice)


def _identity(path: Path) -> Identity | None:
    """Return what tells a file from another one at its place, None where there is none."""
    with suppress(OSError):
        found = path.stat()
        return found.st_dev, found.st_ino
    return None


def _moved(path: Path, name: str) -> Path:
    """Move a damaged file away, unless another kernel has done so; return where it is, or its folder."""
    try:
        _connect(path).close()
    except sqlite3.DatabaseError as problem:
        if not _damaged(problem):
            raise
        for ending in ("-wal", "-shm", ""):
            part = path.with_name(path.name + ending)
            if part.exists():
                os.replace(part, path.with_name(name + ending))
        return path.with_name(name)
    return path.parent


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _connect(path: Path | str, busy_s: float = BUSY_S) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=busy_s)
    try:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA journal_mode = WAL")
        # Not NORMAL: after a loss of power, what was sent would seem not to have been, and be sent again.
        connection.execute("PRAGMA synchronous = FULL")
        migrate(connection)
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise sqlite3.DatabaseError(f"malformed: {found}")
    except BaseException:
        connection.close()
        raise
    return connection


def _only_mine(path: Path) -> None:
    """Make the file before SQLite does, readable by this user only; the files beside it get its mode."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def _damaged(problem: Exception) -> bool:
    if isinstance(problem, OSError) or getattr(problem, "sqlite_errorname", "") == "SQLITE_NOTADB":
        return not isinstance(problem, OSError)
    return any(mark in str(problem) for mark in _DAMAGE)
