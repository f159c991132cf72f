"""Tokens on a magic's line: asked for unseen, never taken from the cell, and scrubbed from a saved one."""

from __future__ import annotations

import getpass
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from IPython.core.error import StdinNotImplementedError

from nemo_notebook import kernel
from nemo_notebook.config import Settings
from nemo_notebook.errors import ConfigError, NemoError, TokenExpiredError
from nemo_notebook.magics import secrets
from tests.keyrings import Ring, install, uninstall

TYPED = "an-odd-typed-token"


class _Desk:
    """Stands in for `kernel.connect`: what it was asked for, and what it raises."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str | None]] = []
        self.problem: NemoError | None = None

    def connect(self, backend: str = "local", *, token: str | None = None) -> None:
        self.asked.append((backend, token))
        if self.problem:
            raise self.problem


class _Session:
    def __init__(self, api_url: str) -> None:
        self.conversation = self
        self.settings = Settings(name="hosted", api_url=api_url, client_id="one")


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> _Desk:
    desk = _Desk()
    monkeypatch.setattr(kernel, "connect", desk.connect)
    monkeypatch.setattr(kernel, "session", lambda: _Session("https://host.test/api"))
    return desk


@pytest.fixture(autouse=True)
def ring(monkeypatch: pytest.MonkeyPatch) -> Iterator[Ring]:
    monkeypatch.setattr(getpass, "getpass", lambda _: TYPED)
    yield install(monkeypatch)


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("", ("local", None)),
        ("local", ("local", None)),
        ("hosted", ("hosted", None)),
        ("--token", ("hosted", TYPED)),
        ("hosted --token", ("hosted", TYPED)),
        ("--token https://host.test", ("https://host.test", TYPED)),
        ("api.host.test", ("api.host.test", None)),
    ],
)
def test_a_backend_is_chosen_and_a_token_asked_for(
    line: str, asked: tuple[str, str | None], desk: _Desk, ring: Ring
) -> None:
    secrets.connect(line.split())
    assert desk.asked == [asked] and ring.kept == {}


def test_a_token_that_was_taken_is_kept_for_the_host_it_is_for(
    desk: _Desk, ring: Ring, capsys: pytest.CaptureFixture[str]
) -> None:
    secrets.connect(["hosted", "--token", "--keep"])
    assert ring.kept == {("nemo-notebook", "host.test"): TYPED}
    assert capsys.readouterr().out == "The token is kept in Test Keyring.\n"


def test_a_token_that_was_refused_is_not_kept(desk: _Desk, ring: Ring) -> None:
    desk.problem = TokenExpiredError("The token was refused.", "Give another.")
    with pytest.raises(TokenExpiredError):
        secrets.connect(["hosted", "--token", "--keep"])
    assert ring.kept == {}


def test_nothing_is_typed_where_no_keyring_would_keep_it(
    desk: _Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    uninstall(monkeypatch)
    monkeypatch.setattr(getpass, "getpass", lambda _: pytest.fail("asked"))
    with pytest.raises(ConfigError, match="not installed"):
        secrets.connect(["hosted", "--token", "--keep"])
    assert desk.asked == []


def test_where_nobody_can_be_asked_two_lines_say_what_else_to_do(
    desk: _Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: str) -> str:
        raise StdinNotImplementedError(
            "getpass was called, but this frontend does not support input requests."
        )

    monkeypatch.setattr(getpass, "getpass", refuse)
    with pytest.raises(ConfigError, match="nobody here") as refused:
        secrets.connect(["hosted", "--token"])
    assert "NEMO_TOKEN" in refused.value.hint and desk.asked == []


@pytest.mark.parametrize(
    "line",
    [
        "nmv_usr_abc123",
        "hosted nmv_usr_abc123",
        "hosted --token nmv_usr_abc123",
        "hosted --token an-odd-abc123",
        "--token an-odd-abc123",
        "hosted --token=an-odd-abc123",
        "https://nmv_usr_abc123@host.test",
        "hosted --token --keep an-odd-abc123",
    ],
)
def test_a_token_in_the_line_is_refused_and_not_repeated(line: str, desk: _Desk) -> None:
    with pytest.raises(ConfigError, match="typed into the cell") as refused:
        secrets.connect(line.split())
    assert "%nemo scrub" in refused.value.hint and "abc123" not in str(refused.value) and desk.asked == []


@pytest.mark.parametrize("line", ["local hosted", "hosted --keep", "hosted --tokn", "hosted -t"])
def test_another_line_is_refused_with_how_it_goes(line: str, desk: _Desk) -> None:
    with pytest.raises(ConfigError) as refused:
        secrets.connect(line.split())
    assert secrets.CONNECT in refused.value.hint and desk.asked == []


def test_the_local_studio_takes_no_token(desk: _Desk) -> None:
    with pytest.raises(ConfigError) as refused:
        secrets.connect(["local", "--token"])
    assert "no token" in refused.value.message and desk.asked == []


def _leaky(path: Path) -> Path:
    path.write_text('{"cells": [{"source": "nmv_usr_leaked"}]}')
    return path


def test_a_saved_notebook_is_scrubbed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = _leaky(tmp_path / "a.ipynb")
    secrets.scrub(["--check", str(path)])
    assert "1 token found: cell 1, source" in capsys.readouterr().out
    secrets.scrub([str(path)])
    told = capsys.readouterr().out
    assert "1 token removed" in told and "reloaded from disk" in told and "nmv_usr" not in path.read_text()


def test_what_cannot_be_scrubbed_is_an_error_after_all_others_are_done(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = _leaky(tmp_path / "a.ipynb")
    with pytest.raises(NemoError, match="gone"):
        secrets.scrub([str(tmp_path / "gone.ipynb"), str(path)])
    assert "1 token removed" in capsys.readouterr().out
    with pytest.raises(ConfigError, match="no notebook"):
        secrets.scrub(["--check"])


def test_the_verbs_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    from nemo_notebook.magics.verbs import run_verb

    heard: list[Any] = []
    monkeypatch.setattr(secrets, "scrub", heard.append)
    run_verb("scrub 'my notebook.ipynb' --check", {})
    assert heard == [["my notebook.ipynb", "--check"]]
    with pytest.raises(ConfigError, match="typed into the cell"):
        run_verb("connect hosted --token nmv_usr_abc123", {})
