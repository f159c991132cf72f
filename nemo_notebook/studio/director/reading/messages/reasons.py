"""Take the reasons out of a follow-up: "most watch without sound, captions bigger", 大家都静音看，字幕大一点.

What people outside the film do, and how they watch it, orders nothing: neither the music nor the voice is to
go for it. A clause that names a part of the film, or wishes, stays.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms import reason_words as words

_LONGEST: Final = 300  # characters
_QUOTED: Final = regex(r"[“”\"「」『』《》]")
_WATCHED_FIRST: Final = regex(
    rf"(?:^|(?<=[.!?;,]\s)){words.HEAD}{words.WATCHED}\s*(?:[,.;:!?–—-]+|(?=\s{words.THUS}\s)|$)\s*(?:{words.THUS}\s)*",
    re.I,
)
_WATCHED_LAST: Final = regex(
    rf"\s*[,.;:–—(-]*\s*\b{words.BECAUSE}\s{words.WATCHED}\)?(?=\s*(?:[,.;!?]|$))", re.I
)
_WATCHED_ZH: Final = regex(words.WATCHED_ZH)
_CUT: Final = regex(r"((?<!\d)[.!?;,]+\s+(?:so\s+)?|\s+[–—-]+\s+)", re.I)
_OF_ANYONE: Final = regex(rf"^{words.HEAD}{words.ANYONE}{words.DOES}", re.I)
_OF_SOMEONE: Final = regex(rf"^{words.HEAD}{words.SOMEONE}{words.DOES}", re.I)
_ABOUT: Final = regex(
    rf"^{words.HEAD}(?:it['’]?s|it\sis|this\sis|that['’]?s)\s(?:about|for)\s(?:[\w'’]+\s?){{1,5}}$", re.I
)
_MUTED: Final = regex(rf"\b{words.MUTED}\b", re.I)
_OF_FILM, _WISHES = regex(words.OF_FILM, re.I), regex(words.WISHES, re.I)
_POINTS: Final = regex(r"\b(?:it|them|that|this|those|these|him|her|they|he|she)\b", re.I)


def without_reasons(said: str) -> str | None:
    """Return a follow-up without its reasons; None where it only tells how people watch."""
    if len(said) > _LONGEST or _QUOTED.search(said):
        return said
    if _WATCHED_FIRST.fullmatch(said) or _WATCHED_ZH.fullmatch(said):
        return None
    left = _WATCHED_ZH.sub("", _WATCHED_LAST.sub("", _WATCHED_FIRST.sub("", said))).strip(" ，,；;")
    return _without_others(left if re.search(r"\w{2}", left) else said)


def _without_others(said: str) -> str:
    """A follow-up in English without the clauses that only tell what others do; itself where none is left."""
    if not said.isascii() or ":" in said:
        return said
    parts = _CUT.split(said.strip())
    clauses, marks = parts[::2], [*parts[1::2], ""]
    told = [_tells(one, clauses[place + 1 :]) for place, one in enumerate(clauses)]
    if not any(told):
        return said
    kept = [f"{one}{mark}" for one, mark, reason in zip(clauses, marks, told, strict=True) if not reason]
    if not any(len(re.findall(r"[a-z]+", one, re.I)) > 1 for one in kept):
        return said
    return "".join(kept).strip().rstrip(",;- ")


def _tells(clause: str, later: list[str]) -> bool:
    """Whether a clause only tells what others do, and nothing said later points to it."""
    bare = _MUTED.sub(" ", clause)
    if re.search(r"\b(?:it|them|that)\W*$", bare, re.I):  # "people miss it"
        return False
    if _OF_FILM.search(bare) or _WISHES.search(bare):
        return False
    if _OF_ANYONE.match(clause) or (_ABOUT.match(clause) and not later):
        return True
    return bool(_OF_SOMEONE.match(clause)) and not any(_POINTS.search(one) for one in later)
