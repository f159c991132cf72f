"""The film that a panel shows: a full one, its preview, or one that was only made to look at."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from nemo_notebook.config import inline_budget
from nemo_notebook.drawing import here
from nemo_notebook.models.progress import Previewed
from nemo_notebook.models.turn import Clip, Video
from nemo_notebook.mp4 import playable
from nemo_notebook.outputs import player_plain
from nemo_notebook.outputs.figures import length
from nemo_notebook.outputs.labels import labelled, said

if TYPE_CHECKING:
    from nemo_notebook.widgets import Panel

LOOK: Final = "a quick look, not saved; Export makes the file"
FOLLOWS: Final = "a preview; the full film follows"
LEFT: Final = "a preview; Export fetches the full film"


class Films:
    """Shows films in a panel, each with a line about it.

    Args:
        panel: plays them.
    """

    def __init__(self, panel: Panel) -> None:
        self._panel = panel
        self._early: Video | None = None  # whose preview is shown while it is made

    async def show(self, video: Video, *, current: bool = True) -> None:
        """Show a film that is on disk; `current` where it is that of the draft as it is."""
        clip = await asyncio.to_thread(playable, video, inline_budget())  # of a large one a proxy is made
        self._early = None
        if clip:
            with labelled(self._panel.language):
                caption = " · ".join(player_plain(video, folder=here()).splitlines())
            self._panel.show_film(clip, caption)
            self._panel.stale = not current

    def show_look(self, video: Video, clip: Clip | None) -> None:
        """Show a film that was only made to look at."""
        if clip:
            self._panel.show_film(clip, self._told(video, LOOK))
            self._panel.stale = False

    def show_preview(self, event: Previewed) -> None:
        """Show the preview of a film that is being made."""
        self._early = event.video
        self._panel.show_film(event.clip, self._told(event.video, FOLLOWS))
        self._panel.stale = False

    def settle(self) -> None:
        """Say of a preview whose full film did not come how to get that."""
        if self._early:
            self._panel.tell_of_film(self._told(self._early, LEFT))
            self._early = None

    def _told(self, video: Video, words: str) -> str:
        with labelled(self._panel.language):
            return f"{video.width}×{video.height} · {length(video.duration_s * 1000)} · {said(words)}"
