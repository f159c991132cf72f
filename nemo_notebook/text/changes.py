"""Say what changed between two drafts, in the lines a person reads after an edit.

Matching tracks and segments is left to `pairs`, the words to `wording`. What has no words of its own is named
by its key, so that two drafts that differ never give silence.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from nemo_notebook.models.draft import Draft, Segment, Track, describe, seconds
from nemo_notebook.models.measures import aspect_of
from nemo_notebook.models.reading import items, mapping, number, pick
from nemo_notebook.text.pairs import pair_segments, pair_tracks
from nemo_notebook.text.wording import Wording, wording_for

MAX_LINES: Final = 8
"""More changes than this are counted, not told."""

# Keys that the lines about length, format, place, words and sound speak of; all others are told by name.
_DRAFT_TOLD: Final = {"d", "duration", "duration_ms", "durationMs", "t", "tracks", "m", "metadata"}
_DRAFT_META_TOLD: Final = {"width", "height", "w", "h", "title", "name", "tone", "fps"}
_TRACK_TOLD: Final = {"id", "tt", "type", "sg", "segments", "m", "metadata", "name"}
_SEGMENT_TOLD: Final = {
    *(
        "id",
        "s",
        "st",
        "start",
        "start_ms",
        "startMs",
        "d",
        "duration",
        "duration_ms",
        "durationMs",
        "e",
        "end",
    ),
    *("m", "metadata", "name", "text", "content", "src", "url"),
}
_SEGMENT_META_TOLD: Final = {
    *("name", "title", "text", "src", "source", "media_id", "volume", "vol", "style", "in", "out"),
    *("effects", "transition", "recipe", "fit", "move"),
}
_SEGMENT_TOLD_ALL: Final = (_SEGMENT_TOLD, _SEGMENT_META_TOLD, {"tone"})
_LONGEST_VALUE: Final = 60
_MISSING: Final = object()


_TIMES: Final = {"size", "speed"}
"""So many times the usual; missing means once."""
_OWN_DEFAULT: Final = {"place", "ground", "duck"}
"""What a style or a track decides where nothing is said."""


def changes_between(before: Draft | None, after: Draft | None, language: str = "en") -> tuple[str, ...]:
    """Return what changed, a line each, before → after.

    Args:
        before: the draft as it was, None for none.
        after: the draft as it is, None for none.
        language: "zh" for Chinese, else English.
    Returns:
        At most nine lines, the last a count where there are more changes; () where the drafts are the same.
    """
    old, new = before or Draft(), after or Draft()
    if old.wire == new.wire and (old.width, old.height) == (new.width, new.height):
        return ()
    words = wording_for(language)
    film = _film_lines(old, new, words) if old.wire and new.wire else ()
    lines = list(dict.fromkeys([*film, *_track_lines(old, new, words), *_minor(old, new, words)]))
    if not lines:
        return (words.other_details,)
    kept = MAX_LINES if len(lines) > MAX_LINES + 1 else len(lines)
    return (*lines[:kept], *([words.more(len(lines) - kept)] if len(lines) > kept else []))


def _film_lines(old: Draft, new: Draft, words: Wording) -> Iterator[str]:
    if (old.width, old.height) != (new.width, new.height):
        yield _format_line(old, new, words)
    if old.duration_ms != new.duration_ms:
        yield words.turned(words.name("length"), *_lengths(old.duration_ms, new.duration_ms))
    tones = [mapping(pick(draft.wire, "m", "metadata")).get("tone") for draft in (old, new)]
    if tones[0] != tones[1]:
        yield words.turned(words.name("tone"), *(_value(tone, words) for tone in tones))
    if old.fps != new.fps:
        rates = (f"{draft.fps:g} fps" if draft.fps else words.name("unknown") for draft in (old, new))
        yield words.turned(words.name("fps"), *rates)
    if old.title != new.title and not _tells_title(old, new):
        titles = (_quoted(draft.title) if draft.title else words.name("none") for draft in (old, new))
        yield words.turned(words.name("film title"), *titles)


def _format_line(old: Draft, new: Draft, words: Wording) -> str:
    shapes = [
        aspect_of(d.width, d.height) if d.width and d.height else words.name("unknown") for d in (old, new)
    ]
    sizes = [f"{d.width}×{d.height}" if d.width and d.height else words.name("unknown") for d in (old, new)]
    if shapes[0] == shapes[1]:
        return words.turned(words.name("size"), *sizes)
    known = f" ({sizes[1]})" if new.width else ""
    return words.turned(words.name("format"), shapes[0], shapes[1] + known)


def _tells_title(old: Draft, new: Draft) -> bool:
    """Whether a title on a track changes together with the film's, so that one line says both."""
    return all(not draft.title or _shows(draft, draft.title) for draft in (old, new)) and (
        not old.title or not _shows(new, old.title)
    )


