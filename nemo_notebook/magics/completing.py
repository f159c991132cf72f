"""Tab completion on the first line of a magic: verbs, options, profile names, paths, variables."""

from __future__ import annotations

import glob
import os
import sys
from typing import Any

from nemo_notebook.conversation.options import ASPECTS, QUALITIES
from nemo_notebook.magics.parsing import CELL_PARSER
from nemo_notebook.profiles import PROFILES

VERBS = (
    *("status", "credits", "export", "upload", "history", "resume", "cancel", "undo"),
    *("new", "panel", "connect", "scrub", "doctor", "help"),
)
_VALUES: dict[str, tuple[str, ...]] = {
    "-r": ASPECTS,
    "--aspect": ASPECTS,
    "-q": QUALITIES,
    "--quality": QUALITIES,
    "--profile": tuple(PROFILES),
    "history": ("all",),
    "connect": ("local", "hosted", "--token"),
    "hosted": ("--token",),
    "--token": ("--keep",),
}
_PATHS = {"-a", "--attach", "--save", "upload", "export", "scrub"}


def complete(line: str, namespace: dict[str, Any]) -> list[str]:
    """Return what may stand at the end of `line`, the text from the magic to the cursor."""
    words = line.split()
    typed = "" if line.endswith(" ") else words.pop()
    before = words[-1]
    if before in _VALUES:
        found = list(_VALUES[before])
    elif before == "cancel":
        found = _numbers()
    elif before in _PATHS:
        found = _paths(typed) + (_variables(namespace) if before in ("-a", "--attach") else [])
    elif line.startswith("%%nemo"):
        found = CELL_PARSER.flags()
    else:
        found = list(VERBS) if len(words) == 1 else []
    return [one for one in found if one.startswith(typed)]


def _numbers() -> list[str]:
    """Return what `%nemo cancel` can stop; nothing runs before its module is loaded."""
    background = sys.modules.get("nemo_notebook.background")
    return [str(one.number) for one in background.running()] if background else []


def _variables(namespace: dict[str, Any]) -> list[str]:
    own = {"In", "Out", "exit", "quit", "open", "get_ipython"}
    return sorted(name for name in namespace if not name.startswith("_") and name not in own)


def _paths(typed: str) -> list[str]:
    return [path + os.sep if os.path.isdir(path) else path for path in sorted(glob.glob(typed + "*"))]
