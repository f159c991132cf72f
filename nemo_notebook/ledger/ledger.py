"""What was asked, made and spent: written before anything goes out, so that a killed kernel loses nothing.

Every method is a short transaction of SQLite and may be called from any thread; what a turn means is left to
`conversation`, how a history looks to `outputs`.
"""

from __future__ import annotations

import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from nemo_notebook.ledger.database import Database
from nemo_notebook.ledger.kernels import Kernel
from nemo_notebook.ledger.rows import (
    ENTRIES,
    RENDERS,
    Wire,
    as_json,
    as_text,
    entry,
    file_row,
    insert,
    keep_draft,
    kept_render,
)
from nemo_notebook.models.account import SessionIds
from nemo_notebook.models.history import Entry, KeptRender

_UNFINISHED: Final = "('asked', 'sent', 'answered')"
_LATER: Final = """
SELECT 1 FROM turns AS later WHERE later.number > turns.number AND later.status = 'done'
AND later.backend = turns.backend AND later.folder = turns.folder
AND (turns.session IS NULL OR later.session = turns.session)
"""
_LEARNT_FROM: Final = 20
"""So many turns of a kind tell what the next one costs."""


@dataclass(frozen=True, slots=True)
class Here:
    """Whose turns these are.

    Attributes:
        backend: "local" or an address.
        folder: the notebook's.
        profile: who the client says it is; turns of all profiles are found together.
    """

    backend: str
    folder: str
    profile: str = ""


