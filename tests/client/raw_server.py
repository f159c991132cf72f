"""A server on loopback that answers every request with given bytes, however wrong they are."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager, suppress

Answer = Callable[[asyncio.StreamWriter, bytes], Awaitable[None]]
"""Writes the answer to a request, whose head is given."""


@asynccontextmanager
async def served(answer: bytes | Iterable[bytes] | Answer) -> AsyncIterator[str]:
    """Serve bytes, pieces without end, or what a function writes; yield the address."""

    tasks, writers = list[asyncio.Task[None]](), list[asyncio.StreamWriter]()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await _write(answer, reader, writer)
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writers.append(writer)
        tasks.append(asyncio.create_task(serve(reader, writer)))

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        for writer in writers:  # also those whose task had not begun
            writer.transport.abort()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _write(
    answer: bytes | Iterable[bytes] | Answer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    with suppress(ConnectionError, asyncio.IncompleteReadError):
        head = await reader.readuntil(b"\r\n\r\n")
        if callable(answer):
            return await answer(writer, head)
        for piece in [answer] if isinstance(answer, bytes) else answer:
            writer.write(piece)
            await writer.drain()


def http(body: bytes, *headers: str, status: str = "200 OK", version: str = "1.1") -> bytes:
    """Return a reply with its length told, and with these headers."""
    lines = [f"HTTP/{version} {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body
