"""Read a cut that follows a clip that was spoken of as one of that clip: 第三段太长了，只留前4秒."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.operations import HoldPicture, KeepSpan, Operation, SetSpeed
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.film.clip_trims import read_clip_trim
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import places_in

_FILM: Final = regex(
    r"\b(?:video|film|movie|whole|entire|everything|overall|total)\b|视频|片子|影片|整[个体部]|全[片部长]|总",
    re.I,
)
_PACE: Final = (HoldPicture, SetSpeed)
"""What a clip that is "too long", "too slow" is read as."""


def clip_spoken_of(before: Clause, there: Situation) -> int | None:
    """Return the place of the one picture that a clause speaks of, None where it speaks of anything else."""
    if before.texts or verbs.WORDS_AND_SOUND.search(before.text):
        return None
    places = set(places_in(before.text, len(there.pictures))) if verbs.PICTURES.search(before.text) else set()
    place = places.pop() if len(places) == 1 else None
    return place if place is not None and place < len(there.pictures) > 1 else None


def cuts_film(reading: Reading | None, clause: Clause, there: Situation) -> bool:
    """Whether a clause was read as a cut of the whole film, though it does not name the film."""
    cuts = reading.operations if reading else ()
    named = _FILM.search(clause.text) or places_in(clause.text, len(there.pictures))
    return bool(cuts) and not named and all(isinstance(one, KeepSpan) for one in cuts)


def cut_of_clip(clause: Clause, place: int, there: Situation) -> Reading | None:
    """Return what a clause cuts of the picture at `place`; a still can only be shown for less long."""
    text = there.say(f"{clause.text} of image #{place + 1}", f"第{place + 1}段{clause.text}")
    if found := read_clip_trim(replace(clause, text=text, raw=text), there):
        return found
    lengths = find_durations(clause.text)
    kept = place not in there.clips() and len(lengths) == 1 and not verbs.DROP.search(clause.text)
    return Reading((HoldPicture(place, lengths[0].value),)) if kept else None


def without_pace(operations: Sequence[Operation], place: int) -> list[Operation]:
    """Return the operations without what the complaint of that clip was read as: the cut says how long."""
    kept = list(operations)
    while kept and isinstance(last := kept[-1], _PACE) and _is_of(last, place):
        kept.pop()
    return kept


def _is_of(one: HoldPicture | SetSpeed, place: int) -> bool:
    return one.index == place if isinstance(one, HoldPicture) else one.indexes == (place,)
