"""Edits made by hand: read from what the browser sends, checked against the draft.

Their words are left to `saying`.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from nemo_notebook.models.draft import Draft
from nemo_notebook.widgets.referring import SHORTEST_MS, abilities, shown_name

MAX_TEXT_CHARS: Final = 500
_FOREVER_MS: Final = 360_000_000  # a hundred hours
Ms = Annotated[int, Field(ge=0, le=_FOREVER_MS)]
Place = Annotated[int, Field(ge=0, le=100_000)]


class _Edit(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    track: Place
    index: Place
    name: str | None = None
    """What the segment was called on the timeline; None where the timeline is ahead of the draft."""


class Time(_Edit):
    """Show it from when to when."""

    what: Literal["time"]
    start_ms: Ms
    end_ms: Ms


class Start(_Edit):
    """Begin then; it stays as long as it is."""

    what: Literal["start"]
    start_ms: Ms


class Hold(_Edit):
    """Show a picture for so long; what follows moves."""

    what: Literal["hold"]
    duration_ms: Annotated[int, Field(ge=100, le=_FOREVER_MS)]


class Trim(_Edit):
    """Show another stretch of a clip, on the clip's own clock."""

    what: Literal["trim"]
    in_ms: Ms
    out_ms: Ms


class Order(_Edit):
    """Give a picture another place, from 0, among all of them."""

    what: Literal["order"]
    to: Place


class Text(_Edit):
    """Say something else."""

    what: Literal["text"]
    text: Annotated[str, Field(min_length=1, max_length=MAX_TEXT_CHARS)]


class Volume(_Edit):
    """Make it so loud."""

    what: Literal["volume"]
    percent: Annotated[int, Field(ge=0, le=100)]


class Delete(_Edit):
    """Take it away."""

    what: Literal["delete"]


class Duplicate(_Edit):
    """Show it once more, right after itself."""

    what: Literal["duplicate"]


class Split(_Edit):
    """Cut a picture in two; `at_ms` counts from its own beginning."""

    what: Literal["split"]
    at_ms: Ms


Edit = Time | Start | Hold | Trim | Order | Text | Volume | Delete | Duplicate | Split
_READER: Final[TypeAdapter[Edit]] = TypeAdapter(Annotated[Edit, Field(discriminator="what")])


def read_edit(raw: object) -> Edit | None:
    """Read an edit as the browser sent it, None for what makes no sense."""
    try:
        return _READER.validate_python(raw)
    except ValidationError:
        return None


def outdated(edit: Edit, draft: Draft) -> bool:
    """Tell whether something else stands where the edit's segment was when the person saw it."""
    segments = draft.tracks[edit.track].segments if edit.track < len(draft.tracks) else ()
    there = shown_name(segments[edit.index]) if edit.index < len(segments) else None
    return edit.name is not None and edit.name != there


def possible(edit: Edit, draft: Draft, *, local: bool) -> bool:
    """Tell whether the draft holds what an edit speaks of, and the backend understands it."""
    if edit.track >= len(draft.tracks) or edit.index >= len(draft.tracks[edit.track].segments):
        return False
    if edit.what not in abilities(draft, edit.track, edit.index, local=local):
        return False
    match edit:
        case Time():
            return edit.start_ms < edit.end_ms
        case Trim():
            return edit.in_ms < edit.out_ms
        case Order():
            return edit.to != edit.index and edit.to < len(draft.tracks[edit.track].segments)
        case Text():
            return bool(edit.text.strip())
        case Split():
            length_ms = draft.tracks[edit.track].segments[edit.index].duration_ms
            return SHORTEST_MS <= edit.at_ms <= length_ms - SHORTEST_MS
    return True
