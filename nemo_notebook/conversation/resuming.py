"""Find what was left in a folder, by this kernel or one that is no more, and show again what is there."""

from __future__ import annotations

import asyncio
from pathlib import Path

from nemo_notebook.conversation.exporting import Exporter
from nemo_notebook.conversation.listening import Tell
from nemo_notebook.conversation.places import Place
from nemo_notebook.conversation.project import Project
from nemo_notebook.conversation.record import Record
from nemo_notebook.errors import ConfigError
from nemo_notebook.ledger import Here, Ledger
from nemo_notebook.models.draft import Draft
from nemo_notebook.models.history import Entry, KeptRender
from nemo_notebook.models.progress import Edited
from nemo_notebook.models.turn import Turn, Video
from nemo_notebook.mp4 import look


def find_left(ledger: Ledger, here: Here, id: str | None) -> tuple[Entry | None, list[Entry]]:
    """Return the turn to go on with and the others that were left; None where `id` is no turn that was left.

    Raises:
        ConfigError: when another kernel is at work on it.
    """
    if id is None:
        left = ledger.unfinished(here)
        return (left[0], left[1:]) if left else (None, [])
    entry = ledger.turn(id)
    if entry and entry.unfinished and ledger.busy(id):
        raise ConfigError(
            "That turn is still being worked on.", "Wait for it; %nemo history shows what has come of it."
        )
    return (entry if entry and entry.unfinished else None), []


def turn_of(entry: Entry) -> Turn:
    """Return a turn as it was kept, with its film where that is still there."""
    film = look(entry.film) if entry.film and entry.film.is_file() else None
    return Turn(
        id=entry.id,
        prompt=entry.prompt,
        text="\n\n".join(part for part in (entry.text, entry.problem) if part),
        changes=entry.changes,
        draft=None if entry.draft_after is None else Draft.from_wire(entry.draft_after),
        video=film,
        credits_spent=entry.spent,
        backend=entry.backend,
        elapsed_s=(entry.ended_at - entry.began_at) if entry.ended_at else 0.0,
    )


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
        render = await asyncio.to_thread(self._find, id)
        draft = await self._take_up_session(render)
        if draft:
            self._tell(Edited(draft))
        turn = Turn(id=turn_id, prompt="", draft=draft)
        if render is None and id is None:
            if draft:
                return turn
            raise ConfigError("There is nothing to take up.", "Say what you want to see in a %%nemo cell.")
        return turn.model_copy(update={"video": await self._film(render, id or "", path, draft, turn_id)})

    def _find(self, id: str | None) -> KeptRender | None:
        ledger = self._record.ledger
        if id is None:
            last = self._exporter.last_id
            return (ledger.render(last) if last else None) or ledger.last_render(self._record.here)
        of_turn = ledger.renders(id)
        return of_turn[0] if of_turn else ledger.render(id)

    async def _take_up_session(self, render: KeptRender | None) -> Draft | None:
        if not self._project.is_open:
            ids = render.ids if render else None
            ids = ids or await asyncio.to_thread(self._record.ledger.last_session, self._record.here)
            if ids is None:
                return None
            self._project.adopt(ids)
        if render and render.session_id != self._project.ids.session_id:
            return None  # the film of another session: its draft is not the one that is open
        return (await self._project.state()).draft

    async def _film(
        self, render: KeptRender | None, id: str, path: Path | None, draft: Draft | None, turn_id: str
    ) -> Video:
        if render and render.film and path is None and render.film.is_file():
            return await self._exporter.show(render.film, self._tell)
        kept = Path(render.path) if render and path is None else None
        place = Place(kept.parent, kept.name, chosen=True) if kept else Place.checked(path, "film", turn_id)
        return await self._exporter.fetch(
            render.id if render else id, place.named(draft), self._record, self._tell
        )
