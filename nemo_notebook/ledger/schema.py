"""The tables of the ledger and how each version became the next."""

from __future__ import annotations

import sqlite3
import zlib
from typing import Final

_FIRST: Final = """
CREATE TABLE sessions (
    id INTEGER PRIMARY KEY,
    backend TEXT NOT NULL,
    session_id TEXT NOT NULL,
    task_id TEXT NOT NULL,
    profile TEXT NOT NULL,
    folder TEXT NOT NULL,
    used_at REAL NOT NULL,
    UNIQUE (backend, session_id)
);
CREATE INDEX sessions_by_place ON sessions (backend, folder, used_at);
CREATE TABLE drafts (hash TEXT PRIMARY KEY, wire TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE turns (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    session INTEGER REFERENCES sessions (id),
    backend TEXT NOT NULL,
    profile TEXT NOT NULL,
    folder TEXT NOT NULL,
    kernel TEXT NOT NULL,
    status TEXT NOT NULL,
    kind TEXT NOT NULL,
    prompt TEXT NOT NULL,
    options TEXT NOT NULL,
    draft_before TEXT REFERENCES drafts (hash),
    draft_after TEXT REFERENCES drafts (hash),
    credits_before REAL,
    credits_after REAL,
    estimate REAL,
    text TEXT NOT NULL DEFAULT '',
    changes TEXT NOT NULL DEFAULT '[]',
    problem TEXT NOT NULL DEFAULT '',
    began_at REAL NOT NULL,
    ended_at REAL
);
CREATE INDEX turns_by_place ON turns (backend, folder, number);
CREATE TABLE renders (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    session INTEGER NOT NULL REFERENCES sessions (id),
    turn TEXT NOT NULL DEFAULT '',
    draft TEXT NOT NULL REFERENCES drafts (hash),
    output TEXT NOT NULL,
    path TEXT NOT NULL,
    status TEXT NOT NULL,
    kernel TEXT NOT NULL,
    began_at REAL NOT NULL,
    ended_at REAL
);
CREATE INDEX renders_by_turn ON renders (turn);
CREATE TABLE files (
    id INTEGER PRIMARY KEY,
    turn TEXT NOT NULL DEFAULT '',
    render TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    path TEXT NOT NULL DEFAULT '',
    size_bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    media_id TEXT NOT NULL DEFAULT '',
    kept_at REAL NOT NULL
);
CREATE INDEX files_by_turn ON files (turn);
CREATE INDEX files_by_render ON files (render);
"""
# Who is at work on a turn is told by a lock; and drafts are packed from now on.
_SECOND: Final = """
ALTER TABLE turns DROP COLUMN kernel;
ALTER TABLE renders DROP COLUMN kernel;
UPDATE drafts SET wire = packed(wire)
"""
# The films of a batch wait under its name; none makes another a thing of the past.
_THIRD: Final = "ALTER TABLE turns ADD COLUMN batch TEXT NOT NULL DEFAULT ''"
MIGRATIONS: Final = (_FIRST, _SECOND, _THIRD)
"""What leads from each version to the next; the version is SQLite's `user_version`."""


class NewerLedgerError(sqlite3.OperationalError):
    """Raised for a ledger that a later version of nemo-notebook has written."""


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a database to the present version, whole or not at all.

    Raises:
        NewerLedgerError: when it is beyond that already.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version == len(MIGRATIONS):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Read again: another kernel may have done it while this one waited for its turn.
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > len(MIGRATIONS):
            raise NewerLedgerError("it was written by a newer nemo-notebook")
        connection.create_function("packed", 1, _packed)
        for script in MIGRATIONS[version:]:
            for statement in filter(str.strip, script.split(";")):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _packed(wire: str) -> bytes:
    return zlib.compress(f"[{wire},{{}}]".encode("ascii"))  # nobody knows the canvas of an old draft
