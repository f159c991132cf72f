"""Let titles, captions and sound follow when the length of the pictures changes.

Each function returns a draft with its new length; the pictures themselves are laid by the caller or, in
`scaled`, here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from nemo_notebook.models.reading import items, number, whole
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    PICTURES,
    TITLE,
    TRACK_KINDS,
    VOICE,
    fresh_ids,
    length_ms,
    map_segments,
    meta,
    segments,
    source_of,
    span,
    speed_of,
    tracks,
    with_meta,
    with_segments,
)
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.timing import SHORTEST_PICTURE_MS, allot, lay_end_to_end

SHORTEST_CLIP_MS: Final = 500
"""A clip that is shorter is no moving picture: it is held like a still."""
_MOST_LOOPS: Final = 12  # of a clip that has run out; then its last frame is held
_SHORTEST_TEXT_MS: Final = 400
_READABLE_MS: Final = 1500  # a title that has to shrink stays at least this long, where the film does
TimeMap = Callable[[int], int]


def scaled(draft: Wire, new_ms: int, shelf: Shelf) -> Wire:
    """Return the film at another length: pictures in proportion, titles legible, music fitted."""
    old_ms = length_ms(draft)
    pictures = lay_end_to_end(_resized(draft, new_ms, shelf))
    moved = _moved(draft, new_ms, lambda t: round(t * new_ms / max(1, old_ms)))
    return with_segments(moved, PICTURES, pictures)


def without_span(draft: Wire, from_ms: int, to_ms: int) -> Wire:
    """Return the draft after a stretch of its pictures went."""
    to_ms = min(to_ms, length_ms(draft))
    gone = max(0, to_ms - from_ms)
    moved = _moved(
        draft,
        length_ms(draft) - gone,
        lambda t: t if t <= from_ms else max(from_ms, t - gone),
        keeps_pace=True,
    )
    return _with_words_readable(draft, moved, (from_ms, to_ms))


def with_span(draft: Wire, at_ms: int, more_ms: int) -> Wire:
    """Return the draft after a stretch of pictures came in; words that begin there wait until it is over."""
    return _moved(
        draft,
        length_ms(draft) + more_ms,
        lambda t: t if t <= at_ms else t + more_ms,
        starts=lambda t: t if t < at_ms else t + more_ms,
        keeps_pace=True,
    )


def with_labels(before: Wire, after: Wire, order: Sequence[int]) -> Wire:
    """Return the film after its pictures changed places, captions that each stand for one picture with them.

    Args:
        before: the film before; its captions are left alone unless each has the time of a picture.
        after: the film with the pictures in their new order.
        order: old indexes of the pictures in the new order.
    """
    captions = segments(before, CAPTIONS)
    for free_ms in (_title_end(before), 0):
        old, new = _label_spans(before, free_ms), _label_spans(after, free_ms)
        if captions and all(span(one) in old for one in captions):
            places = [new[order.index(old.index(span(one)))] for one in captions]
            moved = [
                placed(one, start, end - start) for one, (start, end) in zip(captions, places, strict=True)
            ]
            return with_segments(after, CAPTIONS, sorted(moved, key=lambda one: span(one)[0]))
    return after


def spans_for_labels(draft: Wire) -> list[tuple[int, int]]:
    """Return when a caption for each picture stands: as long as the picture, the first behind the title."""
    return _label_spans(draft, _title_end(draft))


def _label_spans(draft: Wire, free_ms: int) -> list[tuple[int, int]]:
    """When a caption for each picture stands: as long as the picture, but not before a time."""
    spans = [span(one) for one in segments(draft, PICTURES)]
    return [(free_ms if a < free_ms <= b - _SHORTEST_TEXT_MS else a, b) for a, b in spans]


def source_left_ms(picture: Wire, shelf: Shelf) -> int | None:
    """Return how much of a clip there is from its `in` on; None for what has no end: stills, held frames."""
    file = shelf.find(source_of(picture))
    if file is None or file.kind != "video" or not file.duration_ms or meta(picture).get("hold") is True:
        return None
    return max(1, file.duration_ms - (whole(meta(picture).get("in")) or 0))


def available_ms(picture: Wire, shelf: Shelf) -> int | None:
    """Return for how long a clip can play from its `in` on at its speed; None for what has no end."""
    left = source_left_ms(picture, shelf)
    return None if left is None else max(1, int(left / speed_of(picture)))


def longest_ms(picture: Wire, shelf: Shelf) -> int | None:
    """Return how long a picture is shown at most; None for stills, scenes and clips that are held."""
    available = available_ms(picture, shelf)
    return available if available is not None and available >= SHORTEST_CLIP_MS else None


def show_for(picture: Wire, duration_ms: int, shelf: Shelf) -> Wire:
    """Return a picture at another length; a clip's `out` follows as far as the clip goes."""
    sized = {**picture, "d": duration_ms}
    left = source_left_ms(picture, shelf)
    if left is None:
        return sized
    begin = whole(meta(picture).get("in")) or 0
    return with_meta(sized, out=begin + max(1, min(round(duration_ms * speed_of(picture)), left)))


