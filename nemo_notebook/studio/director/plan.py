"""What the director gets and gives: media, steps and the plan. Data only."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, Literal

Wire = dict[str, Any]
"""A draft, track or segment in the dialect of docs/draft.md; never changed in place."""

Kind = Literal["generate", "edit", "undo", "redo", "answer"]
MediaKind = Literal["video", "image", "audio"]

DEFAULT_LANGUAGE: Final = "en"


@dataclass(frozen=True, slots=True)
class Media:
    """An uploaded file of the session.

    Attributes:
        id: as segments name it in `src`.
        name: the file's name, as the person knows it.
        kind: "video", "image" or "audio".
        duration_ms: length of a clip or a sound, in ms.
        width, height: of a picture, in px.
        has_audio: whether a clip has a sound of its own.
        light: how dark and how bright the upper, the middle and the lower third of a picture are, luma 0..1;
            () where that is not known.
    """

    id: str
    name: str
    kind: MediaKind
    duration_ms: int | None = None
    width: int | None = None
    height: int | None = None
    has_audio: bool = True
    light: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Shelf:
    """The uploaded files of a session, by id; what operations know beside the draft."""

    media: tuple[Media, ...] = ()
    fresh: tuple[str, ...] = ()

    def find(self, source: object) -> Media | None:
        """Return the file a segment's `src` names, None for what the studio makes."""
        return next((one for one in self.media if one.id == source), None)

    def of_kind(self, *kinds: MediaKind) -> list[Media]:
        """Return the files of some kinds, in order of upload."""
        return [one for one in self.media if one.kind in kinds]

    def just_uploaded(self, *kinds: MediaKind) -> list[Media]:
        """Return the files of some kinds that came since the last message."""
        return [one for one in self.of_kind(*kinds) if one.id in self.fresh]


@dataclass(frozen=True, slots=True)
class Step:
    """One piece of work as the event stream shows it: a tool call and its result.

    Attributes:
        tool: generate_video, add_music, add_title, add_captions, add_voiceover, edit_timeline, undo, redo.
        args: plain JSON.
        response: plain JSON.
        draft: the film after it, where it can be seen already; None where the next steps follow at once.
    """

    tool: str
    args: Wire = field(default_factory=dict)
    response: Wire = field(default_factory=dict)
    draft: Wire | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What comes of a message.

    Attributes:
        kind: "answer" leaves everything as it is; "undo" and "redo" move to a draft that was there.
        draft: the draft from now on; None with "answer".
        words: what the person reads, in `language`.
        changes: a line for each thing that changed, before → after.
        steps: the work in the order it was done.
        language: "en" or "zh".
        unread: what of the message was not understood; empty where all of it was.
    """

    kind: Kind
    draft: Wire | None
    words: str
    changes: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    language: str = DEFAULT_LANGUAGE
    unread: tuple[str, ...] = ()
