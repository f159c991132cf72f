"""Renders: what was asked for, where each stands, and how often it was begun."""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from nemo_notebook.studio.store.database import Database


@dataclass(frozen=True, slots=True)
class Render:
    """One export.

    Attributes:
        key: the studio's own name for it: its folder and the unguessable part of its address.
        id: the client's name for it.
        output: quality, short_side_px, fps, and the models for its footage, if any.
        status: pending, processing, completed, failed or cancelled.
        error: why there is no film.
        notes: what a person should know about the film, e.g. that a voice was missing.
        made_with: the models that made footage of it, "" for none.
        starts: how often a worker has begun it.
        crashes: how often a worker died of it.
        ended_at: when it was done, in seconds since the epoch.
    """

    key: str
    account_id: str
    id: str
    session_id: str
    draft: dict[str, Any]
    output: dict[str, Any]
    status: str = "pending"
    error: str = ""
    notes: tuple[str, ...] = ()
    made_with: str = ""
    starts: int = 0
    crashes: int = 0
    ended_at: float | None = None

    @property
    def over(self) -> bool:
        """Whether nothing more will happen to it."""
        return self.status not in ("pending", "processing")


class Renders:
    """The exports of all accounts."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock

    def submit(
        self, account_id: str, render_id: str, session_id: str, draft: dict[str, Any], output: dict[str, Any]
    ) -> tuple[Render, bool]:
        """Take up an export; the same id again is the same export.

        Returns:
            The export, and whether it is new.
        """
        with self._database.transaction():
            known = self.find(account_id, render_id)
            if known:
                return known, False
            fresh = Render(uuid.uuid4().hex, account_id, render_id, session_id, draft, output)
            self._database.run(
                "INSERT INTO renders (key, account_id, id, session_id, draft, output, made_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                *(fresh.key, account_id, render_id, session_id, json.dumps(draft), json.dumps(output)),
                self._clock(),
            )
            return fresh, True

    def find(self, account_id: str, render_id: str) -> Render | None:
        """Return an account's export by the client's id."""
        row = self._database.row(
            "SELECT * FROM renders WHERE account_id = ? AND id = ?", account_id, render_id
        )
        return _render(row) if row else None

    def by_key(self, key: str) -> Render | None:
        """Return an export by the studio's own name."""
        row = self._database.row("SELECT * FROM renders WHERE key = ?", key)
        return _render(row) if row else None

    def unfinished(self) -> list[Render]:
        """Return what is to be rendered, oldest first."""
        rows = self._database.rows(
            "SELECT * FROM renders WHERE status IN ('pending', 'processing') ORDER BY number"
        )
        return [_render(row) for row in rows]

    def ahead(self, key: str) -> int:
        """Return how many renders that are not over were asked for before this one."""
        row = self._database.row(
            "SELECT COUNT(*) AS ahead FROM renders WHERE status IN ('pending', 'processing') "
            "AND number < (SELECT number FROM renders WHERE key = ?)",
            key,
        )
        return int(row["ahead"]) if row else 0

    def completed(self) -> list[Render]:
        """Return the exports that have a film, newest first."""
        rows = self._database.rows("SELECT * FROM renders WHERE status = 'completed' ORDER BY ended_at DESC")
        return [_render(row) for row in rows]

    def begin(self, key: str) -> Render | None:
        """Mark a pending export as being made; None where it no longer is to be made."""
        touched = self._database.run(
            "UPDATE renders SET status = 'processing', starts = starts + 1 "
            "WHERE key = ? AND status IN ('pending', 'processing')",
            key,
        )
        return self.by_key(key) if touched else None

    def put_back(self, key: str, *, crashed: bool = False) -> None:
        """Mark an export that was being made as pending again, crashed or only interrupted."""
        self._database.run(
            "UPDATE renders SET status = 'pending', crashes = crashes + ?, starts = starts - ? "
            "WHERE key = ? AND status = 'processing'",
            *(int(crashed), int(not crashed), key),
        )

    def end(
        self, key: str, status: str, *, error: str = "", notes: Sequence[str] = (), made_with: str = ""
    ) -> bool:
        """Mark an export as over.

        Returns:
            Whether it was not over already.
        """
        return bool(
            self._database.run(
                "UPDATE renders SET status = ?, error = ?, notes = ?, made_with = ?, ended_at = ? "
                "WHERE key = ? AND status IN ('pending', 'processing')",
                *(status, error, json.dumps(list(notes)), made_with, self._clock(), key),
            )
        )

    def expire(self, key: str, error: str) -> None:
        """Mark a film as cleared away."""
        self._database.run("UPDATE renders SET status = 'failed', error = ? WHERE key = ?", error, key)


def _render(row: sqlite3.Row) -> Render:
    return Render(
        key=row["key"],
        account_id=row["account_id"],
        id=row["id"],
        session_id=row["session_id"],
        draft=json.loads(row["draft"]),
        output=json.loads(row["output"]),
        status=row["status"],
        error=row["error"],
        notes=tuple(json.loads(row["notes"])),
        made_with=row["made_with"],
        starts=row["starts"],
        crashes=row["crashes"],
        ended_at=row["ended_at"],
    )
