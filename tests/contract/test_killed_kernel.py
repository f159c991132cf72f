"""Kernels killed at fifty moments of a turn and its export, against the real studio: none loses its film."""

from __future__ import annotations

import asyncio
import multiprocessing
import random
import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest

from nemo_notebook.backends import backend_place, backend_settings
from nemo_notebook.conversation import Conversation, Reach
from nemo_notebook.folders import data_folder
from nemo_notebook.ledger import Here, Ledger
from nemo_notebook.profiles import find_profile
from nemo_notebook.studio.places import find_places
from tests.contract.one_turn import ask_once

KILLS = 50
SEED = 20261121
# All kernels are forked of one process that has loaded the package: loading it takes longer than a turn.
KERNELS = multiprocessing.get_context("forkserver")
KERNELS.set_forkserver_preload(["nemo_notebook.sessions", "tests.contract.one_turn"])


@dataclass
class Death:
    """One kernel's end: when it came (s after its turn began), and what the next kernel made of it."""

    after_s: float
    left: str
    """How far the turn was, "" where nothing of it had begun."""
    film: bool
    session_id: str = ""


@pytest.fixture
def ledger() -> Iterator[Ledger]:
    ledger = Ledger(data_folder())
    yield ledger
    ledger.close()


def _start(folder: Path) -> BaseProcess:
    folder.mkdir()
    heard, told = KERNELS.Pipe(duplex=False)
    kernel = KERNELS.Process(target=ask_once, args=(folder, told))
    kernel.start()
    told.close()
    with heard:
        assert heard.recv() == "ready"
    return kernel


def _kill(kernel: BaseProcess, after_s: float) -> None:
    kernel.join(after_s)
    kernel.kill()
    kernel.join()
    kernel.close()


def _turn_s(folder: Path) -> float:
    """Return how long a turn takes here when the studio runs already."""
    _kill(_start(folder / "cold"), 60)
    kernel = _start(folder / "warm")
    began = time.monotonic()
    _kill(kernel, 60)
    return time.monotonic() - began


async def _after(folder: Path, after_s: float, ledger: Ledger) -> Death:
    """Resume, in another kernel, what the killed one has left in its folder."""
    entries = ledger.history(Here("local", str(folder)))
    if not entries:
        return Death(after_s, "", film=False)
    reach = Reach(backend_settings("local"), find_profile("nemo-notebook"), place=backend_place("local"))
    conversation = Conversation(reach, ledger=ledger)
    video = (await conversation.resume()).video
    await conversation.close()
    (entry,) = ledger.history(Here("local", str(folder)))
    film = video is not None and video.path.is_file()
    return Death(after_s, entries[0].status, film, entry.session_id)


def _most_messages(sessions: set[str]) -> int:
    """Return how many messages reached the studio in the one of these sessions that got the most."""
    with closing(sqlite3.connect(find_places().data / "studio.db")) as store:
        said = store.execute("SELECT session_id FROM messages WHERE author = 'user'").fetchall()
    counts = Counter(session for (session,) in said if session in sessions)
    return max(counts.values())


async def test_fifty_killed_kernels_lose_no_film(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    turn_s, moments, deaths = _turn_s(tmp_path), random.Random(SEED), []
    for number in range(KILLS):
        folder, after_s = tmp_path / f"kernel{number}", moments.uniform(0, turn_s)
        _kill(await asyncio.to_thread(_start, folder), after_s)
        monkeypatch.chdir(folder)
        deaths.append(await _after(folder, after_s, ledger))
    begun = [death for death in deaths if death.left]
    assert len(begun) >= 0.9 * KILLS  # the others were killed before the turn had begun
    assert [death for death in begun if not death.film] == []
    assert _most_messages({death.session_id for death in begun}) == 1
    assert {"sent", "answered"} & {death.left for death in begun}
