"""Where a film is cut into the chunks that are encoded side by side and kept for the next render.

The cuts depend on the film alone, not on the machine, so that the same draft gives the same file. They follow
its shots, so that an edit leaves the chunks of the other shots as they were.
"""

from __future__ import annotations

from bisect import bisect, insort
from collections.abc import Iterable
from fractions import Fraction
from itertools import chain, pairwise
from typing import Final

from nemo_notebook.studio.render.parts import Shot, Words
from nemo_notebook.studio.render.timeline import Timeline

_MOST_S: Final = Fraction(3)
"""Each chunk begins with a whole picture: shorter ones make a larger file, longer ones leave cores idle."""
_LEAST_S: Final = Fraction(3, 2)


def chunk_ranges(timeline: Timeline) -> list[range]:
    """Cut a film into stretches of frames: at its shots, then where words come or go, then evenly."""
    edges = [0, timeline.frames]
    parts = [one for layer in timeline.layers for one in layer]
    shots = [_frame(timeline, one.start_ms) for one in parts if isinstance(one, Shot)]
    words = [
        (_frame(timeline, one.start_ms), _frame(timeline, one.end_ms))
        for one in parts
        if isinstance(one, Words)
    ]
    least = max(1, round(_LEAST_S * timeline.fps))
    _add(edges, shots, least)
    _add(edges, chain.from_iterable(words), least)
    ranges: list[range] = []
    for first, last in pairwise(edges):
        ranges += _even(first, last, max(1, round(_MOST_S * timeline.fps)))
    return ranges


def _frame(timeline: Timeline, moment_ms: int) -> int:
    """Return the first frame at or after a moment."""
    return -int(-moment_ms * timeline.fps // 1000)


def _add(edges: list[int], wished: Iterable[int], least: int) -> None:
    """Add edges in the order of time, each as far as `least` frames from all others."""
    for frame in sorted(set(wished)):
        place = bisect(edges, frame)
        if 0 < place < len(edges) and min(frame - edges[place - 1], edges[place] - frame) >= least:
            insort(edges, frame)


def _even(first: int, last: int, most: int) -> list[range]:
    count = -(-(last - first) // most)
    cuts = [first + (last - first) * index // count for index in range(count + 1)]
    return [range(one, other) for one, other in pairwise(cuts)]
