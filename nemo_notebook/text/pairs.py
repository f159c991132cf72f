"""Match the tracks and segments of two drafts: by id, then by what they hold, then by where they stand."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from nemo_notebook.models.draft import Segment, Track

Part = TypeVar("Part", Track, Segment)
Pair = tuple[Part | None, Part | None]


def pair_tracks(before: Sequence[Track], after: Sequence[Track]) -> list[tuple[Track | None, Track | None]]:
    """Return (before, after) for every track, in the order of `after`; None where there is none."""
    keys: list[Callable[[Track], Hashable]] = [
        lambda track: track.id or None,
        lambda track: (track.kind, track.name) if track.name else None,
        lambda track: None if track.name and track.id else track.kind,
    ]
    return _paired(before, after, keys)


def pair_segments(
    before: Sequence[Segment], after: Sequence[Segment]
) -> list[tuple[Segment | None, Segment | None]]:
    """Return (before, after) for every segment, in the order of `after`; None where there is none."""
    keys: list[Callable[[Segment], Hashable]] = [
        lambda segment: segment.id or None,
        lambda segment: (segment.text, segment.source, segment.name, segment.start_ms),
        lambda segment: (segment.text, segment.source, segment.name),
        lambda segment: segment.start_ms,
    ]
    paired = _paired(before, after, keys)
    gone = [old for old, new in paired if old and not new]
    come = [new for old, new in paired if new and not old]
    if len(gone) != len(come) or any(one.id for one in (*gone, *come)):
        return paired
    replaced = {id(new): old for old, new in zip(gone, come, strict=True)}
    return [(replaced.get(id(new), old), new) for old, new in paired if new]


def _paired(
    before: Sequence[Part], after: Sequence[Part], keys: Sequence[Callable[[Part], Hashable]]
) -> list[tuple[Part | None, Part | None]]:
    partner: dict[int, Part] = {}
    taken: set[int] = set()
    for key in keys:
        waiting: dict[Hashable, deque[Part]] = defaultdict(deque)
        for old in before:
            if id(old) not in taken:
                waiting[key(old)].append(old)
        for new in after:
            wanted = key(new)
            if id(new) not in partner and wanted is not None and waiting.get(wanted):
                partner[id(new)] = waiting[wanted].popleft()
                taken.add(id(partner[id(new)]))
    return [(partner.get(id(new)), new) for new in after] + [
        (old, None) for old in before if id(old) not in taken
    ]
