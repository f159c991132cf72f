"""A finding of the phone check, and the texts it looks at. Data only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from nemo_notebook.models.draft import TEXT
from nemo_notebook.models.reading import items, text, whole
from nemo_notebook.studio.director.drafts import length_ms, meta, span, tracks, words_of
from nemo_notebook.studio.director.operations import Operation
from nemo_notebook.studio.director.operations.lettering import WHITE, size_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.make.texts import Style, style_for

_COLOR: Final = regex("#[0-9a-fA-F]{6}")

Kind = Literal["hasty", "cut", "small", "covered", "faint"]
"""Too short a time; cut off; too small; under a platform's buttons; too little contrast."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Words that could not be read on a phone.

    Attributes:
        kind: what is wrong.
        segment_id: of the text.
        sentence: what is wrong, for people.
        fix: what would be done about it, for people; "" where nothing is known to help.
        operations: the edits that put it right; none where nothing is known to help.
    """

    kind: Kind
    segment_id: str
    sentence: str
    fix: str = ""
    operations: tuple[Operation, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """A text of a film, as it is seen.

    Attributes:
        track: id of its track.
        index: its place there, from 0.
        segment: as the draft has it.
        start_ms, end_ms: when it is seen, within the film.
    """

    track: str
    index: int
    segment: Wire
    start_ms: int
    end_ms: int

    @property
    def id(self) -> str:
        """The segment's id."""
        return str(self.segment.get("id", ""))

    @property
    def words(self) -> str:
        """What it says."""
        return words_of(self.segment)

    @property
    def style(self) -> str:
        """The name of its style."""
        return str(meta(self.segment).get("style") or "title")

    @property
    def look(self) -> Style:
        """How it is drawn."""
        about = meta(self.segment)
        return style_for(
            self.style,
            size=min(2.0, max(0.5, size_of(self.segment))),
            place=str(about.get("place") or ""),
            ground=str(about.get("ground") or ""),
        )

    @property
    def color(self) -> str:
        """The colour of its letters, `#rrggbb`."""
        color = text(meta(self.segment).get("color")) or ""
        return color if _COLOR.fullmatch(color) else WHITE


def texts_of(draft: Wire) -> Iterator[Text]:
    """Yield the texts that are seen at all, track by track."""
    film_ms = length_ms(draft)
    for track in tracks(draft):
        if whole(track.get("tt")) != TEXT or meta(track).get("hidden"):
            continue
        row = [one for one in items(track.get("sg")) if isinstance(one, dict)]
        for index, segment in enumerate(row):
            start, end = max(0, span(segment)[0]), min(film_ms, span(segment)[1])
            if words_of(segment).strip() and end > start:
                yield Text(str(track.get("id")), index, segment, start, end)
