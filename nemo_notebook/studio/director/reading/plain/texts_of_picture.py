"""Tell where only the words over one picture are to go: "show the ocean without any text"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import PICTURES, segments, span
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.pictures_called import pictures_named

_PIC: Final = r"(?:the\s|my\s|our\s)?§"
_NO: Final = (
    r"(?:without(?:\s(?:any|the|all|all\sthe))?|with\sno"
    r"|no|free\s(?:of|from)(?:\sany|\sall)?|clear\sof(?:\sany)?|empty\sof)"
)
_NOUN: Final = r"(?:texts?|words?|writing|lettering|letters|captions?|subtitles?)"
_KEPT: Final = r"(?:keep|leave|have|show|let|make|put|want|see|get|give|use)"
_OF: Final = r"(?:on|over|across|onto|from|off(?:\sof)?|out\sof|in\sfront\sof|on\stop\sof|during)"
_WAYS: Final = tuple(
    (regex(said, re.I), plain)
    for said, plain in (
        (
            rf"\b(?P<verb>(?:take|get)\s)?(?P<noun>(?:the\s|any\s|all\s(?:the\s)?)?{_NOUN}|(?:anything|everything|nothing)(?=\s(?:written|printed)))(?:\s(?:that\sis|that['’]s|that\sare|shown|written|printed|appearing))*\s{_OF}\s{_PIC}",
            "{noun}",
        ),
        (
            rf"(?<!\w)(?:{_KEPT}\s)?{_PIC}\s(?:(?:should|must|can|could|to|shall|has\sto|needs\sto|ought\sto)\s)?(?:(?:be|have|stay|stand|come|appear|remain|show)\s)?(?:just\s|completely\s|shown\s)*{_NO}\s{_NOUN}(?:\s(?:on|over|across)\s(?:it|them|top))?",
            "remove all the text",
        ),
        (
            rf"(?<!\w){_PIC}\s(?:shouldn['’]t|should\snot|must\snot|mustn['’]t|don['’]?t|doesn['’]?t|do\snot|does\snot)\s(?:(?:have|need|show|carry|want)\s)+(?:any\s|the\s)?{_NOUN}(?:\s(?:on|over|across)\s(?:it|them|top))?",
            "remove all the text",
        ),
        (
            rf"\b(?:(?:to\s)?(?:have|see|put|show)\s)?nothing(?:\sat\sall)?\s(?:on|over|across|on\stop\sof)\s{_PIC}(?!\sbut\b)",
            "remove all the text",
        ),
    )
)

_CAPTION: Final = regex("caption|subtitle")


def without_picture(text: str, there: Situation) -> tuple[str, tuple[int, int] | None]:
    """Return a sentence without the picture over which words are to go, and when that is seen."""
    named = {end: one.places for end, one in pictures_named(text, there).values() if one.places}
    rows = segments(there.draft, PICTURES)
    if len({*named.values()}) != 1 or len(places := next(iter(named.values()))) != 1 or len(rows) < 2:
        return text, None
    marked = _marked(text, there)
    for way, plain in _WAYS:
        if said := way.search(marked):
            noun = (said.groupdict().get("noun") or "").lower()
            noun = (
                "remove all the text"
                if noun == "nothing"
                else noun
                if _CAPTION.search(noun)
                else "all the text"
            )
            noun = f"remove {noun}" if said.groupdict().get("verb") else noun
            told = f"{marked[: said.start()]}{plain.format(noun=noun)}{marked[said.end() :]}"
            return (told, span(rows[places[0]])) if "§" not in told else (text, None)
    return text, None


def _marked(text: str, there: Situation) -> str:
    """A sentence with a mark for each name of a picture."""
    named, made, at = pictures_named(text, there), "", 0
    for start in sorted(named):
        if start >= at:
            made, at = f"{made}{text[at:start]}§", named[start][0]
    return made + text[at:]
