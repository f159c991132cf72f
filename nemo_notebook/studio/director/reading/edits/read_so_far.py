"""Keep what the clauses of a message come to, and drop what a later one makes needless."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.operations import (
    Operation,
    ReplacePicture,
    ReplaceScenes,
    SetTitle,
    SetVolume,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.answers.complaining import without_answered
from nemo_notebook.studio.director.reading.edits.bounds.settling import settled
from nemo_notebook.studio.director.reading.edits.context.leaning import LIMITS
from nemo_notebook.studio.director.reading.edits.context.restating import of_pace, sets_time, without_blame
from nemo_notebook.studio.director.reading.edits.context.the_rest import of_other_texts
from nemo_notebook.studio.director.reading.edits.pictures.last_shown import shown_last
from nemo_notebook.studio.director.reading.edits.pictures.pictures import no_picture_left
from nemo_notebook.studio.director.reading.edits.texts.captions_with_pictures import over_new_picture
from nemo_notebook.studio.director.reading.edits.texts.text_times import once_more, without_moved
from nemo_notebook.studio.director.reading.edits.texts.title import title_question
from nemo_notebook.studio.director.reading.edits.wholes import without_platform
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.remarks import states
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation

_QUESTION: Final = regex("[?？]|Which|哪")


@dataclass(kw_only=True)
class ReadSoFar:
    """What has been read of the clauses of a message.

    Attributes:
        there: the film.
        operations, says, unread, asks: what is read of them.
        kept_ms: how long the film is to be though pictures come or go, 0 where that is not told.
        done: how many operations the last clause has brought.
    """

    there: Situation
    operations: list[Operation] = field(default_factory=list)
    says: list[str] = field(default_factory=list)
    unread: list[Clause] = field(default_factory=list)
    asks: Ask | None = None
    kept_ms: int = 0
    done: int = 0
    _paced: list[str] = field(default_factory=list)
    _stated: list[str] = field(default_factory=list)
    _blame: list[Operation] = field(default_factory=list)
    _complaints: list[tuple[Clause, Sequence[Operation]]] = field(default_factory=list)

    def take(self, clause: Clause, reading: Reading, before: Clause | None) -> None:
        """Add what a clause asks for to what those before it do."""
        reading = of_other_texts(shown_last(reading, clause, self.there), clause, self.operations, self.there)
        reading = without_platform(reading, self.operations, clause)
        reading = over_new_picture(reading, clause, settled(self.operations), self.there)
        if before is None or not once_more(clause, before, self.operations):
            self.operations = without_moved(self.operations, reading.operations)
        self.operations += reading.operations
        self.done = len(reading.operations)
        self._complaints.append((clause, reading.operations))
        self._blame += reading.operations if of_pace(clause) and not find_durations(clause.text) else ()
        self.asks = reading.asks or self.asks
        if reading.says:
            self.says.append(reading.says)
        if not reading.operations:
            self._stated += [reading.says] if states(clause.text) else []
            self._paced += [reading.says] if of_pace(clause) else []

    def miss(self, clause: Clause) -> None:
        """Keep a clause that is not read, which may limit what was read right before it."""
        self.unread.append(clause)
        if LIMITS.match(clause.raw):  # "louder, but only at the end"
            self.operations = self.operations[: len(self.operations) - self.done]

    def leave_needed(self) -> None:
        """Drop the questions and complaints that a later clause has answered."""
        says = self.says
        if any(isinstance(one, SetTitle) for one in self.operations):  # "the title is wrong, it should be …"
            says = [one for one in says if one != title_question(self.there)]
        if any(isinstance(one, ReplacePicture | ReplaceScenes) for one in self.operations):
            says = [one for one in says if one != no_picture_left(self.there)]  # "no café, use rain"
        if sets_time(self.operations):  # "it feels too slow, make it 12 seconds"
            says = [one for one in says if one not in self._paced]
            self.operations = without_blame(self.operations, self._blame)
        self.operations = list(without_answered(self.operations, self._complaints))
        if self.operations:  # "she talks over the music, lower it" asks for no music
            says = [one for one in says if one not in self._stated or not _QUESTION.search(one)]
        self.says = says

    def spoke_of_sound(self) -> bool:
        """Whether the clause before set a volume, or asked which sound is meant."""
        set_before = bool(self.operations) and isinstance(self.operations[-1], SetVolume)
        return set_before or self.asks is not None and self.asks.kind == "sound"
