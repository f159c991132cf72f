"""Join the panel to this kernel's session: gestures become turns, progress becomes what the panel shows."""

from __future__ import annotations

import asyncio
import tempfile
import uuid
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakSet

from nemo_notebook.background import Running
from nemo_notebook.config import inline_budget
from nemo_notebook.drawing import draw, here
from nemo_notebook.errors import NemoError
from nemo_notebook.models.progress import Edited, Phase, Previewed, Progress, Ready, Words
from nemo_notebook.models.turn import Clip, Turn, Video
from nemo_notebook.mp4 import playable
from nemo_notebook.outputs import player_plain
from nemo_notebook.outputs.facts import credits_plain
from nemo_notebook.outputs.figures import length
from nemo_notebook.panel.elsewhere import stop_elsewhere
from nemo_notebook.panel.job import Job, Tell, Waiting
from nemo_notebook.panel.past import made_before
from nemo_notebook.panel.twin import twin
from nemo_notebook.profiles import find_profile

if TYPE_CHECKING:
    from nemo_notebook.sessions import Session
    from nemo_notebook.widgets import Panel

UPDATE_AFTER_S: Final = 0.7
PREVIEW: Final = "a quick look, not saved; Export makes the file"
FOLLOWS: Final = "a preview; the full film follows"

_panels: WeakSet[PanelEdge] = WeakSet()


