"""The command line: `nemo studio`, `nemo doctor`, `nemo version`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from nemo_notebook.config import VERSION
from nemo_notebook.errors import NemoError


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return the exit status: 0 good, 1 something is wrong, 2 a wrong call."""
    parser = argparse.ArgumentParser(prog="nemo", description="AI video, made and edited in a notebook.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("doctor", help="look whether this machine has what films need")
    commands.add_parser("version", help="print the version")
    studio = commands.add_parser("studio", help="the local studio")
    studio.add_argument("action", choices=("start", "stop", "status"))
    asked = parser.parse_args(argv)
    try:
        if asked.command == "version":
            print(VERSION)
            return 0
        return _doctor() if asked.command == "doctor" else _studio(asked.action)
    except NemoError as problem:
        print(problem, file=sys.stderr)
        return 1


def _doctor() -> int:
    from nemo_notebook.doctor import examine
    from nemo_notebook.outputs import bundle

    report = examine()
    print(bundle(report, lambda _: None)["text/plain"])
    return 0 if report.healthy else 1


def _studio(action: str) -> int:
    from nemo_notebook.studio.server import find_studio, start_studio, stop_studio

    if action == "stop":
        print("The studio has ended." if stop_studio() else "No studio is running.")
        return 0
    studio = find_studio() or (start_studio() if action == "start" else None)
    print(
        f"The studio answers at {studio.url} (process {studio.pid})." if studio else "No studio is running."
    )
    return 0 if studio else 1


if __name__ == "__main__":
    sys.exit(main())
