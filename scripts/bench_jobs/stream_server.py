"""A backend that answers with a stream of ADK events, as many and as fast as the session's name says.

`flood-N` sends N small events at once, `large-N` N events of 1 MiB, `paced-N` one small event each two
milliseconds, with the time of its sending as words.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import time

PACE_S = 0.002
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
# An event as ADK 2.13 sends it.
EVENT = {
    "modelVersion": "gemini-flash-latest",
    "content": {"parts": [{"text": "\0"}], "role": "model"},
    "partial": True,
    "invocationId": "e-d2baf0e4-d19c-4ed1-a2f4-a5bb5e9e3be8",
    "author": "nemo_agent",
    "actions": {
        "stateDelta": {},
        "artifactDelta": {},
        "requestedAuthConfigs": {},
        "requestedToolConfirmations": {},
    },
    "id": "a6e7bd90-3a3b-49a9-a56f-e0bb1c8d3c1c",
    "timestamp": 1763682961.123456,
}
BEFORE, AFTER = (part.encode() for part in json.dumps(EVENT).split(r"\u0000"))


def chunk(words: str) -> bytes:
    frame = b"data: " + BEFORE + json.dumps(words)[1:-1].encode() + AFTER + b"\n\n"
    return b"%x\r\n%s\r\n" % (len(frame), frame)


def words(kind: str, number: int) -> str:
    if kind == "large":
        return "A long tale. " * (1024 * 1024 // 13)
    return f"{time.monotonic_ns()} ok. " if kind == "paced" else f"word {number} and more. "


async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(re.search(rb"(?i)content-length: (\d+)", head)[1])
        asked = json.loads(await reader.readexactly(length))["session_id"]
        kind, count = asked.split("-")
        writer.write(HEAD)
        for number in range(int(count)):
            if kind == "paced":
                await asyncio.sleep(PACE_S)
            writer.write(chunk(words(kind, number)))
            await writer.drain()
        writer.write(b"0\r\n\r\n")
        await writer.drain()
    writer.close()


async def serve() -> None:
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve())
