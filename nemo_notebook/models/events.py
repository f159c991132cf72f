"""What is heard while the backend answers a message, one small fact at a time.

Folding the raw event stream into these is left to `client`, showing them to the edges.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Piece:
    """More words at the answer's end; a `Text`, which is whole, takes the place of all before it."""

    words: str


@dataclass(frozen=True, slots=True)
class Text:
    """The answer so far, whole.

    Attributes:
        whole: the words.
        final: whether the stream has ended and this is the answer; said once.
        torn: whether its last pieces never came once more as a whole, so that the stream may have been cut.
    """

    whole: str
    final: bool = False
    torn: bool = False


@dataclass(frozen=True, slots=True)
class ToolStarted:
    """The backend began to use a tool; `id` is "" where it gave none."""

    name: str
    args: Mapping[str, Any]
    id: str = ""


@dataclass(frozen=True, slots=True)
class ToolEnded:
    """A tool has answered; `id` is that of its `ToolStarted`."""

    name: str
    response: Mapping[str, Any]
    id: str = ""


@dataclass(frozen=True, slots=True)
class StateChanged:
    """Keys of the session's state changed, with or without a word; null means removed."""

    delta: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Failed:
    """The turn failed: the backend's code ("" where it gave none) and its words, each failure once."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Alive:
    """The backend still works.

    `idle` says that this was no more than a heartbeat; False means a thought or something not known to this
    version, so that the work does go on.
    """

    idle: bool = True


Heard = Piece | Text | ToolStarted | ToolEnded | StateChanged | Failed | Alive
