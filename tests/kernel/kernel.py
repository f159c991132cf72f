"""A real kernel: start cells, interrupt them, and collect what each put out."""

from __future__ import annotations

import re
import time
from collections import defaultdict
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from jupyter_client.blocking.client import BlockingKernelClient
from jupyter_client.manager import KernelManager

from tests.kernel.sockets import sockets_in_files

CELL_TIMEOUT_S = 60
Message = dict[str, Any]


class Kernel:
    """A kernel and what its cells put out, also after they have ended."""

    def __init__(self, folder: Path) -> None:
        self._open = ExitStack()
        config = self._open.enter_context(sockets_in_files())
        self.manager = KernelManager(kernel_name="python3", config=config)
        self.manager.start_kernel(cwd=str(folder))
        self.client: BlockingKernelClient = self.manager.client()
        self.client.start_channels()
        self.client.wait_for_ready(timeout=CELL_TIMEOUT_S)
        self.outputs: dict[str, list[Message]] = defaultdict(list)
        self._idle: dict[str, float] = {}
        self._display: dict[str, Message] = {}

    def start(self, code: str, *, watched: bool = False) -> str:
        """Start a cell; where it is `watched`, there is a person who could answer it."""
        return str(self.client.execute(code, allow_stdin=watched))

    def finish(self, cell: str) -> tuple[str, list[Message]]:
        """Return the reply's status and the messages of this cell alone."""
        while cell not in self._idle:
            self._hear(CELL_TIMEOUT_S)
        while True:
            reply = self.client.get_shell_msg(timeout=CELL_TIMEOUT_S)
            if reply["parent_header"].get("msg_id") == cell:
                return str(reply["content"]["status"]), self.outputs[cell]

    def run(self, code: str) -> tuple[str, list[Message]]:
        return self.finish(self.start(code))

    def interrupt(self) -> float:
        """Interrupt, and return the time."""
        now = time.monotonic()
        self.manager.interrupt_kernel()
        return now

    def idle_at(self, cell: str) -> float:
        return self._idle[cell]

    def shows(self, cell: str, words: str) -> None:
        """Wait until the output of a cell, with what was replaced in it, shows these words."""
        deadline = time.monotonic() + CELL_TIMEOUT_S
        while words not in self.shown(cell):
            assert time.monotonic() < deadline, self.shown(cell)
            self._hear(CELL_TIMEOUT_S)

    def shown(self, cell: str) -> str:
        return "\n".join(plain(one) for one in self.outputs[cell])

    def html(self, cell: str) -> str:
        return "".join(one.get("data", {}).get("text/html", "") for one in self.outputs[cell])

    def close(self) -> None:
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)
        self._open.close()

    def _hear(self, timeout_s: float) -> None:
        """Take one message as a front-end does: what is replaced stays where it was shown first."""
        message = self.client.get_iopub_msg(timeout=timeout_s)
        cell, kind = str(message["parent_header"].get("msg_id")), message["msg_type"]
        content = {"type": kind, **message["content"]}
        display_id = content.get("transient", {}).get("display_id")
        if kind == "status" and content["execution_state"] == "idle":
            self._idle[cell] = time.monotonic()
        elif kind == "update_display_data":
            self._display.get(display_id, {})["data"] = content["data"]
        elif kind == "stream" and self._continues(cell, content):
            self.outputs[cell][-1]["text"] += content["text"]
        elif kind not in ("status", "execute_input"):
            self.outputs[cell].append(content)
            if display_id:
                self._display[display_id] = content

    def _continues(self, cell: str, stream: Message) -> bool:
        """Say whether printed text goes on with the last: a kernel may cut a line at any place."""
        last = self.outputs[cell][-1:]
        return bool(last) and last[0]["type"] == "stream" and last[0]["name"] == stream["name"]


def plain(output: Message) -> str:
    shown = str(output.get("data", {}).get("text/plain", "")) or str(output.get("text", ""))
    return shown + "\n".join(output.get("traceback", []))


def bare(text: str) -> str:
    """Return text without the colours of a terminal."""
    return re.sub(r"\x1b\[[\d;]*m", "", text)


def error_lines(outputs: list[Message]) -> list[str]:
    """Return the lines of the one error among the outputs of a cell."""
    (error,) = [one for one in outputs if one["type"] == "error"]
    return bare("\n".join(error["traceback"])).splitlines()
