"""Set right a title that was found in a turn of speech: "We're a River Group", "Teaser for Glasshouse".

Which words could be one is left to others; a title that was given stays.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital
from nemo_notebook.studio.director.reading.messages.topic import as_title

_PLACE_OF_TITLE: Final = regex(r"\s(?:at|in)\sthe\s(?:very\s)?(?:end|start|beginning)$", re.I)
_WE_ARE: Final = regex(r"^We(?:['’]re|\sare)\sAn?\s(?=\w+\s\w)", re.I)
_WE_DO: Final = regex(
    r"^.{0,24}\bWe(?:['’]re|\sAre)\s(?:running|having|holding|hosting|doing|organi[sz]ing|throwing)\s(?:an?\s|our\s|the\s)?(?=\w+\s\w)",
    re.I,
)
_NAMED_KIND: Final = regex(
    r"\b(?i:our|my)\s(?P<kind>[a-z][a-z\s-]{2,30}),\s(?P<name>[A-Z][\w&'’]*(?:\s(?:[A-Z&][\w&'’]*|of|the|and)){0,4}),\s(?=[a-z])"
)
"""A house and its name beside it: "our gym, Ironside Fitness, is …"."""
_OWN_HOUSE: Final = regex(
    r"\b(?i:our|my)\s(?P<kind>(?:[a-z][a-z-]*\s){0,3}(?:company|business|shop|store|studio|salon|bakery|caf[eé]|restaurant|bar|gym|agency|firm|startup|brand|app|practice|clinic))\s"
    r"(?P<name>[A-Z][\w&'’]*(?:\s(?:[A-Z&][\w&'’]*|of|the|and))*)(?![\w'’])"
)
"""A house and its name behind it: "my cleaning company FreshFloors"."""
_EVENT: Final = regex(
    r"\b(?:we|i)(?:['’](?:ve|re)|\s(?:have|are))\s(?:(?:got|having|holding|hosting|doing|organi[sz]ing)\s)?an?\s(?P<what>(?:[a-z][\w-]*\s){1,4}?)(?=(?:on|this|next|at|in|from)\s)",
    re.I,
)
"""What takes place: "we have a school fair on may 17th"."""
_FOR: Final = regex(
    r"^(?:(?:short|quick|square|vertical|new)\s)*(?:teaser|trailer|promo|ad|advert|commercial|video|clip|reel|film|slideshow|tiktok|intro|explainer)\s(?:for|about)\s(?:(?:the|our|my|a)\s)?(?=\w)"
    r"|^(?:(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|some|a\s(?:few|couple\sof))\s)?(?:photos?|pictures?|pics?|images?|snaps|clips?)\s(?:of|from)\s(?:(?:the|our|my|a)\s)?(?=\w)"
    r"|^(?:(?:bar|line|column|pie|donut|trend)\s)?(?:chart|graph)\s(?:of|for|showing)\s(?:(?:the|our|my|a)\s)?(?=\w)",
    re.I,
)
"""What film it is, before what it is of."""
_FILM: Final = regex(r"(?:short\s|quick\s)?(?:video|clip|film|reel|promo|teaser|trailer|ad|slideshow)", re.I)
_SIDE_OF: Final = (
    r"(?:causes|origins|history|story|basics|benefits|rules|effects|importance|stages|life\scycle"
    r"|types|uses|future|secrets|art|science|dangers|symptoms|signs)"
)
"""Which side of a subject a film tells of."""
_A_SIDE: Final = regex(rf"\b{_SIDE_OF}\sof\s", re.I)
_SELLS: Final = regex(
    r"\b(?:my|our)\s(?:[\w-]+\s){0,3}?(?:shop|store|stall|business|brand|company|bakery|studio|workshop)\s(?:sells|makes|offers|does|bakes|has)\s(?P<what>[a-z][\w\s-]{3,40}?)(?=[,.;!]|$|\s(?:for|from|in|with|at)\s)",
    re.I,
)
_SAYS_NOTHING: Final = regex(
    r"well|so|ok(?:ay)?|basically|anyway|hi|hello|hey|right|(?:(?:online|etsy)\s)?(?:shop|store|stall|business|company|brand)",
    re.I,
)
_SELLING: Final = regex(r"\w\s(?:Sells|Makes|Offers)\s\w")
_CLOSES: Final = regex(
    r"(?:^|[.!?\n]\s*)(?:we|(?:[Tt]he|[Oo]ur|[Tt]hey)?\s?[\w'’ ]{2,24}?)"
    r"(?:\s(?:is|are|will\sbe|have\sto|will)|['’](?:re|ll\sbe|ll))\s(?:closing|close|shutting|shut)\s"
    r"(?P<what>(?:[Tt]he\s|[Oo]ur\s)?[A-Za-z][\w'’]*"
    r"(?:\s(?!(?:from|on|for|until|between|this|next|at|down)\b)[\w'’]+){0,3})"
    r"(?=\s(?:from|on|for|until|between|this|next|at|to)\b|[,.]|$)"
)
"""What is closed: "the council is closing Mill Lane from …"."""
_ON_SCREEN: Final = regex(
    r"\sfor\s(?:the|our|my|a)\s(?:[\w'’-]+\s){0,2}(?:screens?|tvs?|displays?|monitors?|notice\s?board|lobby|website|homepage)$",
    re.I,
)
"""Where a film is shown."""
_INVITES: Final = regex(r"^(?:an?\s)?(?:invite|invitation)\sto\s(?P<what>[^,.;!?\n]{4,44})", re.I)
_SHUTS: Final = regex(r"\b(?:clos|shut)", re.I)
_ARTICLE: Final = regex(r"^(?:the|our)\s", re.I)
_GREETS: Final = regex(r"Happy\s", re.I)
_TITLED: Final = 44  # characters of a title


def title_said(title: str, message: Message) -> str:
    """Return a title that names its thing; "" where it is but a direction."""
    said = message.said
    if message.of_role("title"):
        return title
    if _PLACE_OF_TITLE.search(title):
        return ""
    if not title or _SAYS_NOTHING.fullmatch(title) or _SELLING.search(title):
        return _as_title(_SELLS.search(said) or (_EVENT.search(said) if title else None)) or title
    if (invited := _INVITES.match(said)) and _GREETS.match(title):
        return _as_title(invited) or title
    named = _NAMED_KIND.search(said)
    if named and named["name"] in title and named["kind"].casefold() in title.casefold():
        return named["name"]
    own = _OWN_HOUSE.search(said)
    if own and f"{own['kind']} {own['name']}".casefold() == title.casefold():
        return own["name"]
    closed = _CLOSES.search(said)
    what = _ARTICLE.sub("", closed["what"]) if closed else ""
    if what and (
        what.casefold() == title.casefold() or (what.casefold() in title.casefold() and _SHUTS.search(title))
    ):
        return f"{capital(what)} closed"
    event = _EVENT.search(said)
    if event and re.search(rf"\s(?:at|in)\s(?:the\s)?{re.escape(title)}\b", said):
        return _as_title(event)
    side = _A_SIDE.search(said) and re.search(
        rf"\b(?P<what>{_SIDE_OF}\sof\s(?:the\s)?{re.escape(title)})\b", said, re.I
    )
    if side and len(side["what"]) <= _TITLED:
        return _as_title(side)
    bare = _WE_ARE.sub("", _WE_DO.sub("", _FOR.sub("", _ON_SCREEN.sub("", title))))
    if _FILM.fullmatch(bare):
        return ""
    bare = as_title(bare, "en") or bare if bare == bare.lower() else bare
    return title if bare == title else capital(bare)


def _as_title(found: re.Match[str] | None) -> str:
    return as_title(found["what"].strip(), "en") if found else ""
