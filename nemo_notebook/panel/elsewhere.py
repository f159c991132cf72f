"""What other cells do in a panel's session: brought to the loop of the panel, and stopped from there."""

from __future__ import annotations

import _thread
import asyncio
from typing import TYPE_CHECKING, Final

from nemo_notebook.background import running
from nemo_notebook.models.progress import Progress
from nemo_notebook.status_line import StatusLine
from nemo_notebook.text import film_language

if TYPE_CHECKING:
    from nemo_notebook.panel.edge import PanelEdge
    from nemo_notebook.sessions import Session

WHERE: Final = "in another cell"


class Elsewhere:
    """Lets a panel follow the turns that cells ask for in its session.

    Args:
        edge: shows them.
        session: whose turns these are.
        loop: where the edge lives.
    """

    def __init__(self, edge: PanelEdge, session: Session, loop: asyncio.AbstractEventLoop) -> None:
        self._edge, self._session, self._loop = edge, session, loop
        self._heard: asyncio.Queue[Progress | None] = asyncio.Queue()
        self._following: asyncio.Task[None] | None = None

    def hear(self, event: Progress | None) -> None:
        """Hear one event, in any thread; None when the turn is over."""
        if not self._loop.is_closed():  # a kernel that ends
            self._loop.call_soon_threadsafe(self._take, event)

    def _take(self, event: Progress | None) -> None:
        if self._following is None and event is None:
            return  # it was over before anything was heard of it
        self._heard.put_nowait(event)
        if self._following is None:
            self._following = self._loop.create_task(self._follow())

    async def _follow(self) -> None:
        """Show one turn, event by event: what takes long, a film, keeps the next one waiting."""
        language = film_language(self._session.conversation.draft)
        line = StatusLine(lambda: self._session.backend, where=WHERE, language=language)
        self._edge.begin_elsewhere()
        try:
            while event := await self._heard.get():
                line.take(event)
                await self._edge.take_elsewhere(event, line.drawn()["text/plain"])
        finally:
            self._following = None
            self._edge.end_elsewhere()


def stop_elsewhere(session: Session) -> None:
    """Stop a turn that the panel has not begun: in the background, or in a cell that waits for it."""
    found = [one for one in running() if one.doer is session]
    for one in found:
        one.cancel()
    if not found:
        _thread.interrupt_main()  # as the notebook's own stop button does
