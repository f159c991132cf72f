"""Draw a running turn: a status line replaced in place, the streamed answer, the tracks, the player.

All drawing happens in the thread, or on the loop, of the cell that asked; so nothing leaks into another cell.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from nemo_notebook.errors import InterruptedTurnError, NemoError
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.progress import Edited, Phase, Progress, Ready, Words
from nemo_notebook.models.turn import Video
from nemo_notebook.runner import Work, the_runner

if TYPE_CHECKING:
    from nemo_notebook.kernel import Session

T = TypeVar("T")
Tell = Callable[[Progress], None]

REPAINT_S: Final = 0.08
"""Twelve repaints a second: front-ends fall behind at thirty (Markdown) and flicker beyond fifteen."""
CLOCK_S: Final = 1.0
"""The clock in the status line moves once a second."""


class Screen(Protocol):
    """Where a turn is drawn."""

    def take(self, event: Progress | None) -> None:
        """Draw one event, or move the clock."""

    def end(self, *, failed: bool = False) -> None:
        """Draw what is still held back and the last state of the status line."""


def draw(obj: Any) -> dict[str, Any]:
    """Draw a model as a MIME bundle; installed as the drawing of all models."""
    from nemo_notebook.outputs import bundle

    return bundle(obj, _playable, folder=Path.cwd())


def _playable(video: Video) -> Any:
    from nemo_notebook.config import inline_budget
    from nemo_notebook.mp4 import playable

    return playable(video, inline_budget())


def make_screen(session: Session, *, status_only: bool = False) -> Screen:
    """Return the screen of the place we run in: a kernel's cell, or a terminal."""
    shell = _shell()
    if shell is not None and hasattr(shell, "kernel"):
        return CellScreen(session, status_only=status_only)
    return TerminalScreen(session, status_only=status_only)


def _shell() -> Any:
    ipython = sys.modules.get("IPython")
    return ipython.get_ipython() if ipython else None


