"""Where the studio keeps its things: what belongs to the running process, and what outlives it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from nemo_notebook.config import cache_folder, data_folder

ALREADY_RUNNING: Final = 75
"""The exit code of a studio that finds another one at work in its places (EX_TEMPFAIL)."""


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
    def address(self) -> Path:
        """Says where the running studio listens, and its secret."""
        return self.run / "studio.json"

    @property
    def log(self) -> Path:
        """What the studio has to say."""
        return self.run / "studio.log"

    @property
    def start_log(self) -> Path:
        """What a studio said that died before it could open its log."""
        return self.run / "start.log"


def find_places(environ: Mapping[str, str] = os.environ, data: Path | None = None) -> Places:
    """Return this user's places; `data` replaces the usual folder for what outlives the process."""
    return Places(cache_folder(environ) / "studio", data or data_folder(environ) / "studio")