def _shows(draft: Draft, words: str) -> bool:
    return any(segment.text == words for track in draft.of_kind("text") for segment in track.segments)


def _track_lines(old: Draft, new: Draft, words: Wording) -> Iterator[str]:
    for was, now in pair_tracks(old.tracks, new.tracks):
        track = now or was
        assert track is not None
        owner = words.track(track.label)
        if was and now and was.label != now.label:
            yield words.renamed(words.track(was.label), owner)
        if not track.segments and not (was and now):
            yield words.track_added(owner) if now else words.track_removed(owner)
        pairs = pair_segments(was.segments if was else (), now.segments if now else ())
        for before, after in pairs:
            yield from _segment_lines(before, after, track, owner, words)


def _segment_lines(
    old: Segment | None, new: Segment | None, track: Track, owner: str, words: Wording
) -> Iterator[str]:
    if old is None and new is not None:
        yield words.added(owner, describe(new, track.kind))
    elif new is None and old is not None:
        yield words.removed(owner, _what(old, track.kind))
    elif old is not None and new is not None:
        yield from _edit_lines(old, new, track.kind, owner, words)


def _edit_lines(old: Segment, new: Segment, kind: str, owner: str, words: Wording) -> Iterator[str]:
    was, now = _what(old, kind), _what(new, kind)
    if was != now:
        yield words.turned(owner, was, now)
    elif old.text != new.text:
        yield words.turned(owner, _quoted(old.text or ""), _quoted(new.text or ""))
    elif old.source != new.source:
        yield words.other_source(f"{owner} {now}")
    if (old.start_ms, old.end_ms) != (new.start_ms, new.end_ms):
        yield words.turned(owner, f"{now} {_span(old)}", _span(new))
    if old.volume != new.volume:
        yield words.turned(words.of(owner, "volume"), _percent(old.volume), _percent(new.volume))
    if old.style != new.style:
        styles = (words.name(one.style or "default") for one in (old, new))
        yield words.turned(words.of(owner, "style"), *styles)
    metas = [mapping(pick(one.wire, "m", "metadata")) for one in (old, new)]
    yield from _look_lines(metas[0], metas[1], f"{owner} {now}", owner, words)
    yield from _lie_lines(metas[0], metas[1], now, words)


def _look_lines(
    was: Mapping[str, Any], now: Mapping[str, Any], segment: str, owner: str, words: Wording
) -> Iterator[str]:
    if (was.get("in"), was.get("out")) != (now.get("in"), now.get("out")):
        yield words.turned(words.of(segment, "trim"), _trim(was, words), _trim(now, words))
    if was.get("transition") != now.get("transition"):
        yield words.turned(words.of(owner, "transition"), _transition(was, words), _transition(now, words))
    if _tone(was) != _tone(now):
        yield words.turned(words.of(owner, "grade"), *(_value(_tone(one), words) for one in (was, now)))
    elif was.get("effects") != now.get("effects"):
        yield words.turned(
            words.of(owner, "effects"), *(_value(one.get("effects"), words) for one in (was, now))
        )


def _lie_lines(was: Mapping[str, Any], now: Mapping[str, Any], name: str, words: Wording) -> Iterator[str]:
    """How a picture lies on the canvas and moves over it."""
    fits = [one.get("fit") or "cover" for one in (was, now)]
    if fits[0] != fits[1]:
        yield words.turned(
            name, *(words.name(fit) if isinstance(fit, str) else _value(fit, words) for fit in fits)
        )
    if was.get("move") != now.get("move"):
        moves = [_move(one, words) for one in (was, now)]
        after = moves[1] if moves[0] != moves[1] else words.name("changed")
        yield words.turned(words.of(name, "move"), moves[0], after)


