"""Let titles, captions and sound follow when the length of the pictures changes.

Each function returns a draft with its new length; the pictures themselves are laid by the caller or, in
`scaled`, here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from nemo_notebook.models.reading import whole
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    PICTURES,
    TITLE,
    TRACK_KINDS,
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
    moved = _moved(draft, old_ms, new_ms, lambda t: round(t * new_ms / max(1, old_ms)))
    return with_segments(moved, PICTURES, pictures)


def without_span(draft: Wire, from_ms: int, to_ms: int) -> Wire:
    """Return the draft after a stretch of its pictures went."""
    to_ms = min(to_ms, length_ms(draft))
    gone = max(0, to_ms - from_ms)
    return _moved(
        draft,
        length_ms(draft),
        length_ms(draft) - gone,
        lambda t: t if t <= from_ms else max(from_ms, t - gone),
        keeps_pace=True,
    )


def with_span(draft: Wire, at_ms: int, more_ms: int) -> Wire:
    """Return the draft after a stretch of pictures came in."""
    return _moved(
        draft,
        length_ms(draft),
        length_ms(draft) + more_ms,
        lambda t: t if t <= at_ms else t + more_ms,
        keeps_pace=True,
    )


def source_left_ms(picture: Wire, shelf: Shelf) -> int | None:
    """Return how much of a clip there is from its `in` on; None for stills and scenes, which have no end."""
    file = shelf.find(source_of(picture))
    if file is None or file.kind != "video" or not file.duration_ms:
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


def _moved(draft: Wire, old_ms: int, new_ms: int, time_map: TimeMap, *, keeps_pace: bool = False) -> Wire:
    def move(segment: Wire, track_id: str) -> Wire:
        if track_id == PICTURES or track_id not in TRACK_KINDS:
            return segment
        if track_id == TITLE:
            return _move_title(segment, old_ms, new_ms, time_map, keeps_pace)
        return _move_other(segment, old_ms, new_ms, time_map, track_id)

    moved = map_segments(draft, move)
    rows = [_without_slivers(row) for row in tracks(moved)]
    emptied = {one.get("id") for one in rows if not one.get("sg")} - {PICTURES, *_empty_tracks(draft)}
    return _after_title(
        draft, {**moved, "d": new_ms, "t": [row for row in rows if row.get("id") not in emptied]}
    )


def _empty_tracks(draft: Wire) -> set[object]:
    return {one.get("id") for one in tracks(draft) if not one.get("sg")}


def _move_title(segment: Wire, old_ms: int, new_ms: int, time_map: TimeMap, keeps_pace: bool) -> Wire:
    start, end = span(segment)
    if start == 0 and end >= old_ms:
        return _at(segment, 0, new_ms)
    length = end - start
    if end >= old_ms:
        length = min(length, max(1, new_ms // 2))
        return _at(segment, new_ms - length, length)
    if not keeps_pace and end <= new_ms // 2:
        return segment
    length = min(length, max(time_map(end) - time_map(start), _READABLE_MS), new_ms)
    return _at(segment, min(time_map(start), new_ms - length), length)


def _move_other(segment: Wire, old_ms: int, new_ms: int, time_map: TimeMap, track_id: str) -> Wire:
    start, end = span(segment)
    is_sound = "src" in meta(segment)
    if is_sound and end < old_ms:  # a voice keeps its pace
        return _at(segment, min(start, new_ms), max(0, min(end, new_ms) - start))
    begin = start if is_sound else time_map(start)
    finish = new_ms if end >= old_ms else min(new_ms, time_map(end))
    return _at(segment, begin, max(0, finish - begin))


def _at(segment: Wire, start_ms: int, length: int) -> Wire:
    if span(segment) == (start_ms, start_ms + length):
        return segment
    moved = {**segment, "s": start_ms, "d": length}
    shorter = {
        key: length // 2 for key in ("fade_in", "fade_out") if (meta(segment).get(key) or 0) > length // 2
    }
    return with_meta(moved, **shorter) if shorter else moved


def _without_slivers(track: Wire) -> Wire:
    if track.get("id") == PICTURES or track.get("id") not in TRACK_KINDS or not track.get("sg"):
        return track
    return {**track, "sg": [one for one in track["sg"] if one["d"] >= _SHORTEST_TEXT_MS]}


def _after_title(before: Wire, after: Wire) -> Wire:
    """A first caption that the title would now cover waits for its end, if it did so before."""
    waited = {one.get("id") for one in segments(before, CAPTIONS) if one["s"] >= _title_end(before)}
    end = _title_end(after)
    captions = [
        _at(one, end, span(one)[1] - end)
        if one.get("id") in waited and one["s"] < end <= span(one)[1] - _SHORTEST_TEXT_MS
        else one
        for one in segments(after, CAPTIONS)
    ]
    return with_segments(after, CAPTIONS, captions) if captions else after


def _title_end(draft: Wire) -> int:
    return max((span(one)[1] for one in segments(draft, TITLE)[:1] if one["s"] == 0), default=0)
