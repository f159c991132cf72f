"""Settle the operations of one message: repeated wishes, and places that are meant as they are now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, segments, words_of
from nemo_notebook.studio.director.operations import (
    AddPicture,
    CutSpan,
    HoldPicture,
    KeepSpan,
    Operation,
    RemoveCaptions,
    RemoveItem,
    RemoveMusic,
    RemovePicture,
    Reorder,
    ReplacePicture,
    ReplaceScenes,
    SetAspect,
    SetCaption,
    SetCaptions,
    SetColor,
    SetDuration,
    SetEffect,
    SetEndCard,
    SetFade,
    SetFilmFade,
    SetMusic,
    SetPictureLength,
    SetResolution,
    SetSpeed,
    SetTextSize,
    SetTextTime,
    SetTime,
    SetTitle,
    SetTitleTime,
    SetTone,
    SetTransitions,
    SetVoice,
    SetVolume,
    TrimClip,
    Vary,
)
from nemo_notebook.studio.director.plan import Wire

_NAMES_PLACES: Final = (HoldPicture, RemovePicture, Reorder, ReplacePicture, ReplaceScenes, TrimClip)
_MOVES_PLACES: Final = (AddPicture, CutSpan, KeepSpan, RemovePicture)
_LATEST_COUNTS: Final = (
    SetTitle,
    SetEndCard,
    SetCaptions,
    SetVoice,
    SetMusic,
    SetTitleTime,
    SetTransitions,
    SetPictureLength,
    SetDuration,
    SetAspect,
    SetResolution,
    SetTone,
    SetTime,
    SetVolume,
    SetFade,
    SetFilmFade,
    Vary,
    SetSpeed,
)


def settled(operations: Sequence[Operation]) -> tuple[Operation, ...]:
    """Return the operations in the order in which they are to be done, each thing once."""
    return _in_numbering(_from_the_end(_one_order(_latest(operations))))


def _from_the_end(operations: Sequence[Operation]) -> Sequence[Operation]:
    """Of several captions or items that go the last goes first, and all after what names some."""
    gone = [one for one in operations if _place_gone(one) is not None]
    others = [one for one in operations if one not in gone]
    return [*others, *sorted(gone, key=lambda one: -(_place_gone(one) or 0))]


def _place_gone(one: Operation) -> int | None:
    """The place of a caption or an item that goes."""
    if isinstance(one, RemoveItem):
        return one.item
    return one.index if isinstance(one, RemoveCaptions) else None


def _latest(operations: Sequence[Operation]) -> tuple[Operation, ...]:
    """Of several wishes for the same thing the last one counts: "10 seconds, no, 15"."""
    kept: list[Operation] = []
    for one in operations:
        before = kept[-1] if kept else None
        if isinstance(one, KeepSpan) and isinstance(before, SetDuration) and one.from_ms == 0:
            kept[-1] = one  # "too long, cut it to 12 s"
        elif isinstance(one, SetTitle) and isinstance(before, SetTitle) and "\n" in one.text:
            under = one.text.partition("\n")[2]
            kept[-1] = SetTitle(f"{before.text}\n{under}")  # a line under the new title
        elif isinstance(one, KeepSpan) and isinstance(before, KeepSpan) and _counted_on(before, one):
            continue  # 开头两秒不要，从第三秒开始用
        elif isinstance(one, KeepSpan) and isinstance(before, KeepSpan):  # "start at 4 s, end at 10 s"
            kept[-1] = KeepSpan(max(before.from_ms, one.from_ms), min(before.to_ms, one.to_ms))
        else:
            kept = [
                *(
                    old
                    for old in kept
                    if old != one and not _same_thing(old, one) and not _overruled(old, one)
                ),
                one,
            ]
    return tuple(kept)


def _counted_on(before: KeepSpan, after: KeepSpan) -> bool:
    """Whether the second that comes after those cut off is named as the first that is kept."""
    return before.to_ms == after.to_ms and before.from_ms > 0 and after.from_ms - before.from_ms == 1000


def _one_order(operations: Sequence[Operation]) -> list[Operation]:
    """Several moves in one message are one order: each names the places as they are now."""
    orders = [one.order for one in operations if isinstance(one, Reorder)]
    if len(orders) < 2 or len({len(one) for one in orders}) > 1:
        return list(operations)
    order = list(orders[0])
    for later in orders[1:]:
        order = order if later == orders[0] else _then(order, later)  # 图表放前面，桌子放后面
    merged = Reorder(tuple(order))
    first = next(i for i, one in enumerate(operations) if isinstance(one, Reorder))
    rest = [one for one in operations if not isinstance(one, Reorder)]
    return [*rest[:first], merged, *rest[first:]]


def _then(order: list[int], later: tuple[int, ...]) -> list[int]:
    """An order with one more move; one that is no single move or exchange takes its place."""
    moved = moved_one(later)
    traded = [i for i, one in enumerate(later) if i != one]
    if len(traded) == 2 and moved is None:
        swap = {traded[0]: traded[1], traded[1]: traded[0]}
        return [swap.get(one, one) for one in order]
    if moved is None:
        return list(later)
    rest = [one for one in order if one != moved]
    rest.insert(later.index(moved), moved)
    return rest


def words_moved_to(operations: Sequence[Operation], before: Wire | None) -> int | None:
    """Return which caption says in the end what was moved there; None where the words keep their order."""
    written = {one.index: one.text for one in operations if isinstance(one, SetCaption)}
    anew = next((one.texts for one in operations if isinstance(one, SetCaptions)), ())
    was = [words_of(one) for one in segments(before, CAPTIONS)] if before and (written or anew) else []
    now = list(anew) or [written.get(place, words) for place, words in enumerate(was)]
    if len(set(was)) < len(was) or sorted(now) != sorted(was):
        return None
    order = [was.index(one) for one in now]
    moved = moved_one(order)
    return None if moved is None else order.index(moved)


def moved_one(order: Sequence[int]) -> int | None:
    """Return the one picture that moved; of two neighbours the one that came first, or went last.

    None where more than one did.
    """
    places = {one: place for place, one in enumerate(order)}
    moved = [
        one
        for one in order
        if places[one] != one and (rest := [i for i in order if i != one]) == sorted(rest)
    ]
    at_edge = [one for one in moved if places[one] in (0, len(order) - 1)]
    found = at_edge or moved
    return found[0] if found else None


def _overruled(old: Operation, new: Operation) -> bool:
    """In "shorter, 3 s per picture" and "no lo-fi, ambient" what comes later says it better."""
    if isinstance(old, RemovePicture) and isinstance(
        new, ReplaceScenes
    ):  # "no café in the second scene, a forest"
        return old.index in new.indexes
    if isinstance(old, RemovePicture) and isinstance(
        new, ReplacePicture
    ):  # "… isn't needed, put new.jpg there"
        return old.index == new.index
    each = isinstance(old, SetDuration) and isinstance(new, SetPictureLength)
    return each or (isinstance(old, RemoveMusic) and isinstance(new, SetMusic))


def _in_numbering(operations: Sequence[Operation]) -> tuple[Operation, ...]:
    """Places are meant as they are now: what moves pictures comes after what names them."""
    if not any(isinstance(one, _NAMES_PLACES) for one in operations):
        return tuple(operations)
    gone = [one.index for one in operations if isinstance(one, RemovePicture)]
    moves = (Reorder, *_MOVES_PLACES)
    first = [one for one in operations if not isinstance(one, moves)]
    orders = [  # what is removed need not be moved before: "drop the bag, the supplier has to come back"
        one for one in operations if isinstance(one, Reorder) and moved_one(one.order) not in gone
    ]
    removals = sorted((_after(orders, index) for index in gone), reverse=True)
    others = [
        one for one in operations if isinstance(one, _MOVES_PLACES) and not isinstance(one, RemovePicture)
    ]
    changed = gone or any(isinstance(one, AddPicture) for one in others)
    lengths = [one for one in first if changed and isinstance(one, SetDuration)]  # of all that is left
    first = [one for one in first if one not in lengths]
    removed = (RemovePicture(index) for index in dict.fromkeys(removals))
    return (*first, *orders, *removed, *others, *lengths)


def _after(orders: Sequence[Reorder], index: int) -> int:
    """Where a picture stands once the pictures were moved."""
    for one in orders:
        index = one.order.index(index) if index in one.order else index
    return index


def _same_thing(old: Operation, new: Operation) -> bool:
    if isinstance(old, AddPicture) and isinstance(new, AddPicture) and new.media_id:
        return old.media_id == new.media_id
    if isinstance(old, AddPicture | HoldPicture) and isinstance(new, AddPicture | HoldPicture):
        return replace(old, duration_ms=new.duration_ms) == new
    if isinstance(old, SetTextSize) and isinstance(new, SetTextSize):
        return (old.track, old.index) == (new.track, new.index)
    if isinstance(old, SetColor) and isinstance(new, SetColor):
        return (old.track, old.index) == (new.track, new.index)
    if isinstance(old, SetTextTime) and isinstance(new, SetTextTime):
        told = new.start_ms is not None or old.start_ms is None
        told = told and (new.duration_ms is not None or old.duration_ms is None)
        return told and (old.track, old.index) == (new.track, new.index)
    if isinstance(old, SetEffect) and isinstance(new, SetEffect):
        return (old.kind, old.indexes) == (new.kind, new.indexes)
    if type(old) is not type(new) or not isinstance(new, _LATEST_COUNTS):
        return False
    if isinstance(new, SetSpeed | SetTransitions | SetTone):
        return not new.indexes or old.indexes == new.indexes  # type: ignore[attr-defined]
    if isinstance(new, SetFade | SetFilmFade):
        return old == replace(new, duration_ms=old.duration_ms)  # type: ignore[attr-defined]
    return not isinstance(new, SetVolume) or (
        isinstance(old, SetVolume) and (old.of, old.indexes) == (new.of, new.indexes)
    )
