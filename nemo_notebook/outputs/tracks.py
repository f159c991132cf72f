"""The track table: one row a track, as HTML under its to-scale bar and as aligned text for plain IPython."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from nemo_notebook.models.draft import Draft, Track
from nemo_notebook.outputs.figures import columns, count, length, percent, span
from nemo_notebook.outputs.labels import labelled, said
from nemo_notebook.outputs.markup import (
    HAIRLINE,
    HOVER_LENGTH,
    LABEL_LENGTH,
    QUIET,
    SMALL,
    cut,
    escape,
    fold,
    heading,
    label,
    quiet,
)
from nemo_notebook.outputs.timeline import segment_name, timeline_html
from nemo_notebook.text import film_language

_OPEN: Final = 8
"""Segments of a track that are shown at once; more are folded away."""
_LISTED: Final = 120
"""Segments that a whole table lists: a saved notebook stays small."""
_ROWS: Final = 60
"""Tracks that a table lists."""
_PLAIN_WIDTH: Final = 60  # columns of one segment in plain text
_HOVERS: Final = 48_000
"""Characters of all names in full that a table carries besides the shortened ones."""
_COLUMNS: Final = {"Track": "22%", "Kind": "36px", "Segments": "auto", "Volume": "48px"}
"""Widths that stay: whatever the names are, the table is no wider than its page."""
_LINE: Final = '<div style="display:flex;flex-wrap:wrap">'
_NAME: Final = '<span style="flex:1 1 90px;min-width:0">'  # where there is less room, below its times
_CELL: Final = "text-align:left;vertical-align:top;padding:5px 10px 5px 0;border:0;overflow-wrap:break-word"
_LAST: Final = ";padding-right:0"


def tracks_html(draft: Draft) -> str:
    """Return bar and table as HTML; a draft without tracks says so."""
    with labelled(film_language(draft)):
        body = timeline_html(draft) + _table(draft) if draft.tracks else quiet(said("The timeline is empty."))
        return f'<div class="nemo-tracks">{heading(_head(draft))}{body}</div>'


def tracks_plain(draft: Draft) -> str:
    """Return the table as aligned text, a line a segment; a draft without tracks says so."""
    with labelled(film_language(draft)):
        title = " · ".join([cut(draft.title) or said("Timeline"), *_facts(draft)])
        return f"{title}\n" + (_plain_table(draft) if draft.tracks else said("The timeline is empty."))


def _plain_table(draft: Draft) -> str:
    rows = [(said("Track"), said("Kind"), said("Volume"), said("Segments"))]
    for track in draft.tracks[:_ROWS]:
        rows += _plain_rows(track)
    if len(draft.tracks) > _ROWS:
        more = count(len(draft.tracks) - _ROWS, "more track")
        rows.append((said("and {more}", more=more), "", "", ""))
    widths = [max(columns(row[column]) for row in rows) for column in range(3)]
    return "\n".join(_aligned(row, widths) for row in rows)


def _head(draft: Draft) -> str:
    name = label(draft.title) if draft.title.strip() else said("Timeline")
    facts = "".join(f" · {escape(fact)}" for fact in _facts(draft))
    return f'{name}<span style="font-weight:400;{QUIET}">{facts}</span>'


def _facts(draft: Draft) -> list[str]:
    size = f"{draft.width}×{draft.height}" if draft.width and draft.height else ""
    rate = f"{draft.fps:g}\u00a0fps" if draft.fps else ""
    return [fact for fact in (length(draft.duration_ms), size, rate) if fact]


def _table(draft: Draft) -> str:
    quiet_cell = f"{_CELL};font-weight:400;{QUIET}"
    last = next(reversed(_COLUMNS))
    head = "".join(
        f'<th scope="col" style="{quiet_cell};width:{width}{_LAST if name == last else ""}">{said(name)}</th>'
        for name, width in _COLUMNS.items()
    )
    room = max(_OPEN, _LISTED // max(1, min(len(draft.tracks), _ROWS)))
    hover = _hover_room(draft)
    when_px = _when_px(draft, room)
    rows = "".join(_row(track, room, hover, when_px) for track in draft.tracks[:_ROWS])
    more = len(draft.tracks) - _ROWS
    caption = count(len(draft.tracks), "track")
    if more > 0:
        caption = said("{tracks}, {number} of them here", tracks=caption, number=_ROWS)
    return (
        f'<table style="width:100%;table-layout:fixed;border-collapse:collapse;margin:0;{SMALL}">'
        f'<caption style="text-align:left;padding:0;{SMALL};{QUIET}">{caption}</caption>'
        f'<thead><tr style="background:transparent">{head}</tr></thead><tbody>{rows}</tbody></table>'
    )


def _row(track: Track, room: int, hover: int, when_px: int) -> str:
    cells = (
        f'<th scope="row" style="{_CELL};font-weight:600">{label(said(track.label), 40)}</th>',
        f'<td style="{_CELL};{QUIET}">{label(said(track.kind), 24)}</td>',
        f'<td style="{_CELL}">{_segments(track, room, hover, when_px)}</td>',
        f'<td style="{_CELL}{_LAST}">{_volume(track)}</td>',
    )
    return f'<tr style="background:transparent;border-top:{HAIRLINE}">{"".join(cells)}</tr>'


def _segments(track: Track, room: int, hover: int, when_px: int) -> str:
    if not track.segments:
        return f'<span style="{QUIET}">{said("empty")}</span>'
    shown = track.segments[:room]
    times = [span(one.start_ms, one.end_ms) for one in shown]
    when = f"flex:0 0 {when_px}px;{QUIET}"
    names = [label(segment_name(one, track.kind), hover=hover) for one in shown]
    lines = [
        f'{_LINE}<span style="{when}">{time}</span> {_NAME}{name}</span></div>'
        for time, name in zip(times, names, strict=True)
    ]
    if len(track.segments) > len(shown):
        more = count(len(track.segments) - len(shown), "more segment")
        lines.append(f"<div>{said('and {more}', more=more)}</div>")
    rest = lines[_OPEN:]
    folded = said("{number} more", number=f"{len(track.segments) - _OPEN:,}")
    return "".join(lines[:_OPEN]) + (fold(folded, "".join(rest)) if rest else "")


def _when_px(draft: Draft, room: int) -> int:
    """Width of the times, the same in every row, so that the names stand in one column."""
    shown = (one for track in draft.tracks[:_ROWS] for one in track.segments[:room])
    return max(58, 6 + 7 * max((len(span(one.start_ms, one.end_ms)) for one in shown), default=0))


def _hover_room(draft: Draft) -> int:
    """Characters for each `title`, so that many long names together stay small."""
    names = (segment_name(one, track.kind) for track in draft.tracks for one in track.segments)
    many = sum(len(name) > LABEL_LENGTH for name in names)
    return max(2 * LABEL_LENGTH, min(HOVER_LENGTH, _HOVERS // max(1, many)))


def _volume(track: Track) -> str:
    found = sorted({round(one.volume, 2) for one in track.segments if one.volume is not None})
    if len(found) > 1:
        return f"{percent(found[0])[:-1]}–{percent(found[-1])}"
    return percent(found[0]) if found else ""


def _plain_rows(track: Track) -> Iterator[tuple[str, str, str, str]]:
    shown = track.segments if len(track.segments) <= _OPEN + 1 else track.segments[:_OPEN]
    times = [span(one.start_ms, one.end_ms) for one in shown]
    wide = max(map(len, times), default=0)
    names = [cut(segment_name(one, track.kind), _PLAIN_WIDTH) for one in shown]
    lines = [f"{time:{wide}}  {name}" for time, name in zip(times, names, strict=True)] or [said("empty")]
    if len(track.segments) > len(shown):
        lines.append(said("and {more}", more=count(len(track.segments) - len(shown), "more segment")))
    yield cut(said(track.label), 24), cut(said(track.kind), 12), _volume(track), lines[0]
    for line in lines[1:]:
        yield "", "", "", line


def _aligned(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [cell + " " * (width - columns(cell)) for cell, width in zip(row[:3], widths, strict=True)]
    return "  ".join([*cells, row[3]]).rstrip()
