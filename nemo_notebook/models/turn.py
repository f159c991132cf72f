"""What a person gets back: a turn, its film, and several of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from nemo_notebook.models.draft import Draft
from nemo_notebook.models.shown import Shown


class Video(BaseModel, Shown):
    """A finished film on disk.

    Attributes:
        path: the MP4.
        width, height: in px.
        fps: frames per second.
        duration_s: length in seconds.
        size_bytes: size on disk.
        poster: a frame of it as JPEG bytes.
        made_by: the badge, e.g. "local studio – composed from your media and procedural scenes".
        notes: what a person should know of it, a sentence each, e.g. that a voice is missing.
    """

    model_config = ConfigDict(frozen=True)

    path: Path
    width: int
    height: int
    fps: float
    duration_s: float
    size_bytes: int
    poster: bytes = Field(default=b"", repr=False)
    made_by: str = ""
    notes: tuple[str, ...] = ()

    def __str__(self) -> str:
        size = f"{self.width}×{self.height}, {self.duration_s:.3g} s, {self.size_bytes / 1e6:.1f} MB"
        return "\n".join([f"{self.path} ({size})", *self.notes])


class Clip(BaseModel):
    """The bytes that go into a notebook for a film: the film itself, or a small proxy of a large one.

    Attributes:
        data: an MP4.
        proxy: whether this is a smaller copy; the full film then stays on disk.
        about: what is to be said of a film that is not on disk yet, in place of where it lies.
        width, height: of these bytes, in px.
        sheet: small frames of the film in a row, as JPEG bytes.
    """

    model_config = ConfigDict(frozen=True)

    data: bytes = Field(repr=False)
    proxy: bool = False
    about: str = ""
    width: int
    height: int
    sheet: bytes = Field(default=b"", repr=False)


class Turn(BaseModel, Shown):
    """One request and what came of it.

    Attributes:
        id: of this turn, unique on this machine.
        prompt: the words as the person wrote them.
        text: the answer.
        changes: what changed in the draft, a line each.
        draft: the timeline after the turn, None where the turn did not touch one.
        video: the film, None where none was exported.
        credits_spent: None where the backend did not say.
        backend: "local", "hosted" or an address.
        elapsed_s: how long it took, in seconds.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    prompt: str
    text: str = ""
    changes: tuple[str, ...] = ()
    draft: Draft | None = None
    video: Video | None = None
    credits_spent: float | None = None
    backend: str = ""
    elapsed_s: float = 0.0

    def __str__(self) -> str:
        parts = [self.text, "\n".join(self.changes), self.draft.summary() if self.draft else ""]
        return "\n".join([part for part in parts if part] + ([str(self.video)] if self.video else []))


class Failure(BaseModel):
    """A prompt of a batch that did not make it: the words, what happened and what to do."""

    model_config = ConfigDict(frozen=True)

    prompt: str
    message: str
    hint: str = ""


class Batch(BaseModel, Shown):
    """Several turns, in the order of their prompts; one failure never stops the rest."""

    model_config = ConfigDict(frozen=True)

    results: tuple[Turn | Failure, ...] = ()

    @property
    def turns(self) -> list[Turn]:
        """The turns that made it."""
        return [one for one in self.results if isinstance(one, Turn)]

    @property
    def failures(self) -> list[Failure]:
        """The prompts that did not."""
        return [one for one in self.results if isinstance(one, Failure)]

    @property
    def videos(self) -> list[Video]:
        """The films, in the order of their prompts."""
        return [turn.video for turn in self.turns if turn.video]

    def __len__(self) -> int:
        return len(self.results)

    def films(self) -> Iterator[tuple[str, Video]]:
        """Yield each prompt with its film."""
        for turn in self.turns:
            if turn.video:
                yield turn.prompt, turn.video

    def __str__(self) -> str:
        return "\n\n".join(
            str(one) if isinstance(one, Turn) else f"{one.prompt}: {one.message}" for one in self.results
        )
