"""The envelope of every JSON reply, `{"code", "message", "data"}`, and the refusals behind its codes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from starlette.responses import JSONResponse

from nemo_notebook.studio.orders import NO_ROOM, is_full

_STATUS: Final = {1001: 401, 1002: 404, 2001: 403, 4001: 415, 4002: 413}
"""The HTTP status that goes with a code of the wire; any other code is its own status."""


class Refusal(Exception):
    """Ends a call with an error reply.

    Args:
        code: of the wire contract, or an HTTP status.
        message: one sentence for a person.
        detail: what FastAPI's clients look for, where it says more than the message.
        headers: sent along.
    """

    def __init__(
        self, code: int, message: str, *, detail: object = None, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.detail = detail
        self.headers = headers

    @property
    def status(self) -> int:
        """The HTTP status of the reply."""
        return _STATUS.get(self.code, self.code)


class Reply(JSONResponse):
    """JSON in plain ASCII: a lone surrogate in a person's text then still makes a valid reply."""

    def render(self, content: Any) -> bytes:
        """Write the body."""
        return json.dumps(content, separators=(",", ":")).encode("ascii")


def success(data: Mapping[str, Any]) -> Reply:
    """Return a reply with data in it."""
    return Reply({"code": 0, "message": "success", "data": data})


def refused(refusal: Refusal) -> Reply:
    """Return the reply that a refusal stands for."""
    body = {"code": refusal.code, "message": refusal.message, "data": None}
    if refusal.detail is not None:
        body["detail"] = refusal.detail
    return Reply(body, refusal.status, dict(refusal.headers or {}))


def explained(problem: Exception) -> Refusal:
    """Return what a person reads when a call failed for a reason nobody foresaw."""
    if is_full(problem):
        return Refusal(507, NO_ROOM)
    return Refusal(500, "The studio stumbled over this call; its log says why.")


def session_not_found(session_id: str) -> Refusal:
    """Return the refusal for a session the account does not have."""
    said = f"Session not found: {session_id[:100]}"
    return Refusal(1002, said, detail=said)
