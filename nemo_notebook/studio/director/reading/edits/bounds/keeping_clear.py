"""Keep words apart: where some are moved to where others stand at that time, the others make room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, canvas, is_end_card, meta, segments, span
from nemo_notebook.studio.director.operations import Operation, SetTextPlace
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.make.texts import style_for

_UPPER: Final = 0.30
_LOWER: Final = 0.62
_ROOM: Final = {
    (CAPTIONS, "bottom"): "top", (CAPTIONS, "middle"): "bottom", (CAPTIONS, "top"): "bottom",
    (TITLE, "bottom"): "middle", (TITLE, "middle"): "top", (TITLE, "top"): "middle",
}  # fmt: skip
"""Where a text goes that makes room in one third of the picture."""


def kept_clear(operations: Sequence[Operation], there: Situation) -> tuple[Operation, ...]:
    """Return the operations, and those by which no other text lies where one is moved to."""
    if not any(isinstance(one, SetTextPlace) for one in operations):
        return tuple(operations)
    film = reduce(lambda draft, one: one.apply(draft, there.shelf), operations, there.draft)
    moved = [one for one in _texts(film) if _is_moved(one, operations, film)]
    others = [one for one in _texts(film) if one not in moved]
    in_the_way = [
        (track, index, third)
        for track, index, text in others
        for _, _, new in moved
        if (third := _third(new, film)) == _third(text, film) and _together(text, new)
    ]
    return (*operations, *_making_room(in_the_way, film))


def without_room_made(there: Situation) -> tuple[Operation, ...]:
    """Return what was done last, without the texts that only went out of the way of others."""
    if there.earlier is None or not any(isinstance(one, SetTextPlace) for one in there.last):
        return there.last
    old, now = _texts(there.earlier), _texts(there.draft)
    still = {(track, i): _third(text, there.draft) for track, i, text in old}
    come = [each for each in now if still.get(each[:2]) != _third(each[2], there.draft)]

    def gave_way(one: Operation) -> bool:
        if not isinstance(one, SetTextPlace):
            return False
        mine = [(track, i) for track, i, text in come if _is_moved((track, i, text), (one,), there.draft)]
        left = {still[key] for key in mine if key in still}
        others = [each for each in come if each[:2] not in mine]
        return any(_third(text, there.draft) in left for _, _, text in others)

    kept = tuple(one for one in there.last if not gave_way(one))
    return kept or there.last


def _making_room(in_the_way: Sequence[tuple[str, int, str]], film: Wire) -> Iterator[Operation]:
    captions = {index for track, index, _ in in_the_way if track == CAPTIONS}
    every = len(captions) > 1 and len(captions) == len(segments(film, CAPTIONS))
    made = (
        SetTextPlace(track, _ROOM[track, third], index=None if every or track == TITLE else index)
        for track, index, third in in_the_way
    )
    yield from dict.fromkeys(made)


def _texts(film: Wire) -> list[tuple[str, int, Wire]]:
    rows = ((track, segments(film, track)) for track in (TITLE, CAPTIONS))
    return [(track, i, one) for track, row in rows for i, one in enumerate(row) if not is_end_card(one)]


def _is_moved(text: tuple[str, int, Wire], operations: Sequence[Operation], film: Wire) -> bool:
    track, index, _ = text
    return any(
        isinstance(one, SetTextPlace) and one.track == track and index in one.meant(segments(film, track))
        for one in operations
    )


def _third(text: Wire, film: Wire) -> str:
    about = meta(text)
    style = style_for(str(about.get("style") or "title"), place=str(about.get("place") or ""))
    height = style.place_on(canvas(film))
    return "top" if height < _UPPER else "bottom" if height > _LOWER else "middle"


def _together(one: Wire, other: Wire) -> bool:
    """Whether two texts are on the screen at one time."""
    return span(one)[0] < span(other)[1] and span(other)[0] < span(one)[1]
