"""Errors of a magic leave as two lines, or in full after `--trace`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from nemo_notebook.errors import NemoError

TRACE: Final = "--trace"


@contextmanager
def two_lines(line: str) -> Iterator[None]:
    """Turn every error into one that shows as two lines, or in full where `line` says so.

    Raises:
        NemoError: for whatever was raised.
    """
    try:
        yield
    except NemoError as problem:
        problem.full_trace = TRACE in line.split()
        raise
    except Exception as problem:
        from nemo_notebook.show import internal

        fault = internal(problem)
        fault.full_trace = TRACE in line.split()
        raise fault from problem
