"""Read edits of a countdown: "add a countdown from 5 at the start", "count from 10 instead", 去掉倒计时."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import CHINESE, read_number
from nemo_notebook.studio.director.composing.counting import shown_seconds
from nemo_notebook.studio.director.drafts import TITLE, segments, source_of
from nemo_notebook.studio.director.operations import (
    AddCountdown,
    HoldPicture,
    Operation,
    RemovePicture,
    SetHeading,
    SetItem,
)
from nemo_notebook.studio.director.operations.drawings import drawing_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.counting_down import (
    comes_last,
    find_countdown,
    speaks_of_countdown,
)
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.make.graphics import GRAPHIC, LONGEST_COUNT, counted_from

_USUAL_S: Final = 5
_OVER: Final = regex(
    r"\b(?:over|overlay|on\stop|in\sthe\s(?:\w+\s)?corner|on\s(?:the\s)?(?:screen|video|clip|picture)|while|during|running)\b"
    r"|角落|叠加|画面上|同时|一直",
    re.I,
)
_HEARD: Final = regex(
    r"\b(?:sounds?|sfx|noises?|ticking|beep\w*)\b|音效|声音|滴答|嘀嗒|(?:倒计时|倒数)的?声", re.I
)
"""A countdown that is to be heard, not seen."""
_BESIDE: Final = regex(r"\b(?:before|after)\b|[前后]", re.I)
_AFTER: Final = regex(r"\bafter\b|后", re.I)
_ADDS: Final = regex(r"\b(?:add|insert|put|another|second|with|want|need|have|give)\b|加|插|放|来|要", re.I)
_COUNTS: Final = regex(r"\bcount(?:s|ing)?\b.*\bfrom\b|\bstart\sat\b|从.{1,4}(?:开始|数)", re.I)
_FROM: Final = regex(
    rf"\b(?:from|at|to|with)\s(?P<n>\d{{1,3}})\b|[从到为成](?P<zh>\d{{1,3}}|{CHINESE})", re.I
)


def read_countdown(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause about a countdown; None where it speaks of none, or of one over other pictures."""
    kept = next((i for i, one in enumerate(there.pictures) if source_of(one) == f"{GRAPHIC}countdown"), None)
    if kept is not None and (heading := _heading(clause, kept, there)):
        return Reading((heading,))
    text = clause.raw or clause.text
    speaks = speaks_of_countdown(text) or (kept is not None and _COUNTS.search(text))
    if clause.texts or not speaks or _OVER.search(text) or _HEARD.search(text):
        return None
    if verbs.REMOVE.search(text):
        return Reading((RemovePicture(kept),)) if kept is not None else Reading(says=_none(there))
    if kept is not None and not _ADDS.search(text) and (start := _start(text)):
        return Reading(tuple(_counted_anew(kept, start, there)))
    if not _ADDS.search(text) and not find_countdown(text):
        return None
    start = _start(text) or _USUAL_S
    return Reading((AddCountdown(_place(text, there), start, 1000 * start),))


def _none(there: Situation) -> str:
    return there.say("There is no countdown.", "没有倒计时。")


def _heading(clause: Clause, kept: int, there: Situation) -> Operation | None:
    """A title for a film that is a countdown heads its numbers."""
    alone = len(there.pictures) == 1 and not segments(there.draft, TITLE)
    if not alone or len(clause.texts) != 1 or not verbs.TITLE.search(clause.text):
        return None
    return SetHeading(kept, clause.texts[0].words)


def _start(text: str) -> int | None:
    """The first number."""
    found = find_countdown(text)
    if found and found.start:
        return found.start
    said = _FROM.search(text)
    return min(LONGEST_COUNT, max(1, round(read_number(said["n"] or said["zh"])))) if said else None


def _counted_anew(index: int, start: int, there: Situation) -> list[Operation]:
    """Another first number; a countdown of a second each keeps that pace."""
    picture = there.pictures[index]
    drawing = drawing_of(picture)
    old = counted_from(str(drawing.rows[0].get("shown", ""))) if drawing and drawing.rows else None
    operations: list[Operation] = [SetItem(index, 0, shown=shown_seconds(start))]
    if old and picture["d"] == 1000 * old:
        operations.append(HoldPicture(index, 1000 * start))
    return operations


def _place(text: str, there: Situation) -> int:
    """Before which picture it comes: the one that is named, else the first; at the end after the last."""
    places = places_in(text, len(there.pictures)) if _BESIDE.search(text) else []
    if places:
        return places[0] + bool(_AFTER.search(text))
    return len(there.pictures) if comes_last(text) else 0
