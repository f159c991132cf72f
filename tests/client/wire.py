"""Backends for the client's tests: functions behind httpx.MockTransport, and streams cut where it hurts."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable
from pathlib import Path
from typing import Any

import httpx
from pydantic import SecretStr

from nemo_notebook.client import Api
from nemo_notebook.config import Settings, Waits
from nemo_notebook.profiles import find_profile

STREAMS = Path(__file__).parent.parent / "data" / "streams"
URL = "https://backend.test"
TOKEN = "nmv_usr_given"
Handler = Callable[[httpx.Request], httpx.Response]


def settings(*, token: str | None = TOKEN, **changes: Any) -> Settings:
    given: dict[str, Any] = {
        "name": "hosted",
        "api_url": URL,
        "token": None if token is None else SecretStr(token),
        "client_id": "3f1c8f7e-0000-4000-8000-000000000001",
        "platform": "cursor",
        "waits": Waits(rate_limit_s=30, backoff_s=0.5),
    }
    return Settings(**(given | changes))


class Clock:
    """A sleep that takes no time and remembers how long it was asked to."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.slept.append(seconds)


def api(handler: Handler, *, clock: Clock | None = None, **changes: Any) -> Api:
    return Api(
        settings(**changes),
        find_profile("nemo-notebook"),
        transport=httpx.MockTransport(handler),
        sleep=clock or Clock(),
        chance=lambda: 0.5,
    )


def granted(data: object = None) -> httpx.Response:
    return httpx.Response(200, json={"code": 0, "message": "ok", "data": data})


def refused(code: int, message: str = "no", *, status: int = 200, **headers: str) -> httpx.Response:
    return httpx.Response(status, json={"code": code, "message": message, "data": None}, headers=headers)


class Script:
    """A backend that plays its replies in order and keeps what it was asked."""

    def __init__(self, *replies: httpx.Response | Exception) -> None:
        self.replies = list(replies)
        self.asked: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        reply = self.replies.pop(0)
        if isinstance(reply, Exception):
            raise reply
        return reply


class Pieces(httpx.AsyncByteStream):
    """A body in pieces; an exception among them breaks it."""

    def __init__(self, pieces: Iterable[bytes | BaseException]) -> None:
        self._pieces = list(pieces)
        self.closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, BaseException):
                raise piece
            yield piece

    async def aclose(self) -> None:
        self.closed = True


def event_stream(*pieces: bytes | BaseException) -> httpx.Response:
    return httpx.Response(200, headers={"Content-Type": "text/event-stream"}, stream=Pieces(pieces))
