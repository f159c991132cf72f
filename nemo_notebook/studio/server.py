"""Finds this user's studio, or starts it. Loads nothing heavy: kernels import this.

The studio is a process of its own; neither the end nor an interrupt of the kernel that started it ends it.
"""

from __future__ import annotations

import http.client
import json
import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from pydantic import SecretStr

from nemo_notebook.config import VERSION
from nemo_notebook.errors import ConnectionFailedError, NemoError
from nemo_notebook.folders import home_folder
from nemo_notebook.studio.launching import apart, module_command, module_environment
from nemo_notebook.studio.orders import is_full
from nemo_notebook.studio.places import ALREADY_RUNNING, DISK_FULL, Places, find_places, free_bytes

SECRET_HEADER: Final = "X-Studio-Secret"
STUDIO: Final = tuple(module_command("nemo_notebook.studio"))
_ANSWER_S: Final = 3.0
_LOOK_S: Final = 0.03
_AGAIN_S: Final = 0.5
"""How long to wait before another start, when one found the last studio about to end."""
_LAST_S: Final = 0.3
"""How long a process may take to be gone when its work has ended; one nobody has waited for never is."""
_CANNOT: Final = "The studio cannot start: "


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
        ConfigError: when `NEMO_HOME` cannot be used.
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
            raise _ended_at_once(places, process.returncode)
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
        Whether one was told to end, and has.
    Raises:
        NemoError: when it has not ended in time.
    """
    places = find_places(environ)
    deadline = clock() + wait_s
    told: StudioAddress | None = None
    while True:
        address = _answering(places)
        # Neither the file of an address nor the number of a process says so: both may outlive the studio.
        if address is None and not _is_locked(places):
            if told:
                _let_vanish(told.pid, clock, sleep)
            return told is not None
        if address and address != told:
            _retire(address)
            told = address
        if clock() >= deadline:
            raise _still_there(places, told, wait_s)
        sleep(_LOOK_S)


def _let_vanish(pid: int, clock: Callable[[], float], sleep: Callable[[float], None]) -> None:
    last = clock() + _LAST_S
    while _alive(pid) and clock() < last:
        sleep(_LOOK_S)


def _still_there(places: Places, told: StudioAddress | None, wait_s: float) -> NemoError:
    which = f"The studio (process {told.pid})" if told else "A studio that does not answer"
    return NemoError(
        f"{which} has not ended within {wait_s:g} s.",
        f"Try again, or end it by hand; its log is {places.log}",
    )


def _is_locked(places: Places) -> bool:
    from filelock import FileLock, Timeout

    if not os.path.exists(places.lock):
        return False
    try:
        with FileLock(places.lock, timeout=0):
            return False
    except Timeout:
        return True
    except OSError:
        return False


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
    try:
        places.run.mkdir(parents=True, exist_ok=True)
        with places.start_log.open("wb") as errors:
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=errors,
                stderr=errors,
                cwd=places.run,
                env=module_environment(_at_home(environ)),
                **apart(),
            )
    except OSError as problem:
        raise _no_room(places) if is_full(problem) else _failure(places, _words(problem)) from None
    # Waited for, so that its number is free as soon as it has ended, however long this kernel lives.
    threading.Thread(target=process.wait, name="nemo-studio-end", daemon=True).start()
    return process


def _at_home(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the environment with a home that means the same from the studio's own working folder."""
    home = home_folder(environ)
    return {**environ, "NEMO_HOME": str(home)} if home else dict(environ)


def _words(problem: OSError) -> str:
    said = problem.strerror or str(problem)
    return f"{problem.filename}: {said}" if problem.filename else said


def _give_up(process: subprocess.Popen[bytes] | None) -> None:
    if process:
        process.kill()
        process.wait()


def _ended_at_once(places: Places, code: int) -> ConnectionFailedError:
    if code == DISK_FULL:
        return _no_room(places)
    said = _last_words(places)
    if _CANNOT in said:
        return _failure(places, said.partition(_CANNOT)[2])
    return _failure(places, f"it ended at once with code {code}{'; ' if said else ''}{said}")


def _no_room(places: Places) -> ConnectionFailedError:
    fullest = min((places.data, places.run), key=free_bytes)
    return ConnectionFailedError(
        f"The local studio could not be started: no room is left on the disk of {fullest}.",
        "Make room there, or set NEMO_HOME to a folder on another disk.",
    )


def _failure(places: Places, reason: str) -> ConnectionFailedError:
    log = places.log if os.path.exists(places.log) else places.start_log
    return ConnectionFailedError(
        f"The local studio could not be started: {reason.rstrip('.')}.", f"Its log may say more: {log}"
    )


def _last_words(places: Places) -> str:
    """Return the last line of what the studio started last has said, "" where it has said nothing."""
    try:
        began_s = places.start_log.stat().st_mtime
        for log in (places.start_log, places.log):
            lines = log.read_text("utf-8", "replace").strip().splitlines()
            if lines and log.stat().st_mtime >= began_s:
                return lines[-1][:300]
    except OSError:
        return ""
    return ""
