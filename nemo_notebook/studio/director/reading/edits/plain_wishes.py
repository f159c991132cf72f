"""Read a sentence that says one thing as a whole, by the first of the readers of such sentences."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from nemo_notebook.studio.director.reading.edits.answers.cannot_be import read_cannot_be
from nemo_notebook.studio.director.reading.edits.film.middle_cuts import read_middle_cut
from nemo_notebook.studio.director.reading.edits.pictures.pair_transitions import read_pair_transition
from nemo_notebook.studio.director.reading.edits.sound.music_parts import read_song_start
from nemo_notebook.studio.director.reading.edits.sound.sound_moments import read_sound_moment
from nemo_notebook.studio.director.reading.edits.sound.sound_times import read_silent_card
from nemo_notebook.studio.director.reading.edits.sound.style_and_level import read_style_and_level
from nemo_notebook.studio.director.reading.edits.texts.caption_order import read_caption_order
from nemo_notebook.studio.director.reading.edits.texts.captions_with_pictures import read_caption_with_picture
from nemo_notebook.studio.director.reading.edits.texts.closing import read_ending
from nemo_notebook.studio.director.reading.edits.texts.corners import read_corner
from nemo_notebook.studio.director.reading.edits.texts.exact import read_until_end
from nemo_notebook.studio.director.reading.edits.words.added_lines import read_added_line
from nemo_notebook.studio.director.reading.edits.words.listed_captions import (
    read_captions_by_picture,
    read_listed_captions,
)
from nemo_notebook.studio.director.reading.edits.words.words_out import read_words_out
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation

_LONGEST: Final = 160  # characters; a longer sentence says more than one thing
_READERS: Final[tuple[Callable[[Clause, Situation], Reading | None], ...]] = (
    read_middle_cut,
    read_caption_order,
    read_caption_with_picture,
    read_added_line,
    read_listed_captions,
    read_captions_by_picture,
    read_words_out,
    read_pair_transition,
    read_style_and_level,
    read_corner,
    read_song_start,
    read_sound_moment,
    read_silent_card,
    read_cannot_be,
    read_until_end,
    read_ending,
)


def read_whole_wish(message: Message, there: Situation) -> Reading | None:
    """Read a message that is one of the known sentences; None for any other."""
    said = (Clause(words, message.texts, words) for words in dict.fromkeys((message.text, message.typed)))
    return next((found for one in said if one.raw and (found := read_plain_wish(one, there))), None)


def read_plain_wish(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that is one of the known sentences as a whole; None for any other."""
    if len(clause.raw) > _LONGEST:
        return None
    return next((found for read in _READERS if (found := read(clause, there))), None)
