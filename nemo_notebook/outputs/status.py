"""The one status line of a cell, replaced in place while a turn runs. Repainting is left to the caller."""

from __future__ import annotations

from typing import Any, Final

from nemo_notebook.models.progress import Phase
from nemo_notebook.outputs.figures import backend_name, clock, percent, took
from nemo_notebook.outputs.markup import SMALL, bar, cut, escape, root

_QUICK: Final = {"connecting": "Connecting…", "ready": "Ready", "still working": "⏳ Still working…"}
_CLOCK_FROM_S: Final = 3.0
"""A quick phase carries a clock only once it is no longer quick."""


def status_bundle(
    phase: Phase, *, backend: str, elapsed_s: float, done: bool = False, failed: bool = False
) -> dict[str, Any]:
    """Return the status line as a MIME bundle.

    Args:
        phase: what is going on.
        backend: "local", "hosted" or an address; stands in every line.
        elapsed_s: of the phase while it runs, of the whole turn once it is over; in seconds.
        done: the turn is over, and well.
        failed: the turn is over, and not well.
    """
    over = done or failed
    words = _ending(elapsed_s, failed) if over else _running(phase, elapsed_s)
    rest = [part for part in (cut(phase.note), backend_name(backend)) if part]
    fraction = 1.0 if done and not failed else None if over else phase.fraction
    tail = "".join(f'<span style="opacity:.65"> · {escape(part)}</span>' for part in rest)
    line = f'<div style="{SMALL}"><span>{escape(words)}</span>{tail}</div>'
    return {
        "text/html": root("status", line + bar(fraction)),
        "text/plain": " · ".join([words, *rest]),
    }


def _ending(elapsed_s: float, failed: bool) -> str:
    return f"{'Stopped after' if failed else 'Done in'} {took(elapsed_s)}"


def _running(phase: Phase, elapsed_s: float) -> str:
    name = cut(phase.name) or "working"
    if phase.fraction is not None:
        return f"{name[0].upper()}{name[1:]} {percent(min(1.0, max(0.0, phase.fraction)))}"
    quick = _QUICK.get(name.lower().rstrip("….⏳ "))
    words = quick or name[0].upper() + name[1:]
    late = elapsed_s >= _CLOCK_FROM_S and quick != _QUICK["ready"]
    return f"{words} {clock(elapsed_s * 1000)}" if late or not quick else words
