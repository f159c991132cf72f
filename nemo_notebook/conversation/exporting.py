"""Submit a render, follow it, fetch the film; a render once submitted is watched, not started again."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Final

from nemo_notebook.client import download, read_render, submit_render
from nemo_notebook.conversation.listening import Tell
from nemo_notebook.conversation.project import Project
from nemo_notebook.errors import (
    FileProblemError,
    NothingToExportError,
    RenderFailedError,
    StreamLostError,
)
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.progress import Phase, Ready
from nemo_notebook.models.render import RenderStatus
from nemo_notebook.models.turn import Video
from nemo_notebook.mp4 import look

Sleep = Callable[[float], Awaitable[None]]
Wire = dict[str, Any]
OUTPUT_FOLDER: Final = "nemo-output"


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
        self._running: tuple[str, Wire, Wire] | None = None
        self.going_on = ""
        """What goes on at the backend when the person stops now, and what to type; "" for nothing."""

    @property
    def last_id(self) -> str | None:
        """The id of the render that was started last, None before the first."""
        return self._running[0] if self._running else None

    def forget(self) -> None:
        """Let the next export start a render of its own."""
        self._running = None

    async def export(
        self, draft: Draft | None, path: Path, quality: str, short_side_px: int | None, tell: Tell
    ) -> Video:
        """Render a draft and fetch the film; one failure is tried again with a new id.

        Raises:
            NothingToExportError: when no track holds a segment.
            RenderFailedError: when the render failed twice.
            StreamLostError: when it is still running after all polls.
        Cost: free, safe to repeat.
        """
        if draft is None or not draft.ready:
            raise NothingToExportError(
                "There is nothing to export yet.", "Describe a film first, in a cell that begins with %%nemo"
            )
        output: Wire = {"format": "mp4", "quality": quality}
        if short_side_px:
            output["resolution"] = f"{short_side_px}p"
        wire = draft.to_wire()
        if self._running and self._running[1:] == (wire, output):
            return await self.fetch(self._running[0], path, tell)
        await self._submit(wire, output)
        try:
            return await self.fetch(self._running_id(), path, tell)
        except RenderFailedError:
            await self._submit(wire, output)
            return await self.fetch(self._running_id(), path, tell)

    async def fetch(self, render_id: str, path: Path, tell: Tell) -> Video:
        """Wait for a render and download its film to `path`, whole or not at all."""
        reach = self._project.reach
        await reach.api()
        self.going_on = f"The render goes on without this cell.\nFetch the film with %nemo resume {render_id}"
        status = await self._follow(render_id, tell)
        if status.failed:
            self.going_on = ""
            self.forget()
            raise _failure(render_id, status)
        tell(Phase("downloading"))
        await reach.call(lambda api: download(api, render_id, status.url, path))
        self.going_on = ""
        film = await asyncio.to_thread(look, path)
        video = film.model_copy(update={"made_by": self._project.settings.badge})
        tell(Ready(video))
        return video

    async def _submit(self, wire: Wire, output: Wire) -> None:
        render_id = f"render_{int(time.time() * 1000)}_{self._new_id()}"
        self._running = (render_id, wire, output)
        await self._project.call(
            lambda api, sid: submit_render(api, sid, wire, render_id=render_id, output=output)
        )

    def _running_id(self) -> str:
        assert self._running is not None  # submitted just now
        return self._running[0]

    async def _follow(self, render_id: str, tell: Tell) -> RenderStatus:
        waits = self._project.settings.waits
        tell(Phase("rendering", 0.0))
        for _ in range(waits.poll_limit):
            status = await self._project.reach.call(lambda api: read_render(api, render_id))
            if status.done or status.failed:
                return status
            tell(Phase("rendering", status.progress))
            await self._sleep(waits.poll_s)
        raise StreamLostError(
            f"The render {render_id} is still running.", f"Fetch it later: %nemo resume {render_id}"
        )


def _failure(render_id: str, status: RenderStatus) -> RenderFailedError:
    reason = status.error or "the backend gave no reason"
    return RenderFailedError(
        f"The render failed: {reason.rstrip('.')}.",
        "The draft is kept: change it, or try again with %nemo export.",
        render_id=render_id,
        reason=reason,
    )


def film_path(save: Path | None, words: str, turn_id: str) -> Path:
    """Return where the film goes, making sure before anything is sent that it can go there.

    Args:
        save: a file or folder the person named; None for `nemo-output/` in the working folder.
        words: what the file is named after.
        turn_id: makes the name unique.

    Raises:
        FileProblemError: when the folder cannot be made or written.
    """
    name = f"{slug(words)}-{turn_id}.mp4"
    if save is None:
        path = Path(OUTPUT_FOLDER) / name
    elif save.is_dir() or str(save).endswith(("/", "\\")) or not save.suffix:
        path = save / name
    else:
        path = save
    if path.suffix.lower() != ".mp4":
        raise FileProblemError(f"{path} does not end in .mp4.", "Films are MP4 files: --save film.mp4")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        probe = path.with_name(f".{path.name}.probe")
        probe.touch()
        probe.unlink()
    except OSError as problem:
        raise FileProblemError(
            f"{path.parent} cannot be written: {problem.strerror or problem}.",
            "Name another place with --save PATH.",
        ) from None
    return path


def slug(words: str) -> str:
    """Return a short file name from words: letters and digits of any script, joined by hyphens."""
    parts = re.findall(r"\w+", words.lower(), re.UNICODE)[:5]
    return "-".join(parts)[:40].strip("-_") or "film"
