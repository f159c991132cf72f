"""Join the front-end's own modules into the one text that a widget must be.

A widget's module is loaded from a blob, where relative imports lead nowhere. The files stay modules for those
who read and test them; here their import lines go, and every `export` but the default one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

_IMPORT: Final = re.compile(r'^import [^;]*? from "\./(?P<name>\w+)\.js";\n', re.MULTILINE)
_EXPORT: Final = re.compile(r"^export (?!default\b)", re.MULTILINE)


def joined_modules(entry: Path) -> str:
    """Return a module and all it imports, directly or not, as one module; what is imported comes first.

    Raises:
        ValueError: where a module imports something that is not a file beside it.
    """
    return "\n".join(_stripped(path) for path in _in_order(entry, set()))


def joined_styles(paths: Iterable[Path]) -> str:
    """Return style sheets as one, in their order."""
    return "\n".join(path.read_text("utf-8") for path in paths)


def _in_order(path: Path, seen: set[Path]) -> Iterable[Path]:
    seen.add(path)
    for found in _IMPORT.finditer(path.read_text("utf-8")):
        needed = path.with_name(f"{found['name']}.js")
        if needed not in seen:
            yield from _in_order(needed, seen)
    yield path


def _stripped(path: Path) -> str:
    text = _EXPORT.sub("", _IMPORT.sub("", path.read_text("utf-8")))
    if re.search(r"^import\b", text, re.MULTILINE):
        raise ValueError(f"{path.name} imports what cannot be joined")
    return text
