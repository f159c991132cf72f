"""Put a message in plain words before it is planned: courtesies go, names of things are filled in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.drafts import all_segments, words_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Media, Shelf, Wire
from nemo_notebook.studio.director.reading.edits.film.speed_told import with_speed_told
from nemo_notebook.studio.director.reading.edits.naming.music_called import with_music_called
from nemo_notebook.studio.director.reading.edits.naming.quoted_files import with_files_bare
from nemo_notebook.studio.director.reading.edits.naming.spare_files import with_spare_named
from nemo_notebook.studio.director.reading.edits.texts.last_caption import with_last_caption
from nemo_notebook.studio.director.reading.intents.music_spoken_of import with_music_meant
from nemo_notebook.studio.director.reading.intents.spoken_before import with_spoken_before
from nemo_notebook.studio.director.reading.intents.told_before_undo import undo_alone
from nemo_notebook.studio.director.reading.messages.asked_plainly import with_plain_wishes
from nemo_notebook.studio.director.reading.messages.chinese_marks import with_chinese_marks
from nemo_notebook.studio.director.reading.messages.clip_cuts_zh import with_clip_cuts
from nemo_notebook.studio.director.reading.messages.courtesies import plainly, without_rest
from nemo_notebook.studio.director.reading.messages.foreign_refusals import with_refusals_in_english
from nemo_notebook.studio.director.reading.messages.foreign_times import with_times_in_english
from nemo_notebook.studio.director.reading.messages.letter_ends import without_letter_ends
from nemo_notebook.studio.director.reading.messages.main_message import with_main_message
from nemo_notebook.studio.director.reading.messages.mended_quotes import with_quotes_mended
from nemo_notebook.studio.director.reading.messages.parts_refused import with_parts_refused
from nemo_notebook.studio.director.reading.messages.photos_captioned import with_photo_captions
from nemo_notebook.studio.director.reading.messages.plainer_briefs import in_plainer_brief
from nemo_notebook.studio.director.reading.messages.plainer_briefs_zh import in_plainer_brief_zh
from nemo_notebook.studio.director.reading.messages.reasons import without_reasons
from nemo_notebook.studio.director.reading.messages.refused_changes import without_refused_changes
from nemo_notebook.studio.director.reading.messages.rows_of_files import with_rows_told
from nemo_notebook.studio.director.reading.messages.said_plainly import in_known_words
from nemo_notebook.studio.director.reading.messages.scene_seconds import with_scene_stretches
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.messages.texts import with_slips_right
from nemo_notebook.studio.director.reading.messages.told_scenes import with_scenes_listed
from nemo_notebook.studio.director.reading.messages.traditional import (
    in_plain_order,
    in_plain_signs,
    steering_in_plain_signs,
)
from nemo_notebook.studio.director.reading.messages.words_unquoted import with_words_in_quotes
from nemo_notebook.studio.director.reading.plain.paced_scenes import with_scene_paced
from nemo_notebook.studio.director.reading.plain.plainer import in_plainer_words
from nemo_notebook.studio.director.reading.plain.praise_sentences import without_praise
from nemo_notebook.studio.director.reading.plain.texts_appearing_zh import appearing_meant

_EMPTY_QUOTES: Final = regex(r"(?<![\d\"“”])(?:“\s*”|\"\"|「\s*」|『\s*』|《\s*》)(?!\")")
"""Quotation marks with no words in them."""


def first_message(message: str, media: Sequence[Media]) -> str:
    """Return the message of a first film in plain words."""
    message = _EMPTY_QUOTES.sub("", with_chinese_marks(with_quotes_mended(message)))
    message = with_refusals_in_english(with_times_in_english(message))
    message = with_words_in_quotes(with_main_message(with_parts_refused(message)))
    message = in_plainer_brief_zh(in_plainer_brief(without_letter_ends(message)))
    seen = [one for one in media if one.kind in ("image", "video")]
    clips = any(one.kind == "video" for one in seen)
    if media:
        message = with_photo_captions(with_rows_told(message, media), media)
    else:
        message = with_scenes_listed(with_scene_stretches(message))
    message = with_plain_wishes(message, clips=clips)
    message = steering_in_plain_signs(in_plain_order(message))
    return with_clip_cuts(message) if clips and len(seen) == 1 else message


def follow_up(
    message: str, before: Sequence[str], draft: Wire, shelf: Shelf
) -> tuple[str, str | None, Sequence[str]]:
    """Return a message beside a film as it was typed, and that and what was said before in plain words.

    The plain words are None where nothing is to be done: it only refuses changes, or tells how people watch.
    """
    film = _words_of_film(draft, shelf)
    there = Situation(draft, shelf, "en")
    before = [with_chinese_marks(one) for one in before]
    message = _EMPTY_QUOTES.sub("", with_chinese_marks(with_quotes_mended(message)))
    typed = without_rest(in_plain_signs(with_times_in_english(with_files_bare(message, shelf)), film))
    typed = with_slips_right(typed)
    wished = without_reasons(typed)
    if wished is None:
        return typed, None, before
    typed = in_plainer_words(without_praise(in_known_words(wished)))
    typed = with_scene_paced(with_last_caption(with_speed_told(typed, there), there), there)
    typed = with_spare_named(with_music_called(typed, draft, shelf), draft, shelf)
    typed = with_spoken_before(with_music_meant(typed, before), before, there)
    earlier = [plainly(with_spare_named(in_plain_signs(one, film), draft, shelf)) for one in before]
    typed = typed if appearing_meant(typed, there) else undo_alone(typed, there)
    rest = without_refused_changes(typed, there)
    return (typed, None, earlier) if rest is None else (rest, plainly(rest), earlier)


def _words_of_film(draft: Wire, shelf: Shelf) -> list[str]:
    """Its texts and the names of its files, as a message may repeat them."""
    texts = [words_of(one) for one in all_segments(draft)]
    return [*filter(None, texts), *(one.name.rpartition(".")[0] for one in shelf.media)]
