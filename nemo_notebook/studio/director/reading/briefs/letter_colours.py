"""Read which colour the letters of a new film are to have: "gold letters", "captions in yellow", 金色的字.

The colour of the film itself is left to `terms.film_colours`, that of letters in edits to `edits`.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.verbs import color_spans

_WORDS: Final = (
    r"(?P<title>titles?|headlines?)|(?P<captions>captions?|subtitles?)"
    r"|letters(?!\s(?:on|from|to|of|for)\s)|lettering|text(?!\s(?:messages?|books?))|fonts?|typography|typeface|(?:hand)?writing"
)
_WORDS_ZH: Final = (
    r"(?:的)?(?:大|粗|艺术)?(?:(?P<title_zh>标题)|(?P<captions_zh>字幕)|字体|文字|字(?![母典号样])|文案)"
)
_AFTER: Final = regex(
    rf"[\s-](?:(?:foil|bold|big|large|italic|serif|script|elegant|hand-?written|colou?red?)\s)*(?:{_WORDS})(?!\w)|{_WORDS_ZH}",
    re.I,
)
_BEFORE: Final = regex(
    rf"\b(?:{_WORDS})(?:\scolou?rs?)?\s?(?:is|are|be|in|:|=|should\sbe)?\s?(?:in\s)?(?:light|dark|bright|soft|shiny)?\s?$"
    rf"|{_WORDS_ZH}(?:的?颜色)?\s?(?:都?用|为|是|要|选|设[为成]?|做成|[:：])?\s?[浅深淡暗亮]?$",
    re.I,
)
_LEAD: Final = regex(
    r"(?:\b(?:in|with|and|use|the|a|shiny|bright|soft|all|big|bold|cursive|script|elegant|nice|handwritten|serif)\s|[用配和]|并且)+$",
    re.I,
)
_NOT: Final = regex(r"(?:\b(?:no|not|without|n['’]t)\s(?:\w+\s)?|不要|不用|别用?|不)$", re.I)
_NEAR: Final = 40  # characters before a colour that can speak of it
_COLOURS: Final = regex(r"\s(?:colou?r(?:ed)?|please)\b", re.I)


def find_lettering(wishes: str) -> tuple[dict[str, str], str]:
    """Return the colour of the words on each track, as #rrggbb, and the wishes without what said so."""
    found: dict[str, str] = {}
    rest = wishes
    for start, end, hue in reversed(color_spans(wishes)):
        near = max(0, start - _NEAR)
        said = _AFTER.match(wishes, end) or _BEFORE.search(wishes[:start], near)
        if said is None or _NOT.search(wishes[:start], near):
            continue
        begin, stop = min(start, said.start()), max(end, said.end())
        if lead := _LEAD.search(wishes[:begin], near):
            begin = lead.start()
        if more := _COLOURS.match(wishes, stop):
            stop = more.end()
        rest = f"{rest[:begin]}{' ' * (stop - begin)}{rest[stop:]}"
        found |= dict.fromkeys(_tracks(said), hue)
    return found, rest


def _tracks(said: re.Match[str]) -> list[str]:
    groups = said.groupdict()
    if groups.get("title") or groups.get("title_zh"):
        return [TITLE]
    if groups.get("captions") or groups.get("captions_zh"):
        return [CAPTIONS]
    return [TITLE, CAPTIONS]
