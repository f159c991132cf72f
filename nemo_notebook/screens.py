"""Where a turn is drawn: the output of a cell, with parts replaced in place, or the lines of a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, Protocol

from nemo_notebook.config import inline_budget
from nemo_notebook.models.draft import Draft, Track
from nemo_notebook.models.progress import Edited, Phase, Progress, Ready, Words
from nemo_notebook.models.turn import Clip, Video
from nemo_notebook.mp4 import playable
from nemo_notebook.outputs import bundle, changes_bundle, film_bundle, status_bundle, words_bundle

REPAINT_S: Final = 0.08
"""Twelve repaints a second: front-ends fall behind at thirty (Markdown) and flicker beyond fifteen."""
CLOCK_S: Final = 1.0
"""The clock in the status line moves once a second."""
PROGRESS_S: Final = 0.25
"""A phase's progress is repainted four times a second."""


class Screen(Protocol):
    """Where a turn is drawn."""

    def take(self, event: Progress | None) -> None:
        """Draw one event, or move the clock."""

    def end(self, *, failed: bool = False) -> None:
        """Draw what is still held back and the last state of the status line."""


def make_screen(backend: Callable[[], str], *, status_only: bool = False, late_s: float = 0.0) -> Screen:
    """Return the screen of the place we run in: a kernel's cell, or a terminal.

    Args:
        backend: gives the backend's name, "" before it is known.
        status_only: draw the status line alone.
        late_s: seconds before a status line is drawn at all; what ends sooner has none.
    """
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    kind = CellScreen if shell is not None and hasattr(shell, "kernel") else TerminalScreen
    return kind(backend, status_only=status_only, late_s=late_s)


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

    def __init__(self, backend: Callable[[], str], *, status_only: bool = False, late_s: float = 0.0) -> None:
        self._backend = backend
        self._status_only = status_only
        self._began = self._phase_began = time.monotonic()
        self._late = self._began + late_s
        self._status_drawn = 0.0
        self._phase = Phase("connecting")
        self._status: Any = None
        self._words: Any = None
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

    def end(self, *, failed: bool = False) -> None:
        """Draw what is still held back and the last state of the status line."""
        self._flush(final=True)
        self._draw_status(done=not failed, failed=failed)

    def _draw(self, event: Progress) -> None:
        if isinstance(event, Words):
            self._held = event
            if event.final:
                self._flush(final=True)
        elif isinstance(event, Edited):
            self._flush(final=True)
            if event.changes:
                _display(changes_bundle(event.changes))
            _display(draw(event.draft))
            self._draft = event.draft
        elif isinstance(event, Ready):
            _display(film_bundle(event.video, _playable, draft=self._draft, folder=here()))

    def _enter(self, phase: Phase) -> None:
        fresh = phase.name != self._phase.name
        self._phase = phase
        if fresh:
            self._phase_began = time.monotonic()
        if fresh or time.monotonic() - self._status_drawn >= PROGRESS_S:
            self._draw_status()

    def _flush(self, *, final: bool) -> None:
        if self._held is not None:
            self._words = _redraw(self._words, words_bundle(self._held.text, final=final))
            self._words_drawn = time.monotonic()
            self._held = None

    def _draw_status(self, *, done: bool = False, failed: bool = False) -> None:
        now = time.monotonic()
        if self._status is None and now < self._late:
            return
        over = done or failed
        content = status_bundle(
            self._phase,
            backend=self._backend(),
            elapsed_s=now - (self._began if over else self._phase_began),
            done=done,
            failed=failed,
        )
        self._status = _redraw(self._status, content)
        self._status_drawn = now


def _display(content: dict[str, Any]) -> None:
    from IPython.display import display

    display(content, raw=True)  # type: ignore[no-untyped-call]


def _redraw(handle: Any, content: dict[str, Any]) -> Any:
    from IPython.display import display

    if handle is None:
        return display(content, raw=True, display_id=True)  # type: ignore[no-untyped-call]
    handle.update(content, raw=True)
    return handle


class TerminalScreen:
    """Lines on a terminal: each phase once, the words as they come."""

    def __init__(self, _: Callable[[], str], *, status_only: bool = False, late_s: float = 0.0) -> None:
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
        elif isinstance(event, Edited):
            print("\n".join([*event.changes, draw(event.draft)["text/plain"]]), flush=True)
        elif isinstance(event, Ready):
            print(draw(event.video)["text/plain"], flush=True)

    def end(self, *, failed: bool = False) -> None:
        """Print how long it took."""
        self._say(f"{'stopped after' if failed else 'done in'} {time.monotonic() - self._began:.1f} s")

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
