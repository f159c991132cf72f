"""A worker process that looks and renders as files and drafts tell it to; run as a module."""

from __future__ import annotations

import errno
import logging
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from nemo_notebook.studio.orders import CannotDo
from nemo_notebook.studio.worker import work

FILM = bytes(range(256)) * 64


def look(path: Path, name: str) -> dict[str, Any]:
    start = path.read_bytes()[:16]
    if start.startswith(b"CRASH"):
        os.kill(os.getpid(), signal.SIGKILL)
    if start.startswith(b"BAD"):
        raise CannotDo("media", f"{name} is not what it says it is.")
    kind = "audio" if name.endswith(".mp3") else "image"
    return {"kind": kind, "duration_ms": 0, "width": 96, "height": 54, "has_audio": False}


def render(
    order: dict[str, Any], report: Callable[[float], None], stopped: Callable[[], bool]
) -> dict[str, Any]:
    told = order["draft"]["m"]
    print("a library's chatter goes to the log")
    report(0.25)
    if "log" in told:
        with Path(told["log"]).open("a") as log:
            log.write(f"{os.getpid()} {order['quality']} {order['short_side_px']} {len(order['media'])}\n")
    if "crash" in told and not Path(told["crash"]).exists():
        os.kill(os.getpid(), signal.SIGKILL)
    if told.get("fail") == "disk":
        raise OSError(errno.ENOSPC, "No space left on device")
    if told.get("fail") == "draft":
        raise CannotDo("draft", "The draft has a segment that ends before it begins.")
    if told.get("fail") == "fault":
        raise ZeroDivisionError("division by zero")
    while "until" in told and not Path(told["until"]).exists():
        if stopped() and not told.get("deaf"):
            raise CannotDo("stopped", "The export was cancelled.")
        time.sleep(0.01)
    Path(order["out"]).write_bytes(FILM)
    report(1.0)
    return {"notes": told.get("notes", [])}


def warm() -> None:
    logging.info("warm")


if __name__ == "__main__":
    work(look, render, warm)
