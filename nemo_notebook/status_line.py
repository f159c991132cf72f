"""How far a turn is: its phase, what is known of its cost, and the time since it began.

Who draws the line asks for it as a MIME bundle; when to repaint is left to them.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from nemo_notebook.models.progress import Edited, Phase, Progress
from nemo_notebook.outputs import Ended, status_bundle

REFUSED_S: Final = 0.1
"""What is refused before this, and before anything was told, needs no status line over the error."""


class StatusLine:
    """The status line of one turn.

    Args:
        backend: gives the backend's name, "" before it is known.
        where: what tells this turn from others that run at the same time, "" for nothing.
        language: of what was asked: "zh", or any other for English.
        clock: time in seconds.
    """

    def __init__(
        self,
        backend: Callable[[], str],
        *,
        where: str = "",
        language: str = "en",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._backend = backend
        self._where = where
        self._language = language
        self._clock = clock
        self._began = clock()
        self._ended: float | None = None
        self._phase = Phase("connecting")

    @property
    def elapsed_s(self) -> float:
        """Seconds since the turn began, or that it took."""
        return (self._clock() if self._ended is None else self._ended) - self._began

    def take(self, event: Progress | None) -> bool:
        """Take one event, and tell whether another phase has begun.

        A note (what the turn is likely to cost, say) stands until there is another one, or the answer.
        """
        if isinstance(event, Edited):
            self._phase = replace(self._phase, note="")
        if not isinstance(event, Phase):
            return False
        before, self._phase = self._phase, replace(event, note=event.note or self._phase.note)
        return before.name != event.name

    def stop(self) -> None:
        """Stop the clock: the turn is over."""
        self._ended = self._clock()

    def drawn(self, ended: Ended | None = None, *, spent: float | None = None) -> dict[str, Any]:
        """Return the line as a MIME bundle.

        Args:
            ended: how the turn ended, None while it runs.
            spent: credits it took, None where that is not known.
        """
        return status_bundle(
            replace(self._phase, note="", count="") if ended else self._phase,
            backend=self._backend(),
            elapsed_s=self.elapsed_s,
            ended=ended,
            spent=spent,
            where="" if ended else self._where,
            language=self._language,
        )
