"""The draft as a person reads it: tracks and segments over the backend's own JSON, of which nothing is lost.

The views are liberal: unknown kinds stay, missing starts are laid end to end, wrong types count as absent.
What is sent back is always the JSON that came. The studio's own dialect is described in docs/draft.md.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Sequence
from typing import Any, Final, Self

from pydantic import BaseModel, ConfigDict, Field

from nemo_notebook.models.reading import items, mapping, number, pick, text, whole
from nemo_notebook.models.shown import Shown
from nemo_notebook.redaction import redact

VIDEO: Final = 0
AUDIO: Final = 1
TEXT: Final = 7
_KINDS: Final = {VIDEO: "video", AUDIO: "audio", TEXT: "text"}
_START_KEYS: Final = ("s", "st", "start", "start_ms", "startMs")
_RANGE_KEYS: Final = ("range", "timerange", "time_range", "target_timerange", "tr")
_LENGTH_KEYS: Final = ("d", "duration", "duration_ms", "durationMs")


class _View(BaseModel):
    model_config = ConfigDict(frozen=True, arbitrary_types_allowed=True)

    wire: dict[str, Any] = Field(default_factory=dict, repr=False)

    def to_wire(self) -> dict[str, Any]:
        """Return the backend's own JSON, unknown keys included, as a copy."""
        return copy.deepcopy(self.wire)

    def without_secrets(self) -> Self:
        """Return the same with no secret in what is read of it; `wire`, which goes back, stays as it came."""
        return self.model_copy(update={name: _struck(value) for name, value in self if name != "wire"})


def _struck(value: Any) -> Any:
    if isinstance(value, str):
        return redact(value)
    if isinstance(value, tuple):
        return tuple(map(_struck, value))
    return value.without_secrets() if isinstance(value, _View) else value


class Segment(_View, Shown):
    """A stretch of one track.

    Attributes:
        id: the backend's id, or "" where it gave none.
        start_ms: begin on the film's clock, in ms.
        duration_ms: length on the film's clock, in ms; never negative.
        name: what a person reads, or "".
        text: the words of a title or caption, else None.
        source: where picture or sound comes from (`med_…`, `scene:ocean`, …), else None.
        volume: 0..1 (louder up to 10), None where the backend says nothing.
        style: the style of a text, else None.
    """

    id: str = ""
    start_ms: int = 0
    duration_ms: int = 0
    name: str = ""
    text: str | None = None
    source: str | None = None
    volume: float | None = None
    style: str | None = None

    @property
    def end_ms(self) -> int:
        """End on the film's clock, in ms."""
        return self.start_ms + self.duration_ms

    def __str__(self) -> str:
        return describe(self, "text" if self.text else "audio")

    @classmethod
    def from_wire(cls, raw: object, *, after_ms: int = 0) -> Segment:
        """Read one segment; without a start of its own it begins at `after_ms`."""
        wire = mapping(raw)
        meta = mapping(pick(wire, "m", "metadata"))
        span = mapping(next((wire[key] for key in _RANGE_KEYS if key in wire), None))
        start = whole(pick(wire, *_START_KEYS))
        if start is None:
            start = whole(pick(span, *_START_KEYS))
        length = whole(pick(wire, *_LENGTH_KEYS))
        if length is None:
            length = whole(pick(span, *_LENGTH_KEYS))
        end = whole(pick(wire, "e", "end")) or whole(pick(span, "e", "end"))
        begin = after_ms if start is None else max(0, start)
        if length is None:
            length = 0 if end is None else end - begin
        words = text(pick(meta, "text")) or text(pick(wire, "text", "content"))
        return cls(
            wire=wire,
            id=str(pick(wire, "id") or ""),
            start_ms=begin,
            duration_ms=max(0, length),
            name=text(pick(meta, "name", "title")) or text(pick(wire, "name")) or "",
            text=words,
            source=text(pick(meta, "src", "source", "media_id")) or text(pick(wire, "src", "url")),
            volume=_volume(pick(meta, "volume", "vol")),
            style=text(pick(meta, "style")),
        )


