"""Say what changed under keys that have no words of their own: each is told by its name, none is silent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from nemo_notebook.models.draft import Draft, Track, seconds
from nemo_notebook.models.reading import items, mapping, number, pick
from nemo_notebook.text.pairs import pair_segments, pair_tracks
from nemo_notebook.text.values import called, percent, shortened, written
from nemo_notebook.text.wording import Wording

# Keys that the other lines speak of: those about length, format, place, words, sound and look.
_DRAFT_TOLD: Final = {"d", "duration", "duration_ms", "durationMs", "t", "tracks", "m", "metadata"}
_DRAFT_META_TOLD: Final = {"width", "height", "w", "h", "title", "name", "tone", "fps"}
_TRACK_TOLD: Final = {"id", "tt", "type", "sg", "segments", "m", "metadata", "name"}
_SEGMENT_TOLD: Final = {
    *("id", "s", "st", "start", "start_ms", "startMs", "e", "end"),
    *("d", "duration", "duration_ms", "durationMs"),
    *("m", "metadata", "name", "text", "content", "src", "url"),
}
_SEGMENT_META_TOLD: Final = {
    *("name", "title", "text", "src", "source", "media_id", "volume", "vol", "style", "in", "out"),
    *("effects", "transition", "recipe", "fit", "move"),
}
_SEGMENT_TOLD_ALL: Final = (_SEGMENT_TOLD, _SEGMENT_META_TOLD, {"tone", "of"})
_TIMES: Final = {"size", "speed"}
"""So many times the usual; missing means once."""
_OWN_DEFAULT: Final = {"place", "ground", "duck", "animate", "accent"}
"""What a style or a track decides where nothing is said."""
_WORDED: Final = {*_OWN_DEFAULT, "time"}
"""Their values are words that the person's language has, too."""
_LISTS: Final = {"emphasis", "items"}
"""Words that stand out, and what a chart or a list shows."""
_MISSING: Final = object()


def named_lines(old: Draft, new: Draft, words: Wording) -> Iterator[str]:
    """Yield a line for each key of a draft, its tracks and segments that changed and is told nowhere else."""
    if old.wire and new.wire:
        yield from _named(_parts(old.wire), _parts(new.wire), (_DRAFT_TOLD, _DRAFT_META_TOLD), "", words)
    pairs = [(was, now) for was, now in pair_tracks(old.tracks, new.tracks) if was and now]
    places = [next(i for i, one in enumerate(old.tracks) if one is was) for was, _ in pairs]
    if places != sorted(places):
        yield words.reordered
    for was, now in pairs:
        yield from _lines_of_track(was, now, words)


def _lines_of_track(old: Track, new: Track, words: Wording) -> Iterator[str]:
    owner = words.track(new.label)
    if old.kind != new.kind:
        yield words.turned(words.of(owner, "kind"), old.kind, new.kind)
    yield from _named(_parts(old.wire), _parts(new.wire), (_TRACK_TOLD, {"name"}), owner, words)
    for was, now in pair_segments(old.segments, new.segments):
        if was and now:
            whose = f"{owner} {called(now, new.kind)}"
            yield from _named(_parts(was.wire), _parts(now.wire), _SEGMENT_TOLD_ALL, whose, words)


def _parts(wire: Mapping[str, Any]) -> tuple[Mapping[str, Any], ...]:
    """Return a thing's own keys, those of its metadata and those of its recipe."""
    meta = mapping(pick(wire, "m", "metadata"))
    return wire, meta, mapping(meta.get("recipe"))


def _named(
    old: Sequence[Mapping[str, Any]],
    new: Sequence[Mapping[str, Any]],
    told: Sequence[set[str]],
    owner: str,
    words: Wording,
) -> Iterator[str]:
    for was, now, skip in zip(old, new, told, strict=False):
        for key in (key for key in dict.fromkeys((*was, *now)) if key not in skip):
            before, after = was.get(key, _MISSING), now.get(key, _MISSING)
            if before is not after and before != after:
                name = words.of(owner, key) if owner else words.name(key)
                values = (_plain(key, one, words) for one in (before, after))
                yield words.turned(name[:1].upper() + name[1:], *values)


def _plain(key: str, value: object, words: Wording) -> str:
    length = number(value)
    if key in ("fade_in", "fade_out") and length is not None:
        return f"{seconds(length)}s"
    if key in _LISTS and items(value):
        return shortened(", ".join(one for raw in items(value) if (one := _item(raw))))
    if key in _TIMES and (value is _MISSING or length is not None):
        return percent(length)
    if value is _MISSING:
        return words.name("default" if key in _OWN_DEFAULT else "none")
    return words.name(value) if key in _WORDED and isinstance(value, str) else written(value, words)


def _item(raw: object) -> str:
    """Return one of a list as it is read: "March 25"."""
    parts = [mapping(raw).get(key) for key in ("text", "shown")] if mapping(raw) else [raw]
    return " ".join(one for one in parts if isinstance(one, str) and one)
