"""A proxy on loopback that spoils what passes through it: one fault, at one call, in one phase.

It works on the bytes of HTTP/1.1; what a client should make of a fault is left to `test_faults`.
"""

from __future__ import annotations

import asyncio
import re
import socket
import struct
from asyncio import StreamReader, StreamWriter
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Final, Self

CALLS: Final = (
    ("token", "POST /api/auth/anonymous-token"),
    ("session", "POST /api/tasks/"),
    ("upload", "POST /api/upload-video/"),
    ("state", "GET /api/state/"),
    ("balance", "GET /api/credits/"),
    ("run_sse", "POST /run_sse"),
    ("poll", "GET /api/render/proxy/lambda/"),
    ("submit", "POST /api/render/proxy/lambda"),
    ("download", "GET /api/render/proxy/"),
    ("download", "GET /films/"),
)
_GARBAGE: Final = b"\x00\xff\x16\x03\x01 garbage \xfe\x00\r\n"
_DRIPS: Final = 24
"""A slow reply comes in so many pieces."""
_FEWEST_BYTES: Final = 16  # a piece of it has at least


@dataclass(frozen=True, slots=True)
class Fault:
    """What is spoilt, where, and whether it heals by itself.

    Attributes:
        call: a name of `CALLS`; "state before" and "state after" the message.
        phase: the request is "half sent"; "before" it goes on; "after" it was answered, before the reply goes
            on; in the "middle" of the reply, at its "end", in its "head".
        kind: "reset", "close", "stall", "slow", "duplicate", "garbage", "cut", "too long", "too short", "502"
            or another status, "page" (a good one of HTML), "empty".
        always: until `Proxy.heal`, else once.
    """

    call: str
    phase: str
    kind: str
    always: bool = False

    def __str__(self) -> str:
        return f"{self.call} / {self.phase} / {self.kind} / {'always' if self.always else 'once'}"


@dataclass(frozen=True, slots=True)
class _Reply:
    """A reply as it came: the head, and the body in the frames of its transfer."""

    head: bytes
    frames: list[bytes]

    @property
    def raw(self) -> bytes:
        return self.head + b"".join(self.frames)

    @property
    def body(self) -> bytes:
        """The content without the framing."""
        if not _is_chunked(self.head):
            return b"".join(self.frames)
        return b"".join(frame.partition(b"\r\n")[2][:-2] for frame in self.frames)

    def framed(self, *headers: bytes, body: bytes) -> bytes:
        """Return the reply with another framing and another content."""
        kept = re.sub(rb"(?i)\r\n(?:content-length|transfer-encoding): [^\r]*", b"", self.head[:-4])
        return b"\r\n".join([kept, *headers, b"", b""]) + body


