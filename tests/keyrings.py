"""Keyrings for tests, in place of the system's own: one that keeps, and some with a fault each."""

from __future__ import annotations

import importlib.machinery
import sys
import threading
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest


class KeyringLocked(Exception):
    """As the keyring package calls it."""


class NoKeyringError(RuntimeError):
    """As the keyring package calls it."""


class Ring:
    """What `import keyring` gives.

    Attributes:
        kept: tokens by service and host.
        fault: raised by every call, None for none.
        calls: how often it was asked for something.
    """

    name = "Test Keyring"
    priority = 5.0

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.fault: Exception | None = None
        self.release: threading.Event | None = None
        self.forgetful = False
        self.calls = 0

    def get_keyring(self) -> Ring:
        self._asked()
        return self

    def get_password(self, service: str, name: str) -> str | None:
        self._asked()
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, secret: str) -> None:
        self._asked()
        if not self.forgetful:
            self.kept[service, name] = secret

    def delete_password(self, service: str, name: str) -> None:
        self._asked()
        del self.kept[service, name]

    def _asked(self) -> None:
        self.calls += 1
        if self.release:
            self.release.wait()
        if self.fault:
            raise self.fault


def install(monkeypatch: pytest.MonkeyPatch) -> Ring:
    """Let `import keyring` give a keyring of the test's own."""
    ring, module = Ring(), ModuleType("keyring")
    module.__spec__ = importlib.machinery.ModuleSpec("keyring", None)
    calls: dict[str, Callable[..., Any]] = {
        name: getattr(ring, name) for name in dir(ring) if name.endswith(("_password", "_keyring"))
    }
    vars(module).update(calls)
    monkeypatch.setitem(sys.modules, "keyring", module)
    return ring


def uninstall(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let there be no keyring package."""
    monkeypatch.setitem(sys.modules, "keyring", None)
