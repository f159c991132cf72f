"""The film of a draft that nobody asked for: made quickly, shown, and not kept."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from nemo_notebook.config import inline_budget
from nemo_notebook.models.turn import Clip, Video
from nemo_notebook.mp4 import playable
from nemo_notebook.panel.job import Tell

if TYPE_CHECKING:
    from nemo_notebook.sessions import Session


async def quick_look(session: Session, tell: Tell) -> tuple[Video, Clip | None]:
    """Return a film of the draft as it is, and what to show of it. Cost: free, safe to repeat."""
    with tempfile.TemporaryDirectory(prefix="nemo-look-") as folder:
        video = await session.look(Path(folder) / "film.mp4", tell=tell)
        return video, await asyncio.to_thread(playable, video, inline_budget())
