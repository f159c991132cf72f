"""Tell what only says who is to see a film, and how it is to come across: "teenagers should find it cool".

Whom a house serves ("open to all families") is told of it, and none of this.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_REST: Final = r"[^\d$€£%:!?]{2,60}"
_MOSTLY: Final = (
    r"(?:(?:mostly|mainly|primarily|really|just|only|all|more|especially|specifically|largely|always)\s)*"
)
_FILM: Final = (
    r"(?:it|this|that|the\s(?:whole\s|finished\s)?"
    r"(?:video|clip|film|thing|ad|promo|piece|message|tone|language))"
)
_PEOPLE: Final = (
    r"(?:(?:even|also|both|our|the|my|all|most|older|younger|young|old|busy|new|small)\s)*"
    r"(?:kids|children|toddlers|teens?|teenagers|adults|parents|families|students|pupils|seniors|pensioners|beginners|grandma|grandpa|grandparents|everyone|everybody|anyone|people"
    r"|managers|executives|customers|clients|viewers|guests|colleagues|employees|staff|members|newcomers|outsiders|laypeople|experts|fans|men|women|someone\s(?:new|who[a-z\s]{3,24}))"
)
_AUDIENCE: Final = regex(
    rf"\W*(?:(?:so|and|but)\s)?(?:"
    rf"(?:(?:the|our|my|its)\s)?(?:(?:target|main|intended|primary|core)\s)*(?:audience|viewers|viewership|target\sgroup|demographic|target)(?:\s(?:is|are|will\sbe|would\sbe|should\sbe|consists?\sof|=)\s|\s?[:–-]\s?){_MOSTLY}{_REST}"
    rf"|(?:(?:it|this|that)(?:['’]s|\sis|\sshould\sbe|\swill\sbe)\s|(?:we|i)(?:['’]re|['’]m|\sare|\sam|\swant\sto|\sneed\sto|\shope\sto)\s|to\sbe\s|the\svideo\s(?:is|should\sbe)\s)?{_MOSTLY}(?:aim(?:ed|ing)?|target(?:ed|ing)?|gear(?:ed|ing)?|pitch(?:ed|ing)?|direct(?:ed|ing)?|intend(?:ed|ing)?|meant)\s{_MOSTLY}(?:at|for|to|towards?)\s{_REST}"
    rf"|(?:we|i)(?:['’]re|['’]m|\sare|\sam|\swill\sbe|['’]ll\sbe|\swant\sto\sbe)\s(?:talking|speaking|addressing|writing|presenting)\s(?:to|for)\s{_MOSTLY}{_REST}"
    rf"|(?:we|i)\s(?:want|need|hope|would\slike)\sto\s(?:reach|address|target|speak\sto|talk\sto|appeal\sto|attract|impress)\s{_MOSTLY}{_REST}"
    rf"|{_PEOPLE}\s(?:should|must|ha(?:ve|s)\sto|needs?\sto|ought\sto)\s(?:(?:also|all|really|be\sable\sto|immediately|quickly|easily)\s)*(?:find|like|love|enjoy|get|understand|follow|grasp|relate\sto|recogni[sz]e|appreciate|feel\saddressed\sby|watch)\s{_FILM}(?:\s[a-z\s-]{{2,30}})?"
    rf"|{_FILM}\s(?:should|must|has\sto|needs\sto|ought\sto|will|can)\s(?:(?:also|really|mostly|mainly|above\sall)\s)*(?:suit|appeal\sto|speak\sto|work\s(?:for|with)|be\s(?:right|suitable|good|fun|easy|clear|understandable|fit|made|interesting|appropriate)\s(?:for|to)|address|attract|reach|resonate\swith|land\swith|go\sdown\swell\swith)\s{_REST}"
    rf"|{_FILM}(?:['’]s|\sis)\s{_MOSTLY}for\s(?:an?\s|the\s|our\s|my\s)?(?:[a-z-]+\s){{0,3}}(?:audience|crowd|public|viewers|kids|children|adults|teenagers|teens|parents|students|beginners|seniors|professionals|managers|customers|clients|people|families|everyone|experts)"
    r")(?:\s(?:here|please|mostly|mainly|too|as\swell))*\W*",
    re.I,
)
"""Who is to watch, and what they are to think of it."""
_FACT: Final = regex(r"\b(?:open|free|discount|offer|sale|class|classes|course|workshop|ticket)s?\b", re.I)


def tells_audience(text: str) -> bool:
    """Whether words say nothing but who a film is for."""
    return bool(_AUDIENCE.fullmatch(text)) and not _FACT.search(text)