class PanelEdge:
    """One panel and what runs in it.

    Args:
        session: whose turns these are.
        make_panel: makes the widget.
        show: draws what stands in the output where no widget is, in place of what it drew before.
        update_after_s: seconds after the last of several edits until a new film is made, where that is free.
    """

    def __init__(
        self,
        session: Session,
        make_panel: Callable[..., Panel],
        *,
        show: Callable[[dict[str, Any]], None] = lambda _: None,
        update_after_s: float = UPDATE_AFTER_S,
    ) -> None:
        self._update_after_s = update_after_s
        self._session = session
        self._show_static = show
        self._film: Video | None = None
        self._job: Job | None = None
        self._running: Running[Any] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._task: asyncio.Task[None] | None = None
        self._soon: asyncio.TimerHandle | None = None
        self._elsewhere = False  # whether a turn runs that a cell has asked for
        self.static_class = f"nemo-static-{uuid.uuid4().hex[:8]}"
        self.panel = make_panel(
            self,
            examples=find_profile(session.conversation.profile_name).examples,
            static_class=self.static_class,
        )
        _panels.add(self)
        self.refresh()

    def show_static(self) -> None:
        """Draw what stands in the output where no widget is: words, tracks and film as they are now."""
        draft = self._session.conversation.draft
        seen = Turn(id="panel", prompt="", text=self.panel.words, draft=draft, video=self._film)
        self._show_static(twin(draw(seen if draft else self._session.card()), self.static_class))

    def refresh(self) -> None:
        """Show the draft as the session has it by now."""
        settings = self._session.conversation.settings
        self.panel.costs = settings is not None and not settings.local
        self.panel.show_draft(self._session.conversation.draft)

    def ask(self, prompt: str, files: Sequence[Path]) -> None:
        """Make or change a film."""
        self._begin(Job(prompt, lambda tell: self._session.ask(prompt, attach=list(files), tell=tell)))

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

    def step(self, words: str) -> None:
        """Undo or redo; where edits wait to be applied, the last of them is taken back without a message."""
        sent = self._job.edits if self._job else ()
        if words == "undo" and self.panel.costs and len(self.panel.waiting) > len(sent):
            self.panel.waiting = self.panel.waiting[:-1]
        elif self.panel.costs:
            self._begin(Job(words, lambda tell: self._session.ask(words, export=False, tell=tell)))
        else:
            self.edit(f"{words}-{uuid.uuid4().hex[:8]}", words)

    def update(self) -> None:
        """Make a film of the draft as it is, to look at; it is not kept."""
        self._begin(Job("update", self._preview, yields=True))

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
        """A turn has begun that a cell asked for."""
        self._elsewhere = True
        self.panel.busy, self.panel.error, self.panel.words = True, "", ""

    async def take_elsewhere(self, event: Progress, status: str) -> None:
        """Show one event of it; the film is embedded in the cell that asked for it, and only there."""
        self.panel.status = status
        await (self._show(event.video) if isinstance(event, Ready) else self._take(event))

    def end_elsewhere(self) -> None:
        """It is over; how it went, its own cell says."""
        self._elsewhere, self.panel.busy, self.panel.progress, self.panel.status = False, False, -1.0, ""
        self.show_static()
        self._aside(self._show_credits())
        self._next()

    def hello(self) -> None:
        """Show a new view what there is."""
        self.refresh()
        if self._session.conversation.settings is not None:
            self._aside(self._show_credits())
        film = self._session.conversation.film
        if film and self._film is None:  # made before the panel was opened
            self._aside(self._show(film))

    def history(self) -> None:
        """Show what was made in this folder."""
        self._aside(self._show_history())

    def watch(self, turn: str) -> None:
        """Play the film of an earlier turn."""
        self._aside(self._show_past(turn))

    def _begin(self, job: Job) -> None:
        if self._elsewhere or (self._job and not self._job.yields):
            return
        if self._soon:
            self._soon.cancel()
        if self._running:
            self._running.cancel()
        before, self._job = self._task, job
        self.panel.busy, self.panel.error = not job.yields, ""
        if not job.yields:
            self.panel.words = ""
        self._task = asyncio.get_running_loop().create_task(self._do(job, before))

    async def _do(self, job: Job, before: asyncio.Task[None] | None) -> None:
        if before:
            await asyncio.wait([before])  # its session is free again only then
        if self._job is not job:
            return
        running = self._running = Running(job.followed, self._session, job.words)
        try:
            async for event in running.work.watch(tick_s=0.5):
                await self._take(event)
                self._say(running)
        finally:
            self._running = None
            self._end(job, running)

    def _end(self, job: Job, running: Running[Any]) -> None:
        if self._job is not job:  # it yielded
            return
        self._job = None
        problem = running.problem()
        self.panel.busy, self.panel.progress = False, -1.0
        done = {one["key"] for one in job.edits}
        # What was to come after an edit that failed was meant for another draft.
        left = [] if problem else [one for one in self.panel.waiting if one["key"] not in done]
        self.panel.waiting = left
        self._say(running)
        self.panel.error = str(problem or "")
        if job.yields and not problem:
            self._show_preview(*running.work.result())
        if not job.yields:
            self.show_static()
            self._aside(self._show_credits())
            self._next()

    def _next(self) -> None:
        """Carry out what waits; then make a film of it, where that costs nothing."""
        if self.panel.costs or self._elsewhere or (self._job and not self._job.yields):
            return
        if self.panel.waiting:
            self._carry_out((self.panel.waiting[0],))
        elif self.panel.stale and not self.panel.error:
            self._soon = asyncio.get_running_loop().call_later(self._update_after_s, self.update)

    def _carry_out(self, edits: tuple[Waiting, ...]) -> None:
        lines = [one["words"] for one in edits]
        words = lines[0] if len(lines) == 1 else "\n".join(f"{i}. {one}" for i, one in enumerate(lines, 1))
        self._begin(Job(words, lambda tell: self._session.ask(words, export=False, tell=tell), edits))

    async def _preview(self, tell: Tell) -> tuple[Video, Clip | None]:
        def told(event: Progress) -> None:
            if not isinstance(event, Ready):  # its file is there for a moment only
                tell(event)

        with tempfile.TemporaryDirectory(prefix="nemo-preview-") as folder:
            path = Path(folder) / "film.mp4"
            video = await self._session.export(path, quality="draft", tell=told)
            return video, await asyncio.to_thread(playable, video, inline_budget())

    async def _take(self, event: Progress | None) -> None:
        if isinstance(event, Phase):
            self.panel.progress = -1.0 if event.fraction is None else event.fraction
        elif isinstance(event, Words):
            self.panel.words = event.text
        elif isinstance(event, Edited):
            self.panel.stale = True
            refresh_panels(self._session)
        elif isinstance(event, Previewed):
            self._show_preview(event.video, event.clip, FOLLOWS)
        elif isinstance(event, Ready):
            self._film = event.video
            await self._show(event.video)

    async def _show(self, video: Video, *, current: bool = True) -> None:
        clip = await asyncio.to_thread(playable, video, inline_budget())  # of a large one a proxy is made
        if clip:
            self.panel.show_film(clip, " · ".join(player_plain(video, folder=here()).splitlines()))
            self.panel.stale = not current

    def _show_preview(self, video: Video, clip: Clip | None, what: str = PREVIEW) -> None:
        if clip:
            size = f"{video.width}×{video.height} · {length(video.duration_s * 1000)}"
            self.panel.show_film(clip, f"{size} · {what}")
            self.panel.stale = False

    def _say(self, running: Running[Any]) -> None:
        self.panel.status = running.line.drawn(running.state, spent=running.spent)["text/plain"]

    def _aside(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something beside what runs; a backend that does not answer is told of elsewhere."""

        async def quietly() -> None:
            with suppress(NemoError):
                await work

        task = asyncio.get_running_loop().create_task(quietly())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _show_credits(self) -> None:
        credits = await self._session.credits()
        self.panel.credits = "" if credits.unlimited else credits_plain(credits)

    async def _show_history(self) -> None:
        self.panel.show_history(*await made_before(self._session))

    async def _show_past(self, turn_id: str) -> None:
        video = (await self._session.past(turn_id)).video
        if video:
            await self._show(video, current=False)


def refresh_panels(session: Session | None = None) -> None:
    """Let the open panels of a session, or of all, show the draft as it is by now."""
    for edge in list(_panels):
        if session is None or edge._session is session:
            edge.refresh()
