from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from nemo_notebook.ledger.holds import Holds


def test_a_name_let_go_of_while_another_kernel_reaches_for_it_is_held_by_one_at_most(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fcntl = pytest.importorskip("fcntl")
    lock, first = fcntl.flock, ExitStack()
    first.enter_context(Holds(tmp_path).held("turn a"))

    def late(*how: Any) -> Any:
        monkeypatch.setattr(fcntl, "flock", lock)
        first.close()  # its file is removed between the other's open and its lock
        return lock(*how)

    others = [Holds(tmp_path), Holds(tmp_path)]
    for one in others:
        one.is_held("swept")
    monkeypatch.setattr(fcntl, "flock", late)
    with others[0].held("turn a") as second, others[1].held("turn a") as third:
        assert [second, third].count(True) == 1


def test_whoever_only_looks_keeps_nobody_from_holding_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fcntl = pytest.importorskip("fcntl")
    lock, holds = fcntl.flock, Holds(tmp_path)
    holds.is_held("swept")

    def looked_at(*how: Any) -> Any:
        monkeypatch.setattr(fcntl, "flock", lock)
        raise BlockingIOError(11, "another kernel looks")

    monkeypatch.setattr(fcntl, "flock", looked_at)
    with holds.held("turn a") as mine:
        assert mine and Holds(tmp_path).is_held("turn a")
