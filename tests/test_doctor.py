"""The check-up: what it finds is true, and none of its checks raises."""

from __future__ import annotations

import http.server
import io
import os
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from nemo_notebook import doctor
from nemo_notebook.config import Settings
from nemo_notebook.doctor import examine
from nemo_notebook.errors import ConnectionFailedError
from nemo_notebook.outputs import Check
from tests.keyrings import install


@pytest.fixture(autouse=True)
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with a home of its own, on which a studio is taken to answer."""
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    studio = Settings(name="local", api_url="http://127.0.0.1:4711", client_id="one")
    monkeypatch.setattr(doctor, "local_settings", lambda environ: studio)
    return tmp_path


def _checks(machine: Path, backend: str | None = None, **environ: str) -> dict[str, Check]:
    report = examine(backend, environ={"NEMO_HOME": str(machine / "home"), **environ})
    assert not any("doctor" in check.hint for check in report.checks)
    return {check.name: check for check in report.checks}


def _failed(checks: dict[str, Check]) -> set[str]:
    return {name for name, check in checks.items() if check.ok is False}


class _Door(http.server.BaseHTTPRequestHandler):
    """A backend that refuses who shows no token."""

    seen: list[dict[str, str]] = []
    content = b'{"code": 1001, "message": "no token", "data": null}'

    def do_GET(self) -> None:
        self.seen.append(dict(self.headers))
        self.send_response(401)
        self.send_header("Content-Length", str(len(self.content)))
        self.end_headers()
        self.wfile.write(self.content)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture
def backend() -> Iterator[str]:
    _Door.seen.clear()
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Door) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def test_a_machine_in_order_is_in_order_and_nothing_is_left_behind(machine: Path) -> None:
    checks = _checks(machine)
    assert _failed(checks) == set()
    assert checks["Folders"].detail == str(machine / "home" / "data" / "studio")
    assert checks["Backend"].detail == "the studio on this machine"
    assert list((machine / "work").iterdir()) == []
    assert [path for path in (machine / "home").rglob("*") if path.is_file()] == []


def test_a_backend_of_the_persons_choice_is_called_without_the_token(machine: Path, backend: str) -> None:
    checks = _checks(machine, NEMO_API_URL=backend, NEMO_TOKEN="nmv_usr_x")
    assert checks["Backend"].ok and checks["Backend"].detail == f"{backend} answers"
    assert _checks(machine, backend)["Backend"].ok
    assert len(_Door.seen) == 2 and not any("Authorization" in headers for headers in _Door.seen)


def test_a_token_is_not_said_to_be_good_before_it_was_tried(machine: Path, backend: str) -> None:
    token = _checks(machine, NEMO_API_URL=backend, NEMO_TOKEN="garbage")["Token"]
    assert token.ok is None and "only the backend can tell" in token.detail and "garbage" not in token.detail
    checks = _checks(machine, NEMO_API_URL=backend, NEMO_TOKEN="two words")
    assert _failed(checks) == {"Token"} and "no token has" in checks["Token"].detail
    assert _checks(machine, NEMO_TOKEN="  ")["Token"].ok


def test_a_token_in_the_keyring_is_told_of_where_its_backend_is_in_use(
    machine: Path, backend: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = install(monkeypatch)
    ring.kept["nemo-notebook", "127.0.0.1"] = "an-odd-token"
    token = _checks(machine, NEMO_API_URL=backend)["Token"]
    assert token.ok is None and "the keyring holds one for 127.0.0.1" in token.detail
    assert not any("Authorization" in headers for headers in _Door.seen)
    ring.calls = 0
    assert _checks(machine)["Token"].ok and ring.calls == 0


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("http://127.0.0.1:9", "Nothing answers at http://127.0.0.1:9."),
        ("host.example", "'host.example' is not an address"),
        ("http://[::1", "is not an address"),
        ("https://bob:hunter2@host.example", "'https://host.example' came with"),
    ],
)
def test_a_backend_that_cannot_be_reached_is_told(machine: Path, address: str, said: str) -> None:
    checks = _checks(machine, NEMO_API_URL=address)
    assert _failed(checks) == {"Backend"}
    assert said in checks["Backend"].detail and "hunter2" not in str(checks)


def test_folders_that_take_no_files_are_told_apart_by_what_goes_there(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trial, full = tempfile.TemporaryFile, ""

    def refuse(dir: Path) -> Any:
        if str(dir).endswith(full):
            raise OSError(30, "Read-only file system")
        return trial(dir=dir)

    monkeypatch.setattr(tempfile, "TemporaryFile", refuse)
    (machine / "work" / "nemo-output").mkdir()
    for full, name in (
        ("data/studio", "Folders"),
        ("cache/studio", "Folders"),
        ("config", "Folders"),
        ("nemo-output", "Films"),
    ):
        checks = _checks(machine)
        assert _failed(checks) == {name}
        assert f"{full}: Read-only file system" in checks[name].detail and checks[name].hint


def test_a_folder_whose_disk_is_full_takes_no_files(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not os.path.exists("/dev/full"):
        pytest.skip("this system has no disk that is always full")
    monkeypatch.setattr(tempfile, "TemporaryFile", lambda dir: io.FileIO("/dev/full", "wb"))
    checks = _checks(machine)
    assert _failed(checks) == {"Folders", "Films"} and "No space left" in checks["Films"].detail


def test_a_file_where_films_go_is_told(machine: Path) -> None:
    (machine / "work" / "nemo-output").touch()
    checks = _checks(machine)
    assert _failed(checks) == {"Films"} and "nemo-output" in checks["Films"].detail


def test_a_working_folder_that_is_gone_is_told(machine: Path) -> None:
    (machine / "work").rmdir()
    checks = _checks(machine)
    assert _failed(checks) == {"Films"} and "is gone" in checks["Films"].detail


def test_a_home_that_is_a_file_is_named_and_the_rest_is_looked_at(machine: Path) -> None:
    (machine / "home").touch()
    checks = _checks(machine)
    assert _failed(checks) == {"Folders", "Disk"} and "which is a file" in checks["Folders"].detail


def test_a_disk_that_is_nearly_full_is_named(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rooms = {machine / "work": 9_000_000_000, machine / "home" / "data" / "studio": 40_000_000}
    monkeypatch.setattr(doctor, "free_bytes", rooms.__getitem__)
    disk = _checks(machine)["Disk"]
    assert disk.ok is False and disk.detail == f"0.0 GB free on the disk of {machine}/home/data/studio"


def test_a_studio_that_does_not_start_and_a_check_that_breaks_are_findings(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: object) -> Settings:
        raise ConnectionFailedError("The local studio could not be started: no room.", "Make room there.")

    def worse(_: object) -> int:
        raise RuntimeError("out of nowhere, with nmv_usr_secret")

    monkeypatch.setattr(doctor, "local_settings", broken)
    monkeypatch.setattr(doctor, "free_bytes", worse)
    checks = _checks(machine)
    assert _failed(checks) == {"Studio", "Disk"}
    assert checks["Studio"].hint == "Make room there."
    assert "RuntimeError: out of nowhere" in checks["Disk"].detail and "nmv_usr" not in checks["Disk"].detail
