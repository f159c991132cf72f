"""What the studio and its workers both know: why an order cannot be carried out, and a full disk."""

from __future__ import annotations

import errno
import sqlite3
from typing import Final

NO_ROOM: Final = "No room left on the disk of the studio; make room and try again."
_FULL: Final = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


class CannotDo(Exception):
    """Ends an order that asks for what cannot be done.

    Args:
        kind: "media" or "draft" for what was given, "stopped" when told to stop, "disk" and "memory" for
            want of room, "fault" for what nobody foresaw.
        message: one sentence for a person.
    """

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


def is_full(problem: BaseException) -> bool:
    """Whether a full disk is the reason."""
    if isinstance(problem, OSError):
        return problem.errno in _FULL
    return isinstance(problem, sqlite3.OperationalError) and "is full" in str(problem)
