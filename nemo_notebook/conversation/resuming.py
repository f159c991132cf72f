"""Find what was left in a folder, by this kernel or one that is no more, and show again what is there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from nemo_notebook.conversation.exporting import Exporter
from nemo_notebook.conversation.listening import Tell
from nemo_notebook.conversation.places import Place
from nemo_notebook.conversation.project import Project
from nemo_notebook.conversation.record import Record
from nemo_notebook.errors import ApiError, ConfigError, shortened
from nemo_notebook.ledger import Here, Ledger
from nemo_notebook.models.account import SessionIds
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.history import Entry, KeptRender
from nemo_notebook.models.progress import Edited
from nemo_notebook.models.turn import Turn, Video

_UNKNOWN: Final = 404


def find_left(ledger: Ledger, here: Here, id: str | None) -> tuple[Entry | None, list[Entry]]:
    """Return the turn to go on with and the others that were left; None where `id` is no turn that was left.

    Raises:
        ConfigError: when it is a turn of another backend.
    """
    if id is None:
        left = ledger.unfinished(here)
        return (left[0], left[1:]) if left else (None, [])
    entry = ledger.turn(id)
    if entry:
        check_backend(entry.backend, here, id)
    return (entry if entry and entry.unfinished else None), []


def check_backend(backend: str, here: Here, id: str) -> None:
    """Refuse to look for at one backend what is at another.

    Raises:
        ConfigError: with the way there.
    """
    if backend != here.backend:
        raise ConfigError(
            f"{shortened(id)} is at another backend: {backend}.",
            f"Go there with %nemo connect {backend} and type %nemo resume {shortened(id)} again.",
        )


@asynccontextmanager
async def taken_up(ledger: Ledger, entry: Entry) -> AsyncIterator[Entry]:
    """Hold a turn that was left, and yield it as it is now.

    Raises:
        ConfigError: when somebody is at work on it, or has been since it was found.
    """
    with ledger.at_work(entry.id) as mine:
        now = await asyncio.to_thread(ledger.turn, entry.id) if mine else None
        if now is None or not now.unfinished or ledger.waits(now):
            raise ConfigError(
                "That turn is being worked on, here or in another kernel.",
                "Wait for it; %nemo history shows what has come of it.",
            )
        yield now


class ShowAgain:
    """Shows the session and the film of a folder, where nothing was left unfinished.

    Args:
        project: the session; the folder's last one is taken up where none is open.
        exporter: fetches films.
        record: of the ledger.
        tell: told what goes on.
    """

    def __init__(self, project: Project, exporter: Exporter, record: Record, tell: Tell) -> None:
        self._project = project
        self._exporter = exporter
        self._record = record
        self._tell = tell

    async def show(self, turn_id: str, id: str | None, path: Path | None) -> Turn:
        """Show the film of a render or of a turn, by its id, or the last one.

        Raises:
            ConfigError: when there is none.
        """
        ids, render = await asyncio.to_thread(self._find, id)
        draft = await self._take_up_session(ids)
        if draft:
            self._tell(Edited(draft))
        turn = Turn(id=turn_id, prompt="", draft=draft)
        if render is None and id is None:
            if draft:
                return turn
            raise ConfigError(
                "There is nothing to take up in this folder.",
                "Say what you want to see in a %%nemo cell; %nemo history all lists other folders' turns.",
            )
        return turn.model_copy(update={"video": await self._film(render, id or "", path, draft, turn_id)})

    def _find(self, id: str | None) -> tuple[SessionIds | None, KeptRender | None]:
        """Return the session that is meant, and the render whose film is."""
        ledger, here = self._record.ledger, self._record.here
        if id is None:
            ids = self._project.ids if self._project.is_open else ledger.last_session(here)
            return ids, ledger.last_render(here.backend, ids.session_id) if ids else None
        of_turn = [one for one in ledger.renders(id) if one.status != "failed"]
        if not of_turn and ledger.turn(id):
            raise ConfigError("No film was made of that turn.", f"%nemo history {id} shows what was.")
        render = of_turn[0] if of_turn else ledger.render(id)
        if render:
            check_backend(render.backend, here, id)
        return render.ids if render else None, render

    async def _take_up_session(self, ids: SessionIds | None) -> Draft | None:
        """Return the draft of a session; None where another one is open, which stays open."""
        if ids and not self._project.is_open:
            self._project.adopt(ids)
        if ids is None or ids.session_id != self._project.ids.session_id:
            return None
        return (await self._project.state()).draft

    async def _film(
        self, render: KeptRender | None, id: str, path: Path | None, draft: Draft | None, turn_id: str
    ) -> Video:
        if render and render.film and path is None and render.film.is_file():
            return await self._exporter.show(render.film, self._tell)
        kept = Path(render.path) if render and path is None else None
        if kept and kept.parent.is_dir():
            place = Place(kept.parent, kept.name, chosen=True)
        else:
            place = await asyncio.to_thread(Place.checked, path, kept.stem if kept else "film", turn_id)
        try:
            return await self._exporter.fetch(
                render.id if render else id, place.named(draft), self._record, self._tell
            )
        except ApiError as problem:
            if render or problem.code != _UNKNOWN:
                raise
            raise ConfigError(
                f"There is no turn and no render {shortened(id)!r}.", "%nemo history lists the turns."
            ) from None
