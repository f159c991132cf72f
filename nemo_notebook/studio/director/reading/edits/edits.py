"""Read a message as edits: clause by clause, each by the first reader that understands it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from nemo_notebook.studio.director.drafts import length_ms
from nemo_notebook.studio.director.operations import (
    Operation,
    RemovePicture,
    Reorder,
    ReplacePicture,
    ReplaceScenes,
    SetColor,
    SetDuration,
    SetTextPlace,
    SetTextSize,
    SetTitle,
    SetVoice,
    SetVolume,
    Vary,
)
from nemo_notebook.studio.director.reading.edits.again import read_again, read_correction
from nemo_notebook.studio.director.reading.edits.asking import contradiction, is_question
from nemo_notebook.studio.director.reading.edits.closing import read_closing_on
from nemo_notebook.studio.director.reading.edits.explaining import explained
from nemo_notebook.studio.director.reading.edits.film import option_edits
from nemo_notebook.studio.director.reading.edits.focus import (
    means_last,
    more_of_it,
    picture_moved,
    topic_of_last,
    words_named,
)
from nemo_notebook.studio.director.reading.edits.graphic_wholes import read_graphics_on
from nemo_notebook.studio.director.reading.edits.held import (
    about_title,
    read_held,
    says_how_loud,
    says_length_alone,
    with_its_caption,
    with_noun,
)
from nemo_notebook.studio.director.reading.edits.joining import joined
from nemo_notebook.studio.director.reading.edits.leaning import (
    BARE_STEP,
    CANNOT_READ,
    COMPLAINS,
    CONTRAST,
    IT,
    IT_MOVED,
    LIMITS,
    MEANS_IT,
    SAYS_IT,
)
from nemo_notebook.studio.director.reading.edits.lettered import read_looks_on
from nemo_notebook.studio.director.reading.edits.order import read_next_place
from nemo_notebook.studio.director.reading.edits.pictures import no_picture_left
from nemo_notebook.studio.director.reading.edits.readers import read_clause
from nemo_notebook.studio.director.reading.edits.references import topic_of, with_references
from nemo_notebook.studio.director.reading.edits.retexting import read_correction_of_words
from nemo_notebook.studio.director.reading.edits.settling import settled
from nemo_notebook.studio.director.reading.edits.sound import read_music
from nemo_notebook.studio.director.reading.edits.sparing import keeps_length, sparing
from nemo_notebook.studio.director.reading.edits.text_times import once_more, read_text_time, without_moved
from nemo_notebook.studio.director.reading.edits.the_rest import with_the_rest
from nemo_notebook.studio.director.reading.edits.title import title_question
from nemo_notebook.studio.director.reading.edits.topics import (
    names_part,
    of_the_same,
    read_about,
    style_of_topic,
)
from nemo_notebook.studio.director.reading.edits.wholes import beside_order, whole_order, without_platform
from nemo_notebook.studio.director.reading.messages.clauses import Clause, clauses_of
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.volumes import beyond_full
from nemo_notebook.studio.director.words.answers import planned_voice
from nemo_notebook.studio.director.words.telling import about_film

_VERB: Final = re.compile(
    r"\b(?:remove|delete|drop|add|insert|put|make|set|change|switch|lower|raise|trim|cut|replace"
    r"|swap|use|turn|no|without)\b|去掉|删掉|删除|不要|加上?|添加|改成|换成|调[高低大小]|降低|提高",
    re.I,
)
_THING: Final = "|".join(
    one.pattern
    for one in (verbs.MUSIC, verbs.TITLE, verbs.CAPTIONS, verbs.VOICE, verbs.END_CARD, verbs.PICTURES)
)
_BARE_THING: Final = re.compile(
    rf"^(?:(?:can\syou|could\syou|please|now|also)\s)*(?:(?:the|a|an|any|all|its|my|third|second|first"
    rf"|last)\s)*(?:{_THING})(?:\s(?:too|as\swell"
    r"|please))?$|^(?:the\s)?(?:first|last)\s(?:two|three|\d)(?:\s\w+)?$",
    re.I,
)
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
    if corrected := read_correction(message, there):
        return Edits(corrected, instead=True)
    if answered := _answered(message, there):
        return answered
    reworded = read_correction_of_words(message, there)
    sequence = (reworded,) if reworded else whole_order(message, there)
    read = _with_others(sequence, message, there) if sequence else _read_clauses(message, there)
    options = option_edits(message.options, there)
    says = [*read.says, *(_notes(read.operations, message, there))]
    if not options.operations and not options.says:
        return replace(read, says=tuple(dict.fromkeys(says)))
    operations = settled([*read.operations, *options.operations])
    return Edits(operations, tuple(dict.fromkeys([*says, options.says])), read.unread, read.asks)


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
    if not is_question(message) or message.texts:
        return None
    if why := explained(message.bare, there):
        return Edits(says=(why,))
    about = (
        read_music(Clause(message.bare, (), message.wishes), there)
        if verbs.MUSIC.search(message.bare)
        else None
    )
    return Edits(says=((about.says if about else "") or about_film(there.draft, there.language),))


def _notes(operations: Sequence[Operation], message: Message, there: Situation) -> list[str]:
    """What the person should know of an edit: the loudest there is, what a voice-over needs."""
    notes = []
    if any(isinstance(one, SetVolume) for one in operations) and beyond_full(message.bare):
        notes.append(there.say("100% is the most.", "最大是 100%。"))
    if any(isinstance(one, SetVoice) for one in operations):
        notes.append(planned_voice(there.language))
    return notes


def _read_clauses(message: Message, there: Situation) -> Edits:
    operations: list[Operation] = []
    says: list[str] = []
    unread: list[str] = []
    verb = ""
    topic, asks, complained, done = topic_of_last(there), None, 0, 0
    hanging = blamed = same_length = False
    clauses = joined([with_references(one, there) for one in clauses_of(message)[:_MOST_CLAUSES]])
    for place, clause in enumerate(clauses):
        if CONTRAST.match(clause.text) and len(clauses) > 1:  # "six seconds, not three"
            continue
        if operations and keeps_length(clause):
            same_length = True
            continue
        if operations and isinstance(operations[-1], SetTextSize) and CANNOT_READ.match(clause.text):
            continue
        if more := "" if operations else more_of_it(clause, there):
            clause = Clause(more, (), more)
        leans = means_last(clause, there) if not operations else _still_of_last(clause, operations[-1])
        verb = _verb_of(clause) or verb or _coming_verb(clause, clauses[place + 1 : place + 2])
        reading = read_next_place(clause, operations, there) or read_again(clause, operations, there)
        reading = reading or (None if says_how_loud(clause) else style_of_topic(topic, clause))
        reading = reading or _read_in_context(clause, verb, operations or there.last, there)
        coloured = IT.search(clause.text) and verbs.find_color(clause.text)
        mended = bool(blamed and SAYS_IT.search(clause.text))
        same = mended or coloured or place > 0 and of_the_same(clauses[place - 1], clause, message)
        unsure = (
            not (reading and reading.operations)
            or _only_another(reading)
            or MEANS_IT.match(clause.text)
            or leans
            or hanging
            or same
        )
        meant = MEANS_IT.match(clause.text) or leans or mended or not names_part(clause)
        if unsure and (topic or leans) and not clause.idle and meant:
            carried = read_about(leans and picture_moved(operations, there) or topic, clause, there)
            if carried:  # "the captions are too pale, make them yellow"
                says, unread, reading = _without_question(says, there), [], Reading(carried)
                operations = operations[: len(operations) - complained]
        if hanging and reading and says_length_alone(clause, reading):
            reading = None  # "the first caption earlier, like 1 s" is no length of the film
        kept = reading == Reading()
        hanging = (
            bool(topic_of(clause)) and not (reading and reading.operations) and not clause.texts and not kept
        )
        topic = topic_of(clause) or (words_named(reading, there) if reading else "") or topic
        blamed = bool(COMPLAINS.search(clause.text) and topic_of(clause))
        complained = len(reading.operations) if reading and COMPLAINS.search(clause.text) else 0
        if reading:
            reading = without_platform(reading, operations, clause)
            if not (place and once_more(clause, clauses[place - 1], operations)):
                operations = without_moved(operations, reading.operations)
            operations += reading.operations
            done = len(reading.operations)
            says += [reading.says] if reading.says else []
            asks = reading.asks or asks
        elif not clause.idle:
            unread.append(clause.raw)
            if LIMITS.match(clause.raw):  # "louder, but only at the end"
                operations = operations[: len(operations) - done]
    if any(isinstance(one, SetTitle) for one in operations):  # "the title is wrong, it should be …"
        says = [one for one in says if one != title_question(there)]
    if any(isinstance(one, ReplacePicture | ReplaceScenes) for one in operations):  # "no café, use rain"
        says = [one for one in says if one != no_picture_left(there)]
    wanted = settled(sparing(operations, clauses, there))
    if same_length and any(isinstance(one, RemovePicture) for one in operations):
        wanted = (*wanted, SetDuration(length_ms(there.draft)))
    return Edits(wanted, tuple(dict.fromkeys(says)), tuple(unread), asks if says else None)


def _only_another(reading: Reading) -> bool:
    """Whether a clause was read as a wish for another film, where it may be one for another song."""
    return all(isinstance(one, Vary) for one in reading.operations)


def _still_of_last(clause: Clause, last: Operation) -> bool:
    """Whether "2 seconds longer" is still said of the title in "title bigger, red, 2 seconds longer"."""
    if isinstance(last, Reorder):
        return bool(IT_MOVED.match(clause.text))
    worded = isinstance(last, SetTitle | SetTextSize | SetColor | SetTextPlace)
    return worded and bool(BARE_STEP.match(clause.text))


def _without_question(says: Sequence[str], there: Situation) -> list[str]:
    """What was said of a part stays unsaid once the next clause tells what is wished for it."""
    return [] if len(says) == 1 else list(says)


def _verb_of(clause: Clause) -> str:
    spoken = _VERB.search(clause.text)
    return spoken[0] if spoken else "remove" if verbs.REMOVE.search(clause.text) else ""


def _coming_verb(clause: Clause, after: Sequence[Clause]) -> str:
    """In 标题和音乐都去掉 the verb comes last."""
    kept = not after or verbs.KEEP.search(after[0].text)
    return "" if kept or not _BARE_THING.match(clause.text) else _verb_of(after[0])


def _read_in_context(
    clause: Clause, verb: str, operations: Sequence[Operation], there: Situation
) -> Reading | None:
    """Read a clause that may lean on those before it."""
    clause = with_the_rest(with_its_caption(clause, operations, there), operations, there)
    held = about_title(clause, operations) or with_noun(clause, operations)
    return (
        read_text_time(held, operations, there)
        or read_held(held, operations)
        or read_looks_on(held, operations, there)
        or _with_held_verb(verb, held, there)
        or read_graphics_on(clause, operations, there)
        or read_closing_on(clause, operations, there)
        or read_clause(held, there)
    )


def _with_held_verb(verb: str, clause: Clause, there: Situation) -> Reading | None:
    """In "remove the music and the title" the verb holds on."""
    if not verb or clause.texts or not _BARE_THING.match(clause.text):
        return None
    return read_clause(Clause(f"{verb} {clause.text}", clause.texts, clause.raw), there)
