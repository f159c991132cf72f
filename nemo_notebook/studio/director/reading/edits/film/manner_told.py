"""Read the manner that a film is to have: "more heartfelt", "make it a bit funnier", 整体感人一点.

Its tone and its music follow, where the music is none that somebody brought.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.composing.sounds import MUSIC_SOURCE
from nemo_notebook.studio.director.drafts import MUSIC, meta, segments, tone_of
from nemo_notebook.studio.director.operations import Operation, SetMusic, SetTone
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms.manners import MANNERS

_TOLD: Final = regex(
    r"^\W*(?:(?:and|but|so|now|please|just|maybe|can\syou|could\syou|let['’]?s|i['’]?d\slike|i\swant|we\swant|make|have|give|turn|keep|it\s(?:should|must|needs\sto|has\sto|could)|it|this|that|everything|(?:the|my|our)\s(?:whole\s)?(?:film|video|thing|ad|clip|reel|mood|tone|feel(?:ing)?|style|vibe|atmosphere)|to|be|look|feel|sound|come\sacross|go\sfor|with|into|an?|bit|little|touch|lot|much|way|far|rather|really|more|something|somewhat|slightly|overall)\b[\s,]*)*"
    r"(?P<manner>[a-z-]+)(?:\s(?:and|,)\s?(?:more\s)?[a-z-]+)?"
    r"(?:\s(?:feel(?:ing)?|mood|tone|vibe|style|look|atmosphere|manner|way|overall|instead|please|pls|though|then|one|film|video))*\W*$"
    r"|^(?:请|把|帮我|让|整体|全片|影片|视频|片子|整个|风格|感觉|氛围|调子|要|再|更|做得|弄得|改得|变得|稍微|有)*(?P<zh>[\u4e00-\u9fff]{2,4}?)(?:一?[点些]|的?(?:感觉|风格|氛围|调子))(?:就好|就行|吧)?$",
    re.I,
)
"""A clause that says nothing else."""
_DEGREE: Final = regex(
    r"\b(?:more|feel(?:ing)?|mood|tone|vibe|style|look|atmosphere|make|should|must)\b|一?[点些]|感觉|风格|氛围",
    re.I,
)
_LESS: Final = regex(r"\b(?:less|not|too|so)\b|太|不", re.I)


def read_manner(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that only names the manner which the whole film is to have."""
    said = None if clause.texts or _LESS.search(clause.text) else _TOLD.match(clause.text)
    if said is None or not (_DEGREE.search(clause.text) or clause.text.rstrip(" .!").endswith("ier")):
        return None
    words = said["manner"] or said["zh"]
    forms = (words, re.sub("ier$", "y", words), re.sub("er$", "", words))  # funnier is more funny
    manner = next((one for one in MANNERS if any(one.said.fullmatch(form) for form in forms)), None)
    if manner is None or not manner.tone:  # what only its music could tell is asked for by its name
        return None
    wanted: list[Operation] = []
    if manner.tone != tone_of(there.draft):
        wanted.append(SetTone(manner.tone))
    row = segments(there.draft, MUSIC)
    playing = str(meta(row[0]).get("src", "")) if row else ""
    if manner.style and playing.startswith(MUSIC_SOURCE) and playing != f"{MUSIC_SOURCE}{manner.style}":
        wanted.append(SetMusic(manner.style))
    return Reading(tuple(wanted)) if wanted else None
