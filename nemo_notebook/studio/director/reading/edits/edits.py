"""Read a message as edits: clause by clause, each by the first reader that understands it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import length_ms
from nemo_notebook.studio.director.operations import (
    Operation,
    RemovePicture,
    ReplacePicture,
    ReplaceScenes,
    SetColor,
    SetDuration,
    SetTextGround,
    SetTextSize,
    SetTitle,
    SetVoice,
    SetVolume,
)
from nemo_notebook.studio.director.reading.edits.again import read_again, read_correction
from nemo_notebook.studio.director.reading.edits.asking import contradiction, questions_apart
from nemo_notebook.studio.director.reading.edits.bounds import within
from nemo_notebook.studio.director.reading.edits.complaining import (
    complained_of,
    in_its_place,
    is_answered,
    only_told,
    picture_of,
    says_volume,
    without_answered,
    without_question,
)
from nemo_notebook.studio.director.reading.edits.correcting import read_turned_down, set_against
from nemo_notebook.studio.director.reading.edits.doubting import doubt
from nemo_notebook.studio.director.reading.edits.excepting import with_exceptions
from nemo_notebook.studio.director.reading.edits.explaining import explained
from nemo_notebook.studio.director.reading.edits.facts import told_of
from nemo_notebook.studio.director.reading.edits.film import option_edits
from nemo_notebook.studio.director.reading.edits.focus import (
    means_last,
    more_of_it,
    picture_moved,
    topic_of_last,
    words_named,
)
from nemo_notebook.studio.director.reading.edits.half_back import read_half_back
from nemo_notebook.studio.director.reading.edits.held import (
    says_how_loud,
)
from nemo_notebook.studio.director.reading.edits.held_lengths import says_length_alone
from nemo_notebook.studio.director.reading.edits.in_context import (
    coming_verb,
    read_in_context,
    read_leaning,
    verb_of,
)
from nemo_notebook.studio.director.reading.edits.joining import joined
from nemo_notebook.studio.director.reading.edits.last_shown import shown_last
from nemo_notebook.studio.director.reading.edits.leaning import (
    BARE_AMOUNT,
    CANNOT_READ,
    COMPLAINS,
    CONTRAST,
    IT,
    LIMITS,
    MEANS_IT,
    SAYS_IT,
)
from nemo_notebook.studio.director.reading.edits.naming_each import Named, read_names
from nemo_notebook.studio.director.reading.edits.order import read_next_place
from nemo_notebook.studio.director.reading.edits.pictures import no_picture_left
from nemo_notebook.studio.director.reading.edits.pointing import (
    text_spoken_of,
    with_this,
)
from nemo_notebook.studio.director.reading.edits.references import is_picture, topic_of, with_references
from nemo_notebook.studio.director.reading.edits.restating import (
    adds_nothing,
    bare_of_reason,
    of_pace,
    refuses_shape,
    sets_time,
    without_blame,
)
from nemo_notebook.studio.director.reading.edits.retexting import read_correction_of_words
from nemo_notebook.studio.director.reading.edits.settling import settled
from nemo_notebook.studio.director.reading.edits.sparing import keeps_length, sparing
from nemo_notebook.studio.director.reading.edits.splits import half_meant
from nemo_notebook.studio.director.reading.edits.still_meant import (
    for_all,
    names_another,
    of_change_before,
    of_picture_before,
    only_another,
    sound_of,
    still_of_last,
    with_words,
    without_complaint,
)
from nemo_notebook.studio.director.reading.edits.text_times import once_more, refines_time, without_moved
from nemo_notebook.studio.director.reading.edits.the_rest import of_other_texts
from nemo_notebook.studio.director.reading.edits.title import title_question
from nemo_notebook.studio.director.reading.edits.together import together
from nemo_notebook.studio.director.reading.edits.topics import (
    names_part,
    of_the_same,
    read_about,
    style_of_topic,
)
from nemo_notebook.studio.director.reading.edits.unread import missed
from nemo_notebook.studio.director.reading.edits.wholes import beside_order, whole_order, without_platform
from nemo_notebook.studio.director.reading.edits.writing import which_names
from nemo_notebook.studio.director.reading.messages.clauses import Clause, clauses_of
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.remarks import states, tells_of_others
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.keeping import leaves_alone
from nemo_notebook.studio.director.reading.terms.volumes import beyond_full
from nemo_notebook.studio.director.words.answers import planned_voice
from nemo_notebook.studio.director.words.telling import about_film

_MOST_CLAUSES: Final = 40


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
    if corrected := read_correction(message, there) or read_turned_down(message, there):
        return Edits(corrected, instead=True)
    if half := read_half_back(message, there):
        return Edits(half.operations, (half.says,) if half.says else ())
    if said := set_against(message, there):
        return Edits(says=(said,))
    if answered := _answered(message, there):
        return answered
    if named := read_names(message, there):
        return _with_names(named, there)
    reworded = read_correction_of_words(message, there)
    sequence = (reworded,) if reworded else whole_order(message, there)
    read = _with_others(sequence, message, there) if sequence else _read_clauses(message, there)
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
    return replace(others, operations=settled([*sequence, *others.operations]))


def _answered(message: Message, there: Situation) -> Edits | None:
    """What is said where nothing is to be changed: a question about the film, or a wish both ways."""
    either = contradiction(message)
    if either[0]:
        question = there.say(f"Which one: {either[0]}?", f"要{either[1]}？")
        return Edits(says=(question,), asks=Ask("way", there.say("make it {}", "{}")))
    asked, rest = questions_apart(message)
    if not asked and not rest:
        return None
    answers = (explained(one.bare, there) or told_of(one.bare, there) for one in asked)
    told = tuple(dict.fromkeys(one for one in answers if one))
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
    if any(isinstance(one, SetVoice) for one in operations):
        notes.append(planned_voice(there.language))
    return notes


def _read_clauses(message: Message, there: Situation, about: str = "") -> Edits:
    operations: list[Operation] = []
    says: list[str] = []
    unread: list[Clause] = []
    paced: list[str] = []
    stated: list[str] = []
    blame: list[Operation] = []
    complaints: list[tuple[Clause, Sequence[Operation]]] = []
    verb = ""
    topic, asks, complained, done = about or topic_of_last(there), None, 0, 0
    hanging = same_length = False
    blamed = bool(about)
    said = [bare_of_reason(one) for one in clauses_of(message)[:_MOST_CLAUSES]]
    named = [with_references(one, there) for one in said]
    clauses = together(joined(with_exceptions(named)), there)
    for place, clause in enumerate(clauses):
        beside = CONTRAST.match(clause.text) or not clause.texts and tells_of_others(clause.text)
        if beside and len(clauses) > 1:  # "six seconds, not three"
            continue
        if operations and keeps_length(clause):
            same_length = True
            continue
        lettered = bool(operations) and isinstance(operations[-1], SetTextSize | SetTextGround | SetColor)
        if lettered and CANNOT_READ.match(clause.text):
            continue
        if adds_nothing(clause, operations) or is_answered(clause, operations[-done:] if done else ()):
            continue
        if refuses_shape(clause):
            unread.append(clause)
            continue
        if more := "" if operations else more_of_it(clause, there):
            clause = Clause(more, (), more)
        clause = with_this(clause, topic, operations)
        placed = in_its_place(clause, picture_of(clauses[place - 1], there) or topic if place else "")
        if placed != clause:  # "the third shot is dull, try a beach instead"
            clause, operations = placed, operations[: len(operations) - complained]
        clause, here = half_meant(clause, operations, there)
        leans = means_last(clause, there) if not operations else still_of_last(clause, operations[-1])
        verb = verb_of(clause) or verb or coming_verb(clause, clauses[place + 1 : place + 2])
        leaning = read_leaning(clause, operations, there)
        reading = (
            leaning or read_next_place(clause, operations, there) or read_again(clause, operations, there)
        )
        reading = reading or (None if says_how_loud(clause) else style_of_topic(topic, clause))
        reading = reading or read_in_context(clause, verb, operations or there.last, here)
        reading = of_change_before(reading, clause, operations or there.last)
        reading = reading if names_part(clause) else of_picture_before(reading, clause, operations)
        coloured = IT.search(clause.text) and verbs.find_color(clause.text)
        mended = blamed and bool(SAYS_IT.search(clause.text) or for_all(reading) and is_picture(topic))
        halved = place > 0 and BARE_AMOUNT.match(clause.text)
        voiced = verbs.VOICE.search(topic) and SAYS_IT.search(clause.text) and says_volume(reading)
        same = (
            mended
            or coloured
            or halved
            or voiced
            or place > 0
            and of_the_same(clauses[place - 1], clause, message)
        )
        unsure = (
            not (reading and reading.operations)
            or only_another(reading)
            or MEANS_IT.match(clause.text)
            or leans
            or hanging
            or same
        )
        meant = MEANS_IT.match(clause.text) or leans or mended or not names_part(clause)
        timed = bool(operations and reading and refines_time(operations[-1], reading))
        alone = leaning or timed or clause.idle or leaves_alone(clause.text) or names_another(clause, topic)
        if unsure and (topic or leans) and not alone and meant:
            meant_now = leans and picture_moved(operations, there) or topic
            meant_now = sound_of(meant_now, clauses[place - 1]) if halved else meant_now
            carried = read_about(meant_now, clause, with_words(operations, there))
            if carried:  # "the captions are too pale, make them yellow"
                says = says if done else without_question(says, clauses[:place], there)
                unread, reading = [], Reading(carried)
                before = clauses[place - 1] if place else None
                operations = without_complaint(operations, complained, before, carried)
        if reading and place + 1 < len(clauses) and only_told(clause, reading):
            reading = None  # "it jumps from forest to ocean, softer please"
        if hanging and reading and says_length_alone(clause, reading):
            reading = None  # "the first caption earlier, like 1 s" is no length of the film
        kept = reading == Reading()
        hanging = (
            bool(topic_of(clause)) and not (reading and reading.operations) and not clause.texts and not kept
        )
        spoken_of = complained_of(clause) if not reading else ""
        topic = topic_of(clause) or (words_named(reading, there) if reading else "") or spoken_of or topic
        if clause.texts or not (reading and reading.operations):
            topic = text_spoken_of(clause, there) or topic
        blamed = bool(COMPLAINS.search(clause.text) and topic_of(clause))
        complained = len(reading.operations) if reading and COMPLAINS.search(clause.text) else 0
        if reading:
            reading = of_other_texts(shown_last(reading, clause, there), clause, operations, there)
            reading = without_platform(reading, operations, clause)
            if not (place and once_more(clause, clauses[place - 1], operations)):
                operations = without_moved(operations, reading.operations)
            operations += reading.operations
            done = len(reading.operations)
            says += [reading.says] if reading.says else []
            blame += reading.operations if of_pace(clause) and not find_durations(clause.text) else ()
            complaints.append((clause, reading.operations))
            stated += [reading.says] if not reading.operations and states(clause.text) else []
            paced += [reading.says] if of_pace(clause) and not reading.operations else []
            asks = reading.asks or asks
        elif not clause.idle:
            unread.append(clause)
            if LIMITS.match(clause.raw):  # "louder, but only at the end"
                operations = operations[: len(operations) - done]
    if any(isinstance(one, SetTitle) for one in operations):  # "the title is wrong, it should be …"
        says = [one for one in says if one != title_question(there)]
    if any(isinstance(one, ReplacePicture | ReplaceScenes) for one in operations):  # "no café, use rain"
        says = [one for one in says if one != no_picture_left(there)]
    if sets_time(operations):  # "it feels too slow, make it 12 seconds"
        says = [one for one in says if one not in paced]
        operations = without_blame(operations, blame)
    operations = without_answered(operations, complaints)
    if operations:  # "she talks over the music, lower it" asks for no music
        says = [one for one in says if one not in stated or not re.search("[?？]|Which|哪", one)]
    if question := doubt(operations, clauses, there):
        return Edits(says=(question,))
    wanted = settled(within(sparing(operations, clauses, there), clauses, there))
    if same_length and any(isinstance(one, RemovePicture) for one in operations):
        wanted = (*wanted, SetDuration(length_ms(there.draft)))
    return Edits(
        wanted, tuple(dict.fromkeys(says)), missed(unread, operations, there), asks if says else None
    )
