"""Choose the edits that put a finding right.

What a fix is: more time for the words, pieces for a long caption, another size, place, ground or colour. The
person's words are never reworded; a title that is too long for any screen is cut at the end of a clause.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Final

from nemo_notebook.models.measures import MAX_DURATION_MS
from nemo_notebook.studio.director.checks.finding import Kind, Text, texts_of
from nemo_notebook.studio.director.checks.light import LEAST_CONTRAST, contrast, readable_color
from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, length_ms, meta
from nemo_notebook.studio.director.operations import (
    Operation,
    SetColor,
    SetDuration,
    SetEndCard,
    SetTextGround,
    SetTextPlace,
    SetTextSize,
    SetTextStyle,
    SetTextTime,
    SetTitle,
    SplitCaption,
)
from nemo_notebook.studio.director.operations.arguments import TextTrack
from nemo_notebook.studio.director.operations.lettering import size_of
from nemo_notebook.studio.director.operations.wording import title_of
from nemo_notebook.studio.director.pacing import SHORTEST_TEXT_MS, reading_ms
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.messages.condensing import cut, in_pieces
from nemo_notebook.studio.director.timing import allot
from nemo_notebook.studio.make.scene_light import Light

Span = tuple[int, int]
_WHOLE_SECOND_MS: Final = 1000
_LEAST_CARD_MS: Final = 1500
"""A title or an end card is looked at, not only read."""


def fix_for(draft: Wire, one: Text, kind: Kind, light: Light) -> tuple[Operation, ...]:
    """Return the edits that put a finding right; none where nothing is known to help.

    Args:
        draft: the film.
        one: the text.
        kind: what is wrong with it.
        light: of the pictures behind it.
    """
    if one.track not in (TITLE, CAPTIONS):
        return ()
    return tuple(_clearer(one, light) if kind == "faint" else _FIXES[kind](draft, one))


def _more_time(draft: Wire, one: Text) -> Iterator[Operation]:
    """Time from the texts around, where they have some to spare; else a longer film."""
    row = _in_turn(draft, one)
    needs = [_needs_ms(text) for text in row]
    spans = _readable_spans(row, needs, length_ms(draft))
    if spans is None:
        yield from _longer_film(draft, row, needs)
        return
    moved = [(text, *new) for text, new in zip(row, spans, strict=True) if new != _span(text)]
    later = [move for move in moved if move[1] >= move[0].start_ms]
    sooner = [move for move in moved if move[1] < move[0].start_ms]
    for text, start, length in (*reversed(later), *sooner):  # none ever passes its neighbour
        yield SetTextTime(_track(text), text.index, start, length)


def _in_turn(draft: Wire, one: Text) -> list[Text]:
    """The texts that follow one another, those of all tracks where none stand at the same time."""
    everything = sorted(texts_of(draft), key=lambda text: text.start_ms)
    apart = all(a.end_ms <= b.start_ms for a, b in zip(everything, everything[1:], strict=False))
    if apart and all(text.track in (TITLE, CAPTIONS) for text in everything):
        return everything
    return [text for text in everything if text.track == one.track]


def _readable_spans(row: Sequence[Text], needs: Sequence[int], film_ms: int) -> list[Span] | None:
    """A start and a length for each text in which it can be read; None where the film is too short."""
    spans, free = [], 0
    for place, text in enumerate(row):
        start = max(text.start_ms, free)
        room = (row[place + 1].start_ms if place + 1 < len(row) else film_ms) - start
        length = max(min(text.end_ms - text.start_ms, room), needs[place])
        spans.append((start, length))
        free = start + length
    if free <= film_ms:
        return spans
    first = row[0].start_ms
    if sum(needs) > film_ms - first:
        return None
    lengths = allot(film_ms - first, needs, [None] * len(needs))
    return list(zip(accumulate(lengths[:-1], initial=first), lengths, strict=True))


def _longer_film(draft: Wire, row: Sequence[Text], needs: Sequence[int]) -> Iterator[Operation]:
    """A film that is long enough for a row of texts, its pictures longer in proportion."""
    needed = sum(needs)
    before = row[0].start_ms / length_ms(draft)  # what stands before the row gets longer with the film
    wanted = -(-round(needed / (1 - before)) // _WHOLE_SECOND_MS) * _WHOLE_SECOND_MS
    yield SetDuration(min(MAX_DURATION_MS, wanted))


def _shorter_words(draft: Wire, one: Text) -> Iterator[Operation]:
    """A caption in pieces; a title or an end card cut at the end of a clause."""
    if one.track == CAPTIONS:
        parts = tuple(in_pieces(one.words))
        if one.end_ms - one.start_ms < len(parts) * SHORTEST_TEXT_MS:
            yield from _more_time(draft, one)
        if len(parts) > 1:
            yield SplitCaption(one.index, parts)
    elif one.style == "end_card":
        yield SetEndCard(cut(one.words))
    elif one.segment == title_of(draft):
        yield SetTitle(cut(one.words))


def _larger(draft: Wire, one: Text) -> Iterator[Operation]:
    if size_of(one.segment) < 1:
        yield SetTextSize(_track(one), 1.0, index=one.index)
    elif "\n" in one.words and one.look.rest < 1:
        yield SetTextSize(_track(one), min(2.0, size_of(one.segment) * 1.5), index=one.index)
    else:
        yield from _shorter_words(draft, one)


def _elsewhere(draft: Wire, one: Text) -> Iterator[Operation]:
    """Back where the style stands, in its own size: there only a lower third can be under buttons."""
    if meta(one.segment).get("place"):
        yield SetTextPlace(_track(one), "", index=one.index)
    if size_of(one.segment) > 1:
        yield SetTextSize(_track(one), 1.0, index=one.index)
    if one.style == "lower_third":
        yield SetTextStyle(_track(one), "caption", index=one.index)


def _clearer(one: Text, light: Light) -> Iterator[Operation]:
    """A plate, where that is enough; else a colour as near as can be."""
    ground = one.look.ground
    if ground == "shadow" and contrast(one.color, "plate", light) >= LEAST_CONTRAST:
        yield SetTextGround(_track(one), "plate", index=one.index)
    else:
        yield SetColor(_track(one), readable_color(one.color, ground, light), index=one.index)


_FIXES: Final[dict[Kind, Callable[[Wire, Text], Iterator[Operation]]]] = {
    "hasty": _more_time,
    "cut": _shorter_words,
    "small": _larger,
    "covered": _elsewhere,
}


def _needs_ms(text: Text) -> int:
    return _ms_to_read(text.words, text.style)


@lru_cache(maxsize=512)  # each text of a film asks for those of all
def _ms_to_read(words: str, style: str) -> int:
    return max(reading_ms(words), 0 if style == "caption" else _LEAST_CARD_MS)


def _span(text: Text) -> Span:
    return text.start_ms, text.end_ms - text.start_ms


def _track(text: Text) -> TextTrack:
    return "captions" if text.track == CAPTIONS else "title"