class Proxy:
    """Stands before a server on loopback and spoils what one fault says.

    Args:
        port: of the server.
        fault: what to spoil, None for nothing.

    Attributes:
        url: where it listens.
        struck: how often the fault was done.
    """

    def __init__(self, port: int, fault: Fault | None) -> None:
        self.struck = 0
        self.url = ""
        self._port = port
        self._fault = fault
        self._sent_message = False
        self._serving: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._accepted, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()
        for task in self._serving:
            task.cancel()
        await asyncio.gather(*self._serving, return_exceptions=True)

    def heal(self) -> None:
        """Let everything pass from now on."""
        self._fault = None

    async def left_open(self, limit_s: float = 1.0) -> int:
        """Return how many connections the client has not closed within `limit_s`."""
        if self._serving:
            await asyncio.wait(self._serving, timeout=limit_s)
        return len(self._serving)

    def _accepted(self, reader: StreamReader, writer: StreamWriter) -> None:
        task = asyncio.create_task(self._connected(reader, writer))
        self._serving.add(task)
        task.add_done_callback(self._serving.discard)

    async def _connected(self, reader: StreamReader, writer: StreamWriter) -> None:
        back = await asyncio.open_connection("127.0.0.1", self._port)
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError):
                await self._serve(reader, writer, back)
        finally:
            back[1].close()
            writer.close()

    async def _serve(
        self, reader: StreamReader, writer: StreamWriter, back: tuple[StreamReader, StreamWriter]
    ) -> None:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            fault = self._due(_call(head))
            if fault and fault.phase == "half sent":
                await reader.readexactly(_length(head) // 2)
                return await _break(fault.kind, reader, writer)
            request = head + b"".join([frame async for frame in _frames(reader, head)])
            if fault is None:
                await _relay(request, writer, back)
            elif not await _spoil(fault, request, reader, writer, back):
                return

    def _due(self, call: str) -> Fault | None:
        if call == "state":
            call = "state after" if self._sent_message else "state before"
        self._sent_message = self._sent_message or call == "run_sse"
        fault = self._fault
        if fault is None or fault.call != call:
            return None
        self.struck += 1
        if not fault.always:
            self._fault = None
        return fault


async def _relay(request: bytes, writer: StreamWriter, back: tuple[StreamReader, StreamWriter]) -> None:
    """Pass a request on, and the pieces of its reply as they come."""
    back[1].write(request)
    waiting = await back[0].readuntil(b"\r\n\r\n")
    async for frame in _frames(back[0], waiting):
        writer.write(waiting + frame)
        waiting = b""
    await writer.drain()


async def _spoil(
    fault: Fault,
    request: bytes,
    reader: StreamReader,
    writer: StreamWriter,
    back: tuple[StreamReader, StreamWriter],
) -> bool:
    """Do what the fault says; return whether the connection can still be used."""
    reply = _Reply(b"", []) if fault.phase == "before" else await _answered(request, back)
    kind = fault.kind
    if kind in ("reset", "close", "stall"):
        writer.write(_until(fault.phase, reply))
        await _break(kind, reader, writer)
    elif kind == "slow":
        await _drip(reply.raw, writer)
        return True
    elif kind.isdigit() or kind in ("page", "empty"):
        writer.write(_instead(kind, request))
        return True
    else:
        writer.write(_damaged(kind, fault.phase, reply))
        return kind == "duplicate"
    return False


async def _answered(request: bytes, back: tuple[StreamReader, StreamWriter]) -> _Reply:
    back[1].write(request)
    head = await back[0].readuntil(b"\r\n\r\n")
    return _Reply(head, [frame async for frame in _frames(back[0], head)])


async def _break(kind: str, reader: StreamReader, writer: StreamWriter) -> None:
    """End a connection, or hold it until the client gives up."""
    if kind == "stall":
        while await reader.read(65536):
            pass
    elif kind == "reset":
        linger = struct.pack("ii", 1, 0)  # on, 0 s: closing sends RST
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        writer.transport.abort()


def _until(phase: str, reply: _Reply) -> bytes:
    if phase == "middle":
        return reply.raw[: len(reply.head) + sum(map(len, reply.frames)) // 2]
    return reply.raw[:-1] if phase == "end" else b""


async def _drip(raw: bytes, writer: StreamWriter) -> None:
    size = max(_FEWEST_BYTES, -(-len(raw) // _DRIPS))
    for begin in range(0, len(raw), size):
        writer.write(raw[begin : begin + size])
        await asyncio.sleep(0.001)


def _instead(kind: str, request: bytes) -> bytes:
    """Return a reply that is not the backend's; like the worst of gateways it repeats the request's head."""
    if kind == "empty":
        return b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
    status = b"200" if kind == "page" else kind.encode()
    page = b"<html><body><h1>Gateway</h1><pre>" + request.partition(b"\r\n\r\n")[0] + b"</pre></body></html>"
    head = b"HTTP/1.1 %s X\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n"
    return head % (status, len(page)) + page


def _damaged(kind: str, phase: str, reply: _Reply) -> bytes:
    body = reply.body
    half = len(body) // 2
    if kind == "duplicate":
        return _doubled(reply)
    if kind == "too long":  # promised more than comes
        return reply.framed(b"Content-Length: %d" % (len(body) + 64), body=body)
    if kind == "too short":  # more comes than was promised
        return reply.framed(b"Content-Length: %d" % half, body=body)
    if kind == "cut":  # ends early, and nothing tells
        return reply.framed(b"Connection: close", body=body[:half])
    assert kind == "garbage"
    return _spoilt(reply) if phase == "middle" else _GARBAGE


def _spoilt(reply: _Reply) -> bytes:
    """Return a reply whose framing holds and whose middle is garbage."""
    frames, at = list(reply.frames), len(reply.frames) // 2
    line = frames[at].partition(b"\r\n")[0] + b"\r\n" if _is_chunked(reply.head) else b""
    end = b"\r\n" if line else b""
    room = len(frames[at]) - len(line) - len(end)
    half = frames[at][len(line) :][: room // 2] if not line else b""
    frames[at] = line + (half + _GARBAGE * room)[:room] + end
    return reply.head + b"".join(frames)


def _doubled(reply: _Reply) -> bytes:
    """Return a reply twice, a stream with its middle piece twice."""
    if not _is_chunked(reply.head):
        return reply.raw * 2
    half = len(reply.frames) // 2
    return reply.head + b"".join([*reply.frames[:half], *reply.frames[half - 1 :]])


def _call(head: bytes) -> str:
    line = head.partition(b"\r\n")[0].decode("latin-1")
    return next((name for name, start in CALLS if line.startswith(start)), "")


def _length(head: bytes) -> int:
    found = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
    return int(found[1]) if found else 0


def _is_chunked(head: bytes) -> bool:
    return re.search(rb"(?i)\r\ntransfer-encoding: *chunked", head) is not None


async def _frames(reader: StreamReader, head: bytes) -> AsyncIterator[bytes]:
    """Yield the body that follows a head, as it is framed."""
    if not _is_chunked(head):
        yield await reader.readexactly(_length(head))
        return
    size = -1
    while size:
        line = await reader.readuntil(b"\r\n")
        size = int(line, 16)
        yield line + await reader.readexactly(size + 2)
