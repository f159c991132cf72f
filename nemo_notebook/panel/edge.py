"""Join the panel to this kernel's session: gestures become turns, progress becomes what the panel shows."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakSet

from nemo_notebook.background import Running
from nemo_notebook.drawing import draw
from nemo_notebook.errors import ConfigError, ConnectionFailedError
from nemo_notebook.models.progress import Edited, Phase, Previewed, Progress, Ready, Words
from nemo_notebook.models.turn import Turn, Video
from nemo_notebook.panel.asides import Asides
from nemo_notebook.panel.elsewhere import stop_elsewhere
from nemo_notebook.panel.films import Films
from nemo_notebook.panel.job import Job, Waiting, joined
from nemo_notebook.panel.looks import quick_look
from nemo_notebook.panel.twin import twin
from nemo_notebook.profiles import find_profile
from nemo_notebook.text import film_language

if TYPE_CHECKING:
    from nemo_notebook.sessions import Session
    from nemo_notebook.widgets import Panel
    from nemo_notebook.widgets.saying import Step

UPDATE_AFTER_S: Final = 0.7

_UNSENT: Final = (ConfigError, ConnectionFailedError)
"""Problems that come before anything is sent: the words were not heard."""

_panels: WeakSet[PanelEdge] = WeakSet()


class PanelEdge:
    """One panel and what runs in it.

    Args:
        session: whose turns these are.
        make_panel: makes the widget.
        show: draws what stands in the output where no widget is, in place of what it drew before.
        opened: called whenever a view of it is drawn.
        folded: whether it is one line until it is opened.
        update_after_s: seconds after the last of several edits until a new film is made, where that is free.
    """

    def __init__(
        self,
        session: Session,
        make_panel: Callable[..., Panel],
        *,
        show: Callable[[dict[str, Any]], None] = lambda _: None,
        opened: Callable[[], None] = lambda: None,
        folded: bool = False,
        update_after_s: float = UPDATE_AFTER_S,
    ) -> None:
        self._update_after_s = update_after_s
        self._folded = folded
        self._session = session
        self._show_static = show
        self.opened = opened
        self._film: Video | None = None
        self._job: Job | None = None
        self._running: Running[Any] | None = None
        self._task: asyncio.Task[None] | None = None
        self._soon: asyncio.TimerHandle | None = None
        self._seen = False  # whether a front-end has drawn it
        self._elsewhere = False  # whether a turn runs that was asked for elsewhere
        self.static_class = f"nemo-static-{uuid.uuid4().hex[:8]}"
        self.panel = make_panel(
            self,
            examples=find_profile(session.conversation.profile_name).examples,
            language="zh" if film_language(session.conversation.draft) == "zh" else "",
            static_class=self.static_class,
            folded=folded,
        )
        self._asides, self._films = Asides(session, self.panel), Films(self.panel)
        _panels.add(self)
        self.refresh()

    def show_static(self) -> None:
        """Draw what stands in the output where no widget is: words, tracks and film as they are now."""
        draft = self._session.conversation.draft
        seen = Turn(id="panel", prompt="", text=self.panel.words, draft=draft, video=self._film)
        older = self._film is not None and self._film != self._session.conversation.film
        drawn = draw(seen if draft else self._session.card())
        self._show_static(twin(drawn, self.static_class, folded=self._folded, older=older))

    def refresh(self) -> None:
        """Show the draft as the session has it by now."""
        settings = self._session.conversation.settings
        self.panel.costs = settings is not None and not settings.local
        self.panel.show_draft(self._session.conversation.draft)

    def ask(self, prompt: str, files: Sequence[Path]) -> None:
        """Make or change a film."""
        attach = list(files)
        self._begin(Job(prompt, lambda tell: self._session.ask(prompt, attach=attach, tell=tell), typed=True))

    def edit(self, key: str, words: str) -> None:
        """Make one edit; where edits cost, it waits to be applied."""
        self.panel.waiting = [*self.panel.waiting, {"key": key, "words": words}]
        self._next()

    def apply(self) -> None:
        """Send all edits that wait as one message."""
        if self.panel.waiting:
            self._carry_out(tuple(self.panel.waiting))

    def discard(self) -> None:
        """Forget the edits that were not sent."""
        self.panel.waiting = list(self._job.edits) if self._job else []

    def step(self, what: Step, words: str) -> None:
        """Undo or redo; where edits wait to be applied, the last of them is taken back without a message."""
        sent = self._job.edits if self._job else ()
        if what == "undo" and self.panel.costs and len(self.panel.waiting) > len(sent):
            self.panel.waiting = self.panel.waiting[:-1]
        elif self.panel.costs:
            self._begin(Job(words, lambda tell: self._session.ask(words, export=False, tell=tell)))
        else:
            self.edit(f"{what}-{uuid.uuid4().hex[:8]}", words)

    def update(self) -> None:
        """Make a film of the draft as it is, to look at; it is not kept."""
        self._begin(Job("update", lambda tell: quick_look(self._session, tell), yields=True))

    def export(self, quality: str, aspect: str) -> None:
        """Make the film to keep."""
        if aspect:
            words = f"export it as {aspect}"
            self._begin(Job(words, lambda tell: self._session.ask(words, quality=quality, tell=tell)))
        else:
            self._begin(Job("export", lambda tell: self._session.export(quality=quality, tell=tell)))

    def stop(self) -> None:
        """Stop what runs, and forget what waits."""
        self.panel.waiting = []
        if self._running:
            self._running.cancel()
        elif self._job:  # it has not begun
            self._job, self.panel.busy = None, False
        elif self._elsewhere:
            stop_elsewhere(self._session)

    def begin_elsewhere(self) -> None:
        """A turn has begun that a cell or another panel asked for."""
        self._elsewhere = True
        self._stop_looking()
        self.panel.busy, self.panel.error, self.panel.words = True, "", ""

    async def take_elsewhere(self, event: Progress | None, status: str) -> None:
        """Show one event of it; the film is embedded where it was asked for, and only there."""
        self.panel.status = status
        await (self._films.show(event.video) if isinstance(event, Ready) else self._take(event))

    def end_elsewhere(self, stale: bool | None = None) -> None:
        """It is over; how it went is said where it was asked for.

        Args:
            stale: whether the film is older than the draft now, where another panel sees to that.
        """
        self._elsewhere, self.panel.busy, self.panel.progress, self.panel.status = False, False, -1.0, ""
        self._settle(look=stale is None)
        if stale is not None:
            self.panel.stale = stale

    def hello(self) -> None:
        """Show a new view what there is."""
        self._seen = True
        self.opened()
        self.refresh()
        if self._session.conversation.settings is not None or self._session.conversation.elsewhere:
            self._asides.show_credits()
        film = self._session.conversation.film
        if film and self._film is None:  # made before the panel was opened
            self._asides.do(self._films.show(film))

    def history(self) -> None:
        """Show what was made in this folder."""
        self._asides.show_history()

    def watch(self, turn: str) -> None:
        """Play the film of an earlier turn."""
        self._asides.do(self._show_past(turn))

    def _begin(self, job: Job) -> None:
        if self._elsewhere or (self._job and not self._job.yields):
            return
        self._stop_looking()
        before, self._job = self._task, job
        self.panel.busy, self.panel.error = not job.yields, ""
        if not job.yields:
            self.panel.words = ""
        self._task = asyncio.get_running_loop().create_task(self._do(job, before))

    def _stop_looking(self) -> None:
        """Give up the film that was only to look at, which makes room for all else."""
        self._asides.stop_listening()
        if self._soon:
            self._soon.cancel()
        if self._job and self._job.yields:
            self._job = None
            if self._running:
                self._running.cancel()

    async def _do(self, job: Job, before: asyncio.Task[None] | None) -> None:
        if before:
            await asyncio.wait([before])  # its session is free again only then
        if self._job is not job:
            return
        if self._elsewhere:  # another panel was first; edits wait until it is done
            self._job = None
            if job.typed:
                self.panel.give_back(job.words)
            return
        running = self._running = Running(
            job.followed, self._session, job.words, listed=not job.yields, language=self.panel.language
        )
        others = [] if job.yields else self._others()
        for other in others:
            other.begin_elsewhere()
        try:
            async for event in running.work.watch(tick_s=0.5):
                await self._take(event)
                self._say(running)
                for other in others:
                    await other.take_elsewhere(event, self.panel.status)
        finally:
            self._running = None
            for other in others:
                other.end_elsewhere(self.panel.stale)
            self._end(job, running)

    def _others(self) -> list[PanelEdge]:
        """The other panels of the session that are seen; what runs in this one runs in them, too."""
        return [one for one in _panels if one is not self and one._seen and one._session is self._session]

    def _end(self, job: Job, running: Running[Any]) -> None:
        if self._job is not job:  # it yielded
            return
        self._job = None
        problem = running.problem()
        if job.typed and isinstance(problem, _UNSENT):
            self.panel.give_back(job.words)
        self.panel.busy, self.panel.progress = False, -1.0
        done = {one["key"] for one in job.edits}
        # What was to come after an edit that failed was meant for another draft.
        left = [] if problem else [one for one in self.panel.waiting if one["key"] not in done]
        self.panel.waiting = left
        self._say(running)
        self.panel.error = str(problem or "")
        if job.yields and not problem:
            for one in (self, *self._others()):
                one._films.show_look(*running.work.result())
            self._listen()
        if not job.yields:
            self._settle()

    def _settle(self, *, look: bool = True) -> None:
        """A turn is over, here or elsewhere; have a `look` at what came of it."""
        self._films.settle()
        self.show_static()
        self._asides.show_credits()
        self._next(look=look)
        if look:
            self._listen()

    def _listen(self) -> None:
        """Hear each sound of the film that is shown by itself, where that costs nothing."""
        draft = self._session.conversation.draft
        if draft and self._seen and not (self.panel.costs or self.panel.stale or self._job):
            self._asides.listen(draft, [one.panel for one in (self, *self._others())])

    def _next(self, *, look: bool = True) -> None:
        """Carry out what waits; then make a film of it, where that costs nothing."""
        if self.panel.costs or self._elsewhere or (self._job and not self._job.yields):
            return
        if self.panel.waiting:
            self._carry_out((self.panel.waiting[0],))
        elif look and self.panel.stale and not self.panel.error:
            self._soon = asyncio.get_running_loop().call_later(self._update_after_s, self.update)

    def _carry_out(self, edits: tuple[Waiting, ...]) -> None:
        words = joined(edits)
        self._begin(Job(words, lambda tell: self._session.ask(words, export=False, tell=tell), edits))

    async def _take(self, event: Progress | None) -> None:
        if isinstance(event, Phase):
            self.panel.progress = -1.0 if event.fraction is None else event.fraction
        elif isinstance(event, Words):
            self.panel.words = event.text
        elif isinstance(event, Edited):
            self.panel.stale = True
            refresh_panels(self._session)
        elif isinstance(event, Previewed):
            self._films.show_preview(event)
        elif isinstance(event, Ready):
            self._film = event.video
            await self._films.show(event.video)

    def _say(self, running: Running[Any]) -> None:
        self.panel.status = running.line.drawn(running.state, spent=running.spent)["text/plain"]

    async def _show_past(self, turn_id: str) -> None:
        video = (await self._session.past(turn_id)).video
        if video:
            await self._films.show(video, current=False)


def refresh_panels(session: Session | None = None) -> None:
    """Let the open panels of a session, or of all, show the draft as it is by now."""
    for edge in list(_panels):
        if session is None or edge._session is session:
            edge.refresh()
