from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing, asynccontextmanager
from typing import Any

import httpx
import pytest

from nemo_notebook.client import Api, send_message
from nemo_notebook.errors import (
    ApiError,
    ConnectionFailedError,
    NemoError,
    OutOfCreditsError,
    SessionNotFoundError,
    StreamLostError,
)
from nemo_notebook.models.events import Alive, Failed, Heard, Piece, Text
from nemo_notebook.profiles import find_profile
from tests.client.wire import Clock, Handler, Pieces, Script, api, event_stream, granted, refused, settings

HI = b'data: {"content":{"parts":[{"text":"Hi"}]}}\n\n'


async def _heard(handler: Handler, **changes: Any) -> list[Heard]:
    async with api(handler, **changes) as caller:
        return [one async for one in send_message(caller, "s1", "a café clip")]


async def test_a_message_goes_out_exactly_as_the_contract_says() -> None:
    script = Script(event_stream(HI))
    await _heard(script)
    sent = script.asked[0]
    assert (sent.method, sent.url.path) == ("POST", "/run_sse")
    assert json.loads(sent.content) == {
        "app_name": "nemo_agent",
        "user_id": "me",
        "session_id": "s1",
        "new_message": {"parts": [{"text": "a café clip"}]},
    }
    assert sent.headers["Accept"] == "text/event-stream"
    assert sent.headers["Content-Type"] == "application/json"


async def test_an_answer_is_heard_piece_by_piece() -> None:
    assert await _heard(Script(event_stream(HI[:9], HI[9:], b": beat\n\n"))) == [
        Piece("Hi"),
        Alive(),
        Text("Hi", final=True),
    ]


async def test_words_are_heard_before_the_stream_has_ended() -> None:
    reply = event_stream(HI, httpx.ReadError("reset"))
    with pytest.raises(StreamLostError):
        async with api(Script(reply)) as caller, aclosing(send_message(caller, "s1", "hi")) as stream:
            assert await anext(stream) == Piece("Hi")
            await anext(stream)


async def test_the_stream_is_closed_when_the_listener_stops_early() -> None:
    body = Pieces([HI, HI, HI])
    reply = httpx.Response(200, headers={"Content-Type": "text/event-stream"}, stream=body)
    async with api(Script(reply)) as caller:
        async with aclosing(send_message(caller, "s1", "hi")) as stream:
            async for _ in stream:
                assert not body.closed
                break
        assert body.closed


async def test_the_stream_is_closed_when_the_listener_is_cancelled() -> None:
    listening = asyncio.Event()

    class Endless(Pieces):
        async def __aiter__(self):  # type: ignore[no-untyped-def]
            yield HI
            listening.set()
            await asyncio.Event().wait()

    body = Endless([])
    reply = httpx.Response(200, headers={"Content-Type": "text/event-stream"}, stream=body)
    task = asyncio.create_task(_heard(Script(reply)))
    await listening.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert body.closed


@pytest.mark.parametrize(
    "problem", [httpx.ReadError("reset"), httpx.RemoteProtocolError("cut"), httpx.ReadTimeout("quiet")]
)
async def test_a_stream_that_breaks_is_lost_and_not_sent_again(problem: Exception) -> None:
    script = Script(event_stream(HI, problem))
    with pytest.raises(StreamLostError):
        await _heard(script)
    assert len(script.asked) == 1


@pytest.mark.parametrize("problem", [httpx.ReadTimeout("x"), httpx.WriteError("x"), httpx.ReadError("x")])
async def test_a_message_without_a_reply_counts_as_sent(problem: Exception) -> None:
    script = Script(problem)
    with pytest.raises(StreamLostError):
        await _heard(script)
    assert len(script.asked) == 1


