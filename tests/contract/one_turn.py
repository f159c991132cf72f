"""The kernel of a person who asks once, as a process that can be killed."""

from __future__ import annotations

import os
from multiprocessing.connection import Connection
from pathlib import Path

import nemo_notebook as nemo
from nemo_notebook import sessions as sessions  # loads what every kernel loads before its first turn


def ask_once(folder: Path, told: Connection) -> None:
    """Say when the session is there, then ask for a film and wait for it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    os.chdir(folder)
    nemo.session()
    told.send("ready")
    nemo.ask("a clip of the ocean", duration="1s", aspect="1:1", quality="draft")
