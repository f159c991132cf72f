"""Say scenes that a first message tells in their order as a list: "first the sea, then clouds, then rain".

Every piece has to be a place, and most of them a scene that is here: steps of a recipe are left as they are.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_PIECE: Final = r"[^,.;:!?\n\"“”]{3,44}?"
_THEN: Final = (
    r"(?:\s?[,;]\s(?:and\s)?|\sand\s|\s)(?:then|after\sthat|next|followed\sby|finally|lastly|last"
    r"|at\s(?:the\s)?(?:end|last))\s?,?\s"
)
_FIRST: Final = (
    r"(?:first(?:ly)?(?:\sof\sall)?|(?:(?:it\s|we\s|please\s)?(?:should\s)?(?:start|begin"
    r"|open)s?(?:\soff)?\s(?:with|on|in|at)))"
)
_TOLD: Final = regex(
    rf"(?P<before>^|[.,:;!?\n]\s?(?:so\s|and\s)?|\s[-–—]\s|\sso\s){_FIRST},?\s(?P<row>{_PIECE}(?:{_THEN}{_PIECE}){{1,7}})"
    r"(?=\s*(?:[.!?\n,;]|$)|\s(?:(?:for\s|in\s|about\s|around\s)?(?:\d+|ten|fifteen|twenty|thirty|half|an?)(?:[\s-]\w+)?[\s-]?(?:s|secs?|seconds?|minute)\b|(?:and|with)\s(?:have|add|put|a\svoice|music|the\stitle|title|call|calm|upbeat)\b))",
    re.I,
)
_BETWEEN: Final = regex(_THEN, re.I)
_SHOW: Final = regex(
    r"^(?:(?:we\s(?:see|are)|you\s(?:see|are)|show(?:ing)?|see|inside|a\s(?:shot|view|scene|picture)\sof|some|comes?)\s)+",
    re.I,
)
_PLACE: Final = regex(
    r"(?:(?:in|at|on|by|under|over|with|of|near)\s)?(?:(?:an?|the|some|our|my|its|those|these)\s)?(?:[\w'’-]+\s?){1,4}(?:\s(?:at|in|by|with|under|on|of)\s(?:(?:the|an?)\s)?[\w'’-]+(?:\s[\w'’-]+)?)?",
    re.I,
)
_OTHER: Final = regex(
    r"\b(?:music|songs?|titles?|captions?|text|words?|voice\w*|logo|photos?|pictures?|clips?|images?|videos?|add|boil|put|make|mix|cut|take|wash|bake|say|says|write|pour|stir|rinse|we|you|i|it|they|is|are|was|will|should)\b",
    re.I,
)


def with_scenes_listed(message: str) -> str:
    """Return a first message whose scenes, told in their order, stand as a list of scenes."""
    return _TOLD.sub(_listed, message) if len(message) <= 2000 and message.isascii() else message


def _listed(match: re.Match[str]) -> str:
    pieces = [_SHOW.sub("", one.strip()) for one in _BETWEEN.split(match["row"])]
    sure = sum(any(one.sure for one in find_subjects(piece)) for piece in pieces)
    if len(pieces) < 2 or not all(map(_is_place, pieces)) or 2 * sure <= len(pieces):
        return match[0]
    return f". Scenes: {', '.join(pieces)}"


def _is_place(piece: str) -> bool:
    return bool(_PLACE.fullmatch(piece)) and not _OTHER.search(piece)
