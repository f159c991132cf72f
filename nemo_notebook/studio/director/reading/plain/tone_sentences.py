"""Read a sentence that says nothing but how pictures are to be coloured: "mute the colours", 饱和度再低些.

As with pictures, it is read only where each of its words is known (see `sentence_signs`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.operations import Operation, SetEffect, SetTone
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.edits import Edits, read_edits
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.more_or_less import ways_wanted
from nemo_notebook.studio.director.reading.plain.pictures_called import pictures_named
from nemo_notebook.studio.director.reading.plain.sentence_signs import NAMED, Sign, kinds_of, row_of, spelt
from nemo_notebook.studio.director.reading.terms.tone_sentence_words import (
    CHINESE,
    ENGLISH,
    PLAIN_CHINESE,
    PLAIN_ENGLISH,
    SURE,
    WAYS_CHINESE,
    WAYS_ENGLISH,
)

_LONGEST: Final = 120  # characters
_PLAIN: Final = ("+Z", "Z+", "-Z", "Z-")
_LIT: Final = {
    False: {True: "make picture {} brighter", False: "make picture {} darker"},
    True: {True: "第{}张亮一点", False: "第{}张暗一点"},
}
"""By language and by whether it is brighter: the plain wish for one picture."""
_CALLED: Final = regex(
    r"\b(?:the|my|our)\s(?:blue|yellow|gr[ae]y|golden|dark|pale|bright|warm|cold|light)\sones?\b", re.I
)
"""A picture that is called by how it looks."""
_MOVES: Final = regex(
    r"\b(?:put|move|bring|show|set)\s.{1,30}\s(?:first|last)\b|放.{0,4}(?:第一|最前|最后)|放到", re.I
)
"""A picture that is moved beside it: "put the dog first, warm tones"."""
_ANY_OTHER: Final = regex(
    "(?:能不能|可以|请|给我|帮我)?[换改]一?[个种下](?:别的|其他)?(?:颜色|色彩|色调)(?:[吧吗呗嘛]|好吗)?[。！？]?"
)
"""Wishes for other colours without a word of which."""
_OF_PICTURES: Final = regex(
    r"通透|鲜艳|[发偏太]灰|灰[蒙扑]|港[片风]|录像带|胶[片卷]|老照片|黑白|做旧|泛黄|日系|\b(?:sunnier|sepia|monochrome|polaroid)\b|\b(?:golden|sunset|warm|amber)\\sglow\b",
    re.I,
)
"""What is said of pictures alone."""
_CRANKED: Final = regex(r"\b(?:crank|pump|bump|amp)\b", re.I)
_COLOURS: Final = Sign("Z", name="sat+")


def read_tone_sentence(message: Message, there: Situation) -> Edits | None:
    """Return what a sentence of colours alone asks for; None for any other sentence."""
    text = message.text.strip()
    if message.texts or message.options != Options() or there.shelf.fresh or there.drawings:
        return None
    if not 0 < len(text) <= _LONGEST:
        return None
    if _CALLED.search(text) or _MOVES.search(text) or _ANY_OTHER.fullmatch(text):
        return None
    chinese = message.language == "zh"
    row = row_of(text, pictures_named(text, there), _words(chinese=chinese), _sign)
    sure = {*kinds_of(row)} & {*"FCP"} or any(one.kind == "Z" or one.name[:-1] in SURE for one in row)
    if not row or not (sure or _OF_PICTURES.search(text)):
        return None
    if kinds_of(row, without="Jk") in _PLAIN and not _CRANKED.search(
        text
    ):  # "more contrast": the older readers have it
        return None
    ways = _scales(ways_wanted(_with_colours(row), bare_complains=chinese), row)
    plain = PLAIN_CHINESE if chinese else PLAIN_ENGLISH
    lit = any(one.startswith("light") for one in ways)
    if not ways or any(one not in plain for one in ways) or (lit and len(ways) > 1):
        return None
    little = any(one.kind in "lk" for one in row)
    told = ("，" if chinese else " and ").join(plain[one][little] for one in ways)
    places = _places(row, there)
    if len(places) == 1 and len(ways) == 1 and ways[0].startswith("light"):
        if "&" not in kinds_of(row):
            return None
        told = _LIT[chinese][ways[0] == "light+"].format(places[0] + 1)
    edits = read_edits(read_message(told), there)
    return _on(edits, places) if edits.operations else None


def _words(*, chinese: bool) -> tuple[tuple[str, re.Pattern[str]], ...]:
    ways, words = (WAYS_CHINESE, CHINESE) if chinese else (WAYS_ENGLISH, ENGLISH)
    return tuple(spelt((*ways, *words)))


def _sign(kind: str, said: re.Match[str]) -> Sign:
    return Sign(kind[0], name=kind[1:])


def _with_colours(row: Sequence[Sign]) -> list[Sign]:
    """A row in which the colours themselves are what there is to be more or less of: "tone them down"."""
    told = any(one.kind in "WQqZX" for one in row)
    return [_COLOURS if one.kind == "C" and one.name == "colours" and not told else one for one in row]


def _scales(ways: Sequence[str], row: Sequence[Sign]) -> list[str]:
    """The ways of what is named: "too bright" colours are to be muted, a "darker" mood is a tone."""
    kinds, named = kinds_of(row), [one.name for one in row if one.kind == "C"]
    of_colours = "colours" in named
    if of_colours and "A" in kinds and any(one.kind == "Z" and one.name != "sat+" for one in row):
        return []
    told = [f"sat{one[-1]}" if one.startswith("strong") and of_colours else one for one in ways]
    if any(one.startswith("strong") for one in told):
        return []
    if told == ["light+"] and named:
        told = ["sat+"]
    elif told == ["light-"] and named:
        told = ["sat-"] if of_colours and {*"T-"} & {*kinds} else ["mood+"]
    return list(dict.fromkeys(told))


def _places(row: Sequence[Sign], there: Situation) -> tuple[int, ...]:
    """The pictures that are named; none for all."""
    named = {place for one in row if one.kind == NAMED for place in one.places}
    return tuple(sorted(named)) if len(named) < len(there.pictures) else ()


def _on(edits: Edits, places: tuple[int, ...]) -> Edits | None:
    """The same of some pictures alone."""
    if not places:
        return edits
    made = list[Operation]()
    for one in edits.operations:
        if not isinstance(one, SetTone | SetEffect):
            return None
        made.append(replace(one, indexes=places))
    return replace(edits, operations=tuple(made))
