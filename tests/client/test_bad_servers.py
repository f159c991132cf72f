"""What answers at a wrong address, and what a broken or hostile server says: two lines, never a hang."""

from __future__ import annotations

import asyncio
import gzip
import itertools
import json
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from nemo_notebook.client import (
    Api,
    anonymous_account,
    claim_link,
    download,
    open_session,
    read_credits,
    read_render,
    read_state,
    submit_render,
    upload_files,
    upload_urls,
)
from nemo_notebook.config import Waits
from nemo_notebook.errors import ConnectionFailedError, NemoError, StreamLostError, UnexpectedReplyError
from nemo_notebook.profiles import find_profile
from tests.client.raw_server import Answer, http, served
from tests.client.wire import Clock, settings

PATIENCE = Waits(read_s=0.1, connect_s=1, backoff_s=0, rate_limit_s=0)
TIME_TO_ANSWER = Waits(read_s=10, connect_s=5, backoff_s=0, rate_limit_s=0)
GOOD = b'{"code": 0, "data": "ok"}'


def _caller(url: str, waits: Waits = PATIENCE) -> Api:
    return Api(settings(api_url=url, waits=waits), find_profile("nemo-notebook"), sleep=Clock())


async def _call(answer: bytes | Iterable[bytes] | Answer, waits: Waits = PATIENCE) -> object:
    async with served(answer) as url, _caller(url, waits) as caller:
        return await caller.call("GET", "/api/thing")


def _bomb(*encodings: str) -> bytes:
    packed = b"0" * 10_000_000
    for _ in encodings:
        packed = gzip.compress(packed)
    return http(packed, f"Content-Encoding: {', '.join(encodings)}")


@pytest.mark.parametrize(
    "answer",
    [
        http(GOOD, version="1.0"),
        b"HTTP/1.0 200 OK\r\n\r\n" + GOOD,
        http(GOOD, "Content-Type: text/html"),
        http(GOOD, "Content-Type: image/png; charset=base64"),
        http(b"\xef\xbb\xbf" + GOOD),
        http(GOOD.decode().encode("utf-16")),
        http(gzip.compress(GOOD), "Content-Encoding: gzip"),
        b"HTTP/1.1 100 Continue\r\n\r\n" + http(GOOD),
        b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"dat\r\n9\r\na": "ok"}\r\n0\r\n\r\n',
    ],
)
async def test_an_odd_reply_that_can_be_read_is_read(answer: bytes) -> None:
    assert await _call(answer) == "ok"


