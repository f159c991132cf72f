"""Read a message as edits: clause by clause, each by the first reader that understands it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import Final

from nemo_notebook.studio.director.operations import (
    AddCaption,
    AddPicture,
    Operation,
    RemovePicture,
    SetAspect,
    SetDuration,
    SetTextPlace,
    SetTextTime,
    SetVoice,
    SetVolume,
)
from nemo_notebook.studio.director.reading.edits.all_texts import whose_look
from nemo_notebook.studio.director.reading.edits.answers.asking import contradiction, questions_apart
from nemo_notebook.studio.director.reading.edits.answers.doubting import doubt
from nemo_notebook.studio.director.reading.edits.answers.explaining import explained
from nemo_notebook.studio.director.reading.edits.answers.facts import told_of
from nemo_notebook.studio.director.reading.edits.answers.if_none import opens_if_none, wanted_if_none
from nemo_notebook.studio.director.reading.edits.answers.unread import missed
from nemo_notebook.studio.director.reading.edits.bounds.bounds import within
from nemo_notebook.studio.director.reading.edits.bounds.confirming import confirms
from nemo_notebook.studio.director.reading.edits.bounds.keeping_clear import kept_clear
from nemo_notebook.studio.director.reading.edits.bounds.settling import settled
from nemo_notebook.studio.director.reading.edits.bounds.sparing import (
    given_on,
    gives_on,
    sharing_rest,
    sparing,
)
from nemo_notebook.studio.director.reading.edits.bounds.withdrawals import still_wanted
from nemo_notebook.studio.director.reading.edits.clause_row import ClauseRow
from nemo_notebook.studio.director.reading.edits.context.again import read_correction
from nemo_notebook.studio.director.reading.edits.context.for_a_while import meant_for_a_while
from nemo_notebook.studio.director.reading.edits.context.half_back import read_half_back
from nemo_notebook.studio.director.reading.edits.context.joining import joined
from nemo_notebook.studio.director.reading.edits.context.restating import (
    bare_of_reason,
)
from nemo_notebook.studio.director.reading.edits.context.together import together
from nemo_notebook.studio.director.reading.edits.correcting import read_turned_down, set_against
from nemo_notebook.studio.director.reading.edits.excepting import with_exceptions
from nemo_notebook.studio.director.reading.edits.film.film import option_edits
from nemo_notebook.studio.director.reading.edits.film.light import as_light
from nemo_notebook.studio.director.reading.edits.film.other_shapes import other_shape
from nemo_notebook.studio.director.reading.edits.in_context import verb_of
from nemo_notebook.studio.director.reading.edits.naming.other_way_round import with_swap_named
from nemo_notebook.studio.director.reading.edits.naming.references import topic_of, with_references
from nemo_notebook.studio.director.reading.edits.naming.text_namings import with_texts_named
from nemo_notebook.studio.director.reading.edits.pictures.evenly import shared_evenly
from nemo_notebook.studio.director.reading.edits.pictures.several_scenes import read_several_scenes
from nemo_notebook.studio.director.reading.edits.pictures.swapped_out import swapped_out
from nemo_notebook.studio.director.reading.edits.plainly import read_plainly
from nemo_notebook.studio.director.reading.edits.sound.linked_music import linked_music
from nemo_notebook.studio.director.reading.edits.texts.credits import read_credit
from nemo_notebook.studio.director.reading.edits.texts.sides import corner_told
from nemo_notebook.studio.director.reading.edits.wholes import beside_order, whole_order
from nemo_notebook.studio.director.reading.edits.words.corrections import spoken_too
from nemo_notebook.studio.director.reading.edits.words.naming_each import Named, read_names
from nemo_notebook.studio.director.reading.edits.words.number_digits import read_mistaken_digits
from nemo_notebook.studio.director.reading.edits.words.retexting import read_correction_of_words
from nemo_notebook.studio.director.reading.edits.words.text_pieces import read_text_pieces
from nemo_notebook.studio.director.reading.edits.words.writing import which_names
from nemo_notebook.studio.director.reading.messages.clauses import Clause, clauses_of
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.situation import Ask, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.volumes import beyond_full
from nemo_notebook.studio.director.words.answers import planned_voice
from nemo_notebook.studio.director.words.limits import aspect_limit
from nemo_notebook.studio.director.words.telling import about_film

_MOST_CLAUSES: Final = 40
_LONGEST_CLAUSE: Final = 4000  # letters, texts taken out; what is longer is no wish


@dataclass(frozen=True)
class Edits:
    """What a message asks for.

    Attributes:
        operations: in the order of the words.
        says: sentences for the person: questions, limits.
        unread: clauses that were not understood.
        asks: the question among `says`, if there is one.
        instead: whether the operations take the place of the last change: "no, the first one".
    """

    operations: tuple[Operation, ...] = ()
    says: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    asks: Ask | None = None
    instead: bool = False


def read_edits(message: Message, there: Situation) -> Edits:
    """Read a message as edits of the draft that is there; the options line is a wish like any other."""
    if linked := linked_music(message, there):
        rest = read_edits(read_message(linked.rest), there) if linked.rest else Edits()
        return replace(rest, says=(linked.says, *rest.says))
    message = still_wanted(message)
    if not message.texts and opens_if_none(message.bare):
        order = wanted_if_none(message.bare, message.bare, there)
        if not order:
            return Edits(says=(about_film(there.draft, there.language),))
        message = replace(read_message(order), options=message.options)
    if plain := read_plainly(message, there):
        return Edits(plain.operations, (plain.says,) if plain.says else ())
    bare = Clause(message.bare.strip(" 。.!！"), message.texts, message.text)
    piece = read_mistaken_digits(message, there) or read_several_scenes(bare, there)
    if piece := piece or read_text_pieces(bare, there):
        return Edits(piece.operations, (piece.says,) if piece.says else ())
    message = with_texts_named(with_swap_named(message), there)
    if narrowed := meant_for_a_while(message, there):
        return Edits(narrowed.operations, (narrowed.says,) if narrowed.says else (), instead=True)
    if corrected := read_correction(message, there) or read_turned_down(message, there):
        return Edits(corrected, instead=True)
    if half := read_half_back(message, there):
        return Edits(half.operations, (half.says,) if half.says else ())
    if said := set_against(message, there):
        return Edits(says=(said,))
    if answered := _answered(message, there):
        return answered
    if whose := whose_look(message, there):
        return Edits(says=(whose.says,), asks=whose.asks)
    if named := read_names(message, there):
        return _with_names(named, there)
    if line := read_credit(Clause(message.bare, message.texts, message.text), there):
        return Edits(line.operations, (line.says,) if line.says else ())
    reworded = read_correction_of_words(message, there)
    sequence = (reworded,) if reworded else whole_order(message, there)
    read = _with_others(sequence, message, there) if sequence else _read_clauses(message, there)
    if not any(part.search(message.bare) for part in (verbs.CAPTIONS, verbs.TITLE, verbs.END_CARD)):
        read = replace(read, operations=(*read.operations, *spoken_too(read.operations, there)))
    options = option_edits(message.options, there)
    says = [*read.says, *(_notes(read.operations, message, there))]
    if not options.operations and not options.says:
        return replace(read, says=tuple(dict.fromkeys(says)))
    operations = settled([*read.operations, *options.operations])
    return Edits(operations, tuple(dict.fromkeys([*says, options.says])), read.unread, read.asks)


def _with_names(named: Named, there: Situation) -> Edits:
    """Give the pictures their names, and read what else is said beside them, of the film that has them."""
    if named.asks:
        question = which_names(there)
        return Edits(says=(question.says,), asks=question.asks)
    draft = reduce(lambda film, one: one.apply(film, there.shelf), named.operations, there.draft)
    labelled = replace(there, draft=draft, earlier=there.draft)
    rest = _read_clauses(read_message(named.rest), labelled) if named.rest else Edits()
    return replace(rest, operations=settled([*named.operations, *rest.operations]))


def _with_others(sequence: Sequence[Operation], message: Message, there: Situation) -> Edits:
    """Read what else is wished for beside an order of pictures."""
    rest = beside_order(sequence, message, there)
    others = _read_clauses(rest, there) if rest else Edits()
    unread = tuple(one for one in others.unread if not confirms(one, sequence))
    return replace(others, operations=settled([*sequence, *others.operations]), unread=unread)


def _answered(message: Message, there: Situation) -> Edits | None:
    """What is said where nothing is to be changed: a question about the film, or a wish both ways."""
    either = contradiction(message)
    if either[0]:
        question = there.say(f"Which one: {either[0]}?", f"要{either[1]}？")
        return Edits(says=(question,), asks=Ask("way", there.say("make it {}", "{}")))
    asked, rest = questions_apart(message)
    if not asked and not rest:
        return None
    answers = (explained(one.bare, there) or told_of(one, there) for one in asked)
    told = tuple(dict.fromkeys(one for one in answers if one))
    rest = wanted_if_none(asked[-1].bare, rest, there) if asked else rest
    if not rest:
        return Edits(says=told or (about_film(there.draft, there.language),))
    asked_of = with_references(Clause(asked[-1].bare), there) if asked else None
    read = _read_clauses(read_message(rest), there, topic_of(asked_of) if asked_of else "")
    return replace(read, says=(*told, *read.says), asks=read.asks if not told else None)


def _notes(operations: Sequence[Operation], message: Message, there: Situation) -> list[str]:
    """What the person should know of an edit: the loudest there is, what a voice-over needs."""
    notes = []
    if any(isinstance(one, SetVolume) for one in operations) and beyond_full(message.bare):
        notes.append(there.say("100% is the most.", "最大是 100%。"))
    if any(isinstance(one, AddCaption | SetTextPlace | SetTextTime) for one in operations) and (
        told := corner_told(message.bare, there)
    ):
        notes.append(told)
    if any(isinstance(one, SetVoice) for one in operations):
        notes.append(planned_voice(there.language))
    return notes


def _read_clauses(message: Message, there: Situation, about: str = "") -> Edits:
    """Read a message clause by clause; `about` is the part that a question beside it has named."""
    clauses = clauses_of(message)[:_MOST_CLAUSES]
    said = [bare_of_reason(one) for one in clauses if len(one.text) <= _LONGEST_CLAUSE]
    named = [with_references(one, there) for one in said]
    clauses = together(swapped_out(joined(with_exceptions(named)), there), there)
    row = ClauseRow(message, clauses, about, bool(about), there=there)
    row.read()
    if question := doubt(row.operations, clauses, there, left=bool(row.unread or row.says)):
        return Edits(says=(question,))
    lit = as_light(shared_evenly(row.operations, message.bare, there), message.bare, there)
    wanted = settled(kept_clear(within(sparing(lit, clauses, there), clauses, there), there))
    if row.kept_ms and any(isinstance(one, AddPicture | RemovePicture) for one in row.operations):
        wanted = (*wanted, SetDuration(row.kept_ms))
    wanted = tuple(sharing_rest(wanted, message.bare, there))
    shared = tuple(given_on(wanted, clauses, there))
    given, wanted = shared != wanted, shared
    says, asks = tuple(dict.fromkeys(row.says)), row.asks
    if shape := other_shape(message, wanted):
        wanted = tuple(one for one in wanted if not isinstance(one, SetAspect))
        says = tuple(dict.fromkeys([*says, aspect_limit(shape, there.language)]))
        asks = Ask("shape", there.say("switch to {}", "换成{}"))
    left = [one for one in row.unread if not (given and gives_on(one))]
    wishes = [one for one in left if wanted or verb_of(one) or topic_of(one)]
    unread = missed(wishes if says else left, row.operations, there)
    return Edits(wanted, says, unread, asks if says else None)
