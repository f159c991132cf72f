"""Worker processes: found warm, let go, replaced, and never left behind."""

from __future__ import annotations

import asyncio
import io
import json
import os
import subprocess
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
import pytest

from nemo_notebook.studio.crew import Crew, Patience, WorkerCrashed
from nemo_notebook.studio.launching import module_command, module_environment
from nemo_notebook.studio.orders import CannotDo
from nemo_notebook.studio.worker import NICENESS, Worker
from tests.studio.desk import QUICK, WORKER
from tests.studio.scripted import draft_of


def _is_worker(process: psutil.Process) -> bool:
    try:
        return "tests.studio.scripted_worker" in process.cmdline()
    except (psutil.NoSuchProcess, psutil.ZombieProcess):
        return False


def _workers() -> list[psutil.Process]:
    return [child for child in psutil.Process().children() if _is_worker(child)]


@asynccontextmanager
async def _crew(patience: Patience = QUICK, command: Sequence[str] = WORKER) -> AsyncIterator[Crew]:
    crew = Crew(command, patience)
    try:
        yield crew
    finally:
        await crew.close()
    assert _workers() == []


async def _until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not true():
            await asyncio.sleep(0.01)


def _order(out: Path, **told: Any) -> dict[str, Any]:
    draft = draft_of("a", **told)
    return {
        "draft": draft,
        "media": [],
        "out": str(out),
        "quality": "high",
        "short_side_px": None,
        "fps": None,
    }


async def test_a_warmed_worker_takes_the_first_order(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"1")
    async with _crew() as crew:
        crew.warm()
        crew.warm()
        await asyncio.sleep(0)
        told = await crew.probe(tmp_path / "a.png", "a.png")
        assert told["kind"] == "image" and len(_workers()) == 1


async def test_a_worker_is_let_go_when_it_has_rested(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"1")
    async with _crew(replace(QUICK, warm_s=0.01)) as crew:
        for _ in range(2):
            await crew.probe(tmp_path / "a.png", "a.png")
            await _until(lambda: _workers() == [])


async def test_two_orders_at_once_take_two_workers_and_the_second_is_let_go_sooner(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"1")
    gate = tmp_path / "gate"
    async with _crew(replace(QUICK, spare_s=0.01)) as crew:
        rendering = asyncio.create_task(
            crew.render(_order(tmp_path / "f.mp4", until=str(gate)), lambda _: None, asyncio.Event())
        )
        await asyncio.sleep(0)
        await crew.probe(tmp_path / "a.png", "a.png")
        assert len(_workers()) == 2
        gate.touch()
        await rendering
        await _until(lambda: len(_workers()) == 1)


async def test_a_worker_that_falls_silent_is_ended(tmp_path: Path) -> None:
    async with _crew(replace(QUICK, stall_s=0.4)) as crew:
        with pytest.raises(WorkerCrashed, match="no sign of life for 0.4 s"):
            await crew.render(_order(tmp_path / "f.mp4", until="/nowhere"), lambda _: None, asyncio.Event())
        assert _workers() == []


async def test_a_worker_that_cannot_be_started_is_said(tmp_path: Path) -> None:
    async with _crew(command=[str(tmp_path / "nothing")]) as crew:
        with pytest.raises(WorkerCrashed, match="could not be started: No such file"):
            await crew.probe(tmp_path, "a.png")
        crew.warm()


async def test_a_refusal_keeps_the_worker_and_its_kind(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"BAD")
    async with _crew() as crew:
        with pytest.raises(CannotDo, match="a.png is not") as refused:
            await crew.probe(tmp_path / "a.png", "a.png")
        assert refused.value.kind == "media" and len(_workers()) == 1
        assert min(19, psutil.Process().nice() + NICENESS) == _workers()[0].nice()


def test_a_worker_whose_studio_is_gone_ends_in_the_middle_of_a_render(tmp_path: Path) -> None:
    worker = subprocess.Popen(
        WORKER,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=module_environment(os.environ),
    )
    with worker:
        assert worker.stdin and worker.stdout
        order = {"do": "render", **_order(tmp_path / "f.mp4", until="/nowhere")}
        worker.stdin.write(json.dumps(order).encode() + b"\n")
        worker.stdin.flush()
        assert json.loads(worker.stdout.readline()) == {"progress": 0.25}
        worker.stdin.close()
        assert worker.wait(10) == 0
    assert not (tmp_path / "f.mp4").exists()


def test_progress_in_tiny_steps_is_told_in_larger_ones() -> None:
    replies = io.BytesIO()

    def render(order: dict[str, Any], report: Callable[[float], None], stopped: object) -> dict[str, Any]:
        for step in range(10_001):
            report(step / 10_000)
        return {}

    orders = io.BytesIO(b'{"do": "render"}\n')
    Worker(orders, replies, probe=lambda *_: {}, render=render, warm=lambda: None).serve()
    told = [json.loads(line) for line in replies.getvalue().splitlines()]
    assert 100 < len(told) < 600 and told[-1] == {"done": {}}


def test_a_renderer_that_cannot_be_loaded_is_told_by_the_order_that_needs_it() -> None:
    def broken(*_: object) -> Any:
        raise ImportError("no module named av")

    replies = io.BytesIO()
    orders = io.BytesIO(b'{"do": "warm"}\n{"do": "render"}\n')
    Worker(orders, replies, probe=broken, render=broken, warm=broken).serve()
    failed = json.loads(replies.getvalue())["failed"]
    assert failed == {"kind": "fault", "message": "ImportError: no module named av"}


def test_processes_are_started_without_the_working_folder_on_their_path(tmp_path: Path) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('a stranger')")
    command = module_command("nemo_notebook.studio")
    run = subprocess.run(
        [*command, "--help"], cwd=tmp_path, env=module_environment({}), capture_output=True, check=False
    )
    assert run.returncode == 0 and b"--idle-minutes" in run.stdout
