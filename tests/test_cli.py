"""The command line: what it prints and with which status it ends."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from pydantic import SecretStr

from nemo_notebook import cli, doctor
from nemo_notebook.config import VERSION
from nemo_notebook.errors import NemoError
from nemo_notebook.outputs import Check, DoctorReport
from nemo_notebook.studio import server
from tests.keyrings import Ring, install, uninstall

Out = pytest.CaptureFixture[str]
HOSTED = "mega-api-prod.nemovideo.ai"


def test_the_version_is_printed(capsys: Out) -> None:
    assert cli.main(["version"]) == 0 and capsys.readouterr().out.strip() == VERSION


def test_a_wrong_call_ends_with_two(capsys: Out) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["studio", "dance"])
    assert ended.value.code == 2 and "dance" in capsys.readouterr().err


@pytest.mark.parametrize(("stopped", "said"), [(True, "has ended"), (False, "No studio is running")])
def test_stopping_says_whether_there_was_one(
    stopped: bool, said: str, capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "stop_studio", lambda: stopped)
    assert cli.main(["studio", "stop"]) == 0 and said in capsys.readouterr().out


def test_a_studio_that_does_not_end_is_an_error_and_not_none(
    capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stuck() -> bool:
        raise NemoError("The studio (process 7) has not ended within 10 s.", "Try again.")

    monkeypatch.setattr(server, "stop_studio", stuck)
    assert cli.main(["studio", "stop"]) == 1
    told = capsys.readouterr()
    assert told.out == "" and told.err == "The studio (process 7) has not ended within 10 s.\nTry again.\n"


def test_the_status_is_told_without_starting_one(capsys: Out, monkeypatch: pytest.MonkeyPatch) -> None:
    there = server.StudioAddress("http://127.0.0.1:4711", SecretStr("hidden"), 7, VERSION)
    monkeypatch.setattr(server, "find_studio", lambda: there)
    assert cli.main(["studio", "status"]) == 0
    assert capsys.readouterr().out == "The studio answers at http://127.0.0.1:4711 (process 7).\n"
    monkeypatch.setattr(server, "find_studio", lambda: None)
    assert cli.main(["studio", "status"]) == 1


@pytest.mark.parametrize(("ok", "status"), [(True, 0), (None, 0), (False, 1)])
def test_a_check_up_prints_and_ends_with_its_verdict_even_in_a_folder_that_is_gone(
    ok: bool | None, status: int, capsys: Out, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = DoctorReport(checks=(Check(name="Encoder", ok=ok, detail="H.264"),))
    monkeypatch.setattr(doctor, "examine", lambda: report)
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert cli.main(["doctor"]) == status
    assert "Encoder  H.264" in capsys.readouterr().out


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Ring:
    monkeypatch.setenv("NEMO_HOME", str(tmp_path / "home"))
    return install(monkeypatch)


def test_a_token_is_kept_told_of_and_forgotten_and_never_shown(
    ring: Ring, capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("an-odd-token\n"))
    for action in ("set", "where", "forget", "forget", "where"):
        assert cli.main(["token", action]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"The token for {HOSTED} is in Test Keyring.",
        f"A token for {HOSTED} is in the keyring.",
        f"The token for {HOSTED} is forgotten.",
        f"No token is kept for {HOSTED}.",
        f"There is no token for {HOSTED}: an anonymous one will be asked for.",
    ]


def test_a_token_is_kept_for_the_backend_that_is_named(
    ring: Ring, capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEMO_API_URL", "https://other.test:8080/api")
    for arguments in (["set"], ["set", "https://named.test"]):
        monkeypatch.setattr(sys, "stdin", io.StringIO("an-odd-token"))
        assert cli.main(["token", *arguments]) == 0
    assert [host for _, host in ring.kept] == ["other.test", "named.test"]
    monkeypatch.setenv("NEMO_TOKEN", "another-token")
    capsys.readouterr()
    assert cli.main(["token", "where"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0].endswith("is in NEMO_TOKEN.") and told[1].endswith("is in the keyring, and not used.")


def test_a_token_in_the_command_is_refused(ring: Ring, capsys: Out) -> None:
    assert cli.main(["token", "set", "nmv_usr_typed"]) == 1
    told = capsys.readouterr()
    assert "the shell remembers it" in told.err and "typed\n" not in told.err and ring.kept == {}


@pytest.mark.parametrize("arguments", [["set"], ["forget"], ["set", "named.test"]])
def test_a_token_that_cannot_be_kept_is_two_lines(
    arguments: list[str], capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    uninstall(monkeypatch)
    monkeypatch.setattr(sys, "stdin", io.StringIO("an-odd-token"))
    assert cli.main(["token", *arguments]) == 1
    told = capsys.readouterr()
    assert told.out == "" and len(told.err.splitlines()) == 2


def test_scrubbing_says_where_tokens_were_and_a_check_ends_with_one(
    ring: Ring, capsys: Out, tmp_path: Path
) -> None:
    path = tmp_path / "a.ipynb"
    path.write_text('{"cells": [{"source": "nmv_usr_leaked"}]}')
    assert cli.main(["scrub", "--check", str(path)]) == 1
    assert capsys.readouterr().out.startswith(f"{path}: 1 token found: cell 1, source.\n")
    assert cli.main(["scrub", str(path)]) == 0
    told = capsys.readouterr().out
    assert told.startswith(f"{path}: 1 token removed: cell 1, source.\n") and "get a new one" in told
    assert cli.main(["scrub", "--check", str(path)]) == 0
    assert capsys.readouterr().out == f"{path}: no token found.\n"


def test_a_notebook_that_cannot_be_scrubbed_ends_with_one_and_two_lines(
    ring: Ring, capsys: Out, tmp_path: Path
) -> None:
    (tmp_path / "a.ipynb").write_text('{"cells": []}')
    assert cli.main(["scrub", str(tmp_path / "gone.ipynb"), str(tmp_path / "a.ipynb")]) == 1
    told = capsys.readouterr()
    assert told.out == f"{tmp_path / 'a.ipynb'}: no token found.\n" and len(told.err.splitlines()) == 2
