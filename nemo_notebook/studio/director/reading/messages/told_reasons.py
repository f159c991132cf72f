"""Take the reasons out of a follow-up in English: "most people watch without sound. Bring the captions back".

What people outside the film do orders nothing; a clause that names a part of the film, or wishes, stays.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_LONGEST: Final = 240  # characters
_QUOTED: Final = regex(r"[“”\"「」『』《》:：]")
_CUT: Final = regex(r"((?<!\d)[.!?;,]+\s+(?:so\s+)?|\s+[–—-]+\s+)", re.I)
_HEAD: Final = (
    r"^\W*(?:(?:oh|hm+|ah|well|no|nah|ok(?:ay)?|sorry|actually|and|but|because|since|as|cos|cause|apparently|honestly"
    r"|you\sknow|turns\sout|it\sturns\sout)\W+)*"
)
_ANYONE: Final = (
    r"(?:(?:most|some|many|a\slot\sof|lots\sof|half\s(?:of\s)?(?:the|my|our)|older|old|younger|other|our|my|the)\s)*"
    r"(?:people|folks|viewers|customers|clients|guests|students|pupils|parents|followers|users|members|visitors"
    r"|neighbou?rs|colleagues|tourists|locals|shoppers|commuters|drivers|patients|audience)"
    r"|everyone|everybody|nobody|no\sone"
)
_SOMEONE: Final = (
    r"(?:my|our|his|her|their)\s(?:\w+\s)?(?:client|boss|manager|mum|mom|mother|dad|father|wife|husband|partner"
    r"|girlfriend|boyfriend|sister|brother|daughter|son|nan|gran(?:ny|dma|dpa)?|friends?|landlord|landlady|teacher"
    r"|team|staff|baby|flatmate|roommate|neighbou?r|colleague|accountant|lawyer|designer|printer|supplier|kids?"
    r"|children|class|office|phone|laptop|wifi|computer)"
)
_DOES: Final = (
    r"(?:['’]s\b|['’]re\b|\s(?!(?:title|caption|music|voice|photo|picture|logo|name|song)\b)[a-z'’]+\b)"
)
_OF_ANYONE: Final = regex(rf"{_HEAD}(?:{_ANYONE}){_DOES}", re.I)
_OF_SOMEONE: Final = regex(rf"{_HEAD}(?:{_SOMEONE}){_DOES}", re.I)
_ABOUT: Final = regex(
    rf"{_HEAD}(?:it['’]?s|it\sis|this\sis|that['’]?s)\s(?:about|for)\s(?:[\w'’]+\s?){{1,5}}$", re.I
)
_MUTED: Final = regex(
    r"\b(?:with(?:out|\sno)\s(?:the\s|any\s)?(?:sound|audio|volume)|with\s(?:the\s|their\s)?(?:sound|volume|audio)\s(?:off|on|down|up)|on\smute|muted|(?:sound|volume)\soff)\b",
    re.I,
)
"""How people watch a film."""
_OF_FILM: Final = regex(
    r"\b(?:titles?|headlines?|captions?|subtitles?|texts?|words?|letters|music|songs?|tune|voice\w*|narrat\w+|pictures?|photos?|pics?|images?"
    r"|scenes?|shots?|slides?|clips?|colou?rs?|fonts?|sounds?|volume|transitions?|film|video|logo|card|length|seconds|zoom\w*|end(?:ing)?"
    r"|start|beginning|top|bottom|middle|read|reads|see|sees|hear|hears|called|named|spelt|spelled)\b|\d|[$€£¥]",
    re.I,
)
_WISHES: Final = regex(
    r"\b(?:should|must|needs?|needed|ought|has\sto|have\sto|wants?|wanted|wish(?:es)?|prefer(?:s|red)?|rather|would|['’]d|let['’]?s|instead"
    r"|supposed|meant|ask(?:s|ed)?|suggest(?:s|ed)?|insists?|says?|said|thinks?|thought|feels?|finds?|likes?|loves?|hates?|told)\b",
    re.I,
)
"""What others wish for is a wish of its own."""
_POINTS: Final = regex(r"\b(?:it|them|that|this|those|these|him|her|they|he|she)\b", re.I)


def without_reasons(said: str) -> str:
    """Return a follow-up without the clauses that only tell what others do; itself where none is left."""
    if len(said) > _LONGEST or not said.isascii() or _QUOTED.search(said):
        return said
    parts = _CUT.split(said.strip())
    clauses, marks = parts[::2], [*parts[1::2], ""]
    told = [_tells(one, clauses[place + 1 :]) for place, one in enumerate(clauses)]
    if not any(told) or all(told):
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
