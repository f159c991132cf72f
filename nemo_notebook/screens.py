"""Where a turn is drawn: the output of a cell, with parts replaced in place, or the lines of a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, Protocol

from nemo_notebook.cell import CellOutput
from nemo_notebook.config import inline_budget
from nemo_notebook.errors import NemoError
from nemo_notebook.models.draft import Draft, Track
from nemo_notebook.models.progress import Edited, Made, Noted, Phase, Progress, Ready, Words
from nemo_notebook.models.turn import Clip, Video
from nemo_notebook.mp4 import playable
from nemo_notebook.outputs import (
    Ended,
    bundle,
    changes_bundle,
    film_bundle,
    notes_bundle,
    problem_bundle,
    status_bundle,
    words_bundle,
)

REPAINT_S: Final = 0.08
"""Twelve repaints a second: front-ends fall behind at thirty (Markdown) and flicker beyond fifteen."""
CLOCK_S: Final = 1.0
"""The clock in the status line moves once a second."""
PROGRESS_S: Final = 0.25
"""A phase's progress is repainted four times a second."""
AHEAD: Final = 6
"""Parts of a background turn: status, notes, words, changes, tracks, and the film or what went wrong."""


class Screen(Protocol):
    """Where a turn is drawn."""

    def take(self, event: Progress | None) -> None:
        """Draw one event, or move the clock."""

    def end(self, ended: Ended, problem: NemoError | None = None) -> None:
        """Draw what is still held back, the last state of the status line, and what went wrong.

        A cell that waits shows a problem as its own error, and gives none here.
        """


def make_screen(
    backend: Callable[[], str],
    *,
    status_only: bool = False,
    late_s: float = 0.0,
    number: int | None = None,
) -> Screen:
    """Return the screen of the place we run in: a kernel's cell, or a terminal.

    Args:
        backend: gives the backend's name, "" before it is known.
        status_only: draw the status line alone.
        late_s: seconds before a status line is drawn at all; what ends sooner has none.
        number: of what runs in the background, None where the cell waits.
    """
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    if shell is not None and hasattr(shell, "kernel"):
        output = CellOutput(shell.display_pub, ahead=AHEAD if number else 0)
        return CellScreen(output, backend, status_only=status_only, late_s=late_s, number=number)
    if number:
        return LateScreen(number)
    return TerminalScreen(status_only=status_only, late_s=late_s)


def draw(obj: Any) -> dict[str, Any]:
    """Draw a model as a MIME bundle; installed as the drawing of all models."""
    if isinstance(obj, Track):
        obj = Draft(tracks=(obj,), duration_ms=obj.end_ms)
    return bundle(obj, _playable, folder=here())


def here() -> Path | None:
    """Return the working folder, to which links are relative; None when it was deleted."""
    try:
        return Path.cwd()
    except OSError:
        return None


def _playable(video: Video) -> Clip | None:
    return playable(video, inline_budget())


class CellScreen:
    """A cell's output: MIME bundles, some of them replaced in place."""

    def __init__(
        self,
        output: CellOutput,
        backend: Callable[[], str],
        *,
        status_only: bool = False,
        late_s: float = 0.0,
        number: int | None = None,
    ) -> None:
        self._output = output
        self._backend = backend
        self._status_only = status_only
        self._number = number
        self._folder = here()
        self._began = self._phase_began = time.monotonic()
        self._late = self._began + late_s
        self._status_drawn = 0.0
        self._phase = Phase("connecting")
        self._notes: list[str] = []
        self._held: Words | None = None
        self._words_drawn = 0.0
        self._draft: Draft | None = None
        if not late_s:
            self._draw_status()

    def take(self, event: Progress | None) -> None:
        """Draw one event, or move the clock."""
        if isinstance(event, Phase):
            self._enter(event)
        elif event is not None and not self._status_only:
            self._draw(event)
        now = time.monotonic()
        if self._held and now - self._words_drawn >= REPAINT_S:
            self._flush(final=self._held.final)
        if now - self._status_drawn >= CLOCK_S:
            self._draw_status()

    def end(self, ended: Ended, problem: NemoError | None = None) -> None:
        """Draw what is still held back, the last state of the status line, and what went wrong."""
        self._flush(final=True)
        if problem:
            self._output.put("problem", problem_drawn(problem))
        self._draw_status(ended)

    def _draw(self, event: Progress) -> None:
        if isinstance(event, Words):
            self._held = event
            if event.final:
                self._flush(final=True)
        elif isinstance(event, Edited):
            self._flush(final=True)
            if event.changes:
                self._output.put("changes", changes_bundle(event.changes))
            self._output.put("tracks", draw(event.draft))
            self._draft = event.draft
        elif isinstance(event, Ready):
            film = film_bundle(event.video, _playable, draft=self._draft, folder=self._folder)
            self._output.put("film", film)
        elif isinstance(event, Noted):
            self._notes.append(event.text)
            self._output.put("notes", notes_bundle(self._notes))
        elif isinstance(event, Made):
            self._output.put("film", bundle(event.batch, _playable, folder=self._folder))

    def _enter(self, phase: Phase) -> None:
        fresh = phase.name != self._phase.name
        self._phase = phase
        if fresh:
            self._phase_began = time.monotonic()
        if fresh or time.monotonic() - self._status_drawn >= PROGRESS_S:
            self._draw_status()

    def _flush(self, *, final: bool) -> None:
        if self._held is not None:
            self._output.put("words", words_bundle(self._held.text, final=final))
            self._words_drawn = time.monotonic()
            self._held = None

    def _draw_status(self, ended: Ended | None = None) -> None:
        now = time.monotonic()
        if not self._status_drawn and now < self._late:
            return
        elapsed_s = now - (self._began if ended else self._phase_began)
        phase = self._phase if ended else self._named()
        self._output.put(
            "status", status_bundle(phase, backend=self._backend(), elapsed_s=elapsed_s, ended=ended)
        )
        self._status_drawn = now

    def _named(self) -> Phase:
        """Return the phase, with the number that `%nemo cancel` takes where there is one."""
        if self._number is None:
            return self._phase
        where = f"background {self._number}"
        return replace(self._phase, note=" · ".join(one for one in (self._phase.note, where) if one))


