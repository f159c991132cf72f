"""Submits a draft for export and asks how far it is; the finished film is left to `fetch`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import quote

from nemo_notebook.client.api import Api
from nemo_notebook.client.faults import is_passing
from nemo_notebook.errors import (
    ApiError,
    ConnectionFailedError,
    NemoError,
    RateLimitedError,
    StreamLostError,
    UnexpectedReplyError,
    shortened,
)
from nemo_notebook.models.render import RenderStatus

_TRIES: Final = 4
_TAKEN: Final = 409  # there is one of this id already


async def submit_render(
    api: Api,
    session_id: str,
    draft_wire: Mapping[str, Any],
    *,
    render_id: str,
    output: Mapping[str, Any],
) -> None:
    """Submit a draft for export, under the id by which it is asked for from then on.

    A submission whose reply was lost is looked up by its id before it is sent again, under the same id.

    Args:
        api: the caller.
        session_id: whose draft it is.
        draft_wire: the draft exactly as the backend gave it.
        render_id: a new one, `render_<ts>`.
        output: `format`, `quality`, and `resolution` or `fps` where wanted.
    Raises:
        ExportBlockedError: when the plan forbids it.
        ConnectionFailedError: it did not reach the backend.
        StreamLostError: nobody can tell whether it did; `read_render` may, later.

    Cost: free of credits, safe to repeat with the same id.
    """
    body = {"id": render_id, "sessionId": session_id, "draft": dict(draft_wire), "output": dict(output)}
    tries = 0
    while problem := await _submitted(api, body):
        await api.pause(tries)
        if not isinstance(problem, ConnectionFailedError) and await _arrived(api, render_id):
            return
        tries += 1
        if tries == _TRIES:
            raise problem


async def _submitted(api: Api, body: Mapping[str, Any]) -> NemoError | None:
    """Send a submission; return what leaves open whether it was taken, None where it was."""
    try:
        await api.call("POST", "/api/render/proxy/lambda", json=body)
    except RateLimitedError:
        raise
    except (ApiError, ConnectionFailedError, StreamLostError, UnexpectedReplyError) as problem:
        if isinstance(problem, ApiError) and problem.code != _TAKEN and not is_passing(problem):
            raise
        return problem
    return None


async def _arrived(api: Api, render_id: str) -> bool:
    """Ask the backend whether it knows a render.

    Raises:
        StreamLostError: when it does not say.
    """
    try:
        await read_render(api, render_id)
    except NemoError as problem:
        if isinstance(problem, ApiError) and problem.code == 404:
            return False
        if not is_passing(problem):
            raise
        raise StreamLostError(
            f"The connection broke while the export {render_id} was submitted; it may have been taken.",
            f"Look later with %nemo resume {render_id}",
        ) from None
    return True


async def cancel_render(api: Api, render_id: str) -> None:
    """Have a render ended that nobody waits for any more; only the local studio knows how. Cost: free."""
    path = f"/api/render/proxy/lambda/{quote(render_id, safe='')}/cancel"
    await api.call("POST", path, repeat=True, verdict=True)


async def read_render(api: Api, render_id: str) -> RenderStatus:
    """Read where a render stands, in either of its two shapes.

    Raises:
        ApiError: 404 when the backend knows no render of that id.

    Cost: free, safe to repeat.
    """
    try:
        path = f"/api/render/proxy/lambda/{quote(render_id, safe='')}"
        data = await api.call("GET", path, repeat=True, verdict=True)
    except ApiError as refusal:
        if refusal.code != 404:
            raise
        raise ApiError(
            f"There is no render {shortened(render_id)}.",
            "It may be another backend's or account's; %nemo export makes the film again for free.",
            code=404,
            status=refusal.status,
        ) from None
    if not isinstance(data, dict):
        raise UnexpectedReplyError(
            f"The backend does not say where the export {shortened(render_id)} stands.",
            "Look again with %nemo resume.",
            body=repr(data),
        )
    return RenderStatus.from_wire(data)
