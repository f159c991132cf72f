"""Take the clauses out of a follow-up that refuse a change: "warmer, but don't make it darker", 别删标题.

What is refused is there as it is, so nothing is to be done for it. A refusal that spares a thing of a wish
for more than it ("all texts bigger, don't touch the title") stays: other readers need it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.models.aspects import aspect_of, find_aspects
from nemo_notebook.studio.director.drafts import canvas
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.refused_deeds import (
    ALL,
    FILM,
    LASTS,
    MEASURED,
    MEASURED_ZH,
    REFUSED,
    REFUSED_ZH,
    SPARES,
    STILL,
    STILL_ZH,
)

_LONGEST: Final = 300  # characters
_QUOTED: Final = regex(r"[“”\"「」『』《》]")
_CUT: Final = regex(
    r"(?<!\d)[,.;!?]+\s+|[,.;!?]+$|[，。；！？]\s*|\s(?:but|and)\s(?=(?:please\s)?(?:do(?:n['’]?t|\snot)|never)\s)",
    re.I,
)
_CLAUSES: Final = tuple(regex(one, re.I) for one in REFUSED)
_CLAUSES_ZH: Final = tuple(regex(one) for one in REFUSED_ZH)
_MEASURED, _MEASURED_ZH = regex(MEASURED, re.I), regex(MEASURED_ZH)
_SPARES, _ALL = regex(SPARES, re.I), regex(ALL, re.I)
_STILL, _STILL_ZH = regex(STILL, re.I), regex(STILL_ZH)
_LASTS, _FILM = regex(LASTS, re.I), regex(FILM, re.I)
_HANZI: Final = regex(r"[\u4e00-\u9fff]")
_ENDLESS: Final = regex(r"[^\W\u4e00-\u9fff]{40}|['’-]{12}")
"""What is no word of any language."""
_SAME_LENGTH: Final = ("keep the total length", "总时长不变")
_IDLE: Final = regex(
    r"\W*(?:(?:please|pls|no|oh|well|ok(?:ay)?|never\s?mind|wait|hm+|thanks|thank\syou|actually|and|but|just|算了|不|哦|嗯|谢谢|请|等等|那)\W*)*",
    re.I,
)
_KEEPS: Final = regex(
    r"(?:please\s)?(?:keep|leave)\s(?:[\w'’-]+\s?){1,6}|[\w]{1,8}(?:保留|留着|保持不变|不变)[吧了]?", re.I
)
_IT: Final = regex(
    r"^(?P<lead>(?:just|only|rather|please|instead|simply|but)\s)*(?P<do>make|turn|move|put|show|keep|let|have|give|set|shrink|shorten|lengthen)\s(?:it|them|that)\b",
    re.I,
)
_IT_ZH: Final = regex(r"^(?P<lead>就|只要?|而是)?(?:把)?(?:它们?)?(?=[改调放缩弄变大小短长亮暗]|往|移|挪)")
_THING: Final = regex(r"(?:the|my|our|that|this|your|their)\s\w|(?:title|caption|music|picture)", re.I)


def without_refused_changes(words: str, there: Situation) -> str | None:
    """Return a follow-up without the clauses that refuse a change; None where that is all it says."""
    if len(words) > _LONGEST or _QUOTED.search(words):
        return words
    clauses = [one.strip() for one in _CUT.split(words) if one.strip()]
    refused = [_refused(one, there) for one in clauses]
    refusals = [one for one, thing in zip(clauses, refused, strict=True) if thing is not None]
    if not refusals:
        return words
    others = [one for one, thing in zip(clauses, refused, strict=True) if thing is None]
    rest = [one for one in others if not _IDLE.fullmatch(one)]
    if all(_KEEPS.fullmatch(one) for one in rest):
        return None
    if _ALL.search(" ".join(rest)) or any(_SPARES.search(one) for one in refusals):
        return words
    return _joined(clauses, refused)


def _refused(clause: str, there: Situation) -> str | None:
    """The thing that is refused to be changed; "" where none is called, None for any other clause."""
    chinese = bool(_HANZI.search(clause))
    measured, still = (_MEASURED_ZH, _STILL_ZH) if chinese else (_MEASURED, _STILL)
    if _ENDLESS.search(clause) or measured.search(clause) or still.search(clause):
        return None
    for one in _CLAUSES_ZH if chinese else _CLAUSES:
        said = one.fullmatch(clause)
        if not said:
            continue
        given = {key: value.strip() for key, value in said.groupdict().items() if value}
        if any(one.value == aspect_of(*canvas(there.draft)) for one in find_aspects(clause)):
            return None  # the film is so: another shape may be meant
        return next((given[key] for key in ("which", "whom", "what") if key in given), "")
    return None


def _joined(clauses: Sequence[str], refused: Sequence[str | None]) -> str:
    """The clauses that are no refusals; "it" in the first behind one is what was refused."""
    kept: list[str] = []
    thing, lasts = "", False
    for clause, is_one in zip(clauses, refused, strict=True):
        if is_one is not None:
            thing, lasts = is_one, lasts or _keeps_length(clause, is_one)
        elif not _IDLE.fullmatch(clause):
            kept.append(_of_thing(clause, thing))
            thing = ""
    chinese = bool(_HANZI.search(" ".join(kept)))
    return ("，" if chinese else ", ").join([*kept, *([_SAME_LENGTH[chinese]] if lasts else [])])


def _keeps_length(clause: str, thing: str) -> bool:
    """Whether a clause refuses that the film gets longer or shorter by what is done."""
    return bool(_LASTS.search(clause) and _FILM.fullmatch(thing))


def _of_thing(clause: str, thing: str) -> str:
    """A clause in which "it" is the thing that was spoken of before."""
    if _HANZI.search(thing):
        return _IT_ZH.sub(lambda _: thing, clause, count=1)
    return _IT.sub(lambda one: f"{one['do']} {thing}", clause, count=1) if _THING.match(thing) else clause
