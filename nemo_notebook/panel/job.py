"""What can run in a panel, one at a time."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any

from nemo_notebook.models.progress import Progress
from nemo_notebook.sessions import FOLLOWED

Tell = Callable[[Progress], None]
Waiting = dict[str, str]
"""An edit that is not in the draft yet: its `key` and its `words`."""


@dataclass(frozen=True)
class Job:
    """Something that runs in a panel.

    Attributes:
        words: what was asked.
        make: begins it.
        edits: the edits it carries out.
        yields: whether whatever comes next may end it: a film to look at, which nobody asked for.
        typed: whether its words are a person's own.
    """

    words: str
    make: Callable[[Tell], Coroutine[Any, Any, Any]]
    edits: tuple[Waiting, ...] = ()
    yields: bool = False
    typed: bool = False

    async def followed(self, tell: Tell) -> Any:
        """Do it; the panel follows it, so nobody else need tell it of that."""
        FOLLOWED.set(True)
        return await self.make(tell)


def joined(edits: Sequence[Waiting]) -> str:
    """Return the one message that asks for some edits, each on a line of its own."""
    lines = [one["words"] for one in edits]
    return lines[0] if len(lines) == 1 else "\n".join(f"{i}. {one}" for i, one in enumerate(lines, 1))
