"""Bring back the picture or the caption that was removed last, where it was; later changes stay."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    PICTURES,
    length_ms,
    meta,
    segments,
    source_of,
    span,
    with_segments,
    words_of,
)
from nemo_notebook.studio.director.operations import (
    HoldPicture,
    RemoveCaptions,
    RemovePicture,
    SetCaptions,
    SetDuration,
    SetTextTime,
)
from nemo_notebook.studio.director.operations.comparing import lines_between, operations_between
from nemo_notebook.studio.director.operations.pictures import with_picture
from nemo_notebook.studio.director.plan import Plan, Shelf, Step, Wire
from nemo_notebook.studio.director.reading.intents.removed_before import removed_before
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reverting import of_this_film
from nemo_notebook.studio.director.words.phrases import say

_TRACKS: Final = {"pictures": (PICTURES,), "captions": (CAPTIONS,), "any": (PICTURES, CAPTIONS)}
_WITH_REMOVAL: Final = (
    RemovePicture, RemoveCaptions, SetCaptions, SetDuration, HoldPicture, SetTextTime,
)  # fmt: skip


def with_removed(said: Message, draft: Wire, past: Sequence[Wire], shelf: Shelf) -> Plan | None:
    """Plan a wish for what was removed; None where none is meant, or nothing of the kind was removed.

    Args:
        said: the message.
        draft: the film.
        past: the films before it, the newest last.
        shelf: the session's files.
    """
    file = "" if said.texts else _file_called(said.text, draft, shelf)
    name = shelf.find(file) if file else None
    text = said.text.replace(_stem(name.name), "删掉的") if name else said.text
    wanted = "" if said.texts else removed_before(text)
    if not wanted:
        return None
    line = of_this_film([*past, draft])
    for place in range(len(line) - 1, 0, -1):
        before, after = line[place - 1 : place + 1]
        for track in _TRACKS[wanted]:
            back = _restored(before, after, draft, track, shelf)
            if back is not None and (not file or file in map(source_of, segments(back, track))):
                alone = after is draft and _only_removes(before, draft)
                return _plan(draft, before if alone else back, said.language)
    return None


def _stem(name: str) -> str:
    return name.rpartition(".")[0] or name


def _file_called(text: str, draft: Wire, shelf: Shelf) -> str:
    """The file that a Chinese message calls by its name and the film does not show."""
    shown = {source_of(one) for one in segments(draft, PICTURES)}
    named = (one for one in shelf.of_kind("image", "video") if not _stem(one.name).isascii())
    return next((one.id for one in named if _stem(one.name) in text and one.id not in shown), "")


def _only_removes(before: Wire, after: Wire) -> bool:
    """Whether a step did nothing but remove, and set times that go with it."""
    return all(isinstance(one, _WITH_REMOVAL) for one in operations_between(before, after))


def _restored(before: Wire, after: Wire, draft: Wire, track: str, shelf: Shelf) -> Wire | None:
    """The film with what one step removed of a track; None where the step removed nothing of it."""
    now = {_named(one) for one in segments(after, track)}
    there = {_named(one) for one in segments(draft, track)}
    gone = [(i, one) for i, one in enumerate(segments(before, track)) if _named(one) not in now | there]
    if not gone or len(segments(before, track)) - len(gone) != len(segments(after, track)):
        return None
    back = draft
    for place, one in gone:
        if track == CAPTIONS:
            back = _with_caption(back, one)
        else:
            back = with_picture(back, place, int(one["d"]), meta(one))
    if length_ms(before) == length_ms(after) and length_ms(back) != length_ms(draft):
        back = SetDuration(length_ms(draft)).apply(back, shelf)
    return None if back == draft else back


def _named(segment: Wire) -> tuple[object, str, str]:
    return segment.get("id"), source_of(segment), words_of(segment)


def _with_caption(draft: Wire, caption: Wire) -> Wire:
    """The film with a caption at its time; as it is where another stands there now."""
    row = segments(draft, CAPTIONS)
    start, end = span(caption)
    if end > length_ms(draft) or any(start < span(one)[1] and span(one)[0] < end for one in row):
        return draft
    return with_segments(draft, CAPTIONS, sorted([*row, caption], key=lambda one: span(one)[0]))


def _plan(draft: Wire, back: Wire, language: str) -> Plan:
    lines = lines_between(draft, back, language)
    told = say(language, "; ", "；").join(lines)
    words = say(language, f"Brought back: {told}.", f"已恢复：{told}。")
    step = Step("edit_timeline", {"operation": "TakeBack", "part": "removed"}, {"changed": "; ".join(lines)})
    return Plan("edit", back, words, lines or (words,), (step,), language)
