"""The operation that takes a stretch out of the film; what stands behind it moves forward."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from nemo_notebook.models.measures import MIN_DURATION_MS
from nemo_notebook.studio.director.drafts import (
    MUSIC,
    PICTURES,
    VOICE,
    fresh_ids,
    length_ms,
    segments,
    span,
    with_meta,
    with_segments,
)
from nemo_notebook.studio.director.operations.arguments import Length, Ms
from nemo_notebook.studio.director.operations.length import cropped, length_line, words_line
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.retiming import placed, source_left_ms, without_span
from nemo_notebook.studio.director.timing import SHORTEST_PICTURE_MS, lay_end_to_end
from nemo_notebook.studio.director.words.phrases import say, span_words, time_words


@dataclass(frozen=True)
class CutSpan(Operation):
    """Take a stretch out of the film and keep what comes before and after.

    A photo or scene is shown for less time; a clip that goes on behind the stretch is two pieces then.
    """

    from_ms: Ms
    to_ms: Length

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film without that stretch."""
        begin, end = self._stretch(draft)
        if end <= begin or length_ms(draft) - (end - begin) < MIN_DURATION_MS:
            return draft
        ids = iter(fresh_ids(draft, PICTURES, len(segments(draft, PICTURES))))
        kept = [piece for one in segments(draft, PICTURES) for piece in _around(one, begin, end, ids, shelf)]
        if not kept:
            return draft
        shorter = without_span(draft, begin, end)
        for track in (MUSIC, VOICE):
            shorter = _heard_sooner(draft, shorter, track, begin, end)
        return with_segments(shorter, PICTURES, lay_end_to_end(kept))

    def _stretch(self, draft: Wire) -> tuple[int, int]:
        """The stretch in the film, its ends at a picture's where hardly anything of one would be left."""
        edges = {edge for one in segments(draft, PICTURES) for edge in span(one)}
        ends = (self.from_ms, min(self.to_ms, length_ms(draft)))
        near = [min(edges, key=lambda edge: abs(edge - end), default=end) for end in ends]
        begin, end = (b if abs(b - a) < SHORTEST_PICTURE_MS else a for a, b in zip(ends, near, strict=True))
        return begin, end

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Cut out 3-6s; Length: 20 s → 17 s."""
        gone = span_words(self.from_ms, min(self.to_ms, length_ms(before)))
        head = say(language, f"Cut out {gone}; ", f"剪掉{gone}；")
        return f"{head}{length_line(before, after, language)}{words_line(before, after, language)}"

    def already(self, draft: Wire, language: str) -> str:
        """There is no such stretch, or it is all of the film."""
        now = time_words(length_ms(draft), language)
        return say(language, f"The film is only {now} long.", f"影片只有{now}。")


def _around(picture: Wire, from_ms: int, to_ms: int, ids: Iterator[str], shelf: Shelf) -> Iterator[Wire]:
    """What is left of a picture before a stretch and after it."""
    start, end = span(picture)
    if end <= from_ms or start >= to_ms:
        yield picture
        return
    if source_left_ms(picture, shelf) is None:
        left = picture["d"] - (min(end, to_ms) - max(start, from_ms))
        if left > 0:
            yield {**picture, "d": left}
        return
    head = cropped(picture, start, from_ms, shelf)
    tail = cropped(picture, to_ms, end, shelf)
    if head:
        yield head
    if tail:
        yield with_meta({**tail, "id": next(ids)}, transition=None) if head else tail


def _heard_sooner(before: Wire, after: Wire, track: str, from_ms: int, to_ms: int) -> Wire:
    """Return the film with its music or voice where it comes to be; a voice keeps its words."""
    gone, film_ms = to_ms - from_ms, length_ms(after)
    row = []
    for one in segments(before, track):
        start, end = (t if t <= from_ms else max(from_ms, t - gone) for t in span(one))
        if track == VOICE:
            start = max(0, min(start, film_ms - int(one["d"])))
            end = min(start + int(one["d"]), film_ms)
        if end > start:
            row.append(placed(one, start, end - start))
    return with_segments(after, track, row)
