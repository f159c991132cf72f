"""The ledger's file: opened when first needed, put aside where it is damaged, done without where it must be.

Whatever happens to the file, the person's turn goes on: then a ledger in memory serves this kernel, and
`notice` says so.
"""

from __future__ import annotations

import logging
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, TypeVar

from filelock import FileLock, Timeout

from nemo_notebook.ledger.schema import migrate

T = TypeVar("T")

_log = logging.getLogger("nemo_notebook")
_BUSY_S: Final = 2.0
"""How long another kernel's write is waited for."""
_DAMAGE: Final = ("malformed", "not a database", "no such table", "no such column", "disk image")


class Database:
    """One SQLite connection that several threads may use.

    Args:
        path: of the file; None keeps all in memory.
        clock: seconds since 1970; names what is put aside.

    Attributes:
        notice: what is wrong with the file, a sentence for the person; "" for nothing.
    """

    def __init__(self, path: Path | None, *, clock: Callable[[], float] = time.time) -> None:
        self.notice = ""
        self._path = path
        self._clock = clock
        self._lock = threading.RLock()
        self._connection: sqlite3.Connection | None = None

    def rows(self, sql: str, *values: Any) -> list[sqlite3.Row]:
        """Return every row a query finds."""
        return self._do(lambda connection: connection.execute(sql, values).fetchall())

    def row(self, sql: str, *values: Any) -> sqlite3.Row | None:
        """Return the first row a query finds, None where it finds none."""
        found = self.rows(sql, *values)
        return found[0] if found else None

    def write(self, change: Callable[[sqlite3.Connection], T]) -> T:
        """Run `change`, which is nothing but SQL, as one transaction; perhaps again on another database."""

        def whole(connection: sqlite3.Connection) -> T:
            with _transaction(connection):
                return change(connection)

        return self._do(whole)

    def close(self) -> None:
        """Close the file; it is opened again when it is needed."""
        with self._lock:
            if self._connection:
                self._connection.close()
                self._connection = None

    def _do(self, act: Callable[[sqlite3.Connection], T]) -> T:
        with self._lock:
            try:
                return act(self._opened())
            except (sqlite3.IntegrityError, sqlite3.ProgrammingError):  # a fault of ours, not of the file
                raise
            except (sqlite3.DatabaseError, OSError) as problem:
                if self._path is None:
                    raise
                self.close()
                self._path = self._without(self._path, problem)
                return act(self._opened())

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            if self._path:
                # The folder holds the person's words: it is theirs alone.
                self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                _only_mine(self._path)
            self._connection = _connect(self._path or ":memory:")
        return self._connection

    def _without(self, path: Path, problem: Exception) -> Path | None:
        """Return the path of a fresh ledger in place of a damaged one; None for memory."""
        aside = self._put_aside(path) if _damaged(problem) else None
        if aside:
            self.notice = f"The ledger was damaged and a new one begun; the old one is kept as {aside}."
        else:
            reason = problem.strerror if isinstance(problem, OSError) else str(problem)
            self.notice = (
                f"The ledger {path} cannot be used ({reason}); until it can, this kernel remembers its turns "
                "only while it runs."
            )
        _log.warning(self.notice)
        return path if aside else None

    def _put_aside(self, path: Path) -> Path | None:
        try:
            with FileLock(f"{path}.lock", timeout=_BUSY_S):
                return _moved(path, f"{path.stem}-damaged-{int(self._clock())}{path.suffix}")
        except (OSError, Timeout, sqlite3.DatabaseError):
            return None


def _moved(path: Path, name: str) -> Path:
    aside = path.with_name(name)
    try:
        _connect(path).close()  # another kernel may have put it aside already
    except sqlite3.DatabaseError as problem:
        if not _damaged(problem):
            raise
        for ending in ("-wal", "-shm", ""):
            part = path.with_name(path.name + ending)
            if part.exists():
                os.replace(part, aside.with_name(aside.name + ending))
        _only_mine(path)
        _connect(path).close()
    return aside


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


def _connect(path: Path | str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=_BUSY_S)
    try:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(
            "PRAGMA synchronous = NORMAL"
        )  # with WAL, nothing is lost when a process is killed
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
