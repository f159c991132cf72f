"""Rows of the ledger: records into rows, without secrets, and rows into the records that others read."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from nemo_notebook.redaction import redact
from nemo_notebook.models.history import Entry, KeptRender

Wire = Mapping[str, Any]

ENTRIES: Final = """
SELECT turns.*, sessions.session_id, sessions.task_id,
    (SELECT wire FROM drafts WHERE hash = turns.draft_before) AS before,
    (SELECT wire FROM drafts WHERE hash = turns.draft_after) AS after,
    film.path AS film_path, film.sha256 AS film_sha256
FROM turns
LEFT JOIN sessions ON sessions.id = turns.session
LEFT JOIN files AS film ON film.id =
    (SELECT max(id) FROM files WHERE files.turn = turns.id AND files.role = 'film')
"""
RENDERS: Final = """
SELECT renders.*, sessions.session_id, sessions.task_id, drafts.wire,
    (SELECT path FROM files WHERE files.render = renders.id AND files.role = 'film') AS film_path
FROM renders JOIN sessions ON sessions.id = renders.session JOIN drafts ON drafts.hash = renders.draft
"""


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
            "draft_before": _wire(row["before"]),
            "draft_after": _wire(row["after"]),
            "film": Path(json.loads(row["film_path"])) if row["film_path"] else None,
            "film_sha256": row["film_sha256"] or "",
        }
    )


def kept_render(row: sqlite3.Row) -> KeptRender:
    """Return a row of `RENDERS` as a render."""
    return KeptRender(
        id=row["id"],
        turn_id=row["turn"],
        session_id=row["session_id"],
        task_id=row["task_id"],
        draft=json.loads(row["wire"]),
        output=json.loads(row["output"]),
        path=json.loads(row["path"]),
        status=row["status"],
        film=Path(json.loads(row["film_path"])) if row["film_path"] else None,
    )


def keep_draft(sql: sqlite3.Connection, wire: Wire) -> str:
    """Keep a draft once, under the hash of its JSON; return that."""
    text = as_json(_redacted(wire))
    name = hashlib.sha256(text.encode()).hexdigest()
    sql.execute("INSERT OR IGNORE INTO drafts (hash, wire) VALUES (?, ?)", (name, text))
    return name


def file_row(name: str, path: Path | None, size_bytes: int, sha256: str) -> dict[str, Any]:
    """Return the columns that say which bytes a file holds and where it lies."""
    place = as_json(str(path)) if path else ""
    return {"name": as_text(name), "path": place, "size_bytes": size_bytes, "sha256": sha256}


def insert(sql: sqlite3.Connection, table: str, row: Wire) -> None:
    """Add a row to a table."""
    marks = ", ".join("?" * len(row))
    sql.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))


def as_text(words: str) -> str:
    """Return words as they are kept: without secrets, and without lone surrogates, which SQLite refuses."""
    return redact(words).encode("utf-8", "replace").decode("utf-8")


def _redacted(value: Any) -> Any:
    """Return JSON whose strings hold no secret; what is exported is the state's draft, never this one."""
    if isinstance(value, str):
        return redact(value)
    if isinstance(value, Mapping):
        return {key: _redacted(one) for key, one in value.items()}
    return [_redacted(one) for one in value] if isinstance(value, (list, tuple)) else value


def as_json(value: object) -> str:
    """Return JSON in ASCII, in which lone surrogates come back as they were."""
    return json.dumps(value, separators=(",", ":"))


def _wire(text: str | None) -> dict[str, Any] | None:
    return None if text is None else json.loads(text)
