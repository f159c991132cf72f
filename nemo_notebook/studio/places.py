"""Where the studio keeps its things: what belongs to the running process, and what outlives it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from nemo_notebook.folders import cache_folder, data_folder

ALREADY_RUNNING: Final = 75
"""The exit code of a studio that finds another one at work in its places (EX_TEMPFAIL)."""
DISK_FULL: Final = 73
"""The exit code of a studio that finds no room for its files, not even for its log (EX_CANTCREAT)."""


@dataclass(frozen=True, slots=True)
class Places:
    """The studio's folders.

    Attributes:
        run: lock, address and log of the running process.
        data: database, films, uploads.
    """

    run: Path
    data: Path

    @property
    def lock(self) -> Path:
        """Is locked as long as a studio lives."""
        return self.run / "studio.lock"

    @property
    def address(self) -> Path:
        """Says where the running studio listens, and its secret."""
        return self.run / "studio.json"

    @property
    def log(self) -> Path:
        """What the studio has to say."""
        return self.run / "studio.log"

    @property
    def chunks(self) -> Path:
        """Pieces of films, kept to render faster; may be deleted at any time."""
        return self.run / "chunks"

    @property
    def footage(self) -> Path:
        """What video models have made; may be deleted at any time."""
        return self.run / "footage"

    @property
    def start_log(self) -> Path:
        """What a studio said that died before it could open its log."""
        return self.run / "start.log"


def find_places(environ: Mapping[str, str] = os.environ, data: Path | None = None) -> Places:
    """Return this user's places; `data` replaces the usual folder for what outlives the process."""
    return Places(cache_folder(environ) / "studio", data or data_folder(environ) / "studio")


def free_bytes(folder: Path) -> int:
    """Return how much room is left on the disk of a folder, which need not be there yet.

    Raises:
        OSError: when the disk cannot be asked.
    """
    return shutil.disk_usage(next(one for one in (folder, *folder.parents) if os.path.exists(one))).free
