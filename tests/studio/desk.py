"""A studio made of the real parts around a scripted director and worker, and a client that sits before it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import httpx
from starlette.types import ASGIApp

from nemo_notebook.studio.activity import Activity
from nemo_notebook.studio.app import make_app
from nemo_notebook.studio.context import Pace, Studio
from nemo_notebook.studio.credits import Purse
from nemo_notebook.studio.crew import Crew, Patience
from nemo_notebook.studio.footage.filling import Filling
from nemo_notebook.studio.jobs import Jobs
from nemo_notebook.studio.launching import module_command
from nemo_notebook.studio.store import open_store
from nemo_notebook.studio.turns import Director, Turns
from tests.studio.scripted import ScriptedDirector

SECRET = "the-secret"
PORT = 4711
ATTRIBUTION = {"X-Skill-Source": "nemo-notebook", "X-Skill-Version": "1", "X-Skill-Platform": "unknown"}
WORKER = module_command("tests.studio.scripted_worker")
MODEL_WORKER = module_command("tests.studio.footage.scripted_model")
DEFAULT_PACE = Pace()
QUICK = Patience(probe_s=10, stall_s=10, stop_s=0.2, warm_s=60, spare_s=60)


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now_s = 1_000_000.0

    def __call__(self) -> float:
        return self.now_s


class Desk:
    """Calls as a client makes them; a session is opened on entry."""

    def __init__(
        self, studio: Studio, client: httpx.AsyncClient, director: ScriptedDirector, clock: Clock
    ) -> None:
        self.studio = studio
        self.client = client
        self.director = director
        self.clock = clock
        self.session_id = ""
        self.task_id = ""
        self.user_id = ""

    async def sign_in(self, client_id: str = "one") -> httpx.Response:
        reply = await self.client.post("/api/auth/anonymous-token", headers={"X-Client-Id": client_id})
        if reply.status_code == 200:
            self.user_id = reply.json()["data"]["user_id"]
            self.client.headers["Authorization"] = f"Bearer {reply.json()['data']['token']}"
        return reply

    async def open_session(self) -> str:
        reply = await self.client.post("/api/tasks/me/with-session/nemo_agent", json={"task_name": "project"})
        told = reply.json()["data"]
        self.session_id, self.task_id = told["session_id"], told["task_id"]
        return self.session_id

    async def send(self, text: str) -> httpx.Response:
        return await self.client.post("/run_sse", json=self.message(text))

    def message(self, text: str) -> dict[str, Any]:
        said = {"parts": [{"text": text}]}
        return {
            "app_name": "nemo_agent",
            "user_id": "me",
            "session_id": self.session_id,
            "new_message": said,
        }

    async def state(self) -> Any:
        reply = await self.client.get(f"/api/state/nemo_agent/me/{self.session_id}/latest")
        return reply.json()["data"]["state"]

    async def credits(self) -> Any:
        return (await self.client.get("/api/credits/balance/simple")).json()["data"]

    async def upload(self, *files: tuple[str, bytes]) -> httpx.Response:
        parts = [("files", (name, content)) for name, content in files]
        return await self.client.post(f"/api/upload-video/nemo_agent/me/{self.session_id}", files=parts)

    async def export(
        self,
        render_id: str,
        draft: Mapping[str, Any],
        *,
        headers: Mapping[str, str] = ATTRIBUTION,
        **output: Any,
    ) -> httpx.Response:
        body = {
            "id": render_id,
            "sessionId": self.session_id,
            "draft": draft,
            "output": {"format": "mp4", **output},
        }
        return await self.client.post("/api/render/proxy/lambda", json=body, headers=headers)

    async def status(self, render_id: str) -> Any:
        return (await self.client.get(f"/api/render/proxy/lambda/{render_id}")).json()

    async def until(self, render_id: str, *statuses: str) -> Any:
        async with asyncio.timeout(20):
            while (told := await self.status(render_id))["status"] not in statuses:
                await asyncio.sleep(0.01)
        return told


def events_of(stream: str) -> list[Any]:
    """The JSON of every frame that has data."""
    return [json.loads(line[6:]) for line in stream.splitlines() if line.startswith('data: {"')]


def texts_of(stream: str, *, partial: bool) -> list[str]:
    found = []
    for event in events_of(stream):
        for part in event.get("content", {}).get("parts", []):
            if "text" in part and event.get("partial", False) is partial:
                found.append(part["text"])
    return found


@asynccontextmanager
async def studio_at(
    folder: Path,
    *,
    clock: Clock,
    allowance: int | None = None,
    pace: Pace = DEFAULT_PACE,
    patience: Patience = QUICK,
    again_s: float = 5,
    direct: Director | None = None,
) -> AsyncIterator[tuple[Studio, ScriptedDirector]]:
    """A studio whose renders run; its end is that of a studio told to end."""
    director = ScriptedDirector()
    store = open_store(folder / "studio.db", clock)
    crew = Crew(WORKER, patience)
    models = Crew(MODEL_WORKER, patience, most=1)
    purse = Purse(store.accounts, allowance)
    jobs = Jobs(store, crew, folder, Filling(models, crew, folder / "footage"), again_s=again_s)
    turns = Turns(store, purse, direct or director)
    studio = Studio(store, crew, models, jobs, purse, turns, folder, clock, clock(), pace)
    jobs.start()
    try:
        yield studio, director
    finally:
        director.gate.set()
        while turns.running:
            await asyncio.sleep(0.01)
        await jobs.stop()
        await crew.close()
        await models.close()
        store.database.close()


@asynccontextmanager
async def desk_at(folder: Path, *, clock: Clock | None = None, **options: Any) -> AsyncIterator[Desk]:
    """A client before a studio in the same process, without a socket."""
    clock = clock or Clock()
    async with studio_at(folder, clock=clock, **options) as (studio, director):
        app = make_app(studio, secret=SECRET, port=PORT, activity=Activity(clock))
        async with client_of(app) as client:
            desk = Desk(studio, client, director, clock)
            await desk.sign_in()
            with suppress(KeyError):
                await desk.open_session()
            yield desk


def client_of(app: ASGIApp) -> httpx.AsyncClient:
    """A client that carries the secret."""
    return httpx.AsyncClient(
        transport=httpx.ASGITransport(app, raise_app_exceptions=False),
        base_url=f"http://127.0.0.1:{PORT}",
        headers={"X-Studio-Secret": SECRET},
    )
