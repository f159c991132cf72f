"""Read which scene of the film comes first: "start with the pets instead of the clinic", 先放宠物."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.operations import Reorder
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_NOUN: Final = r"(?:\s(?:scene|shot|picture|part|bit|one))?"
_STARTED: Final = regex(
    r"^\W*(?:(?:please|no|actually|and|but|can\syou|could\syou|let['’]?s|let|have|make|it|the\s(?:film|video)|should|to)[\s,]+)*"
    r"(?:starts?|begins?|opens?|leads?|kicks?)\s(?:it\s)?(?:off\s)?(?:with|on|in|at)\s(?:the|our|my)\s"
    rf"(?P<first>[a-z-]+(?:\s[a-z-]+)?){_NOUN}(?:,?\s(?:instead\sof|rather\sthan|not|and\snot)\s(?:with\s|on\s)?(?:the\s|our\s|my\s)?[a-z-]+(?:\s[a-z-]+)?)?"
    r"(?:\s(?:instead|first|please|rather|then))*\W*$"
    r"|^(?:请|要|改成|还是|让|视频|影片)*(?:先放|先出|开头(?:先)?(?:放|用|是)|一开始(?:先)?放)(?P<zh>[\u4e00-\u9fff]{1,5}?)(?:的?(?:画面|场景|镜头|那[个张段]))?(?:吧|好了|就好)?$",
    re.I,
)


def read_started_with(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that puts a scene of the film first; None where the film does not show it."""
    said = None if clause.texts else _STARTED.match(clause.text)
    found = find_subjects(said["first"] or said["zh"]) if said else []
    first = there.showing(found[0].scene) if found else ()
    if not first:
        return None
    if first[0] == 0:
        return Reading(says=there.say("The film starts with that already.", "影片已经是从这里开始的。"))
    rest = (place for place in range(len(there.pictures)) if place not in first)
    return Reading((Reorder((*first, *rest)),))
