"""Rewrite the call that IPython makes of a `%%nemo` cell.

At the top level it becomes an awaited call, so that widgets and Stop buttons work while it runs; where
`await` is impossible (inside `%%time`, `%%capture`, a function) it stays a blocking one.
"""

from __future__ import annotations

import re
import sys
from typing import Final

AWAITED: Final = "_nemo_awaited"
_CALL: Final = re.compile(r"^(\s*)get_ipython\(\)\.run_cell_magic\('nemo', ")


def keep_empty_cells(lines: list[str]) -> list[str]:
    """Let an empty cell reach the magic: IPython would refuse it, but it may have attachments."""
    if lines and _CALL.match(lines[0]) and lines[-1].rstrip().endswith(", '')"):
        return [*lines[:-1], lines[-1].rstrip()[: -len("'')")] + "'\\n')\n"]
    return lines


def await_cells(lines: list[str]) -> list[str]:
    """Rewrite the call IPython makes of a `%%nemo` cell; an `input_transformers_post` hook."""
    if not lines or not _CALL.match(lines[0]) or _inside_running_cell():
        return lines
    first = _CALL.sub(rf"\1await get_ipython().run_cell_magic('{AWAITED}', ", lines[0], count=1)
    return [first, *lines[1:]]


def _inside_running_cell() -> bool:
    """Tell whether the cell is transformed while another one runs, where it would not be awaited."""
    from IPython.core.interactiveshell import InteractiveShell

    running = InteractiveShell.run_code.__code__
    frame = sys._getframe(1)
    while frame is not None:
        if frame.f_code is running:
            return True
        if frame.f_back is None:
            return False
        frame = frame.f_back
    return False
