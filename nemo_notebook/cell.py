"""The output of one cell, in parts that are replaced in place, from any thread and after the cell has ended.

What is new after a cell has ended would land in another one; what is replaced stays where it was shown.
"""

from __future__ import annotations

import contextvars
import re
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

_STARTING: Final = {"en": "⏳ Starting…", "zh": "⏳ 启动中…"}
_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_NEEDED: Final = "nemo_notebook.magics.cells"
"""The module whose import makes a kernel's first cell wait."""

_early: set[str] = set()  # display ids of lines that stand for what is still to come


def kernel_shell() -> Any | None:
    """Return the shell of the kernel we run in, None in a terminal; loads nothing."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    return shell if hasattr(shell, "kernel") else None


@contextmanager
def line_at_once(words: str) -> Iterator[None]:
    """Show a line before a kernel's first cell loads what it needs; the cell's first part replaces it.

    Where an error comes first, that does. The line is Chinese where `words`, the cell's, have Chinese signs:
    whoever tells languages apart has yet to be loaded.
    """
    shell = kernel_shell()
    if shell is None or _NEEDED in sys.modules:
        yield
        return
    display_id = uuid.uuid4().hex
    _early.add(display_id)
    said = _STARTING["zh" if _HAN.search(words) else "en"]
    html = f'<div style="font-size:12px;line-height:1.5;margin:2px 0 8px 5px">{said}</div>'
    content = {"text/html": html, "text/plain": said}
    shell.display_pub.publish(content, transient={"display_id": display_id}, update=False)
    try:
        yield
    except BaseException:
        if display_id in _early:
            shell.display_pub.clear_output(wait=True)
        raise
    finally:
        _early.discard(display_id)


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
        kept = [uuid.uuid4().hex for _ in range(ahead - len(_early))]
        self._free = [*_early, *kept]
        for display_id in kept:
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
            _early.discard(display_id)

    def _send(self, content: dict[str, Any], display_id: str, *, update: bool = False) -> None:
        given = {"transient": {"display_id": display_id}, "update": update}
        try:
            self._publisher.publish(content, **given)
        except LookupError:  # ipykernel 7.0 knows no cell in a thread
            self._cell.run(self._publisher.publish, content, **given)
