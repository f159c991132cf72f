"""Say what changed between two drafts, in the lines a person reads after an edit.

Matching tracks and segments is left to `pairs`, one segment's changes to `segment_changes`, the words to
`wording`. What has no words of its own is left to `named_changes`, so that two drafts that differ never give
silence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from nemo_notebook.models.draft import Draft, Segment
from nemo_notebook.models.measures import aspect_of
from nemo_notebook.models.reading import mapping, pick
from nemo_notebook.text.named_changes import named_lines
from nemo_notebook.text.pairs import pair_segments, pair_tracks
from nemo_notebook.text.segment_changes import moved, segment_lines
from nemo_notebook.text.values import called, lengths, quoted, toned
from nemo_notebook.text.wording import Wording, wording_for

MAX_LINES: Final = 8
"""More changes than this are counted, not told."""
# What two tellings of one change may differ in: blanks, quotes, brackets, the signs of the language.
_MANNER: Final = re.compile(r"\s|[\"“”「」]|\([^()]*\)|（[^（）]*）")
_SIGNS: Final = str.maketrans({"：": ":", "秒": "s"})


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
    lines = list(dict.fromkeys([*film, *_track_lines(old, new, words), *named_lines(old, new, words)]))
    if not lines:
        return (words.other_details,)
    kept = MAX_LINES if len(lines) > MAX_LINES + 1 else len(lines)
    return (*lines[:kept], *([words.more(len(lines) - kept)] if len(lines) > kept else []))


def untold(changes: Sequence[str], answer: str) -> tuple[str, ...]:
    """Return the changes that the words of an answer do not tell already, in their own spelling."""
    said = _bare(answer)
    return tuple(line for line in changes if _bare(_news(line)) not in said)


def _news(line: str) -> str:
    """Return what a line tells, without its owner where an answer may call that by another name."""
    owner, colon, what = line.replace("：", ": ").partition(": ")
    return what if "→" in what else owner.rpartition(" ")[2] + colon + what if colon else line


def _bare(words: str) -> str:
    return _MANNER.sub("", words.translate(_SIGNS)).casefold()


def _film_lines(old: Draft, new: Draft, words: Wording) -> Iterator[str]:
    if (old.width, old.height) != (new.width, new.height):
        yield _format_line(old, new, words)
    if old.duration_ms != new.duration_ms:
        yield words.turned(words.name("length"), *lengths(old.duration_ms, new.duration_ms))
    tones = _tones(old, new, words)
    if tones[0] != tones[1]:
        yield words.turned(words.name("tone"), *tones)
    if old.fps != new.fps:
        rates = (f"{draft.fps:g} fps" if draft.fps else words.name("unknown") for draft in (old, new))
        yield words.turned(words.name("fps"), *rates)
    if old.title != new.title and not _tells_title(old, new):
        titles = (quoted(draft.title) if draft.title else words.name("none") for draft in (old, new))
        yield words.turned(words.name("film title"), *titles)


def _tones(old: Draft, new: Draft, words: Wording) -> tuple[str, str]:
    before, after = (mapping(pick(draft.wire, "m", "metadata")).get("tone") for draft in (old, new))
    return toned(before, words), toned(after, words)


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
    tones = _tones(old, new, words)
    for was, now in pair_tracks(old.tracks, new.tracks):
        track = now or was
        assert track is not None
        owner = words.track(track.label)
        if was and now and was.label != now.label:
            yield words.renamed(words.track(was.label), owner)
        if not track.segments and not (was and now):
            yield words.track_added(owner) if now else words.track_removed(owner)
        graded = words.turned(words.of(owner, "grade"), *tones)
        pairs = pair_segments(was.segments if was else (), now.segments if now else ())
        for before, after in pairs:
            # What follows the film into another tone, or to another end, is told by the film's own line.
            told = [graded]
            if before and after and _follows(before, after, old, new):
                told.append(moved(before, after, called(after, track.kind), owner, words))
            lines = segment_lines(before, after, track, owner, words)
            yield from (line for line in lines if line not in told)


def _follows(before: Segment, after: Segment, old: Draft, new: Draft) -> bool:
    """Whether a segment lasts to the end of the film, as it did, and has no other beginning."""
    lasts = before.end_ms == old.duration_ms and after.end_ms == new.duration_ms
    return lasts and before.start_ms == after.start_ms
