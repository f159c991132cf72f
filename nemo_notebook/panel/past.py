"""What was made before, as the panel lists it: words, date, cost, a poster where the film is still there."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from nemo_notebook.errors import NemoError
from nemo_notebook.models.history import Entry
from nemo_notebook.mp4 import look

if TYPE_CHECKING:
    from nemo_notebook.sessions import Session

_READ_TURNS: Final = 80
_LISTED_TURNS: Final = 12


async def made_before(session: Session) -> tuple[list[dict[str, Any]], list[bytes]]:
    """Return the last turns but for small edits, and the posters that they speak of. Cost: free."""
    entries = (await session.history(_READ_TURNS)).entries
    posters: list[bytes] = []
    rows = []
    for entry in [one for one in entries if one.film or one.kind != "edit"][:_LISTED_TURNS]:
        poster = await asyncio.to_thread(_poster, entry)
        rows.append(_told(entry) | {"film": bool(poster), "poster": len(posters) if poster else None})
        posters += [poster] if poster else []
    return rows, posters


def _told(entry: Entry) -> dict[str, Any]:
    spent = [f"{entry.spent:g} credits"] if entry.spent else []
    facts = " · ".join([f"{entry.began:%Y-%m-%d %H:%M}", entry.status, *spent])
    return {"turn": entry.id, "prompt": entry.prompt[:2000], "facts": facts}


def _poster(entry: Entry) -> bytes:
    with suppress(NemoError):
        return look(entry.film).poster if entry.film else b""
    return b""
