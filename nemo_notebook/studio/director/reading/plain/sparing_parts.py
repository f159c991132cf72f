"""Parts of a message beside a wish that ask for nothing: "the rest is fine", "its just grass", "haha"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_OTHERS: Final = (
    r"(?:the\s)?(?:rest|others?|other\s(?:two|three|ones?|lines?|captions?"
    r"|pictures?|clips?)|everything\selse|all\sthe\srest|remainder|anything\selse)"
)
_SPARED: Final = regex(
    rf"\W*(?:(?:and|but|also|just|please)\s)*(?:{_OTHERS}|(?:the\s)?(?:first|second|third|last|other)\s\w+|(?:the\s)?(?:title|captions?|music|text\s\d|\w+))\s(?:\w+\s){{0,3}}?(?:is|are|stays?|can\sstay|may\sstay|remains?|may\sremain|doesn['’]?t\sneed|where\s(?:it|they)|as\s(?:is|it|they)|fine|ok(?:ay)?)\b[^.!?]{{0,40}}\W*"
    rf"|\W*(?:(?:and|but|please)\s)*(?:leave|keep)\s(?!.*(?:\d|\b(?:until|till|longer|shorter|for|up|on\sscreen|only)\b)).{{1,60}}|\W*(?:but\s)?not(?:hing)?\s(?:the\s)?(?:others?|rest|down\sthere|fade|else)\W*"
    r"|\W*\w+\s(?:letters|text|words|writing)\son\s(?:an?\s|the\s)?\w+\s\w+\W*|\W*(?:and\s)?after\sthat\s(?:it\s(?:should|can)\sbe\s)?(?:silent|silence|quiet|nothing)\W*"
    r"|\W*(?:(?:all|both)(?:\sof\s(?:them|it))?|only|rest\sbehind\sit)\W*|\W*no\sother\schanges.*|\W*(?:and\s)?that['’]?s\s(?:all|it)\W*",
    re.I,
)
_TALK: Final = regex(
    r"\W*(?:(?:and|but|so)\s)?(?:its?|it['’]?s|because|since|as|cause|cos|like|you\sknow|i\smean|obviously|honestly|ha(?:ha)+|lol|lovely|love|nice|perfect|great|hi|hello|thanks?|thx|many\sthanks|kind\sregards"
    r"|they|they['’]?re|he|he['’]?s|she|she['’]?s|that|that['’]?s|those|we|we['’]?re|i|i['’]m|our|my|people|nobody|everyone|everybody|customers|legal|half\sof|looks?\slike|way\smore|such|what\sa"
    r"|(?:the|our)\s(?:price|menu|date|offer|number)s?\s[a-z]+s|(?:the\s)?(?!(?:and|but|please|then|also|or|just)\s)(?:\w+\s){1,3}(?:is|are|was|were|has|have|had|gets?|looks?|feels?|needs?\sno|speaks?|vanish\w*|fades|loves?|doesn['’]?t|isn['’]?t|don['’]?t))\b.*",
    re.I | re.S,
)
_WISH: Final = regex(
    r"\b(?:make|change|put|add|remove|delete|drop|move|swap|switch|replace|show|use|turn|set|let|give|get|have\s(?:it|the|them|that|a)|want|wants|i\sneed|we\sneed|fade|should|must|could|can\s(?:you|we|i)|please|pls|lower|raise|mute|zoom|blur|shorten|trim"
    r"|lose|cut|write|say|instead|rather|more|less|too|(?:bigg|small|loud|quiet|long|short|slow|fast|bright|dark|earli|lat|larg|soft|warm|cool|calm|high|low|sharp|bold)er|half\s(?:of|as|the|that)|double|twice|undo|night|sunset|rain|snow|actually|plate|box|black|red|orange|yellow|gold|green|blue|purple|pink|top|bottom)\b|[§\d]",
    re.I,
)
_NO_NEED: Final = regex(
    r"^\W*way\smore\b|\bmore\slike\b|\b(?:needs?|want|have|has)\sno\b|\b(?:so|too)\s\w+ly\b|\b(?:doesn|isn|wasn|didn|couldn)['’]?t\b",
    re.I,
)
_LENGTH: Final = regex(r"\d\s?(?:s|secs?|seconds?)\b", re.I)
"""How long something is to stay, which is asked for: "but it should stay 20 seconds"."""


def idle_part(part: str) -> bool:
    """Whether a part of a message that holds a wish elsewhere asks for nothing itself."""
    if not re.search(r"\w", part) or (_SPARED.fullmatch(part) and not _LENGTH.search(part)):
        return True
    return bool(_TALK.fullmatch(part)) and (not _WISH.search(part) or bool(_NO_NEED.search(part)))
