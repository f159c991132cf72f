"""Join the panel to this kernel's session: gestures become turns, progress becomes what the panel shows."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from nemo_notebook.background import Running
from nemo_notebook.config import inline_budget
from nemo_notebook.errors import ConfigError
from nemo_notebook.models.progress import Edited, Phase, Progress, Ready, Words
from nemo_notebook.mp4 import playable
from nemo_notebook.outputs import player_plain
from nemo_notebook.profiles import find_profile
from nemo_notebook.screens import draw, here

if TYPE_CHECKING:
    from nemo_notebook.kernel import Session
    from nemo_notebook.widgets import Panel

Tell = Callable[[Progress], None]


class PanelEdge:
    """One panel and the turn that runs in it.

    Args:
        session: whose turns these are.
        make_panel: makes the widget from the callbacks.
    """

    def __init__(self, session: Session, make_panel: Callable[..., Panel]) -> None:
        self._session = session
        self._running: Running[Any] | None = None
        self._task: asyncio.Task[None] | None = None
        self.static_class = f"nemo-static-{uuid.uuid4().hex[:8]}"
        self.panel = make_panel(
            ask=lambda prompt: self._start(prompt, lambda tell: session.ask(prompt, tell=tell)),
            stop=self._stop,
            export=lambda: self._start("export", lambda tell: session.export(tell=tell)),
            examples=find_profile(session.conversation.profile_name).examples,
            static_class=self.static_class,
        )
        self.panel.show_draft(session.conversation.draft)

    def static_html(self) -> str:
        """Return what stands in the output where no widget is drawn."""
        return f'<div class="{self.static_class}">{draw(self._session.card())["text/html"]}</div>'

    def _start(self, words: str, make: Callable[[Tell], Coroutine[Any, Any, Any]]) -> None:
        if self._running is not None:
            return
        self.panel.busy, self.panel.error, self.panel.words = True, "", ""
        self._running = Running(make, self._session, words)
        self._task = asyncio.get_running_loop().create_task(self._follow(self._running))

    def _stop(self) -> None:
        if self._running:
            self._running.cancel()

    async def _follow(self, running: Running[Any]) -> None:
        try:
            async for event in running.work.watch(tick_s=0.5):
                self._take(event)
                self._say(running)
        finally:
            self._running = None
            self.panel.busy = False
        self._say(running)
        self.panel.error = str(running.problem() or "")

    def _take(self, event: Progress | None) -> None:
        if isinstance(event, Phase):
            self.panel.progress = -1.0 if event.fraction is None else event.fraction
        elif isinstance(event, Words):
            self.panel.words = event.text
        elif isinstance(event, Edited):
            self.panel.show_draft(event.draft)
        elif isinstance(event, Ready):
            clip = playable(event.video, inline_budget())
            if clip:
                words = player_plain(event.video, folder=here())
                self.panel.show_film(clip, " · ".join(words.splitlines()))

    def _say(self, running: Running[Any]) -> None:
        self.panel.status = running.line.drawn(running.state, spent=running.spent)["text/plain"]


def open_panel(session: Session) -> None:
    """Show the panel below the cell: a static twin first, the widget over it.

    Raises:
        ConfigError: where there is no notebook to draw it in.
    """
    from IPython import get_ipython
    from IPython.display import display

    from nemo_notebook.widgets import Panel

    if not hasattr(get_ipython(), "kernel"):
        raise ConfigError("The panel needs a notebook.", "In a terminal, %nemo status shows the tracks.")
    edge = PanelEdge(session, Panel)
    display({"text/html": edge.static_html(), "text/plain": "nemo panel"}, raw=True)  # type: ignore[no-untyped-call]
    display(edge.panel)  # type: ignore[no-untyped-call]
