"""Renders, one after the other: told of, cancelled, and taken up again after a crash or a restart."""

from __future__ import annotations

import asyncio
import logging
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from nemo_notebook.studio.crew import Crew, WorkerCrashed
from nemo_notebook.studio.footage.filling import SHARE, Filling
from nemo_notebook.studio.footage.setting import FootageSetting
from nemo_notebook.studio.orders import NO_ROOM, CannotDo, is_full
from nemo_notebook.studio.store import Media, Render, Store

CRASH_LIMIT: Final = 2
"""A render that has killed so many workers is given up."""
START_LIMIT: Final = 6
"""A render that was begun so often, and each time the studio died, is given up."""

_log = logging.getLogger(__name__)


class Jobs:
    """The queue of renders and what stands at its head.

    Args:
        store: where renders are kept.
        crew: who makes the films.
        folder: of the studio; films go to `films/<key>/` in it, uploads are in `uploads`.
        filling: has video models make what a film needs, where the person has some.
        at_once: how many are made at the same time.
        again_s: when to try again where the database could not be written, as on a full disk.
    """

    def __init__(
        self,
        store: Store,
        crew: Crew,
        folder: Path,
        filling: Filling,
        *,
        at_once: int = 1,
        again_s: float = 5,
    ) -> None:
        self._store = store
        self._crew = crew
        self._filling = filling
        self._films = folder / "films"
        self._uploads = folder / "uploads"
        self._at_once = at_once
        self._again_s = again_s
        self._queue: asyncio.Queue[str] = asyncio.Queue()
        self._progress: dict[str, float] = {}
        self._stops: dict[str, asyncio.Event] = {}
        self._servers: list[asyncio.Task[None]] = []

    @property
    def busy(self) -> bool:
        """Whether anything is being made or waits for it."""
        return bool(self._stops) or not self._queue.empty()

    def start(self) -> None:
        """Begin to work, with what the last studio left unfinished."""
        for render in self._store.renders.unfinished():
            if render.starts >= START_LIMIT:
                self._fail(render.key, "The studio was ended each time it made this film; export again.")
            else:
                self._queue.put_nowait(render.key)
        self._servers = [asyncio.create_task(self._serve()) for _ in range(self._at_once)]

    async def stop(self) -> None:
        """Put back what is being made, so that the next studio takes it up."""
        for server in self._servers:
            server.cancel()
        await asyncio.gather(*self._servers, return_exceptions=True)

    def submit(self, render: Render) -> None:
        """Have a new render made when its turn comes."""
        self._queue.put_nowait(render.key)

    def progress(self, render: Render) -> float:
        """Return how far a render is, 0..1."""
        return 1.0 if render.status == "completed" else self._progress.get(render.key, 0.0)

    def cancel(self, render: Render) -> None:
        """End a render that is not over; a film that is done stays."""
        if self._store.renders.end(render.key, "cancelled", error="The export was cancelled."):
            stop = self._stops.get(render.key)
            if stop:
                stop.set()

    def film(self, render: Render) -> Path:
        """Return where a render's film is, or will be."""
        # After kill -9 the old worker may live a moment longer: each start has a name of its own.
        return self._films / render.key / f"film-{render.starts}.mp4"

    def remove_film(self, render: Render) -> None:
        """Delete a render's film and whatever else is in its folder."""
        shutil.rmtree(self.film(render).parent, ignore_errors=True)

    async def _serve(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            key = await self._queue.get()
            try:
                render = self._store.renders.begin(key)
                if render:
                    await self._make(render)
            except sqlite3.Error:
                _log.exception("what becomes of a render cannot be written down")
                loop.call_later(self._again_s, self._queue.put_nowait, key)

    async def _make(self, render: Render) -> None:
        stop = self._stops[render.key] = asyncio.Event()
        try:
            await self._try(render, stop)
        except asyncio.CancelledError:
            self._store.renders.put_back(render.key)
            self.remove_film(render)
            raise
        except OSError as problem:
            _log.exception("render %s failed", render.id)
            said = NO_ROOM if is_full(problem) else f"The film cannot be written: {problem.strerror}."
            self._fail(render.key, said)
        finally:
            self._stops.pop(render.key, None)
            self._progress.pop(render.key, None)

    async def _try(self, render: Render, stop: asyncio.Event) -> None:
        film = self.film(render)
        self.remove_film(render)
        film.parent.mkdir(parents=True)

        def note(fraction: float) -> None:
            self._progress[render.key] = min(1.0, max(0.0, fraction))

        try:
            made = await self._made(render, film, note, stop)
        except CannotDo as problem:
            self.remove_film(render)
            self._fail(render.key, str(problem))
        except WorkerCrashed as problem:
            self.remove_film(render)
            self._crashed(render, str(problem))
        else:
            if not self._store.renders.end(render.key, "completed", **made):
                self.remove_film(render)  # cancelled in the last moment

    async def _made(
        self, render: Render, film: Path, note: Callable[[float], None], stop: asyncio.Event
    ) -> dict[str, Any]:
        """Make a film, its footage first, and return what there is to say of it: notes, made_with."""
        order, models, begin = self._order(render, film), "", 0.0
        notes: tuple[str, ...] = ()
        if footage := order.pop("footage", None):
            setting = FootageSetting.model_validate(footage)
            order, notes, models = await self._filling.filled(order, setting, lambda x: note(SHARE * x), stop)
            begin = SHARE if models else 0.0
        told = await self._crew.render(order, lambda share: note(begin + (1 - begin) * share), stop)
        return {"notes": (*notes, *told.get("notes", ())), "made_with": models}

    def _order(self, render: Render, film: Path) -> dict[str, Any]:
        media = [self._media(one) for one in self._store.media.of_session(render.session_id)]
        return {"draft": render.draft, "media": media, "out": str(film), **render.output}

    def _media(self, media: Media) -> dict[str, Any]:
        told = ("id", "name", "kind", "duration_ms", "width", "height", "has_audio")
        fields = asdict(media)
        return {"path": str(self._uploads / media.file), **{key: fields[key] for key in told}}

    def _crashed(self, render: Render, reason: str) -> None:
        if render.crashes + 1 >= CRASH_LIMIT:
            self._fail(render.key, f"The renderer stopped twice over this film: {reason}.")
            return
        _log.warning("the renderer stopped over %s: %s; once more", render.id, reason)
        self._store.renders.put_back(render.key, crashed=True)
        self._queue.put_nowait(render.key)

    def _fail(self, key: str, error: str) -> None:
        self._store.renders.end(key, "failed", error=error)