def _move(meta: Mapping[str, Any], words: Wording) -> str:
    zoom = [number(one) for one in items(mapping(meta.get("move")).get("zoom"))]
    if len(zoom) == 2 and zoom[0] is not None and zoom[1] is not None:
        return words.name("zooms out" if zoom[0] > zoom[1] else "zooms in")
    return _value(meta.get("move"), words)


def _minor(old: Draft, new: Draft, words: Wording) -> Iterator[str]:
    """Tell by name what the other lines do not speak of."""
    if old.wire and new.wire:
        yield from _named(_parts(old.wire), _parts(new.wire), (_DRAFT_TOLD, _DRAFT_META_TOLD), "", words)
    pairs = [(was, now) for was, now in pair_tracks(old.tracks, new.tracks) if was and now]
    places = [next(i for i, one in enumerate(old.tracks) if one is was) for was, _ in pairs]
    if places != sorted(places):
        yield words.reordered
    for was, now in pairs:
        yield from _minor_of_track(was, now, words)


def _minor_of_track(old: Track, new: Track, words: Wording) -> Iterator[str]:
    owner = words.track(new.label)
    if old.kind != new.kind:
        yield words.turned(words.of(owner, "kind"), old.kind, new.kind)
    yield from _named(_parts(old.wire), _parts(new.wire), (_TRACK_TOLD, {"name"}), owner, words)
    for was, now in pair_segments(old.segments, new.segments):
        if was and now:
            whose = f"{owner} {_what(now, new.kind)}"
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
    if key in _TIMES and (value is _MISSING or length is not None):
        return _percent(length)
    if value is _MISSING:
        return words.name("default" if key in _OWN_DEFAULT else "none")
    return words.name(value) if key in _OWN_DEFAULT and isinstance(value, str) else _value(value, words)


def _value(value: object, words: Wording) -> str:
    if value is None:
        return words.name("none")
    written = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return _shortened(written)


def _shortened(written: str) -> str:
    line = re.sub(r"\s+", " ", written).strip()
    return line if len(line) <= _LONGEST_VALUE else line[: _LONGEST_VALUE - 1].rstrip() + "…"


def _quoted(text: str) -> str:
    return f'"{_shortened(text)}"'


def _what(segment: Segment, kind: str) -> str:
    if kind == "text" and segment.text:
        return _quoted(segment.text)
    return _shortened(segment.name or segment.source or "untitled")


def _lengths(before_ms: int, after_ms: int) -> tuple[str, str]:
    told = f"{seconds(before_ms)}s", f"{seconds(after_ms)}s"
    return told if told[0] != told[1] else (f"{before_ms} ms", f"{after_ms} ms")


def _span(segment: Segment) -> str:
    return f"({seconds(segment.start_ms)}-{seconds(segment.end_ms)}s)"


def _percent(volume: float | None) -> str:
    return f"{round((1 if volume is None else volume) * 100, 1):g}%"


def _trim(meta: Mapping[str, Any], words: Wording) -> str:
    begin, end = number(meta.get("in")) or 0, number(meta.get("out"))
    return f"{seconds(begin)}-{words.name('to its end') if end is None else seconds(end) + 's'}"


def _transition(meta: Mapping[str, Any], words: Wording) -> str:
    told = mapping(meta.get("transition"))
    length = number(told.get("d"))
    name = _value(told.get("kind") or meta.get("transition"), words)
    return f"{name} {seconds(length)}s" if length is not None else name


def _tone(meta: Mapping[str, Any]) -> str | None:
    """Return the tone a picture is graded or made in."""
    grades = [mapping(one) for one in items(meta.get("effects"))]
    graded = next((one.get("tone") for one in grades if one.get("kind") == "grade"), None)
    tone = graded or mapping(meta.get("recipe")).get("tone")
    return tone if isinstance(tone, str) else None