class Track(_View, Shown):
    """A row of the timeline.

    Attributes:
        id: the backend's id, or "".
        kind: "video", "audio", "text", or "type N" for one this version does not know.
        name: what a person reads, or "".
        segments: in the order of the wire.
    """

    id: str = ""
    kind: str = ""
    name: str = ""
    segments: tuple[Segment, ...] = ()

    @property
    def label(self) -> str:
        """The word before the colon in a summary: "Video", "BGM", "Title", or the track's own name."""
        default = {"video": "Video", "audio": "BGM", "text": "Title"}.get(self.kind)
        return self.name or default or self.kind.capitalize()

    @property
    def end_ms(self) -> int:
        """Where the last segment ends, in ms."""
        return max((segment.end_ms for segment in self.segments), default=0)

    def __str__(self) -> str:
        return f"{self.label}: {_contents(self)}"

    @classmethod
    def from_wire(cls, raw: object) -> Track:
        """Read one track of whatever kind."""
        wire = mapping(raw)
        meta = mapping(pick(wire, "m", "metadata"))
        kind = pick(wire, "tt", "type")
        segments: list[Segment] = []
        for one in items(pick(wire, "sg", "segments")):
            segments.append(Segment.from_wire(one, after_ms=segments[-1].end_ms if segments else 0))
        code = whole(kind)
        return cls(
            wire=wire,
            id=str(pick(wire, "id") or ""),
            kind=_KINDS.get(code, f"type {kind}") if code is not None else str(kind or "unknown"),
            name=text(pick(meta, "name")) or text(pick(wire, "name")) or "",
            segments=tuple(segments),
        )


class Draft(_View, Shown):
    """A timeline as the backend holds it.

    Attributes:
        tracks: in painter's order.
        duration_ms: length of the film, in ms.
        width, height: canvas in px, None where unknown.
        fps: frames per second, None where unknown.
        title: the film's title, or "".
    """

    tracks: tuple[Track, ...] = ()
    duration_ms: int = 0
    width: int | None = None
    height: int | None = None
    fps: float | None = None
    title: str = ""

    @classmethod
    def from_wire(cls, raw: object, *, canvas: object = None) -> Draft:
        """Read a draft; `canvas` is the state's `canvas_config`, asked where the draft is silent."""
        wire = mapping(raw)
        meta = mapping(pick(wire, "m", "metadata"))
        tracks = tuple(Track.from_wire(one) for one in items(pick(wire, "t", "tracks")))
        length = whole(pick(wire, *_LENGTH_KEYS))
        width, height = _size(meta) or _size(wire) or _size(canvas) or (None, None)
        return cls(
            wire=wire,
            tracks=tracks,
            duration_ms=max(0, length if length else max((t.end_ms for t in tracks), default=0)),
            width=width,
            height=height,
            fps=number(pick(meta, "fps")) or number(pick(wire, "fps")) or number(pick(canvas, "fps")),
            title=text(pick(meta, "title", "name")) or "",
        )

    @property
    def ready(self) -> bool:
        """Whether some track holds a segment, so that an export makes sense."""
        return any(track.segments for track in self.tracks)

    def of_kind(self, kind: str) -> Sequence[Track]:
        """Return the tracks of one kind."""
        return [track for track in self.tracks if track.kind == kind]

    def summary(self) -> str:
        """Return the timeline in one line, in the form of the wire contract."""
        rows = [f"{i}. {track.label}: {_contents(track)}" for i, track in enumerate(self.tracks, 1)]
        count = f"{len(rows)} track" + ("" if len(rows) == 1 else "s")
        return " ".join([f"Timeline ({count}):", *rows]) if rows else "Timeline (0 tracks)"

    def __str__(self) -> str:
        return self.summary()


def seconds(ms: float) -> str:
    """Write a time as the summaries do: 0, 3, 2.5, 12.25 (seconds, no trailing zeros)."""
    return f"{round(ms / 1000, 2):.2f}".rstrip("0").rstrip(".")


def _contents(track: Track) -> str:
    return ", ".join(describe(segment, track.kind) for segment in track.segments) or "empty"


def describe(segment: Segment, kind: str) -> str:
    """Describe one segment: `Lo-fi (0-10s, 35%)`, `"Urban Dreams" (0-3s)`."""
    if kind == "text" and segment.text:
        what = '"' + re.sub(r"\s+", " ", segment.text).strip() + '"'
    else:
        what = segment.name or segment.source or "untitled"
    span = f"{seconds(segment.start_ms)}-{seconds(segment.end_ms)}s"
    loud = f", {round(segment.volume * 100)}%" if kind == "audio" and segment.volume is not None else ""
    return f"{what} ({span}{loud})"


def _volume(value: object) -> float | None:
    found = number(value)
    return None if found is None else min(10.0, max(0.0, found))


def _size(source: object) -> tuple[int, int] | None:
    width = whole(pick(source, "width", "w"))
    height = whole(pick(source, "height", "h"))
    return (width, height) if width and height and width > 0 and height > 0 else None
