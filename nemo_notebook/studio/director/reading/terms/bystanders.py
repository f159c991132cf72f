"""Leave out words for scenes that beside others only tell who is there, where it is, or what a thing is like.

Which words call for a scene is told by `subjects`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.lexicon import Hit

LANDSCAPES: Final = (
    "ocean", "beach", "lake", "underwater", "mountains", "desert", "forest", "meadow", "blossom", "autumn",
    "sky", "snow", "rain", "stars", "planet", "aurora", "city", "road",
)  # fmt: skip
_STYLE_OF_MUSIC: Final = regex(r"[\u4e00-\u9fff]{1,2}风(?:格)?的?(?:背景)?(?:音乐|配乐|曲子?|BGM)", re.I)
"""古风音乐 shows no ink."""
_ATTRIBUTE: Final = regex(
    r"\b[a-z]+[\s-](?:tanned|dyed|scented|flavou?red|shaped|patterned|printed|infused|proof|resistant|inspired)\b",
    re.I,
)
"""What a thing is like, which is no picture: "vegetable tanned leather", "ocean-inspired mugs"."""
_AURORA_OVER: Final = regex(
    r"\b(?:northern\slights|aurora(?:\sborealis)?)\s(?:\w+\s){0,2}?(?:over|above|across)\s[^,.;:!?\n]{0,40}"
    r"|[^，。；、\s]{0,8}(?:上空?|上方|之上)的?(?:极光|北极光)",
    re.I,
)
_STARRY: Final = regex(
    r"\bsk(?:y|ies)\s(?:(?:so\s)?full\sof|filled\swith|of|with|covered\s(?:in|with)|thick\swith|lit\s(?:up\s)?(?:by|with))\s(?:\w+\s)?stars\b"
    r"|\bstars\s(?:\w+\s)?(?:in|across|over|all\sover|filling)\s(?:the|a|an)\s(?:\w+\s)?sky\b"
    r"|(?:天空|夜空)[^，。；\s]{0,4}(?:繁星|星星|星光|星河|银河)|(?:繁星|星星|星光)[^，。；\s]{0,4}(?:天空|夜空)",
    re.I,
)
"""A sky that is full of stars is their picture, and none of clouds."""
_RESEARCH: Final = regex(
    r"\b(?:(?:my|our|a|the)\s(?:\w+\s)?(?:paper|study|thesis|dissertation)|we\ssurveyed|video\sabstract|survey\sof)\b|论文|问卷|课题组",
    re.I,
)
"""Of things that are studied none is a product."""
_TOWN: Final = regex(
    r"(?:tokyo|new\syork|manhattan|shanghai|paris|london|hong\skong)\b|上海|东京|香港|纽约", re.I
)
_WHERE: Final = regex(r"\b(?:in|from|at|near|around)\s(?:\w+\s)?$|[在于到址点][\u4e00-\u9fff]{0,2}$", re.I)
_PERSON: Final = regex(
    r"(?:hik|climb|surf|ski|div|snowboard|jogg|sail|camp|runn|canoe|kayak)\w*?(?:er|or)s?\b|astronauts?\b",
    re.I,
)
"""Who is seen somewhere: of "a hiker by the lake" the lake is the place."""


def without_attributes(text: str) -> str:
    """Return the text with what things are like, and styles of music, blank."""
    for unseen in (_STYLE_OF_MUSIC, _ATTRIBUTE):
        text = unseen.sub(lambda match: " " * len(match[0]), text)
    return text


def without_bystanders(hits: Sequence[Hit], text: str) -> list[Hit]:
    """Return the scenes without people at a place, towns around a market, skies around stars or an aurora."""
    kept = [one for one in hits if one.value != "stage" or not _RESEARCH.search(text)]
    if starry := _STARRY.search(text):
        kept = [one for one in kept if one.value != "sky" or not starry.start() <= one.start < starry.end()]
    if over := _AURORA_OVER.search(text):
        kept = [one for one in kept if one.value == "aurora" or not over.start() <= one.start < over.end()]
    if any(one.value not in LANDSCAPES for one in kept):
        kept = [
            one for one in kept if not (_TOWN.match(text, one.start) and _WHERE.search(text[: one.start]))
        ]
    places = [one for one in kept if not _PERSON.match(text, one.start)]
    return places if any(one.value in LANDSCAPES for one in places) else kept
