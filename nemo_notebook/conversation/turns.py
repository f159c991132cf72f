"""One conversation about one draft: ask, upload, export, and recover, without ever sending a request twice.

It lives on one event loop and shows nothing: what happens is told as progress events. Blocking faces,
displays and the choice of a backend are left to the edges.
"""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext
from pathlib import Path

from nemo_notebook.client import claim_link
from nemo_notebook.config import Settings
from nemo_notebook.conversation.archive import Archive
from nemo_notebook.conversation.attachments import Attachment
from nemo_notebook.conversation.exporting import Exporter, Wish
from nemo_notebook.conversation.listening import Sleep, Tell, tell_nobody
from nemo_notebook.conversation.looking import LOOKS, look
from nemo_notebook.conversation.options import TurnOptions
from nemo_notebook.conversation.orders import Order
from nemo_notebook.conversation.places import Place
from nemo_notebook.conversation.project import Project
from nemo_notebook.conversation.reach import Reach
from nemo_notebook.conversation.record import Record
from nemo_notebook.conversation.resuming import ShowAgain, find_left, taken_up
from nemo_notebook.conversation.running import Run
from nemo_notebook.conversation.spending import estimate
from nemo_notebook.conversation.uploading import check_files, upload_all
from nemo_notebook.errors import ConfigError
from nemo_notebook.ledger import Ledger
from nemo_notebook.models.account import Credits
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.history import History
from nemo_notebook.models.progress import Noted, Phase
from nemo_notebook.models.state import State, UploadedMedia
from nemo_notebook.models.turn import Turn, Video
from nemo_notebook.profiles import Profile

Answering = Callable[[Tell], Awaitable[Turn]]
"""Does what was asked, and tells what goes on."""


