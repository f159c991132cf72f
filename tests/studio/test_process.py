"""The studio as a process: one a user, found again, ended gently or not, and what it leaves."""

from __future__ import annotations

import errno
import json
import os
import signal
import stat
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest

from nemo_notebook.config import VERSION
from nemo_notebook.errors import ConnectionFailedError, NemoError
from nemo_notebook.studio import process
from nemo_notebook.studio.__main__ import read_options
from nemo_notebook.studio.launching import module_command, module_environment
from nemo_notebook.studio.places import ALREADY_RUNNING, DISK_FULL, find_places
from nemo_notebook.studio.process import Options
from nemo_notebook.studio.server import StudioAddress, find_studio, start_studio, stop_studio
from tests.studio.desk import ATTRIBUTION
from tests.studio.scripted import draft_of
from tests.studio.scripted_worker import FILM

SCRIPTED = module_command("tests.studio.scripted_studio")


@pytest.fixture
def environ(tmp_path: Path) -> Iterator[dict[str, str]]:
    """An environment with a home of its own; a studio that is left in it is ended."""
    environ = {**os.environ, "NEMO_HOME": str(tmp_path / "home")}
    yield environ
    stop_studio(60, environ=environ)


def _until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 15
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def _gone(one: psutil.Process) -> bool:
    return not one.is_running() or one.status() == psutil.STATUS_ZOMBIE


@contextmanager
def _client(address: StudioAddress) -> Iterator[httpx.Client]:
    secret = {"X-Studio-Secret": address.secret.get_secret_value(), **ATTRIBUTION}
    with httpx.Client(base_url=address.url, headers=secret, trust_env=False) as client:
        told = client.post("/api/auth/anonymous-token", headers={"X-Client-Id": "one"}).json()["data"]
        client.headers["Authorization"] = f"Bearer {told['token']}"
        yield client


def _export(client: httpx.Client, render_id: str, draft: dict[str, Any]) -> None:
    opened = client.post("/api/tasks/me/with-session/nemo_agent", json={}).json()["data"]
    body = {"id": render_id, "sessionId": opened["session_id"], "draft": draft}
    assert client.post("/api/render/proxy/lambda", json=body).status_code == 200


def _status(client: httpx.Client, render_id: str) -> str:
    return str(client.get(f"/api/render/proxy/lambda/{render_id}").json()["status"])


