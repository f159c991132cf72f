"""Sessions, every version of their drafts, and what was said.

Drafts form a tree by their parents. A session has a head, the draft that is shown, and a tip, the end of the
line the head lies on: undo and redo move the head along that line, an edit grows a new tip from the head.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from nemo_notebook.studio.store.database import Database

LINE_LIMIT: Final = 100
"""How many drafts of a line are looked at: undo reaches that far back."""

_LINE: Final = """
    WITH RECURSIVE line (id, parent_id, wire, depth) AS (
        SELECT d.id, d.parent_id, d.wire, 0 FROM drafts d JOIN sessions s ON s.tip_id = d.id WHERE s.id = ?
        UNION ALL
        SELECT d.id, d.parent_id, d.wire, line.depth + 1 FROM drafts d JOIN line ON d.id = line.parent_id
        WHERE line.depth < ?)
    SELECT id, wire FROM line ORDER BY depth DESC"""

Draft = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Session:
    """A conversation about one draft."""

    id: str
    account_id: str
    task_id: str
    language: str


@dataclass(frozen=True, slots=True)
class Lineage:
    """Where a session's draft stands on its line.

    Attributes:
        head: the draft that is shown, None before the first.
        past: what undo goes back to, newest last.
        future: what redo goes forward to, the next one first.
    """

    head: Draft | None = None
    past: tuple[Draft, ...] = ()
    future: tuple[Draft, ...] = ()


class Sessions:
    """The sessions of all accounts."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock

    def open(self, account_id: str, language: str) -> Session:
        """Start a session without a draft."""
        session = Session(str(uuid.uuid4()), account_id, f"task_{uuid.uuid4().hex}", language)
        now = self._clock()
        self._database.run(
            "INSERT INTO sessions (id, account_id, task_id, language, made_at, touched_at) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            *(session.id, account_id, session.task_id, language, now, now),
        )
        return session

    def find(self, account_id: str, session_id: str) -> Session | None:
        """Return an account's session, None where it has none of that id."""
        row = self._database.row(
            "SELECT id, account_id, task_id, language FROM sessions WHERE id = ? AND account_id = ?",
            *(session_id, account_id),
        )
        return Session(**dict(row)) if row else None

    def touch(self, session_id: str) -> None:
        """Note that a session is in use, which keeps its uploads."""
        self._database.run("UPDATE sessions SET touched_at = ? WHERE id = ?", self._clock(), session_id)

    def draft(self, session_id: str) -> Draft | None:
        """Return the draft that is shown."""
        row = self._database.row(
            "SELECT d.wire FROM sessions s JOIN drafts d ON d.id = s.head_id WHERE s.id = ?", session_id
        )
        return json.loads(row["wire"]) if row else None

    def lineage(self, session_id: str) -> Lineage:
        """Return the draft with what undo and redo lead to."""
        line = self._line(session_id)
        at = self._place(session_id, line)
        drafts = [json.loads(wire) for _, wire in line]
        head = drafts[at] if at >= 0 else None
        return Lineage(head, tuple(drafts[: max(at, 0)]), tuple(drafts[at + 1 :]))

    def grow(self, session_id: str, draft: Draft) -> int:
        """Save a new draft after the head and show it; what redo led to leaves the line.

        Returns:
            The new draft's number.
        """
        with self._database.transaction() as connection:
            number = connection.execute(
                "INSERT INTO drafts (session_id, parent_id, wire, made_at) "
                "SELECT id, head_id, ?, ? FROM sessions WHERE id = ?",
                (_written(draft), self._clock(), session_id),
            ).lastrowid
            connection.execute(
                "UPDATE sessions SET head_id = ?, tip_id = ? WHERE id = ?", (number, number, session_id)
            )
        return int(number or 0)

    def step(self, session_id: str, draft: Draft, *, back: bool) -> int:
        """Move the head to the nearest draft of its line that equals `draft`.

        Args:
            session_id: the session.
            draft: where to.
            back: look among the past (undo), else among the future (redo).

        Returns:
            The number of the draft now shown. A draft that is not on the line is saved as a new one.
        """
        with self._database.transaction() as connection:
            line = self._line(session_id)
            at = self._place(session_id, line)
            places = range(at - 1, -1, -1) if back else range(at + 1, len(line))
            number = next((line[i][0] for i in places if json.loads(line[i][1]) == draft), None)
            if number is None:
                return self.grow(session_id, draft)
            connection.execute("UPDATE sessions SET head_id = ? WHERE id = ?", (number, session_id))
            return number

    def say(self, session_id: str, author: str, kind: str, words: str, draft_id: int | None = None) -> None:
        """Keep what was said."""
        self._database.run(
            "INSERT INTO messages (session_id, author, kind, words, draft_id, at) VALUES (?, ?, ?, ?, ?, ?)",
            *(session_id, author, kind, words, draft_id, self._clock()),
        )

    def unanswered(self, session_id: str) -> tuple[str, ...]:
        """Return what the person said since the draft changed last, oldest first, at most three messages."""
        rows = self._database.rows(
            "SELECT words FROM messages WHERE session_id = ? AND author = 'user' AND id > "
            "(SELECT COALESCE(MAX(id), 0) FROM messages WHERE session_id = ? AND kind != 'answer') "
            "ORDER BY id DESC LIMIT 3",
            *(session_id, session_id),
        )
        return tuple(row["words"] for row in reversed(rows))

    def _line(self, session_id: str) -> list[tuple[int, str]]:
        rows = self._database.rows(_LINE, session_id, LINE_LIMIT)
        return [(row["id"], row["wire"]) for row in rows]

    def _place(self, session_id: str, line: list[tuple[int, str]]) -> int:
        row = self._database.row("SELECT head_id FROM sessions WHERE id = ?", session_id)
        head = row["head_id"] if row else None
        return next((at for at, (number, _) in enumerate(line) if number == head), -1)


def _written(draft: Draft) -> str:
    return json.dumps(draft, separators=(",", ":"))
