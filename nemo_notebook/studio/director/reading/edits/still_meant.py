"""Tell whether a clause is still about what the one before it was about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import reduce
from typing import Final

from nemo_notebook.studio.director.operations import (
    AddCaption,
    Operation,
    Reorder,
    SetColor,
    SetEffect,
    SetEndCard,
    SetSpeed,
    SetTextPlace,
    SetTextSize,
    SetTitle,
    SetTone,
    Vary,
)
from nemo_notebook.studio.director.reading.edits.leaning import BARE_STEP, IT_MOVED
from nemo_notebook.studio.director.reading.edits.references import is_picture
from nemo_notebook.studio.director.reading.edits.volume import LOUDNESS
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.concepts import unknown_signs

_SUBJECT_ZH: Final = re.compile(r"^把?(?P<what>[\u4e00-\u9fff]{2,4}?)(?=[放移挪排停摆]|那[张段])")
_ONE_CAPTION: Final = re.compile(r"caption\s\d|第\d+条")
_OTHERS: Final = re.compile(r"\b(?:others?|rest)\b|其[他它余]|另外|剩[下余]", re.I)
_WORD_SIGNS: Final = 2


def only_another(reading: Reading) -> bool:
    """Whether a clause was read as a wish for another film, where it may be one for another song."""
    return all(isinstance(one, Vary) for one in reading.operations)


def for_all(reading: Reading | None) -> bool:
    """Whether a clause was read as a look of all pictures, where one may be meant: 柠檬太暗了，提亮一下."""
    found = reading.operations if reading else ()
    return bool(found) and all(
        isinstance(one, SetTone | SetEffect | SetSpeed) and not one.indexes for one in found
    )


def still_of_last(clause: Clause, last: Operation) -> bool:
    """Whether "2 seconds longer" is still said of the title in "title bigger, red, 2 seconds longer"."""
    if isinstance(last, Reorder):
        return bool(IT_MOVED.match(clause.text))
    worded = isinstance(last, SetTitle | SetTextSize | SetColor | SetTextPlace)
    return worded and bool(BARE_STEP.match(clause.text))


def with_words(operations: Sequence[Operation], there: Situation) -> Situation:
    """The film with the words that a message brings before it speaks of them: "… Make it gold"."""
    brought = [one for one in operations if isinstance(one, SetTitle | SetEndCard | AddCaption)]
    draft = reduce(lambda film, one: one.apply(film, there.shelf), brought, there.draft)
    return replace(there, draft=draft) if brought else there


def names_another(clause: Clause, topic: str) -> bool:
    """Whether a clause after one about a picture begins with another thing, unknown here: 桌子放后面."""
    if _ONE_CAPTION.search(topic) and _OTHERS.search(clause.text):
        return True
    subject = _SUBJECT_ZH.match(clause.text) if is_picture(topic) else None
    return bool(subject and unknown_signs(subject["what"]) >= _WORD_SIGNS)


def sound_of(topic: str, before: Clause) -> str:
    """Return what is meant of a picture after a complaint about its sound: "too loud, halve it"."""
    if not is_picture(topic) or not (LOUDNESS.search(before.text) or verbs.SOUND.search(before.text)):
        return topic
    return f"the volume of {topic}" if topic.isascii() else f"{topic}音量"