class CellScreen:
    """A cell's output: MIME bundles, some of them replaced in place."""

    def __init__(self, session: Session, *, status_only: bool = False) -> None:
        self._session = session
        self._status_only = status_only
        self._began = self._phase_began = self._status_drawn = time.monotonic()
        self._phase = Phase("connecting")
        self._status: Any = None
        self._words: Any = None
        self._held: Words | None = None
        self._words_drawn = 0.0
        self._draft: Draft | None = None
        self._draw_status()

    def take(self, event: Progress | None) -> None:
        """Draw one event, or move the clock."""
        now = time.monotonic()
        if isinstance(event, Phase):
            self._enter(event, now)
        elif isinstance(event, Words) and not self._status_only:
            self._held = event
        elif isinstance(event, Edited) and not self._status_only:
            self._flush(final=True)
            self._draw_edit(event)
        elif isinstance(event, Ready) and not self._status_only:
            self._draw_film(event.video)
        if self._held and (self._held.final or now - self._words_drawn >= REPAINT_S):
            self._flush(final=self._held.final)
        if now - self._status_drawn >= CLOCK_S:
            self._draw_status()

    def end(self, *, failed: bool = False) -> None:
        """Draw what is still held back and the last state of the status line."""
        self._flush(final=True)
        self._draw_status(done=not failed, failed=failed)

    def _enter(self, phase: Phase, now: float) -> None:
        if phase.name != self._phase.name:
            self._phase_began = now
            self._status_drawn = 0.0  # a new phase is shown at once
        elif now - self._status_drawn < REPAINT_S * 3:
            self._phase = phase
            return
        else:
            self._status_drawn = 0.0
        self._phase = phase

    def _flush(self, *, final: bool) -> None:
        from nemo_notebook.outputs import words_bundle

        if self._held is None:
            return
        content = words_bundle(self._held.text, final=final)
        self._words = _redraw(self._words, content)
        self._words_drawn = time.monotonic()
        self._held = None if final or self._held.final else None

    def _draw_edit(self, event: Edited) -> None:
        from nemo_notebook.outputs import changes_bundle

        if event.changes:
            _display(changes_bundle(event.changes))
        _display(draw(event.draft))
        self._draft = event.draft

    def _draw_film(self, video: Video) -> None:
        from nemo_notebook.outputs import film_bundle

        _display(film_bundle(video, _playable, draft=self._draft, folder=Path.cwd()))

    def _draw_status(self, *, done: bool = False, failed: bool = False) -> None:
        from nemo_notebook.outputs import status_bundle

        now = time.monotonic()
        elapsed = now - (self._began if done or failed else self._phase_began)
        content = status_bundle(
            self._phase,
            backend=self._session.backend,
            elapsed_s=elapsed,
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

    def __init__(self, session: Session, *, status_only: bool = False) -> None:
        self._session = session
        self._status_only = status_only
        self._phase = ""
        self._printed = ""
        self._began = time.monotonic()

    def take(self, event: Progress | None) -> None:
        """Print one event."""
        if isinstance(event, Phase):
            if event.name != self._phase:
                self._phase = event.name
                self._print(f"{event.name}…", sys.stderr)
            if event.note:
                self._print(event.note, sys.stderr)
        elif self._status_only or event is None:
            return
        elif isinstance(event, Words):
            self._speak(event)
        elif isinstance(event, Edited):
            self._print("\n".join([*event.changes, draw(event.draft)["text/plain"]]), sys.stdout)
        elif isinstance(event, Ready):
            self._print(str(event.video), sys.stdout)

    def end(self, *, failed: bool = False) -> None:
        """Print how long it took."""
        took = f"{time.monotonic() - self._began:.1f} s"
        self._print(f"{'stopped after' if failed else 'done in'} {took}", sys.stderr)

    def _speak(self, words: Words) -> None:
        fresh = (
            words.text[len(self._printed) :] if words.text.startswith(self._printed) else "\n" + words.text
        )
        self._printed = words.text
        print(fresh, end="\n" if words.final else "", flush=True)

    def _print(self, text: str, stream: Any) -> None:
        print(text, file=stream, flush=True)


# ---- following a piece of work -----------------------------------------------------------------------------


def follow(work: Work[T, Progress], screen: Screen, session: Session) -> T:
    """Draw a piece of work until it ends, blocking; an interrupt stops it within a second.

    Raises:
        InterruptedTurnError: when the person stopped it.
        NemoError: what stopped the work.
    """
    try:
        for event in work.events():
            screen.take(event)
        return _finish(work, screen)
    except KeyboardInterrupt:
        raise _stopped(work, screen, session) from None


async def follow_awaited(work: Work[T, Progress], screen: Screen, session: Session) -> T:
    """Draw the same on a running loop, which goes on serving widgets meanwhile."""
    try:
        async for event in work.watch():
            screen.take(event)
        return _finish(work, screen)
    except (KeyboardInterrupt, asyncio.CancelledError):
        task = asyncio.current_task()
        if task and task.cancelling():
            task.uncancel()
        raise _stopped(work, screen, session) from None


def follow_status(make: Callable[[Tell], Coroutine[Any, Any, T]], session: Session) -> T:
    """Run `make(tell)` with nothing but a status line; the result shows itself."""
    if the_runner().here:  # a callback of our own: nobody is there to drain events
        return the_runner().run(make(lambda _: None))
    return follow(the_runner().start(make), make_screen(session, status_only=True), session)


def _finish(work: Work[T, Progress], screen: Screen) -> T:
    try:
        result = work.result()
    except NemoError:
        screen.end(failed=True)
        raise
    screen.end()
    return result


def _stopped(work: Work[T, Progress], screen: Screen, session: Session) -> InterruptedTurnError:
    going_on = session.conversation.going_on
    work.cancel()
    screen.end(failed=True)
    what, _, hint = going_on.partition("\n")
    return InterruptedTurnError(
        "Stopped." + (f" {what}" if what else " Nothing was sent."),
        hint or "Run the cell again when you like.",
    )