def _resized(draft: Wire, new_ms: int, shelf: Shelf) -> list[Wire]:
    pictures = segments(draft, PICTURES)
    pictures = pictures[: max(1, new_ms // SHORTEST_PICTURE_MS)]
    limits = [longest_ms(one, shelf) for one in pictures]
    lengths = allot(new_ms, [max(1, one.get("d", 1)) for one in pictures], limits)
    sized = [show_for(one, d, shelf) for one, d in zip(pictures, lengths, strict=True)]
    return _repeated(draft, [one for one in sized if one["d"]], new_ms, shelf)


def _repeated(draft: Wire, pictures: Sequence[Wire], new_ms: int, shelf: Shelf) -> list[Wire]:
    """Clips that have run out begin again until the film is full; what is left is the last frame held."""
    full = list(pictures)
    missing = new_ms - sum(one["d"] for one in full)
    while missing >= SHORTEST_CLIP_MS and pictures and len(full) < _MOST_LOOPS * len(pictures):
        again = pictures[len(full) % len(pictures)]
        full.append(show_for(again, min(missing, again["d"]), shelf))
        missing -= full[-1]["d"]
    if missing > 0 and full:
        full[-1] = {**full[-1], "d": full[-1]["d"] + missing}
    ids = fresh_ids(draft, PICTURES, len(full) - len(pictures))
    return full[: len(pictures)] + [
        {**one, "id": name} for one, name in zip(full[len(pictures) :], ids, strict=True)
    ]


def _moved(
    draft: Wire, new_ms: int, ends: TimeMap, *, starts: TimeMap | None = None, keeps_pace: bool = False
) -> Wire:
    """Let everything but the pictures follow: where what begins and what ends at a time comes to be."""
    old_ms, starts = length_ms(draft), starts or ends

    def move(segment: Wire, track_id: str) -> Wire:
        if track_id == PICTURES or track_id not in TRACK_KINDS:
            return segment
        if track_id == TITLE:
            return _move_title(segment, old_ms, new_ms, ends, keeps_pace)
        if "src" in meta(segment):
            return _move_sound(segment, old_ms, new_ms)
        begin = starts(span(segment)[0])
        return placed(segment, begin, max(0, min(new_ms, ends(span(segment)[1])) - begin))

    moved = map_segments(draft, move)
    rows = [_without_slivers(row) for row in tracks(moved)]
    emptied = {str(one.get("id")) for one in rows if not one.get("sg")} - {PICTURES, *_empty_tracks(draft)}
    return _after_title(
        draft, {**moved, "d": new_ms, "t": [row for row in rows if str(row.get("id")) not in emptied]}
    )


def _empty_tracks(draft: Wire) -> set[str]:
    return {str(one.get("id")) for one in tracks(draft) if not one.get("sg")}


def _move_title(segment: Wire, old_ms: int, new_ms: int, time_map: TimeMap, keeps_pace: bool) -> Wire:
    start, end = span(segment)
    if start == 0 and end >= old_ms:
        return placed(segment, 0, new_ms)
    length = end - start
    if end >= old_ms:
        length = min(length, max(1, new_ms // 2))
        return placed(segment, new_ms - length, length)
    if (start == 0 or not keeps_pace) and end <= new_ms // 2:
        return segment
    least = max(_READABLE_MS, new_ms // 2) if keeps_pace else _READABLE_MS
    length = min(length, max(time_map(end) - time_map(start), least), new_ms)
    return placed(segment, min(time_map(start), new_ms - length), length)


def _with_words_readable(before: Wire, after: Wire, gone: tuple[int, int]) -> Wire:
    """Return the film after a stretch went, captions that lost time with as much of it as there is room for.

    One that stands for a picture keeps to it; where a voice is heard, all keep to the voice.
    """
    if not segments(before, CAPTIONS) or segments(before, VOICE):
        return after
    old = {str(one.get("id")): one for one in segments(before, CAPTIONS)}
    labels = {*_label_spans(before, _title_end(before)), *_label_spans(before, 0)}
    free = {name: one for name, one in old.items() if span(one) not in labels}
    rows = _shared_anew(before, after, gone) if len(free) == len(old) else None
    if rows is None:
        rows = _with_room(after, {name: one["d"] for name, one in free.items()})
    return with_segments(after, CAPTIONS, rows) if rows != segments(after, CAPTIONS) else after


def _shared_anew(before: Wire, after: Wire, gone: tuple[int, int]) -> list[Wire] | None:
    """Captions that fill the film share what is left of it, where one would be too short to be read."""
    captions = segments(before, CAPTIONS)
    spans = [span(one) for one in captions]
    edges = [_title_end(before), *(end for _, end in spans)]
    stay = [one for one in captions if not (gone[0] <= span(one)[0] and span(one)[1] <= gone[1])]
    left = {str(one.get("id")): one["d"] for one in segments(after, CAPTIONS)}
    short = [
        one
        for one in stay
        if left.get(str(one.get("id")), 0) < min(one["d"], max(_READABLE_MS, one["d"] // 2))
    ]
    start, end = _title_end(after), length_ms(after)
    fills = [a for a, _ in spans] == edges[:-1] and edges[-1] == length_ms(before)
    if not fills or not short or end - start < _READABLE_MS * len(stay):
        return None
    lengths = allot(end - start, [one["d"] for one in stay], [None] * len(stay))
    starts = [start + sum(lengths[:i]) for i in range(len(stay))]
    return [placed(one, at, d) for one, at, d in zip(stay, starts, lengths, strict=True)]


def _with_room(after: Wire, wanted_ms: Mapping[str, int]) -> list[Wire]:
    """Captions go on as long as they did, up to the next words and the end of the film."""
    rows = segments(after, CAPTIONS)
    begins = [one["s"] for one in [*rows, *segments(after, TITLE)]] + [length_ms(after)]
    kept = []
    for one in rows:
        start, end = span(one)
        limit = min((at for at in begins if at >= end), default=end)
        longer = min(wanted_ms.get(str(one.get("id")), 0), limit - start)
        kept.append(placed(one, start, longer) if longer > end - start else one)
    return kept


def _move_sound(segment: Wire, old_ms: int, new_ms: int) -> Wire:
    """Music goes to the end of the film; a voice keeps its pace."""
    start, end = span(segment)
    finish = new_ms if end >= old_ms else min(end, new_ms)
    return placed(segment, min(start, new_ms), max(0, finish - start))


def placed(segment: Wire, start_ms: int, length: int) -> Wire:
    """Return a text or a sound at another time, its fades no longer than fits; itself where it is there."""
    if span(segment) == (start_ms, start_ms + length):
        return segment
    moved = {**segment, "s": start_ms, "d": length}
    fades = {key: number(meta(segment).get(key)) or 0 for key in ("fade_in", "fade_out")}
    shorter = {key: length // 2 for key, fade in fades.items() if fade > length // 2}
    return with_meta(moved, **shorter) if shorter else moved


def _without_slivers(track: Wire) -> Wire:
    if track.get("id") == PICTURES or str(track.get("id")) not in TRACK_KINDS or not track.get("sg"):
        return track
    long = [one for one in items(track["sg"]) if isinstance(one, dict) and one["d"] >= _SHORTEST_TEXT_MS]
    return {**track, "sg": long}


def _after_title(before: Wire, after: Wire) -> Wire:
    """A first caption that the title would now cover waits for its end, if it did so before."""
    waited = {str(one.get("id")) for one in segments(before, CAPTIONS) if one["s"] >= _title_end(before)}
    end = _title_end(after)
    captions = [
        placed(one, end, span(one)[1] - end)
        if str(one.get("id")) in waited and one["s"] < end <= span(one)[1] - _SHORTEST_TEXT_MS
        else one
        for one in segments(after, CAPTIONS)
    ]
    return with_segments(after, CAPTIONS, captions) if captions else after


def _title_end(draft: Wire) -> int:
    return max((span(one)[1] for one in segments(draft, TITLE)[:1] if one["s"] == 0), default=0)
