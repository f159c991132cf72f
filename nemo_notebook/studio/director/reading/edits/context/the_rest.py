"""Say which pictures "the rest" are, after some that are named: "the bag 5 seconds, the rest 2"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.drafts import segments
from nemo_notebook.studio.director.operations import (
    HoldPicture,
    Operation,
    RemovePicture,
    Reorder,
    ReplacePicture,
    SetMove,
    SetPictureLength,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.bounds.settling import moved_one
from nemo_notebook.studio.director.reading.edits.texts.lettered import LOOKS
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms.keeping import leaves_alone
from nemo_notebook.studio.director.reading.terms.places import places_in

_REST: Final = regex(
    r"\b(?:all\s)?(?:the\s)?(?:rest|others|other\s(?:ones|pictures|photos|images|clips|scenes))\b"
    r"|(?:其[他它余]|剩下|别(?=的)|另外)的?(?:[几\d两三四][张个段幅]|图片?|照片|画面|镜头)?",
    re.I,
)
_OTHER: Final = regex(
    r"\bthe\sother(?:\s(?:one|picture|photo|pic|image|clip|scene|shot))?\b(?!\s\w+s\b)|另[一外]?一?[张个段幅]",
    re.I,
)
"""Of two pictures the one that was not named."""
_OUT_ON: Final = regex(r"^\W*(?:and\s)?(?=(?:in|out)\s(?:on|of|from)\s)", re.I)
_ENDS_IN_NUMBER: Final = regex(
    r"(?:\s|[余他它下]都?)(?:\d(?:\.\d)?|[二两三四五六]|two|three|four|five|six)\W*$"
)
_NAMED_NUMBER: Final = regex(r"^(?:and\s)?image\s#\d{1,2}\s(?:for\s|to\s)?\d(?:\.\d)?$", re.I)
_TAKEN_OFF: Final = regex(
    r"^\W*(?:and\s|please\s)*(?:take|knock|shave|cut|trim|chop)\s(?P<many>\d+(?:\.\d+)?|one|two|three)\s?(?:s|secs?|seconds?)?\s(?:off|from)\s"
    r"(?:of\s)?(?P<which>image\s#\d{1,2})\W*$",
    re.I,
)
_NTH_NUMBER: Final = regex(
    r"^\W*(?:and\s|but\s)?(?:(?:the\s)?(?P<nth>first|second|third|fourth|last)(?:\s(?:one|picture|photo))?|that\s(?:one|picture))\s(?:for\s)?"
    r"(?P<many>\d{1,2}(?:\.\d)?|two|three|four|five|six|seven|eight|ten)(?:\s(?:s|secs?|seconds?))?\W*$",
    re.I,
)
_ITS_TIME: Final = (
    r"(?:its|their|that|the\s(?:extra|freed(?:[\s-]up)?|spare|left[\s-]?over|saved|remaining))\s"
    r"(?:(?:extra|spare|screen|free)\s)?(?:time|seconds|length|slot|duration)"
)
_TIME_GIVEN: Final = regex(
    rf"^\W*(?:(?:and|then|please|so)\s)*(?:(?:give|add|hand|pass|move|split|share|spread|divide|use|spend)\s{_ITS_TIME}\s(?:(?:out|up|over)\s)?(?:to|for|on|over|between|among(?:st)?|across|with)\s(?P<to>[^,;]{{3,40}}?)"
    rf"|(?:(?:let|have|make)\s)?(?P<gets>[^,;]{{3,40}}?)\s(?:(?:can|should|could|may|to)\s)?(?:have|take(?:\sover)?|gets?|use|fill)\s{_ITS_TIME}(?:\s(?:too|then|instead))?)\W*$"
    r"|^(?:然后|并|就|再)*把?(?:它的?|它们的?|省下来?的|空出来?的|多出来?的|腾出来?的|那[段些]|这[段些])?(?:时间|时长|秒数)(?:都|全)?(?:[留分让加补匀]?给|[加补分]到)(?P<zh>[^，。]{1,12})$",
    re.I,
)
"""Where the time of a picture goes that is taken out: "drop the lake and give its time to the forest"."""
_STARTS_IN_NUMBER: Final = regex(r"^\d(?:\.\d)?(?=\s(?:for|on|each)\b)", re.I)


def with_the_rest(clause: Clause, operations: Sequence[Operation], there: Situation) -> Clause:
    """In "the bag in black and white, the rest in colour" the rest are the other pictures."""
    last = operations[-1] if operations else None
    named = getattr(last, "indexes", ()) or (
        (last.index,) if isinstance(last, HoldPicture | ReplacePicture) else ()
    )
    if isinstance(last, Reorder) and (moved := moved_one(last.order)) is not None:
        named = (moved,)
    others = [i for i in range(len(there.pictures)) if i not in named]
    found = _REST.search(clause.text) or (_OTHER.search(clause.text) if len(others) == 1 else None)
    if isinstance(last, SetMove) and not found and _OUT_ON.match(clause.text):  # "… and out on photo 2"
        return replace(clause, text=_OUT_ON.sub("zoom ", clause.text))
    first = _STARTS_IN_NUMBER.match(clause.text)
    if first and not found and isinstance(last, HoldPicture | SetPictureLength):  # "… but 4 for the hat"
        return replace(clause, text=f"{first[0]} seconds{clause.text[first.end() :]}")
    if off := _TAKEN_OFF.match(clause.text):  # "take 1 off the hat"
        return replace(clause, text=f"{off['which']} {off['many']} seconds shorter")
    if isinstance(last, HoldPicture | SetPictureLength) and (
        bare := _with_seconds(clause, operations, there)
    ):
        return bare
    if isinstance(last, HoldPicture) and _NAMED_NUMBER.match(clause.text):  # "surf 6 s, dog 4"
        return replace(clause, text=f"{clause.text} seconds")
    if not named or not found or leaves_alone(clause.text):
        return clause
    english = found[0].isascii()
    names = (" and " if english else "和").join(
        f"image #{i + 1}" if english else f"第{i + 1}张" for i in others
    )
    text = f"{clause.text[: found.start()]}{names}{clause.text[found.end() :]}"
    if isinstance(last, HoldPicture) and _ENDS_IN_NUMBER.search(clause.text):  # "the rest 2"
        text += " seconds" if english else "秒"
    if isinstance(last, HoldPicture) and (first := _STARTS_IN_NUMBER.match(text)):  # "3 for the others"
        text = f"{first[0]} seconds{text[first.end() :]}"
    return replace(clause, text=text)


def of_other_texts(
    reading: Reading, clause: Clause, operations: Sequence[Operation], there: Situation
) -> Reading:
    """In "the first caption yellow, the rest white" the others alone are to be white."""
    last = operations[-1] if operations else None
    if not isinstance(last, LOOKS) or last.index is None or not _REST.search(clause.text):
        return reading
    only = reading.operations[0] if len(reading.operations) == 1 else None
    if not isinstance(only, LOOKS) or only.index is not None or only.track != last.track:
        return reading
    others = [i for i in range(len(segments(there.draft, last.track))) if i != last.index]
    return replace(reading, operations=tuple(replace(only, index=i) for i in others))


def _with_seconds(clause: Clause, operations: Sequence[Operation], there: Situation) -> Clause | None:
    """Read "the last one 6" as seconds after "each picture 2 s", and "that one 6" of the one left out."""
    said = _NTH_NUMBER.match(clause.raw)
    held = {one.index for one in operations if isinstance(one, HoldPicture)}
    left = [place for place in range(len(there.pictures)) if place not in held]
    if said is None or not said["nth"] and len(left) != 1:
        return None
    which = f"the {said['nth']} picture" if said["nth"] else f"image #{left[0] + 1}"
    return replace(clause, text=f"{which} {said['many']} seconds")


def read_time_given(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Let other pictures have the time of those that were just taken out."""
    gone = [one.index for one in operations if isinstance(one, RemovePicture)]
    said = _TIME_GIVEN.match(clause.text) if gone and not clause.texts else None
    if said is None:
        return None
    name = said["to"] or said["gets"] or said["zh"]
    count = len(there.pictures)
    scenes = there.scenes_in(name)
    places = places_in(name, count) or [place for scene in scenes[:1] for place in there.showing(scene)]
    if _REST.search(name) or not places or max(places) >= count or set(places) & set(gone):
        return None
    more = sum(int(there.pictures[place]["d"]) for place in gone) // len(places)
    return Reading(tuple(HoldPicture(place, int(there.pictures[place]["d"]) + more) for place in places))
