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

PHASES = (
    *("connecting", "session", "upload", "state before", "balance", "stream", "watching", "state after"),
    *("submit", "render", "download"),
)


class SlowBackend:
    """Hangs at one of `PHASES` while `hangs_at` says so.

    Attributes:
        reached: set when a call hangs.
        refuses: no session is opened, for want of credits.
        calls: how often a message and a render were taken.
        streams: how many answers are being streamed now.
    """

    def __init__(self) -> None:
        self.hangs_at = ""
        self.reached = threading.Event()
        self.refuses = False
        self.calls: Counter[str] = Counter()
        self.streams = 0
        self.url = ""
        self._drafts: dict[str, Any] = {}

    async def _hang(self, phase: str, request: Request) -> None:
        if self.hangs_at == phase:
            self.reached.set()
            while self.hangs_at == phase and not await request.is_disconnected():
                await asyncio.sleep(0.01)

    async def starting(self, request: Request) -> Response:
        await self._hang("connecting", request)
        return _good(None)

    async def token(self, request: Request) -> Response:
        return _good({"token": "nmv_usr_slow", "user_id": "anon_slow", "credits": 100})

    async def session(self, request: Request) -> Response:
        self.calls["session"] += 1
        await self._hang("session", request)
        if self.refuses:
            return JSONResponse({"code": 2001, "message": "no credits"})
        return _good({"task_id": "k", "session_id": f"s{self.calls['session']}"})

    async def upload(self, request: Request) -> Response:
        await request.body()
        await self._hang("upload", request)
        return _good([{"file_id": "f1", "filename": "photo.png", "url": "https://cdn/photo.png"}])

    async def message(self, request: Request) -> Response:
        self.calls["run_sse"] += 1
        if self.hangs_at != "watching":
            session_id = (await request.json())["session_id"]
            self._drafts[session_id] = retitled(f"Urban Dreams {self.calls['run_sse']}")
        return StreamingResponse(self._events(request), media_type="text/event-stream")

    async def _events(self, request: Request) -> AsyncIterator[str]:
        self.streams += 1
        try:
            first, *rest = says("A slow ", "city.")
            yield f"data: {json.dumps(first)}\n\n"
            await self._hang("stream", request)
            if self.hangs_at == "watching":
                self.reached.set()
                raise ConnectionAbortedError  # the answer breaks off
            for event in rest:
                yield f"data: {json.dumps(event)}\n\n"
        finally:
            self.streams -= 1

    async def state(self, request: Request) -> Response:
        draft = self._drafts.get(request.path_params["sid"])
        await self._hang("state after" if draft else "state before", request)
        return _good({"state": {"draft": draft}})

    async def balance(self, request: Request) -> Response:
        await self._hang("balance", request)
        return _good({"available": 100, "frozen": 0, "total": 100})

    async def submit(self, request: Request) -> Response:
        self.calls["render"] += 1
        await self._hang("submit", request)
        return _good({"id": (await request.json())["id"]})

    async def render(self, request: Request) -> Response:
        if self.hangs_at == "render":
            self.reached.set()
            return JSONResponse({"status": "processing", "progress": 0.3})
        return JSONResponse(
            {"status": "completed", "output": {"url": f"{self.url}/api/render/proxy/x/download"}}
        )

    async def film(self, request: Request) -> Response:
        return StreamingResponse(self._film(request), media_type="video/mp4")

    async def _film(self, request: Request) -> AsyncIterator[bytes]:
        film = tiny_film()
        yield film[:100]
        await self._hang("download", request)
        yield film[100:]

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/starting", self.starting),
                Route("/api/auth/anonymous-token", self.token, methods=["POST"]),
                Route("/api/tasks/me/with-session/nemo_agent", self.session, methods=["POST"]),
                Route("/api/upload-video/nemo_agent/me/{sid}", self.upload, methods=["POST"]),
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
    config = uvicorn.Config(backend.app(), host="127.0.0.1", port=0, log_level="critical", lifespan="off")
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
