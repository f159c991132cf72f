"""Tell where the film is to begin or end without words: "let it end on the mountains, without the card".

That the first picture comes first and the last one last is so already; what is asked for are the words.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.pictures_called import pictures_named

_OPEN: Final = r"(?P<open>(?<!the\s)(?:start|begin|open|kick\soff)(?:s|ing|ning)?)"
_CLOSE: Final = r"(?P<close>(?<!the\s)(?:end|finish|close|stop|conclude)(?:s|es|ing)?)"
_VERB: Final = rf"(?:{_OPEN}|{_CLOSE})(?:\s(?:it|the\s(?:film|video)))?"
_NO: Final = (
    r"(?:without(?:\s(?:any|an?|the|that))?|with\snot?(?:\san?)?"
    r"|not?(?:\s(?:with|any|an?|the))*|free\sof(?:\sany)?)"
)
_NOUN: Final = (
    r"(?P<noun>(?:end|closing|final|title|opening|text)?\s?(?:cards?|titles?)|headings?|headline"
    r"|(?:texts?|words|writing|lettering|letters|anything\swritten)(?!\w)|[“\"][^”\"]+[”\"](?:\scard)?)"
    r"(?:\s(?:on|over|across)\s(?:it|them|top))?"
)
_PIC: Final = (
    r"(?:just\s|only\s)?(?:(?:the\s|my\s|our\s)?§|(?:the\s)?(?:bare\s|plain\s)?(?:pictures?|images?|photos?|footage|scenes?)(?:\salone)?)"
    r"(?:\s(?:only|alone|itself|themselves|on\s(?:its|their)\sown))?"
)
_LINK: Final = r"(?:\s?[,;.–—-]\s?|\s)(?:and\s|but\s)?(?:just\s|so\s)?"
_WAYS: Final = tuple(
    regex(one, re.I)
    for one in (
        rf"\b(?:(?:should|must|can|could|to|shall|has\sto|needs\sto)\s(?:just\s|simply\s)?)?{_VERB}(?:\s(?:straight\s|directly\s|right\s)?(?:on|with|at|from|in|after)\s{_PIC})?{_LINK}{_NO}\s{_NOUN}",
        rf"(?:the\s)?§\s(?:to\sbe|should\sbe|must\sbe|is|are|as)\s(?:the\s)?(?:(?P<open>very\sfirst|first)|(?P<close>very\slast|last))\sthings?\s(?:(?:that\s)?\w+\ssees?|to\sbe\sseen|on\s(?:the\s)?screen){_LINK}{_NO}\s{_NOUN}",
        rf"\b(?:the\s)?(?:very\s)?(?:(?P<open>first|opening)|(?P<close>last|final|closing))\s(?:few\s|couple\sof\s)?(?:seconds?|moments?)\s(?:should|must|can|could|to|shall|has\sto|have\sto|need\sto)?\s?(?:be|stay|have|remain|come)?\s?(?:completely\s)?{_NO}\s{_NOUN}",
        r"\b(?:leave|keep|make|let)\s(?:the\s)?(?:very\s)?(?:(?P<open>start|beginning|opening)|(?P<close>end|ending))\s(?:be\s|stay\s)?(?P<noun>blank|empty|bare|clear|free\sof\s(?:any\s)?text|without\s(?:any\s)?text)(?=\s*(?:$|[.,!]|please))",
        rf"\b(?:do\snot|don['’]?t|doesn['’]?t|shouldn['’]?t|should\snot|must\snot|rather\snot)\s{_VERB}\s(?:with|on|in)\s(?:any|an?|the|that)\s{_NOUN}",
        r"\b(?:take|get|remove|cut|drop|lose|clear|wipe|delete)\s(?:(?:any|all|the)\s)*(?P<noun>texts?|words|writing|lettering|letters)\s(?:(?:away|out)\s)?(?:off|from|of|at)\s(?:the\s)?(?:very\s)?(?:(?P<open>start|beginning|opening|front)|(?P<close>end(?:ing)?|close|finish))(?!\scard)",
    )
)
_OPENS: Final = regex(r"\b(?:start|begin|open|kick|first\sthing)", re.I)
_CARD: Final = regex(
    r"(?:end|closing|final|title|opening|text)?\s?(?:cards?|titles?)|headings?|headline", re.I
)
_QUOTED: Final = ("“", '"')
_NAMES: Final = {"open": ("the title", "the start"), "close": ("the end card", "the end")}


def with_edge_told(text: str, there: Situation) -> str:
    """Return a sentence in which it is said plainly which words are to go; itself for any other."""
    marked = _marked(text, there)
    for way in _WAYS:
        if said := way.search(marked):
            plain = f"{marked[: said.start()]}{_plainly(said)}{marked[said.end() :]}"
            return text if "§" in plain else plain
    return text


def _plainly(said: re.Match[str]) -> str:
    """What is to go, by its name or by where it stands."""
    noun = said["noun"].strip()
    name, place = _NAMES["open" if said["open"] else "close"]
    if noun.startswith(_QUOTED):
        return f"no {noun.removesuffix(' card')}"
    return f"no {name}" if _CARD.fullmatch(noun) else f"no text at {place}"


def _marked(text: str, there: Situation) -> str:
    """A sentence with a mark for the first picture where it opens, for the last one where it ends."""
    place = 0 if _OPENS.search(text) else len(there.pictures) - 1
    named, made, at = pictures_named(text, there), "", 0
    for start in sorted(named):
        end, one = named[start]
        if start >= at and one.places == (place,):
            made, at = f"{made}{text[at:start]}§", end
    return made + text[at:]
