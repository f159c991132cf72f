"""What the ledger knows: a query each, of turns, drafts, renders, sessions and costs. Nothing is changed."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import Any, Final

from nemo_notebook.ledger.database import Database
from nemo_notebook.ledger.drafts import unpacked
from nemo_notebook.ledger.holds import Holds
from nemo_notebook.ledger.rows import ENTRIES, LEFT, PAID_BESIDE, RENDERS, as_text, entry, kept_render
from nemo_notebook.models.account import SessionIds
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.history import Entry, KeptRender

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


class Reading:
    """The ledger as one looks at it.

    Args:
        database: holds the rows.
        holds: tell who is at work.
    """

    def __init__(self, database: Database, holds: Holds) -> None:
        self._database = database
        self._holds = holds

    def take_notice(self) -> str:
        """Return what the person should know of the ledger itself, once; "" for nothing."""
        notice, self._database.notice = self._database.notice, ""
        return notice

    @property
    def standing(self) -> str:
        """What a history leaves out for as long as the ledger's file cannot be used; "" for nothing."""
        return self._database.standing

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
        return [one for one in left if not one.at_work]

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
        return not any(one["surely"] or self._holds.is_held(work_on(one["id"])) for one in others)

    def waits(self, one: Entry) -> bool:
        """Tell whether a turn waits for its time in a batch that somebody is at work on."""
        return one.status == "asked" and bool(one.batch) and self._holds.is_held(work_on(one.batch))

    def _entries(self, sql: str, *values: Any) -> list[Entry]:
        found = map(entry, self._database.rows(ENTRIES + sql, *values))
        return [one.model_copy(update={"at_work": True}) if self._is_at_work(one) else one for one in found]

    def _is_at_work(self, one: Entry) -> bool:
        return one.unfinished and (self._holds.is_held(work_on(one.id)) or self.waits(one))


def work_on(turn_id: str) -> str:
    """Return the name under which a turn is held."""
    return f"turn {turn_id}"


def _of(here: Here, table: str = "turns") -> tuple[str, tuple[str, ...]]:
    return f"{table}.backend = ? AND {table}.folder = ?", (here.backend, as_text(here.folder))
