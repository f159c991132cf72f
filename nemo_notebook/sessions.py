"""The public face of one conversation: every method may be awaited on any loop, and takes what people give.

Which session is this kernel's own, and the blocking faces, are left to `kernel`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextvars import ContextVar
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any, Protocol, TypeVar

from nemo_notebook.backends import backend_place, backend_settings
from nemo_notebook.conversation import Conversation, Reach, TurnOptions, collect, tell_nobody
from nemo_notebook.drawing import draw
from nemo_notebook.folders import data_folder
from nemo_notebook.ledger import Ledger
from nemo_notebook.models.account import Credits
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.history import History
from nemo_notebook.models.progress import Progress
from nemo_notebook.models.state import UploadedMedia
from nemo_notebook.models.turn import Turn, Video
from nemo_notebook.outputs import SessionCard
from nemo_notebook.profiles import DEFAULT_PROFILE, find_profile
from nemo_notebook.runner import the_runner
from nemo_notebook.show import Tell

T = TypeVar("T")


FOLLOWED: ContextVar[bool] = ContextVar("followed", default=False)
"""Whether who asks follows the turn already: then its session's watcher hears nothing of it."""


@cache
def the_ledger() -> Ledger:
    """Return this kernel's one ledger, opened when it is first needed."""
    return Ledger(data_folder())


class Watcher(Protocol):
    """Who follows the turns of a session, whoever asked for them."""

    def hear(self, event: Progress | None) -> None:
        """Hear one event, in a thread of its own; None when the turn is over."""


