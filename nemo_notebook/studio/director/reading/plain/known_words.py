"""Read a follow-up of which each word is known, and which can mean but one thing."""

from __future__ import annotations

from nemo_notebook.studio.director.reading.edits.edits import Edits
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.asked_in_vain import read_in_vain
from nemo_notebook.studio.director.reading.plain.contrary_wishes import read_contrary
from nemo_notebook.studio.director.reading.plain.held_sentences import read_held_pictures
from nemo_notebook.studio.director.reading.plain.look_sentences import read_text_looks
from nemo_notebook.studio.director.reading.plain.mistaken_values import read_mistaken_value
from nemo_notebook.studio.director.reading.plain.music_added import read_music_added
from nemo_notebook.studio.director.reading.plain.music_fades import read_music_fades
from nemo_notebook.studio.director.reading.plain.not_there import not_there
from nemo_notebook.studio.director.reading.plain.one_of_several import read_one_of_several
from nemo_notebook.studio.director.reading.plain.order_by_numbers import read_order_by_numbers
from nemo_notebook.studio.director.reading.plain.original_speed import read_original_speed
from nemo_notebook.studio.director.reading.plain.picture_sentences import read_picture_sentence
from nemo_notebook.studio.director.reading.plain.removal_sentences import read_removal
from nemo_notebook.studio.director.reading.plain.same_length import read_same_length
from nemo_notebook.studio.director.reading.plain.shape_sentences import read_shape_sentence
from nemo_notebook.studio.director.reading.plain.sound_sentences import read_sound_sentence
from nemo_notebook.studio.director.reading.plain.time_sentences import read_text_times
from nemo_notebook.studio.director.reading.plain.told_lengths import read_told_length
from nemo_notebook.studio.director.reading.plain.tone_sentences import read_tone_sentence
from nemo_notebook.studio.director.reading.plain.transition_sentences import read_transition
from nemo_notebook.studio.director.reading.plain.undo_sentences import says_undo
from nemo_notebook.studio.director.reading.plain.with_its_caption import read_moved_together
from nemo_notebook.studio.director.reading.plain.wording_sentences import read_wording


def read_known_words(message: Message, there: Situation) -> Edits | None:
    """Return what a sentence of one kind of change alone asks for; None for any other."""
    if said := read_in_vain(message, there) or read_order_by_numbers(message, there):
        return said
    if there.earlier is not None and says_undo(message.text):  # "reverse that"
        return None
    if missing := not_there(message, there):
        return Edits(says=(missing,))
    if (
        whole := read_contrary(message, there)
        or read_told_length(message, there)
        or read_one_of_several(message, there)
        or read_music_added(message, there)
    ):
        return whole
    operations = (
        read_same_length(message, there)
        or read_moved_together(message, there)
        or read_mistaken_value(message, there)
        or read_original_speed(message, there)
        or read_held_pictures(message, there)
        or read_picture_sentence(message, there)
        or read_text_times(message, there)
        or read_removal(message, there)
        or read_transition(message, there)
        or read_text_looks(message, there)
        or read_wording(message, there)
        or read_shape_sentence(message, there)
        or read_music_fades(message, there)
    )
    if operations:
        return Edits(operations)
    return read_sound_sentence(message, there) or read_tone_sentence(message, there)
