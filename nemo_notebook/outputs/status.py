"""The one status line of a cell, replaced in place while a turn runs. Repainting is left to the caller."""

from __future__ import annotations

from typing import Any, Final, Literal

from nemo_notebook.models.progress import Phase
from nemo_notebook.outputs.figures import backend_name, clock, percent, took
from nemo_notebook.outputs.markup import SMALL, bar, cut, escape, root

Ended = Literal["done", "failed", "stopped"]
"""How a turn ended: well, with an error, or because the person stopped it."""

_QUICK: Final = {"connecting": "Connecting…", "ready": "Ready", "still working": "⏳ Still working…"}
_ENDINGS: Final = {"done": "Done in", "failed": "Failed after", "stopped": "Stopped after"}
_CLOCK_FROM_S: Final = 3.0
"""A quick phase carries a clock only once it is no longer quick."""


def status_bundle(
    phase: Phase, *, backend: str, elapsed_s: float, ended: Ended | None = None
) -> dict[str, Any]:
    """Return the status line as a MIME bundle.

    Args:
        phase: what is going on.
        backend: "local", "hosted" or an address; stands in every line.
        elapsed_s: of the phase while it runs, of the whole turn once it is over; in seconds.
        ended: how the turn ended, None while it runs.
    """
    words = f"{_ENDINGS[ended]} {took(elapsed_s)}" if ended else _running(phase, elapsed_s)
    rest = [part for part in (cut(phase.note), backend_name(backend)) if part]
    fraction = 1.0 if ended == "done" else None if ended else phase.fraction
    tail = "".join(f'<span style="opacity:.65"> · {escape(part)}</span>' for part in rest)
    line = f'<div style="{SMALL}"><span>{escape(words)}</span>{tail}</div>'
    return {
        "text/html": root("status", line + bar(fraction)),
        "text/plain": " · ".join([words, *rest]),
    }


def _running(phase: Phase, elapsed_s: float) -> str:
    name = cut(phase.name) or "working"
    if phase.fraction is not None:
        return f"{name[0].upper()}{name[1:]} {percent(min(1.0, max(0.0, phase.fraction)))}"
    quick = _QUICK.get(name.lower().rstrip("….⏳ "))
    words = quick or name[0].upper() + name[1:]
    late = elapsed_s >= _CLOCK_FROM_S and quick != _QUICK["ready"]
    return f"{words} {clock(elapsed_s * 1000)}" if late or not quick else words
