"""What every route works with: the store, the crew, the books, and who is asking."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from starlette.requests import Request

from nemo_notebook.studio.credits import Purse
from nemo_notebook.studio.crew import Crew
from nemo_notebook.studio.envelope import Refusal, session_not_found
from nemo_notebook.studio.jobs import Jobs
from nemo_notebook.studio.store import Account, Session, Store
from nemo_notebook.studio.turns import Turns


@dataclass(frozen=True, slots=True)
class Pace:
    """How the message stream is timed, in seconds.

    Attributes:
        prompt_s: a turn that ends within this can still be refused with an HTTP status.
        heartbeat_s: silence after which a heartbeat is sent (wire contract: at most 10 s).
    """

    prompt_s: float = 0.3
    heartbeat_s: float = 5.0


@dataclass(frozen=True, slots=True)
class Studio:
    """The studio behind its wire.

    Attributes:
        crew: renders, and looks into files.
        models: holds video models, where the person has some.
        folder: where films and uploads lie.
        clock: the time in seconds since the epoch.
    """

    store: Store
    crew: Crew
    models: Crew
    jobs: Jobs
    purse: Purse
    turns: Turns
    folder: Path
    clock: Callable[[], float]
    started_at: float
    pace: Pace = Pace()
    new_id: Callable[[], str] = field(default=lambda: str(uuid.uuid4()))
    pid: int = field(default_factory=os.getpid)

    @property
    def uploads(self) -> Path:
        """The folder of uploaded files."""
        return self.folder / "uploads"


def studio_of(request: Request) -> Studio:
    """Return the studio that serves a request."""
    return cast(Studio, request.app.state.studio)


def account_of(request: Request) -> Account:
    """Return who is asking.

    Raises:
        Refusal: 1001 without a token that is good.
    """
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    account = (
        studio_of(request).store.accounts.of_token(token.strip()) if scheme.lower() == "bearer" else None
    )
    if account is None:
        raise Refusal(1001, "The token is unknown or has expired.")
    return account


def session_of(request: Request) -> Session:
    """Return the session that a path names by `user` and `session`.

    Raises:
        Refusal: 1001, or 1002 where the account has no such session.
    """
    return find_session(request, request.path_params["user"], request.path_params["session"])


def find_session(request: Request, user: str, session_id: str) -> Session:
    """Return a session of whoever is asking; `user` is "me" or the account's own id.

    Raises:
        Refusal: 1001, or 1002 where the account has no such session.
    """
    account = account_of(request)
    mine = user in ("me", account.id)
    session = studio_of(request).store.sessions.find(account.id, session_id) if mine else None
    if session is None:
        raise session_not_found(session_id)
    return session
