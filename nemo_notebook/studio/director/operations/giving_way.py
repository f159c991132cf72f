"""Captions give way to a text that comes to stand where they stood, so that none lies over another."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    is_end_card,
    length_ms,
    segments,
    span,
    with_segments,
    words_of,
)
from nemo_notebook.studio.director.pacing import reading_ms
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.retiming import placed

_LEAST_MS: Final = 1000  # of a caption that gives way


def captions_before(draft: Wire, end_ms: int) -> list[Wire]:
    """Return the captions so that none runs into what comes then: the last cut, else all closer together."""
    row = segments(draft, CAPTIONS)
    if not row or max(span(one)[1] for one in row) <= end_ms:
        return row
    if all(span(one)[0] + _needs_ms(one) <= end_ms for one in row):
        return [placed(one, span(one)[0], min(span(one)[1], end_ms) - span(one)[0]) for one in row]
    begin, end = min(span(one)[0] for one in row), max(span(one)[1] for one in row)
    if end_ms - begin < _LEAST_MS * len(row):
        return row
    return [_closer(one, begin, (end_ms - begin) / (end - begin)) for one in row]


def before_card(draft: Wire, card: Wire) -> Wire:
    """Return the film with its captions out of the way of an end card that has another time."""
    if not is_end_card(card) or span(card)[1] < length_ms(draft) or not span(card)[0]:
        return draft
    row = captions_before(draft, span(card)[0])
    return with_segments(draft, CAPTIONS, row) if row != segments(draft, CAPTIONS) else draft


def beside(draft: Wire, caption: Wire, old: Wire, *, grows: bool) -> Wire:
    """Return the film with the other captions out of the way of one that has another time.

    Args:
        draft: the film, the caption at its new time.
        caption: that caption.
        old: the caption as it stood.
        grows: whether it is only to stand longer: then it stops at one that cannot give way.
    """
    if span(caption)[1] - span(caption)[0] >= length_ms(draft):
        return draft
    begin, end = span(caption)
    moved: dict[str, Wire] = {}
    for other in segments(draft, CAPTIONS):
        if other.get("id") == caption.get("id") or _apart(other, caption) or not _apart(other, old):
            continue
        left = (span(other)[0], begin) if span(other)[0] < begin else (end, span(other)[1])
        if left[1] - left[0] >= _needs_ms(other):
            moved[str(other.get("id"))] = placed(other, left[0], left[1] - left[0])
        elif grows:
            begin, end = (span(other)[1], end) if span(other)[0] < begin else (begin, span(other)[0])
    if grows and end - begin < span(old)[1] - span(old)[0]:
        begin, end = span(caption)
    moved[str(caption.get("id"))] = placed(caption, begin, end - begin)
    row = [moved.get(str(one.get("id")), one) for one in segments(draft, CAPTIONS)]
    return with_segments(draft, CAPTIONS, sorted(row, key=lambda one: span(one)[0]))


def _apart(one: Wire, other: Wire) -> bool:
    return span(one)[1] <= span(other)[0] or span(other)[1] <= span(one)[0]


def _needs_ms(caption: Wire) -> int:
    return max(_LEAST_MS, reading_ms(words_of(caption)))


def _closer(caption: Wire, from_ms: int, factor: float) -> Wire:
    start, end = (from_ms + round((moment - from_ms) * factor) for moment in span(caption))
    return placed(caption, start, end - start)
