"""What a turn says while it runs; the edges turn it into a status line, streaming text and a player."""

from __future__ import annotations

from dataclasses import dataclass

from nemo_notebook.models.draft import Draft
from nemo_notebook.models.turn import Batch, Clip, Video


@dataclass(frozen=True, slots=True)
class Phase:
    """What is going on now: "Connecting", "thinking", "generating video", "editing", "rendering".

    `fraction` is 0..1 where known; `note` is one more word for the person, e.g. "a new timeline was started",
    which stands until there is another; `count` says how far this phase alone is, e.g. "12 of 450 frames".
    """

    name: str
    fraction: float | None = None
    note: str = ""
    count: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """The answer so far, whole, ready to be shown."""

    text: str
    final: bool = False


@dataclass(frozen=True, slots=True)
class Edited:
    """The draft after the turn and what changed in it."""

    draft: Draft
    changes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ready:
    """The film is on disk."""

    video: Video


@dataclass(frozen=True, slots=True)
class Previewed:
    """The full film is still being made; until then this may be looked at. It lies on no disk."""

    video: Video
    clip: Clip


@dataclass(frozen=True, slots=True)
class Made:
    """A batch is over: its films, and what became of the others."""

    batch: Batch


@dataclass(frozen=True, slots=True)
class Noted:
    """Something the person should know that stays on the screen, a sentence."""

    text: str


Progress = Phase | Words | Edited | Previewed | Ready | Noted | Made
