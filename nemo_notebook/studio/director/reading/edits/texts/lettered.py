"""How words look that a message brings: "in big red letters", "at the bottom", 红色大字.

Words that are there already are read by `looks` and `text_wishes`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, is_end_card, segments, words_of
from nemo_notebook.studio.director.operations import (
    AddCaption,
    Operation,
    SetCaption,
    SetCaptions,
    SetColor,
    SetEndCard,
    SetTextPlace,
    SetTextSize,
    SetTitle,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.bounds.settling import words_moved_to
from nemo_notebook.studio.director.reading.edits.texts.sides import corner_side, side_told, sided, told_high
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.concepts import tokens_of
from nemo_notebook.studio.make.texts import HEIGHTS, SIDES

_LETTERS: Final = r"(?:letters|lettering|font|type|text|writing|words|print|characters)"
_BIG: Final = regex(
    rf"\b(?:big|bold|large|huge|giant)(?:\s(?:and\s)?\w+)?\s{_LETTERS}\b|\bbig\s(?:and|&&&)\s\w+|\bin\sbig\b"
    r"|,\s(?:big|large|huge)\b|[很超]?大(?:的)?(?:[红白黄黑蓝绿金]色?)?的?(?:号字?|字|一[点些号圈档])|[放加]大",
    re.I,
)
_SMALL: Final = regex(
    rf"\b(?:small|tiny)(?:\s(?:and\s)?\w+)?\s{_LETTERS}\b|,\s(?:small|tiny)\b|小小(?:的|地|一)|小(?:号字?|字|一[点些号圈档])",
    re.I,
)
_AT: Final = r"\b(?:at|in|to|along|near|on)\sthe\s(?:very\s)?"
_CORNERED: Final = r"\b(?=(?:top|bottom|upper|lower)[\s-](?:left|right)\b)"
_PLACES: Final = {
    "top": regex(
        rf"{_AT}(?:top|upper)\b(?!\sthird)|{_CORNERED}(?:top|upper)\b|[左右]上角|顶部|最上[面方边]|画面上方",
        re.I,
    ),
    "bottom": regex(
        rf"{_AT}(?:bottom|lower)\b(?!\sthird)|{_CORNERED}(?:bottom|lower)\b|[左右]下角|底部|最下[面方边]|画面下方|底下(?!的)",
        re.I,
    ),
    "middle": regex(
        rf"{_AT}(?:middle|cent(?:er|re))\b(?!\sof\s(?:the|this|my)\s(?:film|video|clip|movie))|\bcent(?:ered|red)\b"
        r"|居中|正中|画面中间",
        re.I,
    ),
}
_A_CORNER: Final = 24  # characters of a clause that says no more than where
_NO_COLOUR: Final = regex(r"\b\w+\s(?:background|box|plate|banner|backdrop)\b|.{2}底[板色衬]", re.I)
_USUAL: Final = (CAPTIONS, "bottom")
"""Where captions stand anyway."""
_LARGER: Final = 1.5
_SMALLER: Final = 0.8
_BRINGS: Final = (AddCaption, SetCaption, SetCaptions, SetTitle, SetEndCard)
LOOKS: Final = (SetColor, SetTextSize, SetTextPlace)
"""What sets how words look."""
_EMPTY: Final = frozenset({"idle", "make", "to", "show", "film", "move", "each"})
_SAID_OF_LOOKS: Final = _EMPTY | {
    "size+", "size-", "size", "hue", "colour", "top", "middle", "bottom", "little", "much",
}  # fmt: skip


def with_looks(operations: Sequence[Operation], text: str, there: Situation) -> list[Operation]:
    """Return what brings one text, followed by the size, the place and the colour that are wished for it.

    Args:
        operations: what a clause was read as.
        text: the clause without the words that it brings.
        there: the film they come into.
    """
    brought = [one for one in operations if isinstance(one, _BRINGS)]
    if len(brought) != 1:
        return list(operations)
    looked = {type(one) for one in operations if isinstance(one, LOOKS)}
    found = _looks(text, *place_brought(brought[0], operations, there))
    return [*operations, *(one for one in found if type(one) not in looked)]


def with_sides(operations: Sequence[Operation], text: str, there: Situation) -> tuple[Operation, ...]:
    """Return operations that put words at a height and, where one is told with it, at a side."""
    raised = [one for one in operations if isinstance(one, SetTextPlace) and one.place in HEIGHTS]
    side = side_told(text) if raised else corner_side(text)
    if not side:
        return tuple(operations)
    brought = [one for one in operations if isinstance(one, AddCaption)]
    if len(brought) == 1 and not any(isinstance(one, SetTextPlace) for one in operations):
        track, index = place_brought(brought[0], operations, there)
        high = "top" if told_high(text) else "bottom"
        return (*operations, SetTextPlace(track, sided(high, side), index=index))
    moved = {(one.track, one.index) for one in raised}
    return tuple(
        replace(one, place=sided(one.place, side)) if one in raised else one
        for one in operations
        if not (isinstance(one, SetTextPlace) and one.place in SIDES and (one.track, one.index) in moved)
    )


def read_looks_on(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Read "red", 大一点 said right after words that come in: they are meant."""
    brought = [one for one in operations if not isinstance(one, LOOKS)][-1:]
    if clause.texts or not brought or not isinstance(brought[0], AddCaption | SetCaption | SetCaptions):
        return None
    if corner_side(clause.text) and len(clause.text) <= _A_CORNER:
        return Reading(tuple(_looks(clause.text, *place_brought(brought[0], operations, there))))
    tokens = tokens_of(clause.text, 0)
    named = {one.concept for one in tokens or ()}
    if not named - _EMPTY or not named <= _SAID_OF_LOOKS:
        return None
    track, index = place_brought(brought[0], operations, there)
    found = _looks(f", {clause.text}", track, index)
    placed = [one for one in ("top", "middle") if one in named]
    if placed and not any(isinstance(one, SetTextPlace) for one in found):
        found.append(SetTextPlace(track, placed[0], index=index))
    sized = [one for one in found if isinstance(one, SetTextSize)]
    if not sized and named & {"size+", "size-"}:
        found.append(SetTextSize(track, _LARGER if "size+" in named else _SMALLER, index=index))
    return Reading(tuple(found)) if found else None


