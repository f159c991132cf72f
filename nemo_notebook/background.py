"""What goes on while other cells run: listed, stopped, awaited, and drawn in the cell that asked for it.

A thread of its own follows each: it prints nothing and only replaces parts of that cell's output, so it
disturbs no other cell, and a cell that keeps the kernel busy does not hold it up.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import itertools
import threading
from collections.abc import Generator
from typing import Any, Final, Generic, TypeVar

from nemo_notebook.drawing import draw
from nemo_notebook.errors import InterruptedTurnError, NemoError
from nemo_notebook.models.progress import Progress
from nemo_notebook.outputs import Ended
from nemo_notebook.outputs.markup import cut
from nemo_notebook.runner import Work, the_runner
from nemo_notebook.screens import Screen, make_screen, problem_drawn
from nemo_notebook.show import Doer, Make, Tell, ended_with, internal, spent_on, stopped
from nemo_notebook.status_line import StatusLine
from nemo_notebook.text import detect_language

T = TypeVar("T")

AT_ONCE_S: Final = 0.15
"""What is refused within this time is an error of the cell itself, so that Run All stops there."""
_SHOWN: Final = 60
"""Characters of the words in a list."""

_numbers = itertools.count(1)
_running: dict[int, Running[Any]] = {}


def running() -> list[Running[Any]]:
    """Return what runs in the background, the oldest first."""
    return list(_running.values())


def occupies(doer: Doer) -> bool:
    """Tell whether something runs in the background in this session."""
    return any(one.doer is doer for one in running())


class Running(Generic[T]):
    """Something that runs while other cells do.

    Args:
        make: begins the work.
        doer: whose work it is.
        words: what was asked.
        listed: whether it is among what runs; nobody asked for the rest.
        language: for the labels, "" for that of the words.

    Attributes:
        number: by which `%nemo cancel` knows it.
        words: what was asked.
        doer: whose work it is.
        language: for the labels.
        line: how far it is, on one line.
        work: its events and its result.
    """

    def __init__(
        self, make: Make[T], doer: Doer, words: str, *, listed: bool = True, language: str = ""
    ) -> None:
        self.number = next(_numbers)
        self.words = words
        self.doer = doer
        self.language = language or detect_language(words)
        self.line = StatusLine(lambda: doer.backend, language=self.language)
        self._heard = threading.Event()
        self._stopped: InterruptedTurnError | None = None
        if listed:
            _running[self.number] = self
        self.work: Work[T, Progress] = the_runner().start(lambda tell: make(self._overhear(tell)))
        self.work.when_over(self._over)

    def cancel(self) -> InterruptedTurnError:
        """Stop it, and return what goes on at the backend without it and how to take that up again."""
        self._stopped = self._stopped or stopped(self.doer)
        self.work.cancel()
        return self._stopped

    @property
    def state(self) -> Ended | None:
        """How it ended, None while it runs."""
        if not self.work.over:
            return None
        problem = self.problem()
        if problem is None:
            return ended_with(self.work.result())
        return "stopped" if problem is self._stopped else "failed"

    @property
    def spent(self) -> float | None:
        """Credits it took, None before it is over and where that is not known."""
        return spent_on(self.work.result()) if self.state == "done" else None

    def problem(self) -> NemoError | None:
        """Wait until it is over, and return what stopped it, None where all went well."""
        try:
            self.work.result()
        except concurrent.futures.CancelledError:
            self._stopped = self._stopped or stopped(self.doer)
            return self._stopped
        except NemoError as problem:
            return problem
        except Exception as problem:
            return internal(problem)
        return None

    def refused(self) -> NemoError | None:
        """Wait a moment for its first word, and return what refused it, None where it goes on."""
        self._heard.wait(AT_ONCE_S)
        return self.problem() if self.work.over else None

    @property
    def label(self) -> str:
        """Number and words, on one line."""
        return f"{self.number}. “{cut(self.words, _SHOWN)}”"

    def __str__(self) -> str:
        """Return number, words and how far it is, on one line."""
        return f"{self.label} · {self.line.drawn(self.state)['text/plain']}"

    def _overhear(self, tell: Tell) -> Tell:
        def told(event: Progress) -> None:
            self.line.take(event)
            self._heard.set()
            tell(event)

        return told

    def _over(self) -> None:
        self.line.stop()
        _running.pop(self.number, None)
        self._heard.set()


class Pending(Running[T]):
    """A turn or batch in the making: what `-o NAME` binds in a cell with `--bg`, for good.

    `NAME.result()` or `await NAME` gives the turn; as the last line of a cell it shows how far it is, and the
    turn once there is one.
    """

    def __init__(self, make: Make[T], doer: Doer, words: str) -> None:
        super().__init__(make, doer, words)
        self._outcome: concurrent.futures.Future[T] = concurrent.futures.Future()

    @property
    def done(self) -> bool:
        """Whether `result()` would not wait."""
        return self._outcome.done()

    def result(self) -> T:
        """Wait until it is made and drawn in its own cell, and return it. An interrupt ends only the waiting.

        Raises:
            InterruptedTurnError: when it was stopped, or the waiting was.
            NemoError: what it failed with.
        """
        if the_runner().here:  # a callback of our own must not stop the loop that makes it
            return the_runner().run(self._awaited())
        try:
            while True:
                try:
                    # A wait without an end cannot be interrupted on Windows.
                    return self._outcome.result(timeout=0.5)
                except concurrent.futures.TimeoutError:
                    continue
        except KeyboardInterrupt:
            raise InterruptedTurnError(
                "Stopped waiting; it goes on in the background.", f"%nemo cancel {self.number} stops it."
            ) from None

    def __await__(self) -> Generator[Any, None, T]:
        return self._awaited().__await__()

    async def _awaited(self) -> T:
        # Shielded: who stops waiting does not stop what the others wait for.
        return await asyncio.shield(asyncio.wrap_future(self._outcome))

    def draw_on(self, screen: Screen) -> None:
        """Draw it until it is over; then its result can be had."""
        try:
            for event in self.work.events():
                screen.take(event)
            problem = self.problem()
            screen.end(self.state or "done", problem, spent=self.spent)
        finally:
            self._deliver()

    def _deliver(self) -> None:
        problem = self.problem()
        if problem:
            self._outcome.set_exception(problem)
        else:
            self._outcome.set_result(self.work.result())

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:
        if not self.done:
            return {"text/plain": str(self)}
        problem = self.problem()
        return problem_drawn(problem) if problem else draw(self.work.result())


def start(make: Make[T], doer: Doer, words: str) -> Pending[T]:
    """Start `make(tell)` and return at once; it is drawn in the cell that is running now.

    Args:
        make: begins the work; it is told where to tell its progress.
        doer: whose work it is.
        words: what was asked, for a list.

    Raises:
        NemoError: what refused it at once.
        InterruptedTurnError: when the person stopped the cell before it was over.
    """
    pending = Pending(make, doer, words)
    try:
        refused = pending.refused()
        if refused:
            raise refused
        screen = make_screen(lambda: doer.backend, number=pending.number, language=pending.language)
    except KeyboardInterrupt:
        raise pending.cancel() from None
    name = f"nemo-background-{pending.number}"
    threading.Thread(target=pending.draw_on, args=(screen,), name=name, daemon=True).start()
    return pending
