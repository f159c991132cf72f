"""The readers of a clause, in the order in which they are tried."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from nemo_notebook.studio.director.reading.edits.all_texts import read_all_texts
from nemo_notebook.studio.director.reading.edits.answers.limits import read_limits
from nemo_notebook.studio.director.reading.edits.context.going_on import read_cut_more
from nemo_notebook.studio.director.reading.edits.film.clip_trims import read_clip_trim, read_window_moved
from nemo_notebook.studio.director.reading.edits.film.edge_cuts import read_edge_cut
from nemo_notebook.studio.director.reading.edits.film.effects import read_effects
from nemo_notebook.studio.director.reading.edits.film.film import read_unknown_look
from nemo_notebook.studio.director.reading.edits.film.film_hues import read_film_hue
from nemo_notebook.studio.director.reading.edits.film.light import read_light
from nemo_notebook.studio.director.reading.edits.film.opening import read_opening
from nemo_notebook.studio.director.reading.edits.film.speed import read_speed
from nemo_notebook.studio.director.reading.edits.film.splits import read_split
from nemo_notebook.studio.director.reading.edits.film.stretches import read_stretch_speed
from nemo_notebook.studio.director.reading.edits.film.trims import read_trim
from nemo_notebook.studio.director.reading.edits.film.weather import read_weather
from nemo_notebook.studio.director.reading.edits.graphics.graphics import read_graphics
from nemo_notebook.studio.director.reading.edits.graphics.step_times import read_step_time, read_step_words
from nemo_notebook.studio.director.reading.edits.matching import read_matching
from nemo_notebook.studio.director.reading.edits.naming.second_line import read_second_line
from nemo_notebook.studio.director.reading.edits.pictures.adding import read_file_at_end, read_shown_again
from nemo_notebook.studio.director.reading.edits.pictures.backdrops import read_backdrop
from nemo_notebook.studio.director.reading.edits.pictures.behind_texts import read_behind_text
from nemo_notebook.studio.director.reading.edits.pictures.fit import read_fit
from nemo_notebook.studio.director.reading.edits.pictures.freeze import read_freeze
from nemo_notebook.studio.director.reading.edits.pictures.moves import read_moves
from nemo_notebook.studio.director.reading.edits.pictures.pacing import read_picture_lengths
from nemo_notebook.studio.director.reading.edits.pictures.pictures import read_framed
from nemo_notebook.studio.director.reading.edits.pictures.scene_lengths import read_scene_length
from nemo_notebook.studio.director.reading.edits.pictures.several_scenes import read_several_scenes
from nemo_notebook.studio.director.reading.edits.pictures.started_with import read_started_with
from nemo_notebook.studio.director.reading.edits.pictures.transitions import (
    read_named_transition,
    read_transitions,
)
from nemo_notebook.studio.director.reading.edits.sound.borrowed_voices import read_borrowed_voice
from nemo_notebook.studio.director.reading.edits.sound.ducking import read_ducking
from nemo_notebook.studio.director.reading.edits.sound.fades import read_fade
from nemo_notebook.studio.director.reading.edits.sound.music_parts import read_music_part
from nemo_notebook.studio.director.reading.edits.sound.own_music import read_own_music
from nemo_notebook.studio.director.reading.edits.sound.sound import read_music
from nemo_notebook.studio.director.reading.edits.sound.sound_times import read_sound_stretch
from nemo_notebook.studio.director.reading.edits.sound.spoken_sentences import read_spoken_sentence
from nemo_notebook.studio.director.reading.edits.sound.voice import read_voice
from nemo_notebook.studio.director.reading.edits.sound.voice_shown import read_voice_shown
from nemo_notebook.studio.director.reading.edits.sound.volume import read_volume
from nemo_notebook.studio.director.reading.edits.texts.appearing import read_appearing
from nemo_notebook.studio.director.reading.edits.texts.caption_halves import read_caption_halves
from nemo_notebook.studio.director.reading.edits.texts.caption_rows import read_caption_rows
from nemo_notebook.studio.director.reading.edits.texts.captions import read_captions
from nemo_notebook.studio.director.reading.edits.texts.captions_together import read_captions_together
from nemo_notebook.studio.director.reading.edits.texts.closing import read_closing
from nemo_notebook.studio.director.reading.edits.texts.countdown import read_countdown
from nemo_notebook.studio.director.reading.edits.texts.credits import read_credit
from nemo_notebook.studio.director.reading.edits.texts.exact import read_exact
from nemo_notebook.studio.director.reading.edits.texts.looks import read_film_fade, read_text_looks
from nemo_notebook.studio.director.reading.edits.texts.text_grounds import read_text_ground
from nemo_notebook.studio.director.reading.edits.texts.text_moves import read_text_moves
from nemo_notebook.studio.director.reading.edits.texts.text_steps import read_text_step
from nemo_notebook.studio.director.reading.edits.texts.title import read_title
from nemo_notebook.studio.director.reading.edits.wishes import read_wish
from nemo_notebook.studio.director.reading.edits.words.letter_case import read_letter_case
from nemo_notebook.studio.director.reading.edits.words.retexting import read_retext
from nemo_notebook.studio.director.reading.edits.words.told_facts import read_told_facts
from nemo_notebook.studio.director.reading.edits.words.words import read_texts
from nemo_notebook.studio.director.reading.edits.words.writing import read_writing
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation

Reader = Callable[[Clause, Situation], Reading | None]
SURE: Final[tuple[Reader, ...]] = (
    read_borrowed_voice,
    read_own_music,
    read_second_line,
    read_behind_text,
    read_text_ground,
    read_text_step,
    read_caption_halves,
    read_voice_shown,
    read_countdown,
    read_letter_case,
    read_all_texts,
    read_step_time,
    read_graphics,
    read_step_words,
    read_several_scenes,
    read_backdrop,
    read_freeze,
    read_fit,
    read_film_hue,
    read_light,
    read_opening,
    read_started_with,
    read_window_moved,
    read_cut_more,
    read_edge_cut,
    read_stretch_speed,
    read_music_part,
    read_captions_together,
    read_caption_rows,
    read_text_moves,
    read_spoken_sentence,
    read_credit,
    read_writing,
    read_told_facts,
    read_file_at_end,
    read_closing,
    read_scene_length,
    read_exact,
    read_sound_stretch,
    read_weather,
    read_retext,
    read_matching,
    read_framed,
    read_appearing,
    read_named_transition,
    read_limits,
    read_effects,
    read_moves,
    read_wish,
)
"""Readers that leave a clause alone where it names something else."""
BY_PATTERN: Final[tuple[Reader, ...]] = (
    read_shown_again,
    read_unknown_look,
    read_split,
    read_speed,
    read_film_fade,
    read_ducking,
    read_text_looks,
    read_texts,
    read_voice,
    read_title,
    read_captions,
    read_fade,
    read_music,
    read_clip_trim,
    read_picture_lengths,
    read_trim,
    read_transitions,
    read_volume,
)
"""Readers that take what they know in a clause, where no other has read it."""
