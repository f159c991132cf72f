"""What a stream comes to, for comparing."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import settings

from nemo_notebook.client import EventFold, FrameReader
from nemo_notebook.models.events import Failed, Heard, Piece, StateChanged, Text, ToolEnded, ToolStarted

steadily = settings(max_examples=150, deadline=None)
"""Property tests try the same examples in every run: a red one stays red until it is mended."""


@dataclass
class Turn:
    """What was heard in a turn."""

    text: str = ""
    started: list[str] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)
    state: list[str] = field(default_factory=list)


def folded(raw: bytes, size: int = 65536) -> list[Heard]:
    reader, fold = FrameReader(), EventFold()
    frames = [frame for at in range(0, len(raw), size) for frame in reader.feed(raw[at : at + size])]
    heard = [one for name, data in [*frames, *reader.close()] for one in fold.feed(name, data)]
    return heard + fold.close()


def words(heard: list[Heard]) -> str:
    """What a listener has heard in the end."""
    text = ""
    for one in heard:
        if isinstance(one, Piece):
            text += one.words
        elif isinstance(one, Text):
            text = one.whole
    return text


def turn(heard: list[Heard]) -> Turn:
    return Turn(
        words(heard),
        [one.name for one in heard if isinstance(one, ToolStarted)],
        [one.name for one in heard if isinstance(one, ToolEnded)],
        [(one.code, one.message) for one in heard if isinstance(one, Failed)],
        [key for one in heard if isinstance(one, StateChanged) for key in one.delta],
    )
