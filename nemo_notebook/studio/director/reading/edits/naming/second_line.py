"""Read what is said of a 副标题: the second line of the title where it has two, else the first caption."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, is_end_card, segments, words_of
from nemo_notebook.studio.director.operations import SetTitle
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs

_SECOND: Final = re.compile(r"副标?题")
_TITLE_BESIDE: Final = re.compile(r"(?<!副)标题")
_ADDS: Final = re.compile(r"[加来配补添要写放][上个一]*[个行条句]?副标?题")
_BRINGS: Final = re.compile(r"(?:改|换|变|写)[成为作]|[:：是叫]")


def with_second_line(clause: Clause, there: Situation) -> Clause:
    """Return 副标题小一点 as 第1条字幕小一点, where a caption stands for the line below the title."""
    if not _SECOND.search(clause.text) or _ADDS.search(clause.text) or _lines(there)[1:]:
        return clause
    if not segments(there.draft, CAPTIONS):
        return clause
    text, raw = (_SECOND.sub("第1条字幕", one) for one in (clause.text, clause.raw))
    texts = tuple(replace(one, role="") if one.role == "title" else one for one in clause.texts)
    return Clause(text, texts, raw)


def read_second_line(clause: Clause, there: Situation) -> Reading | None:
    """Read 副标题删了 where the title has a second line; say so where there is none, or it cannot be done."""
    text = clause.text
    if not _SECOND.search(text) or _TITLE_BESIDE.search(text) or _ADDS.search(text):
        return None
    if clause.texts or _BRINGS.search(text) and not verbs.color_spans(text):
        return None
    first, *rest = _lines(there) or [""]
    if not rest:
        return Reading(says=there.say("There is no second line in the film.", "影片里没有副标题。"))
    if verbs.REMOVE.search(text):
        return Reading((SetTitle(first),))
    return Reading(
        says=there.say(
            "The title's two lines look alike; a caption can look different.",
            "副标题是标题的第二行，样子跟标题一样；要单独调，可以改用字幕。",
        )
    )


def _lines(there: Situation) -> list[str]:
    titles = [one for one in segments(there.draft, TITLE) if not is_end_card(one)]
    return words_of(titles[0]).split("\n") if titles else []
