"""Take a message in: it has to be words, nothing is said ten thousand times, and what is near is enough."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.reading.messages.message import HEAD, TAIL
from nemo_notebook.studio.director.reading.messages.repeats import without_repeats

_NEAR: Final = HEAD + TAIL


def taken_in(message: object) -> str:
    """Return a message as it is to be read.

    Raises:
        TypeError: it is no text.
    """
    if not isinstance(message, str):
        kind = type(message).__name__
        raise TypeError(f"A message is a str, not {kind}. Say it in words: “make it 10 seconds”.")
    return without_repeats(message, sentences=len(message) > _NEAR)


def near(message: str) -> str:
    """Return what tells whether a message changes a film: all of it, or its beginning and its end."""
    return message if len(message) <= _NEAR else f"{message[:HEAD]}\n{message[-TAIL + 1 :]}"
