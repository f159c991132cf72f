"""Read the line of a magic and the words of a cell: options, quotes, variables."""

from __future__ import annotations

import argparse
import builtins
import keyword
import re
import shlex
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, Final, NoReturn

from nemo_notebook.conversation.options import ASPECTS, QUALITIES
from nemo_notebook.errors import ConfigError
from nemo_notebook.profiles import PROFILES

_VARIABLE: Final = re.compile(r"(?<!\$)\$(?:\{([^\W\d]\w*)\}|([^\W\d]\w*))")

_LISTS: Final = "%nemo help lists all options."


class _Parser(argparse.ArgumentParser):
    """Raises instead of leaving the process."""

    def error(self, message: str) -> NoReturn:
        unknown = re.search(r"unrecognized arguments: (\S+)", message)
        if unknown:
            self._refuse(unknown[1])
        # argparse says "argument -q/--quality: …"; the first spelling is the one people type.
        option, _, problem = message.removeprefix("argument ").partition(": ")
        option = option.split("/")[0]
        raise ConfigError(_said(option, problem) or f"{message[:1].upper()}{message[1:]}.", _LISTS)

    def _refuse(self, wrong: str) -> NoReturn:
        if not wrong.startswith("-"):
            raise ConfigError(
                f"{wrong[:40]!r} on the %%nemo line is no option.",
                "What the film should be goes on the lines below; a value with blanks goes in quotes.",
            )
        names = {flag.lstrip("-"): flag for flag in self.flags()}
        near = get_close_matches(wrong.lstrip("-"), names, 1, 0.6)
        hint = f"Did you mean {names[near[0]]}?" if near else _LISTS
        raise ConfigError(f"%%nemo has no option {wrong!r}.", hint)

    def flags(self) -> list[str]:
        """Return every spelling of every option."""
        return [flag for action in self._actions for flag in action.option_strings]


def _said(option: str, problem: str) -> str:
    """Put a complaint of argparse into plain words, "" where it is another."""
    choice = re.fullmatch(r"invalid choice: (.+) \(choose from (.+)\)", problem)
    if choice:
        return f"{option} takes {choice[2].replace(chr(39), '')}; {choice[1]} is none of them."
    value = re.fullmatch(r"invalid (?:int|float) value: (.+)", problem)
    if value:
        return f"{option} takes a number, not {value[1]}."
    return f"{option} needs a value." if problem.startswith("expected ") else ""


def cell_parser() -> _Parser:
    """Return the parser of the `%%nemo` line."""
    parser = _Parser(prog="%%nemo", add_help=False, allow_abbrev=False, exit_on_error=True)
    add = parser.add_argument
    add("-o", "--out", metavar="NAME", help="bind the turn to a variable")
    add(
        "-a", "--attach", metavar="ITEM", action="append", default=[],
        help="attach a path, glob, address or variable; repeatable",
    )  # fmt: skip
    add("-d", "--duration", metavar="15s", help="length of the film")
    add("-r", "--aspect", metavar="|".join(ASPECTS), help="aspect ratio")
    add("-q", "--quality", choices=QUALITIES, help="draft, standard or high")
    add("--no-export", action="store_true", help="stop at the draft: words and track table, no film")
    add("--save", metavar="PATH", help="where the MP4 goes; default nemo-output/ beside the notebook")
    add("--new", action="store_true", help="start a new session (project) first")
    add("--bg", action="store_true", help="return at once; the film goes on being made, and drawn here")
    add("--profile", choices=list(PROFILES), help="profile")
    add("--seed", type=int, metavar="N", help="seed for the local studio")
    add(
        "--max-credits", type=float, metavar="N", help="refuse a turn, or a whole batch, that would cost more"
    )
    add("--raw", action="store_true", help="replace no variables in the words")
    add("--trace", action="store_true", help="show the whole traceback of an error")
    return parser


CELL_PARSER: Final = cell_parser()


def split_line(line: str) -> list[str]:
    r"""Split a magic's line at blanks outside quotes; a backslash is just a backslash (Windows paths).

    Raises:
        ConfigError: when a quote is not closed.
    """
    lexer = shlex.shlex(line, posix=True)
    lexer.whitespace_split = True
    lexer.commenters = lexer.escape = ""
    try:
        return list(lexer)
    except ValueError:
        raise ConfigError("A quotation mark on the %%nemo line is not closed.", "Close it.") from None


def read_options(line: str, namespace: Mapping[str, Any]) -> argparse.Namespace:
    """Parse the `%%nemo` line; variables are filled in, attachments are left for `find_attachments`.

    Raises:
        ConfigError: for an option that is unknown or has a wrong value.
    """
    options = CELL_PARSER.parse_args(_joined(split_line(line)))
    for name in ("duration", "aspect", "save"):
        value = getattr(options, name)
        if value:
            setattr(options, name, fill_in(value, namespace))
    if options.out is not None and not _bindable(options.out):
        raise ConfigError(f"{options.out!r} cannot name your result.", "Choose a name of your own: -o clip")
    return options


def _joined(words: list[str]) -> list[str]:
    """Tie a value that begins with a minus to its option: `-d -1s` is a wrong length, not an option."""
    tied: list[str] = []
    for word in words:
        if re.fullmatch(r"-\d\S*", word) and tied and tied[-1].startswith("--"):
            tied[-1] += f"={word}"
        elif re.fullmatch(r"-\d\S*", word) and tied and re.fullmatch(r"-[a-z]", tied[-1]):
            tied[-1] += word
        else:
            tied.append(word)
    return tied


def _bindable(name: str) -> bool:
    """Tell whether a name can be bound without hiding Python's or IPython's own."""
    shells = ("get_ipython", "In", "Out", "exit", "quit", "nemo", "nemo_notebook")
    taken = keyword.iskeyword(name) or hasattr(builtins, name) or name in shells or name.startswith("_")
    return name.isidentifier() and not taken


def fill_in(words: str, namespace: Mapping[str, Any]) -> str:
    """Replace `$name` and `${name}` by the variable's text; `$20`, braces and `$$` stay as they are.

    Raises:
        ConfigError: for a name that is not defined.
    """

    def value(match: re.Match[str]) -> str:
        name = match[1] or match[2]
        if name not in namespace:
            near = get_close_matches(name, [key for key in namespace if not key.startswith("_")], 1, 0.75)
            hint = f"Did you mean ${near[0]}? " if near else ""
            raise ConfigError(
                f"${name} is not defined.", hint + "Define it, or use --raw for words with a $."
            )
        return str(namespace[name])

    return _VARIABLE.sub(value, words)


def find_attachments(items: list[str], namespace: Mapping[str, Any]) -> list[Any]:
    """Return what `-a` names: a variable (`img`, `$img`) with its name if there is one, else the text.

    Raises:
        ConfigError: for `$name` that is not defined.
    """
    found: list[Any] = []
    for item in items:
        name = re.fullmatch(r"\$?\{?([^\W\d]\w*)\}?", item)
        if name and name[1] in namespace:
            found.append({name[1]: namespace[name[1]]})
        else:
            found.append(fill_in(item, namespace))
    return found
