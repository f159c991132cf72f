"""Where a turn is drawn: the output of a cell, with parts replaced in place; terminals have their own."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Final, Protocol

from nemo_notebook.cell import CellOutput, kernel_shell
from nemo_notebook.config import inline_budget
from nemo_notebook.drawing import draw, here, playable_film, with_sheet
from nemo_notebook.errors import NemoError
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.progress import Edited, Made, Noted, Phase, Previewed, Progress, Ready, Words
from nemo_notebook.models.turn import Clip, Video
from nemo_notebook.mp4 import contact_sheet
from nemo_notebook.outputs import (
    Ended,
    bundle,
    changes_bundle,
    film_bundle,
    notes_bundle,
    problem_bundle,
    words_bundle,
)
from nemo_notebook.status_line import REFUSED_S, StatusLine
from nemo_notebook.terminals import LateScreen, TerminalScreen

REPAINT_S: Final = 0.08
"""Twelve repaints a second: front-ends fall behind at thirty (Markdown) and flicker beyond fifteen."""
PROGRESS_S: Final = 0.25
"""A phase's progress is repainted four times a second."""
AHEAD: Final = 6
"""Parts of a background turn: status, notes, words, changes, tracks, and the film or what went wrong."""


LEFT: Final = "A preview; %nemo resume fetches the full film."


class Screen(Protocol):
    """Where a turn is drawn."""

    def take(self, event: Progress | None) -> None:
        """Draw one event, or move the clock."""

    def end(self, ended: Ended, problem: NemoError | None = None, *, spent: float | None = None) -> None:
        """Draw what is still held back, the last state of the status line, and what went wrong.

        Args:
            ended: how it ended.
            problem: what went wrong; a cell that waits shows it as its own error, and gives none here.
            spent: credits it took, None where that is not known.
        """


def make_screen(
    backend: Callable[[], str],
    *,
    status_only: bool = False,
    late_s: float = REFUSED_S,
    number: int | None = None,
    language: str = "en",
) -> Screen:
    """Return the screen of the place we run in: a kernel's cell, or a terminal.

    Args:
        backend: gives the backend's name, "" before it is known.
        status_only: draw the status line alone.
        late_s: seconds before a status line is drawn while nothing is told; what ends sooner has none.
        number: of what runs in the background, None where the cell waits.
        language: of what was asked, for the labels.
    """
    if shell := kernel_shell():
        output = CellOutput(shell.display_pub, ahead=AHEAD if number else 0)
        where = f"background {number}" if number else ""
        line = StatusLine(backend, where=where, language=language)
        return CellScreen(output, line, status_only=status_only, late_s=late_s)
    line = StatusLine(backend, language=language)
    if number:
        return LateScreen(number, line)
    return TerminalScreen(line, status_only=status_only, late_s=late_s)


class CellScreen:
    """A cell's output: MIME bundles, some of them replaced in place.

    Args:
        output: of the cell.
        line: the turn's status line.
        status_only: draw the status line, and what the person should know, alone.
        late_s: seconds before a status line is drawn while nothing is told.
        clock: time in seconds.
    """

    def __init__(
        self,
        output: CellOutput,
        line: StatusLine,
        *,
        status_only: bool = False,
        late_s: float = REFUSED_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._output = output
        self._line = line
        self._status_only = status_only
        self._clock = clock
        self._folder = here()
        self._late = clock() + late_s
        self._status_drawn: float | None = None
        self._second_drawn = 0
        self._notes: list[str] = []
        self._held: Words | None = None
        self._words_drawn = 0.0
        self._draft: Draft | None = None
        self._early: Previewed | None = None

    def take(self, event: Progress | None) -> None:
        """Draw one event, or move the clock."""
        renamed = self._line.take(event)
        if renamed or self._status_due(event):
            self._draw_status()
        if isinstance(event, Noted) or not (event is None or self._status_only):
            self._draw(event)
        if self._held and self._clock() - self._words_drawn >= REPAINT_S:
            self._flush(final=self._held.final)

    def end(self, ended: Ended, problem: NemoError | None = None, *, spent: float | None = None) -> None:
        """Draw what is still held back, the last state of the status line, and what went wrong."""
        self._flush(final=True)
        if self._early:  # the full film did not come
            left = self._early.clip.model_copy(update={"about": LEFT})
            self._show(self._early.video, lambda _: left)
        if problem:
            self._output.put("problem", problem_drawn(problem))
        if self._status_drawn is not None:
            self._draw_status(ended, spent)

    def _status_due(self, event: Progress | None) -> bool:
        now = self._clock()
        if self._status_drawn is None:  # it stands above all else
            return event is not None or now >= self._late
        if isinstance(event, Phase):
            return now - self._status_drawn >= PROGRESS_S
        return int(self._line.elapsed_s) != self._second_drawn

    def _draw_status(self, ended: Ended | None = None, spent: float | None = None) -> None:
        self._output.put("status", self._line.drawn(ended, spent=spent))
        self._status_drawn = self._clock()
        self._second_drawn = int(self._line.elapsed_s)

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
        elif isinstance(event, Previewed):
            self._early = event
            self._show(event.video, lambda _: event.clip)
        elif isinstance(event, Ready):
            self._show(event.video, self._clip_of)
            self._early = None
        elif isinstance(event, Noted):
            self._notes.append(event.text)
            self._output.put("notes", notes_bundle(self._notes))
        elif isinstance(event, Made):
            self._output.put("film", bundle(event.batch, playable_film, folder=self._folder))

    def _show(self, video: Video, clip_of: Callable[[Video], Clip | None]) -> None:
        self._output.put("film", film_bundle(video, clip_of, draft=self._draft, folder=self._folder))

    def _clip_of(self, video: Video) -> Clip | None:
        """Return what to embed; of a large film its preview will do, where there was one."""
        early = self._early and self._early.clip
        if early and video.size_bytes > inline_budget() >= len(early.data):
            return early.model_copy(update={"about": "", "proxy": True, "sheet": contact_sheet(video)})
        return with_sheet(video)

    def _flush(self, *, final: bool) -> None:
        if self._held is not None:
            self._output.put("words", words_bundle(self._held.text, final=final))
            self._words_drawn = self._clock()
            self._held = None


def problem_drawn(problem: NemoError) -> dict[str, Any]:
    """Return an error as an output: two lines, or all of it where it was asked for."""
    if problem.full_trace:
        return {"text/plain": "\n".join(problem._render_traceback_())}
    return problem_bundle(problem.message, problem.hint)
