"""Clears away what nobody will miss: old films, uploads of sessions long untouched, halves of uploads."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from nemo_notebook.studio.jobs import Jobs
from nemo_notebook.studio.store import Store

FILM_DAYS: Final = 14
FILM_COUNT: Final = 100
"""Films are fetched as soon as they are ready; beyond these limits the studio's copies go."""
UPLOAD_DAYS: Final = 60
"""Uploads go when their session has not been used for so long."""
_DAY_S: Final = 24 * 3600


def sweep_films(store: Store, jobs: Jobs, now: float) -> None:
    """Delete films that are too old, or too many."""
    for place, render in enumerate(store.renders.completed()):
        if place >= FILM_COUNT or (render.ended_at or now) < now - FILM_DAYS * _DAY_S:
            store.renders.expire(render.key, "The studio has cleared this film away; export it again.")
            jobs.remove_film(render)


def sweep_strays(store: Store, films: Path, now: float) -> None:
    """Delete old films that the database does not know, as after it was damaged."""
    for folder in films.glob("*/"):
        if not store.renders.by_key(folder.name) and folder.stat().st_mtime < now - FILM_DAYS * _DAY_S:
            shutil.rmtree(folder, ignore_errors=True)


def sweep_uploads(store: Store, uploads: Path, now: float) -> None:
    """Delete the uploads of sessions long untouched, and what broken uploads have left."""
    for file in store.media.forget_untouched(now - UPLOAD_DAYS * _DAY_S):
        (uploads / file).unlink(missing_ok=True)
    shutil.rmtree(uploads / "coming", ignore_errors=True)
