"""Reads what the backend keeps: a session's state and the balance."""

from __future__ import annotations

from urllib.parse import quote

from nemo_notebook.client.api import Api
from nemo_notebook.errors import UnexpectedReplyError
from nemo_notebook.models.account import Credits
from nemo_notebook.models.state import State


async def read_state(api: Api, session_id: str) -> State:
    """Read a session's latest state: its draft and its media.

    Raises:
        SessionNotFoundError: when the backend no longer knows the session.

    Cost: free, safe to repeat.
    """
    path = f"/api/state/nemo_agent/me/{quote(session_id, safe='')}/latest"
    state = State.from_wire(await api.call("GET", path, repeat=True))
    api.user_id = state.user_id or api.user_id
    return state


async def read_credits(api: Api) -> Credits:
    """Read the balance.

    Raises:
        UnexpectedReplyError: when the reply holds none.

    Cost: free, safe to repeat.
    """
    data = await api.call("GET", "/api/credits/balance/simple", repeat=True)
    credits = Credits.from_wire(data)
    if credits is None:
        what = "The backend gave no balance that can be read."
        raise UnexpectedReplyError(what, "Look at it in your account.", body=repr(data))
    return credits
