"""Read the clauses of a message in their order: each may lean on what those before it were about and did."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.drafts import length_ms
from nemo_notebook.studio.director.operations import (
    HoldPicture,
    SetColor,
    SetMusic,
    SetTextGround,
    SetTextSize,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.answers.cannot_be import VOICE_PACE
from nemo_notebook.studio.director.reading.edits.answers.complaining import (
    complained_of,
    in_its_place,
    is_answered,
    only_told,
    picture_of,
    says_volume,
    without_question,
)
from nemo_notebook.studio.director.reading.edits.bounds.sparing import (
    allows_length,
    gives_on,
    keeps_length,
    length_kept,
)
from nemo_notebook.studio.director.reading.edits.context.again import read_again
from nemo_notebook.studio.director.reading.edits.context.clip_spoken_of import (
    clip_spoken_of,
    cut_of_clip,
    cuts_film,
    without_pace,
)
from nemo_notebook.studio.director.reading.edits.context.focus import (
    caption_moved,
    means_last,
    more_of_it,
    picture_moved,
    topic_of_last,
    words_named,
)
from nemo_notebook.studio.director.reading.edits.context.held import says_how_loud
from nemo_notebook.studio.director.reading.edits.context.leaning import (
    BARE_AMOUNT,
    CANNOT_READ,
    COMPLAINS,
    CONTRAST,
    IT,
    MEANS_IT,
    SAYS_IT,
)
from nemo_notebook.studio.director.reading.edits.context.pointing import text_spoken_of, with_this
from nemo_notebook.studio.director.reading.edits.context.rather import added_at_time
from nemo_notebook.studio.director.reading.edits.context.restating import adds_nothing, refuses_shape
from nemo_notebook.studio.director.reading.edits.context.still_meant import (
    fades_music,
    for_all,
    names_another,
    of_change_before,
    of_music_alone,
    of_picture_before,
    of_the_other,
    only_another,
    sound_of,
    still_of_last,
    with_words,
    without_complaint,
)
from nemo_notebook.studio.director.reading.edits.film.splits import half_meant
from nemo_notebook.studio.director.reading.edits.in_context import (
    coming_verb,
    read_in_context,
    read_leaning,
    verb_of,
)
from nemo_notebook.studio.director.reading.edits.naming.references import is_picture, topic_of
from nemo_notebook.studio.director.reading.edits.pictures.order import with_next_place
from nemo_notebook.studio.director.reading.edits.read_so_far import ReadSoFar
from nemo_notebook.studio.director.reading.edits.sound.coming_in import with_music_coming
from nemo_notebook.studio.director.reading.edits.sound.volume import turns_it
from nemo_notebook.studio.director.reading.edits.texts.held_lengths import says_length_alone
from nemo_notebook.studio.director.reading.edits.texts.text_times import refines_time
from nemo_notebook.studio.director.reading.edits.topics import (
    names_part,
    of_the_same,
    read_about,
    style_of_topic,
    writes_instead,
)
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.remarks import lacks_something, tells_of_others
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.keeping import leaves_alone

_PACE_OF_IT: Final = regex(
    r"^\W*(?:(?:please|so|and|can\syou|could\syou|make|let|have|an?\s(?:bit|little|touch|tad)|slightly|somewhat|much)\s)*(?:(?:slow|speed)\s(?:it|her|him|that|them)\s(?:down|up)|(?:slow|speed)\s(?:down|up)|(?:it|her|him|that)\s(?:\w+\s){0,3}?(?:slower|faster|slow|quicker)|(?:slower|faster))(?:\s(?:a\s(?:bit|little|touch)|slightly|please|down|much))*\W*$"
    r"|^(?:请|帮我|把|让|它|说得?|念得?|读得?|语速|再|稍微?)*[放变调]?[慢快](?:一?[点些]|下来)?(?:说|念|读)?(?:吧)?$",
    re.I,
)
"""Said of a voice that was spoken of."""


@dataclass
class ClauseRow(ReadSoFar):
    """The clauses of a message, and what has been read of them so far.

    Attributes:
        message: what they stand in.
        clauses: in their order.
        topic: the name of the part that is spoken of.
        blamed: whether the clause before complains of a part.
    """

    message: Message
    clauses: Sequence[Clause]
    topic: str
    blamed: bool
    _verb: str = ""
    _complained: int = 0
    _hanging: bool = False

    def read(self) -> None:
        """Read the clauses one after the other; then drop what a later one has made needless."""
        self.topic = self.topic or topic_of_last(self.there)
        for place, clause in enumerate(self.clauses):
            if not self._is_beside(clause):
                self._read_one(place, clause)
        self.leave_needed()

    def _is_beside(self, clause: Clause) -> bool:
        """Whether a clause says nothing to be read: a contrast, a reason, what is answered anyway."""
        beside = CONTRAST.match(clause.text) or not clause.texts and tells_of_others(clause.text)
        if beside and len(self.clauses) > 1:  # "six seconds, not three"
            return True
        if not clause.texts and lacks_something(clause.text):  # "a photo of Leo, I don't have it here"
            self.unread += [clause] if len(self.clauses) == 1 else []
            return True
        if len(self.clauses) > 1 and allows_length(clause, self.operations):
            return True
        if self.operations and keeps_length(clause):
            self.kept_ms = length_ms(self.there.draft)
            return True
        if self.operations and (told := length_kept(clause, self.operations[-1])):
            self.kept_ms = told
            return True
        if self.operations and isinstance(self.operations[-1], HoldPicture) and gives_on(clause):
            self.unread.append(clause)  # left to `given_on`
            return True
        lettered = bool(self.operations) and isinstance(
            self.operations[-1], SetTextSize | SetTextGround | SetColor
        )
        if lettered and CANNOT_READ.match(clause.text):
            return True
        done = self.operations[-self.done :] if self.done else ()
        if adds_nothing(clause, self.operations) or is_answered(clause, done):
            return True
        if turns_it(clause.text) and self.spoke_of_sound():
            return True
        if refuses_shape(clause):
            self.unread.append(clause)
            return True
        return False

    def _read_one(self, place: int, clause: Clause) -> None:
        clause, here = self._placed(place, clause)
        leans = (
            means_last(clause, self.there)
            if not self.operations
            else still_of_last(clause, self.operations[-1])
        )
        self._verb = verb_of(clause) or self._verb or coming_verb(clause, self.clauses[place + 1 : place + 2])
        leaning = read_leaning(clause, self.operations, self.there)
        reading = self._by_itself(clause, leaning, here)
        clip = clip_spoken_of(self.clauses[place - 1], self.there) if place else None
        if clip is not None and cuts_film(reading, clause, self.there):
            reading = cut_of_clip(clause, clip, self.there)
            self.operations = without_pace(self.operations, clip)
        else:
            reading = self._of_topic(place, clause, reading, leaning=bool(leaning), leans=bool(leans))
        if reading and place + 1 < len(self.clauses) and only_told(clause, reading):
            reading = None  # "it jumps from forest to ocean, softer please"
        if self._hanging and reading and says_length_alone(clause, reading):
            reading = None  # "the first caption earlier, like 1 s" is no length of the film
        self._go_on_about(clause, reading)
        if reading:
            self.take(clause, reading, self.clauses[place - 1] if place else None)
        elif not clause.idle:
            self.miss(clause)

    def _placed(self, place: int, clause: Clause) -> tuple[Clause, Situation]:
        """The clause with what it points at named, and the film in which it is read."""
        if more := "" if self.operations else more_of_it(clause, self.there):
            clause = Clause(more, (), more)
        clause = of_the_other(with_this(clause, self.topic, self.operations), self.topic, self.there)
        before = picture_of(self.clauses[place - 1], self.there) or self.topic if place else ""
        placed = in_its_place(clause, before)
        if placed != clause:  # "the third shot is dull, try a beach instead"
            clause = placed
            self.operations = self.operations[: len(self.operations) - self._complained]
        of_voice = verbs.VOICE.search(self.topic) or self.there.say(*VOICE_PACE) in self.says[-1:]
        if place and of_voice and _PACE_OF_IT.match(clause.text):
            clause = Clause(self.there.say("slow the voice-over down", "旁白慢一点"))
        clause, here = half_meant(clause, self.operations, self.there)
        here = with_music_coming(self.operations, here)
        return clause, here

    def _by_itself(self, clause: Clause, leaning: Reading | None, here: Situation) -> Reading | None:
        """What a clause says with what was done right before it."""
        operations = self.operations
        if not leaning and (order := with_next_place(clause, operations, self.there)):
            self.operations = operations[:-1]
            return Reading((order,))
        if timed := added_at_time(clause, operations):
            self.operations = operations[:-1]
            return Reading((timed,))
        reading = leaning or read_again(clause, operations, self.there)
        reading = reading or (None if says_how_loud(clause) else style_of_topic(self.topic, clause))
        reading = reading or read_in_context(clause, self._verb, operations or self.there.last, here)
        reading = of_change_before(reading, clause, operations or self.there.last)
        return reading if names_part(clause) else of_picture_before(reading, clause, operations)

    def _of_topic(
        self, place: int, clause: Clause, reading: Reading | None, *, leaning: bool, leans: bool
    ) -> Reading | None:
        """What it says of the part that is spoken of, where by itself it says nothing sure."""
        if verbs.MUSIC.search(self.topic) and reading and not names_part(clause):
            comes = any(isinstance(one, SetMusic) for one in self.operations)
            reading = of_music_alone(reading, clause, comes=comes) if reading.operations else reading
        mended = self.blamed and bool(
            SAYS_IT.search(clause.text) or for_all(reading) and is_picture(self.topic)
        )
        halved = place > 0 and bool(BARE_AMOUNT.match(clause.text))
        same = mended or halved or self._still_said_of_it(place, clause, reading)
        unsure = not (reading and reading.operations) or only_another(reading) or MEANS_IT.match(clause.text)
        meant = MEANS_IT.match(clause.text) or leans or mended or not names_part(clause)
        timed = bool(self.operations and reading and refines_time(self.operations[-1], reading))
        alone = leaning or timed or clause.idle or leaves_alone(clause.text)
        alone = alone or names_another(clause, self.topic)
        if not (unsure or leans or self._hanging or same) or not (self.topic or leans) or alone or not meant:
            return reading
        topic = leans and picture_moved(self.operations, self.there) or self.topic
        topic = sound_of(topic, self.clauses[place - 1]) if halved else topic
        carried = read_about(topic, clause, with_words(self.operations, self.there))
        if not carried or writes_instead(reading, carried):  # "the captions are too pale, make them yellow"
            return Reading() if self._hanging and fades_music(reading, clause, self.topic) else reading
        if not self.done:
            self.says = without_question(self.says, self.clauses[:place], self.there)
        self.unread = []
        before = self.clauses[place - 1] if place else None
        self.operations = without_complaint(self.operations, self._complained, before, carried)
        return Reading(carried)

    def _still_said_of_it(self, place: int, clause: Clause, reading: Reading | None) -> bool:
        """Whether a clause is said of the part that is spoken of, though it says something by itself."""
        coloured = IT.search(clause.text) and verbs.find_color(clause.text)
        voiced = verbs.VOICE.search(self.topic) and SAYS_IT.search(clause.text) and says_volume(reading)
        beside = place > 0 and of_the_same(self.clauses[place - 1], clause, self.message)
        return bool(coloured or voiced or beside)

    def _go_on_about(self, clause: Clause, reading: Reading | None) -> None:
        """Remember what a clause was about, for those after it."""
        does = bool(reading and reading.operations)
        kept = reading == Reading()
        self._hanging = bool(topic_of(clause)) and not does and not clause.texts and not kept
        spoken_of = complained_of(clause) if not reading else ""
        named = words_named(reading, self.there) if reading else ""
        moved = caption_moved(reading.operations, self.there.draft, self.there) if reading else ""
        self.topic = moved or topic_of(clause) or named or spoken_of or self.topic
        if (clause.texts and not moved) or not does:
            self.topic = text_spoken_of(clause, self.there) or self.topic
        self.blamed = bool(COMPLAINS.search(clause.text) and topic_of(clause))
        self._complained = len(reading.operations) if reading and COMPLAINS.search(clause.text) else 0
