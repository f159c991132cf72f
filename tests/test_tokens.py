"""A person's token: checked, kept in the keyring, typed unseen; whatever the keyring does."""

from __future__ import annotations

import getpass
import io
import sys
import threading
import warnings
from collections.abc import Iterator

import pytest
from pydantic import SecretStr

from nemo_notebook.errors import ConfigError
from nemo_notebook.redaction import redact
from nemo_notebook.tokens import (
    clean_token,
    find_in_keyring,
    forget_in_keyring,
    keep_in_keyring,
    read_token,
    require_keyring,
    type_token,
)
from tests.keyrings import KeyringLocked, NoKeyringError, Ring, install, uninstall

HOST = "host.test"
TOKEN = "an-odd-token-7"


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    return install(monkeypatch)


@pytest.mark.parametrize("given", [TOKEN, f" {TOKEN}\n", f"{TOKEN}\r\n"])
def test_a_token_is_taken_without_what_stands_around_it_and_struck_from_then_on(given: str) -> None:
    token = clean_token(given)
    assert token and token.get_secret_value() == TOKEN
    assert TOKEN not in f"{token} {token!r}" and redact(f"<{TOKEN}>") == "<[secret]>"


@pytest.mark.parametrize("none", [None, "", " \n"])
def test_blanks_are_no_token(none: str | None) -> None:
    assert clean_token(none) is None


@pytest.mark.parametrize(
    "given",
    [
        "hunter2\nhunter2",
        "hunter2 hunter2",
        "hünter2",
        "hunter2\x00",
        '"hunter2"',
        "'hunter2'",
        "Bearer hunter2",
    ],
)
def test_what_fits_into_no_header_is_refused_and_not_repeated(given: str) -> None:
    with pytest.raises(ConfigError) as refused:
        clean_token(given)
    assert "nter2" not in str(refused.value) and refused.value.hint


def test_a_token_is_kept_found_and_forgotten_for_one_host(ring: Ring) -> None:
    assert find_in_keyring(HOST) is None and not forget_in_keyring(HOST)
    assert keep_in_keyring(HOST, SecretStr(TOKEN)) == "Test Keyring" == require_keyring()
    found = find_in_keyring(HOST)
    assert found and found.get_secret_value() == TOKEN and find_in_keyring("other.test") is None
    assert ring.kept == {("nemo-notebook", HOST): TOKEN}
    assert forget_in_keyring(HOST) and ring.kept == {}


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (NoKeyringError("…"), "this system has none"),
        (KeyringLocked("…"), "it is locked"),
        (RuntimeError(f"no {TOKEN}"), "RuntimeError"),
        (TimeoutError(), "it does not answer"),
        (OSError(13, "denied"), "PermissionError"),
    ],
)
def test_a_keyring_with_a_fault_holds_nothing_and_says_so_where_it_is_asked_to_keep(
    ring: Ring, fault: Exception, said: str
) -> None:
    ring.fault = fault
    assert find_in_keyring(HOST) is None
    calls = (
        lambda: keep_in_keyring(HOST, SecretStr(TOKEN)),
        lambda: forget_in_keyring(HOST),
        require_keyring,
    )
    for call in calls:
        with pytest.raises(ConfigError, match=said) as refused:
            call()
        assert "NEMO_TOKEN" in refused.value.hint and TOKEN not in str(refused.value)


def test_without_the_package_there_is_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    uninstall(monkeypatch)
    assert find_in_keyring(HOST) is None
    with pytest.raises(ConfigError, match="not installed") as refused:
        require_keyring()
    assert "nemo-notebook[keyring]" in refused.value.hint


@pytest.fixture
def stuck(ring: Ring) -> Iterator[Ring]:
    ring.release = threading.Event()
    yield ring
    ring.release.set()


def test_a_keyring_that_waits_for_somebody_is_not_waited_for(stuck: Ring) -> None:
    assert find_in_keyring(HOST, limit_s=0.01) is None
    with pytest.raises(ConfigError, match="does not answer within 0.01 s"):
        keep_in_keyring(HOST, SecretStr(TOKEN), limit_s=0.01)


def test_a_keyring_that_keeps_nothing_is_found_out(ring: Ring) -> None:
    ring.forgetful = True
    with pytest.raises(ConfigError, match="keeps nothing"):
        keep_in_keyring(HOST, SecretStr(TOKEN))
    ring.priority = 0
    with pytest.raises(ConfigError, match="this system has none"):
        require_keyring()


def test_garbage_in_the_keyring_is_as_good_as_nothing(ring: Ring) -> None:
    ring.kept["nemo-notebook", HOST] = "two words"
    assert find_in_keyring(HOST) is None


def test_a_token_is_typed_unseen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getpass", lambda prompt: f"{TOKEN}\n")
    assert type_token().get_secret_value() == TOKEN


def _echoing(_: str) -> str:
    warnings.warn("Can not control echo on the terminal.", getpass.GetPassWarning, stacklevel=2)
    raise AssertionError("nothing may be typed where it is shown")


@pytest.mark.parametrize(
    "problem", [NotImplementedError("no stdin"), EOFError(), OSError("no terminal"), KeyboardInterrupt()]
)
def test_where_nobody_types_a_token_two_lines_say_what_else_to_do(
    problem: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: str) -> str:
        raise problem

    monkeypatch.setattr(getpass, "getpass", refuse)
    with pytest.raises(ConfigError) as refused:
        type_token()
    assert refused.value.hint


def test_a_terminal_that_would_show_the_token_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getpass", _echoing)
    with pytest.raises(ConfigError, match="nobody here"):
        type_token()


def test_an_empty_answer_is_no_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getpass", lambda _: "")
    with pytest.raises(ConfigError, match="No token was given"):
        type_token()


def test_a_token_may_come_by_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{TOKEN}\nand more"))
    assert read_token().get_secret_value() == TOKEN
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    with pytest.raises(ConfigError, match="No token was given"):
        read_token()
