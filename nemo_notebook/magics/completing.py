"""Tab completion on the first line of a magic: verbs, options, profile names, paths, variables."""

from __future__ import annotations

import glob
import os
from typing import Any

from nemo_notebook.conversation.options import ASPECTS, QUALITIES
from nemo_notebook.magics.parsing import CELL_PARSER
from nemo_notebook.profiles import PROFILES

VERBS = (
    "status", "credits", "export", "upload", "resume", "undo", "new", "panel", "connect", "doctor", "help",
)  # fmt: skip
_VALUES: dict[str, tuple[str, ...]] = {
    "-r": ASPECTS,
    "--aspect": ASPECTS,
    "-q": QUALITIES,
    "--quality": QUALITIES,
    "--profile": tuple(PROFILES),
    "connect": ("local", "hosted"),
}
_PATHS = {"-a", "--attach", "--save", "upload", "export"}


def complete(line: str, namespace: dict[str, Any]) -> list[str]:
    """Return what may stand at the end of `line`, the text before the cursor."""
    words = line.split(" ")
    typed, before = words[-1], words[-2] if len(words) > 1 else ""
    if before in _VALUES:
        found = list(_VALUES[before])
    elif before in _PATHS:
        found = _paths(typed) + (sorted(namespace) if before in ("-a", "--attach") else [])
    elif line.startswith("%%nemo"):
        found = CELL_PARSER.flags()
    else:
        found = list(VERBS) if len(words) == 2 else _paths(typed)
    return [one for one in found if one.startswith(typed) and not one.startswith("_")]


def _paths(typed: str) -> list[str]:
    return [path + os.sep if os.path.isdir(path) else path for path in sorted(glob.glob(typed + "*"))]