class Conversation:
    """One session of a backend.

    Args:
        reach: the way to the backend.
        ledger: where its turns are kept; None keeps them in memory.
        sleep, clock, new_id: time and ids, so that tests need not wait.
    """

    def __init__(
        self,
        reach: Reach,
        *,
        ledger: Ledger | None = None,
        sleep: Sleep = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
        new_id: Callable[[], str] = lambda: uuid.uuid4().hex[:8],
    ) -> None:
        self._ledger = ledger or Ledger()
        self._archive = Archive(self._ledger, reach)
        self._project = Project(reach)
        self._exporter = Exporter(self._project, sleep=sleep, new_id=new_id)
        self._sleep = sleep
        self._clock = clock
        self._new_id = new_id
        self._busy = asyncio.Lock()
        self._run: Run | None = None

    @property
    def settings(self) -> Settings | None:
        """The backend's settings, None before the first call."""
        return self._project.reach.settings

    @property
    def elsewhere(self) -> bool:
        """Whether the backend was chosen, and is no studio of this machine."""
        return self._project.reach.elsewhere

    @property
    def profile_name(self) -> str:
        """The profile in use."""
        return self._project.reach.profile.name

    @property
    def draft(self) -> Draft | None:
        """The timeline as last read, None before."""
        return self._project.draft

    @property
    def film(self) -> Video | None:
        """The film of the timeline as it stands, None where none was made, or its file is gone."""
        return self._exporter.film_of(self.draft)

    @property
    def going_on(self) -> str:
        """What goes on at the backend when the person stops now, and what to type; "" for nothing."""
        if self._run and self._run.sent:
            return "The request was sent, so the draft may change.\nTake it up again with %nemo resume"
        return self._exporter.going_on

    async def open(self) -> None:
        """Connect and open the session, if it is not open yet. Cost: free, safe to repeat."""
        await self._project.open()

    async def ask(
        self,
        prompt: str,
        *,
        attach: Sequence[Attachment] = (),
        options: TurnOptions | None = None,
        new: bool = False,
        tell: Tell = tell_nobody,
    ) -> Turn:
        """Do what the words ask: generate, edit, export, show the state or the credits.

        Raises:
            NemoError: one of its kinds, for everything that can go wrong.
        Cost: spends credits; never repeat on failure.
        """
        async with self.asked(prompt, attach=attach, options=options, new=new) as answer:
            return await answer(tell)

    @asynccontextmanager
    async def asked(
        self,
        prompt: str,
        *,
        attach: Sequence[Attachment] = (),
        options: TurnOptions | None = None,
        new: bool = False,
        batch: str = "",
    ) -> AsyncIterator[Answering]:
        """Keep what is asked, and yield what does it; nothing goes out before that is called.

        Args:
            prompt: the person's words.
            attach: what to upload first.
            options: what is asked besides.
            new: whether in a session of its own.
            batch: whose turn this is; whoever is `at_work` on that one calls when its time has come.

        Raises:
            ConfigError, FileProblemError: for what cannot be done; then nothing is kept.
        """
        async with self._one_turn():
            turn = Turn(id=self._new_id(), prompt=prompt)
            given = options or TurnOptions()
            order = await asyncio.to_thread(Order.read, prompt, attach, given, self.draft, turn.id)
            await asyncio.to_thread(check_files, order.request.attach)
            if order.request.kind in LOOKS:
                yield lambda tell: self._timed(look(self._project, turn, order.request.kind, tell))
                return
            record = await self._archive.record(turn.id)
            ids = self._project.ids if self._project.is_open and not new else None
            # What waits is held by its batch, and by itself when its time has come.
            with nullcontext() if batch else self._ledger.at_work(turn.id):
                # Taken up later, each of a batch is a film of its own, whatever session is open then.
                kept = order.as_json(new=new or bool(batch))
                await record.begin(order.request.kind, prompt, kept, ids, batch)
                yield lambda tell: self._answered(turn, order, record, tell, new=new)

    def at_work(self, batch: str) -> AbstractContextManager[bool]:
        """Hold a batch while its turns wait, so that no other kernel takes them up."""
        return self._ledger.at_work(batch)

    async def upload(self, attach: Sequence[Attachment], *, tell: Tell = tell_nobody) -> list[UploadedMedia]:
        """Upload files, bytes and addresses, in their order. Cost: free, safe to repeat."""
        await asyncio.to_thread(check_files, attach)
        async with self._one_turn():
            ids = await self._project.open()
            record = await self._archive.record()
            await record.opened(ids)
            return await upload_all(self._project, attach, record, tell)

    async def status(self) -> State:
        """Read the state of the session. Cost: free, safe to repeat."""
        return await self._project.state()

    async def credits(self) -> Credits:
        """Read the balance. Cost: free, safe to repeat."""
        return await self._project.credits()

    async def estimate(self) -> float | None:
        """Return the credits a new film is likely to take, None where nobody counts. Cost: free."""
        balance = await self._project.balance()
        place = (await self._archive.here()).backend
        return await asyncio.to_thread(estimate, self._ledger, place, "generate", balance)

    async def export(
        self, path: Path | None = None, *, quality: str = "high", tell: Tell = tell_nobody
    ) -> Video:
        """Render the draft and fetch the film. Cost: free, safe to repeat.

        Raises:
            NothingToExportError: when no track holds a segment.
            RenderFailedError: when the render failed twice.
            StreamLostError: when it is still running after all polls.
        """
        async with self._one_turn():
            place = await asyncio.to_thread(Place.checked, path, "film", self._new_id())
            tell(Phase("connecting"))
            draft = (await self._project.state()).draft
            record = await self._archive.record()
            return await self._exporter.export(draft, place, Wish(quality), record, tell)

    async def look(self, path: Path, *, draft: Draft | None = None, tell: Tell = tell_nobody) -> Video:
        """Make a small film for a look at it, which no turn has to wait for.

        Args:
            path: where it goes.
            draft: of what; None for the timeline as last read.
            tell: told what goes on.

        Raises:
            NothingToExportError: when no track holds a segment.
            RenderFailedError: when the render failed.
        Cost: free, safe to repeat.
        """
        return await self._exporter.look(draft or self.draft, path, tell)

    async def resume(
        self, id: str | None = None, path: Path | None = None, *, tell: Tell = tell_nobody
    ) -> Turn:
        """Take up what was left: a turn whose answer nobody heard, a render, a download.

        After a restart of the kernel the session it belongs to is taken up with it. A request that had not
        gone out goes out now; one that had is never sent again.

        Args:
            id: of a turn or a render; None for the last that was left in this folder.
            path: where the film goes, None for where it was to go.
            tell: told what goes on.

        Raises:
            ConfigError: when there is nothing to take up.
            StreamLostError: when nothing has come of it so far.
        Cost: free, safe to repeat; what was never sent costs what it would have cost.
        """
        async with self._one_turn():
            tell(Phase("connecting"))
            await self._project.reach.api()
            here = await self._archive.here()
            entry, others = await asyncio.to_thread(find_left, self._ledger, here, id)
            self._tell_notice(tell)
            if entry is None:
                again = ShowAgain(self._project, self._exporter, await self._archive.record(), tell)
                return await self._timed(again.show(self._new_id(), id, path))
            for other in others:
                tell(Noted(f"Left, too: “{other.prompt[:60]}” – take it up with %nemo resume {other.id}"))
            async with taken_up(self._ledger, entry) as now:
                record = await self._archive.record(now.id, now.status)
                return await self._timed(self._run_of(record, tell).take_up(now, path))

    async def history(self, limit: int = 20, *, everywhere: bool = False) -> History:
        """Return turns, newest first; of this folder and backend, or of all. Cost: free, safe to repeat."""
        return await self._archive.history(limit, everywhere=everywhere)

    async def past(self, turn_id: str) -> Turn:
        """Return one turn as it was kept, with its film where that is still there. Cost: free.

        Raises:
            ConfigError: when there is none of that id.
        """
        return await self._archive.past(turn_id)

    async def undo(self, *, tell: Tell = tell_nobody) -> Turn:
        """Take the last change back. Cost: an edit at the hosted backend, nothing at the studio."""
        return await self.ask("undo", options=TurnOptions(export=False), tell=tell)

    async def new(self) -> None:
        """Start a new session; the old one stays at the backend."""
        async with self._one_turn():
            if self._project.is_open:
                await self._project.renew()
            self._exporter.forget()
            await self._project.open()

    async def link(self) -> str:
        """Return a link with which a person can claim the project in a browser. Cost: free."""
        ids = await self._project.open()
        if self._project.settings.local:
            raise ConfigError(
                "The local studio has no page in the web.", "The film is on this machine: %nemo export"
            )
        return await self._project.reach.call(lambda api: claim_link(api, ids.task_id, ids.session_id))

    def sibling(self, profile: Profile | None = None) -> Conversation:
        """Return another conversation at the same backend, under the same or another profile."""
        reach = self._project.reach
        return Conversation(
            reach.under(profile) if profile else reach,
            ledger=self._ledger,
            sleep=self._sleep,
            clock=self._clock,
            new_id=self._new_id,
        )

    async def close(self) -> None:
        """Close the connections; the session stays at the backend."""
        await self._project.reach.close()

    @asynccontextmanager
    async def _one_turn(self) -> AsyncIterator[None]:
        if self._busy.locked():
            raise ConfigError(
                "Another turn of this session is still running.",
                "Wait for it or stop it with %nemo cancel; --new starts a session of its own.",
            )
        async with self._busy:
            self._run = None
            self._exporter.going_on = ""
            yield

    async def _answered(self, turn: Turn, order: Order, record: Record, tell: Tell, *, new: bool) -> Turn:
        with self._ledger.at_work(turn.id):
            self._tell_notice(tell)
            turn = await self._timed(self._run_of(record, tell).carry_out(turn, order, new=new))
            self._tell_notice(tell)
            return turn

    def _run_of(self, record: Record, tell: Tell) -> Run:
        self._run = Run(self._project, self._exporter, record, tell, clock=self._clock, sleep=self._sleep)
        return self._run

    def _tell_notice(self, tell: Tell) -> None:
        if notice := self._ledger.take_notice():
            tell(Noted(notice))

    async def _timed(self, work: Awaitable[Turn]) -> Turn:
        began = self._clock()
        turn = await work
        backend = self.settings.name if self.settings else ""
        return turn.model_copy(update={"backend": backend, "elapsed_s": self._clock() - began})
