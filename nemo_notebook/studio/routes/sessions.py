"""Sessions and their state."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from pydantic import BaseModel, Field
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from nemo_notebook.studio.bodies import read_body
from nemo_notebook.studio.context import account_of, session_of, studio_of
from nemo_notebook.studio.envelope import success
from nemo_notebook.studio.routes.media import told

_CANVAS: Final = ("width", "height", "fps")
_MADE: Final = ("scene:", "graphic:", "music:", "voice:")


class _Opening(BaseModel):
    task_name: str = Field("project", max_length=500)
    language: str = Field("en", max_length=50)


async def open_session(request: Request) -> Response:
    """Start a session."""
    account = account_of(request)
    wanted = await read_body(request, _Opening)
    session = studio_of(request).store.sessions.open(account.id, wanted.language)
    return success({"task_id": session.task_id, "session_id": session.id, "user_id": account.id})


async def latest_state(request: Request) -> Response:
    """Tell where a session stands."""
    session = session_of(request)
    store = studio_of(request).store
    draft = store.sessions.draft(session.id)
    state = {
        "draft": draft,
        "video_infos": [told(request, media) for media in store.media.of_session(session.id)],
        "generated_media": list(_made(draft or {})),
        "canvas_config": _canvas(draft),
    }
    return success({"state": state, "user_id": session.account_id, "session_id": session.id})


def _canvas(draft: dict[str, Any] | None) -> dict[str, Any] | None:
    described = (draft or {}).get("m", {})
    return {key: described[key] for key in _CANVAS if key in described} or None


def _made(draft: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for track in draft.get("t", ()):
        for segment in track.get("sg", ()):
            described = segment.get("m", {})
            source = str(described.get("src", ""))
            if source.startswith(_MADE):
                yield {"id": segment.get("id"), "name": described.get("name"), "type": source.split(":")[0]}


ROUTES: Final = (
    Route("/api/tasks/me/with-session/nemo_agent", open_session, methods=["POST"]),
    Route("/api/state/nemo_agent/{user}/{session}/latest", latest_state),
)
