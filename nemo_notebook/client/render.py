"""Submits a draft for export and asks how far it is; the finished film is left to `fetch`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from nemo_notebook.client.api import Api
from nemo_notebook.errors import ApiError, UnexpectedReplyError, shortened
from nemo_notebook.models.reading import pick
from nemo_notebook.models.render import RenderStatus


async def submit_render(
    api: Api,
    session_id: str,
    draft_wire: Mapping[str, Any],
    *,
    render_id: str,
    output: Mapping[str, Any],
) -> str:
    """Submit a draft for export and return the id to ask for.

    Args:
        api: the caller.
        session_id: whose draft it is.
        draft_wire: the draft exactly as the backend gave it.
        render_id: a new one, `render_<ts>`.
        output: `format`, `quality`, and `resolution` or `fps` where wanted.
    Raises:
        ExportBlockedError: when the plan forbids it.

    Cost: free of credits.
    """
    body = {"id": render_id, "sessionId": session_id, "draft": dict(draft_wire), "output": dict(output)}
    data = await api.call("POST", "/api/render/proxy/lambda", json=body)
    return str(pick(data, "id", "render_id", "renderId") or render_id)


async def read_render(api: Api, render_id: str) -> RenderStatus:
    """Read where a render stands, in either of its two shapes.

    Raises:
        ApiError: 404 when the backend knows no render of that id.

    Cost: free, safe to repeat.
    """
    try:
        data = await api.call("GET", f"/api/render/proxy/lambda/{quote(render_id, safe='')}", repeat=True)
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
