"""What was asked, made and spent, as the ledger keeps it; drawing it is left to `outputs`."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from nemo_notebook.models.account import SessionIds
from nemo_notebook.models.shown import Shown

Status = Literal["asked", "sent", "answered", "done", "refused"]
"""How far a turn came: kept; gone out, outcome open; the draft is known; all there is; nothing came of it."""

UNFINISHED: Final[tuple[Status, ...]] = ("asked", "sent", "answered")


def credits_spent(before: float | None, after: float | None) -> float | None:
    """Return what a turn took of a balance; None where that is not known, or more was added meanwhile."""
    return before - after if before is not None and after is not None and before >= after else None


class Entry(BaseModel):
    """One turn as it was kept.

    Attributes:
        id: of the turn.
        status: how far it came.
        kind: "generate", "edit", "export", "upload"; "message" before it was sent.
        prompt: the words as the person wrote them.
        options: what was asked besides the words, as JSON.
        backend: "local" or an address.
        profile: who the client said it was.
        folder: the folder the notebook ran in.
        session_id, task_id: of the backend, "" before a session was open.
        credits_before, credits_after: the balance, None where it is not counted, not known, or shared.
        estimate: credits the turn was expected to cost, None where it costs nothing.
        text, changes: the answer.
        problem: what stopped it, "" for nothing.
        began_at, ended_at: seconds since 1970; None while it runs.
        film: the MP4, None where none was made.
        film_sha256: of the MP4's bytes.
        batch: under whose name it waited for its time, "" for none.
        at_work: whether a kernel is at work on it, or on its batch, now.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    status: Status
    kind: str = "message"
    prompt: str
    options: dict[str, Any] = Field(default_factory=dict)
    backend: str = ""
    profile: str = ""
    folder: str = ""
    session_id: str = ""
    task_id: str = ""
    credits_before: float | None = None
    credits_after: float | None = None
    estimate: float | None = None
    text: str = ""
    changes: tuple[str, ...] = ()
    problem: str = ""
    began_at: float
    ended_at: float | None = None
    film: Path | None = None
    film_sha256: str = ""
    batch: str = ""
    at_work: bool = False

    @property
    def spent(self) -> float | None:
        """Credits the turn took, None where that is not known."""
        return credits_spent(self.credits_before, self.credits_after)

    @property
    def unfinished(self) -> bool:
        """Whether something of it is still to come."""
        return self.status in UNFINISHED

    @property
    def began(self) -> datetime:
        """When it was asked, in this machine's time."""
        return datetime.fromtimestamp(self.began_at)


class History(BaseModel, Shown):
    """Turns, newest first.

    Attributes:
        entries: the turns.
        note: what the person should know of the ledger itself, "" for nothing.
    """

    model_config = ConfigDict(frozen=True)

    entries: tuple[Entry, ...] = ()
    note: str = ""

    def __len__(self) -> int:
        return len(self.entries)

    def __str__(self) -> str:
        lines = [f"{one.began:%Y-%m-%d %H:%M}  {one.id}  {one.status}  {one.prompt}" for one in self.entries]
        return "\n".join([*lines, self.note]).strip()


class KeptRender(BaseModel):
    """One render as it was kept.

    Attributes:
        id: of the render at the backend.
        turn_id: the turn that asked for it, "" for an export by itself.
        session_id, task_id: whose draft it is.
        backend: where it runs, as the ledger calls it.
        draft: the name of what was rendered, as the ledger calls it.
        output: how it was rendered.
        path: where the film goes.
        status: "submitted", "failed" or "fetched".
        film: where its film lies, None where none was fetched.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    session_id: str
    turn_id: str = ""
    task_id: str = ""
    backend: str = ""
    draft: str = ""
    output: dict[str, Any] = Field(default_factory=dict)
    path: str = ""
    status: str = "submitted"
    film: Path | None = None

    @property
    def ids(self) -> SessionIds:
        """The session, as one goes on with it."""
        return SessionIds(session_id=self.session_id, task_id=self.task_id)
