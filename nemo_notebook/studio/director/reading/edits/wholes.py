"""What only a whole message tells: the order of all pictures, and which of two shapes counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import find_aspects
from nemo_notebook.studio.director.operations import Operation, SetAspect
from nemo_notebook.studio.director.reading.edits.context.below import read_line_beside
from nemo_notebook.studio.director.reading.edits.film.splits import kept_stretches
from nemo_notebook.studio.director.reading.edits.graphics.figures import figures_restated, refuses_figure
from nemo_notebook.studio.director.reading.edits.graphics.graphic_wholes import read_whole_graphic
from nemo_notebook.studio.director.reading.edits.pictures.moves import read_all_still
from nemo_notebook.studio.director.reading.edits.pictures.order import read_full_order, read_scene_order
from nemo_notebook.studio.director.reading.edits.pictures.order_told import only_pictures, read_told_order
from nemo_notebook.studio.director.reading.edits.pictures.pacing import read_sequence
from nemo_notebook.studio.director.reading.edits.pictures.scene_lengths import read_scene_lengths
from nemo_notebook.studio.director.reading.edits.sound.spoken_or_shown import read_spoken_or_shown
from nemo_notebook.studio.director.reading.edits.texts.caption_rows import swapped_captions
from nemo_notebook.studio.director.reading.edits.texts.text_runs import read_text_runs
from nemo_notebook.studio.director.reading.edits.words.currency import read_currency
from nemo_notebook.studio.director.reading.edits.words.listing_orders import COUNTED_AGAIN, read_listing_order
from nemo_notebook.studio.director.reading.edits.words.restated import read_counted_anew, read_restated
from nemo_notebook.studio.director.reading.edits.words.retexting import read_said_instead
from nemo_notebook.studio.director.reading.messages.clauses import Clause, clauses_of
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation

_MOST_CLAUSES: Final = 10  # of a message that names every picture


def whole_order(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Read what only a whole message says: words for others, two stretches, the order of all pictures."""
    return (
        read_spoken_or_shown(message, there)
        or read_said_instead(message, there)
        or figures_restated(message, there)
        or swapped_captions(message, there)
        or kept_stretches(message, there)
        or read_text_runs(message, there)
        or read_all_still(message, there)
        or read_whole_graphic(message, there)
        or read_sequence(message, there)
        or read_full_order(message, there)
        or read_told_order(message, there)
        or read_scene_order(message, there)
        or read_scene_lengths(message, there)
        or read_listing_order(message, there)
        or read_restated(message, there)
        or read_currency(message, there)
        or read_line_beside(message, there)
    )


_WHOLE: Final = (read_told_order, read_spoken_or_shown, read_counted_anew)
"""Readers of messages that say nothing else."""


def beside_order(order: Sequence[Operation], message: Message, there: Situation) -> Message | None:
    """Return the clauses that have no part in the order a message tells, None where all have."""
    if any(read(message, there) == tuple(order) for read in _WHOLE):
        return None  # it says nothing else
    raws = [one.raw for one in clauses_of(message)][:_MOST_CLAUSES]
    runs = [(start, end) for start in range(len(raws)) for end in range(start + 1, len(raws) + 1)]
    shortest = sorted(runs, key=lambda run: run[1] - run[0])[:-1]
    written = _as_written(raws, message.wishes)
    for said in ("，".join, " ".join):
        for start, end in shortest:
            words = raws[start:end] if said != " ".join else written[start:end]
            if words and whole_order(read_message(said(words).strip(" ,，.。;；")), there) == tuple(order):
                beside = (*raws[:start], *(one for one in raws[end:] if not only_pictures(one, there)))
                rest = [one for one in beside if not (refuses_figure(one) or COUNTED_AGAIN.match(one))]
                return read_message("\n".join(rest)) if rest else None
    return None


def _as_written(raws: Sequence[str], text: str) -> list[str]:
    """Clauses with what stands before each, such as the "then" that parts them; none where one is changed."""
    found, last = [], 0
    for one in raws:
        start = text.find(one, last)
        if start < 0:
            return []
        found.append(text[last : start + len(one)])
        last = start + len(one)
    return found


def without_platform(reading: Reading, before: Sequence[Operation], clause: Clause) -> Reading:
    """Let a shape that was named count, not where the film goes: 正方形的，发朋友圈 is square."""
    if not any(isinstance(one, SetAspect) for one in before):
        return reading
    shapes = find_aspects(clause.text)
    if not shapes or any(one.kind != "platform" for one in shapes):
        return reading
    return replace(
        reading, operations=tuple(one for one in reading.operations if not isinstance(one, SetAspect))
    )
