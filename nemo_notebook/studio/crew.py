"""The worker processes as the studio sees them: started when needed, kept warm, replaced when dead."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from nemo_notebook.studio.launching import apart, module_command, module_environment
from nemo_notebook.studio.orders import CannotDo

_log = logging.getLogger(__name__)

WORKER: Final = tuple(module_command("nemo_notebook.studio.worker"))
_LINE_BYTES: Final = 1 << 20
_DYING_S: Final = 0.5
"""How long a worker whose output has ended may take to end itself."""


class WorkerCrashed(Exception):
    """Raised when a worker died, or was ended because it no longer answered, over an order."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the studio waits for its workers, in seconds.

    Attributes:
        probe_s: for a file to be looked into.
        stall_s: for a sign of life from a render.
        stop_s: for a render to stop when told to.
        warm_s: how long an idle worker is kept.
        spare_s: how long a second idle worker is kept.
    """

    probe_s: float = 20.0
    stall_s: float = 300.0
    stop_s: float = 2.0
    warm_s: float = 180.0
    spare_s: float = 15.0


class _Process:
    """One worker process; it takes one order at a time."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._errors = asyncio.create_task(self._log_errors())
        self.rest: asyncio.TimerHandle | None = None

    @property
    def alive(self) -> bool:
        return self._process.returncode is None

    def send(self, order: Mapping[str, Any]) -> None:
        assert self._process.stdin
        self._process.stdin.write(json.dumps(order).encode("ascii") + b"\n")

    async def answer(self, silence_s: float, progress: Callable[[float], None]) -> dict[str, Any]:
        while True:
            reply = await self._reply(silence_s)
            if "progress" in reply:
                progress(reply["progress"])
            elif "failed" in reply:
                raise CannotDo(**reply["failed"])
            else:
                return dict(reply["done"])

    async def _reply(self, silence_s: float) -> dict[str, Any]:
        assert self._process.stdout
        try:
            line = await asyncio.wait_for(self._process.stdout.readline(), silence_s)
            return dict(json.loads(line))
        except TimeoutError:
            raise WorkerCrashed(f"it gave no sign of life for {silence_s:g} s") from None
        except ValueError:
            raise WorkerCrashed(await self._last_words()) from None

    async def _last_words(self) -> str:
        exited = asyncio.create_task(self._process.wait())
        await asyncio.wait({exited}, timeout=_DYING_S)
        self.kill()
        code = await exited
        return f"it was ended by signal {-code}" if code < 0 else f"it ended by itself with code {code}"

    async def stop_when(self, told: asyncio.Event, stop_s: float) -> None:
        await told.wait()
        self.send({"do": "stop"})
        await asyncio.sleep(stop_s)
        self.kill()

    def kill(self) -> None:
        if self.alive:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()

    async def end(self) -> None:
        if self.rest:
            self.rest.cancel()
        self.kill()
        assert self._process.stdin and self._process.stdout
        self._process.stdin.close()
        # Read to their ends, the pipes close: asyncio lets go of a process only then.
        await self._process.stdout.read()
        await self._errors
        await self._process.wait()

    async def _log_errors(self) -> None:
        assert self._process.stderr
        with contextlib.suppress(ValueError):
            async for line in self._process.stderr:
                _log.info("worker %d: %s", self._process.pid, line.decode("utf-8", "replace").rstrip())


class Crew:
    """At most two workers: one may look into an upload while the other renders.

    Args:
        command: starts a worker.
        patience: how long to wait for what.
        most: how many workers there may be.
    """

    def __init__(
        self, command: Sequence[str] = WORKER, patience: Patience = Patience(), *, most: int = 2
    ) -> None:
        self._command = command
        self._patience = patience
        self._idle: list[_Process] = []
        self._all: set[_Process] = set()
        self._places = asyncio.Semaphore(most)
        # An order that comes while a worker is being started for warmth takes that one.
        self._hiring = asyncio.Lock()
        self._errands: set[asyncio.Task[None]] = set()

    async def probe(self, path: Path, name: str) -> dict[str, Any]:
        """Look into a file: its kind, duration_ms, width, height, has_audio.

        Raises:
            CannotDo: kind "media" when it cannot be used.
            WorkerCrashed: when looking killed the worker.
        """
        order = {"do": "probe", "path": str(path), "name": name}
        return await self._do(order, self._patience.probe_s, lambda _: None, asyncio.Event())

    async def render(
        self, order: Mapping[str, Any], progress: Callable[[float], None], stop: asyncio.Event
    ) -> dict[str, Any]:
        """Make a film.

        Args:
            order: draft, media, out, quality, short_side_px, fps.
            progress: told 0..1.
            stop: set it to have the render stopped.

        Returns:
            What there is to say of the film: notes.

        Raises:
            CannotDo: with kind "stopped" after a stop, else why there is no film.
            WorkerCrashed: when the worker died, also of a stop it did not heed.
        """
        return await self._do({"do": "render", **order}, self._patience.stall_s, progress, stop)

    def warm(self) -> None:
        """Start a worker if there is none, and have it load what it will need; returns at once."""
        if not self._all and not self._errands:
            self._run(self._warm())

    async def close(self) -> None:
        """End all workers at once."""
        await asyncio.gather(*self._errands)
        await asyncio.gather(*(self._end(process) for process in list(self._all)))

    async def _warm(self) -> None:
        with contextlib.suppress(WorkerCrashed):
            async with self._places, self._hiring:
                process = await self._take()
                process.send({"do": "warm"})
                self._give_back(process)

    async def _do(
        self,
        order: Mapping[str, Any],
        silence_s: float,
        progress: Callable[[float], None],
        stop: asyncio.Event,
    ) -> dict[str, Any]:
        async with self._places:
            async with self._hiring:
                process = await self._take()
            stopper = asyncio.create_task(process.stop_when(stop, self._patience.stop_s))
            try:
                process.send(order)
                reply = await process.answer(silence_s, progress)
            except CannotDo:
                self._give_back(process)
                raise
            except BaseException:
                await self._end(process)
                raise
            finally:
                stopper.cancel()
            self._give_back(process)
            return reply

    async def _take(self) -> _Process:
        while self._idle:
            process = self._idle.pop()
            if process.rest:
                process.rest.cancel()
            if process.alive:
                return process
            await self._end(process)
        return await self._hire()

    async def _hire(self) -> _Process:
        pipe = asyncio.subprocess.PIPE
        try:
            started = await asyncio.create_subprocess_exec(
                *self._command,
                stdin=pipe,
                stdout=pipe,
                stderr=pipe,
                limit=_LINE_BYTES,
                env=module_environment(os.environ),
                **apart(),
            )
        except OSError as problem:
            raise WorkerCrashed(f"it could not be started: {problem.strerror}") from None
        process = _Process(started)
        self._all.add(process)
        return process

    def _give_back(self, process: _Process) -> None:
        rest_s = self._patience.spare_s if self._idle else self._patience.warm_s
        self._idle.append(process)
        loop = asyncio.get_running_loop()
        process.rest = loop.call_later(rest_s, lambda: self._run(self._dismiss(process)))

    async def _dismiss(self, process: _Process) -> None:
        if process in self._idle:
            self._idle.remove(process)
            await self._end(process)

    async def _end(self, process: _Process) -> None:
        await process.end()
        self._all.discard(process)

    def _run(self, errand: Any) -> None:
        task = asyncio.create_task(errand)
        self._errands.add(task)
        task.add_done_callback(self._errands.discard)
