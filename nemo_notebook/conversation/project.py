"""The session as the backend keeps it: opened on first use, and anew when the backend has forgotten it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import TypeVar

from nemo_notebook.client import Api, open_session, read_credits, read_state
from nemo_notebook.config import Settings
from nemo_notebook.conversation.reach import Reach
from nemo_notebook.errors import NemoError, SessionNotFoundError
from nemo_notebook.models.account import Credits, SessionIds
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.state import State

T = TypeVar("T")


class Project:
    """One session at the backend.

    Attributes:
        reach: the way to the backend.
        draft: the timeline as last read, None before.
        lost: whether another session took the place of a forgotten one; whoever tells it clears it.
    """

    def __init__(self, reach: Reach) -> None:
        self.reach = reach
        self.draft: Draft | None = None
        self.lost = False
        self._ids: SessionIds | None = None
        self._opening = asyncio.Lock()
        self._language = "en"

    @property
    def settings(self) -> Settings:
        """The backend's settings; there are some once a call was made."""
        assert self.reach.settings is not None
        return self.reach.settings

    async def open(self, language: str | None = None) -> SessionIds:
        """Connect and open the session, if it is not open yet."""
        async with self._opening:
            if self._ids is None:
                self._language = language or self._language
                self._ids = await self.reach.call(lambda api: open_session(api, self._language))
            return self._ids

    async def renew(self) -> None:
        """Open another session; the one so far is left only when the new one is open."""
        fresh = await self.reach.call(lambda api: open_session(api, self._language))
        self.adopt(fresh)

    def adopt(self, ids: SessionIds) -> None:
        """Go on with a session that is known by its ids."""
        self.forget()
        self._ids = ids

    def adopted(self, session_id: str, task_id: str) -> SessionIds | None:
        """Go on with a session by its ids, if it is not the one in use already; None where there is no id."""
        if not session_id:
            return None
        if self._ids is None or self._ids.session_id != session_id:
            self.adopt(SessionIds(session_id=session_id, task_id=task_id))
        return self.ids

    def forget(self) -> None:
        """Let the next call open a new session."""
        self._ids = None
        self.draft = None

    @property
    def standing(self) -> tuple[SessionIds, Draft | None] | None:
        """The session and its draft, None before one is open; set it to go back to them."""
        return None if self._ids is None else (self._ids, self.draft)

    @standing.setter
    def standing(self, kept: tuple[SessionIds, Draft | None]) -> None:
        self._ids, self.draft = kept

    @property
    def ids(self) -> SessionIds:
        """The session's ids; there are some while it is open."""
        assert self._ids is not None
        return self._ids

    @property
    def is_open(self) -> bool:
        """Whether a session was opened or adopted."""
        return self._ids is not None

    def lose(self) -> None:
        """Leave a session that the backend no longer knows; the next call opens another."""
        self.forget()
        self.lost = True

    async def call(self, call: Callable[[Api, str], Awaitable[T]]) -> T:
        """Make a call about the session; a session that is no longer known is opened anew, once."""
        ids = await self.open()
        try:
            return await self.reach.call(lambda api: call(api, ids.session_id))
        except SessionNotFoundError:
            if self._ids is ids:  # else another call has opened one meanwhile
                self.lose()
            fresh = await self.open()
            return await self.reach.call(lambda api: call(api, fresh.session_id))

    async def state(self) -> State:
        """Read the state, and remember the draft."""
        state = await self.call(read_state)
        self.draft = state.draft
        return state

    async def own_state(self) -> State:
        """Read the same of no other session than this one.

        Raises:
            SessionNotFoundError: when it is no longer known: its draft is not empty, it is gone.
        """
        ids = await self.open()
        state = await self.reach.call(lambda api: read_state(api, ids.session_id))
        self.draft = state.draft
        return state

    async def credits(self) -> Credits:
        """Read the balance."""
        return await self.reach.call(read_credits)

    async def balance(self) -> Credits | None:
        """Read the balance; None where it cannot be read, which stops nothing."""
        with contextlib.suppress(NemoError):
            return await self.credits()
        return None
