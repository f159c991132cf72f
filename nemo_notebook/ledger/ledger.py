"""What was asked, made and spent: written before anything goes out, so that a killed kernel loses nothing.

Every method is a short transaction of SQLite and may be called from any thread; what a turn means is left to
`conversation`, how a history looks to `outputs`.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Final

from nemo_notebook.errors import FileProblemError
from nemo_notebook.ledger.database import BUSY_S, Database
from nemo_notebook.ledger.drafts import packed, unsigned
from nemo_notebook.ledger.holds import Holds
from nemo_notebook.ledger.reading import Here, Reading, work_on
from nemo_notebook.ledger.rows import (
    Wire,
    as_json,
    as_text,
    end_render,
    file_row,
    insert,
    keep_draft,
    update_turn,
)
from nemo_notebook.models.account import SessionIds
from nemo_notebook.models.draft import Draft

_TICK_S: Final = 1e-6


class Ledger(Reading):
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
        database = Database(folder / "ledger.db" if folder else None, clock=clock, busy_s=busy_s)
        super().__init__(database, Holds(folder / "holds" if folder else None))

    def begin(
        self,
        turn_id: str,
        here: Here,
        *,
        kind: str,
        prompt: str,
        options: Wire,
        ids: SessionIds | None = None,
        batch: str = "",
    ) -> None:
        """Keep a turn before anything of it goes out, and its session where that is open already.

        Args:
            turn_id: of the turn.
            here: whose it is.
            kind: "message", "export" or "upload".
            prompt: the person's words.
            options: what was asked besides.
            ids: of the session.
            batch: under whose name it waits for its time, "" for none.
        """
        row = {
            "batch": batch,
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

    def at_work(self, id: str) -> AbstractContextManager[bool]:
        """Hold a turn, or a batch whose turns wait, while it is worked on; yields False where somebody is."""
        return self._holds.held(work_on(id))

    def alone(self, session_id: str) -> AbstractContextManager[bool]:
        """Hold a session for one turn; yields False where another turn or kernel is at work on it."""
        return self._holds.held(f"session {session_id}")

    def close(self) -> None:
        """Close the file."""
        self._database.close()

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
