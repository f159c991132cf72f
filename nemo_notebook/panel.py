"""Join the panel to this kernel's session: gestures become turns, progress becomes what the panel shows."""

from __future__ import annotations

import asyncio
import concurrent.futures
import uuid
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from nemo_notebook.config import inline_budget
from nemo_notebook.errors import NemoError
from nemo_notebook.models.progress import Edited, Phase, Progress, Ready, Words
from nemo_notebook.mp4 import playable
from nemo_notebook.outputs import status_bundle
from nemo_notebook.profiles import find_profile
from nemo_notebook.runner import Work, the_runner
from nemo_notebook.screens import draw

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
        self._work: Work[Any, Progress] | None = None
        self._task: asyncio.Task[None] | None = None
        self._phase = Phase("ready")
        self.static_class = f"nemo-static-{uuid.uuid4().hex[:8]}"
        self.panel = make_panel(
            ask=lambda prompt: self._start(lambda tell: session.ask(prompt, tell=tell)),
            stop=self._stop,
            export=lambda: self._start(lambda tell: session.export(tell=tell)),
            examples=find_profile(session.conversation.profile_name).examples,
            static_class=self.static_class,
        )
        self.panel.show_draft(session.conversation.draft)

    def static_html(self) -> str:
        """Return what stands in the output where no widget is drawn."""
        return f'<div class="{self.static_class}">{draw(self._session.card())["text/html"]}</div>'

    def _start(self, make: Callable[[Tell], Coroutine[Any, Any, Any]]) -> None:
        if self._work is not None:
            return
        self.panel.busy, self.panel.error, self.panel.words = True, "", ""
        self._work = the_runner().start(make)
        self._task = asyncio.get_running_loop().create_task(self._follow(self._work))

    def _stop(self) -> None:
        if self._work:
            self._work.cancel()

    async def _follow(self, work: Work[Any, Progress]) -> None:
        loop = asyncio.get_running_loop()
        began = phase_began = loop.time()
        try:
            async for event in work.watch(tick_s=0.5):
                if isinstance(event, Phase) and event.name != self._phase.name:
                    phase_began = loop.time()
                self._take(event)
                self._say(loop.time() - phase_began)
            work.result()
            self._say(loop.time() - began, done=True)
        except NemoError as problem:
            self.panel.error = str(problem)
            self._say(loop.time() - began, failed=True)
        except (asyncio.CancelledError, concurrent.futures.CancelledError):
            self.panel.error = self._session.conversation.going_on or "Stopped. Nothing was sent."
            self._say(loop.time() - began, failed=True)
        finally:
            self._work = None
            self.panel.busy = False

    def _take(self, event: Progress | None) -> None:
        if isinstance(event, Phase):
            self._phase = event
            self.panel.progress = -1.0 if event.fraction is None else event.fraction
        elif isinstance(event, Words):
            self.panel.words = event.text
        elif isinstance(event, Edited):
            self.panel.show_draft(event.draft)
        elif isinstance(event, Ready):
            clip = playable(event.video, inline_budget())
            if clip:
                self.panel.show_film(clip, f"{event.video} · {event.video.made_by}")

    def _say(self, elapsed_s: float, *, done: bool = False, failed: bool = False) -> None:
        said = status_bundle(
            self._phase, backend=self._session.backend, elapsed_s=elapsed_s, done=done, failed=failed
        )
        self.panel.status = said["text/plain"]


def open_panel(session: Session) -> None:
    """Show the panel below the cell: a static twin first, the widget over it."""
    from IPython.display import display

    from nemo_notebook.widgets import Panel

    edge = PanelEdge(session, Panel)
    display({"text/html": edge.static_html(), "text/plain": "nemo panel"}, raw=True)  # type: ignore[no-untyped-call]
    display(edge.panel)  # type: ignore[no-untyped-call]
