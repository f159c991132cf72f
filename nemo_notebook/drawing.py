"""Models as outputs: what they show of their own, with the films' bytes read from the disk."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nemo_notebook.config import inline_budget
from nemo_notebook.models.draft import Draft, Track
from nemo_notebook.models.turn import Batch, Clip, Video
from nemo_notebook.mp4 import playable
from nemo_notebook.outputs import bundle


def draw(obj: Any) -> dict[str, Any]:
    """Draw a model as a MIME bundle; installed as the drawing of all models."""
    if isinstance(obj, Track):
        obj = Draft(tracks=(obj,), duration_ms=obj.end_ms)
    return bundle(obj, playable_film if isinstance(obj, Batch) else with_sheet, folder=here())


def here() -> Path | None:
    """Return the working folder, to which links are relative; None when it was deleted."""
    try:
        return Path.cwd()
    except OSError:
        return None


def playable_film(video: Video) -> Clip | None:
    """Return what to embed of a film, None when its file is gone."""
    return playable(video, inline_budget())


def with_sheet(video: Video) -> Clip | None:
    """Return what to embed of a film that stands by itself: a contact sheet goes with it."""
    return playable(video, inline_budget(), sheet=True)
