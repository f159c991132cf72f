"""Read that a caption is to come in pieces, one after the other: 字幕分成两句, "split the caption in two"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.operations import SplitCaption
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import places_in

_PIECES: Final = regex(
    r"[分拆切断][开成为]{0,2}(?P<zh>[两二2三3])(?:句|条|段|次|部分|行字幕)"
    r"|\b(?:split|break|divide|cut)\b.*\b(?:in(?:to)?|as)\s(?P<en>two|2|three|3|half)\b",
    re.I,
)
_MANY: Final = {"两": 2, "二": 2, "2": 2, "two": 2, "half": 2, "三": 3, "3": 3, "three": 3}
_MARK: Final = regex(r"[，。！？；、,.!?;]\s*")


def read_caption_halves(clause: Clause, there: Situation) -> Reading | None:
    """Split the caption that is meant where a mark parts its words."""
    said = None if clause.texts or not verbs.CAPTIONS.search(clause.text) else _PIECES.search(clause.text)
    row = there.caption_words
    if said is None or not row:
        return None
    many = _MANY[(said["zh"] or said["en"]).lower()]
    named = places_in(_PIECES.sub(" ", clause.text), len(row))
    places = named if named else [i for i, one in enumerate(row) if len(_pieces(one)) == many]
    if len(places) == 1 and places[0] < len(row) and len(pieces := _pieces(row[places[0]])) == many:
        return Reading((SplitCaption(places[0], pieces),))
    return Reading(
        says=there.say(
            'Which caption, and where? Say “caption 1: "first half", "second half"”.',
            "哪一条字幕、在哪里断开？可以说：第1条字幕拆成“前一句”“后一句”。",
        )
    )


def _pieces(words: str) -> tuple[str, ...]:
    return tuple(one for one in _MARK.split(words) if one.strip())
