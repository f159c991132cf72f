"""The output of one cell, in parts that are replaced in place, from any thread and after the cell has ended.

What is new after a cell has ended would land in another one; what is replaced stays where it was shown.
"""

from __future__ import annotations

import contextvars
import sys
import uuid
from typing import Any


def kernel_shell() -> Any | None:
    """Return the shell of the kernel we run in, None in a terminal; loads nothing."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    return shell if hasattr(shell, "kernel") else None


class CellOutput:
    """The output of the cell that asked: parts that are replaced in place, from any thread.

    Args:
        publisher: the shell's; it is held, since `%%capture` in another cell puts its own in its place.
        ahead: parts that are there from the start, empty, for what comes after the cell has ended.
    """

    def __init__(self, publisher: Any, ahead: int = 0) -> None:
        self._publisher = publisher
        self._cell = contextvars.copy_context()
        self._ids: dict[str, str] = {}
        self._free = [uuid.uuid4().hex for _ in range(ahead)]
        for display_id in self._free:
            self._send({"text/plain": ""}, display_id)

    def put(self, part: str, content: dict[str, Any]) -> None:
        """Show a MIME bundle in place of what the part shows so far."""
        known = self._ids.get(part)
        display_id = known or (self._free[0] if self._free else uuid.uuid4().hex)
        self._send(content, display_id, update=bool(known or self._free))
        # Not before: where an interrupt comes between, twice is better than never.
        self._ids[part] = display_id
        if display_id in self._free:
            self._free.remove(display_id)

    def _send(self, content: dict[str, Any], display_id: str, *, update: bool = False) -> None:
        given = {"transient": {"display_id": display_id}, "update": update}
        try:
            self._publisher.publish(content, **given)
        except LookupError:  # ipykernel 7.0 knows no cell in a thread
            self._cell.run(self._publisher.publish, content, **given)
