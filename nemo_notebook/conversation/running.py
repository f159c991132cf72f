"""Carry out one turn: upload, converse, export; each step is kept before it goes out.

What a killed kernel has left is taken up where it stands: a request that was sent is watched, not sent again.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, nullcontext
from pathlib import Path
from typing import Final

from nemo_notebook.conversation.asking import Outcome, ask_backend, look_again, tell_lost, watch_again
from nemo_notebook.conversation.attachments import Attachment
from nemo_notebook.conversation.exporting import Exporter
from nemo_notebook.conversation.listening import Sleep, Tell
from nemo_notebook.conversation.orders import Order
from nemo_notebook.conversation.project import Project
from nemo_notebook.conversation.record import Record
from nemo_notebook.conversation.spending import estimate, guard, kind_of, likely_note
from nemo_notebook.conversation.uploading import upload_all
from nemo_notebook.errors import ApiError, ConfigError, ConnectionFailedError, StreamLostError
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.history import Entry, credits_spent
from nemo_notebook.models.progress import Edited, Noted, Phase, Words
from nemo_notebook.models.turn import Turn
from nemo_notebook.text import detect_language, untold

_AT_WORK: Final = 409
"""The studio's answer while it is at work on the message before."""


class Run:
    """One turn, being carried out.

    Args:
        project: the session at the backend.
        exporter: makes its films.
        record: keeps each step.
        tell: told what goes on.
        clock, sleep: time, so that tests need not wait.
    """

    def __init__(
        self,
        project: Project,
        exporter: Exporter,
        record: Record,
        tell: Tell,
        *,
        clock: Callable[[], float],
        sleep: Sleep,
    ) -> None:
        self._project = project
        self._exporter = exporter
        self._record = record
        self._tell = tell
        self._clock = clock
        self._sleep = sleep

    @property
    def sent(self) -> bool:
        """Whether the message is out and its effect not known yet."""
        return self._record.status == "sent"

    async def carry_out(self, turn: Turn, order: Order, *, new: bool = False) -> Turn:
        """Do all of a turn, in a session of its own where it is to be `new`.

        Cost: spends credits; never repeat on failure.
        """
        self._tell(Phase("connecting"))
        anew = self._anew(keep=bool(order.request.attach)) if new else nullcontext()
        async with self._record.kept(), anew:
            await self._record.opened(await self._project.open(detect_language(turn.prompt)))
            self._tell(Phase("ready"))
            return await self._do(turn, order)

    async def take_up(self, entry: Entry, save: Path | None = None) -> Turn:
        """Go on with a turn where it was left; `save` is another place for its film.

        Raises:
            StreamLostError: when nothing has come of its message so far.
        Cost: free, safe to repeat; what was never sent costs what it would have cost.
        """
        before, _ = await asyncio.to_thread(self._record.ledger.drafts, entry.id)
        # What cannot be done here leaves the turn as it is, for another try.
        order = await asyncio.to_thread(Order.again, entry, before, save)
        turn = Turn(id=entry.id, prompt=entry.prompt)
        async with self._record.kept():
            await self._take_up_session(entry)
            if entry.status == "sent":
                return await self._take_up_sent(turn, order, entry, before)
            if entry.status == "answered":
                return await self._take_up_answered(turn, order, entry)
            self._tell(Noted("This request had not been sent; it is sent now."))
            return await self._do(turn, order, uploaded=await self._still_there(entry))

    async def _take_up_session(self, entry: Entry) -> None:
        """Go on with the session of a turn and with its render; an unsent one may have had none yet."""
        ids = self._project.adopted(entry.session_id, entry.task_id)
        if ids is None and entry.options.get("new") and self._project.is_open:
            await self._project.renew()
        await self._record.opened(ids or await self._project.open(detect_language(entry.prompt)))
        renders = await asyncio.to_thread(self._record.ledger.renders, entry.id)
        if renders and renders[0].status == "submitted":
            self._exporter.take_up(renders[0])

    async def _still_there(self, entry: Entry) -> int:
        """Return how many of a turn's attachments its session holds already."""
        uploaded = await asyncio.to_thread(self._record.ledger.uploads, entry.id)
        if uploaded:
            await self._project.state()
        return 0 if self._project.lost else uploaded

    async def _take_up_sent(self, turn: Turn, order: Order, entry: Entry, before: Draft | None) -> Turn:
        try:
            outcome = await watch_again(self._project, order.message, before, self._tell, self._sleep)
        except StreamLostError:
            # A studio that counts nothing cannot charge twice, and its state says that nothing was done.
            if not await self._free():
                raise
            turn = await self._say_again(turn, order, entry, before)
        else:
            turn = _told(turn, await self._record.answered(outcome), entry.credits_before)
        return await self._film(turn, order)

    async def _say_again(self, turn: Turn, order: Order, entry: Entry, before: Draft | None) -> Turn:
        try:
            with self._alone():
                # It may have been done since the last look, by a machine that has much else to do.
                outcome = await look_again(self._project, order.message, before, self._tell)
                if outcome is None:
                    return await self._send(turn, order, before)
                return _told(turn, await self._record.answered(outcome), entry.credits_before)
        except (ConfigError, ConnectionFailedError, ApiError) as problem:
            if isinstance(problem, ApiError) and problem.status != _AT_WORK:
                raise
            raise StreamLostError(problem.message, "Look again with %nemo resume.") from None

    async def _take_up_answered(self, turn: Turn, order: Order, entry: Entry) -> Turn:
        draft = (await self._project.own_state()).draft
        if entry.text:
            self._tell(Words(entry.text, final=True))
        if draft:
            told = untold(entry.changes, entry.text) if entry.kind == "edit" else ()
            self._tell(Edited(draft, told))
        known = {"text": entry.text, "changes": entry.changes, "credits_spent": entry.spent}
        return await self._film(_with(turn, draft=draft, **known), order)

    @asynccontextmanager
    async def _anew(self, *, keep: bool) -> AsyncIterator[None]:
        """Work in a new session; where nothing came of it, the one so far is back, with its film.

        Args:
            keep: something comes of it in any case, files that are sent to it for instance.
        """
        project, exporter = self._project, self._exporter
        before, film = project.standing, exporter.standing
        if project.is_open:
            await project.renew()
        exporter.forget()
        came = False
        try:
            yield
            came = keep
        except (asyncio.CancelledError, StreamLostError):
            came = self.sent  # a film may still come of it
            raise
        finally:
            made = project.draft is not None and project.draft.ready
            if before and not made and not came:
                project.standing, exporter.standing = before, film

    async def _do(self, turn: Turn, order: Order, *, uploaded: int = 0) -> Turn:
        """Upload, converse, export; so many attachments are `uploaded` already."""
        request = order.request
        if request.attach:
            turn = _with(turn, text=await self._upload(request.attach, uploaded))
        if request.message.strip():
            turn = await self._converse(turn, order)
        elif request.kind == "export":
            turn = _with(turn, draft=(await self._project.state()).draft)
        elif request.attach:
            self._tell(Words(turn.text, final=True))
            return turn
        else:
            raise ConfigError("Nothing is attached.", "Attach files: %%nemo -a photo.jpg")
        return await self._film(turn, order)

    async def _film(self, turn: Turn, order: Order) -> Turn:
        """Export what the turn has made; where nothing has changed, show the film there is."""
        if order.place is None:
            return turn
        asked = order.request.kind == "export"
        if not asked and not (turn.changes and turn.draft and turn.draft.ready):
            return _with(turn, video=self._exporter.last_film(turn.draft, order.wish, self._tell))
        video = await self._exporter.export(turn.draft, order.place, order.wish, self._record, self._tell)
        return _with(turn, video=video)

    async def _upload(self, attach: Sequence[Attachment], uploaded: int) -> str:
        await upload_all(self._project, attach[uploaded:], self._record, self._tell)
        return "Uploaded " + ", ".join(item.name for item in attach) + "."

    async def _converse(self, turn: Turn, order: Order) -> Turn:
        self._tell(Phase("thinking"))
        with self._alone():
            before = (await self._project.state()).draft
            tell_lost(self._project, self._tell)
            return await self._send(turn, order, before)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Hold the session, so that no other turn and no other kernel speaks in it meanwhile.

        Raises:
            ConfigError: when one does.
        """
        with self._record.ledger.alone(self._project.ids.session_id) as alone:
            if not alone:
                raise ConfigError(
                    "Another turn or another kernel is at work on this session.",
                    "Wait until it has ended, or use --new for a session of your own.",
                )
            yield

    async def _send(self, turn: Turn, order: Order, before: Draft | None) -> Turn:
        balance = await self._project.balance()
        ledger, kind = self._record.ledger, kind_of(before)
        likely = await asyncio.to_thread(estimate, ledger, self._record.here.backend, kind, balance)
        guard(likely, order.options.max_credits)
        self._tell(Phase("thinking", note=likely_note(likely, balance)))
        counted = balance.counted if balance else None

        async def sending() -> None:
            await self._record.opened(self._project.ids)
            await self._record.sending(kind, before, counted, likely)

        outcome = await ask_backend(
            self._project,
            order.message,
            before,
            self._tell,
            films=order.place is not None,
            credits=counted,
            sending=sending,
            clock=self._clock,
            sleep=self._sleep,
        )
        return _told(turn, await self._record.answered(outcome), counted)

    async def _free(self) -> bool:
        balance = await self._project.balance()
        return self._project.settings.local and balance is not None and balance.unlimited


def _told(turn: Turn, outcome: Outcome, credits_before: float | None) -> Turn:
    return _with(
        turn,
        text="\n\n".join(part for part in (turn.text, outcome.text) if part),
        changes=outcome.changes,
        draft=outcome.draft,
        credits_spent=credits_spent(credits_before, outcome.credits_left),
    )


def _with(turn: Turn, **news: object) -> Turn:
    return turn.model_copy(update=news)
