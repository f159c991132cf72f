"""Take the refusal out of a clause, however it is said: "leave … out", "free of …", "… isn't needed".

What is refused is left to the readers of its kind.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_MARK: Final = "~"
"""Stands for a refusal while a clause is weighed."""
_WELCOME: Final = regex(
    r"\b(?:(?:would|could|might|does|do|will|can)(?:n['’]?t|\snot)\s(?:hurt|harm|go\samiss|be\s(?:bad|wrong|amiss|a\sbad\sidea)|mind)"
    r"|not\sbad|(?:do(?:n['’]?t|\snot)|never)\sforget(?:\s(?:to\s(?:add|include|put|use|have)|about))?)\b",
    re.I,
)
"""Refusals that are none: "a bit of music wouldn't hurt"."""
_TWICE: Final = regex(
    r"\b(?P<first>(?:do|does|did)(?:n['’]?t|\snot)\s(?:want|need|like|add|put|use|have))\sno\b", re.I
)
_PARTED: Final = regex(
    r"\b(?:leav(?:e|ing)|tak(?:e|ing)|cut(?:ting)?|keep(?:ing)?|strip(?:ping)?|edit(?:ing)?|filter(?:ing)?|pull(?:ing)?|left|taken|kept)\s(?P<what>[^,.;]{0,50}?\s?)\bout\b(?!\s(?:loud|of\syour))(?:\sof\s(?=it\b|this\b|the\s))?"
    r"|\b(?:turn|switch|shut|toggle|leave|left|keep|take)(?:ed|ing)?\s(?P<off>[^,.;]{0,50}?\s?)\boff\b|\bdo\s(?:it\s)?(?:entirely\s|completely\s)?without\b|\bdo\saway\swith\b|\b(?:get|be|getting)\srid\sof\b",
    re.I,
)
_LACKING: Final = regex(
    r"\b(?P<what>[a-z]+)[\s-]free\b(?!\s(?:of|from|to)\b)|\b(?P<less>music|voice|speech|sound|song)-?less\b",
    re.I,
)
_REFUSES: Final = regex(
    r"\bhold(?:ing)?\soff(?:\son)?\b|\bno[\s-](?:one|body)['’s]*\b|\bnobody\b|\bnothing\b"
    r"|\b(?:i|we)(?:['’]d|\swould)\srather\s(?:not|skip|avoid|leave|do\swithout)\b|\b(?:free|clear|devoid)\s(?:of|from)\b|\bfree\sfrom\b|\bsteer\sclear\sof\b|\bstay(?:ing)?\saway\sfrom\b"
    r"|\b(?:there(?:['’]s|\sis)\s)?no\s(?:need|call|use|point|reason)\b(?:\s(?:for|to|of|in)\b)?|\bwithout\s(?:the\s)?need\b|\b(?:do|does|did|would|should|must|ca|wo|is|are|was|could|need|has|have|had)n['’]?t\b"
    r"|\b(?:cannot|not|never|no|nope|none|without|w/o|minus|sans|skip(?:ping|ped)?|drop(?:ping|ped)?|omit(?:ting|ted)?|remov(?:e|ing|ed)|los(?:e|ing)|ditch(?:ing)?|avoid(?:ing)?|zero|exclud(?:e|ing|ed)|excluding|forgo|forget|refrain|spare|lacking"
    r"|mut(?:e|ed)|hold|neither|nix|leave\sout|cut\sout|silence|scrap|kill|axe|bin|delet(?:e|ed)|eliminate|unwanted|unnecessary|off|0)(?![\w-])",
    re.I,
)
_PEOPLE: Final = regex(r"\bno[\s-]?(?:one|body)", re.I)
_THING: Final = regex(r"\bnothing", re.I)
_DEGREE: Final = regex(rf"{_MARK}\s(?:be\s)?(?:just|only|too|so|very|overly|really|that|as|much)\b", re.I)
"""What is refused in part only: "not too loud", "not just music"."""


def without_refusal(text: str) -> tuple[str, bool] | None:
    """Return the rest of a clause and whether it refuses that; None where it refuses a measure of it only."""
    marked = _TWICE.sub(r"\g<first>", _WELCOME.sub(" ", text))
    marked = _PARTED.sub(lambda one: f"{_MARK} {one['what'] or one['off'] or ''}", marked)
    marked = _LACKING.sub(lambda one: f"{_MARK} {one['what'] or one['less']}", marked)
    marked = _REFUSES.sub(_marked, marked)
    if _DEGREE.search(marked):
        return None
    return marked.replace(_MARK, " "), marked.count(_MARK) % 2 == 1


def _marked(said: re.Match[str]) -> str:
    named = "anyone" if _PEOPLE.match(said[0]) else "anything" if _THING.match(said[0]) else ""
    return f"{_MARK} {named} "