@pytest.mark.parametrize(
    ("answer", "error", "said"),
    [
        (http(b"<!doctype html><title>Welcome"), UnexpectedReplyError, "a web page, not with the API"),
        (http(b"\xff\xfe\xfd"), UnexpectedReplyError, "not JSON"),
        (http(b'{"a": "\xff"}'), UnexpectedReplyError, "JSON that cannot be read"),
        (http(b"[" * 300 + b"]" * 300), UnexpectedReplyError, "JSON that cannot be read"),
        (http(b'{"data": ' + b"9" * 5000 + b"}"), UnexpectedReplyError, "JSON that cannot be read"),
        (
            http(b"", "Location: https://other.test/x?sig=1", status="302 Found"),
            UnexpectedReplyError,
            "sends",
        ),
        (http(b"x", "Content-Encoding: br"), UnexpectedReplyError, "'br', which was not asked for"),
        (_bomb("gzip", "gzip"), UnexpectedReplyError, "was not asked for"),
        (http(b"no gzip", "Content-Encoding: gzip"), StreamLostError, "broke"),
        (b"", StreamLostError, "broke"),
        (b"SSH-2.0-OpenSSH_9.6\r\n", StreamLostError, "broke"),
        (b"\x15\x03\x01\x00\x02\x02\x16", StreamLostError, "broke"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{", StreamLostError, "broke"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n{}", StreamLostError, "broke"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 1, 2\r\n\r\n{}", StreamLostError, "broke"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", StreamLostError, "broke"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000, StreamLostError, "broke"),
    ],
)
async def test_what_is_no_backend_says_what_it_did(answer: bytes, error: type[NemoError], said: str) -> None:
    with pytest.raises(error, match=said) as caught:
        await _call(answer, TIME_TO_ANSWER)
    assert caught.value.hint and "sig=1" not in str(caught.value) and caught.value.__cause__ is None


@pytest.mark.parametrize("packed", [False, True])
async def test_a_reply_without_an_end_is_cut_off(packed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nemo_notebook.client.replies.LONGEST_REPLY_BYTES", 2**21)
    if packed:
        answer: bytes | Iterable[bytes] = _bomb("gzip")
    else:
        answer = itertools.chain([b"HTTP/1.1 200 OK\r\n\r\n"], itertools.repeat(b"[" * 65536))
    with pytest.raises(UnexpectedReplyError, match="more than 2 MB"):
        await _call(answer, TIME_TO_ANSWER)


async def _never(writer: asyncio.StreamWriter, _: bytes) -> None:
    await asyncio.sleep(60)


def _trickle(start: bytes, drop: bytes) -> Answer:
    async def trickle(writer: asyncio.StreamWriter, _: bytes) -> None:
        writer.write(start)
        while True:
            writer.write(drop)
            await writer.drain()
            await asyncio.sleep(0.01)

    return trickle


@pytest.mark.parametrize(
    "answer",
    [
        _never,
        _trickle(b"HTTP/1.1 200 OK\r\n\r\n[", b" "),
        _trickle(b"HTTP/1.1 200 OK\r\nX: ", b"x"),
        _trickle(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    ],
)
async def test_a_server_that_never_comes_to_an_end_is_left(answer: Answer) -> None:
    waits = PATIENCE.model_copy(update={"read_s": 0.03})
    async with asyncio.timeout(5):
        with pytest.raises(StreamLostError, match="did not answer in time"):
            await _call(answer, waits)


async def test_of_a_server_that_answers_nothing_two_tries_are_enough() -> None:
    asked: list[bytes] = []

    async def silent(writer: asyncio.StreamWriter, head: bytes) -> None:
        asked.append(head)
        await asyncio.sleep(60)

    async with served(silent) as url, _caller(url) as caller:
        with pytest.raises(ConnectionFailedError, match="did not answer in time"):
            await caller.call("GET", "/api/thing", repeat=True)
    assert len(asked) == 2


async def test_what_comes_after_a_reply_is_not_taken_for_the_next_one() -> None:
    replies = iter([b'{"data": 1}', b'{"data": 2}'])

    async def twice(writer: asyncio.StreamWriter, _: bytes) -> None:
        writer.write(http(next(replies)).replace(b"Connection: close\r\n", b"") + http(b'{"data": 3}'))
        await asyncio.sleep(60)  # the connection stays open

    async with served(twice) as url, _caller(url) as caller:
        assert [await caller.call("GET", "/api/thing") for _ in range(2)] == [1, 2]


async def test_a_closed_port_says_that_nothing_answers() -> None:
    async with served(b"") as url:
        pass
    async with _caller(url) as caller:
        with pytest.raises(ConnectionFailedError, match=f"Nothing answers at {url}"):
            await open_session(caller, "en")


CALLS: dict[str, Callable[[Api, Path], Awaitable[object]]] = {
    "token": lambda api, _: anonymous_account(api),
    "session": lambda api, _: open_session(api, "en"),
    "claim": lambda api, _: claim_link(api, "t", "s"),
    "state": lambda api, _: read_state(api, "s"),
    "credits": lambda api, _: read_credits(api),
    "upload": lambda api, _: upload_files(api, "s", [("a.png", b"\x89PNG\r\n\x1a\n")]),
    "urls": lambda api, _: upload_urls(api, "s", ["https://web.test/a.png"]),
    "submit": lambda api, _: submit_render(api, "s", {"t": [{"sg": [1]}]}, render_id="r", output={}),
    "status": lambda api, _: read_render(api, "r"),
    "download": lambda api, folder: download(api, "r", "/f.mp4", folder / "f.mp4"),
}
ODD_DATA: tuple[Any, ...] = (
    None,
    [],
    {},
    "x",
    1,
    True,
    [None],
    {"": {}},
    {"data": {"data": {}}},
    10**400,
    [[]],
    float("nan"),
)


@pytest.mark.parametrize("call", CALLS)
async def test_every_call_survives_every_kind_of_data(call: str, tmp_path: Path) -> None:
    bodies = [json.dumps(shape).encode() for data in ODD_DATA for shape in ({"code": 0, "data": data}, data)]
    replies = [http(body) for body in bodies] + [http(b"", status=f"{code} X") for code in (400, 404, 500)]
    now: list[bytes] = []

    async def answer(writer: asyncio.StreamWriter, _: bytes) -> None:
        writer.write(now[0])

    async with served(answer) as url, _caller(url) as caller:
        for reply in replies:
            now[:] = [reply]
            try:
                await CALLS[call](caller, tmp_path)
            except NemoError as problem:
                assert problem.message and problem.hint
