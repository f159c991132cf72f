"""The command line: what it prints and with which status it ends."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr

from nemo_notebook import cli, doctor
from nemo_notebook.config import VERSION
from nemo_notebook.errors import NemoError
from nemo_notebook.outputs import Check, DoctorReport
from nemo_notebook.studio import server

Out = pytest.CaptureFixture[str]


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
