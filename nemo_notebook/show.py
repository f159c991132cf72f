"""Follow a running turn and draw it, in the thread or on the loop of the cell that asked.

Nothing is drawn from elsewhere, so nothing leaks into another cell. An interrupt stops the work, and every
error leaves as two lines.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

from nemo_notebook.errors import InternalError, InterruptedTurnError, NemoError
from nemo_notebook.models.progress import Progress
from nemo_notebook.models.turn import Batch, Turn
from nemo_notebook.outputs import Ended
from nemo_notebook.runner import Work, the_runner
from nemo_notebook.screens import Screen, make_screen
from nemo_notebook.status_line import REFUSED_S

T = TypeVar("T")
Tell = Callable[[Progress], None]
Make = Callable[[Tell], Coroutine[Any, Any, T]]

LATE_S = 1.0
"""What is done within a second needs no status line."""


class Doer(Protocol):
    """Whose work it is: a session, or the several of a batch."""

    @property
    def backend(self) -> str:
        """The backend's name, "" before it is known."""

    @property
    def going_on(self) -> str:
        """What goes on at the backend when the work is stopped now, and what to type; "" for nothing."""


def follow(
    make: Make[T], doer: Doer, *, status_only: bool = False, quick: bool = False, language: str = "en"
) -> T:
    """Start `make(tell)`, draw it until it ends, and return its result; an interrupt stops it at once.

    Args:
        make: begins the work; it is told where to tell its progress.
        doer: whose work it is.
        status_only: draw the status line alone; the result shows itself.
        quick: the work is expected to be short: a status line only when it is not.
        language: of what was asked, for the labels.

    Raises:
        InterruptedTurnError: when the person stopped it.
        NemoError: what stopped the work.
    """
    if the_runner().here:  # a callback of our own: nobody is there to drain events
        return the_runner().run(make(lambda _: None))
    late_s = LATE_S if quick else REFUSED_S
    screen = make_screen(lambda: doer.backend, status_only=status_only, late_s=late_s, language=language)
    work = None
    try:
        work = the_runner().start(make)
        for event in work.events():
            screen.take(event)
        return _finish(work, screen)
    except KeyboardInterrupt:
        raise _stop(work, screen, doer) from None


async def follow_awaited(make: Make[T], doer: Doer, *, language: str = "en") -> T:
    """Draw the same on a running loop, which goes on serving widgets meanwhile."""
    screen, work = make_screen(lambda: doer.backend, language=language), None
    try:
        work = the_runner().start(make)
        async for event in work.watch():
            screen.take(event)
        return _finish(work, screen)
    except (KeyboardInterrupt, asyncio.CancelledError):
        task = asyncio.current_task()
        if task and task.cancelling():
            task.uncancel()
        raise _stop(work, screen, doer) from None


def _finish(work: Work[T, Progress], screen: Screen) -> T:
    try:
        result = work.result()
    except NemoError:
        screen.end("failed")
        raise
    except Exception as problem:
        screen.end("failed")
        raise internal(problem) from problem
    screen.end(ended_with(result), spent=spent_on(result))
    return result


def ended_with(result: object) -> Ended:
    """Return how a work ended that gave a result: of several films some may have failed."""
    return "partly" if isinstance(result, Batch) and result.failures else "done"


def spent_on(result: object) -> float | None:
    """Return the credits a turn took, None where that is not known."""
    return result.credits_spent if isinstance(result, Turn) else None


def _stop(work: Work[T, Progress] | None, screen: Screen, doer: Doer) -> InterruptedTurnError:
    error = stopped(doer)
    if work:
        work.cancel()
    screen.end("stopped")
    return error


def stopped(doer: Doer) -> InterruptedTurnError:
    """Say what goes on at the backend of a work that is about to be stopped, and what to type."""
    what, _, hint = doer.going_on.partition("\n")
    return InterruptedTurnError(
        f"Stopped. {what or 'Nothing goes on at the backend.'}", hint or "Run the cell again when you like."
    )


def internal(problem: Exception) -> InternalError:
    """Put a fault of our own into two lines."""
    said = str(problem).strip().splitlines()
    return InternalError(
        f"nemo-notebook has a fault here: {type(problem).__name__}{': ' + said[0][:200] if said else ''}.",
        "Run the cell with --trace to see all of it; a report with that is welcome.",
    )
