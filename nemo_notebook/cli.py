"""The command line: `nemo studio`, `nemo doctor`, `nemo scrub`, `nemo token`, `nemo version`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from nemo_notebook.config import VERSION
from nemo_notebook.errors import NemoError


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return the exit status: 0 good, 1 wrong, 2 a wrong call, 130 stopped."""
    asked = _parser().parse_args(argv)
    try:
        status: int = asked.run(asked)
        return status
    except NemoError as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="nemo", description="AI video, made and edited in a notebook.")
    commands = parser.add_subparsers(dest="command", required=True)
    doctor = commands.add_parser("doctor", help="look whether this machine has what films need")
    doctor.set_defaults(run=_doctor)
    scrub = commands.add_parser("scrub", help="take tokens out of notebooks that were saved with them")
    scrub.add_argument("notebooks", nargs="+", metavar="FILE.ipynb")
    scrub.add_argument("--check", action="store_true", help="only look; status 1 where there is one")
    scrub.set_defaults(run=_scrub)
    studio = commands.add_parser("studio", help="the local studio")
    studio.add_argument("action", choices=("start", "stop", "status"))
    studio.set_defaults(run=_studio)
    token = commands.add_parser("token", help="the token of the hosted backend, in this machine's keyring")
    token.add_argument("action", choices=("set", "forget", "where"), help="it is typed, or comes by a pipe")
    token.add_argument("address", nargs="?", metavar="ADDRESS", help="of another backend than the hosted one")
    token.set_defaults(run=_token)
    commands.add_parser("version", help="print the version").set_defaults(run=_version)
    return parser


def _version(_: argparse.Namespace) -> int:
    print(VERSION)
    return 0


def _doctor(_: argparse.Namespace) -> int:
    from nemo_notebook.doctor import examine
    from nemo_notebook.outputs import bundle

    report = examine()
    print(bundle(report, lambda _: None)["text/plain"])
    return 0 if report.healthy else 1


def _scrub(asked: argparse.Namespace) -> int:
    from nemo_notebook.scrub import ADVICE, Scrubbed, scrub_all

    leaks = problems = 0
    for one in scrub_all(asked.notebooks, check=asked.check):
        print(one, file=sys.stdout if isinstance(one, Scrubbed) else sys.stderr)
        leaks += one.count if isinstance(one, Scrubbed) else 0
        problems += not isinstance(one, Scrubbed)
    if leaks:
        print(ADVICE)
    return 1 if problems or (leaks and asked.check) else 0


def _studio(asked: argparse.Namespace) -> int:
    from nemo_notebook.studio.server import find_studio, start_studio, stop_studio

    if asked.action == "stop":
        print("The studio has ended." if stop_studio() else "No studio is running.")
        return 0
    studio = find_studio() or (start_studio() if asked.action == "start" else None)
    print(
        f"The studio answers at {studio.url} (process {studio.pid})." if studio else "No studio is running."
    )
    return 0 if studio else 1


def _token(asked: argparse.Namespace) -> int:
    from nemo_notebook import tokens
    from nemo_notebook.accounts import token_places
    from nemo_notebook.addresses import clean_url, host_of
    from nemo_notebook.config import hosted_address
    from nemo_notebook.redaction import token_spans

    if token_spans(asked.address or ""):
        raise NemoError(
            "A token was typed into the command, so the shell remembers it.",
            "Get a new one, and type it where nemo token set asks for it.",
        )
    address = clean_url(asked.address, "after nemo token") if asked.address else hosted_address()
    host = host_of(address)
    if asked.action == "set":
        tokens.require_keyring()
        print(f"The token for {host} is in {tokens.keep_in_keyring(host, tokens.read_token())}.")
    elif asked.action == "forget":
        gone = tokens.forget_in_keyring(host)
        print(f"The token for {host} is forgotten." if gone else f"No token is kept for {host}.")
    else:
        _print_places(host, token_places(address))
    return 0


def _print_places(host: str, places: list[str]) -> None:
    if not places:
        print(f"There is no token for {host}: an anonymous one will be asked for.")
    for number, place in enumerate(places):
        print(f"A token for {host} is {place}{', and not used' if number else ''}.")


if __name__ == "__main__":
    sys.exit(main())
