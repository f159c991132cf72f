"""Read what is said of a 副标题, of "the second line": of a title that has two lines, else a caption."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, is_end_card, segments, words_of
from nemo_notebook.studio.director.operations import SetTitle
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import places_in

_SECOND: Final = regex(r"副标?题")
_TITLE_BESIDE: Final = regex(r"(?<!副)标题")
_ADDS: Final = regex(r"[加来配补添要写放][上个一]*[个行条句]?副标?题")
_NTH_LINE: Final = regex(
    r"(?<!\ba\s)(?<!\bon\s)\b(?:the\s)?(?P<nth>first|second|third|fourth|fifth|last)\sline\b(?!\s(?:of|in\s(?:the|caption|my)|under|below|break)\b)",
    re.I,
)
_BRINGS: Final = regex(r"(?:改|换|变|写)[成为作]|[:：是叫]")


def with_second_line(clause: Clause, there: Situation) -> Clause:
    """Return 副标题小一点 as 第1条字幕小一点, where a caption stands for the line below the title."""
    if not _SECOND.search(clause.text) or _ADDS.search(clause.text) or _lines(there)[1:]:
        return clause
    if not segments(there.draft, CAPTIONS):
        return clause
    text, raw = (_SECOND.sub("第1条字幕", one) for one in (clause.text, clause.raw))
    texts = tuple(replace(one, role="") if one.role == "title" else one for one in clause.texts)
    return Clause(text, texts, raw)


def with_captions_for_lines(clause: Clause, there: Situation) -> Clause:
    """Return "the second line pink" as "caption 2 pink", where the film has several captions."""
    said = None if clause.texts or verbs.ADD.search(clause.text) else _NTH_LINE.search(clause.text)
    count = len(there.caption_words)
    if said is None or count < 2 or _lines(there)[1:]:
        return clause
    place = (places_in(f"{said['nth']} caption", count) or [count])[0]
    if place >= count:
        return clause
    text, raw = (_NTH_LINE.sub(f"caption {place + 1}", one, count=1) for one in (clause.text, clause.raw))
    return replace(clause, text=text, raw=raw)


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
