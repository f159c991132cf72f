"""What was asked, made and spent: written before anything goes out, so that a killed kernel loses nothing.

Every method is a short transaction of SQLite and may be called from any thread; what a turn means is left to
`conversation`, how a history looks to `outputs`.
"""

from __future__ import annotations

import sqlite3
import statistics
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from nemo_notebook.errors import FileProblemError
from nemo_notebook.ledger.database import BUSY_S, Database
from nemo_notebook.ledger.drafts import packed, unpacked, unsigned
from nemo_notebook.ledger.holds import Holds
from nemo_notebook.ledger.rows import (
    ENTRIES,
    LEFT,
    PAID_BESIDE,
    RENDERS,
    Wire,
    as_json,
    as_text,
    end_render,
    entry,
    file_row,
    insert,
    keep_draft,
    kept_render,
    update_turn,
)
from nemo_notebook.models.account import SessionIds
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.history import Entry, KeptRender

_LEARNT_FROM: Final = 20
"""So many turns of a kind tell what the next one costs."""
_TICK_S: Final = 1e-6


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
        busy_s: how long another kernel's write is waited for, in seconds.
    """

    def __init__(
        self,
        folder: Path | None = None,
        *,
        clock: Callable[[], float] = time.time,
        busy_s: float = BUSY_S,
    ) -> None:
        self._clock = clock
        self._holds = Holds(folder / "holds" if folder else None)
        self._database = Database(folder / "ledger.db" if folder else None, clock=clock, busy_s=busy_s)

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
            **{"profile": here.profile, "status": "asked", "kind": kind, "prompt": as_text(prompt)},
            **{"options": as_json(unsigned(options)), "began_at": self._clock()},
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
        self, turn_id: str, kind: str, *, draft: Draft | None, credits: float | None, estimate: float | None
    ) -> None:
        """Keep that the message goes out now, as "generate" or "edit", and how things stood.

        Raises:
            FileProblemError: when that cannot be kept: to a later kernel the turn would seem unsent.
        """
        stood = {"status": "sent", "kind": kind, "credits_before": credits, "estimate": estimate}
        before = packed(draft) if draft else None

        def change(sql: sqlite3.Connection) -> None:
            if not update_turn(sql, turn_id, {**stood, "draft_before": keep_draft(sql, before)}):
                raise FileProblemError(
                    "The ledger cannot keep that the request goes out, so it was not sent.",
                    "Run the cell again; make room first where a disk is full.",
                )

        self._database.write(change)

    def answered(
        self, turn_id: str, *, draft: Draft | None, credits: float | None, text: str, changes: Sequence[str]
    ) -> None:
        """Keep what came of the message."""
        said = {"text": as_text(text), "changes": as_json([as_text(line) for line in changes])}
        news = {"status": "answered", "credits_after": credits, **said}
        after = packed(draft) if draft else None
        self._database.write(
            lambda sql: update_turn(sql, turn_id, {**news, "draft_after": keep_draft(sql, after)})
        )

    def finish(self, turn_id: str, status: str, problem: str = "") -> None:
        """Keep that nothing more will come of a turn: "done", or "refused" without effect."""
        ended = {"status": status, "problem": as_text(problem), "ended_at": self._clock()}
        self._database.write(lambda sql: update_turn(sql, turn_id, ended))

    def stumbled(self, turn_id: str, problem: str) -> None:
        """Keep what stopped a turn of which something may still come."""
        self._database.write(lambda sql: update_turn(sql, turn_id, {"problem": as_text(problem)}))

    def submitting(
        self,
        render_id: str,
        here: Here,
        ids: SessionIds,
        *,
        turn_id: str,
        draft: Draft,
        output: Wire,
        path: Path,
    ) -> None:
        """Keep a render before it goes out."""
        row = {
            **{"id": render_id, "turn": turn_id, "output": as_json(output), "path": as_json(str(path))},
            **{"status": "submitted", "began_at": self._clock()},
        }

        kept = packed(draft)

        def change(sql: sqlite3.Connection) -> None:
            session = self._session(sql, here, ids)
            insert(sql, "renders", {**row, "session": session, "draft": keep_draft(sql, kept)})

        self._database.write(change)

    def render_failed(self, render_id: str) -> None:
        """Keep that a render ended without a film."""
        self._database.write(lambda sql: end_render(sql, render_id, "failed", self._clock()))

    def keep_film(self, render_id: str, path: Path, size_bytes: int, sha256: str) -> None:
        """Keep where the film of a render lies, and of which bytes it is."""
        row = {"render": render_id, "role": "film", "kept_at": self._clock()}
        row |= file_row(path.name, path, size_bytes, sha256)

        def change(sql: sqlite3.Connection) -> None:
            sql.execute("DELETE FROM files WHERE render = ? AND role = 'film'", (render_id,))
            found = sql.execute("SELECT turn FROM renders WHERE id = ?", (render_id,)).fetchone()
            insert(sql, "files", {**row, "turn": found["turn"] if found else ""})
            end_render(sql, render_id, "fetched", self._clock())

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
        return len(self._database.rows("SELECT id FROM files WHERE turn = ? AND role = 'upload'", turn_id))

    def history(self, here: Here | None = None, *, limit: int = 20) -> list[Entry]:
        """Return turns, newest first; of one place, or of all."""
        where, values = ("1", ()) if here is None else _of(here)
        return self._entries(f"WHERE {where} ORDER BY turns.number DESC LIMIT ?", *values, limit)

    def turn(self, turn_id: str) -> Entry | None:
        """Return a turn by its id."""
        found = self._entries("WHERE turns.id = ?", turn_id)
        return found[0] if found else None

    def drafts(self, turn_id: str) -> tuple[Draft | None, Draft | None]:
        """Return the draft before a turn and the one after it, each None where it is not known."""
        row = self._database.row(
            "SELECT (SELECT wire FROM drafts WHERE hash = draft_before) AS before,"
            " (SELECT wire FROM drafts WHERE hash = draft_after) AS after FROM turns WHERE id = ?",
            turn_id,
        )
        return (unpacked(row["before"]), unpacked(row["after"])) if row else (None, None)

    def unfinished(self, here: Here) -> list[Entry]:
        """Return the turns of a place that are to be taken up, newest first.

        Nobody is at work on them, and no later turn has made them a thing of the past: any for what was never
        sent, one of the same session for what was.
        """
        where, values = _of(here)
        left = self._entries(f"WHERE {where} AND {LEFT} ORDER BY number DESC", *values)
        return [one for one in left if not self._holds.is_held(_turn(one.id))]

    def renders(self, turn_id: str) -> list[KeptRender]:
        """Return the renders of a turn, newest first."""
        rows = self._database.rows(RENDERS + "WHERE turn = ? ORDER BY renders.number DESC", turn_id)
        return [kept_render(row) for row in rows]

    def render(self, render_id: str) -> KeptRender | None:
        """Return a render by its id."""
        row = self._database.row(RENDERS + "WHERE renders.id = ?", render_id)
        return kept_render(row) if row else None

    def last_render(self, backend: str, session_id: str) -> KeptRender | None:
        """Return the render of a session that was begun last and has not failed."""
        row = self._database.row(
            RENDERS + "WHERE sessions.backend = ? AND session_id = ? AND status != 'failed'"
            " ORDER BY renders.number DESC LIMIT 1",
            *(backend, session_id),
        )
        return kept_render(row) if row else None

    def last_session(self, here: Here) -> SessionIds | None:
        """Return the session that was used last in a place."""
        where, values = _of(here, "sessions")
        row = self._database.row(
            f"SELECT session_id, task_id FROM sessions WHERE {where} ORDER BY used_at DESC LIMIT 1", *values
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

    def paid_alone(self, turn_id: str) -> bool:
        """Tell whether what the balance lost since a turn was sent is what that turn took, and no other."""
        others = self._database.rows(PAID_BESIDE, turn_id)
        return not any(one["surely"] or self._holds.is_held(_turn(one["id"])) for one in others)

    def at_work(self, turn_id: str) -> AbstractContextManager[bool]:
        """Hold a turn while it is worked on; yields False where somebody is at work on it."""
        return self._holds.held(_turn(turn_id))

    def alone(self, session_id: str) -> AbstractContextManager[bool]:
        """Hold a session for one turn; yields False where another turn or kernel is at work on it."""
        return self._holds.held(f"session {session_id}")

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _entries(self, sql: str, *values: Any) -> list[Entry]:
        return [entry(row) for row in self._database.rows(ENTRIES + sql, *values)]

    def _session(self, sql: sqlite3.Connection, here: Here, ids: SessionIds) -> int:
        # The clock may have been set back; what is used now was used last all the same.
        (last,) = sql.execute("SELECT coalesce(max(used_at), 0) FROM sessions").fetchone()
        (number,) = sql.execute(
            "INSERT INTO sessions (backend, session_id, task_id, profile, folder, used_at)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET folder = excluded.folder,"
            " used_at = excluded.used_at RETURNING id",
            (here.backend, ids.session_id, ids.task_id, here.profile, as_text(here.folder))
            + (max(self._clock(), last + _TICK_S),),
        ).fetchone()
        return int(number)


def _turn(turn_id: str) -> str:
    return f"turn {turn_id}"


def _of(here: Here, table: str = "turns") -> tuple[str, tuple[str, ...]]:
    return f"{table}.backend = ? AND {table}.folder = ?", (here.backend, as_text(here.folder))
