"""A panel's messages may come in threads of their own; what they ask for is done on the kernel's loop."""

from __future__ import annotations

import asyncio
import inspect
import threading
from typing import Any

import pytest

from nemo_notebook.panel.edge import PanelEdge
from nemo_notebook.panel.home import AtHome
from nemo_notebook.widgets.panel import Acts

_ACTS = [name for name, one in vars(Acts).items() if inspect.isfunction(one) and not name.startswith("_")]


class _Edge:
    """Notes what it is told, and where."""

    def __init__(self) -> None:
        self.told: list[tuple[str, tuple[Any, ...], Any]] = []

    def __getattr__(self, name: str) -> Any:
        return lambda *given: self.told.append((name, given, asyncio.get_running_loop()))


@pytest.mark.parametrize("name", _ACTS)
async def test_an_act_from_another_thread_is_done_on_the_kernels_loop(name: str) -> None:
    edge, loop = _Edge(), asyncio.get_running_loop()
    home = AtHome(edge, loop)  # type: ignore[arg-type]
    given = tuple(f"{place}" for place in list(inspect.signature(getattr(PanelEdge, name)).parameters)[1:])
    thread = threading.Thread(target=lambda: getattr(home, name)(*given))
    thread.start()
    thread.join()
    assert edge.told == []
    await asyncio.sleep(0)
    assert edge.told == [(name, given, loop)]


async def test_acts_are_done_in_the_order_in_which_they_came() -> None:
    edge = _Edge()
    home = AtHome(edge, asyncio.get_running_loop())  # type: ignore[arg-type]
    home.edit("1", "a")
    home.edit("2", "b")
    home.stop()
    await asyncio.sleep(0)
    assert [(name, given) for name, given, _ in edge.told] == [
        ("edit", ("1", "a")),
        ("edit", ("2", "b")),
        ("stop", ()),
    ]
