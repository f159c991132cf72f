"""The studio's process: one a user, on 127.0.0.1 only, ended by a signal or when nobody uses it.

The heavy work, and the libraries for it, are the worker processes'.
"""

from __future__ import annotations

import asyncio
import json
import logging
import logging.handlers
import os
import secrets
import signal
import socket
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from filelock import FileLock, Timeout

from nemo_notebook.config import VERSION
from nemo_notebook.errors import NemoError
from nemo_notebook.folders import write_private
from nemo_notebook.redaction import redact
from nemo_notebook.studio.orders import is_full
from nemo_notebook.studio.places import ALREADY_RUNNING, DISK_FULL, Places, find_places, free_bytes

if TYPE_CHECKING:
    import uvicorn
    from starlette.types import ASGIApp

    from nemo_notebook.studio.context import Studio
    from nemo_notebook.studio.turns import Ask, Director, Plan

_LOG_BYTES: Final = 1_000_000
_LOG_FILES: Final = 3
_KEEP_ALIVE_S: Final = 75
"""Longer than clients keep idle connections, so that none is closed under a request."""
_AT_A_TIME: Final = 25
"""Patterns made ready in one moment of rest: some 30 ms of each 130."""
_GRACE_S: Final = 3
_LEAST_BYTES: Final = 1_000_000
"""SQLite calls a full disk by many names; with less room than this it is the reason."""

