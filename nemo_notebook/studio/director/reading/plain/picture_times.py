"""Read for how long pictures are to be shown, from a row of signs: "café 3 seconds, market 4"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.drafts import length_ms
from nemo_notebook.studio.director.operations import HoldPicture, Operation, SetPictureLength
from nemo_notebook.studio.director.reading.edits.film.length import to_length
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.picture_orders import fits
from nemo_notebook.studio.director.reading.plain.pictures_called import SCENE
from nemo_notebook.studio.director.reading.plain.sentence_signs import NAMED, Sign, kinds_of
from nemo_notebook.studio.director.timing import SHORTEST_PICTURE_MS

_TIMES: Final = "TMmGH2h"
_MORE: Final = 1.5  # "longer"


def read_times(row: Sequence[Sign], there: Situation) -> tuple[Operation, ...]:
    """Return pictures for a longer or a shorter time, each as it is told; () where the row says no time."""
    if any(one.kind == "T" for one in row):  # "café 3 seconds, market 4"
        row = [replace(one, kind="T") if one.kind == "t" else one for one in row]
    told = [one for one in row if one.kind not in "Ke"]
    kinds = kinds_of(told).rstrip("&")
    if fits(kinds, rf"[&{_TIMES}]+P(?:&*P)*[&{_TIMES}]*"):
        groups = [told]
    elif fits(kinds, rf"(?:P(?:&*P)*&*[{_TIMES}][&{_TIMES}]*)+"):
        groups = _grouped(told, NAMED, _TIMES)
    elif fits(kinds, rf"(?:[{_TIMES}]P(?:&*P)*&*)+"):
        groups = _grouped(told, _TIMES, NAMED)
    else:
        return ()
    if len(groups) > 1 and any(one.name == SCENE and len(one.places) > 1 for one in told):
        return ()  # of a scene that is there twice, which share the time
    timed = [_group_timed(group, there) for group in groups]
    return tuple(one for group in timed for one in group) if all(timed) else ()


def _grouped(row: Sequence[Sign], first: str, then: str) -> list[list[Sign]]:
    """A row in parts, of signs of one kind and then of another: pictures, and what is told of them."""
    groups = list[list[Sign]]([[]])
    for one in row:
        if one.kind in first and any(other.kind in then for other in groups[-1]):
            groups.append([])
        groups[-1].append(one)
    return groups


def _group_timed(row: Sequence[Sign], there: Situation) -> tuple[Operation, ...]:
    named = [place for one in row if one.kind == NAMED for place in one.places]
    told = [one for one in row if one.kind in _TIMES]
    exact = [one for one in told if one.kind == "T"] or [one for one in told if one.kind in "Mm2h"]
    if not told or len(exact) > 1 or (not exact and len({one.kind for one in told}) > 1):
        return ()
    if not told:
        return ()
    one = (exact or told)[0]
    if len(named) == len(there.pictures):
        if one.kind == "T":
            return (SetPictureLength(round(one.amount * 1000)),)
        whole_ms = _length(length_ms(there.draft), one)
        return to_length(whole_ms, there).operations if one.kind in "GH2h" else ()
    lengths = {place: _length(int(there.pictures[place]["d"]), one) for place in named}
    if any(ms < SHORTEST_PICTURE_MS for ms in lengths.values()):
        return ()
    return tuple(HoldPicture(place, ms) for place, ms in lengths.items())


def _length(ms: int, told: Sign) -> int:
    """How long a picture is shown that was shown for some time."""
    if told.kind in "GH":
        return 100 * round((ms * _MORE if told.kind == "G" else ms / _MORE) / 100)
    other_ms = {"M": ms, "m": ms, "2": 2 * ms, "h": ms // 2}.get(told.kind, 0)
    return other_ms + round(told.amount * 1000) * (-1 if told.kind == "m" else 1)
