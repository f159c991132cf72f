"""This conversation's place in the ledger: where its turns are filed, and past ones as they were kept."""

from __future__ import annotations

import asyncio
from pathlib import Path

from nemo_notebook.conversation.reach import Reach
from nemo_notebook.conversation.record import Record
from nemo_notebook.errors import ConfigError
from nemo_notebook.ledger import Here, Ledger
from nemo_notebook.models.history import Entry, History, Status
from nemo_notebook.models.turn import Turn
from nemo_notebook.mp4 import look


class Archive:
    """What is kept of one conversation, and of those before it in its folder.

    Args:
        ledger: where it is kept.
        reach: the way to the backend; its name is part of the place.
    """

    def __init__(self, ledger: Ledger, reach: Reach) -> None:
        self._ledger = ledger
        self._reach = reach

    async def here(self) -> Here:
        """Return what this conversation's turns are filed under."""
        try:
            folder = str(Path.cwd())
        except OSError:  # the folder was deleted
            folder = ""
        return Here(await self._reach.place(), folder, self._reach.profile.name)

    async def record(self, turn_id: str = "", status: Status = "asked") -> Record:
        """Return the record of one turn; "" for what is done beside all turns."""
        return Record(self._ledger, await self.here(), turn_id, status)

    async def history(self, limit: int, *, everywhere: bool) -> History:
        """Return turns, newest first; of this folder and backend, or of all."""
        here = None if everywhere else await self.here()
        entries = await asyncio.to_thread(self._ledger.history, here, limit=limit)
        note = self._ledger.take_notice() or self._ledger.standing
        return History(entries=tuple(entries), note=note)

    async def past(self, turn_id: str) -> Turn:
        """Return one turn as it was kept, with its film where that is still there.

        Raises:
            ConfigError: when there is none of that id.
        """
        entry = await asyncio.to_thread(self._ledger.turn, turn_id)
        if entry is None:
            raise ConfigError(f"There is no turn {turn_id[:40]!r}.", "%nemo history lists them.")
        return await asyncio.to_thread(self._turn_of, entry)

    def _turn_of(self, entry: Entry) -> Turn:
        _, draft = self._ledger.drafts(entry.id)
        film = look(entry.film) if entry.film and entry.film.is_file() else None
        return Turn(
            id=entry.id,
            prompt=entry.prompt,
            text="\n\n".join(part for part in (entry.text, entry.problem) if part),
            changes=entry.changes,
            draft=draft,
            video=film,
            credits_spent=entry.spent,
            backend=entry.backend,
            elapsed_s=max(0.0, entry.ended_at - entry.began_at) if entry.ended_at else 0.0,
        )
