"""Put the clauses of a first message that only steer its film in the words that every reader knows.

Each clause is weighed alone, by `asked_sound` and `asked_shape`; what tells anything besides stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from nemo_notebook.models.measures import find_aspects
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.asked_shape import PLACE, bounds, length_wish, shape_wish
from nemo_notebook.studio.director.reading.messages.asked_sound import NO_VOICE, WITH_VOICE, sound_wish
from nemo_notebook.studio.director.reading.messages.shaping import only_length, only_shape
from nemo_notebook.studio.director.reading.messages.texts import QUOTED
from nemo_notebook.studio.director.reading.terms.asking_words import FILMS
from nemo_notebook.studio.director.reading.terms.spelling import repair

_CLAUSE: Final = regex(r"(?:[^,.;!?\n，。；！？]|,(?=\d)|\.(?=\w))+")
_ORDERS: Final = regex(
    rf"\b{FILMS}s?\b|\b(?:make|create|generate|film|promo|video)\b[^,]{{0,40}}\b(?:for|of|about|showing|with)\s(?:an?|the|our|my)\s",
    re.I,
)
"""What begins a message by ordering its film; what is steered there its own readers know."""
_SO: Final = regex(r",?\s(?:so|therefore|that['’]s\swhy|hence|which\smeans)\s(?:that\s)?(?=\S)", re.I)
_REASON: Final = regex(
    r"\W*(?:(?:and|because|since|as)\s)?(?:it(?:['’]?s|['’]ll|\s(?:is|will|has|goes))\b|this\s(?:is|goes|will|one)\b|(?:we|i)(?:['’]ll|\swill|\splan|['’]re\sgoing)\s(?:to\s)?(?:show|post|share|add|use|play|put|upload|record|send|run|screen)"
    r"|(?:(?:many|most|some|all|lots)\sof\s)?(?:our\s|the\s|my\s)?(?:people|viewers?|customers|followers|audience|visitors|guests|users|fans)\b[^\d$€£%:]{0,30}\b(?:watch|view|see|scroll|read|hear|listen|look)|(?:i|we)\s(?:find|hate|dislike|can['’]?t\sstand)\s|(?:our|the|my)\s(?:\w+\s){0,2}(?:platform|display|screen|tv|monitor|projector|slot|feed|website)\b|music\b|voices?\b|sound\b)[^\d$€£%:]{0,70}",
    re.I,
)
"""Why something is wished for, before the wish."""
_WHY: Final = regex(
    r"(?<=\w)\s(?:so\s(?:that\s)?|because\s|cos\s|cause\s|coz\s|as\s|since\s)"
    r"(?:(?:then|maybe)\s)?(?:i|we|it|they|you|u|people|everyone|everybody|others|my|our|the)(?:['’]\w+)?\s[^\d$€£%:]{2,80}\Z",
    re.I,
)
"""Why something is wished for, behind the wish: "vertical please so I can share it"."""
_SOUND: Final = regex(r"\b(?:music|song|tune|soundtrack|track)\b", re.I)
_VOICE: Final = regex(r"\b(?:voice|voices|voice-?\s?over|narrat\w+|speaker)\b", re.I)
_BEGUN: Final = regex(
    r"\W*(?:with|add|use|give\s(?:it|us)|i['’]d\slike|i\swant|we\s(?:want|need|would\slike)|please\s(?:use|add))\s(?:an?|some|the)\s[a-z-]+(?:\sand\s[a-z-]+)?\W*",
    re.I,
)
"""What a comma parts from its noun: "with a young, lively speaker"."""
_NONE: Final = regex(
    r"\W*(?:so\s)?(?:none|leave\s(?:it|them|that)\s(?:without|out|off)|without|not?\s(?:any|one)|(?:we|i)\sdon['’]?t\s(?:want|need)\s(?:it|any|one|that))(?:\s(?:here|please|at\sall|thanks|for\s(?:now|this)))*\W*",
    re.I,
)
_RULE: Final = regex(r"\W*(?:no|don['’]?t|do\snot|never|please\s(?:don['’]?t|do\snot))\s", re.I)
_NO_MORE: Final = regex(
    r"\W*(?:and\s)?(?:no|not)\s(?:more|longer|less|a\ssecond\s(?:more|longer))\W*|\W*(?:max(?:imum)?|tops|at\s(?:the\s)?most|or\sso|roughly|please)\W*",
    re.I,
)
_THUS: Final = regex(r"\W*so\s", re.I)
_SHAPE: Final = regex(r"vertical|landscape|square|[\d.]+[:x][\d.]+")
_SECONDS: Final = " seconds"
_OTHER: Final = regex(r"[“\u3400-\u9fff]|:\W*\Z")
_LATIN: Final = regex("[A-Za-z]")
_WORD: Final = regex(r"\w")
_LONGEST: Final = 2000  # characters; more is material
_LONGEST_CLAUSE: Final = 120


def with_plain_wishes(words: str, *, clips: bool = False) -> str:
    """Return a first message whose clauses on length, shape, music and voice are plain: "no music".

    Args:
        words: the message.
        clips: whether clips came with it, whose lengths may be meant.
    """
    if len(words) > _LONGEST or not _LATIN.search(words):
        return words
    masked = QUOTED.sub(lambda quote: "“" * len(quote[0]), words)
    found = [one for one in _CLAUSE.finditer(masked) if _WORD.search(one[0])]
    if len(found) < 2:
        return words
    plain = [_plainly(one[0], first=not place) for place, one in enumerate(found)]
    plain = ["" if clips and one.endswith(_SECONDS) else one for one in plain]
    for one, said in reversed([*zip(found, _settled(plain, found, masked), strict=True)]):
        words = _replaced(words, one, said) if said else words
    return words


def plain_shape(words: str) -> str:
    """Return the plain words for a follow-up of one clause that only says which shape; "" for any other."""
    said = words.strip(" .!?")
    if not _LATIN.search(said) or _CLAUSE.fullmatch(said) is None or QUOTED.search(said):
        return ""
    plain = _plainly(said, first=True)
    return _sentence(plain) if _SHAPE.fullmatch(plain) else ""


def _replaced(words: str, one: re.Match[str], said: str) -> str:
    lead = len(one[0]) - len(one[0].lstrip())
    opens = words[: one.start() + lead].rstrip()[-1:] in {*".!?\n", ""}
    text = _sentence(said) if opens and one[0].lstrip()[:1].isupper() else said
    behind = words[one.end() :]
    behind = f".{behind[1:]}" if behind[:1] == "?" else behind
    return f"{words[: one.start() + lead]}{text}{behind}"


def _sentence(said: str) -> str:
    """Plain words as a sentence of their own."""
    if said == WITH_VOICE:
        return "Add a voiceover"
    made = said.endswith(_SECONDS) or _SHAPE.fullmatch(said)
    return f"Make it {said}" if made else said[0].upper() + said[1:]


def _settled(plain: Sequence[str], found: Sequence[re.Match[str]], masked: str) -> list[str]:
    """The plain words of each clause beside the others.

    A rule among rules stays; of two lengths the exact one holds, and a shape that is named, not a place's.
    """
    row = list(plain)
    shape = next((one for one in plain if one and not one.startswith(PLACE) and _SHAPE.fullmatch(one)), "")
    if not shape and any(one.startswith(PLACE) for one in plain):
        named = [one for one in find_aspects(masked) if one.kind != "platform"]
        shape = named[0].value if named else ""
    for place, said in enumerate(plain):
        clause, earlier = found[place][0], found[place - 1][0] if place else ""
        if place > 1 and not said and not plain[place - 1]:
            row[place - 1 : place + 1] = [_of_both(earlier, clause)] * 2
        near = [at for at in (place - 1, place + 1) if 0 <= at < len(plain)]
        if said.startswith(PLACE):
            row[place] = shape or said.removeprefix(PLACE)
        elif said == NO_VOICE and any(not plain[at] and _RULE.match(found[at][0]) for at in near):
            row[place] = ""
        before = row[place - 1] if place else ""
        if said.endswith(_SECONDS) and bounds(earlier) and only_length(earlier):
            row[place - 1] = said
        elif before.endswith(_SECONDS) and _NO_MORE.fullmatch(clause):
            row[place] = before
        elif said and before == "" and place > 1 and _THUS.match(clause) and _REASON.fullmatch(earlier):
            row[place - 1] = said
    return row


def _of_both(earlier: str, clause: str) -> str:
    """The plain words for two clauses that wish for one thing: "we have our own music, so leave it out"."""
    if _NONE.fullmatch(clause):
        return "no music" if _SOUND.search(earlier) else NO_VOICE if _VOICE.search(earlier) else ""
    both = f"{earlier.strip()} {clause.strip()}"
    return sound_wish(both) if _BEGUN.fullmatch(earlier) else ""


@lru_cache(maxsize=256)
def _plainly(clause: str, *, first: bool) -> str:
    """The plain words for a clause that only steers, "" for any other."""
    said = clause.strip()
    if len(said) > _LONGEST_CLAUSE or _OTHER.search(said) or (first and _ORDERS.search(said)):
        return ""
    if wish := _wish(said):
        return wish
    parts = _SO.split(said, maxsplit=1)
    if len(parts) > 1 and _REASON.fullmatch(parts[0]):
        if _SOUND.search(parts[0]) and _NONE.fullmatch(parts[1]):
            return "no music"
        return _wish(parts[1])
    return _before_reason(_WHY.sub("", said)) if _WHY.search(said) else ""


def _before_reason(said: str) -> str:
    """The plain words for what a reason followed: of the common ones too, which the reason has hidden."""
    named = [one.value for one in find_aspects(said) if one.supported and one.kind != "platform"]
    return _wish(said) or (named[0] if len(named) == 1 and only_shape(said) else "")


def _wish(said: str) -> str:
    for one in dict.fromkeys((said, repair(said))):
        if wish := length_wish(one) or shape_wish(one) or sound_wish(one):
            return wish
    return ""
