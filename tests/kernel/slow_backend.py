"""A backend of the wire on a real socket that can be told to hang in each phase, and counts its calls."""

from __future__ import annotations

import asyncio
import json
import threading
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from tests.conversation.backend import retitled, says, tiny_film


class SlowBackend:
    """Hangs at "session", "stream", "state" or "render" while `hangs_at` says so."""

    def __init__(self) -> None:
        self.hangs_at = ""
        self.reached = threading.Event()
        self.calls: Counter[str] = Counter()
        self.url = ""

    async def _hang(self, phase: str) -> None:
        if self.hangs_at == phase:
            self.reached.set()
            while self.hangs_at == phase:
                await asyncio.sleep(0.01)

    async def token(self, request: Request) -> Response:
        return _good({"token": "nmv_usr_slow", "user_id": "anon_slow", "credits": 100})

    async def session(self, request: Request) -> Response:
        await self._hang("session")
        return _good({"task_id": "k", "session_id": "s1"})

    async def message(self, request: Request) -> Response:
        self.calls["run_sse"] += 1
        return StreamingResponse(self._events(), media_type="text/event-stream")

    async def _events(self) -> AsyncIterator[str]:
        first, *rest = says("A slow ", "city.")
        yield f"data: {json.dumps(first)}\n\n"
        await self._hang("stream")
        for event in rest:
            yield f"data: {json.dumps(event)}\n\n"

    async def state(self, request: Request) -> Response:
        await self._hang("state")
        asked = self.calls["run_sse"]
        return _good({"state": {"draft": retitled(f"Urban Dreams {asked}") if asked else None}})

    async def balance(self, request: Request) -> Response:
        return _good({"available": 100, "frozen": 0, "total": 100})

    async def submit(self, request: Request) -> Response:
        self.calls["render"] += 1
        return _good({"id": (await request.json())["id"]})

    async def render(self, request: Request) -> Response:
        if self.hangs_at == "render":
            self.reached.set()
            return JSONResponse({"status": "processing", "progress": 0.3})
        return JSONResponse(
            {"status": "completed", "output": {"url": f"{self.url}/api/render/proxy/x/download"}}
        )

    async def film(self, request: Request) -> Response:
        return Response(tiny_film(), media_type="video/mp4")

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/api/auth/anonymous-token", self.token, methods=["POST"]),
                Route("/api/tasks/me/with-session/nemo_agent", self.session, methods=["POST"]),
                Route("/run_sse", self.message, methods=["POST"]),
                Route("/api/state/nemo_agent/me/{sid}/latest", self.state),
                Route("/api/credits/balance/simple", self.balance),
                Route("/api/render/proxy/lambda", self.submit, methods=["POST"]),
                Route("/api/render/proxy/lambda/{rid}", self.render),
                Route("/api/render/proxy/{rid}/download", self.film),
            ]
        )


def _good(data: Any) -> Response:
    return JSONResponse({"code": 0, "message": "ok", "data": data})


@contextmanager
def serving() -> Iterator[SlowBackend]:
    backend = SlowBackend()
    config = uvicorn.Config(backend.app(), host="127.0.0.1", port=0, log_level="error", lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        thread.join(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    backend.url = f"http://127.0.0.1:{port}"
    try:
        yield backend
    finally:
        backend.hangs_at = ""
        server.should_exit = True
        thread.join(10)
