"""One turn in the ledger, kept step by step while it is carried out; the event loop goes on meanwhile."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, ParamSpec

from nemo_notebook.client import Fetched
from nemo_notebook.conversation.asking import Outcome
from nemo_notebook.errors import NemoError, NothingToExportError, SessionNotFoundError, StreamLostError
from nemo_notebook.ledger import Here, Ledger
from nemo_notebook.models.account import SessionIds
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.history import Status

P = ParamSpec("P")


class Record:
    """What the ledger holds of one turn.

    Args:
        ledger: where it is kept.
        here: the backend, the folder and the profile.
        turn_id: "" for what is done beside all turns, an export for instance.

    Attributes:
        status: how far the turn came.
    """

    def __init__(self, ledger: Ledger, here: Here, turn_id: str = "", status: Status = "asked") -> None:
        self.ledger = ledger
        self.here = here
        self.turn_id = turn_id
        self.status: Status = status

    async def begin(
        self, kind: str, prompt: str, options: dict[str, Any], ids: SessionIds | None, batch: str = ""
    ) -> None:
        """Keep the turn before anything of it goes out, and its session where that is open already."""
        words = {"kind": kind, "prompt": prompt, "batch": batch}
        await _keep(self.ledger.begin, self.turn_id, self.here, options=options, ids=ids, **words)

    @asynccontextmanager
    async def kept(self) -> AsyncIterator[None]:
        """Keep how the turn ends; what is stopped, or fails when its request is out, stays to be taken up."""
        try:
            yield
        except NemoError as problem:
            over = isinstance(problem, (NothingToExportError, SessionNotFoundError))
            if isinstance(problem, StreamLostError) or (self.status == "answered" and not over):
                await _keep(self.ledger.stumbled, self.turn_id, str(problem))
            else:
                done = self.status == "answered" or isinstance(problem, NothingToExportError)
                await self.finish("done" if done else "refused", str(problem))
            raise
        else:
            await self.finish("done")

    async def opened(self, ids: SessionIds) -> None:
        """Keep which session it belongs to."""
        await _keep(self.ledger.keep_session, self.here, ids, self.turn_id)

    async def sending(
        self, kind: str, before: Draft | None, credits: float | None, estimate: float | None
    ) -> None:
        """Keep that the message goes out now."""
        self.status = "sent"  # from here on it may be kept as sent, whenever this is stopped
        try:
            await _keep(
                self.ledger.sending, self.turn_id, kind, draft=before, credits=credits, estimate=estimate
            )
        except NemoError:
            self.status = "asked"
            raise

    async def answered(self, outcome: Outcome) -> Outcome:
        """Keep what came of the message; return it without the credits where other turns spent some, too."""
        if not await asyncio.to_thread(self.ledger.paid_alone, self.turn_id):
            outcome = replace(outcome, credits_left=None)
        await _keep(
            self.ledger.answered,
            self.turn_id,
            draft=outcome.draft,
            credits=outcome.credits_left,
            text=outcome.text,
            changes=outcome.changes,
        )
        self.status = "answered"
        return outcome

    async def finish(self, status: Status, problem: str = "") -> None:
        """Keep that nothing more will come of it: "done" or "refused"."""
        await _keep(self.ledger.finish, self.turn_id, status, problem)
        self.status = status

    async def submitting(
        self, render_id: str, ids: SessionIds, draft: Draft, output: dict[str, Any], path: Path
    ) -> None:
        """Keep a render before it goes out."""
        await _keep(
            self.ledger.submitting,
            render_id,
            self.here,
            ids,
            turn_id=self.turn_id,
            draft=draft,
            output=output,
            path=path.absolute(),
        )

    async def render_failed(self, render_id: str) -> None:
        """Keep that a render ended without a film."""
        await _keep(self.ledger.render_failed, render_id)

    async def fetched(self, render_id: str, film: Fetched) -> None:
        """Keep where a film lies, and its hash."""
        path = film.path.absolute()
        await _keep(self.ledger.keep_film, render_id, path, film.size_bytes, film.sha256)

    async def uploaded(self, name: str, media_id: str, source: Path | bytes | None) -> None:
        """Keep what was uploaded, with its hash."""
        await _keep(self._uploaded, name, media_id, source)

    def _uploaded(self, name: str, media_id: str, source: Path | bytes | None) -> None:
        size_bytes, sha256 = _digest(source)
        path = source.absolute() if isinstance(source, Path) else None
        self.ledger.keep_upload(
            self.turn_id, name, path, size_bytes=size_bytes, sha256=sha256, media_id=media_id
        )


async def _keep(call: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> None:
    await asyncio.to_thread(call, *args, **kwargs)


def _digest(source: Path | bytes | None) -> tuple[int, str]:
    """Return how many bytes a file has, and their SHA-256; 0 and "" where there is none here."""
    if source is None:
        return 0, ""
    if isinstance(source, bytes):
        return len(source), hashlib.sha256(source).hexdigest()
    try:
        with source.open("rb") as file:
            return source.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return 0, ""
