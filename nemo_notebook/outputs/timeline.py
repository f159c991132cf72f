"""The bar over the track table: one lane a track, to scale, with a ruler. The words stand in the table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from nemo_notebook.models.draft import Draft, Segment, Track
from nemo_notebook.outputs.figures import columns, count, moment, span
from nemo_notebook.outputs.labels import said
from nemo_notebook.outputs.markup import ACCENT, cut, escape, quiet

LANES: Final = 12
"""Tracks that are drawn; all of them stand in the table."""
_BLOCKS: Final = 40  # of one lane; shorter pieces are drawn as one
_NAMED_SHARE: Final = 0.11  # of the film, from which a block has room for some of its name
_LANE_PX: Final = 560  # of a narrow page
_COLUMN_PX: Final = 7
_TICKS: Final = 6
_STEPS_MS: Final = (
    *(100, 200, 500, 1000, 2000, 5000, 10_000, 15_000, 30_000),
    *(60_000, 120_000, 300_000, 600_000, 900_000, 1_800_000, 3_600_000, 7_200_000, 18_000_000, 36_000_000),
)
# One accent in three strengths: pictures, sound, words (and all else).
_FILLS: Final = {"video": "rgba(14,138,134,.42)", "audio": "rgba(14,138,134,.2)"}
_FILL: Final = "rgba(128,128,128,.2)"
_RULER: Final = "position:relative;height:14px;font-size:10px;line-height:14px;opacity:.7;overflow:hidden"
_MARK: Final = "position:absolute;padding-left:3px;border-left:1px solid rgba(128,128,128,.5)"
_LANE: Final = (
    "position:relative;height:18px;margin-top:3px;overflow:hidden;border-radius:3px;"
    "background:rgba(128,128,128,.1);font-size:11px;line-height:18px"
)
_BOX: Final = (
    "position:absolute;top:0;height:18px;box-sizing:border-box;padding-left:4px;overflow:hidden;"
    f"white-space:nowrap;text-overflow:ellipsis;border-left:2px solid {ACCENT};border-radius:2px"
)


class Block(NamedTuple):
    """A piece of a lane: when, in ms, and its name, "" for several segments drawn as one."""

    start_ms: int
    end_ms: int
    name: str


def timeline_html(draft: Draft) -> str:
    """Return the ruler and the lanes as HTML, "" for a draft without length or segments."""
    if not draft.ready or draft.duration_ms <= 0:
        return ""
    rows = [track for track in draft.tracks if track.segments]
    lanes = "".join(_lane(track, draft.duration_ms) for track in rows[:LANES])
    more = (
        quiet(said("and {more} below", more=count(len(rows) - LANES, "more track")))
        if len(rows) > LANES
        else ""
    )
    return f'<div style="margin:0 0 10px">{_ruler(draft.duration_ms)}{lanes}{more}</div>'


def _ruler(duration_ms: int) -> str:
    marks = []
    for at_ms in ticks(duration_ms):
        words = moment(at_ms) + (f" {said('s')}" if at_ms == 0 and duration_ms < 60_000 else "")
        marks.append(f'<span style="{_MARK};left:{_share(at_ms, duration_ms)}%">{words}</span>')
    return f'<div style="{_RULER}">{" ".join(marks)}</div>'


def ticks(duration_ms: int) -> list[int]:
    """Return where the ruler has its marks, in ms: round steps, at most six, none at the very end."""
    step = next((one for one in _STEPS_MS if duration_ms / one <= _TICKS), duration_ms // _TICKS + 1)
    return list(range(0, duration_ms, step))


def _lane(track: Track, duration_ms: int) -> str:
    blocks = merged(_blocks(track.segments, track.kind, duration_ms), duration_ms)
    following = [*(block.start_ms for block in blocks[1:]), duration_ms]
    spans = [
        _block(block, track, next_ms, duration_ms)
        for block, next_ms in zip(blocks, following, strict=False)  # no blocks at all: one too many
    ]
    return f'<div style="{_LANE}">{" ".join(spans)}</div>'


def _blocks(segments: Iterable[Segment], kind: str, duration_ms: int) -> list[Block]:
    seen = [one for one in segments if one.start_ms < duration_ms and one.duration_ms > 0]
    seen.sort(key=lambda one: one.start_ms)
    return [Block(one.start_ms, min(one.end_ms, duration_ms), segment_name(one, kind)) for one in seen]


def merged(blocks: Sequence[Block], duration_ms: int) -> list[Block]:
    """Return about forty blocks at most: of more, neighbours closer than a fortieth become one."""
    if len(blocks) <= _BLOCKS:
        return list(blocks)
    found: list[Block] = []
    for block in blocks:
        if found and (len(found) >= 2 * _BLOCKS or _near(found[-1], block, duration_ms / _BLOCKS)):
            found[-1] = Block(found[-1].start_ms, max(block.end_ms, found[-1].end_ms), "")
        else:
            found.append(block)
    return found


def _near(left: Block, right: Block, near_ms: float) -> bool:
    close = right.start_ms - left.end_ms < near_ms
    return right.end_ms <= left.end_ms or (close and right.end_ms - left.start_ms < 2 * near_ms)


def _block(block: Block, track: Track, next_ms: int, duration_ms: int) -> str:
    """Draw one block; its name stops where the next block begins."""
    length_ms = block.end_ms - block.start_ms
    covered_ms = max(0, block.end_ms - next_ms)
    share = (length_ms - covered_ms) / duration_ms
    named = share >= min(_NAMED_SHARE, (columns(block.name) + 1) * _COLUMN_PX / _LANE_PX)
    hover = f"{cut(block.name or track.label)}, {span(block.start_ms, block.end_ms)}"
    place = f"left:{_share(block.start_ms, duration_ms)}%;width:{_share(length_ms, duration_ms)}%"
    inset = f";padding-right:{_share(covered_ms, duration_ms)}%" if named and covered_ms else ""
    look = f"{_BOX};{place};background:{_FILLS.get(track.kind, _FILL)}{inset}"
    return (
        f'<span title="{escape(hover)}" style="{look}">{escape(cut(block.name, 40)) if named else ""}</span>'
    )


def segment_name(segment: Segment, kind: str) -> str:
    """Return what a person calls a segment: a text's words in quotes, else its name or source."""
    if segment.text and kind not in ("video", "audio"):
        return f"“{segment.text}”"
    return segment.name or segment.source or said("untitled")


def _share(part_ms: int, whole_ms: int) -> str:
    return f"{100 * part_ms / whole_ms:.2f}".rstrip("0").rstrip(".")
