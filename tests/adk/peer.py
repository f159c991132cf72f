"""The ADK server as a process of its own, and a visit to it: session, client, and a line to the scene."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from nemo_notebook.client import Api, send_message
from nemo_notebook.models.events import Heard
from nemo_notebook.profiles import find_profile
from tests.client.wire import settings

ROOT = Path(__file__).parents[2]
SESSIONS = "/apps/nemo_agent/users/me/sessions"


@dataclass(frozen=True)
class Server:
    process: subprocess.Popen[str]
    url: str


@contextmanager
def adk_server(folder: Path) -> Iterator[Server]:
    command = [sys.executable, "-m", "tests.adk.server", str(folder)]
    # No key and no proxy of this machine's: neither may be needed.
    env = {key: os.environ[key] for key in ("PATH", "HOME", "SYSTEMROOT") if key in os.environ}
    with (folder / "stderr.txt").open("w") as log:
        process = subprocess.Popen(
            command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=log, text=True, encoding="utf-8"
        )
    with process:
        try:
            assert process.stdout
            port = process.stdout.readline().strip()
            assert port, (folder / "stderr.txt").read_text()
            yield Server(process, f"http://127.0.0.1:{port}")
        finally:
            process.kill()


@dataclass(frozen=True)
class Visit:
    """One session at the server, and the client under test."""

    api: Api
    session_id: str
    line: httpx.AsyncClient

    async def hear(self, scene: str) -> list[Heard]:
        return [one async for one in send_message(self.api, self.session_id, scene)]

    async def mark(self, name: str) -> None:
        (await self.line.post(f"/stage/{self.session_id}/{name}")).raise_for_status()

    async def reached(self, name: str) -> None:
        (await self.line.get(f"/stage/{self.session_id}/{name}")).raise_for_status()

    async def session(self) -> Any:
        return (await self.line.get(f"{SESSIONS}/{self.session_id}")).raise_for_status().json()


@asynccontextmanager
async def visiting(url: str) -> AsyncIterator[Visit]:
    async with (
        httpx.AsyncClient(base_url=url, trust_env=False, timeout=15) as line,
        Api(settings(api_url=url), find_profile("nemo-notebook")) as api,
    ):
        opened = (await line.post(SESSIONS)).raise_for_status().json()
        yield Visit(api, opened["id"], line)
