"""`python -m nemo_notebook.studio`: reads the command line and becomes the studio."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from nemo_notebook.studio.process import Options, run


def read_options(arguments: Sequence[str] | None = None) -> Options:
    """Read the command line; a mistake ends the process with a line that names it."""
    parser = argparse.ArgumentParser("nemo-studio", description="The local studio, on 127.0.0.1 only.")
    parser.add_argument("--port", type=_port, default=0, help="0, the default, takes a free one")
    parser.add_argument("--folder", type=Path, help="where database, films and uploads are kept")
    parser.add_argument(
        "--idle-minutes", type=_minutes, default=30, help="end after so long without use (default 30)"
    )
    parser.add_argument(
        "--allowance",
        type=_allowance,
        default=None,
        help='credits of a new account, or "unlimited" (default)',
    )
    given = parser.parse_args(arguments)
    folder = given.folder.expanduser().resolve() if given.folder else None
    return Options(given.port, folder, given.idle_minutes * 60, given.allowance)


def _port(given: str) -> int:
    port = int(given)
    if not 0 <= port <= 65535:
        raise ValueError(given)
    return port


def _minutes(given: str) -> float:
    minutes = float(given)
    if not 0 < minutes < 1e6:
        raise ValueError(given)
    return minutes


def _allowance(given: str) -> int | None:
    if given == "unlimited":
        return None
    credits = int(given)
    if credits < 0:
        raise ValueError(given)
    return credits


if __name__ == "__main__":
    sys.exit(run(read_options()))
