"""Read a clause with an unknown verb by what it names: a picture and a time, two pictures, a scene.

The last reader: what fits only one operation is that operation.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import source_of
from nemo_notebook.studio.director.operations import (
    HoldPicture,
    Reorder,
    ReplaceScenes,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.concepts import unknown_in
from nemo_notebook.studio.director.reading.terms.places import places_in, without_places
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects
from nemo_notebook.studio.director.timing import SHORTEST_PICTURE_MS

_HALF: Final = regex(r"\bhalf\b|[前后]半", re.I)
_TO_FRONT: Final = regex(
    r"\b(?:start|beginning|front|top|opens?|opener|leads?|kicks?\soff)\b|开头|最前|打头|首位|片头|开场"
    r"|从.*开始",
    re.I,
)
_TO_BACK: Final = regex(
    r"\b(?:end|ends|back|closes?|closer|wraps?\sup|bottom|finale)\b|末尾|结尾|压轴|收尾|片尾|最后面?$", re.I
)
_TARGET: Final = regex(
    r"(?:scene|shot|image|picture|photo|slide|clip|one|\d)\s(?:(?:should|must|to|can)\s)?(?:(?:be|come"
    r"|go)\s)?(?:the\s)?"
    r"(?:first|second|third|fourth|fifth|last)\W*(?:please|pls|now)?\W*$|[张个幅段]\S{0,2}第\s?[一二三四五六七八\d]\S?$",
    re.I,
)
_LONGEST_MS: Final = 60_000
_SHORT: Final = 60  # characters; a longer clause says more than its names

_BRINGS_WORDS: Final = regex(
    r"\b(?:label|tag|name|caption)\s(?:them|it|the|each|these)\b|https?:|www\.|\.(?:com|cn|net|org|io|co)\b|标注|标上|写上",
    re.I,
)
_COMPLAINS: Final = regex(r"\b(?:is|are|feels?|looks?)\stoo\s\w+|太(?![阳空极])|有[点些儿]", re.I)
"""What is too much of something moves nowhere: 第二段开头太啰嗦."""


def read_frame(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause by the things it names, where those fit one operation only."""
    text = clause.text
    if clause.texts or len(text) > _SHORT or _BRINGS_WORDS.search(text) or _COMPLAINS.search(text):
        return None
    count = len(there.pictures)
    named = verbs.PICTURES.search(text) or _HALF.search(text)
    places = list(dict.fromkeys(places_in(text, count))) if named else []
    if places and max(places) >= count:
        return Reading(says=there.no_such(max(places)))
    if places:
        return _of_pictures(text, places, there)
    return None


def _of_pictures(text: str, places: list[int], there: Situation) -> Reading | None:
    scenes = [one for one in find_subjects(text) if one.sure]
    lengths = [one.value for one in find_durations(without_places(text))]
    if scenes and not lengths:
        return Reading((ReplaceScenes(scenes[-1].scene, scenes[-1].time, tuple(places)),))
    if len(places) == 1 and len(lengths) == 1 and SHORTEST_PICTURE_MS <= lengths[0] <= _LONGEST_MS:
        return Reading((HoldPicture(places[0], lengths[0]),))
    target = _TARGET.search(text)
    if target and len(places) == 2 and not lengths:
        rest = [place for place in range(len(there.pictures)) if place != places[0]]
        rest.insert(places[1], places[0])
        return Reading((Reorder(tuple(rest)),))
    end = _end_meant(text) if len(places) == 1 and not lengths else None
    if end is not None:
        rest = [place for place in range(len(there.pictures)) if place != places[0]]
        order = [*places, *rest] if end == 0 else [*rest, *places]
        return Reading((Reorder(tuple(order)),)) if order != sorted(order) else None
    if (
        len(places) == 2
        and not lengths
        and not unknown_in(text, len(there.pictures))
        and len({source_of(one) for one in there.pictures}) > 1
        or (len(places) == 2 and not lengths and verbs.SWAP.search(text))
    ):
        order = list(range(len(there.pictures)))
        order[places[0]], order[places[1]] = order[places[1]], order[places[0]]
        return Reading((Reorder(tuple(order)),))
    return None


def _end_meant(text: str) -> int | None:
    """0 for the front, 1 for the back, None where neither or both are named."""
    front, back = _TO_FRONT.search(text), _TO_BACK.search(text)
    return None if bool(front) == bool(back) else 0 if front else 1
