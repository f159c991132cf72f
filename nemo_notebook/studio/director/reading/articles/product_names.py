"""Find the name of a product in the first sentence of its description."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese
from nemo_notebook.studio.director.reading.messages.sentence_parts import BEGINS_DOES

_NAME: Final = regex(
    r"^(?:(?i:meet|introducing|presenting|say\shello\sto|discover|try|the|our|new|with)\s+)*"
    r"((?:[A-Z][\w'’&+.-]*|\d+[A-Z]\w*)(?:\s(?:(?:[A-Z0-9][\w'’&+-]*)|of|the|and|&))*)",
    re.UNICODE,
)
_KIND: Final = regex(
    r"^(?:(?i:introducing|meet|try)\s)?(?i:our|my|the|a|this)\s(?:[a-z-]+\s){0,2}(?:app|tool|platform|service|brand|shop"
    r"|store|caf[eé]|restaurant|bakery|bar|company|startup|course|book|game|device|watch|phone|lamp|bike|bag|shoe)\s"
    r"(?:called\s|named\s)?(?=[A-Z])"
)
_NAME_LATIN: Final = regex(r"[A-Z]\w*[a-z]\w*(?:\s[A-Z0-9]\w*)*", re.ASCII)
"""The name of a product in a Chinese sentence."""
_PLAIN_WORD: Final = regex(r"[A-Z][a-z]+\s(?P<rest>[a-z]+s\s[a-z]+\s[a-z]+)")
"""A sentence that begins with a common noun: "Solar panels turn sunlight into …"."""
_NOUN_PHRASE: Final = regex(
    r"[A-Z][a-z]+\s(?!(?:is|are|was|has|have|had|can|will|and|or|of|from|by|for|at|in|on|with|now|lets|[a-z]+s|[a-z]+ed)\b)[a-z]+\s[a-z]+\s(?:is|are|was|has|have|can|will)\b"
)
"""A sentence that begins with several common words: "Cold water swimming has become popular"."""
_STATED: Final = regex(
    r"(?P<what>[A-Z][a-z]+\s(?!is|are|was|can|has|will)[a-z]{3,})\s(?:is|are|was|were|has|have|can|will)\s"
)
"""Two words of which a sentence says something: "Remote work is not going away"."""
_CLAUSE_ZH: Final = regex("[，。；：]")
_NAME_ZH: Final = regex(
    r"^([A-Za-z0-9\u4e00-\u9fff·]{2,14}?)(?:是|[:：——，,]|采用|选用|精选|源自|(?<![智功性节储技万潜效才职太阳])能|让|(?<![许认])可|(?<![以认因作成称视])为|专为|拥有)"
)
_NO_NAME: Final = regex(
    r"(?:the|our|new|an?|this|that|it|we|you|your|with|made|every|no|if|when|in|at|for|is)(?!\S)", re.I
)
_DESCRIBING: Final = regex(
    r"^[A-Z][a-z]*(?:made|[a-z]ed|[a-z]ly)$|^(?:每|所有|这|那|我们|一|[很许]多|不少|有[些的人]|大[家多]|如[今果]|现在|随着|因为|虽然|其实|如何|怎[么样])|都$"
)
_FIRST_LISTED: Final = regex(
    r"((?!(?:The|Our|A|An|It|We|You|This|Made|With)\b)[A-Z][\w'’-]*(?:\s[a-z][\w'’-]*){1,3}),\s(?=[^,]{2,40},)"
)
"""The thing that a listing begins with: "Vintage oak desk, 120x60 cm, two drawers"."""


def name_in(sentence: str) -> str:
    """Return the name that a sentence begins with, "" for none."""
    first = _KIND.sub("", sentence)
    if listed := _FIRST_LISTED.match(first):
        return listed[1]
    match = (_NAME_ZH if is_chinese(first) else _NAME).match(first)
    name = match[1].strip(" .-") if match else _latin_name(first) if is_chinese(first) else ""
    name = re.sub(r"\s(?:of|the|and|&)$", "", name)
    if " " not in name and (stated := _STATED.match(first)):
        return stated["what"]
    if name.istitle() and _NOUN_PHRASE.match(first):
        return ""
    if " " not in name and (common := _PLAIN_WORD.match(first)) and not BEGINS_DOES.match(common["rest"]):
        return ""
    named = not (_NO_NAME.match(name) or _DESCRIBING.search(name))
    return name if named and 2 <= len(name) <= 40 else ""


def _latin_name(sentence: str) -> str:
    match = _NAME_LATIN.search(_CLAUSE_ZH.split(sentence, maxsplit=1)[0])
    return match[0] if match and len(match[0]) > 2 else ""
