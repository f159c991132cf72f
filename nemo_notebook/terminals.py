"""Where a turn is drawn when there is no notebook: the lines of a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any, Final

from nemo_notebook.drawing import draw
from nemo_notebook.errors import NemoError
from nemo_notebook.models.progress import Edited, Made, Noted, Phase, Previewed, Progress, Ready, Words
from nemo_notebook.outputs import Ended, changes_plain
from nemo_notebook.status_line import REFUSED_S, StatusLine

WORD_S: Final = 10.0
"""A terminal is silent no longer than this; each word there is a new line."""


class TerminalScreen:
    """Lines on a terminal: each phase once and a word now and then, the answer as it comes.

    Args:
        line: the turn's status line.
        status_only: print the status line, and what the person should know, alone.
        late_s: seconds before anything of the status is printed.
        clock: time in seconds.
    """

    def __init__(
        self,
        line: StatusLine,
        *,
        status_only: bool = False,
        late_s: float = REFUSED_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._line = line
        self._status_only = status_only
        self._clock = clock
        self._late = clock() + late_s
        self._said: float | None = None
        self._printed = ""

    def take(self, event: Progress | None) -> None:
        """Print one event, or a word where it was silent for long."""
        renamed = self._line.take(event)
        due = self._late if self._said is None else self._said + WORD_S
        if renamed or self._clock() >= due:
            self._say(self._line.drawn())
        if isinstance(event, Words) and not self._status_only:
            self._speak(event)
        elif isinstance(event, Noted) or not (
            isinstance(event, Phase | Previewed | Words | None) or self._status_only
        ):
            print(_lines(event), flush=True)

    def end(self, ended: Ended, problem: NemoError | None = None, *, spent: float | None = None) -> None:
        """Print how it ended and how long it took, where anything was printed."""
        if self._said is not None:
            self._say(self._line.drawn(ended, spent=spent))

    def _speak(self, words: Words) -> None:
        grown = words.text.startswith(self._printed)
        fresh = words.text.removeprefix(self._printed) if grown else "\n" + words.text
        self._printed = words.text
        print(fresh, end="\n" if words.final else "", flush=True)

    def _say(self, status: dict[str, Any]) -> None:
        print(status["text/plain"], file=sys.stderr, flush=True)
        self._said = self._clock()


class LateScreen:
    """A terminal while something runs in the background: nothing until it is over, then all of it at once."""

    def __init__(self, number: int, line: StatusLine) -> None:
        self._number = number
        self._line = line
        self._kept: list[Words | Edited | Ready | Noted | Made] = []
        print(f"{number} runs in the background; %nemo cancel {number} stops it.", flush=True)

    def take(self, event: Progress | None) -> None:
        """Keep one event."""
        if event is None or isinstance(event, Phase | Previewed):
            return
        if isinstance(event, Words) and self._kept and isinstance(self._kept[-1], Words):
            self._kept.pop()  # the words grew
        self._kept.append(event)

    def end(self, ended: Ended, problem: NemoError | None = None, *, spent: float | None = None) -> None:
        """Print what came of it."""
        status = self._line.drawn(ended, spent=spent)["text/plain"]
        said = [str(problem)] if problem else []
        lines = [f"\nBackground {self._number}: {status}", *map(_lines, self._kept), *said]
        print("\n".join(lines), flush=True)


def _lines(event: Words | Edited | Ready | Noted | Made) -> str:
    """Return an event as the lines of a terminal."""
    if isinstance(event, (Words, Noted)):
        return event.text
    if isinstance(event, Edited):
        changes = [changes_plain(event.changes)] if event.changes else []
        return "\n".join([*changes, draw(event.draft)["text/plain"]])
    return str(draw(event.video if isinstance(event, Ready) else event.batch)["text/plain"])