@pytest.mark.parametrize("problem", [httpx.ConnectError("x"), httpx.ConnectTimeout("x")])
async def test_a_message_that_never_left_says_so(problem: Exception) -> None:
    with pytest.raises(ConnectionFailedError):
        await _heard(Script(problem))


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (httpx.Response(404, json={"detail": "Session not found: zzz"}), SessionNotFoundError),
        (refused(1002, status=404), SessionNotFoundError),
        (refused(2001), OutOfCreditsError),
        (httpx.Response(422, json={"detail": [{"msg": "Field required"}]}), ApiError),
        (httpx.Response(200, html="<html>hello</html>"), StreamLostError),  # a gateway's: the work may go on
    ],
)
async def test_a_message_refused_before_the_stream_began_says_why(
    reply: httpx.Response, error: type[NemoError]
) -> None:
    with pytest.raises(error):
        await _heard(Script(reply))


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_a_message_lost_by_the_server_is_never_sent_twice(status: int) -> None:
    script = Script(httpx.Response(status, text="Internal Server Error"))
    with pytest.raises(StreamLostError, match=str(status)):
        await _heard(script)
    assert len(script.asked) == 1


async def test_a_refusal_with_a_code_and_a_server_status_is_a_refusal() -> None:
    with pytest.raises(OutOfCreditsError):
        await _heard(Script(refused(2001, status=500)))
    with pytest.raises(ApiError, match="no room left"):
        await _heard(Script(refused(507, "No room left", status=507)))


async def test_a_message_refused_for_its_token_or_the_rate_is_sent_again() -> None:
    clock = Clock()
    new = granted({"token": "nmv_usr_new", "user_id": "anon_1"})
    old = granted({"token": "nmv_usr_old", "user_id": "anon_1"})
    script = Script(old, refused(1001, status=401), new, refused(429, status=429), event_stream(HI))
    assert await _heard(script, token=None, clock=clock) == [Piece("Hi"), Text("Hi", final=True)]
    assert [request.url.path for request in script.asked].count("/run_sse") == 3
    assert clock.slept == [30]


async def test_an_answer_in_one_piece_of_json_is_read_too() -> None:
    event = {"content": {"parts": [{"text": "Hi"}]}}
    for body in ([event], event, {"code": 0, "data": [event]}):
        assert await _heard(Script(httpx.Response(200, json=body))) == [Piece("Hi"), Text("Hi", final=True)]


async def test_an_error_inside_the_stream_is_heard_and_not_raised() -> None:
    assert await _heard(Script(event_stream(b'data: {"error": "boom"}\n\n'))) == [Failed("", "boom")]


async def test_the_stream_may_be_quiet_for_as_long_as_the_session_waits() -> None:
    script = Script(event_stream(HI))
    await _heard(script)
    assert script.asked[0].extensions["timeout"]["read"] >= 600


@asynccontextmanager
async def _server(
    after_hello: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]],
) -> AsyncIterator[Api]:
    """A backend on a real socket, which says Hi and then does as it is told."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"}]}}")
        head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
        writer.write(head + b"%x\r\n%s\r\n" % (len(HI), HI))
        await writer.drain()
        await after_hello(reader, writer)
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server, Api(settings(api_url=url), find_profile("nemo-notebook")) as caller:
        yield caller


async def test_over_a_socket_words_arrive_while_the_backend_works_and_a_kill_is_a_loss() -> None:
    heard_it = asyncio.Event()

    async def killed(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await heard_it.wait()
        writer.transport.abort()

    async with _server(killed) as caller, aclosing(send_message(caller, "s1", "hi")) as stream:
        assert await anext(stream) == Piece("Hi")
        heard_it.set()
        with pytest.raises(StreamLostError):
            await anext(stream)


async def test_over_a_socket_the_backend_sees_that_the_listener_has_gone() -> None:
    gone = asyncio.Event()

    async def waiting(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        assert await reader.read() == b""
        gone.set()

    async with _server(waiting) as caller:
        async with aclosing(send_message(caller, "s1", "hi")) as stream:
            assert await anext(stream) == Piece("Hi")
        await asyncio.wait_for(gone.wait(), 5)


async def test_a_message_that_reached_a_web_page_was_not_lost() -> None:
    with pytest.raises(ApiError, match="web page answered"):
        await _heard(Script(httpx.Response(501, html="<html>Unsupported method")))
