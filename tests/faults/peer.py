"""A backend like the hosted one on a real socket: it charges for each message that it accepts, works on when
nobody listens, renders in jobs, serves films by ranges, and keeps account of all that it was asked.

It speaks the wire contract; faults are left to `proxy`.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import re
import socket
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final

import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from tests.conversation.backend import retitled, says, tiny_film

GENERATION_CREDITS: Final = 10
POLLS: Final = 1
"""So many looks find a render still at work."""


@dataclass
class Account:
    """One person at the backend, and all that was done for them.

    Attributes:
        client_id: whose account this is.
        silent: whether messages are answered without a word.
        late_looks: the state shows the work of a message only after so many looks.
        calls: how often each call arrived.
        messages: each that was accepted and charged.
        uploads: names of the files that arrived.
        renders: the draft of each render that was accepted, by id.
        polls: how often each render was looked at.
    """

    client_id: str
    silent: bool = False
    late_looks: int = 0
    token: str = ""
    credits: float = 100
    draft: dict[str, Any] | None = None
    calls: Counter[str] = field(default_factory=Counter)
    sessions: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)
    uploads: list[str] = field(default_factory=list)
    renders: dict[str, Any] = field(default_factory=dict)
    polls: Counter[str] = field(default_factory=Counter)
    _hidden_looks: int = 0

    def accept(self, message: str) -> None:
        """Take a message: it is paid for from here on, whoever hears the answer."""
        self.messages.append(message)
        self.credits -= GENERATION_CREDITS
        self.draft = retitled(f"{self.client_id} {len(self.messages)}")
        self._hidden_looks = self.late_looks

    def look(self) -> dict[str, Any] | None:
        """Return the draft as far as the work has come."""
        if self._hidden_looks:
            self._hidden_looks -= 1
            return None
        return self.draft


class Peer:
    """The backend; `expect` a person before they call.

    Attributes:
        film: the MP4 that every render ends with.
        port: where it listens.
    """

    def __init__(self) -> None:
        self.film = tiny_film()
        self.port = 0
        self._accounts: dict[str, Account] = {}

    def expect(self, account: Account) -> Account:
        """Let a person come."""
        self._accounts[account.client_id] = account
        return account

    async def token(self, request: Request) -> Response:
        account = self._accounts[request.headers["X-Client-Id"]]
        account.calls["token"] += 1
        if account.token:  # one a week
            return _refused(429, "One anonymous token a week.", status=429)
        account.token = f"nmv_usr_{account.client_id}"
        granted = {"token": account.token, "user_id": f"anon_{account.client_id}", "credits": account.credits}
        return _good(granted)

    async def session(self, request: Request) -> Response:
        account = self._caller(request, "session")
        account.sessions.append(f"s{len(account.sessions)}-{account.client_id}")
        return _good({"task_id": "k", "session_id": account.sessions[-1]})

    async def upload(self, request: Request) -> Response:
        account = self._caller(request, "upload")
        async with request.form() as form:
            names = [str(getattr(file, "filename", "")) for file in form.getlist("files")]
        account.uploads += names
        return _good([{"file_id": f"f-{name}", "filename": name, "url": f"/media/{name}"} for name in names])

    async def balance(self, request: Request) -> Response:
        account = self._caller(request, "balance")
        return _good({"available": account.credits, "frozen": 0, "total": 100})

    async def state(self, request: Request) -> Response:
        account = self._caller(request, "state")
        if request.path_params["sid"] not in account.sessions:
            return _refused(1002, "session not found")
        return _good({"state": {"draft": account.look(), "video_infos": None, "generated_media": None}})

    async def message(self, request: Request) -> Response:
        account, body = self._caller(request, "run_sse"), await request.json()
        if body["session_id"] not in account.sessions:
            return _refused(1002, "session not found")
        if account.credits < GENERATION_CREDITS:
            return _refused(2001, "no credits")
        account.accept(body["new_message"]["parts"][0]["text"])
        return StreamingResponse(_answer(account.silent), media_type="text/event-stream")

    async def submit(self, request: Request) -> Response:
        account, body = self._caller(request, "submit"), await request.json()
        if not request.headers.get("X-Skill-Source"):
            return _refused(402, "export blocked", status=402)
        account.renders[body["id"]] = body["draft"]
        return _good({"id": body["id"]})

    async def poll(self, request: Request) -> Response:
        account, render_id = self._caller(request, "poll"), request.path_params["rid"]
        if render_id not in account.renders:
            return JSONResponse({"detail": "Not Found"}, 404)
        account.polls[render_id] += 1
        done = account.polls[render_id] > POLLS
        status, url = ("completed" if done else "processing"), f"/films/{render_id}.mp4"
        if len(account.client_id) % 2:  # both shapes of the wire
            return JSONResponse({"success": True, "data": {"status": status, "outputUrl": done and url}})
        return JSONResponse({"status": status, "output": {"url": url} if done else None})

    async def download(self, request: Request) -> Response:
        account = self._caller(request, "download")
        if request.path_params["rid"] not in account.renders:
            return JSONResponse({"detail": "Not Found"}, 404)
        return _ranged(self.film, request.headers)

    def _caller(self, request: Request, call: str) -> Account:
        given = request.headers.get("Authorization", "").removeprefix("Bearer ")
        account = self._accounts.get(given.removeprefix("nmv_usr_"))
        if account is None or not account.token:
            raise HTTPException(401, "bad token")
        account.calls[call] += 1
        return account

    def app(self) -> Starlette:
        """Return the backend as an application."""
        return Starlette(
            routes=[
                Route("/api/auth/anonymous-token", self.token, methods=["POST"]),
                Route("/api/tasks/me/with-session/nemo_agent", self.session, methods=["POST"]),
                Route("/api/upload-video/nemo_agent/me/{sid}", self.upload, methods=["POST"]),
                Route("/api/credits/balance/simple", self.balance),
                Route("/api/state/nemo_agent/me/{sid}/latest", self.state),
                Route("/run_sse", self.message, methods=["POST"]),
                Route("/api/render/proxy/lambda", self.submit, methods=["POST"]),
                Route("/api/render/proxy/lambda/{rid}", self.poll),
                Route("/api/render/proxy/{rid}/download", self.download),
                Route("/films/{rid}.mp4", self.download),
            ]
        )


@asynccontextmanager
async def serving() -> AsyncIterator[Peer]:
    """Serve a peer on the running loop."""
    peer = Peer()
    # Named by its protocol, for else asyncio leaves Nagle's delay of 40 ms on.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    peer.port = listening.getsockname()[1]
    config = uvicorn.Config(peer.app(), log_level="error", access_log=False, lifespan="off")
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve([listening]))
    try:
        yield peer
    finally:
        server.should_exit = True
        await task
        listening.close()


async def _answer(silent: bool) -> AsyncIterator[str]:
    yield ": working\n\n"
    call = {"functionCall": {"name": "generate_video", "args": {}, "id": "c1"}}
    events = [
        {"author": "nemo_agent", "content": {"parts": [call]}},
        *([] if silent else says("A city ", "at night.")),
        {"author": "nemo_agent", "actions": {"stateDelta": {"draft_version": 1}}},
    ]
    for event in events:
        yield f"data: {json.dumps(event)}\n\n"


def _ranged(film: bytes, headers: Any) -> Response:
    """Serve a film, whole or from a byte on."""
    etag = f'"{hashlib.sha256(film).hexdigest()[:16]}"'
    asked = re.fullmatch(r"bytes=(\d+)-", headers.get("Range", ""))
    same = headers.get("If-Range", etag) == etag
    begin = int(asked[1]) if asked and same else 0
    if begin >= len(film):
        return Response(status_code=416, headers={"Content-Range": f"bytes */{len(film)}"})
    given = {"ETag": etag, "Accept-Ranges": "bytes"}
    if begin:
        given["Content-Range"] = f"bytes {begin}-{len(film) - 1}/{len(film)}"
    return Response(film[begin:], 206 if begin else 200, given, "video/mp4")


def _good(data: Any) -> Response:
    return JSONResponse({"code": 0, "message": "ok", "data": data})


def _refused(code: int, message: str, *, status: int = 200) -> Response:
    return JSONResponse({"code": code, "message": message, "data": None}, status)
