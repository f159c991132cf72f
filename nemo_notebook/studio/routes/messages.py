"""The message stream: one message in, the events of one turn out."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Final

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from nemo_notebook.studio.bodies import read_body
from nemo_notebook.studio.context import Studio, find_session, studio_of
from nemo_notebook.studio.envelope import Refusal
from nemo_notebook.studio.events import HEARTBEAT, Events
from nemo_notebook.studio.model_setting import HEADER, from_header
from nemo_notebook.studio.turns import Ask, Outcome

APP: Final = "nemo_agent"
_HEADERS: Final = {"Cache-Control": "no-cache", "X-Accel-Buffering": "no"}


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid")

    text: str | None = None


class _Content(BaseModel):
    model_config = ConfigDict(extra="forbid")

    parts: list[_Part] = Field(min_length=1)
    role: str | None = None


class _Run(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True)

    app_name: str
    user_id: str
    session_id: str
    new_message: _Content

    @property
    def text(self) -> str:
        joined = "\n".join(part.text for part in self.new_message.parts if part.text)
        return joined.encode("utf-8", "replace").decode()


async def run_sse(request: Request) -> Response:
    """Run a turn and stream its events."""
    asked = await read_body(request, _Run)
    if asked.app_name != APP:
        raise Refusal(404, f"Agent not found: {asked.app_name[:100]!r}.")
    session = find_session(request, asked.user_id, asked.session_id)
    studio = studio_of(request)
    turn = studio.turns.begin(session, asked.text, _model_of(request))
    studio.crew.warm()
    # Most plans take milliseconds: one that is refused so soon is refused with a status, not with an event.
    await asyncio.wait({turn}, timeout=studio.pace.prompt_s)
    problem = turn.exception() if turn.done() else None
    if isinstance(problem, Refusal):
        raise problem
    return StreamingResponse(_stream(studio, turn), headers=_HEADERS, media_type="text/event-stream")


def _model_of(request: Request) -> Ask | None:
    """Return who asks the language model that the message names, None where the rules plan alone."""
    setting = from_header(request.headers.get(HEADER))
    if setting is None:
        return None
    from nemo_notebook.studio.model_calls import ModelCaller

    return ModelCaller(setting, asyncio.get_running_loop())


async def _stream(studio: Studio, turn: asyncio.Task[Outcome]) -> AsyncIterator[bytes]:
    events = Events(f"e-{studio.new_id()}", studio.clock, studio.new_id)
    while not (await asyncio.wait({turn}, timeout=studio.pace.heartbeat_s))[0]:
        yield HEARTBEAT
    problem = turn.exception()
    if problem:
        yield events.failure(problem)
        return
    for frame in events.of(turn.result()):
        yield frame


ROUTES: Final = (Route("/run_sse", run_sse, methods=["POST"]),)
