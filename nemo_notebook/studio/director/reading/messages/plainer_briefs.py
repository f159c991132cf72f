"""Say pieces of a first message in the way that its readers know best: "my shop for Reels, 20s".

Where a film is shown, how a how-to is called, for whom it is, a name in parentheses, what it says.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shaping import asks
from nemo_notebook.studio.director.reading.messages.texts import QUOTED
from nemo_notebook.studio.director.reading.terms.towns import find_landmarks, find_towns

_SHOWN_ON: Final = regex(
    r"(?P<what>\bfor\s(?:my|our|the|a|an)\s(?:(?:new|little|small|own)\s)?(?:[\w&'’-]+\s){0,3}?[\w&'’-]+)\sfor\s"
    r"(?P<where>(?:(?:our|my|the)\s)?(?:Tik\s?Tok|Instagram|Insta|IG|Facebook|FB|LinkedIn|You\s?Tube|YouTube\sShorts|Snapchat|WhatsApp|Pinterest|Reels|Shorts|Stories)(?:\s(?:reels?|stor(?:y|ies)|feed|shorts?|status))?)(?=\s*(?:[,.;!\n]|$))",
    re.I,
)
_CALLED: Final = regex(
    rf"\b(?P<kind>how-?\s?to|tutorials?|explainers?|guide|lesson|recipe|video|film|clip|reel|short|teaser|promo|trailer|ad|advert|slideshow)(?:,|\s?[:–—-])\s?(?P<quote>{QUOTED.pattern}),?\s(?=(?:with|in|showing|for|about|and)\s)",
    re.I,
)
"""What a film is called, between commas: "a how-to, “Repot a cactus”, with these steps"."""
_FOR_WHOM: Final = regex(
    r"(?P<before>^|[.!?\n]\s*|[,;]\s)(?:(?:the\s|our\s|my\s)?(?:target\s)?(?:group|audience|viewers?|public|market|crowd)(?:\s(?:is|are|will\sbe|would\sbe))?|target)\s?[:–—-]\s?(?P<whom>[a-z][^.:;\n“\"]{3,90}?\b(?:who|that|with|under|over|aged)\b[^.:;\n“\"]{2,60})(?=[.\n]|$)",
    re.I,
)
_SAYS: Final = regex(
    r"(?P<before>,?\s?\band\s|[.;!\n]\s*|,\s)(?:(?:it|the\s(?:video|film|clip))\s(?:should|must|has\sto|needs\sto|ought\sto)\s(?:also\s|just\s)?(?:say|read)|(?:have|make|let)\sit\s(?:also\s)?(?:say|read))\s"
    r"(?!(?:that|how|what|when|where|who|why|something|anything|it|hello\sto|so|the\sname|our|my|the)\b)(?P<words>[a-z0-9$€£][^.!?\n:“”\"]{2,70}?)(?=[.!?\n]|$)",
    re.I,
)
"""What a film says, without quotation marks: "and it should say out now everywhere"."""
_PLACED: Final = regex(
    r"\b(?:(?:at|in|on)\sthe\s(?:\w+\s)?(?:end|start|beginning|last|first|top|bottom|title|card|screen)|aloud|out\sloud)\b|^at\s|\bvoice",
    re.I,
)
_ASIDE: Final = regex(
    r"\b(?P<of>(?:for|of|about|promoting|from)\s(?:my|our)\s(?:[a-z’'-]+\s){1,3})\((?P<name>(?-i:[A-Z])[\w'’.-]*(?:\s(?:&|and|of|the|(?-i:[A-Z0-9])[\w'’.-]*)){0,4})\)",
    re.I,
)
_NEEDS: Final = regex(
    r"\A\W*(?P<who>(?:our|my)\s(?:[\w&'’()-]+\s){0,5}?[\w&'’()-]+)\s(?:needs?|wants?|could\suse|would\slike|deserves?|is\slooking\sfor)\s"
    r"(?P<film>an?\s(?:(?:short|new|quick|little|nice|insta(?:gram)?|facebook|tiktok|vertical|square|\d{1,3}[\s-]?(?:s|sec|second))\s)*(?P<kind>video|reel|story|clip|film|promo|ad|advert|trailer|teaser|slideshow|tiktok))"
    r"(?P<when>\sfor\s(?:next|this|the)?\s?(?:week(?:end)?|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight))?(?P<mark>\s*[:.,\n])",
    re.I,
)
"""Who needs a film, which is for them: "our food truck needs a story for next week: …"."""
_ATTACHED: Final = regex(
    r"(?P<before>^|[.!?\n]\s+|\s[:;][()D]\s)(?:here(?:['’]?s|\sis|\sare|\scomes?)|this\sis|attached\s(?:is|are)|i['’]?ve\s(?:attached|added|uploaded|included)|i\s(?:attached|added|uploaded)|(?:see|find)\s(?:attached|below))\s"
    r"(?:(?:a|an|the|my|our|his|her|its|their|some|one|two|three|few|recent|nice|old|latest|only)\s){0,3}(?:photo|picture|pic|image|clip|video|snap)s?(?:\s(?:of\s(?:him|her|it|them|us|me)|attached|below|i\shave))?(?=[.!]|\s*$)[.!]?\s*",
    re.I,
)
"""What only points to a file: "Here's her picture."."""
_FACE: Final = regex(r"\s[:;]-?[()DP](?=\s|$)(?P<next>\s+(?=[A-Z]))?")
_EXPLAIN: Final = regex(r"\b(?P<e>e)(?:xpalin|xplian|xlpain|xaplin|xpain|xplane|xplaine)\b", re.I)
_LONGEST: Final = 900  # characters of a message; of a longer one the first line is read


def in_plainer_brief(words: str) -> str:
    """Return a first message whose pieces of these kinds are said in the plainest way."""
    head, mark, rest = (words, "", "") if len(words) <= _LONGEST else words.partition("\n")
    if len(head) > _LONGEST:
        return words
    head = _FACE.sub(lambda one: ". " if one["next"] else "", _ATTACHED.sub(r"\g<before>", head))
    head = _SHOWN_ON.sub(r"\g<what>, for \g<where>", _EXPLAIN.sub(r"\g<e>xplain", head))
    head = _CALLED.sub(r"\g<kind> called \g<quote> ", head)
    head = _FOR_WHOM.sub(r"\g<before>For \g<whom>", head)
    head = _ASIDE.sub(_named, _NEEDS.sub(_for_whom, head))
    return _SAYS.sub(_said, head) + mark + rest


def _for_whom(found: re.Match[str]) -> str:
    """A film for who needs it; a story that is told by the week is one of Instagram."""
    story = found["kind"].lower() == "story" and "insta" not in found["film"].lower()
    film = "an Instagram story" if story and found["when"] else found["film"]
    who = f"{found['who'][:1].lower()}{found['who'][1:]}"
    when = (found["when"] or "").removeprefix(" for ")
    day = f" {when}," if when.istitle() and found["mark"].strip() == ":" else ""
    return f"{film[:1].upper()}{film[1:]} for {who}{found['mark']}{day}"


def _named(found: re.Match[str]) -> str:
    """A name behind what bears it; a town in parentheses stays what it is."""
    if find_towns(found["name"]) or find_landmarks(found["name"]):
        return found[0]
    return f"{found['of']}“{found['name']}”"


def _said(found: re.Match[str]) -> str:
    """The words that a film says in quotation marks, up to a clause that asks for something else."""
    said, *rest = found["words"].split(", ")
    while rest and not asks(rest[0]):
        said = f"{said}, {rest.pop(0)}"
    if asks(said) or _PLACED.search(said):
        return found[0]
    before = found["before"] if found["before"].strip() in {*".;!", ""} else ", "
    return f"{before}with the text “{said.strip()}”{''.join(f', {one}' for one in rest)}"
