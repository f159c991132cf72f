"""Answer whether the film suits where it is to be shown: "is it the right shape for a Short?"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import aspect_of
from nemo_notebook.studio.director.drafts import canvas, length_ms
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.words.phrases import time_words

_UPRIGHT: Final = (
    r"(?:youtube\s)?shorts?\b|tik\s?tok|(?:insta(?:gram)?\s)?(?:reels?|stor(?:y|ies))\b|snapchat"
    r"|whatsapp\sstatus"
)
_WIDE: Final = (
    r"youtube|(?:the|a|our)\s(?:tv|telly|television|projector|big\sscreen|beamer|laptop)"
    r"|power\s?point|vimeo|slides?"
)
_IT: Final = r"(?:it|this|that|the\s(?:video|film|clip|whole\sthing))"
_OF_SHAPE: Final = (
    r"(?:shape|size|format|length|aspect(?:\sratio)?|ratio|dimensions?|orientation|duration|long|short)"
)
_ASKS: Final = regex(
    rf"(?:^|(?<=[.!?,;]\s))(?:and\s|so\s|but\s|also\s|hm+,?\s|oh,?\s)*(?:(?:is|are)\s{_IT}\s(?:now\s|already\s|actually\s|really\s)?(?:(?:in|of)\s)?(?:the\s|an?\s)?(?:right|correct|good|proper|ok(?:ay)?|best|suitable|fine|acceptable|allowed|short\senough|long\senough)"
    rf"|(?:will|would|does|do|can)\s{_IT}\s(?:still\s|even\s|also\s)?(?:work|fit|do|suit|be\s(?:ok(?:ay)?|fine|right|good|accepted)|look\s(?:right|ok(?:ay)?|good|fine)))\b[^.!?\n]*\?*\s*$",
    re.I,
)
_ORDERS: Final = regex(
    r"\b(?:make|change|add|remove|put|switch|turn|cut|shorten|swap|give|set|move|replace|can\syou|could\syou|please)\b",
    re.I,
)
_OF_IT: Final = regex(_OF_SHAPE, re.I)
_PLACE: Final = regex(rf"\b(?P<place>{_UPRIGHT}|{_WIDE})", re.I)
_UPRIGHT_PLACE: Final = regex(_UPRIGHT, re.I)
_LONGEST_MS: Final = 60_000  # that all places for short films take


def suits(said: str, there: Situation) -> str:
    """Return the film's shape and length, and whether they suit the place that is asked of; "" for none."""
    asked = _ASKS.search(said)
    place = _PLACE.search(asked[0]) or _PLACE.search(said) if asked else None
    if asked is None or _ORDERS.search(said) or not (place or _OF_IT.search(asked[0])):
        return ""
    size = canvas(there.draft)
    shape, long = aspect_of(*size), length_ms(there.draft)
    told = f"The film is {shape} ({size[0]}×{size[1]}) and {time_words(long, 'en')} long."
    if place is None:
        return told
    upright = bool(_UPRIGHT_PLACE.fullmatch(place["place"]))
    wanted = "9:16" if upright else "16:9"
    fits = f"{'An upright' if upright else 'A wide'} film is {wanted}"
    if shape != wanted:
        return f"{told} {fits}: say “switch to {wanted}”."
    short = not upright or long <= _LONGEST_MS
    return f"{told} {fits}, so the shape fits{'' if short else '; up to 60 s is safe there'}."
