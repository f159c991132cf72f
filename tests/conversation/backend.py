"""A scripted backend for the conversation's tests: a plain function behind httpx.MockTransport.

It is not the studio: its drafts, replies and faults are written down in each test.
"""

from __future__ import annotations

import copy
import io
import json
from collections.abc import AsyncIterator, Callable
from fractions import Fraction
from typing import Any

import av
import httpx
import numpy as np
from pydantic import SecretStr

from nemo_notebook.client import Api
from nemo_notebook.config import Settings, Waits
from nemo_notebook.conversation import Conversation, Reach
from nemo_notebook.ledger import Ledger
from nemo_notebook.models.progress import Progress
from nemo_notebook.profiles import find_profile

QUICK = Waits(
    poll_s=0, poll_limit=5, first_look_s=0, next_look_s=0, looks=3, still_working_s=0.02, silence_s=5,
    turn_s=5, rate_limit_s=0, backoff_s=0, connect_s=1, read_s=1,
)  # fmt: skip
TEN_SECONDS: dict[str, Any] = {
    "d": 10_000,
    "x-unknown": {"kept": [1, None]},
    "m": {"width": 1920, "height": 1080, "fps": 30},
    "t": [
        {"tt": 0, "sg": [{"id": "v", "s": 0, "d": 10_000, "m": {"name": "city timelapse"}}]},
        {"tt": 7, "sg": [{"id": "t", "s": 0, "d": 3_000, "m": {"text": "Urban Dreams"}}]},
    ],
}


def retitled(text: str) -> dict[str, Any]:
    draft = copy.deepcopy(TEN_SECONDS)
    draft["t"][1]["sg"][0]["m"]["text"] = text
    return draft


def says(*pieces: str) -> list[dict[str, Any]]:
    """The events of an answer: partial pieces, then the whole."""
    events: list[dict[str, Any]] = [_event({"text": piece}, partial=True) for piece in pieces]
    return [*events, _event({"text": "".join(pieces)})]


def _event(part: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"author": "nemo_agent", "id": "e", "content": {"role": "model", "parts": [part]}, **more}


def tiny_film() -> bytes:
    """An MP4 of 64×36 px and half a second."""
    out = io.BytesIO()
    with av.open(out, "w", format="mp4") as film:
        stream = film.add_stream("libx264", rate=30)
        stream.width, stream.height, stream.pix_fmt = 64, 36, "yuv420p"
        for number in range(15):
            frame = av.VideoFrame.from_ndarray(np.full((36, 64, 3), number * 10, np.uint8), "rgb24")
            frame.pts, frame.time_base = number, Fraction(1, 30)
            film.mux(stream.encode(frame))
        film.mux(stream.encode(None))
    return out.getvalue()


class Stream(httpx.AsyncByteStream):
    """A reply that comes in pieces; an exception among them breaks it, a callable is called."""

    def __init__(self, pieces: list[Any]) -> None:
        self.pieces = pieces
        self.closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            if callable(piece):
                await piece()
            else:
                yield piece if isinstance(piece, bytes) else f"data: {json.dumps(piece)}\n\n".encode()

    async def aclose(self) -> None:
        self.closed = True


class Backend:
    """What the backend holds and does; tests change it, and look at what was called."""

    def __init__(self) -> None:
        self.draft: dict[str, Any] | None = None
        self.canvas: dict[str, Any] | None = None
        self.draft_of: dict[str, dict[str, Any] | None] = {}
        self.credits = 100.0
        self.unlimited = False
        self.late_draft: dict[str, Any] | None = None
        """The draft that is there once the balance has been read."""
        self.answers: list[Callable[[], httpx.Response]] = []
        self.renders: list[list[dict[str, Any]]] = []
        self.film = tiny_film()
        self.calls: list[str] = []
        self.messages: list[str] = []
        self.submitted: list[dict[str, Any]] = []
        self.known_sessions = {"s1", "s2", "s3"}
        self._opened = 0
        self._made = 0

    def answer(self, *pieces: Any, draft: dict[str, Any] | None = None, cost: float = 1) -> Stream:
        """Let the next message be answered so; the draft changes as the message arrives."""
        stream = Stream(list(pieces))

        def reply() -> httpx.Response:
            if draft is not None:
                self.draft = draft
            self.credits -= cost
            return httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=stream)

        self.answers.append(reply)
        return stream

    def handle(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        self.calls.append(f"{request.method} {path}")
        if path.endswith("/nemo_agent") and request.method == "POST":
            self._opened += 1
            return _good({"task_id": "k", "session_id": f"s{self._opened}"})
        if path == "/api/credits/balance/simple":
            self.draft, self.late_draft = self.late_draft or self.draft, None
            return _good({"available": self.credits, "frozen": 0, "total": 100, "unlimited": self.unlimited})
        if path.startswith("/api/state/"):
            return self._state(path.split("/")[5])
        if path == "/run_sse":
            return self._message(json.loads(request.content))
        if path.startswith("/api/upload-video/"):
            return _good([{"file_id": "f1", "filename": "photo.png", "url": "https://cdn/photo.png"}])
        return self._render(request)

    def _state(self, session_id: str) -> httpx.Response:
        if session_id not in self.known_sessions:
            return httpx.Response(404, json={"code": 1002, "message": "session not found"})
        draft = self.draft_of.get(session_id, self.draft)
        return _good({"state": {"draft": draft, "video_infos": None, "canvas_config": self.canvas}})

    def _message(self, body: dict[str, Any]) -> httpx.Response:
        if body["session_id"] not in self.known_sessions:
            return httpx.Response(404, json={"detail": f"Session not found: {body['session_id']}"})
        self.messages.append(body["new_message"]["parts"][0]["text"])
        return self.answers.pop(0)()

    def _render(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/cancel"):
            return httpx.Response(200, json={"status": "cancelled"})
        if request.method == "POST":
            self.submitted.append(json.loads(request.content))
            return _good({"id": self.submitted[-1]["id"]})
        if request.url.path.endswith("/download"):
            return httpx.Response(200, headers={"content-type": "video/mp4"}, content=self.film)
        if not self.renders:
            return httpx.Response(404, json={"code": 404, "message": "no such render"})
        script = self.renders[0]
        status = script.pop(0) if len(script) > 1 else script[0]
        if status.get("status") == "failed":
            self.renders.pop(0)
        return httpx.Response(200, json=status)

    def conversation(
        self, ledger: Ledger | None = None, *, name: str = "hosted", **more: Any
    ) -> Conversation:
        settings = Settings(
            name=name,
            api_url="https://backend.test",
            token=SecretStr("nmv_usr_test"),
            client_id="c",
            waits=QUICK,
            badge="NemoVideo",
            **more,
        )
        ids = iter(f"id{number}" for number in range(self._made, self._made + 99))
        self._made += 100
        return Conversation(
            Reach(
                lambda: settings,
                find_profile("nemo-notebook"),
                make_api=lambda s, p: Api(s, p, transport=httpx.MockTransport(self.handle), sleep=_no_sleep),
            ),
            ledger=ledger,
            sleep=_no_sleep,
            new_id=lambda: next(ids),
        )


async def _no_sleep(_: float) -> None:
    """Time passes at once."""


def _good(data: Any) -> httpx.Response:
    return httpx.Response(200, json={"code": 0, "message": "ok", "data": data})


class Ears:
    """Collects what a turn tells."""

    def __init__(self) -> None:
        self.heard: list[Progress] = []

    def __call__(self, event: Progress) -> None:
        self.heard.append(event)

    def of(self, kind: type[Any]) -> list[Any]:
        return [event for event in self.heard if isinstance(event, kind)]
