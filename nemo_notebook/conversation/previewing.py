"""A small film that is there in a quarter of the time, to be seen while the full one is made.

A preview is never kept: it is in no ledger, and where it fails nothing is said of it.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Final

from nemo_notebook.client import cancel_render, download
from nemo_notebook.conversation.listening import Sleep, Tell
from nemo_notebook.conversation.project import Project
from nemo_notebook.conversation.rendering import follow, render_name, submit
from nemo_notebook.errors import NemoError
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.progress import Previewed
from nemo_notebook.models.render import RenderStatus
from nemo_notebook.models.turn import Clip
from nemo_notebook.mp4 import look

_OUTPUT: Final = {"format": "mp4", "quality": "draft"}
_LEAST_MS: Final = 10_000
"""A shorter film is there soon enough."""
_LEAST_PX: Final = 900
"""Of the full film's short side: a smaller one takes hardly longer than its preview."""
_GIVE_UP_S: Final = 0.5
"""An interrupt waits no longer than this for the studio to hear of it."""


class Previews:
    """Makes the previews of one session's films, where its settings ask for them.

    Args:
        project: the session at the backend.
        sleep, new_id: time and ids, so that tests need not wait.
    """

    def __init__(self, project: Project, *, sleep: Sleep, new_id: Callable[[], str]) -> None:
        self._project = project
        self._sleep = sleep
        self._new_id = new_id

    async def begin(self, draft: Draft, output: dict[str, Any]) -> str:
        """Submit a preview of what is about to be rendered; return its name, "" where none is worth it.

        Cost: free, safe to repeat.
        """
        if not (self._project.settings.previews and _is_worth_it(draft, output)):
            return ""
        name = render_name(self._new_id)
        try:
            await submit(self._project, name, draft, dict(_OUTPUT))
        except NemoError:  # the full film's own submission tells what is wrong
            return ""
        return name

    async def make(self, draft: Draft, tell: Tell) -> tuple[str, RenderStatus]:
        """Render a draft for a look at it; return the render's name and how it ended. Cost: free."""
        name = render_name(self._new_id)
        await submit(self._project, name, draft, dict(_OUTPUT))
        async with self._stopped_with_us(name):
            return name, await follow(self._project, name, tell, self._sleep)

    async def show(self, name: str, path: Path, tell: Tell) -> bool:
        """Wait for a preview and have it shown in the place of the film that will lie at `path`.

        Returns:
            Whether there is one that is small enough to be embedded.
        """
        async with self._stopped_with_us(name):
            with suppress(NemoError, OSError):
                status = await follow(self._project, name, tell, self._sleep, phase="rendering a preview")
                if status.done:
                    early = await self._fetched(name, status.url, path)
                    tell(early)
                    return len(early.clip.data) <= self._project.settings.inline_bytes
        return False

    @asynccontextmanager
    async def _stopped_with_us(self, name: str) -> AsyncIterator[None]:
        """Where the person stops, what is made next need not wait for a preview that nobody will see."""
        try:
            yield
        except asyncio.CancelledError:
            with suppress(NemoError, TimeoutError):
                give_up = self._project.reach.call(lambda api: cancel_render(api, name))
                await asyncio.wait_for(give_up, _GIVE_UP_S)
            raise

    async def _fetched(self, name: str, url: str | None, path: Path) -> Previewed:
        with tempfile.TemporaryDirectory(prefix="nemo-preview-") as folder:
            file = Path(folder) / "preview.mp4"
            await self._project.reach.call(lambda api: download(api, name, url, file))
            video = await asyncio.to_thread(look, file)
            data = await asyncio.to_thread(file.read_bytes)
        size = min(video.width, video.height)
        about = f"Preview at {size}p; the full film follows."
        clip = Clip(data=data, about=about, width=video.width, height=video.height)
        return Previewed(video.model_copy(update={"path": path}), clip)


def _is_worth_it(draft: Draft, output: dict[str, Any]) -> bool:
    limit_px = int(str(output.get("resolution", "1080")).removesuffix("p"))
    short_px = min(limit_px, draft.width or limit_px, draft.height or limit_px)
    return draft.duration_ms >= _LEAST_MS and short_px >= _LEAST_PX and output["quality"] == "high"
