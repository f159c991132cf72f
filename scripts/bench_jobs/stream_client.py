"""Hears long answers in one of three ways, and prints what that cost.

`client` ends with what is heard, `cell` with the words that a cell is told, `bare` with the JSON of an event.
"""

from __future__ import annotations

import asyncio
import json
import re
import statistics
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import httpx
from httpx_sse import aconnect_sse
from pydantic import SecretStr

from nemo_notebook.client import Api, send_message
from nemo_notebook.config import Settings, Waits
from nemo_notebook.conversation.listening import listen
from nemo_notebook.models.events import Piece
from nemo_notebook.models.progress import Progress, Words
from nemo_notebook.profiles import find_profile

FEW, MANY, LARGE, PACED = 2_000, 20_000, 8, 500
STAMP = re.compile(r"\d{12,}")


Told = Callable[[str], None]
Hear = Callable[[str, Told], Awaitable[None]]


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Api]:
    settings = Settings(
        name="bench", api_url=url, token=SecretStr("t"), client_id="c", platform="unknown", waits=Waits()
    )
    async with Api(settings, find_profile("nemo-notebook")) as api:
        yield api


@asynccontextmanager
async def client(url: str) -> AsyncIterator[Hear]:
    async with opened(url) as api:

        async def hear(session_id: str, told: Told) -> None:
            async for one in send_message(api, session_id, "a clip"):
                if isinstance(one, Piece):
                    told(one.words)

        yield hear


@asynccontextmanager
async def cell(url: str) -> AsyncIterator[Hear]:
    async with opened(url) as api:

        async def hear(session_id: str, told: Told) -> None:
            def tell(event: Progress) -> None:
                if isinstance(event, Words):
                    told(event.text)

            stream = send_message(api, session_id, "a clip")
            answer = await listen(stream, tell, waits=api.settings.waits, clock=time.monotonic, language="en")
            if answer.broke or not answer.text:
                sys.exit(f"nothing heard: {answer.broke}")

        yield hear


@asynccontextmanager
async def bare(url: str) -> AsyncIterator[Hear]:
    async with httpx.AsyncClient(timeout=60) as client:

        async def hear(session_id: str, told: Told) -> None:
            body = {"session_id": session_id, "new_message": {"parts": [{"text": "a clip"}]}}
            async with aconnect_sse(client, "POST", f"{url}/run_sse", json=body) as source:
                async for event in source.aiter_sse():
                    told(json.loads(event.data)["content"]["parts"][0]["text"])

        yield hear


async def measured(way: str, url: str) -> dict[str, float]:
    async with {"client": client, "cell": cell, "bare": bare}[way](url) as hear:
        await hear("flood-200", lambda _: None)
        few, many = await cpu_ms(hear, "flood", FEW), await cpu_ms(hear, "flood", MANY)
        large = 0.0 if way == "cell" else await cpu_ms(hear, "large", LARGE)
        delays: list[int] = []
        await hear(f"paced-{PACED}", lambda words: delays.append(time.monotonic_ns() - sent_ns(words)))
    return {
        "few_ms": few * 1000,
        "many_ms": many * 1000,
        "large_ms": large,
        "delay_us": statistics.median(delays) / 1000,
    }


async def cpu_ms(hear: Hear, kind: str, count: int) -> float:
    """Return the CPU time of an event, in ms."""
    began = time.process_time()
    await hear(f"{kind}-{count}", lambda _: None)
    return (time.process_time() - began) * 1000 / count


def sent_ns(words: str) -> int:
    return int(STAMP.findall(words[-40:])[-1])


if __name__ == "__main__":
    print(json.dumps(asyncio.run(measured(sys.argv[1], sys.argv[2]))))
