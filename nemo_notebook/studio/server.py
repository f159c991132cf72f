"""Finds this user's studio, or starts it. Loads nothing heavy: kernels import this.

The studio is a process of its own; neither the end nor an interrupt of the kernel that started it ends it.
"""

from __future__ import annotations

import http.client
import json
import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from pydantic import SecretStr

from nemo_notebook.config import VERSION
from nemo_notebook.errors import ConnectionFailedError
from nemo_notebook.studio.launching import apart, module_command, module_environment
from nemo_notebook.studio.places import ALREADY_RUNNING, Places, find_places

SECRET_HEADER: Final = "X-Studio-Secret"
STUDIO: Final = tuple(module_command("nemo_notebook.studio"))
_ANSWER_S: Final = 3.0
_LOOK_S: Final = 0.03
_AGAIN_S: Final = 0.5
"""How long to wait before another start, when one found the last studio about to end."""

# Held so that the process is waited for when it ends, however long after its start.
_started: list[subprocess.Popen[bytes]] = []


@dataclass(frozen=True, slots=True)
class StudioAddress:
    """Where a studio listens.

    Attributes:
        url: without a trailing slash.
        secret: what each request carries as `X-Studio-Secret`.
        pid: its process.
        version: of this package, as the studio runs it.
    """

    url: str
    secret: SecretStr
    pid: int
    version: str


def find_studio(environ: Mapping[str, str] = os.environ) -> StudioAddress | None:
    """Return this user's studio if it runs, answers, and is of this version. Cost: free, safe to repeat."""
    address = _answering(find_places(environ))
    return address if address and address.version == VERSION else None


def start_studio(
    wait_s: float = 20,
    *,
    environ: Mapping[str, str] = os.environ,
    command: Sequence[str] = STUDIO,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> StudioAddress:
    """Return this user's studio, started if need be; one of another version is ended first.

    However many kernels call this at once, one studio comes of it.

    Args:
        wait_s: how long it may take to answer.
        environ: the environment of the studio.
        command: what starts it.
        clock: a steady clock in seconds.
        sleep: waits for so many seconds.

    Raises:
        ConnectionFailedError: when it ends at once or does not answer in time.
    """
    places = find_places(environ)
    deadline = clock() + wait_s
    process: subprocess.Popen[bytes] | None = None
    while True:
        address = _answering(places)
        if address and address.version == VERSION:
            return address
        if address:
            _retire(address)
        if process is None:
            process = _spawn(places, command, environ)
        elif process.poll() not in (None, ALREADY_RUNNING):
            raise _failure(places, f"it ended at once with code {process.returncode}")
        elif process.returncode == ALREADY_RUNNING and address is None:
            process = None
            sleep(_AGAIN_S)
        if clock() >= deadline:
            _give_up(process)
            raise _failure(places, f"it did not answer within {wait_s:g} s")
        sleep(_LOOK_S)


def stop_studio(
    wait_s: float = 10,
    *,
    environ: Mapping[str, str] = os.environ,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> bool:
    """End this user's studio, of whatever version; what it renders is taken up by the next one.

    Args:
        wait_s: how long it may take to end.
        environ: the environment it was started in.
        clock: a steady clock in seconds.
        sleep: waits for so many seconds.

    Returns:
        Whether one ran and has ended.
    """
    places = find_places(environ)
    address = _answering(places)
    if address is None:
        return False
    _retire(address)
    deadline = clock() + wait_s
    while _alive(address.pid) and clock() < deadline:
        _started[:] = [process for process in _started if process.poll() is None]
        sleep(_LOOK_S)
    return not _alive(address.pid)


def _answering(places: Places) -> StudioAddress | None:
    try:
        told = json.loads(places.address.read_text("utf-8"))
        address = StudioAddress(
            str(told["url"]), SecretStr(str(told["secret"])), int(told["pid"]), str(told["version"])
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return address if _alive(address.pid) and _answers(address) else None


def _alive(pid: int) -> bool:
    if os.name != "posix":  # there, asking this way would end the process
        return True
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def _answers(address: StudioAddress) -> bool:
    parts = urlsplit(address.url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=_ANSWER_S)
    try:
        connection.request("GET", "/health", headers={SECRET_HEADER: address.secret.get_secret_value()})
        told: Any = json.loads(connection.getresponse().read())
        return bool(told["data"]["pid"] == address.pid)
    except (OSError, http.client.HTTPException, ValueError, KeyError, TypeError):
        return False
    finally:
        connection.close()


def _retire(address: StudioAddress) -> None:
    """Ask a studio of another version to end; what it renders is taken up by the next."""
    try:
        os.kill(address.pid, signal.SIGTERM)
    except OSError:
        return


def _spawn(places: Places, command: Sequence[str], environ: Mapping[str, str]) -> subprocess.Popen[bytes]:
    _started[:] = [process for process in _started if process.poll() is None]
    try:
        places.run.mkdir(parents=True, exist_ok=True)
        with places.start_log.open("wb") as errors:
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=errors,
                stderr=errors,
                cwd=places.run,
                env=module_environment(environ),
                **apart(),
            )
    except OSError as problem:
        raise _failure(places, f"{problem.strerror or problem}") from None
    _started.append(process)
    return process


def _give_up(process: subprocess.Popen[bytes] | None) -> None:
    if process:
        process.kill()
        process.wait()


def _failure(places: Places, reason: str) -> ConnectionFailedError:
    said = _last_line(places.start_log) or _last_line(places.log)
    return ConnectionFailedError(
        f"The local studio could not be started: {reason}{'; ' + said if said else ''}.".replace("..", "."),
        f"Look into it with: nemo doctor (its log is {places.log}).",
    )


def _last_line(log: Path) -> str:
    try:
        lines = log.read_text("utf-8", "replace").strip().splitlines()
    except OSError:
        return ""
    return lines[-1][:300] if lines else ""
