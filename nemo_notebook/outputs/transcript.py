"""What is read and heard in a film, gathered from its draft: the captions, in the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from nemo_notebook.models.draft import Draft, Segment
from nemo_notebook.models.reading import mapping, pick, text
from nemo_notebook.outputs.figures import count, span
from nemo_notebook.outputs.labels import said
from nemo_notebook.outputs.markup import QUIET, SMALL, fold, label

_LINES: Final = 120
_WORDS: Final = 400  # characters of one line


class Line(NamedTuple):
    """Words of a film and when they are seen or heard, in ms."""

    start_ms: int
    end_ms: int
    words: str


def transcript_of(draft: Draft | None) -> tuple[Line, ...]:
    """Return the words of a draft by time; a spoken line that is captioned as well stands once."""
    lines: dict[tuple[int, str], Line] = {}
    for track in draft.tracks if draft else ():
        for segment in track.segments:
            words = " ".join((_words(segment, track.kind) or "").split())
            if words:
                found = Line(segment.start_ms, segment.end_ms, words)
                lines.setdefault((segment.start_ms, words.casefold()), found)
    return tuple(sorted(lines.values()))


def transcript_html(lines: Sequence[Line]) -> str:
    """Return the transcript folded away, "" where there are no words."""
    if not lines:
        return ""
    rows = [_row(one) for one in lines[:_LINES]]
    if len(lines) > _LINES:
        rows.append(f"<div>{said('and {more}', more=count(len(lines) - _LINES, 'more line'))}</div>")
    return fold(said("Transcript"), f'<div style="{SMALL};margin-top:4px">{"".join(rows)}</div>')


def _row(line: Line) -> str:
    when = f'<span style="{QUIET}">{span(line.start_ms, line.end_ms)}</span>'
    return f"<div>{when}&ensp;{label(line.words, _WORDS)}</div>"


def _words(segment: Segment, kind: str) -> str | None:
    if (segment.source or "").startswith("voice:"):
        recipe = mapping(pick(mapping(pick(segment.wire, "m", "metadata")), "recipe"))
        return text(pick(recipe, "text")) or segment.text
    return None if kind in ("video", "audio") else segment.text
