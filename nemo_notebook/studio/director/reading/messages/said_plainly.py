"""Say in the words that readers know what people word in many ways: "the title can stay there all the time".

Each part of a message is taken by itself; one that is not said like that as a whole stays as it is.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_LONGEST: Final = 240  # characters
_QUOTED: Final = regex(r"[“”\"「」『』《》]")
_CUT: Final = regex(
    r"((?<!\d)[.!?;]+\s+|\s*\.{3}\s*|,\s+(?:and\s+|but\s+)?|\s+(?:and|but)\s+(?=(?:can|could|no|please|make|also)\b))",
    re.I,
)
_ASKS: Final = (
    r"(?:(?:and|also|then|ok(?:ay)?|so|please|oh|hm+|now|just|can\syou|could\syou|would\syou"
    r"|i\s(?:want|need)(?:\syou)?\sto|i['’]d\slike(?:\syou)?\sto|let['’]?s)[\s,]+)*"
)
_DOES: Final = (
    r"(?:(?:can|could|should|shall|may|might|must|will|would|needs?\sto|has\sto|have\sto|is\sto|to)\s)"
)
_END: Final = r"(?:\s(?:please|pls|now|then|instead|maybe|though|thanks))*[\s.!?]*"
_TEXT: Final = (
    r"(?P<thing>(?:the|my)\s(?:title|headline|end\scard|captions?|subtitles?|(?:first|second"
    r"|third|fourth|last)\scaption)|caption\s\d)"
)
_WHOLE: Final = (
    r"(?:the\s(?:whole|entire|full)\s(?:time|film|video|thing|way(?:\sthrough)?|length)|all\sthe\s(?:time|way(?:\sthrough)?)|throughout(?:\sthe\s(?:film|video))?"
    r"|(?:un)?till?\sthe\s(?:very\s)?end(?:\sof\sthe\s(?:film|video))?|from\s(?:start|beginning)\sto\s(?:end|finish)|permanently)"
)
_STAYS: Final = (
    r"(?:stays?|remains?|be|keep|is|stand|sit|hang|show|visible|shown|displayed|around|there|up"
    r"|on|in|screen|over|for|during|through|the\sscreen)"
)
_WIPE: Final = r"(?P<kind>wipe|slide|fade|dissolve|push|zoom|cut|cross-?fade)s?"
_RATIO: Final = r"(?P<ratio>3:4|4:3|2:3|3:2|5:4|21:9|9:21|18:9|2:1|16:10|2\.35:1|2\.39:1)"
_IT: Final = r"(?:it|this|that|the\s(?:whole\s)?(?:film|video|thing|picture|format|frame|shape|clip))"
_WAYS: Final[tuple[tuple[re.Pattern[str], str], ...]] = tuple(
    (regex(said, re.I), plain)
    for said, plain in (
        (
            rf"{_ASKS}(?:{_DOES}?{_TEXT}\s(?:just\s)?{_DOES}?(?:just\s)?(?:{_STAYS}\s)+|(?:keep|leave|show|have|let)\s(?P<thing2>(?:the|my)\s(?:title|headline|end\scard|(?:first|second|third|last)\scaption))\s(?:{_STAYS}\s)+){_WHOLE}{_END}",
            "show {thing} for the whole film",
        ),
        (
            rf"{_ASKS}{_DOES}?(?:have\s|let\s|make\s)?(?:the\s)?(?:scenes?|pictures?|photos?|images?|shots?|slides?|clips?)\s{_DOES}?(?:all\s|just\s)?{_WIPE}\s(?:over\s|across\s)?(?:from\s)?(?:(?:one|each)\s)?(?:in)?to\s(?:the\snext|each\sother|another)(?:\sone)?(?:\s(?:instead|rather)(?:\s(?:of|than)\s.{{3,40}}?)?)?{_END}",
            "use {kind} transitions",
        ),
        (
            rf"{_ASKS}(?:{_DOES}\s?)?(?:turn|make|change|switch|convert|crop|set|put|reformat|have|get|do|{_IT}\sbe)\s(?:{_IT}\s)?(?:(?:to|into|in|as|an?|the|be)\s)*{_RATIO}(?:\s(?:format|ratio|aspect(?:\sratio)?|shape|version|film|video|cut))?{_END}",
            "switch to {ratio}",
        ),
        (
            rf"{_ASKS}{_DOES}?(?:it|she|he|they|the\s(?:voice(?:[\s-]?over)?|narrator|speaker|man|woman))\s{_DOES}?(?:talk|speak|read|say\sit|say\sthat|go)\s(?:an?\s(?:bit|little|touch)\s|much\s|slightly\s|more\s)*(?P<pace>slow|fast|quick)(?:er|ly){_END}",
            "speak {pace}er",
        ),
        (
            rf"{_ASKS}sw[oa]p\s(?P<both>the\s(?:first|last)\s(?:two|2)\s(?:scenes|pictures|photos|images|clips|shots)|(?:the\s)?\w+\sand\s(?:the\s)?\w+(?:\s(?:scenes?|pictures?|photos?|images?|clips?))?)(?:\s(?:round|around|over|about))?(?:\sso(?:\sthat)?\s(?:the\s)?[\w\s]{{2,30}}\s(?:comes?|is|goes|are)\s(?:first|f[ri]+st|last|second|before\s\w+))?{_END}",
            "swap {both}",
        ),
    )
)


def in_known_words(said: str) -> str:
    """Return a follow-up with the parts in plain words that are worded in one of the known ways."""
    if len(said) > _LONGEST or not said.isascii() or _QUOTED.search(said):
        return said
    if intro := _INTRO.fullmatch(said.strip()):
        return f"start the song from {intro['at'].strip()}"
    parts = _CUT.split(said.strip())
    told = [_plain(one) for one in parts[::2]]
    if told == parts[::2]:
        return said
    marks = [*parts[1::2], ""]
    kept = [one for one in zip(told, marks, strict=True) if not _REMARK.fullmatch(one[0])]
    return "".join(f"{one}{mark}" for one, mark in kept).strip().rstrip(",; ")


_INTRO: Final = regex(
    rf"{_ASKS}(?:the|that|its)\s(?:intro|beginning|start|opening)\sof\s(?:the|my|our|that|this)\s(?:song|music|track|tune)\s(?:is|goes|takes|drags|lasts|has)\b[^.,;!?\d]{{0,60}}[.,;!?]+\s"
    rf"(?:so\s|and\s|maybe\s)?{_ASKS}(?:start|begin|play)\s(?:it|(?:the|my|our)\s(?:song|music|track|tune))\s(?:at|from|only\sfrom)\s(?:about\s)?(?P<at>\d[\d:.]*\s?(?:s|secs?|seconds?)?){_END}",
    re.I,
)
"""How long a song takes to begin, and from where it is to be played."""
_REMARK: Final = regex(
    r"(?:ultra\s|super\s|really\s|very\s|extra\s|nice\sand\s)*(?:wide|cinematic|tall|narrow)(?:[\s-]?screen)?(?:\slike\s(?:in\s)?(?:the\s)?[\w\s]{2,20}|\slook)?|like\s(?:in\s)?(?:the\s|a\s)?(?:cinema|movies|films?|movie|tv)",
    re.I,
)
"""Why a shape is wished for."""


def _plain(part: str) -> str:
    for way, plain in _WAYS:
        if hit := way.fullmatch(part.strip()):
            given = {key: value.lower() for key, value in hit.groupdict().items() if value}
            if "thing2" in given:
                given["thing"] = given["thing2"]
            return plain.format(**given)
    return part
