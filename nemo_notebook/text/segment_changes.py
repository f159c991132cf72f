"""Say what became of one segment: its words, place, sound, look, and how it lies on the canvas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from nemo_notebook.models.draft import Segment, Track, describe, seconds
from nemo_notebook.models.reading import items, mapping, number, pick
from nemo_notebook.text.values import called, percent, quoted, span, toned, written
from nemo_notebook.text.wording import Wording


def segment_lines(
    old: Segment | None, new: Segment | None, track: Track, owner: str, words: Wording
) -> Iterator[str]:
    """Yield a line for each change of a segment; None stands for a segment that is not there.

    Args:
        old: as it was.
        new: as it is.
        track: whose it is.
        owner: what the track is called.
        words: of a language.
    """
    if old is None and new is not None:
        words_alone = track.kind == "text" and new.text  # `describe` writes them as the wire's summary does
        what = f"{called(new, track.kind)} {span(new)}" if words_alone else describe(new, track.kind)
        yield words.added(owner, what)
    elif new is None and old is not None:
        yield words.removed(owner, called(old, track.kind))
    elif old is not None and new is not None:
        yield from _edit_lines(old, new, track.kind, owner, words)


def moved(old: Segment, new: Segment, name: str, owner: str, words: Wording) -> str:
    """Return the line on a segment that is seen or heard at another time."""
    return words.turned(owner, f"{name} {span(old)}", span(new))


def _edit_lines(old: Segment, new: Segment, kind: str, owner: str, words: Wording) -> Iterator[str]:
    was, now = called(old, kind), called(new, kind)
    if was != now:
        yield words.turned(owner, was, now)
    elif old.text != new.text:
        yield words.turned(owner, quoted(old.text or ""), quoted(new.text or ""))
    elif old.source != new.source:
        yield words.other_source(f"{owner} {now}")
    if (old.start_ms, old.end_ms) != (new.start_ms, new.end_ms):
        yield moved(old, new, now, owner, words)
    if old.volume != new.volume:
        yield words.turned(words.of(owner, "volume"), percent(old.volume), percent(new.volume))
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
        yield words.turned(words.of(owner, "grade"), *(toned(_tone(one), words) for one in (was, now)))
    elif was.get("effects") != now.get("effects"):
        yield words.turned(
            words.of(owner, "effects"), *(written(one.get("effects"), words) for one in (was, now))
        )


def _lie_lines(was: Mapping[str, Any], now: Mapping[str, Any], name: str, words: Wording) -> Iterator[str]:
    """How a picture lies on the canvas and moves over it."""
    fits = [one.get("fit") or "cover" for one in (was, now)]
    if fits[0] != fits[1]:
        yield words.turned(
            name, *(words.name(fit) if isinstance(fit, str) else written(fit, words) for fit in fits)
        )
    if was.get("move") != now.get("move"):
        moves = [_move(one, words) for one in (was, now)]
        after = moves[1] if moves[0] != moves[1] else words.name("changed")
        yield words.turned(words.of(name, "move"), moves[0], after)


def _move(meta: Mapping[str, Any], words: Wording) -> str:
    move = mapping(meta.get("move"))
    zoom, pan = ([number(one) or 0.0 for one in items(move.get(key))] for key in ("zoom", "pan"))
    if len(zoom) == 2 and zoom[0] != zoom[1]:
        return words.name("zooms out" if zoom[0] > zoom[1] else "zooms in")
    if len(pan) == 2 and any(pan):
        across = abs(pan[0]) >= abs(pan[1])
        ways = ("pans left", "pans right") if across else ("pans up", "pans down")
        return words.name(ways[(pan[0] if across else pan[1]) > 0])
    return words.name("still") if move else written(meta.get("move"), words)


def _trim(meta: Mapping[str, Any], words: Wording) -> str:
    begin, end = number(meta.get("in")) or 0, number(meta.get("out"))
    return f"{seconds(begin)}-{words.name('to its end') if end is None else seconds(end) + 's'}"


def _transition(meta: Mapping[str, Any], words: Wording) -> str:
    told = mapping(meta.get("transition"))
    length = number(told.get("d"))
    name = written(told.get("kind") or meta.get("transition"), words)
    return f"{name} {seconds(length)}s" if length is not None else name


def _tone(meta: Mapping[str, Any]) -> str | None:
    """Return the tone a picture is graded or made in."""
    grades = [mapping(one) for one in items(meta.get("effects"))]
    graded = next((one.get("tone") for one in grades if one.get("kind") == "grade"), None)
    tone = graded or mapping(meta.get("recipe")).get("tone")
    return tone if isinstance(tone, str) else None