class Ledger:
    """The record of all turns of this user.

    Args:
        folder: where it lies (`ledger.db` and its locks); None keeps it in memory.
        clock: seconds since 1970.
    """

    def __init__(self, folder: Path | None = None, *, clock: Callable[[], float] = time.time) -> None:
        self._folder = folder
        self._clock = clock
        self._kernel = Kernel(folder / "kernels" if folder else None)
        self._database = Database(folder / "ledger.db" if folder else None, clock=clock)
        self._at_work: set[str] = set()

    def take_notice(self) -> str:
        """Return what the person should know of the ledger itself, once; "" for nothing."""
        notice, self._database.notice = self._database.notice, ""
        return notice

    def begin(
        self,
        turn_id: str,
        here: Here,
        *,
        kind: str,
        prompt: str,
        options: Wire,
        ids: SessionIds | None = None,
    ) -> None:
        """Keep a turn before anything of it goes out, and its session where that is open already."""
        row = {
            **{"id": turn_id, "backend": here.backend, "folder": as_text(here.folder)},
            **{"profile": here.profile, "kernel": self._kernel.live(), "status": "asked", "kind": kind},
            **{"prompt": as_text(prompt), "options": as_json(options), "began_at": self._clock()},
        }

        def change(sql: sqlite3.Connection) -> None:
            insert(sql, "turns", {**row, "session": self._session(sql, here, ids) if ids else None})

        self._database.write(change)

    def keep_session(self, here: Here, ids: SessionIds, turn_id: str = "") -> None:
        """Keep the session that is in use, and that a turn belongs to it."""

        def change(sql: sqlite3.Connection) -> None:
            session = self._session(sql, here, ids)
            sql.execute("UPDATE turns SET session = ? WHERE id = ?", (session, turn_id))

        self._database.write(change)

    def sending(
        self, turn_id: str, kind: str, *, draft: Wire | None, credits: float | None, estimate: float | None
    ) -> None:
        """Keep that the message goes out now, as "generate" or "edit", and how things stood."""
        stood = {"credits_before": credits, "estimate": estimate}
        self._update(turn_id, {"status": "sent", "kind": kind, **stood}, draft_before=draft)

    def answered(
        self, turn_id: str, *, draft: Wire | None, credits: float | None, text: str, changes: Sequence[str]
    ) -> None:
        """Keep what came of the message."""
        said = {"text": as_text(text), "changes": as_json([as_text(line) for line in changes])}
        self._update(turn_id, {"status": "answered", "credits_after": credits, **said}, draft_after=draft)

    def finish(self, turn_id: str, status: str, problem: str = "") -> None:
        """Keep that nothing more will come of a turn: "done", or "refused" without effect."""
        ended = {"status": status, "problem": as_text(problem), "ended_at": self._clock()}
        self._update(turn_id, ended)

    def stumbled(self, turn_id: str, problem: str) -> None:
        """Keep what stopped a turn of which something may still come."""
        self._update(turn_id, {"problem": as_text(problem)})

    def submitting(
        self,
        render_id: str,
        here: Here,
        ids: SessionIds,
        *,
        turn_id: str,
        draft: Wire,
        output: Wire,
        path: Path,
    ) -> None:
        """Keep a render before it goes out."""
        row = {
            **{"id": render_id, "turn": turn_id, "output": as_json(output), "path": as_json(str(path))},
            **{"status": "submitted", "kernel": self._kernel.live(), "began_at": self._clock()},
        }

        def change(sql: sqlite3.Connection) -> None:
            session = self._session(sql, here, ids)
            insert(sql, "renders", {**row, "session": session, "draft": keep_draft(sql, draft)})

        self._database.write(change)

    def render_ended(self, render_id: str, status: str) -> None:
        """Keep how a render ended: "failed" or "fetched"."""
        values = (status, self._clock(), render_id)
        sql = "UPDATE renders SET status = ?, ended_at = ? WHERE id = ?"
        self._database.write(lambda connection: connection.execute(sql, values))

    def keep_film(self, render_id: str, path: Path, size_bytes: int, sha256: str) -> None:
        """Keep where the film of a render lies, and of which bytes it is."""
        row = {"render": render_id, "role": "film", **file_row(path.name, path, size_bytes, sha256)}

        def change(sql: sqlite3.Connection) -> None:
            sql.execute("DELETE FROM files WHERE render = ? AND role = 'film'", (render_id,))
            found = sql.execute("SELECT turn FROM renders WHERE id = ?", (render_id,)).fetchone()
            insert(sql, "files", {**row, "turn": found["turn"] if found else "", "kept_at": self._clock()})

        self._database.write(change)

    def keep_upload(
        self, turn_id: str, name: str, path: Path | None, *, size_bytes: int, sha256: str, media_id: str
    ) -> None:
        """Keep what was uploaded, and under which id the backend knows it."""
        row = {"turn": turn_id, "role": "upload", "media_id": media_id, "kept_at": self._clock()}
        row |= file_row(name, path, size_bytes, sha256)
        self._database.write(lambda sql: insert(sql, "files", row))

    def uploads(self, turn_id: str) -> int:
        """Return how many attachments of a turn were uploaded."""
        row = self._database.row(
            "SELECT count(*) AS number FROM files WHERE turn = ? AND role = 'upload'", turn_id
        )
        return int(row["number"]) if row else 0

    def history(self, here: Here | None = None, *, limit: int = 20) -> list[Entry]:
        """Return turns, newest first; of one place, or of all."""
        where, values = ("1", ()) if here is None else _of(here)
        return self._entries(f"WHERE {where} ORDER BY turns.number DESC LIMIT ?", *values, limit)

    def turn(self, turn_id: str) -> Entry | None:
        """Return a turn by its id."""
        found = self._entries("WHERE turns.id = ?", turn_id)
        return found[0] if found else None

    def unfinished(self, here: Here) -> list[Entry]:
        """Return the turns of a place that are to be taken up, newest first.

        Nobody is at work on them, and no later turn of their session has made them a thing of the past.
        """
        where, values = _of(here)
        sql = (
            f"WHERE {where} AND turns.status IN {_UNFINISHED} AND NOT EXISTS ({_LATER}) ORDER BY number DESC"
        )
        found = self._database.rows(ENTRIES + sql, *values)
        return [entry(row) for row in found if not self._busy(row["id"], row["kernel"])]

    def busy(self, turn_id: str) -> bool:
        """Tell whether this kernel or another one is at work on a turn."""
        row = self._database.row("SELECT kernel FROM turns WHERE id = ?", turn_id)
        return row is not None and self._busy(turn_id, row["kernel"])

    def renders(self, turn_id: str) -> list[KeptRender]:
        """Return the renders of a turn, newest first."""
        rows = self._database.rows(RENDERS + "WHERE turn = ? ORDER BY renders.number DESC", turn_id)
        return [kept_render(row) for row in rows]

    def render(self, render_id: str) -> KeptRender | None:
        """Return a render by its id."""
        row = self._database.row(RENDERS + "WHERE renders.id = ?", render_id)
        return kept_render(row) if row else None

    def last_render(self, here: Here) -> KeptRender | None:
        """Return the render that was begun last in a place."""
        where, values = _of(here, "sessions")
        row = self._database.row(RENDERS + f"WHERE {where} ORDER BY renders.number DESC LIMIT 1", *values)
        return kept_render(row) if row else None

    def last_session(self, here: Here) -> SessionIds | None:
        """Return the session that was used last in a place."""
        where, values = _of(here, "sessions")
        row = self._database.row(
            f"SELECT session_id, task_id FROM sessions WHERE {where} ORDER BY used_at DESC, id DESC LIMIT 1",
            *values,
        )
        return SessionIds(session_id=row["session_id"], task_id=row["task_id"]) if row else None

    def usual_cost(self, backend: str, kind: str) -> float | None:
        """Return what turns of a kind have cost lately (the median, in credits), None where none has."""
        rows = self._database.rows(
            "SELECT credits_before - credits_after AS spent FROM turns WHERE backend = ? AND kind = ?"
            " AND credits_before > credits_after ORDER BY number DESC LIMIT ?",
            *(backend, kind, _LEARNT_FROM),
        )
        return statistics.median(row["spent"] for row in rows) if rows else None

    @contextmanager
    def at_work(self, turn_id: str) -> Iterator[None]:
        """Mark a turn as being worked on in this kernel."""
        self._at_work.add(turn_id)
        try:
            yield
        finally:
            self._at_work.discard(turn_id)

    def alone(self, session_id: str) -> AbstractContextManager[bool]:
        """Hold a session for one turn; yields False where another turn or kernel is at work on it."""
        return self._kernel.alone(session_id)

    def close(self) -> None:
        """Close the file; what this kernel has left, others may take up."""
        self._database.close()
        self._kernel.end()

    def _busy(self, turn_id: str, kernel: str) -> bool:
        if kernel == self._kernel.name:
            return turn_id in self._at_work
        return self._kernel.lives(kernel)

    def _entries(self, sql: str, *values: Any) -> list[Entry]:
        return [entry(row) for row in self._database.rows(ENTRIES + sql, *values)]

    def _session(self, sql: sqlite3.Connection, here: Here, ids: SessionIds) -> int:
        place = (here.backend, ids.session_id, ids.task_id, here.profile, as_text(here.folder))
        (number,) = sql.execute(
            "INSERT INTO sessions (backend, session_id, task_id, profile, folder, used_at)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET folder = excluded.folder,"
            " used_at = excluded.used_at RETURNING id",
            (*place, self._clock()),
        ).fetchone()
        return int(number)

    def _update(self, turn_id: str, values: Wire, **drafts: Wire | None) -> None:
        def change(sql: sqlite3.Connection) -> None:
            kept = {name: None if wire is None else keep_draft(sql, wire) for name, wire in drafts.items()}
            new = {**values, "kernel": self._kernel.live(), **kept}
            names = ", ".join(f"{name} = ?" for name in new)
            sql.execute(f"UPDATE turns SET {names} WHERE id = ?", (*new.values(), turn_id))

        self._database.write(change)


def _of(here: Here, table: str = "turns") -> tuple[str, tuple[str, ...]]:
    names = " AND ".join(f"{table}.{name} = ?" for name in ("backend", "folder"))
    return names, (here.backend, as_text(here.folder))
