"""Submit a render, follow it, fetch the film; a render once submitted is watched, not started again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nemo_notebook.client import Fetched, download
from nemo_notebook.conversation.listening import Sleep, Tell
from nemo_notebook.conversation.places import Place
from nemo_notebook.conversation.previewing import Previews
from nemo_notebook.conversation.project import Project
from nemo_notebook.conversation.record import Record
from nemo_notebook.conversation.rendering import follow, render_name, submit
from nemo_notebook.errors import (
    ApiError,
    NothingToExportError,
    RenderFailedError,
    UnexpectedReplyError,
)
from nemo_notebook.ledger import name_of
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.history import KeptRender
from nemo_notebook.models.progress import Phase, Ready
from nemo_notebook.models.render import RenderStatus
from nemo_notebook.models.turn import Video
from nemo_notebook.mp4 import look, playable

Wire = dict[str, Any]
Made = tuple[str, Wire]
"""What is rendered: the name of a draft, and the wire's `output`."""
Running = tuple[str, Made]
"""A render's id, and what it renders."""
Finished = tuple[Made, Video]
"""What was rendered, and its film."""


@dataclass(frozen=True, slots=True)
class Wish:
    """How a film is wanted: "draft", "standard" or "high"; px of the short side, None for the draft's own."""

    quality: str = "high"
    short_side_px: int | None = None

    def output(self) -> Wire:
        """Return the wire's `output`."""
        size = {"resolution": f"{self.short_side_px}p"} if self.short_side_px else {}
        return {"format": "mp4", "quality": self.quality, **size}


