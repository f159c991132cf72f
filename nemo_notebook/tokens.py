"""A person's own token: checked, kept in the system's keyring, or typed where it is not shown.

Which of the sources is asked first is left to `config`; anonymous tokens are kept there, too.
"""

from __future__ import annotations

import getpass
import importlib
import importlib.util
import sys
import threading
import warnings
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Final, TypeVar

from pydantic import SecretStr

from nemo_notebook.errors import ConfigError
from nemo_notebook.redaction import register_secret

SERVICE: Final = "nemo-notebook"
"""Under this name the keyring holds our tokens; the user's name there is the host of the backend."""
FIND_S: Final = 2.0
"""How long the keyring may take to find a token; a locked one waits for a person who may not be there."""
KEEP_S: Final = 60.0
"""How long it may take where the person asked for it, and may have to unlock it first."""
_INSTALL: Final = "pip install 'nemo-notebook[keyring]', or set NEMO_TOKEN in the environment instead."
_WITHOUT: Final = "Unlock it where it is locked, or set NEMO_TOKEN in the environment instead."

T = TypeVar("T")


class KeyringFault(Exception):
    """Raised when the keyring cannot be used; says why in a few words."""


def clean_token(token: str | None, place: str = "") -> SecretStr | None:
    """Return a token that fits into a header, None for none; from now on it is struck wherever it shows.

    Args:
        token: as it was given.
        place: where it came from, as it is said: "in NEMO_TOKEN".
    Raises:
        ConfigError: when it holds what no token holds; it is not repeated.
    """
    given = (token or "").strip()
    if not given:
        return None
    register_secret(given)
    if not given.isascii() or not given.isprintable() or " " in given or given[0] in "\"'":
        raise ConfigError(
            f"The token {place}".rstrip()
            + " holds a quote, a line break, a space or another character no token has.",
            "Copy it again, all of it on one line and without quotes.",
        )
    return SecretStr(given)


def find_in_keyring(host: str, *, limit_s: float = FIND_S) -> SecretStr | None:
    """Return the token the keyring holds for a host; a keyring that cannot be used holds none."""
    try:
        return clean_token(_ask_keyring(lambda ring: ring.get_password(SERVICE, host), limit_s))
    except (KeyringFault, ConfigError):
        return None


def keep_in_keyring(host: str, token: SecretStr, *, limit_s: float = KEEP_S) -> str:
    """Keep a token for a host and return the keyring's name.

    Raises:
        ConfigError: when there is no keyring, or it does not keep it.
    """

    def keep(ring: Any) -> str:
        ring.set_password(SERVICE, host, token.get_secret_value())
        if ring.get_password(SERVICE, host) != token.get_secret_value():
            raise KeyringFault("it keeps nothing")
        return _name(ring)

    return _or_error(keep, limit_s)


def forget_in_keyring(host: str, *, limit_s: float = KEEP_S) -> bool:
    """Forget the token kept for a host; False where there was none.

    Raises:
        ConfigError: when there is no keyring, or it does not let go.
    """

    def forget(ring: Any) -> bool:
        if ring.get_password(SERVICE, host) is None:
            return False
        ring.delete_password(SERVICE, host)
        return True

    return _or_error(forget, limit_s)


def require_keyring(*, limit_s: float = KEEP_S) -> str:
    """Return the name of the keyring in use.

    Raises:
        ConfigError: when there is none that keeps anything.
    """

    def look(ring: Any) -> str:
        if ring.get_keyring().priority <= 0:
            raise KeyringFault("this system has none")
        return _name(ring)

    return _or_error(look, limit_s)


def type_token() -> SecretStr:
    """Let the person type a token, which is not shown.

    Raises:
        ConfigError: when there is nobody to ask, or what was typed is no token.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)  # it would be shown as it is typed
            typed = getpass.getpass("Token (it is not shown): ")
    # The kernel of a notebook that runs without a person says that it has no way to ask.
    except (NotImplementedError, EOFError, OSError, getpass.GetPassWarning):
        raise ConfigError(
            "There is nobody here who could type a token.",
            "Set NEMO_TOKEN in the environment, or keep one before: nemo token set, in a terminal.",
        ) from None
    except KeyboardInterrupt:
        raise ConfigError("Stopped: no token was typed.", "Nothing was sent, and nothing kept.") from None
    return _given(typed)


def read_token() -> SecretStr:
    """Return a token from the terminal, where it is typed unseen, or from a pipe.

    Raises:
        ConfigError: when there is none.
    """
    return type_token() if sys.stdin.isatty() else _given(sys.stdin.readline())


def _given(text: str) -> SecretStr:
    token = clean_token(text)
    if token is None:
        raise ConfigError("No token was given.", "Run it again, and paste the token where it asks.")
    return token


def _or_error(work: Callable[[Any], T], limit_s: float) -> T:
    try:
        return _ask_keyring(work, limit_s)
    except KeyringFault as fault:
        hint = _WITHOUT if _is_installed() else _INSTALL
        raise ConfigError(f"The keyring of this machine cannot be used: {fault}.", hint) from None


def _ask_keyring(work: Callable[[Any], T], limit_s: float) -> T:
    """Do something with the keyring in a thread that may be left behind: it can wait for an answer for ever.

    Raises:
        KeyringFault: whatever is wrong with it.
    """
    if not _is_installed():
        raise KeyringFault("the keyring package is not installed")
    answer: Future[T] = Future()
    threading.Thread(target=_answer, args=(work, answer), name="nemo-keyring", daemon=True).start()
    try:
        return answer.result(timeout=limit_s)
    except TimeoutError:
        raise KeyringFault(f"it does not answer within {limit_s:g} s; it may be locked") from None
    except Exception as problem:  # a keyring is somebody else's code, in many makes
        raise KeyringFault(_why(problem)) from None


def _is_installed() -> bool:
    return importlib.util.find_spec("keyring") is not None


def _answer(work: Callable[[Any], T], answer: Future[T]) -> None:
    try:
        answer.set_result(work(importlib.import_module("keyring")))
    except Exception as problem:
        answer.set_exception(problem)


def _why(problem: Exception) -> str:
    if isinstance(problem, KeyringFault):
        return str(problem)
    known = {"NoKeyringError": "this system has none", "KeyringLocked": "it is locked"}
    return known.get(type(problem).__name__, type(problem).__name__)


def _name(ring: Any) -> str:
    return str(ring.get_keyring().name)
