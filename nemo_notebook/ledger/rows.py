"""Rows of the ledger: records into rows, without secrets, and rows into the records that others read."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from nemo_notebook.ledger.drafts import Packed
from nemo_notebook.models.history import Entry, KeptRender
from nemo_notebook.redaction import redact

Wire = Mapping[str, Any]

ENTRIES: Final = """
SELECT turns.*, sessions.session_id, sessions.task_id,
    film.path AS film_path, film.sha256 AS film_sha256
FROM turns
LEFT JOIN sessions ON sessions.id = turns.session
LEFT JOIN files AS film ON film.id =
    (SELECT max(id) FROM files WHERE files.turn = turns.id AND files.role = 'film')
"""
RENDERS: Final = """
SELECT renders.*, sessions.backend, sessions.session_id, sessions.task_id,
    (SELECT path FROM files WHERE files.render = renders.id AND files.role = 'film') AS film_path
FROM renders JOIN sessions ON sessions.id = renders.session
"""
LEFT: Final = """
turns.status IN ('asked', 'sent', 'answered') AND NOT EXISTS (
    SELECT 1 FROM turns AS later WHERE later.number > turns.number AND later.status = 'done'
    AND later.backend = turns.backend AND later.folder = turns.folder
    AND (turns.status = 'asked' OR later.session = turns.session)
    AND (turns.batch = '' OR later.batch != turns.batch)
)
"""
"""Of which turns something is to come: no later one of the session is done, for an unsent one none at all;
the others of its batch do not count."""
PAID_BESIDE: Final = """
SELECT other.id, other.number > mine.number OR other.ended_at > mine.began_at AS surely
FROM turns AS mine JOIN turns AS other ON other.backend = mine.backend AND other.number != mine.number
WHERE mine.id = ? AND other.credits_before IS NOT NULL AND (surely OR other.ended_at IS NULL)
"""
"""Which turns took credits of the same account while one was at work, or may have."""


def entry(row: sqlite3.Row) -> Entry:
    """Return a row of `ENTRIES` as an entry."""
    same = {name: row[name] for name in Entry.model_fields if name in row.keys()}  # noqa: SIM118 — not a dict
    return Entry(
        **{
            **same,
            "session_id": row["session_id"] or "",
            "task_id": row["task_id"] or "",
            "options": json.loads(row["options"]),
            "changes": tuple(json.loads(row["changes"])),
            "film": _path(row["film_path"]),
            "film_sha256": row["film_sha256"] or "",
        }
    )


def kept_render(row: sqlite3.Row) -> KeptRender:
    """Return a row of `RENDERS` as a render."""
    return KeptRender(
        id=row["id"],
        turn_id=row["turn"],
        backend=row["backend"],
        session_id=row["session_id"],
        task_id=row["task_id"],
        draft=row["draft"],
        output=json.loads(row["output"]),
        path=json.loads(row["path"]),
        status=row["status"],
        film=_path(row["film_path"]),
    )


def keep_draft(sql: sqlite3.Connection, draft: Packed | None) -> str | None:
    """Keep a draft once, under its name; return that."""
    if draft is None:
        return None
    sql.execute("INSERT OR IGNORE INTO drafts (hash, wire) VALUES (?, ?)", draft)
    return draft[0]


def file_row(name: str, path: Path | None, size_bytes: int, sha256: str) -> dict[str, Any]:
    """Return the columns that say which bytes a file holds and where it lies."""
    place = as_json(str(path)) if path else ""
    return {"name": as_text(name), "path": place, "size_bytes": size_bytes, "sha256": sha256}


def insert(sql: sqlite3.Connection, table: str, row: Wire) -> None:
    """Add a row to a table."""
    marks = ", ".join("?" * len(row))
    sql.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))


def update_turn(sql: sqlite3.Connection, turn_id: str, news: Wire) -> bool:
    """Change a turn; False where it is not there."""
    names = ", ".join(f"{name} = ?" for name in news)
    return bool(sql.execute(f"UPDATE turns SET {names} WHERE id = ?", (*news.values(), turn_id)).rowcount)


def end_render(sql: sqlite3.Connection, render_id: str, status: str, now: float) -> None:
    """Keep how a render ended: "failed" or "fetched"."""
    sql.execute("UPDATE renders SET status = ?, ended_at = ? WHERE id = ?", (status, now, render_id))


def as_text(words: str) -> str:
    """Return words as they are kept: without secrets, and without lone surrogates, which SQLite refuses."""
    return redact(words).encode("utf-8", "replace").decode("utf-8")


def as_json(value: object) -> str:
    """Return JSON in ASCII, in which lone surrogates come back as they were."""
    return json.dumps(value, separators=(",", ":"))


def _path(text: str | None) -> Path | None:
    return Path(json.loads(text)) if text else None
