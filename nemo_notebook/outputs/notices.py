"""Short words to the person: what should be known, and what went wrong where no error can be shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from nemo_notebook.outputs.markup import clean, label, one_line, quiet, root

_LONG: Final = 400
"""Characters of one line that are shown."""


def notes_bundle(notes: Sequence[str]) -> dict[str, Any]:
    """Return what the person should know as a MIME bundle, a line each."""
    html = "".join(quiet(label(one, _LONG)) for one in notes)
    return {"text/html": root("notes", html), "text/plain": "\n".join(one_line(one) for one in notes)}


def problem_bundle(message: str, hint: str = "") -> dict[str, Any]:
    """Return what happened and what to do as a MIME bundle."""
    plain = "\n".join(clean(part) for part in (message, hint) if part)
    return {"text/html": root("problem", problem_html(message, hint)), "text/plain": plain}


def problem_html(message: str, hint: str = "") -> str:
    """Return what happened, and below it what to do."""
    return f'<div style="font-weight:600">{label(message, _LONG)}</div>' + (
        quiet(label(hint, _LONG)) if hint else ""
    )