def problem_drawn(problem: NemoError) -> dict[str, Any]:
    """Return an error as an output: two lines, or all of it where it was asked for."""
    if problem.full_trace:
        return {"text/plain": "".join(problem._render_traceback_())}
    return problem_bundle(problem.message, problem.hint)


class TerminalScreen:
    """Lines on a terminal: each phase once, the words as they come."""

    def __init__(self, *, status_only: bool = False, late_s: float = 0.0) -> None:
        self._status_only = status_only
        self._phase = ""
        self._printed = ""
        self._began = time.monotonic()
        self._late = self._began + late_s

    def take(self, event: Progress | None) -> None:
        """Print one event."""
        if isinstance(event, Phase):
            if event.name != self._phase:
                self._phase = event.name
                self._say(f"{event.name}{f' ({event.note})' if event.note else ''}…")
        elif self._status_only or event is None:
            return
        elif isinstance(event, Words):
            self._speak(event)
        else:
            print(_lines(event), flush=True)

    def end(self, ended: Ended, problem: NemoError | None = None) -> None:
        """Print how long it took."""
        how = {"done": "done in", "failed": "failed after", "stopped": "stopped after"}[ended]
        self._say(f"{how} {time.monotonic() - self._began:.1f} s")

    def _speak(self, words: Words) -> None:
        fresh = (
            words.text.removeprefix(self._printed)
            if words.text.startswith(self._printed)
            else "\n" + words.text
        )
        self._printed = words.text
        print(fresh, end="\n" if words.final else "", flush=True)

    def _say(self, text: str) -> None:
        if time.monotonic() >= self._late:
            print(text, file=sys.stderr, flush=True)


class LateScreen:
    """A terminal while something runs in the background: nothing until it is over, then all of it at once."""

    def __init__(self, number: int) -> None:
        self._number = number
        self._kept: list[Words | Edited | Ready | Noted | Made] = []
        print(f"{number} runs in the background; %nemo cancel {number} stops it.", flush=True)

    def take(self, event: Progress | None) -> None:
        """Keep one event."""
        if event is None or isinstance(event, Phase):
            return
        if isinstance(event, Words) and self._kept and isinstance(self._kept[-1], Words):
            self._kept.pop()  # the words grew
        self._kept.append(event)

    def end(self, ended: Ended, problem: NemoError | None = None) -> None:
        """Print what came of it."""
        said = [str(problem)] if problem else []
        lines = [f"\nBackground {self._number}: {ended}", *map(_lines, self._kept), *said]
        print("\n".join(lines), flush=True)


def _lines(event: Words | Edited | Ready | Noted | Made) -> str:
    """Return an event as the lines of a terminal."""
    if isinstance(event, (Words, Noted)):
        return event.text
    if isinstance(event, Edited):
        return "\n".join([*event.changes, draw(event.draft)["text/plain"]])
    return str(draw(event.video if isinstance(event, Ready) else event.batch)["text/plain"])
