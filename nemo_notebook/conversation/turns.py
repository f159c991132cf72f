"""One conversation about one draft: ask, upload, export, and recover, without ever sending a request twice.

It lives on one event loop and shows nothing: what happens is told as progress events. Blocking faces,
displays and the choice of a backend are left to the edges.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

from nemo_notebook.client import (
    Api,
    check_file,
    claim_link,
    open_session,
    read_credits,
    read_state,
    send_message,
    upload_files,
    upload_urls,
)
from nemo_notebook.config import Settings
from nemo_notebook.conversation import exporting
from nemo_notebook.conversation.attachments import Attachment
from nemo_notebook.conversation.exporting import Render, Sleep
from nemo_notebook.conversation.listening import Answer, Tell, listen
from nemo_notebook.conversation.options import TurnOptions
from nemo_notebook.conversation.reach import Reach
from nemo_notebook.errors import (
    ApiError,
    ConfigError,
    ConnectionFailedError,
    NemoError,
    NothingToExportError,
    RenderFailedError,
    SessionNotFoundError,
    StreamLostError,
)
from nemo_notebook.models.account import Credits, SessionIds
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.progress import Edited, Phase, Progress, Ready, Words
from nemo_notebook.models.state import State, UploadedMedia
from nemo_notebook.models.turn import Turn, Video
from nemo_notebook.mp4 import look
from nemo_notebook.profiles import Profile
from nemo_notebook.text import Intent, changes_between, detect_language, route, with_options

T = TypeVar("T")
Sent = Callable[[str, int, int], None]
Uploading = Coroutine[Any, Any, list[UploadedMedia]]

GENERATION_CREDITS = 10.0
EDIT_CREDITS = 1.0
"""What a turn costs by the wire contract: a first draft, a change of one."""


def _untold(_: Progress) -> None:
    """Tell nobody."""


class Conversation:
    """One session of a backend.

    Args:
        reach: the way to the backend.
        sleep, clock, new_id: time and ids, so that tests need not wait.
    """

    def __init__(
        self,
        reach: Reach,
        *,
        sleep: Sleep = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
        new_id: Callable[[], str] = lambda: uuid.uuid4().hex[:8],
    ) -> None:
        self._reach = reach
        self._sleep = sleep
        self._clock = clock
        self._new_id = new_id
        self._ids: SessionIds | None = None
        self._busy = asyncio.Lock()
        self._language = "en"
        self._render: Render | None = None
        self.draft: Draft | None = None
        self.going_on = ""
        """What goes on at the backend when the person stops now, with what to type to take it up."""

    @property
    def settings(self) -> Settings | None:
        """The backend's settings, None before the first call."""
        return self._reach.settings

    @property
    def profile_name(self) -> str:
        """The profile in use."""
        return self._reach.profile.name

    # ---- what a person can do ------------------------------------------------------------------------------

    async def open(self, *, language: str = "en") -> SessionIds:
        """Connect and open the session, if it is not open yet. Cost: free, safe to repeat."""
        if self._ids is None:
            self._language = language
            self._ids = await self._reach.call(lambda api: open_session(api, language))
        return self._ids

    async def ask(
        self,
        prompt: str,
        *,
        attach: Sequence[Attachment] = (),
        options: TurnOptions | None = None,
        tell: Tell = _untold,
    ) -> Turn:
        """Do what the words ask: generate, edit, export, show the state or the credits.

        Raises:
            NemoError: one of its kinds, for everything that can go wrong.
        Cost: spends credits; never repeat on failure.
        """
        options = options or TurnOptions()
        async with self._one_turn():
            began = self._clock()
            turn_id = self._new_id()
            intent = route(prompt, attached=bool(attach))
            _check(attach)
            exports = intent.kind in ("export", "message") and options.export
            path = exporting.film_path(options.save, prompt, turn_id) if exports else None
            tell(Phase("connecting"))
            await self.open(language=detect_language(prompt))
            tell(Phase("ready"))
            turn = Turn(id=turn_id, prompt=prompt, backend=self._backend_name())
            turn = await self._do(intent, turn, attach, options, path, tell)
            return turn.model_copy(update={"elapsed_s": self._clock() - began})

    async def upload(self, attach: Sequence[Attachment], *, tell: Tell = _untold) -> list[UploadedMedia]:
        """Upload files, bytes and addresses, in their order. Cost: free, safe to repeat."""
        _check(attach)
        async with self._one_turn():
            await self.open()
            return await self._upload(attach, tell)

    async def status(self) -> State:
        """Read the state of the session. Cost: free, safe to repeat."""
        await self.open()
        state = await self._with_session(lambda api, sid: read_state(api, sid))
        self.draft = state.draft
        return state

    async def credits(self) -> Credits:
        """Read the balance. Cost: free, safe to repeat."""
        return await self._reach.call(read_credits)

    async def export(
        self,
        path: Path | None = None,
        *,
        quality: str = "high",
        short_side_px: int | None = None,
        tell: Tell = _untold,
    ) -> Video:
        """Render the draft and fetch the film. Cost: free, safe to repeat.

        Raises:
            NothingToExportError: when no track holds a segment.
            RenderFailedError: when the render failed twice.
            StreamLostError: when it is still running after all polls.
        """
        async with self._one_turn():
            place = exporting.film_path(path, self.draft.title if self.draft else "", self._new_id())
            tell(Phase("connecting"))
            await self.open()
            draft = (await self.status()).draft
            return await self._export(draft, place, quality, short_side_px, tell)

    async def resume(
        self, render_id: str | None = None, path: Path | None = None, *, tell: Tell = _untold
    ) -> Video:
        """Take up a render that was left running, by its id or the last one. Cost: free, safe to repeat."""
        async with self._one_turn():
            wanted = render_id or (self._render.id if self._render else None)
            if not wanted:
                raise ConfigError("There is no render to take up.", "Start one with %nemo export.")
            place = exporting.film_path(path, "film", self._new_id())
            return await self._fetch(wanted, place, tell)

    async def undo(self, *, tell: Tell = _untold) -> Turn:
        """Take the last change back. Cost: an edit at the hosted backend, nothing at the studio."""
        return await self.ask("undo", options=TurnOptions(export=False), tell=tell)

    async def new(self) -> None:
        """Start a new session; the old one stays at the backend."""
        async with self._one_turn():
            self._ids = None
            self.draft = None
            self._render = None
            await self.open(language=self._language)

    async def link(self) -> str:
        """Return a link with which a person can claim the project in a browser. Cost: free."""
        ids = await self.open()
        if self.settings and self.settings.local:
            raise ConfigError(
                "The local studio has no page in the web.", "The film is on this machine: %nemo export"
            )
        return await self._reach.call(lambda api: claim_link(api, ids.task_id, ids.session_id))

    def sibling(self, profile: Profile | None = None) -> Conversation:
        """Return another conversation at the same backend, under the same or another profile."""
        reach = self._reach.under(profile) if profile else self._reach
        return Conversation(reach, sleep=self._sleep, clock=self._clock, new_id=self._new_id)

    async def close(self) -> None:
        """Close the connections; the session stays at the backend."""
        await self._reach.close()

    # ---- one turn ------------------------------------------------------------------------------------------

    @asynccontextmanager
    async def _one_turn(self) -> AsyncIterator[None]:
        if self._busy.locked():
            raise ConfigError(
                "Another turn of this session is still running.",
                "Wait for it or stop its cell; --new starts a session of its own.",
            )
        async with self._busy:
            self.going_on = ""
            yield

    async def _do(
        self,
        intent: Intent,
        turn: Turn,
        attach: Sequence[Attachment],
        options: TurnOptions,
        path: Path | None,
        tell: Tell,
    ) -> Turn:
        if intent.kind == "credits":
            return _say(turn, str(await self.credits()), tell)
        if intent.kind == "status":
            return self._show_state(turn, await self.status(), tell)
        words = turn.prompt if intent.kind == "message" else intent.rest
        if attach:
            uploaded = await self._upload(attach, tell)
            turn = turn.model_copy(update={"text": "Uploaded " + ", ".join(m.name for m in uploaded) + "."})
        elif intent.kind == "upload":
            raise ConfigError(
                "Nothing is attached.", "Attach files: %%nemo -a photo.jpg, or %nemo upload photo.jpg"
            )
        if intent.kind == "export" and intent.options.aspect:
            words = words or f"Switch to {intent.options.aspect}"
        if words.strip():
            turn = await self._converse(words, turn, options, tell)
        elif intent.kind == "export":
            turn = turn.model_copy(update={"draft": (await self.status()).draft})
        else:
            return _say(turn, turn.text, tell)
        wanted = path is not None and (intent.kind == "export" or bool(turn.changes))
        if not wanted or (intent.kind == "message" and not (turn.draft and turn.draft.ready)):
            return turn
        assert path is not None
        video = await self._export(turn.draft, path, options.quality, intent.options.short_side_px, tell)
        return turn.model_copy(update={"video": video})

    def _show_state(self, turn: Turn, state: State, tell: Tell) -> Turn:
        if not state.draft:
            return _say(turn, "The timeline is empty.", tell)
        tell(Edited(state.draft))
        return turn.model_copy(update={"draft": state.draft})

    async def _converse(self, words: str, turn: Turn, options: TurnOptions, tell: Tell) -> Turn:
        language = detect_language(words)
        before = (await self.status()).draft
        await self._guard(options, before)
        balance = await self._balance()
        message = with_options(
            words,
            duration_ms=options.duration_ms,
            aspect=options.aspect,
            seed=options.seed,
            language=language,
        )
        answer = await self._listen(message, tell, language)
        after = await self._look_after(answer, before, tell)
        changes = changes_between(before, after, language)
        text = answer.text or ("" if changes else _SILENT.get(language, _SILENT["en"]))
        if not answer.text and text:
            tell(Words(text, final=True))
        if after:
            tell(Edited(after, changes if before else ()))  # of a first draft the table says it all
        spent = await self._balance()
        return turn.model_copy(
            update={
                "text": "\n\n".join(part for part in (turn.text, text) if part),
                "changes": changes,
                "draft": after,
                "credits_spent": None if balance is None or spent is None else balance - spent,
            }
        )

    async def _listen(self, message: str, tell: Tell, language: str) -> Answer:
        tell(Phase("thinking"))
        self.going_on = "The request was sent, so the draft may have changed.\nLook with %nemo status"
        api = await self._reach.api()
        assert self.settings is not None
        for attempt in (1, 2):
            ids = await self.open(language=language)
            answer = await listen(
                send_message(api, ids.session_id, message),
                tell,
                waits=self.settings.waits,
                clock=self._clock,
                language=language,
            )
            # Both kinds of failure are certain to have charged nothing: the message was not taken.
            if attempt == 1 and isinstance(answer.broke, SessionNotFoundError):
                await self._start_afresh(tell)
            elif attempt == 1 and isinstance(answer.broke, ConnectionFailedError) and self.settings.local:
                api = await self._reach.renew(api)
            else:
                break
        self.going_on = ""
        return answer

    async def _start_afresh(self, tell: Tell) -> None:
        self._ids = None
        self.draft = None
        self._render = None
        tell(
            Phase("connecting", note="The backend no longer knows this session: the timeline starts afresh.")
        )

    async def _look_after(self, answer: Answer, before: Draft | None, tell: Tell) -> Draft | None:
        """Read the state after an answer; where the answer broke off, watch until something has changed."""
        if isinstance(answer.broke, StreamLostError):
            return await self._watch(answer, before, tell)
        if answer.broke:
            raise answer.broke
        after = (await self.status()).draft
        same = changes_between(before, after) == ()
        if answer.failed and same:
            raise ApiError(
                answer.failed.message or f"The backend failed ({answer.failed.code}).",
                "Nothing was changed. Say it in other words, or try again later.",
            )
        if answer.timed_out and same and not answer.text:
            raise StreamLostError(
                "The backend has not answered in time; it may still be working.",
                "Look later with %nemo status. The request is not sent again.",
            )
        return after

    async def _watch(self, answer: Answer, before: Draft | None, tell: Tell) -> Draft | None:
        assert self.settings is not None and answer.broke is not None
        waits = self.settings.waits
        tell(Phase("watching", note="The answer broke off; the request is not sent again."))
        for look_number in range(waits.looks):
            await self._sleep(waits.next_look_s if look_number else waits.first_look_s)
            with contextlib.suppress(NemoError):
                after = (await self.status()).draft
                if changes_between(before, after):
                    return after
        raise StreamLostError(
            "The answer broke off, and the draft has not changed since.",
            "The request is not sent again. Look later with %nemo status, or run the cell once more.",
        )

    # ---- parts of a turn -----------------------------------------------------------------------------------

    async def _upload(self, attach: Sequence[Attachment], tell: Tell) -> list[UploadedMedia]:
        uploaded: list[UploadedMedia] = []
        for before, item in enumerate(attach):

            def sent(_: str, sent_bytes: int, size_bytes: int, before: int = before) -> None:
                tell(Phase("uploading", (before + sent_bytes / max(1, size_bytes)) / len(attach)))

            def send(api: Api, session_id: str, item: Attachment = item, sent: Sent = sent) -> Uploading:
                return _send(api, session_id, item, sent)

            uploaded += await self._with_session(send)
        return uploaded

    async def _export(
        self, draft: Draft | None, path: Path, quality: str, short_side_px: int | None, tell: Tell
    ) -> Video:
        if draft is None or not draft.ready:
            raise NothingToExportError(
                "There is nothing to export yet.", "Describe a film first, in a cell that begins with %%nemo"
            )
        output: dict[str, Any] = {"format": "mp4", "quality": quality}
        if short_side_px:
            output["resolution"] = f"{short_side_px}p"
        wire = draft.to_wire()
        if self._render and self._render.renders(wire, output):
            return await self._fetch(self._render.id, path, tell)
        for attempt in (1, 2):
            ids = await self.open()
            self._render = Render(f"render_{int(time.time() * 1000)}_{self._new_id()}", wire, output)
            await exporting.submit(self._reach, ids.session_id, self._render)
            try:
                return await self._fetch(self._render.id, path, tell)
            except RenderFailedError:
                self._render = None
                if attempt == 2:
                    raise
        raise AssertionError("unreachable")

    async def _fetch(self, render_id: str, path: Path, tell: Tell) -> Video:
        await self._reach.api()
        assert self.settings is not None
        self.going_on = f"The render goes on without this cell.\nFetch the film with %nemo resume {render_id}"
        status = await exporting.follow(
            self._reach, render_id, tell, waits=self.settings.waits, sleep=self._sleep
        )
        if status.failed:
            raise exporting.failure(render_id, status)
        await exporting.fetch(self._reach, render_id, status, path, tell)
        self.going_on = ""
        video = (await asyncio.to_thread(look, path)).model_copy(update={"made_by": self.settings.badge})
        tell(Ready(video))
        return video

    async def _guard(self, options: TurnOptions, before: Draft | None) -> None:
        cost = EDIT_CREDITS if before and before.ready else GENERATION_CREDITS
        if options.max_credits is not None and cost > options.max_credits:
            raise ConfigError(
                f"This turn costs about {cost:g} credits; the limit is {options.max_credits:g}.",
                f"Nothing was sent. Raise the limit to {cost:g} or more, or leave it out.",
            )

    async def _balance(self) -> float | None:
        with contextlib.suppress(NemoError):
            balance = await self.credits()
            return None if balance.unlimited else balance.available
        return None

    async def _with_session(self, call: Callable[[Api, str], Awaitable[T]]) -> T:
        """Make a call about the session; if the backend no longer knows it, open a new one and call again."""
        ids = await self.open()
        try:
            return await self._reach.call(lambda api: call(api, ids.session_id))
        except SessionNotFoundError:
            self._ids = None
            fresh = await self.open(language=self._language)
            return await self._reach.call(lambda api: call(api, fresh.session_id))

    def _backend_name(self) -> str:
        return self.settings.name if self.settings else ""


_SILENT = {
    "en": "The backend answered without words, and nothing on the timeline changed.",
    "zh": "后端没有回复文字，时间线也没有变化。",
}


def _say(turn: Turn, text: str, tell: Tell) -> Turn:
    tell(Words(text, final=True))
    return turn.model_copy(update={"text": text})


def _check(attach: Sequence[Attachment]) -> None:
    """Refuse what no backend takes before anything is sent."""
    for item in attach:
        if not item.url:
            check_file(item.path or (item.name, item.data or b""))


async def _send(api: Api, session_id: str, item: Attachment, sent: Sent) -> list[UploadedMedia]:
    if item.url:
        return await upload_urls(api, session_id, [item.url])
    return await upload_files(api, session_id, [item.path or (item.name, item.data or b"")], progress=sent)