_log = logging.getLogger("nemo_notebook.studio")


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line says.

    Attributes:
        port: 0 takes a free one.
        folder: for database, films and uploads; None for the usual one.
        idle_s: how long nothing must have happened for the studio to end.
        allowance: credits of a new account; None counts nothing.
    """

    port: int = 0
    folder: Path | None = None
    idle_s: float = 30 * 60
    allowance: int | None = None


def run(options: Options, *, direct: Director | None = None, worker: Sequence[str] | None = None) -> int:
    """Be the studio until it ends.

    Args:
        options: from the command line.
        direct: the director; the studio's own by default.
        worker: the command that starts a worker; the studio's own by default.

    Returns:
        The exit code: 0, `ALREADY_RUNNING`, `DISK_FULL`, or 1 when it could not start.
    """
    os.umask(0o077)
    places = find_places(data=options.folder)
    with ExitStack() as held:
        try:
            _prepare(places, held)
            listener = held.enter_context(_listen(options.port))
            asyncio.run(_serve(options, places, listener, direct, worker))
        except Timeout:
            return ALREADY_RUNNING
        except (NemoError, OSError, sqlite3.Error) as problem:
            return _failed(places, problem)
    return 0


def _failed(places: Places, problem: Exception) -> int:
    """Say why the studio cannot start, in its log and, where a full disk takes no log, by the exit code."""
    if _lacks_room(places, problem):
        _log.error("The studio cannot start: no room is left on the disk.")
        return DISK_FULL
    _log.error("The studio cannot start: %s", _reason(problem))
    return 1


def _lacks_room(places: Places, problem: BaseException | None) -> bool:
    while problem:
        if is_full(problem):
            return True
        problem = problem.__context__
    try:
        return min(free_bytes(places.run), free_bytes(places.data)) < _LEAST_BYTES
    except OSError:
        return False


def _reason(problem: Exception) -> object:
    if isinstance(problem, NemoError):
        return problem.message
    if isinstance(problem, OSError) and problem.filename:
        return f"{problem.filename} cannot be written: {problem.strerror}."
    return problem


def _prepare(places: Places, held: ExitStack) -> None:
    """Take the locks, then open the log: whoever finds a studio running leaves its log alone."""
    for folder in dict.fromkeys((places.run.absolute(), places.data.absolute())):
        folder.mkdir(parents=True, exist_ok=True)
        held.enter_context(FileLock(folder / places.lock.name, timeout=0))
    _open_log(places.log)


class _Discreet(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


def _open_log(path: Path) -> None:
    handler = logging.handlers.RotatingFileHandler(
        path, maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8", errors="backslashreplace"
    )
    handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    logging.getLogger("uvicorn").setLevel(logging.WARNING)


def _listen(port: int) -> socket.socket:
    # With the protocol named, asyncio turns Nagle's delay off: 40 ms a call otherwise.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":  # elsewhere the option lets two processes share a port
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(("127.0.0.1", port))
    except (OSError, OverflowError):
        listener.close()
        raise
    listener.listen(64)
    return listener


async def _serve(
    options: Options,
    places: Places,
    listener: socket.socket,
    direct: Director | None,
    worker: Sequence[str] | None,
) -> None:
    from nemo_notebook.studio.activity import Activity
    from nemo_notebook.studio.app import make_app

    studio = _make_studio(options, places, direct, worker)
    activity, secret, port = Activity(time.monotonic), secrets.token_urlsafe(32), listener.getsockname()[1]
    app = make_app(studio, secret=secret, port=port, activity=activity)

    def tick() -> bool:
        if studio.jobs.busy or studio.turns.running:
            return False
        if loading and loading.done():
            _make_ready()
        return activity.idle_s() >= options.idle_s

    server = _server(
        app,
        tick=tick,
        announce=lambda: _announce(places, port, secret),
        withdraw=lambda: _withdraw(places),
    )
    # uvicorn raises the signal once more when it has ended; by then there is nothing left to end.
    signal.signal(signal.SIGTERM, lambda *_: None)
    signal.signal(signal.SIGINT, lambda *_: None)
    loading = asyncio.create_task(asyncio.to_thread(_load_director)) if direct is None else None
    try:
        await server.serve(sockets=[listener])
    finally:
        if loading:
            await asyncio.wait({loading})
    if not server.started:
        raise NemoError("its preparations failed.")
    _log.info("the studio has ended")


def _make_studio(
    options: Options, places: Places, direct: Director | None, worker: Sequence[str] | None
) -> Studio:
    from nemo_notebook.studio.context import Studio
    from nemo_notebook.studio.credits import Purse
    from nemo_notebook.studio.crew import WORKER, Crew
    from nemo_notebook.studio.footage import filling
    from nemo_notebook.studio.jobs import Jobs
    from nemo_notebook.studio.store import open_store
    from nemo_notebook.studio.turns import Turns

    store = open_store(places.data / "studio.db", time.time)
    crew = Crew(worker or WORKER)
    models = Crew(filling.WORKER, filling.PATIENCE, most=1)
    purse = Purse(store.accounts, options.allowance)
    return Studio(
        store=store,
        crew=crew,
        models=models,
        jobs=Jobs(store, crew, places.data, filling.Filling(models, crew, places.footage)),
        purse=purse,
        turns=Turns(store, purse, direct or _direct),
        folder=places.data,
        clock=time.time,
        started_at=time.time(),
    )


def _direct(message: str, *, ask: Ask | None = None, **known: Any) -> Plan:
    from nemo_notebook.studio.director import Media, direct
    from nemo_notebook.studio.director.checks.light import light_of
    from nemo_notebook.studio.director.model import direct_with
    from nemo_notebook.studio.narrating import narrated_plan

    media = []
    for one in known.pop("media"):
        length_ms, width, height = (told or None for told in (one.duration_ms, one.width, one.height))
        looked_at = light_of(one.light)
        media.append(Media(one.id, one.name, one.kind, length_ms, width, height, one.has_audio, looked_at))
    plan = direct_with(ask, message, media=media, **known) if ask else direct(message, media=media, **known)
    return narrated_plan(plan, known.get("draft"))


def _load_director() -> None:
    import nemo_notebook.studio.director.model  # noqa: F401


def _make_ready() -> None:
    from nemo_notebook.studio.director.patterns import make_ready

    make_ready(_AT_A_TIME)


def _server(
    app: ASGIApp,
    *,
    tick: Callable[[], bool],
    announce: Callable[[], None],
    withdraw: Callable[[], None],
) -> uvicorn.Server:
    import uvicorn

    class _Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            if self.started:
                announce()

        async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
            withdraw()
            await super().shutdown(sockets)

        async def on_tick(self, counter: int) -> bool:
            return await super().on_tick(counter) or tick()

    return _Server(
        uvicorn.Config(
            app,
            loop="asyncio",
            http="h11",
            ws="none",
            lifespan="on",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_keep_alive=_KEEP_ALIVE_S,
            timeout_graceful_shutdown=_GRACE_S,
        )
    )


def _announce(places: Places, port: int, secret: str) -> None:
    address = {
        "url": f"http://127.0.0.1:{port}",
        "pid": os.getpid(),
        "secret": secret,
        "version": VERSION,
        "started": time.time(),
    }
    write_private(places.address, json.dumps(address))
    _log.info("studio %s listens on port %d", VERSION, port)


def _withdraw(places: Places) -> None:
    try:
        if json.loads(places.address.read_text("utf-8"))["pid"] == os.getpid():
            places.address.unlink()
    except (OSError, ValueError, KeyError):
        _log.info("the studio's address was gone before the studio")