class Exporter:
    """Makes films of one session's drafts, and remembers the render that was left running.

    Args:
        project: the session at the backend.
        sleep, new_id: time and ids, so that tests need not wait.
    """

    def __init__(self, project: Project, *, sleep: Sleep, new_id: Callable[[], str]) -> None:
        self._project = project
        self._sleep = sleep
        self._new_id = new_id
        self._previews = Previews(project, sleep=sleep, new_id=new_id)
        self._running: Running | None = None
        self._finished: Finished | None = None
        self.going_on = ""
        """What goes on at the backend when the person stops now, and what to type; "" for nothing."""

    @property
    def standing(self) -> tuple[Running | None, Finished | None]:
        """The render and the film there are; set it to go back to them."""
        return self._running, self._finished

    @standing.setter
    def standing(self, kept: tuple[Running | None, Finished | None]) -> None:
        self._running, self._finished = kept

    def forget(self) -> None:
        """Let the next export start a render of its own."""
        self._running = None
        self._finished = None

    def take_up(self, render: KeptRender) -> None:
        """Let the next export of the same draft go on with a render that was begun before."""
        self._running = (render.id, (render.draft, render.output))

    def film_of(self, draft: Draft | None) -> Video | None:
        """Return the film that was made of a draft last, if its file is still there."""
        if draft is None or self._finished is None:
            return None
        (name, _), video = self._finished
        return video if name == name_of(draft) and video.path.is_file() else None

    def last_film(
        self, draft: Draft | None, wish: Wish, tell: Tell, place: Place | None = None
    ) -> Video | None:
        """Return the film of exactly this draft, if it was made and is still there (in `place`)."""
        video = self.film_of(draft)
        if video is None or self._finished is None or self._finished[0][1] != wish.output():
            return None
        if place is not None and (place.chosen or place.folder != video.path.parent):
            return None
        tell(Ready(video))
        return video

    async def export(
        self, draft: Draft | None, place: Place, wish: Wish, record: Record, tell: Tell
    ) -> Video:
        """Render a draft and fetch the film; one failure is tried again with a new id.

        Raises:
            NothingToExportError: when no track holds a segment.
            RenderFailedError: when the render failed twice.
            StreamLostError: when it is still running after all polls.
        Cost: free, safe to repeat.
        """
        draft = _ready(draft)
        film = self.last_film(draft, wish, tell, place)
        if film:
            return film
        made = (name_of(draft), wish.output())
        path = place.named(draft)
        known = self._running is not None and self._running[1] == made
        has_preview = False
        if not known:
            preview = await self._previews.begin(draft, wish.output())
            await self._submit(draft, made, path, record)
            has_preview = bool(preview) and await self._previews.show(preview, path.path, tell)
        try:
            video = await self.fetch(self._running_id(), path, record, tell, has_preview=has_preview)
        except (RenderFailedError, ApiError) as problem:
            # A render that a killed kernel was about to submit may never have reached the backend.
            if isinstance(problem, ApiError) and not (known and problem.code == 404):
                raise
            await self._submit(draft, made, path, record)
            video = await self.fetch(self._running_id(), path, record, tell, has_preview=has_preview)
        self._finished = (made, video)
        return video

    async def fetch(
        self, render_id: str, place: Place, record: Record, tell: Tell, *, has_preview: bool = False
    ) -> Video:
        """Wait for a render and download its film to its place, whole or not at all.

        Where it `has_preview`, that can stand for it if it is too large to be embedded.
        """
        reach = self._project.reach
        await reach.api()
        self._tell_going_on(render_id, record)
        status = await follow(self._project, render_id, tell, self._sleep)
        if status.failed:
            self.going_on = ""
            self._running = None
            await record.render_failed(render_id)
            raise _failure(render_id, status)
        tell(Phase("downloading"))
        film, fetched = await self._download(render_id, status, place.path)
        self.going_on = ""
        await record.fetched(render_id, fetched)
        return await self._shown(film, tell, status, has_preview=has_preview)

    async def look(self, draft: Draft | None, path: Path, tell: Tell) -> Video:
        """Make a small film of a draft, for a look at it: nothing of it is kept, and no turn waits for it.

        Raises:
            NothingToExportError: when no track holds a segment.
            RenderFailedError: when the render failed.
        Cost: free, safe to repeat.
        """
        render_id, status = await self._previews.make(_ready(draft), tell)
        if status.failed:
            raise _failure(render_id, status)
        film, _ = await self._download(render_id, status, path)
        return film

    async def show(self, path: Path, tell: Tell) -> Video:
        """Show a film that is on disk."""
        return await self._shown(await asyncio.to_thread(look, path), tell, RenderStatus())

    async def _download(self, render_id: str, status: RenderStatus, path: Path) -> tuple[Video, Fetched]:
        """Fetch a film; one that was spoilt on its way is fetched once more."""
        fetched = await self._fetched(render_id, status, path)
        with suppress(UnexpectedReplyError):
            return await asyncio.to_thread(look, path), fetched
        path.unlink(missing_ok=True)
        fetched = await self._fetched(render_id, status, path)
        return await asyncio.to_thread(look, path), fetched

    async def _fetched(self, render_id: str, status: RenderStatus, path: Path) -> Fetched:
        return await self._project.reach.call(lambda api: download(api, render_id, status.url, path))

    async def _shown(
        self, film: Video, tell: Tell, status: RenderStatus, *, has_preview: bool = False
    ) -> Video:
        settings, badge = self._project.settings, self._project.settings.badge
        if settings.embeds and film.size_bytes > settings.inline_bytes and not has_preview:
            tell(Phase("making a small copy"))
            await asyncio.to_thread(playable, film, settings.inline_bytes)  # it is kept for who draws it
        if status.made_with:
            badge = f"{badge}; footage by {status.made_with}"
        video = film.model_copy(update={"made_by": badge, "notes": status.notes})
        tell(Ready(video))
        return video

    async def _submit(self, draft: Draft, made: Made, place: Place, record: Record) -> None:
        render_id, output = render_name(self._new_id), made[1]
        self._running = (render_id, made)
        await record.submitting(render_id, self._project.ids, draft, output, place.path)
        self._tell_going_on(render_id, record)
        await submit(self._project, render_id, draft, output)

    def _tell_going_on(self, render_id: str, record: Record) -> None:
        # Beside all turns it is not what comes first to be taken up.
        which = "" if record.turn_id else f" {render_id}"
        self.going_on = f"The render goes on without this cell.\nFetch the film with %nemo resume{which}"

    def _running_id(self) -> str:
        assert self._running is not None  # submitted just now
        return self._running[0]


def _ready(draft: Draft | None) -> Draft:
    if draft is None or not draft.ready:
        raise NothingToExportError(
            "There is nothing to export yet.", "Describe a film first, in a cell that begins with %%nemo"
        )
    return draft


def _failure(render_id: str, status: RenderStatus) -> RenderFailedError:
    reason = status.error or "the backend gave no reason"
    return RenderFailedError(
        f"The render failed: {reason.rstrip('.')}.",
        "The draft is kept: change it, or try again with %nemo export.",
        render_id=render_id,
        reason=reason,
    )
