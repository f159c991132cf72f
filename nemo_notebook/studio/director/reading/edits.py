"""Read a message as edits: clause by clause, each by the first reader that understands it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from nemo_notebook.models.measures import find_aspects, find_film_lengths
from nemo_notebook.studio.director.operations import (
    Operation,
    ReplacePicture,
    ReplaceScenes,
    SetAspect,
    SetDuration,
    SetTitle,
    SetVoice,
    SetVolume,
)
from nemo_notebook.studio.director.reading import verbs
from nemo_notebook.studio.director.reading.clauses import Clause, clauses_of
from nemo_notebook.studio.director.reading.edit_captions import read_captions
from nemo_notebook.studio.director.reading.edit_film import (
    option_edits,
    read_impossible,
    read_length,
    read_look,
)
from nemo_notebook.studio.director.reading.edit_pacing import (
    read_picture_lengths,
    read_sequence,
    read_transitions,
)
from nemo_notebook.studio.director.reading.edit_pictures import no_picture_left, read_pictures
from nemo_notebook.studio.director.reading.edit_sound import read_fade, read_music, read_volume
from nemo_notebook.studio.director.reading.edit_trims import read_trim
from nemo_notebook.studio.director.reading.edit_words import (
    read_texts,
    read_title,
    read_voice,
    title_question,
)
from nemo_notebook.studio.director.reading.held import about_title, read_held, with_noun
from nemo_notebook.studio.director.reading.message import Message
from nemo_notebook.studio.director.reading.settling import settled
from nemo_notebook.studio.director.reading.situation import Reading, Situation
from nemo_notebook.studio.director.reading.volumes import beyond_full
from nemo_notebook.studio.director.words.answers import planned_voice

Reader = Callable[[Clause, Situation], Reading | None]
_READERS: Final[tuple[Reader, ...]] = (
    read_texts,
    read_voice,
    read_title,
    read_captions,
    read_fade,
    read_music,
    read_picture_lengths,
    read_trim,
    read_transitions,
    read_volume,
)
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
    rf"^(?:(?:the|a|an|any|all|its|my|third|second|first|last)\s)*(?:{_THING})(?:\s(?:too|as\swell"
    r"|please))?$",
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
    """

    operations: tuple[Operation, ...] = ()
    says: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()


def read_edits(message: Message, there: Situation) -> Edits:
    """Read a message as edits of the draft that is there; the options line is a wish like any other."""
    sequence = read_sequence(message, there)
    read = Edits(settled(sequence)) if sequence else _read_clauses(message, there)
    options = option_edits(message.options, there)
    says = [*read.says, *(_notes(read.operations, message, there))]
    if not options.operations and not options.says:
        return replace(read, says=tuple(dict.fromkeys(says)))
    operations = settled([*read.operations, *options.operations])
    return Edits(operations, tuple(dict.fromkeys([*says, options.says])), read.unread)


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
    clauses = clauses_of(message)[:_MOST_CLAUSES]
    for place, clause in enumerate(clauses):
        verb = _verb_of(clause) or verb or _coming_verb(clause, clauses[place + 1 : place + 2])
        reading = _read_in_context(clause, verb, operations, there)
        if reading:
            operations += reading.operations
            says += [reading.says] if reading.says else []
        elif not clause.idle:
            unread.append(clause.raw)
    if any(isinstance(one, SetTitle) for one in operations):  # "the title is wrong, it should be …"
        says = [one for one in says if one != title_question(there)]
    if any(isinstance(one, ReplacePicture | ReplaceScenes) for one in operations):  # "no café, use rain"
        says = [one for one in says if one != no_picture_left(there)]
    return Edits(settled(operations), tuple(dict.fromkeys(says)), tuple(unread))


def _verb_of(clause: Clause) -> str:
    spoken = _VERB.search(clause.text)
    return spoken[0] if spoken else ""


def _coming_verb(clause: Clause, after: Sequence[Clause]) -> str:
    """In 标题和音乐都去掉 the verb comes last."""
    return _verb_of(after[0]) if after and _BARE_THING.match(clause.text) else ""


def _read_in_context(
    clause: Clause, verb: str, operations: Sequence[Operation], there: Situation
) -> Reading | None:
    """Read a clause that may lean on those before it."""
    held = about_title(clause, operations) or with_noun(clause, operations)
    return read_held(held, operations) or _with_held_verb(verb, held, there) or _read(held, there)


def _read(clause: Clause, there: Situation) -> Reading | None:
    if verbs.KEEP.search(clause.text):
        return Reading()
    for read in _READERS:
        if reading := read(clause, there):
            return Reading((*reading.operations, *_format_beside(read, clause)), reading.says)
    return _read_film(clause, there)


def _format_beside(read: Reader, clause: Clause) -> list[Operation]:
    """Shape and length in the same clause: "vertical with the title …", "10 seconds with calm music"."""
    shapes = [one.value for one in find_aspects(clause.text) if one.supported]
    lengths = (
        [one.value for one in find_film_lengths(clause.text) if one.supported] if read is read_music else []
    )
    return [*(SetAspect(one) for one in shapes[-1:]), *(SetDuration(one) for one in lengths[-1:])]


def _read_film(clause: Clause, there: Situation) -> Reading | None:
    """Pictures first, where a scene or place is named; length and look may share a clause."""
    pictures = read_pictures(clause, there)
    if pictures:
        return pictures
    found = [one for one in (read_length(clause, there), read_look(clause, there)) if one]
    if not found:
        return read_impossible(clause, there)
    return Reading(
        tuple(op for one in found for op in one.operations), " ".join(one.says for one in found if one.says)
    )


def _with_held_verb(verb: str, clause: Clause, there: Situation) -> Reading | None:
    """In "remove the music and the title" the verb holds on."""
    if not verb or clause.texts or not _BARE_THING.match(clause.text):
        return None
    return _read(Clause(f"{verb} {clause.text}", clause.texts, clause.raw), there)