def _looks(text: str, track: str, index: int | None) -> list[Operation]:
    sizes = [size for size, said in ((_LARGER, _BIG), (_SMALLER, _SMALL)) if said.search(text)]
    side = corner_side(text)
    places = [one for one, said in _PLACES.items() if said.search(text) and (side or (track, one) != _USUAL)]
    color = verbs.find_color(_NO_COLOUR.sub(" ", text))
    made: list[Operation] = [SetTextSize(track, sizes[0], index=index)] if len(sizes) == 1 else []
    made += (
        [SetTextPlace(track, sided(places[0], side) if side else places[0], index=index)]
        if len(places) == 1
        else []
    )
    return [*made, SetColor(track, color, index=index)] if color else made


def place_brought(
    brought: Operation, operations: Sequence[Operation], there: Situation
) -> tuple[str, int | None]:
    """Return the track of a text that comes in, and its place there once all is done; None for a title."""
    if isinstance(brought, SetTitle):
        return TITLE, None
    if isinstance(brought, SetCaption):
        moved = words_moved_to(operations, there.draft)
        return CAPTIONS, brought.index if moved is None else moved
    if isinstance(brought, SetCaptions):
        return CAPTIONS, None
    draft = there.draft
    for one in operations:
        draft = one.apply(draft, there.shelf)
    if isinstance(brought, SetEndCard):
        row = segments(draft, TITLE)
        return TITLE, next((i for i, one in enumerate(row) if is_end_card(one)), None)
    row = segments(draft, CAPTIONS)
    words = brought.text if isinstance(brought, AddCaption) else ""
    places = [i for i, one in enumerate(row) if words_of(one) == words]
    start = brought.start_ms if isinstance(brought, AddCaption) else 0
    return CAPTIONS, next((i for i in places if row[i]["s"] == start), places[-1] if places else None)
