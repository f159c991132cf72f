"""Draws what was asked, made and spent: a row a turn, newest first, under its day; as HTML and as text."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Final
from urllib.parse import quote

from nemo_notebook.models.history import Entry, History
from nemo_notebook.outputs.figures import count, credits
from nemo_notebook.outputs.markup import HAIRLINE, QUIET, SMALL, cut, escape, heading, label, one_line, quiet
from nemo_notebook.outputs.player import relative_path

_PROMPT: Final = 160
_LINE: Final = 120
_CELL: Final = "text-align:left;vertical-align:top;padding:6px 16px 6px 0;border:0"
_ASIDE: Final = f"{_CELL};font-weight:400;white-space:nowrap;{QUIET}"
_WIDE: Final = f"{_CELL};width:90%;overflow-wrap:break-word"
_CODE: Final = '<code style="background:transparent;padding:0">'
_DAY: Final = f"text-align:left;padding:14px 0 4px;border:0;font-weight:400;{QUIET}"
_EMPTY: Final = "Nothing was asked in this folder yet."
_ELSEWHERE: Final = "%nemo history all looks in every folder and at every backend."


def history_html(history: History, *, folder: Path | None = None) -> str:
    """Return the turns as a table; links to films are relative to `folder`."""
    rows = "".join(_day(day) + "".join(_row(one, folder) for one in turns) for day, turns in _days(history))
    style = f"width:100%;table-layout:auto;border-collapse:collapse;margin:0;{SMALL}"
    table = f'<table style="{style}"><tbody>{rows}</tbody></table>' if rows else quiet(_ELSEWHERE)
    notes = "".join(quiet(label(line, 400)) for line in history.note.splitlines())
    return heading(escape(_head(history))) + table + notes


def history_plain(history: History, *, folder: Path | None = None) -> str:
    """Return the turns as text: time, id and words, and below them what came of it."""
    lines = [_head(history)] if history.entries else [_head(history), _ELSEWHERE]
    for day, turns in _days(history):
        lines += ["", day, *(line for one in turns for line in _plain_rows(one, folder))]
    return "\n".join([*lines, *(["", history.note] if history.note else [])])


def _head(history: History) -> str:
    if not history.entries:
        return _EMPTY
    spent = sum(entry.spent or 0 for entry in history.entries)
    return count(len(history), "turn") + (f" · {credits(spent)}" if spent > 0 else "")


def _days(history: History) -> Iterator[tuple[str, Iterable[Entry]]]:
    return groupby(history.entries, lambda entry: f"{entry.began:%Y-%m-%d}")


def _day(day: str) -> str:
    return (
        f'<tr style="background:transparent"><th colspan="4" scope="colgroup" style="{_DAY}">{day}</th></tr>'
    )


def _row(entry: Entry, folder: Path | None) -> str:
    film = _film(entry.film, folder) if entry.film else ""
    below = "".join(f'<div style="{QUIET}">{one}</div>' for one in (_came(entry), film) if one)
    left = f"<div>{_left(entry, f'{_CODE}%nemo resume {escape(entry.id)}</code>')}</div>"
    return (
        f'<tr style="background:transparent;border-top:{HAIRLINE}">'
        f'<th scope="row" style="{_ASIDE}">{entry.began:%H:%M}</th>'
        f'<td style="{_WIDE}">{label(entry.prompt, _PROMPT)}{below}{left}</td>'
        f'<td style="{_ASIDE};text-align:right">{escape(_cost(entry))}</td>'
        f'<td style="{_ASIDE};padding-right:0">{_CODE}{escape(entry.id)}</code></td></tr>'
    )


def _came(entry: Entry) -> str:
    return label(_outcome(entry), 2 * _LINE) if _outcome(entry) else ""


def _plain_rows(entry: Entry, folder: Path | None) -> Iterator[str]:
    yield f"{entry.began:%H:%M}  {entry.id:8}  {cut(entry.prompt, _LINE)}"
    film = one_line(relative_path(entry.film, folder)) if entry.film else ""
    gone = " is gone" if entry.film and not entry.film.is_file() else ""
    left = _left(entry, f"%nemo resume {entry.id}")
    facts = [_cost(entry), cut(_outcome(entry), _LINE), film + gone, left]
    if any(facts):
        yield " " * 17 + " · ".join(part for part in facts if part)


def _left(entry: Entry, resume: str) -> str:
    """Return what is to be done about a turn that is not over, "" for one that is."""
    if not entry.unfinished:
        return ""
    if not entry.at_work:
        return f"Unfinished: {resume}"
    return "Waiting" if entry.batch and entry.status == "asked" else "Running"


def _outcome(entry: Entry) -> str:
    """Return what stopped a turn, or what it changed, on one line; a first film says it itself."""
    if entry.problem and not entry.unfinished:
        return entry.problem.partition("\n")[0]
    if not entry.changes or entry.kind != "edit":
        return ""
    more = len(entry.changes) - 1
    return entry.changes[0] + (f" and {count(more, 'more change')}" if more else "")


def _cost(entry: Entry) -> str:
    return credits(entry.spent) if entry.spent and entry.spent > 0 else ""


def _film(film: Path, folder: Path | None) -> str:
    place = relative_path(film, folder)
    if not film.is_file():
        return f"{label(place, _LINE)} is gone"
    # A page of the notebook server reaches only what lies below the notebook.
    return label(place, _LINE) if os.path.isabs(place) else f'<a href="{quote(place)}">{label(film.name)}</a>'
