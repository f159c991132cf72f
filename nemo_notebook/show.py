"""Follow a running turn and draw it, in the thread or on the loop of the cell that asked.

Nothing is drawn from elsewhere, so nothing leaks into another cell. An interrupt stops the work, and every
error leaves as two lines.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from nemo_notebook.errors import InternalError, InterruptedTurnError, NemoError
from nemo_notebook.models.progress import Progress
from nemo_notebook.runner import Work, the_runner
from nemo_notebook.screens import Screen, make_screen

if TYPE_CHECKING:
    from nemo_notebook.kernel import Session

T = TypeVar("T")
Tell = Callable[[Progress], None]
Make = Callable[[Tell], Coroutine[Any, Any, T]]

LATE_S = 1.0
"""What is done within a second needs no status line."""


def follow(make: Make[T], session: Session, *, status_only: bool = False, quick: bool = False) -> T:
    """Start `make(tell)`, draw it until it ends, and return its result; an interrupt stops it at once.

    Args:
        make: begins the work; it is told where to tell its progress.
        session: whose work it is.
        status_only: draw the status line alone; the result shows itself.
        quick: the work is expected to be short: a status line only when it is not.

    Raises:
        InterruptedTurnError: when the person stopped it.
        NemoError: what stopped the work.
    """
    if the_runner().here:  # a callback of our own: nobody is there to drain events
        return the_runner().run(make(lambda _: None))
    screen, work = _screen(session, status_only, quick), None
    try:
        work = the_runner().start(make)
        for event in work.events():
            screen.take(event)
        return _finish(work, screen)
    except KeyboardInterrupt:
        raise _stopped(work, screen, session) from None


async def follow_awaited(make: Make[T], session: Session) -> T:
    """Draw the same on a running loop, which goes on serving widgets meanwhile."""
    screen, work = _screen(session, False, False), None
    try:
        work = the_runner().start(make)
        async for event in work.watch():
            screen.take(event)
        return _finish(work, screen)
    except (KeyboardInterrupt, asyncio.CancelledError):
        task = asyncio.current_task()
        if task and task.cancelling():
            task.uncancel()
        raise _stopped(work, screen, session) from None


def _screen(session: Session, status_only: bool, quick: bool) -> Screen:
    return make_screen(lambda: session.backend, status_only=status_only, late_s=LATE_S if quick else 0.0)


def _finish(work: Work[T, Progress], screen: Screen) -> T:
    try:
        result = work.result()
    except NemoError:
        screen.end(failed=True)
        raise
    except Exception as problem:
        screen.end(failed=True)
        raise internal(problem) from problem
    screen.end()
    return result


def internal(problem: Exception) -> InternalError:
    """Put a fault of our own into two lines."""
    said = str(problem).strip().splitlines()
    return InternalError(
        f"nemo-notebook has a fault here: {type(problem).__name__}{': ' + said[0][:200] if said else ''}.",
        "Run the cell with --trace to see all of it; a report with that is welcome.",
    )


def _stopped(work: Work[T, Progress] | None, screen: Screen, session: Session) -> InterruptedTurnError:
    going_on = session.conversation.going_on
    if work:
        work.cancel()
    screen.end(failed=True)
    what, _, hint = going_on.partition("\n")
    return InterruptedTurnError(
        "Stopped." + (f" {what}" if what else " Nothing was sent."),
        hint or "Run the cell again when you like.",
    )