def test_the_studio_starts_is_found_by_others_and_keeps_its_secret(environ: dict[str, str]) -> None:
    assert find_studio(environ) is None
    address = start_studio(environ=environ)
    assert find_studio(environ) == start_studio(environ=environ) == address
    assert address.url.startswith("http://127.0.0.1:") and address.version == VERSION
    places = find_places(environ)
    secret = address.secret.get_secret_value()
    assert secret not in repr(address) and secret not in places.log.read_text()
    for path in (places.address, places.log, places.data / "studio.db"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
    with psutil.Process(address.pid).oneshot():
        assert os.getsid(address.pid) != os.getsid(0)
    loaded = Path(f"/proc/{address.pid}/maps").read_text() if Path("/proc").exists() else ""
    assert not [heavy for heavy in ("/av/", "cv2", "numpy") if heavy in loaded]
    assert stop_studio(60, environ=environ)
    assert find_studio(environ) is None and not places.address.exists()
    assert not stop_studio(environ=environ)


def test_kernels_that_start_at_once_get_one_studio(environ: dict[str, str]) -> None:
    found: list[StudioAddress] = []

    def start() -> None:
        found.append(start_studio(environ=environ, command=SCRIPTED))

    kernels = [threading.Thread(target=start) for _ in range(3)]
    for kernel in kernels:
        kernel.start()
    for kernel in kernels:
        kernel.join()
    assert len(found) == 3 and len({address.pid for address in found}) == 1
    second = subprocess.run(SCRIPTED, env=module_environment(environ), check=False, timeout=20)
    assert second.returncode == ALREADY_RUNNING and find_studio(environ) == found[0]


def test_a_render_survives_that_the_studio_is_killed(environ: dict[str, str], tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    first = start_studio(environ=environ, command=SCRIPTED)
    with _client(first) as client:
        _export(client, "render_1", draft_of("a", until=str(gate)))
        _until(lambda: _status(client, "render_1") == "processing")
        workers = psutil.Process(first.pid).children()
        os.kill(first.pid, signal.SIGKILL)
    psutil.wait_procs(workers, timeout=10)
    assert all(_gone(worker) for worker in workers)
    assert find_studio(environ) is None
    second = start_studio(environ=environ, command=SCRIPTED)
    gate.touch()
    with _client(second) as client:
        _until(lambda: _status(client, "render_1") == "completed")
        assert client.get("/api/render/proxy/render_1/download").content == FILM


def test_a_studio_told_to_end_puts_its_render_back_and_leaves_no_process(
    environ: dict[str, str], tmp_path: Path
) -> None:
    gate = tmp_path / "gate"
    first = start_studio(environ=environ, command=SCRIPTED)
    with _client(first) as client:
        _export(client, "render_1", draft_of("a", until=str(gate)))
        _until(lambda: _status(client, "render_1") == "processing")
        workers = psutil.Process(first.pid).children()
    assert stop_studio(60, environ=environ)
    assert all(_gone(worker) for worker in workers)
    gate.touch()
    with _client(start_studio(environ=environ, command=SCRIPTED)) as client:
        _until(lambda: _status(client, "render_1") == "completed")


def test_a_studio_nobody_uses_ends_by_itself(environ: dict[str, str]) -> None:
    start_studio(environ=environ, command=[*SCRIPTED, "--idle-minutes", "0.005"])
    _until(lambda: not find_places(environ).address.exists())


def test_a_studio_of_another_version_is_replaced(environ: dict[str, str]) -> None:
    first = psutil.Process(start_studio(environ=environ, command=SCRIPTED).pid)
    places = find_places(environ)
    told = json.loads(places.address.read_text())
    places.address.write_text(json.dumps({**told, "version": "0.0.1"}))
    assert find_studio(environ) is None
    second = start_studio(environ=environ, command=SCRIPTED)
    assert second.pid != first.pid
    _until(lambda: _gone(first))


@pytest.mark.parametrize("content", ["", "{", "[]", '{"url": "http://127.0.0.1:1"}', None])
def test_an_address_that_means_nothing_is_no_studio(environ: dict[str, str], content: str | None) -> None:
    places = find_places(environ)
    places.run.mkdir(parents=True)
    told = {"url": "http://127.0.0.1:1", "secret": "s", "pid": os.getpid(), "version": VERSION}
    places.address.write_text(json.dumps(told) if content is None else content)
    assert find_studio(environ) is None
    assert not stop_studio(environ=environ)


def test_a_studio_that_cannot_start_says_why_and_what_to_do(environ: dict[str, str], tmp_path: Path) -> None:
    taken = tmp_path / "a file"
    taken.touch()
    command = [*module_command("nemo_notebook.studio"), "--folder", str(taken / "below")]
    with pytest.raises(ConnectionFailedError, match="below cannot be written: Not a directory") as failed:
        start_studio(environ=environ, command=command)
    assert "doctor" not in failed.value.hint and "Traceback" not in str(failed.value)
    assert Path(failed.value.hint.rpartition(": ")[2]).exists()
    with pytest.raises(ConnectionFailedError, match="No such file"):
        start_studio(environ=environ, command=[str(tmp_path / "no python")])


def test_what_a_studio_said_that_died_is_passed_on_and_old_words_are_not(environ: dict[str, str]) -> None:
    places = find_places(environ)
    places.run.mkdir(parents=True)
    places.log.write_text("an old complaint")
    os.utime(places.log, (0, 0))
    with pytest.raises(ConnectionFailedError, match=r"ended at once with code 3\.") as failed:
        start_studio(environ=environ, command=["sh", "-c", "exit 3"])
    assert "old" not in failed.value.message
    with pytest.raises(ConnectionFailedError, match="code 3; No module named x"):
        start_studio(environ=environ, command=["sh", "-c", "echo No module named x >&2; exit 3"])


def test_a_full_disk_is_told_by_the_exit_code_and_said(
    environ: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ConnectionFailedError, match="no room is left on the disk") as failed:
        start_studio(environ=environ, command=["sh", "-c", f"exit {DISK_FULL}"])
    assert "NEMO_HOME" in failed.value.hint

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setenv("NEMO_HOME", str(tmp_path / "full"))
    monkeypatch.setattr(os, "umask", lambda _: 0)
    monkeypatch.setattr(process, "_open_log", full)
    assert process.run(Options()) == DISK_FULL


def test_a_database_that_finds_no_room_counts_as_a_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("NEMO_HOME", str(tmp_path / "full"))
    monkeypatch.setattr(os, "umask", lambda _: 0)
    monkeypatch.setattr(process, "_open_log", lambda _: None)
    (tmp_path / "full" / "data" / "studio" / "studio.db").mkdir(parents=True)
    assert process.run(Options()) == 1
    assert "studio.db cannot be opened" in caplog.text
    monkeypatch.setattr(process, "free_bytes", lambda _: 4096)
    assert process.run(Options()) == DISK_FULL
    assert "no room is left" in caplog.text


def test_a_relative_home_is_the_same_for_the_studio_as_for_who_starts_it(
    environ: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    address = start_studio(environ={**environ, "NEMO_HOME": "home"}, command=SCRIPTED)
    assert find_studio(environ) == address and not find_places(environ).run.joinpath("home").exists()


def test_a_studio_whose_starter_has_not_waited_for_it_has_ended_all_the_same(
    environ: dict[str, str],
) -> None:
    child = subprocess.Popen(SCRIPTED, env=module_environment(environ))
    _until(lambda: find_studio(environ) is not None)
    try:
        assert stop_studio(60, environ=environ)
        _until(lambda: psutil.Process(child.pid).status() == psutil.STATUS_ZOMBIE)
        assert not stop_studio(environ=environ)
    finally:
        child.wait()


def test_a_studio_that_does_not_end_in_time_is_not_called_none(environ: dict[str, str]) -> None:
    address = start_studio(environ=environ, command=SCRIPTED)
    moments = iter([0.0, 10.0])
    with pytest.raises(NemoError, match=rf"\(process {address.pid}\) has not ended within 10 s"):
        stop_studio(environ=environ, clock=lambda: next(moments))


def test_a_studio_started_here_is_waited_for_when_it_ends(environ: dict[str, str]) -> None:
    pid = start_studio(environ=environ, command=SCRIPTED).pid
    os.kill(pid, signal.SIGKILL)
    _until(lambda: not psutil.pid_exists(pid))


def test_a_studio_that_never_answers_is_given_up_in_time(environ: dict[str, str]) -> None:
    moments = iter(range(100))
    naps: list[float] = []
    with pytest.raises(ConnectionFailedError, match="did not answer within 5 s"):
        start_studio(
            5,
            environ=environ,
            command=["sleep", "60"],
            clock=lambda: float(next(moments)),
            sleep=naps.append,
        )
    assert len(naps) == 4


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        ([], Options(0, None, 1800, None)),
        (["--port", "8123", "--idle-minutes", "0.5"], Options(8123, None, 30, None)),
        (["--allowance", "100"], Options(0, None, 1800, 100)),
        (["--allowance", "unlimited", "--folder", "/x"], Options(0, Path("/x"), 1800, None)),
    ],
)
def test_the_command_line_is_read(arguments: list[str], options: Options) -> None:
    assert read_options(arguments) == options


@pytest.mark.parametrize(
    "arguments",
    [["--port", "99999"], ["--port", "x"], ["--idle-minutes", "0"], ["--allowance", "-1"], ["--what"]],
)
def test_a_mistake_on_the_command_line_is_named(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        read_options(arguments)
    assert ended.value.code == 2 and arguments[0] in capsys.readouterr().err