class Session:
    """One project at one backend; every method may be awaited on any loop.

    Args:
        backend: "local", "hosted", an address, or None for what the environment says.
        token: for backends that are not local; wins over `NEMO_TOKEN`.
        profile: who the client says it is.

    Raises:
        ConfigError: when one of them cannot be used.
    """

    def __init__(
        self,
        backend: str | None = None,
        *,
        token: str | None = None,
        profile: str = DEFAULT_PROFILE,
        conversation: Conversation | None = None,
    ) -> None:
        self.conversation = conversation or Conversation(
            Reach(
                backend_settings(backend, token=token),
                find_profile(profile),
                place=backend_place(backend),
            ),
            ledger=the_ledger(),
        )
        self.watcher: Watcher | None = None

    async def ask(
        self,
        prompt: str,
        *,
        attach: Any = (),
        duration: str | float | timedelta | None = None,
        aspect: str | None = None,
        quality: str | None = None,
        export: bool = True,
        seed: int | None = None,
        max_credits: float | None = None,
        save: str | Path | None = None,
        new: bool = False,
        tell: Tell | None = None,
    ) -> Turn:
        """Generate or edit, then export.

        Args:
            prompt: what to make or change, in plain words.
            attach: paths, globs, addresses, bytes, PIL images, numpy arrays, matplotlib figures.
            duration: "15s", seconds, or a timedelta.
            aspect: "16:9", "9:16", "1:1" or "4:5".
            quality: "draft", "standard" or "high".
            export: False stops at the draft.
            seed: for the local studio.
            max_credits: refuse a turn that would cost more.
            save: file or folder for the MP4; default `nemo-output/`.
            new: start a new project first; the one so far stays until the new one is open.
            tell: called with each progress event.

        Raises:
            NemoError: one of its kinds, for everything that can go wrong.
        Cost: spends credits; never repeat on failure.
        """
        attached = await asyncio.to_thread(collect, attach)  # a pattern may take long to resolve
        options = TurnOptions.checked(
            prompt,
            attach=attached,
            duration=duration,
            aspect=aspect,
            quality=quality,
            export=export,
            seed=seed,
            max_credits=max_credits,
            save=save,
        )
        return await self._watched(
            lambda told: self.conversation.ask(prompt, attach=attached, options=options, new=new, tell=told),
            tell,
        )

    async def upload(self, *items: Any, tell: Tell | None = None) -> list[UploadedMedia]:
        """Upload files and the like for later turns. Cost: free, safe to repeat."""
        attached = await asyncio.to_thread(collect, items)
        return await self._hop(self.conversation.upload(attached, tell=tell or tell_nobody))

    async def status(self) -> Draft | None:
        """Return the draft as it stands, None where there is none. Cost: free, safe to repeat."""
        return (await self._hop(self.conversation.status())).draft

    async def credits(self) -> Credits:
        """Return the balance. Cost: free, safe to repeat."""
        return await self._hop(self.conversation.credits())

    async def export(
        self, path: str | Path | None = None, *, quality: str = "high", tell: Tell | None = None
    ) -> Video:
        """Render the draft to an MP4. Cost: free, safe to repeat."""
        options = TurnOptions.checked("export", quality=quality, save=path)
        return await self._watched(
            lambda told: self.conversation.export(options.save, quality=options.quality, tell=told), tell
        )

    async def look(self, path: str | Path, *, draft: Draft | None = None, tell: Tell | None = None) -> Video:
        """Make a small film for a look at the draft, at `path`; no turn has to wait for it. Cost: free."""
        return await self._hop(self.conversation.look(Path(path), draft=draft, tell=tell or tell_nobody))

    async def resume(
        self, id: str | None = None, path: str | Path | None = None, *, tell: Tell | None = None
    ) -> Turn:
        """Take up what was left, by this kernel or one that is no more: a turn, a render, a download.

        Args:
            id: of a turn or a render; None for the last that was left in this folder.
            path: where the film goes, None for where it was to go.
            tell: called with each progress event.

        Cost: free, safe to repeat; what was never sent costs what it would have cost.
        """
        save = Path(path).expanduser() if path else None
        return await self._watched(lambda told: self.conversation.resume(id, save, tell=told), tell)

    async def history(self, limit: int = 20, *, everywhere: bool = False) -> History:
        """Return turns, newest first; of this folder and backend, or of all. Cost: free, safe to repeat."""
        return await self._hop(self.conversation.history(limit, everywhere=everywhere))

    async def past(self, turn_id: str) -> Turn:
        """Return one turn as it was kept, by its id. Cost: free, safe to repeat."""
        return await self._hop(self.conversation.past(turn_id))

    async def undo(self) -> Turn:
        """Take the last change back; a new film is not exported."""
        return await self._hop(self.conversation.undo())

    async def new(self) -> None:
        """Start a new project."""
        await self._hop(self.conversation.new())

    async def link(self) -> str:
        """Return a link for claiming the project in a browser."""
        return await self._hop(self.conversation.link())

    async def open(self) -> None:
        """Connect now rather than with the first turn."""
        await self._hop(self.conversation.open())

    @property
    def backend(self) -> str:
        """The backend's name, "" before the first call."""
        settings = self.conversation.settings
        return settings.name if settings else ""

    @property
    def going_on(self) -> str:
        """What goes on at the backend when the work is stopped now, and what to type; "" for nothing."""
        return self.conversation.going_on

    async def _watched(self, make: Callable[[Tell], Coroutine[Any, Any, T]], tell: Tell | None) -> T:
        followed = FOLLOWED.get()

        def told(event: Progress | None) -> None:
            if self.watcher and not followed:
                self.watcher.hear(event)
            if tell and event:
                tell(event)

        try:
            return await self._hop(make(told))
        finally:
            told(None)

    async def _hop(self, work: Coroutine[Any, Any, T]) -> T:
        return await the_runner().hop(work)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:
        return draw(self.card())

    def card(self, credits: Credits | None = None) -> SessionCard:
        """Return where the session stands, as far as it is known here."""
        settings, profile = self.conversation.settings, self.conversation.profile_name
        return SessionCard(
            backend=self.backend or "not connected yet",
            address="" if settings is None or settings.local else settings.api_url,
            profile="" if profile == DEFAULT_PROFILE else profile,
            draft=self.conversation.draft,
            credits=credits,
        )

    def __repr__(self) -> str:
        return f"Session({self.backend or 'not connected yet'})"
