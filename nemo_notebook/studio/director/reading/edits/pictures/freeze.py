"""Read where a clip is to stand still: "freeze frame at 5 s for 2 s", "hold the last frame", 第5秒定格2秒."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import length_ms, span
from nemo_notebook.studio.director.operations import FreezeFrame
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.moments import when
from nemo_notebook.studio.director.reading.terms.places import places_in

_FREEZES: Final = regex(
    r"\bfreez(?:e|es|ing)\b|\bfreeze[\s-]frame\b|\bhold\s(?:on\s)?the\s(?:last|final|first)\sframe\b|\bstill\sframe\b|定格|画面暂停|停帧",
    re.I,
)
_FRAME: Final = regex(r"\b(?:last|final|first)\sframe\b", re.I)
_FIRST: Final = regex(r"\bfirst\sframe\b|\bat\sthe\s(?:start|beginning)\b|第一帧|开头", re.I)
_USUAL_MS: Final = 2000


def read_freeze(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that lets a clip stand still: at its end and for two seconds, if no more is said."""
    others = (verbs.MUSIC, verbs.TITLE, verbs.CAPTIONS)
    if clause.texts or not _FREEZES.search(clause.text) or any(one.search(clause.text) for one in others):
        return None
    text = _FRAME.sub(" ", clause.text)
    places = places_in(text, len(there.pictures))
    start, length = when(text)
    if start is None and _FIRST.search(clause.text):
        start = 0
    if missing := [one for one in places if one >= len(there.pictures)]:
        return Reading(says=there.no_such(missing[0]))
    moment = length_ms(there.draft) - 1 if start is None else start
    index = places[0] if places else _shown_at(moment, there)
    if index is None:
        return Reading(says=there.say("The film is over before that.", "影片在那之前就结束了。"))
    begin, end = span(there.pictures[index])
    at = end - begin if start is None else start if places else start - begin
    return Reading((FreezeFrame(index, at, length or _USUAL_MS),))


def _shown_at(moment: int, there: Situation) -> int | None:
    """The picture that is seen at a moment of the film."""
    spans = [span(one) for one in there.pictures]
    return next((i for i, (begin, end) in enumerate(spans) if begin <= moment < end), None)
