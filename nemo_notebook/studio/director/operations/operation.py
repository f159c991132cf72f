"""What an operation is: a small, typed, pure change of a draft that can say what it did.

Drafts are values: none is ever changed in place, and what an operation does not touch stays the same object.
So each operation is undone by taking the draft from before it, and keeping that costs only what was replaced.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import ClassVar

from pydantic import ConfigDict

from nemo_notebook.models.measures import MAX_DURATION_MS, MIN_DURATION_MS
from nemo_notebook.studio.director.composing.graphics import following
from nemo_notebook.studio.director.drafts import length_ms
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.words.limits import length_limit


@dataclass(frozen=True)
class Operation(ABC):
    """A change of a draft. Subclasses are frozen dataclasses of plain JSON values.

    The types of their fields are what `naming` lets through from outside; made in code they are trusted, so
    `apply` takes any values of these types, also places that do not exist.
    """

    tool: ClassVar[str] = "edit_timeline"
    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    @property
    def name(self) -> str:
        """The operation's name, as tests and tool calls show it."""
        return type(self).__name__

    def args(self) -> Wire:
        """Return the operation as plain JSON, for the tool call."""
        return {"operation": self.name, **asdict(self)}

    @abstractmethod
    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the changed draft; the same one where there is nothing to change."""

    @abstractmethod
    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Return one line: what changed, before → after."""

    @abstractmethod
    def already(self, draft: Wire, language: str) -> str:
        """Return a sentence for when nothing changed: it is so already, or there is nothing of the kind."""


@dataclass(frozen=True)
class Change:
    """An operation that was done, with its line."""

    operation: Operation
    line: str


@dataclass(frozen=True)
class Edited:
    """A draft after operations: what was done, and sentences for what was not."""

    draft: Wire
    done: tuple[Change, ...] = ()
    idle: tuple[str, ...] = ()


def apply_all(draft: Wire, operations: Sequence[Operation], shelf: Shelf, language: str) -> Edited:
    """Apply operations in order; one that would make the film too short or too long is left out."""
    done: list[Change] = []
    idle: list[str] = []
    for operation in operations:
        after = following(draft, operation.apply(draft, shelf))
        if after == draft:
            idle.append(operation.already(draft, language))
        elif not MIN_DURATION_MS <= length_ms(after) <= MAX_DURATION_MS:
            idle.append(length_limit(length_ms(after), language))
        else:
            done.append(Change(operation, operation.said(draft, after, language)))
            draft = after
    return Edited(draft, tuple(done), tuple(dict.fromkeys(idle)))
