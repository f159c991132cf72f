"""Read a clause in the light of those before it: a verb that holds on, a part that is still meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.operations import Operation
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.all_texts import read_letters
from nemo_notebook.studio.director.reading.edits.context.alike import read_alike
from nemo_notebook.studio.director.reading.edits.context.below import read_below
from nemo_notebook.studio.director.reading.edits.context.half_back import read_all_back
from nemo_notebook.studio.director.reading.edits.context.halving import read_half
from nemo_notebook.studio.director.reading.edits.context.held import (
    about_title,
    read_held,
    with_its_caption,
    with_noun,
)
from nemo_notebook.studio.director.reading.edits.context.rather import read_more_shown, read_rather
from nemo_notebook.studio.director.reading.edits.context.shades import read_shade, read_shade_again
from nemo_notebook.studio.director.reading.edits.context.step_back import read_step_back
from nemo_notebook.studio.director.reading.edits.context.the_rest import read_time_given, with_the_rest
from nemo_notebook.studio.director.reading.edits.film.edge_cuts import read_other_edge
from nemo_notebook.studio.director.reading.edits.graphics.graphic_grounds import read_other_items
from nemo_notebook.studio.director.reading.edits.graphics.graphic_wholes import read_graphics_on
from nemo_notebook.studio.director.reading.edits.one_text import read_of_last_text
from nemo_notebook.studio.director.reading.edits.pictures.last_shown import read_brought_last
from nemo_notebook.studio.director.reading.edits.pictures.moves import (
    read_move_pace,
    read_one_still,
    read_stronger,
)
from nemo_notebook.studio.director.reading.edits.pictures.transitions import read_transition_pace
from nemo_notebook.studio.director.reading.edits.readers import read_clause
from nemo_notebook.studio.director.reading.edits.sound.fades import read_fade_too
from nemo_notebook.studio.director.reading.edits.texts.appearing import read_fade_on
from nemo_notebook.studio.director.reading.edits.texts.caption_order import read_new_words_moved
from nemo_notebook.studio.director.reading.edits.texts.closing import read_closing_on
from nemo_notebook.studio.director.reading.edits.texts.held_lengths import of_new_card
from nemo_notebook.studio.director.reading.edits.texts.lettered import read_looks_on
from nemo_notebook.studio.director.reading.edits.texts.text_times import read_text_time
from nemo_notebook.studio.director.reading.edits.words.text_pieces import read_line_looks
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.keeping import leaves_alone

_VERB: Final = regex(
    r"\b(?:remove|delete|drop|add|insert|put|make|set|change|switch|lower|raise|trim|cut|replace"
    r"|swap|use|turn|no|without)\b|去掉|删掉|删除|不要|加上?|添加|改成|换成|调[高低大小]|降低|提高",
    re.I,
)
_THING: Final = "|".join(
    one.pattern
    for one in (verbs.MUSIC, verbs.TITLE, verbs.CAPTIONS, verbs.VOICE, verbs.END_CARD, verbs.PICTURES)
)
_BARE_THING: Final = regex(
    rf"^(?:(?:can\syou|could\syou|please|now|also)\s)*(?:(?:the|a|an|any|all|its|my|third|second|first"
    rf"|last)\s)*(?:{_THING})(?:\s(?:too|as\swell"
    r"|please))?$|^(?:the\s)?(?:first|last)\s(?:two|three|\d)(?:\s\w+)?$",
    re.I,
)


def verb_of(clause: Clause) -> str:
    """Return the verb of a clause, which may hold on for those after it."""
    spoken = _VERB.search(clause.text)
    return spoken[0] if spoken else "remove" if verbs.REMOVE.search(clause.text) else ""


def coming_verb(clause: Clause, after: Sequence[Clause]) -> str:
    """In 标题和音乐都去掉 the verb comes last."""
    kept = not after or leaves_alone(after[0].text)
    return "" if kept or not _BARE_THING.match(clause.text) else verb_of(after[0])


def read_leaning(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Read a clause that says nothing without what was done before it: "half of that", "the music too"."""
    return (
        read_new_words_moved(clause, operations, there)
        or read_transition_pace(clause, operations)
        or read_alike(clause, operations, there)
        or read_line_looks(clause, operations, there)
        or read_time_given(clause, operations, there)
        or read_half(clause, operations, there)
        or read_all_back(clause, operations, there)
        or read_below(clause, operations, there)
        or read_fade_too(clause, operations)
        or read_fade_on(clause, operations or there.last, there)
        or read_brought_last(clause, operations, there)
        or read_shade_again(clause, operations, there)
        or read_other_items(clause, there)
        or read_move_pace(clause, operations, there)
        or read_one_still(clause, operations, there)
        or read_more_shown(clause, operations, there)
        or (None if operations else _of_last_change(clause, there))
        or (None if operations else read_of_last_text(clause, there))
    )


def _of_last_change(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that begins a message, and that only the change before it explains."""
    return (
        read_letters(clause, there)
        or read_shade(clause, there)
        or read_step_back(clause, there)
        or read_stronger(clause, there)
        or read_rather(clause, there)
    )


def read_in_context(
    clause: Clause, verb: str, operations: Sequence[Operation], there: Situation
) -> Reading | None:
    """Read a clause that may lean on those before it."""
    clause = with_the_rest(with_its_caption(clause, operations, there), operations, there)
    held = about_title(clause, operations) or with_noun(clause, operations)
    found = (
        read_text_time(held, operations, there)
        or read_other_edge(held, operations, there)
        or read_held(held, operations, there)
        or read_looks_on(held, operations, there)
        or _with_held_verb(verb, held, there)
        or read_graphics_on(clause, operations, there)
        or read_closing_on(clause, operations, there)
        or read_clause(held, there)
    )
    return of_new_card(found, operations, there)


def _with_held_verb(verb: str, clause: Clause, there: Situation) -> Reading | None:
    """In "remove the music and the title" the verb holds on."""
    if not verb or clause.texts or not _BARE_THING.match(clause.text):
        return None
    return read_clause(Clause(f"{verb} {clause.text}", clause.texts, clause.raw), there)
