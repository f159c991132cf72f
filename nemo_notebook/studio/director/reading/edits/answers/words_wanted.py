"""Ask for the words of a text that is wished for without them: "add an intro", 加副标题."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation

_UNDER_TITLE: Final = (
    regex(
        r"^\W*(?:please\s)?(?:add|put)\s(?:an?\s)?(?:subtitle|caption|second\sline|line)\s(?:under|below)\sthe\stitle\W*$|^(?:标题下面?)?加(?:个|一行)?副标题$",
        re.I,
    ),
    ("What should stand under the title?", "标题下面写什么？"),
    ('add "{}" under the title', "标题下面写“{}”"),
)
_OPENS: Final = (
    regex(r"^\W*(?:please\s)?add\s(?:an?\s)?intro\W*$|^加(?:个|一个|上)?片头$", re.I),
    ("What should the film open with?", "片头写什么？"),
    ('title: "{}"', "标题：“{}”"),
)
_CLOSES: Final = (
    regex(r"^\W*(?:please\s)?add\s(?:an?\s)?outro\W*$|^加(?:个|一个|上)?片尾$", re.I),
    ("What should the film end with?", "片尾写什么？"),
    ('end with "{}"', "片尾文字“{}”"),
)
"""Texts that are wished for without their words, what is asked, and what the answer then wishes."""


def words_wanted(text: str, raw: str, there: Situation) -> Reading | None:
    """Return the question for the words of an intro, an outro or a second line of the title."""
    under = _UNDER_TITLE if _UNDER_TITLE[0].search(raw) else None
    wanted = under or next((one for one in (_OPENS, _CLOSES) if one[0].search(text)), None)
    if wanted is None:
        return None
    _, question, wish = wanted
    return Reading(says=there.say(*question), asks=Ask("words", there.say(*wish)))
