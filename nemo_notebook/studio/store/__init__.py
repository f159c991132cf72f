"""What the studio keeps: accounts, sessions with every draft, uploaded media and renders, in one SQLite file.

The files themselves (films, uploads) lie beside it; other modules look after those.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from nemo_notebook.studio.store.accounts import Account, Accounts, Issued, TooSoon
from nemo_notebook.studio.store.database import Database, StoreProblem, open_database
from nemo_notebook.studio.store.media import Media, MediaShelf
from nemo_notebook.studio.store.renders import Render, Renders
from nemo_notebook.studio.store.sessions import Lineage, Session, Sessions

__all__ = [
    "Account",
    "Accounts",
    "Database",
    "Issued",
    "Lineage",
    "Media",
    "MediaShelf",
    "Render",
    "Renders",
    "Session",
    "Sessions",
    "Store",
    "StoreProblem",
    "TooSoon",
    "open_store",
]


@dataclass(frozen=True, slots=True)
class Store:
    """The tables of one database.

    Attributes:
        notes: what a person should know about it, e.g. that a damaged one was put aside.
    """

    database: Database
    accounts: Accounts
    sessions: Sessions
    media: MediaShelf
    renders: Renders
    notes: tuple[str, ...] = ()


def open_store(path: Path, clock: Callable[[], float]) -> Store:
    """Open the database at `path`, making or migrating it; a damaged one is put aside.

    Args:
        path: the SQLite file.
        clock: the time in seconds since the epoch.
    Raises:
        StoreProblem: when it cannot be opened, or was written by a newer version.
    """
    database, notes = open_database(path, clock)
    return Store(
        database=database,
        accounts=Accounts(database, clock),
        sessions=Sessions(database, clock),
        media=MediaShelf(database, clock),
        renders=Renders(database, clock),
        notes=notes,
    )
