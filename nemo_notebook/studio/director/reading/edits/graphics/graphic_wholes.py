"""Read what a whole message says of a chart ("Jan 14, Feb 20"), and what goes on from another edit of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.operations import (
    AddItem,
    Operation,
    OrderItems,
    RemoveItem,
    SetGraphicColor,
    SetGraphicKind,
    SetItem,
)
from nemo_notebook.studio.director.operations.arguments import CHARTED
from nemo_notebook.studio.director.operations.charting import OfGraphic
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.graphics.graphic_colours import (
    names_largest,
    one_colour,
    only_coloured,
)
from nemo_notebook.studio.director.reading.edits.graphics.graphic_items import exchanged, kept_only
from nemo_notebook.studio.director.reading.edits.graphics.graphic_rows import graphics_of
from nemo_notebook.studio.director.reading.edits.graphics.graphics import (
    LONGEST,
    NAME_AND_NUMBER,
    TAIL,
    numbered,
)
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs

_HEAD: Final = regex(r"^[^:：]{0,24}[:：]\s*(?=\S)")
_MORE: Final = regex(r"\s*(?:[,;，；、]|\band\b|&)\s*(?:\band\b\s*)?")

_ORDERS: Final = regex(
    r"(?:please|then|also|now)?\s?(?:re)?(?:call|name|title|make|set|change|put|let|give|show|turn|move|use|start|have|colou?r)s?\s|.{0,8}[改换设][成为]|[把叫将让]",
    re.I,
)
"""Begins another wish, and no name of an item: "and call it Sales 2024"."""


def read_whole_graphic(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Read a message that is a row of numbers for a chart, or exchanges two of its items."""
    said = message.text.strip(" .。!！")
    if len(said) > LONGEST:
        return ()
    for one in graphics_of(there):
        pieces = [piece for piece in _MORE.split(_HEAD.sub("", said)) if piece]
        rows = [numbered(piece, one) for piece in pieces]
        if rows and None not in rows:
            return tuple(row for row in rows if row)
        if kept := tuple(kept_only(said, one)):
            return kept
        if order := exchanged(said, one):
            return (OrderItems(one.index, tuple(order)),)
    return ()


def read_graphics_on(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Read what goes on from an edit of a graphic: "remove March and Jan", "add April 25 and May 3"."""
    last = operations[-1] if operations else None
    drawn = [one for one in graphics_of(there) if isinstance(last, OfGraphic) and one.index == last.index]
    said = TAIL.sub("", clause.raw.strip(" ,.，。;；"))
    for one in drawn:
        place = one.item(said)
        if isinstance(last, SetGraphicColor) and names_largest(said) and verbs.find_color(said):
            return Reading(says=one_colour(there))
        if isinstance(last, SetGraphicKind) and (color := only_coloured(said)):
            return Reading((SetGraphicColor(one.index, color),))
        if isinstance(last, RemoveItem) and place is not None:
            return Reading((RemoveItem(one.index, place),))
        known = numbered(said, one)
        if known and isinstance(last, SetItem):
            return Reading((known,))
        row = NAME_AND_NUMBER.fullmatch(said)
        if row and isinstance(last, AddItem) and not _ORDERS.match(said) and one.drawing.kind in CHARTED:
            return Reading((AddItem(one.index, row["name"].strip(), row["shown"]),))
    return None
