"""Find the headline that a brief begins with or shouts: "Visit Porto. …", "FLASH SALE 50% OFF everything"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.sentence_parts import is_fact
from nemo_notebook.studio.director.reading.messages.shaping import asks, only_shape, shapes, without_length
from nemo_notebook.studio.director.reading.terms.orders import WISH
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

_SHOUTED: Final = regex(
    r"(?<![\w'’-])((?:[A-Z]{3,}|[A-Z]{2,}(?=\s[A-Z]{3}))(?:\s(?:[A-Z]{2,}|&|\d{1,3}\s?%|[$€£]?\d+))+)(?<!&)(?![\w'’-])"
)
_SENTENCE: Final = regex(r"\s*([^.!?\n]{2,60})[.!\n]\s*(?=\S)")
_CLAUSES: Final = regex(r"[,，;；。!！\n]|\.(?!\d)")
_NTH_ZH: Final = regex(r"第[一二三四五六七八九十百]+[天周次届期集回站课]")
_LONGEST: Final = 40  # characters
_FORMATS: Final = regex(r"\b(?:MP4|HD|FULL|UHD|BGM|CTA|TEXT|VIDEO|MUSIC|NO|ASMR|VHS|RGB|FPS|HDR)\b")
_OPENING: Final = regex(r"^\W*((?:[A-Z][\w'’&-]*)(?:\s(?:[\w'’&-]+)){0,5})\s?[.!\n](?=\s|$)")
_OPENS: Final = regex(
    r"\bwe(?:['’]re|\sare)\sopening\s(?:an?|our|the)\s(?:(?:brand\s)?new\s|own\s|first\s|second\s|little\s|small\s)*"
    r"([a-z][\w'’ -]{2,24}?)(?=\s(?:on|in|at|this|next|soon)\b|[,.!]|$)",
    re.I,
)
_NO_HEADLINE: Final = regex(
    rf"^(?:{WISH}|(?:Hi|Hello|Hey|Thanks|Please|I|We|You|It|This|That|There|Here|My|Create|Generate|Need|Can|Could|Short|Quick"
    r"|Vertical|Square|Upbeat|Calm|Just|One|Two|Three|A|An)\b)|\b(?:video|clip|film|reel|seconds?|music|shots?|slideshow|captions?|title)\b",
    re.I,
)


def opening_name(wishes: str) -> str:
    """Return the name that is a sentence of its own at the start: "Luna Candle. Hand-poured soy wax, …"."""
    opening = _OPENING.match(wishes)
    said = opening[1] if opening else ""
    named = " " in said and said.istitle() and not _NO_HEADLINE.search(said)
    return said if named else ""


def _from_first_words(wishes: str) -> str:
    """The wishes from the first sentence on that does more than shape the film: not "vertical 20s."."""
    while (end := _SENTENCE.match(wishes)) and only_shape(end[1]):
        wishes = wishes[end.end() :]
    return wishes


def find_headline(wishes: str) -> str:
    """Return words in capitals, or the short sentence with a name that comes first; "" for neither."""
    for shouted in _SHOUTED.finditer(wishes):
        worded = len(re.findall(r"[A-Z]{2,}|%", shouted[1])) > 1  # not "SOC 2"
        if worded and not _FORMATS.search(shouted[1]) and len(shouted[1]) <= _LONGEST:
            return shouted[1]
    if opens := _OPENS.search(wishes):
        return f"{opens[1][:1].upper()}{opens[1][1:]} opening"
    opening = _OPENING.match(_from_first_words(wishes))
    said = opening[1] if opening else ""
    capitals = sum(one[:1].isupper() for one in said.split())
    said = said.rstrip("!")
    return (
        said
        if capitals > 1 and not _NO_HEADLINE.search(said) and ("&" in said or not names_scene(said))
        else ""
    )


def told_alone(wishes: str) -> str:
    """Return the first clause, where it holds a number and all others shape the film: 打卡第100天，热血."""
    first, *others = [one.strip() for one in _CLAUSES.split(wishes) if one.strip()] or [""]
    alone = bool(others) and all(map(shapes, others)) and not asks(first) and len(first) <= _LONGEST
    tells = is_fact(without_length(first)) or bool(_NTH_ZH.search(first))
    return first if alone and tells and not find_durations(first) else ""
