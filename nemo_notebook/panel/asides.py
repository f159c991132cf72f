"""What is done beside the one thing that runs in a panel: credits, history, waves. Nobody waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from nemo_notebook.errors import ConnectionFailedError, NemoError
from nemo_notebook.models.draft import Draft
from nemo_notebook.outputs.facts import credits_plain
from nemo_notebook.panel.past import made_before
from nemo_notebook.panel.waves import PEAKS_PER_S, Waves

if TYPE_CHECKING:
    from nemo_notebook.sessions import Session
    from nemo_notebook.widgets import Panel


class Asides:
    """Looks things up for a panel; a backend that does not answer is told of elsewhere.

    Args:
        session: whom to ask.
        panel: shows it.
    """

    def __init__(self, session: Session, panel: Panel) -> None:
        self._session, self._panel = session, panel
        self._waves = Waves(session)
        self._listening: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._lost = ""  # what was said of a backend that did not answer

    @property
    def running(self) -> bool:
        """Whether something is being looked up."""
        return bool(self._tasks)

    def do(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Do something beside what runs."""

        async def quietly() -> None:
            with suppress(NemoError):
                await work

        task = asyncio.get_running_loop().create_task(quietly())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def show_credits(self) -> None:
        """Show the balance, where somebody counts."""
        self.do(self._show_credits())

    def show_history(self) -> None:
        """Show what was made in this folder."""
        self.do(self._show_history())

    def listen(self, draft: Draft, panels: Sequence[Panel]) -> None:
        """Draw what each sound of a draft sounds like by itself, in panels of its session."""
        self._listening = self.do(self._show_waves(draft, panels))

    def stop_listening(self) -> None:
        """Make room for what a person asks."""
        if self._listening:
            self._listening.cancel()

    async def _show_waves(self, draft: Draft, panels: Sequence[Panel]) -> None:
        heard = await self._waves.heard(draft)
        for panel in panels:
            panel.show_waves(heard, PEAKS_PER_S)

    async def _show_credits(self) -> None:
        try:
            credits = await self._session.credits()
        except ConnectionFailedError as problem:  # a panel that nobody answers must not look well
            if not self._panel.error:
                self._lost = self._panel.error = str(problem)
            raise
        if self._panel.error == self._lost:
            self._panel.error = self._lost = ""
        self._panel.credits = "" if credits.unlimited else credits_plain(credits)

    async def _show_history(self) -> None:
        self._panel.show_history(*await made_before(self._session))
