"""One SQLite connection that several threads may use, with transactions that nest.

Which tables there are is said in `migrations`.
"""

from __future__ import annotations

import logging
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from nemo_notebook.errors import NemoError
from nemo_notebook.studio.store.migrations import migrate

_log = logging.getLogger(__name__)


class StoreProblem(NemoError):
    """Raised when the studio's database cannot be used."""


class Database:
    """A connection behind a lock: one writer at a time, and readers see whole transactions."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._lock = threading.RLock()
        self._depth = 0

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Run statements that hold together; one inside another joins it."""
        with self._lock:
            if self._depth == 0:
                self._connection.execute("BEGIN IMMEDIATE")
            self._depth += 1
            try:
                yield self._connection
            except BaseException:
                self._depth -= 1
                if self._depth == 0 and self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            self._depth -= 1
            if self._depth == 0:
                self._commit()

    def _commit(self) -> None:
        try:
            self._connection.execute("COMMIT")
        except sqlite3.Error:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def rows(self, sql: str, *values: Any) -> list[sqlite3.Row]:
        """Return every row a query finds."""
        with self._lock:
            return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, *values: Any) -> sqlite3.Row | None:
        """Return the first row a query finds, or None."""
        found = self.rows(sql, *values)
        return found[0] if found else None

    def run(self, sql: str, *values: Any) -> int:
        """Run one statement in a transaction and return how many rows it touched."""
        with self.transaction() as connection:
            return connection.execute(sql, values).rowcount

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()


def open_database(path: Path, clock: Callable[[], float]) -> tuple[Database, tuple[str, ...]]:
    """Open a database, and put a damaged one aside.

    Returns:
        The database and notes for the person, empty where all is well.
    Raises:
        StoreProblem: when there is no way to open one.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return Database(_connect(path)), ()
    except sqlite3.OperationalError as problem:
        raise StoreProblem(f"{path} cannot be opened: {problem}.", _HINT) from None
    except sqlite3.DatabaseError as damage:
        return Database(_start_afresh(path, clock)), (_say_aside(path, damage),)
    except OSError as problem:
        raise StoreProblem(f"{path.parent} cannot be written: {problem.strerror}.", _HINT) from None


_HINT = "Make room, or set NEMO_HOME to a folder of yours."


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=5)
    try:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")  # in WAL mode, safe when the process is killed
        connection.execute("PRAGMA foreign_keys = ON")
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise sqlite3.DatabaseError(found)
        migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _start_afresh(path: Path, clock: Callable[[], float]) -> sqlite3.Connection:
    stamp = f"damaged-{int(clock())}"
    for ending in ("", "-wal", "-shm"):
        file = path.with_name(path.name + ending)
        if file.exists():
            os.replace(file, path.with_name(f"{path.name}.{stamp}{ending}"))
    return _connect(path)


def _say_aside(path: Path, damage: Exception) -> str:
    note = f"The studio's database was damaged ({damage}); it was put aside in {path.parent}."
    _log.warning(note)
    return note
