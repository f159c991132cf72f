"""Draws what was asked, made and spent: a row a turn, newest first, as HTML and as text."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final
from urllib.parse import quote

from nemo_notebook.models.history import Entry, History
from nemo_notebook.outputs.figures import NBSP, count
from nemo_notebook.outputs.markup import (
    HAIRLINE,
    QUIET,
    SMALL,
    cut,
    escape,
    heading,
    label,
    one_line,
    quiet,
)

_WORDS: Final = 120
_CELL: Final = "text-align:left;vertical-align:top;padding:5px 16px 5px 0;border:0"
_FIRST_CELL: Final = f"{_CELL};font-weight:400;white-space:nowrap;{QUIET}"


def history_html(history: History, *, folder: Path | None = None) -> str:
    """Return the turns as a table; links to films are relative to `folder`."""
    rows = "".join(_row(entry, folder) for entry in history.entries)
    style = f"width:100%;table-layout:auto;border-collapse:collapse;margin:0;{SMALL}"
    table = f'<table style="{style}"><tbody>{rows}</tbody></table>' if rows else ""
    note = quiet(label(history.note, 400)) if history.note else ""
    return heading(escape(_head(history))) + table + note


def history_plain(history: History, *, folder: Path | None = None) -> str:
    """Return the turns as text, two lines each."""
    lines = [_head(history)]
    for entry in history.entries:
        lines.append(f"{_when(entry)}  {entry.id}  {cut(entry.prompt, _WORDS)}")
        film = _place(entry.film, folder) if entry.film else ""
        facts = [_outcome(entry), _credits(entry), one_line(film)]
        lines.append("    " + " · ".join(part for part in facts if part))
    return "\n".join([*lines, one_line(history.note)]).strip()


def _head(history: History) -> str:
    if not history.entries:
        return "Nothing was asked in this folder yet."
    spent = sum(entry.spent or 0 for entry in history.entries)
    return count(len(history), "turn") + (f" · {spent:g} credits" if spent else "")


def _row(entry: Entry, folder: Path | None) -> str:
    facts = [escape(part) for part in (_outcome(entry), _credits(entry)) if part]
    if entry.film:
        facts.append(_film(entry.film, folder))
    facts.append(f'<code title="%nemo history {escape(entry.id)}">{escape(entry.id)}</code>')
    changes = "".join(f'<div style="{QUIET}">{label(line, _WORDS)}</div>' for line in entry.changes[:3])
    return (
        f'<tr style="background:transparent;border-top:{HAIRLINE}">'
        f'<th scope="row" style="{_FIRST_CELL}">{escape(_when(entry))}</th>'
        f'<td style="{_CELL};width:90%;overflow-wrap:break-word">{label(entry.prompt, _WORDS)}{changes}'
        f'<div style="{QUIET}">{" · ".join(facts)}</div></td></tr>'
    )


def _when(entry: Entry) -> str:
    return f"{entry.began:%Y-%m-%d %H:%M}"


def _outcome(entry: Entry) -> str:
    if entry.unfinished:
        return f"unfinished: %nemo resume {entry.id}"
    problem = cut(entry.problem.partition("\n")[0], _WORDS)
    return problem or ("" if entry.film else "draft only")


def _credits(entry: Entry) -> str:
    return f"{entry.spent:g}{NBSP}credits" if entry.spent else ""


def _film(film: Path, folder: Path | None) -> str:
    if not film.is_file():
        return f"{label(film.name)} is gone"
    place = _place(film, folder)
    return f'<a href="{quote(place)}">{label(film.name)}</a>'


def _place(film: Path, folder: Path | None) -> str:
    """Return where a film lies, from the notebook's folder on where it lies below it."""
    if folder is None or not film.is_relative_to(folder):
        return str(film)
    return os.path.relpath(film, folder).replace(os.sep, "/")
