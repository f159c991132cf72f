"""The tables, as numbered steps; `PRAGMA user_version` says how many a database has taken."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Final


def migrate(connection: sqlite3.Connection) -> None:
    """Take the steps a database has not taken yet, each whole or not at all.

    Raises:
        sqlite3.OperationalError: when a newer version has written it.
    """
    taken = connection.execute("PRAGMA user_version").fetchone()[0]
    if taken > len(MIGRATIONS):
        raise sqlite3.OperationalError("a newer version of nemo-notebook has written it")
    for number, step in enumerate(MIGRATIONS[taken:], taken + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in step():
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")


def _first_tables() -> tuple[str, ...]:
    return (
        """CREATE TABLE accounts (
            id TEXT PRIMARY KEY, client_id TEXT NOT NULL UNIQUE, credits INTEGER NOT NULL,
            made_at REAL NOT NULL)""",
        """CREATE TABLE tokens (
            hash TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES accounts, made_at REAL NOT NULL,
            expires_at REAL NOT NULL)""",
        """CREATE TABLE claims (
            hash TEXT PRIMARY KEY, session_id TEXT NOT NULL, expires_at REAL NOT NULL)""",
        """CREATE TABLE sessions (
            id TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES accounts, task_id TEXT NOT NULL,
            language TEXT NOT NULL, head_id INTEGER, tip_id INTEGER, made_at REAL NOT NULL,
            touched_at REAL NOT NULL)""",
        """CREATE TABLE drafts (
            id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT NOT NULL REFERENCES sessions,
            parent_id INTEGER, wire TEXT NOT NULL, made_at REAL NOT NULL)""",
        """CREATE TABLE messages (
            id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT NOT NULL REFERENCES sessions,
            author TEXT NOT NULL, kind TEXT NOT NULL, words TEXT NOT NULL, draft_id INTEGER,
            at REAL NOT NULL)""",
        """CREATE TABLE media (
            number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, key TEXT NOT NULL UNIQUE,
            session_id TEXT NOT NULL REFERENCES sessions, name TEXT NOT NULL, file TEXT NOT NULL,
            kind TEXT NOT NULL, size_bytes INTEGER NOT NULL, duration_ms INTEGER NOT NULL,
            width INTEGER NOT NULL, height INTEGER NOT NULL, has_audio INTEGER NOT NULL,
            fresh INTEGER NOT NULL DEFAULT 1, made_at REAL NOT NULL)""",
        """CREATE TABLE renders (
            number INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, account_id TEXT NOT NULL,
            id TEXT NOT NULL, session_id TEXT NOT NULL REFERENCES sessions, draft TEXT NOT NULL,
            output TEXT NOT NULL, status TEXT NOT NULL DEFAULT 'pending', error TEXT NOT NULL DEFAULT '',
            notes TEXT NOT NULL DEFAULT '[]', starts INTEGER NOT NULL DEFAULT 0,
            crashes INTEGER NOT NULL DEFAULT 0, made_at REAL NOT NULL, ended_at REAL,
            UNIQUE (account_id, id))""",
        "CREATE INDEX drafts_of_session ON drafts (session_id)",
        "CREATE INDEX media_of_session ON media (session_id)",
        "CREATE INDEX renders_by_status ON renders (status)",
    )


def _models_of_renders() -> tuple[str, ...]:
    return ("ALTER TABLE renders ADD COLUMN made_with TEXT NOT NULL DEFAULT ''",)


def _light_of_media() -> tuple[str, ...]:
    return ("ALTER TABLE media ADD COLUMN light TEXT NOT NULL DEFAULT ''",)


MIGRATIONS: Final[tuple[Callable[[], tuple[str, ...]], ...]] = (
    _first_tables,
    _models_of_renders,
    _light_of_media,
)
