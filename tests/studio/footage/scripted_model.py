"""A process that makes takes as their prompts tell it to; run as a module."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from nemo_notebook.studio.orders import CannotDo
from nemo_notebook.studio.worker import work


def take(
    order: dict[str, Any], report: Callable[[float], None], stopped: Callable[[], bool]
) -> dict[str, Any]:
    report(0.5)
    name = Path(order["model"]).name
    if name == "absent":
        raise CannotDo("absent", "There is no GPU here for absent.")
    if name == "crash":
        os.kill(os.getpid(), signal.SIGKILL)
    while name == "slow":
        if stopped():
            raise CannotDo("stopped", "The export was cancelled.")
        time.sleep(0.01)
    Path(order["out"]).write_bytes(str(sorted(order.items())).encode())
    return {}


def look(path: Path, name: str) -> dict[str, Any]:
    raise CannotDo("fault", "not here")


def warm() -> None:
    """There is nothing to load."""


if __name__ == "__main__":
    work(look, take, warm)
