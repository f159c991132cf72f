"""Read how long the opening of a film is to be: "cut the intro to 2 s", 片头缩短为2秒.

The opening is the title, and the first picture too where both end together.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import span
from nemo_notebook.studio.director.operations import HoldPicture, SetTitleTime
from nemo_notebook.studio.director.operations.wording import title_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation

_OPENING: Final = regex(
    r"^\W*(?:please\s|and\s)?(?:make|cut|shorten|reduce|trim|extend|lengthen|keep|set|have|let|limit|bring|increase)\s(?:the\s)?(?:(?:duration|length)\sof\s(?:the\s)?)?"
    r"(?:film['’]s\s)?(?:intro|opening)(?:['’]s)?(?:\s(?:part|section|screen|sequence|duration|length))?\s(?:down\s)?(?:(?:to|at|last|for|only|just|be|stay|from\s\S+(?:\sseconds?)?)\s)*"
    r"[\d.]+\sseconds?(?:\slong)?\W*$"
    r"|^\W*the\s(?:intro|opening)(?:\s(?:part|section|screen|sequence))?\s(?:(?:should|must|to|be|is|last|lasts|only|take|for|just)\s)+[\d.]+\sseconds?(?:\slong)?\W*$"
    r"|^[把将让]?(?:片头|开场)(?:部分|那段|画面|那里)?的?(?:时长|时间|长度)?(?:(?:[改缩延]短?长?[成到为至]|只?[要停留]|停留|显示|持续|保持|控制在|压缩?到)+)[\d.]+秒(?:钟|就好|就行|即可|左右)*$",
    re.I,
)
_TOGETHER_MS: Final = 300


def read_opening(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that gives the opening its length."""
    wanted = find_durations(clause.text) if _OPENING.match(clause.text) and not clause.texts else []
    if not wanted or not there.pictures:
        return None
    length, title = wanted[-1].value, title_of(there.draft)
    ends = span(there.pictures[0])[1]
    if title is None or abs(span(title)[1] - ends) <= _TOGETHER_MS:
        held = HoldPicture(0, length)
        return Reading((held,) if title is None else (held, SetTitleTime(0, length)))
    return Reading((SetTitleTime(None, length),))
