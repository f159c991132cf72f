"""One conversation about one draft: ask, upload, export, and recover, without ever sending a request twice.

It lives on one event loop and shows nothing: what happens is told as progress events. Blocking faces,
displays and the choice of a backend are left to the edges.
"""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, nullcontext
from pathlib import Path

from nemo_notebook.client import claim_link
from nemo_notebook.config import Settings
from nemo_notebook.conversation.asking import ask_backend
from nemo_notebook.conversation.attachments import Attachment
from nemo_notebook.conversation.exporting import Exporter, Sleep, Wish
from nemo_notebook.conversation.listening import Tell
from nemo_notebook.conversation.options import TurnOptions
from nemo_notebook.conversation.places import Place
from nemo_notebook.conversation.project import Project
from nemo_notebook.conversation.reach import Reach
from nemo_notebook.conversation.requests import Request, guard, read_request
from nemo_notebook.conversation.uploading import check_files, upload_all
from nemo_notebook.errors import ConfigError, StreamLostError
from nemo_notebook.models.account import Credits
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.progress import Edited, Phase, Progress, Words
from nemo_notebook.models.state import State, UploadedMedia
from nemo_notebook.models.turn import Turn, Video
from nemo_notebook.profiles import Profile
from nemo_notebook.text import detect_language, with_options


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
        self._project = Project(reach)
        self._exporter = Exporter(self._project, sleep=sleep, new_id=new_id)
        self._sleep = sleep
        self._clock = clock
        self._new_id = new_id
        self._busy = asyncio.Lock()
        self._asking = False

    @property
    def settings(self) -> Settings | None:
        """The backend's settings, None before the first call."""
        return self._project.reach.settings

    @property
    def profile_name(self) -> str:
        """The profile in use."""
        return self._project.reach.profile.name

    @property
    def draft(self) -> Draft | None:
        """The timeline as last read, None before."""
        return self._project.draft

    @property
    def going_on(self) -> str:
        """What goes on at the backend when the person stops now, and what to type; "" for nothing."""
        if self._asking:
            return "The request was sent, so the draft may have changed.\nLook with %nemo status"
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
            turn = Turn(id=self._new_id(), prompt=prompt)
            request = read_request(prompt, attach, self.draft)
            check_files(request.attach)
            save = options.save or (Path(request.wanted.path) if request.wanted.path else None)
            films = options.export and request.asks_for_film
            place = Place.checked(save, prompt, turn.id) if films else None
            tell(Phase("connecting"))
            async with self._anew(uploads=bool(request.attach)) if new else nullcontext():
                await self._project.open(detect_language(prompt))
                tell(Phase("ready"))
                turn = turn.model_copy(update={"backend": self._project.settings.name})
                turn = await self._do(request, turn, options, place, tell)
            if self.draft and self.draft.ready:
                self._exporter.remember()
            return turn.model_copy(update={"elapsed_s": self._clock() - began})

    async def upload(self, attach: Sequence[Attachment], *, tell: Tell = _untold) -> list[UploadedMedia]:
        """Upload files, bytes and addresses, in their order. Cost: free, safe to repeat."""
        check_files(attach)
        async with self._one_turn():
            await self._project.open()
            return await upload_all(self._project, attach, tell)

    async def status(self) -> State:
        """Read the state of the session. Cost: free, safe to repeat."""
        return await self._project.state()

    async def credits(self) -> Credits:
        """Read the balance. Cost: free, safe to repeat."""
        return await self._project.credits()

    async def export(self, path: Path | None = None, *, quality: str = "high", tell: Tell = _untold) -> Video:
        """Render the draft and fetch the film. Cost: free, safe to repeat.

        Raises:
            NothingToExportError: when no track holds a segment.
            RenderFailedError: when the render failed twice.
            StreamLostError: when it is still running after all polls.
        """
        async with self._one_turn():
            place = Place.checked(path, "film", self._new_id())
            tell(Phase("connecting"))
            draft = (await self._project.state()).draft
            return await self._exporter.export(draft, place, Wish(quality), tell)

    async def resume(
        self, render_id: str | None = None, path: Path | None = None, *, tell: Tell = _untold
    ) -> Video:
        """Take up a render that was left running, by its id or the last one. Cost: free, safe to repeat.

        After a restart of the kernel the last session of this folder is taken up with it.
        """
        async with self._one_turn():
            place = Place.checked(path, "film", self._new_id())
            tell(Phase("connecting"))
            await self._project.reach.api()
            wanted = render_id or self._exporter.last_id
            if not self._project.is_open:
                wanted = self._exporter.recall() or wanted
            wanted = render_id or wanted
            if not wanted:
                raise ConfigError("There is no render to take up.", "Start one with %nemo export.")
            draft = (await self._project.state()).draft if self._project.is_open else None
            if draft:
                tell(Edited(draft))
            return await self._exporter.fetch(wanted, place.named(draft), tell)

    async def undo(self, *, tell: Tell = _untold) -> Turn:
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
                "Wait for it or stop its cell; --new starts a session of its own.",
            )
        async with self._busy:
            self._asking = False
            self._exporter.going_on = ""
            yield

    @asynccontextmanager
    async def _anew(self, *, uploads: bool) -> AsyncIterator[None]:
        """Work in a new session; where nothing came of it, the one so far is back, with its film.

        Args:
            uploads: files are sent to it: that is something, too.
        """
        before, film = self._project.standing, self._exporter.standing
        if self._project.is_open:
            await self._project.renew()
        self._exporter.forget()
        keep = False
        try:
            yield
            keep = uploads
        except (asyncio.CancelledError, StreamLostError):
            keep = self._asking  # a film may still come of it
            raise
        finally:
            made = self._project.draft is not None and self._project.draft.ready
            if before and not made and not keep:
                self._project.standing, self._exporter.standing = before, film

    async def _do(
        self, request: Request, turn: Turn, options: TurnOptions, place: Place | None, tell: Tell
    ) -> Turn:
        if request.kind == "credits":
            return _say(turn, str(await self.credits()), tell)
        if request.kind == "status":
            return self._show_state(turn, await self.status(), tell)
        if request.attach:
            uploaded = await upload_all(self._project, request.attach, tell)
            turn = turn.model_copy(update={"text": "Uploaded " + ", ".join(m.name for m in uploaded) + "."})
        if request.message.strip():
            turn = await self._converse(request.message, turn, options, tell)
        elif request.kind == "export":
            turn = turn.model_copy(update={"draft": (await self.status()).draft})
        elif request.attach:
            return _say(turn, turn.text, tell)
        else:
            raise ConfigError("Nothing is attached.", "Attach files: %%nemo -a photo.jpg")
        if place is None:
            return turn
        wish = Wish(options.quality, request.wanted.short_side_px)
        if request.kind != "export" and not (turn.changes and turn.draft and turn.draft.ready):
            # Nothing changed, after a question for instance: no new film, but perhaps the one there is.
            return turn.model_copy(update={"video": self._exporter.last_film(turn.draft, wish, tell)})
        video = await self._exporter.export(turn.draft, place, wish, tell)
        return turn.model_copy(update={"video": video})

    def _show_state(self, turn: Turn, state: State, tell: Tell) -> Turn:
        if not state.draft:
            return _say(turn, "The timeline is empty.", tell)
        tell(Edited(state.draft))
        return turn.model_copy(update={"draft": state.draft})

    async def _converse(self, words: str, turn: Turn, options: TurnOptions, tell: Tell) -> Turn:
        tell(Phase("thinking"))
        before = (await self._project.state()).draft
        guard(options, before)
        message = with_options(
            words,
            duration_ms=options.duration_ms,
            aspect=options.aspect,
            seed=options.seed,
            language=detect_language(words),
        )
        self._asking = True
        outcome = await ask_backend(
            self._project, message, before, tell, clock=self._clock, sleep=self._sleep
        )
        self._asking = False
        return turn.model_copy(
            update={
                "text": "\n\n".join(part for part in (turn.text, outcome.text) if part),
                "changes": outcome.changes,
                "draft": outcome.draft,
                "credits_spent": outcome.credits_spent,
            }
        )


def _say(turn: Turn, text: str, tell: Tell) -> Turn:
    tell(Words(text, final=True))
    return turn.model_copy(update={"text": text})
