"""Read what a whole message says of a chart ("Jan 14, Feb 20"), and what goes on from another edit of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.operations import AddItem, Operation, OrderItems, RemoveItem, SetItem
from nemo_notebook.studio.director.operations.arguments import CHARTED
from nemo_notebook.studio.director.operations.charting import OfGraphic
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

_HEAD: Final = re.compile(r"^[^:：]{0,24}[:：]\s*(?=\S)")
_MORE: Final = re.compile(r"\s*(?:[,;，；、]|\band\b|&)\s*(?:\band\b\s*)?")


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
        if isinstance(last, RemoveItem) and place is not None:
            return Reading((RemoveItem(one.index, place),))
        known = numbered(said, one)
        if known and isinstance(last, SetItem):
            return Reading((known,))
        row = NAME_AND_NUMBER.fullmatch(said)
        if row and isinstance(last, AddItem) and one.drawing.kind in CHARTED:
            return Reading((AddItem(one.index, row["name"].strip(), row["shown"]),))
    return None
