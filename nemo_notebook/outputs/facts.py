"""Draws the cards: a session, its credits, help and a check-up, each as HTML and as text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from nemo_notebook.models.account import Credits
from nemo_notebook.outputs.cards import Check, DoctorReport, HelpCard, SessionCard
from nemo_notebook.outputs.figures import backend_name, count
from nemo_notebook.outputs.markup import (
    HAIRLINE,
    QUIET,
    SMALL,
    bar,
    clean,
    escape,
    heading,
    label,
    one_line,
)
from nemo_notebook.outputs.tracks import tracks_html, tracks_plain
from nemo_notebook.outputs.typed import HelpGroup

_LONG: Final = 400
_MARKS: Final = {True: "ok", False: "fails", None: "–"}
_ROW: Final = f"background:transparent;border-top:{HAIRLINE}"
_CELL: Final = "text-align:left;vertical-align:top;padding:4px 16px 4px 0;border:0"


def credits_html(credits: Credits) -> str:
    """Return the balance: a line, and a hairline for what is left of it."""
    line = f"<div>{escape(credits_plain(credits))}</div>"
    counted = not credits.unlimited and credits.total > 0
    return line + (
        f'<div style="max-width:240px">{bar(credits.available / credits.total)}</div>' if counted else ""
    )


def credits_plain(credits: Credits) -> str:
    """Return the balance in one line."""
    return one_line(str(credits))


def session_html(card: SessionCard) -> str:
    """Return a session: the backend, who it takes the person for, and the timeline as it is."""
    rows = [(name, label(words, _LONG)) for name, words in _session_rows(card)]
    if card.link and card.link.startswith(("https://", "http://")):
        rows.append(("Link", f'<a href="{escape(card.link)}" rel="noopener">{label(card.link, _LONG)}</a>'))
    greeting = f'<div style="margin:0 0 8px">{label(card.greeting, _LONG)}</div>' if card.greeting else ""
    draft = f'<div style="margin-top:12px">{tracks_html(card.draft)}</div>' if card.draft else ""
    return greeting + _table(rows) + draft


def session_plain(card: SessionCard) -> str:
    """Return a session as text."""
    rows = _session_rows(card) + ([("Link", one_line(card.link))] if card.link else [])
    parts = [one_line(card.greeting), _columns(rows), tracks_plain(card.draft) if card.draft else ""]
    return "\n\n".join(part for part in parts if part)


def help_html(card: HelpCard) -> str:
    """Return help: what to say, and what can be typed."""
    greeting = f'<div style="margin:0 0 8px">{label(card.profile.greeting, _LONG)}</div>'
    parts = [greeting, _list("Try saying", card.profile.examples), *(_group(one) for one in card.groups)]
    return "".join([*parts, _list("Good to know", card.profile.tips)])


def help_plain(card: HelpCard) -> str:
    """Return help as text."""
    said = [(f"  {line}", "") for line in card.profile.examples]
    parts = [one_line(card.profile.greeting), _section("Try saying", said)]
    parts += [
        _section(group.title, [("  " + one.typed, one.meaning) for one in group.rows])
        for group in card.groups
    ]
    parts.append(_section("Good to know", [(f"  {line}", "") for line in card.profile.tips]))
    return "\n\n".join(part for part in parts if part)


def doctor_html(report: DoctorReport) -> str:
    """Return a check-up: a row a check, with what to do under what fails."""
    rows = [(check.name, _finding(check)) for check in report.checks]
    return heading(escape(_verdict(report))) + _table(rows)


def doctor_plain(report: DoctorReport) -> str:
    """Return a check-up as text."""
    rows = []
    for check in report.checks:
        rows.append((f"{_MARKS[check.ok]:5}  {one_line(check.name)}", one_line(check.detail)))
        if check.hint:
            rows.append(("", one_line(check.hint)))
    return _verdict(report) + ("\n" + _columns(rows) if rows else "")


def _session_rows(card: SessionCard) -> list[tuple[str, str]]:
    where = backend_name(card.backend)
    if card.address and card.address != card.backend:
        where += f" · {card.address}"
    rows = [("Backend", where), ("Profile", card.profile)]
    rows.append(("Credits", credits_plain(card.credits).removeprefix("Credits: ") if card.credits else ""))
    return [(name, one_line(words)) for name, words in rows if words]


def _group(group: HelpGroup) -> str:
    rows = [(one.typed, escape(one.meaning)) for one in group.rows]
    return f'<div style="margin-top:10px">{heading(escape(group.title))}{_table(rows, typed=True)}</div>'


def _list(title: str, lines: Sequence[str]) -> str:
    if not lines:
        return ""
    rows = "".join(f'<li style="margin:0">{label(line, _LONG)}</li>' for line in lines)
    style = f"{SMALL};margin:0;padding-left:18px;list-style:disc"
    return f'<div style="margin-top:10px">{heading(title)}<ul style="{style}">{rows}</ul></div>'


def _verdict(report: DoctorReport) -> str:
    failed = sum(check.ok is False for check in report.checks)
    if not failed:
        untried = any(check.ok is None for check in report.checks)
        return "Everything that was tried works." if untried else "Everything works."
    return (
        f"{count(failed, 'check')} of {len(report.checks)} "
        + ("needs" if failed == 1 else "need")
        + " attention."
    )


def _finding(check: Check) -> str:
    weight = "font-weight:600" if check.ok is False else QUIET
    mark = f'<span style="flex:0 0 40px;{weight}">{_MARKS[check.ok]}</span>'
    hint = f'<div style="{QUIET}">{label(check.hint, _LONG)}</div>' if check.hint else ""
    words = f'<div style="flex:1 1 0;min-width:0">{label(check.detail, _LONG)}{hint}</div>'
    return f'<div style="display:flex">{mark}{words}</div>'


def _table(rows: Iterable[tuple[str, str]], *, typed: bool = False) -> str:
    """Rows of a plain name and ready HTML; `typed` names are code and set apart, others are quiet."""
    look = f"font-weight:400;white-space:nowrap;{'min-width:150px' if typed else QUIET}"
    lines = []
    for name, content in rows:
        shown = f'<code style="white-space:nowrap">{escape(name)}</code>' if typed else label(name)
        lines.append(
            f'<tr style="{_ROW}"><th scope="row" style="{_CELL};{look}">{shown}</th>'
            f'<td style="{_CELL};width:90%;overflow-wrap:break-word">{content}</td></tr>'
        )
    style = f"width:100%;table-layout:auto;border-collapse:collapse;margin:0;{SMALL}"
    return f'<table style="{style}"><tbody>{"".join(lines)}</tbody></table>' if lines else ""


def _section(title: str, rows: Sequence[tuple[str, str]]) -> str:
    return f"{title}\n{_columns(rows)}" if rows else ""


def _columns(rows: Sequence[tuple[str, str]]) -> str:
    width = max((len(name) for name, words in rows if words), default=0)
    return "\n".join(f"{clean(name):{width}}  {words}".rstrip() for name, words in rows)
