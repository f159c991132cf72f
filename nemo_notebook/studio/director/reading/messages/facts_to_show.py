"""Take facts out of the clauses that only order to show them: "with the price $19.99 on screen" is "$19.99".

Such a clause names the fact (a price, a date, an address) and says that it is to be seen. Facts that a
sentence tells, "the price is $5 and rising", stay in it.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.directions import BOUND, said_code
from nemo_notebook.studio.director.reading.messages.sentence_parts import begins_sentence
from nemo_notebook.studio.director.reading.terms.parts_told import Kind, Told, told_in

_FACT: Final = regex(
    r"[^\s,]*(?:\d|[@#]\w|www\.|https?:|\w\.(?:com|org|net|io|co|de|uk|cn|shop|app|info|eu)\b)"
)
_FIRST: Final = regex(r"[A-Z$€£¥+(@#]|\d|www\.|https?:|[\w.-]+@|[\w-]+\.\w{2,6}\b|from\b|only\b")
_OF_FILM: Final = regex(
    r"\d+(?:\.\d+)?[\s-]?(?:s|secs?|seconds?|minutes?|mins?|%|percent|px|p|k)\b.*|\d{1,2}:\d{1,2}", re.I
)
_QUOTED: Final = regex(r"[\"“”«»„]|(?<!\w)['‘]")
_SHOWN: Final = regex(r"\b(?:hashtag|handle|(?:discount|promo|coupon|voucher)\scode)s?\b", re.I)
"""Facts that are told only to be shown."""
_SHOWS: Final = frozenset[Kind]({"say", "see", "where"})
_BESIDE: Final = frozenset[Kind]({"fact", "small"})
_LONGEST: Final = 4000
_LONGEST_FACT: Final = 70


def with_facts_to_show(text: str) -> str:
    """Return a first message in which such clauses are captions."""
    if len(text) > _LONGEST or not _FACT.search(text):
        return text
    bounds = [0, *(place for one in BOUND.finditer(text) for place in (one.start(), one.end())), len(text)]
    pieces = list(zip(bounds[::2], bounds[1::2], strict=True))
    for place in range(len(pieces) - 1, -1, -1):
        for count in (3, 2, 1):
            if place + count <= len(pieces):
                start, end = pieces[place][0], pieces[place + count - 1][1]
                commas = all(
                    text[pieces[one][1] : pieces[one + 1][0]] == ","
                    for one in range(place, place + count - 1)
                )
                if commas and (said := _shown(text[start:end])):
                    order = "Caption:" if begins_sentence(text, start) else "caption"
                    blank = " " if text[start : start + 1] == " " else ""
                    text = f'{text[:start]}{blank}{order} "{said}"{text[end:]}'
                    break
    return text


def _shown(clause: str) -> str:
    """The fact that a clause orders to show; "" where it tells anything else."""
    if _QUOTED.search(clause) or not _FACT.search(clause):
        return ""
    told = list(told_in(clause))
    unknown = [place for place, one in enumerate(told) if one.kind == "other" and one.words != ","]
    kinds = {one.kind for one in told}
    if (
        not unknown
        or "fact" not in kinds
        or not (kinds & _SHOWS or _SHOWN.search(clause))
        or kinds & {"end", "start", "title"}
    ):
        return ""
    first, last = unknown[0], unknown[-1]
    inside = told[first : last + 1]
    before = next((one for one in reversed(told[:first]) if one.kind != "small" and one.words != ","), None)
    if before is None or before.kind != "fact" or any(one.kind not in ("other", *_BESIDE) for one in inside):
        return ""
    said = clause[inside[0].start : inside[-1].end].strip(" ,.")
    if (
        not _FIRST.match(said)
        or not _FACT.search(said)
        or _OF_FILM.fullmatch(said)
        or len(said) > _LONGEST_FACT
    ):
        return ""
    return _labelled(before, said)


def _labelled(fact: Told, said: str) -> str:
    return said_code(fact.words, said)
