"""The one status line of a cell, replaced in place while a turn runs. Repainting is left to the caller."""

from __future__ import annotations

import re
from typing import Any, Final, Literal

from nemo_notebook.models.progress import Phase
from nemo_notebook.outputs.figures import NBSP, backend_name, clock, count, credits, took
from nemo_notebook.outputs.labels import chinese, labelled, said
from nemo_notebook.outputs.markup import SMALL, bar, cut, escape, root

Ended = Literal["done", "partly", "failed", "stopped"]
"""How a turn ended: well, with some films of several, with an error, or because the person stopped it."""

_STILL: Final = {"still working": "⏳ Still working…"}
_FILMS: Final = re.compile(r"making (\d+) films?")
_FRAMES: Final = re.compile(r"([\d,]+) of ([\d,]+) frames")
_ENDINGS: Final = {
    **{"done": "Done in", "partly": "Partly done in"},
    **{"failed": "Failed after", "stopped": "Stopped after"},
}
_CLOCK_FROM_S: Final = 3.0
"""Below this a clock would only flicker."""


def status_bundle(
    phase: Phase,
    *,
    backend: str,
    elapsed_s: float,
    ended: Ended | None = None,
    spent: float | None = None,
    where: str = "",
    language: str = "en",
) -> dict[str, Any]:
    """Return the status line as a MIME bundle.

    Args:
        phase: what is going on.
        backend: "local", "hosted" or an address; stands in every line.
        elapsed_s: since the turn began, in seconds, whatever its phase.
        ended: how the turn ended, None while it runs.
        spent: credits it took, None or 0 for none.
        where: what tells this turn from others, "background 2" for instance.
        language: of what was asked: "zh", or any other for English.
    """
    with labelled(language):
        words = f"{said(_ENDINGS[ended])} {took(elapsed_s)}" if ended else _running(phase, elapsed_s)
        cost = credits(spent) if spent and spent > 0 else ""
        far = _FRAMES.sub(r"\1/\2 帧", phase.count) if chinese() else phase.count
        where = _where(where)
    rest = [part for part in (cost, cut(phase.note), far, where, backend_name(backend)) if part]
    fraction = 1.0 if ended == "done" else None if ended else phase.fraction
    tail = "".join(f'<span style="opacity:.65"> · {escape(part)}</span>' for part in rest)
    line = f'<div style="{SMALL}"><span>{escape(words)}</span>{tail}</div>'
    return {
        "text/html": root("status", line + bar(fraction)),
        "text/plain": " · ".join([words, *rest]),
    }


def _running(phase: Phase, elapsed_s: float) -> str:
    name = _name(phase)
    since = clock(elapsed_s * 1000) if elapsed_s >= _CLOCK_FROM_S else ""
    if phase.fraction is not None:
        share = f"{round(100 * min(1.0, max(0.0, phase.fraction)))}{NBSP}%"
        return " · ".join(part for part in (f"{name} {share}", since) if part)
    if name == said("ready").capitalize():
        return name
    return f"{name} {since}" if since else name.rstrip("…") + "…"


def _name(phase: Phase) -> str:
    """Return what goes on: a phase that is known in the language of the labels, another one as it is told."""
    name = cut(phase.name).rstrip("….⏳ ") or "working"
    if found := _FILMS.fullmatch(name):
        return said("making {films}", films=count(int(found[1]), "film"))
    name = said(_STILL.get(name.lower(), name.lower() if chinese() else name))
    return name[0].upper() + name[1:]


def _where(words: str) -> str:
    """Return what tells this turn from others: words that are known, perhaps with a number behind them."""
    name, blank, number = words.rpartition(" ")
    return f"{said(name)}{blank}{number}" if number.isdecimal() else said(words)
