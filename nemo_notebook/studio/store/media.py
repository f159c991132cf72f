"""The files a person has uploaded to a session: what they are and where they lie."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from typing import Literal, cast

from nemo_notebook.studio.store.database import Database

Kind = Literal["video", "image", "audio"]


@dataclass(frozen=True, slots=True)
class Media:
    """An uploaded file.

    Attributes:
        id: the name by which drafts call it.
        key: the unguessable part of its address.
        name: what the person calls it.
        file: its name in the folder of uploads.
        duration_ms: 0 for a still.
        width, height: in px, 0 for sound.
        light: how dark and bright its thirds are, as `render.brightness` writes it; "" for unknown.
    """

    id: str
    key: str
    session_id: str
    name: str
    file: str
    kind: Kind
    size_bytes: int
    duration_ms: int
    width: int
    height: int
    has_audio: bool
    light: str = ""


_COLUMNS = "id, key, session_id, name, file, kind, size_bytes, duration_ms, width, height, has_audio, light"


class MediaShelf:
    """The uploads of all sessions."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock

    def add(self, media: Iterable[Media]) -> None:
        """Take files up, all or none; they are fresh until a turn has used them."""
        with self._database.transaction() as connection:
            for one in media:
                values = (*asdict(one).values(), self._clock())
                marks = ", ".join("?" * len(values))
                connection.execute(f"INSERT INTO media ({_COLUMNS}, made_at) VALUES ({marks})", values)

    def of_session(self, session_id: str) -> list[Media]:
        """Return a session's files in the order in which they came."""
        rows = self._database.rows(
            f"SELECT {_COLUMNS} FROM media WHERE session_id = ? ORDER BY number", session_id
        )
        return [_media(row) for row in rows]

    def fresh(self, session_id: str) -> list[str]:
        """Return the ids of files that no turn has used yet."""
        rows = self._database.rows(
            "SELECT id FROM media WHERE session_id = ? AND fresh ORDER BY number", session_id
        )
        return [row["id"] for row in rows]

    def used(self, session_id: str) -> None:
        """Note that a turn has used what was fresh."""
        self._database.run("UPDATE media SET fresh = 0 WHERE session_id = ?", session_id)

    def by_key(self, key: str) -> Media | None:
        """Return the file at an address."""
        row = self._database.row(f"SELECT {_COLUMNS} FROM media WHERE key = ?", key)
        return _media(row) if row else None

    def forget_untouched(self, before: float) -> list[str]:
        """Forget the uploads of sessions not used since `before`.

        Returns:
            The names of their files, to be deleted.
        """
        old = "session_id IN (SELECT id FROM sessions WHERE touched_at < ?)"
        with self._database.transaction():
            rows = self._database.rows(f"SELECT file FROM media WHERE {old}", before)
            self._database.run(f"DELETE FROM media WHERE {old}", before)
        return [row["file"] for row in rows]


def _media(row: sqlite3.Row) -> Media:
    fields = dict(row)
    return Media(**{**fields, "kind": cast(Kind, fields["kind"]), "has_audio": bool(fields["has_audio"])})
