"""Read what film is asked for, as a `Brief`: each part of its words by the reader of its own."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Final

from nemo_notebook.models.measures import (
    MAX_DURATION_MS,
    MAX_SHORT_SIDE_PX,
    find_durations,
    find_resolution,
    wanted_aspect,
)
from nemo_notebook.studio.director.operations import SetFit
from nemo_notebook.studio.director.plan import Shelf
from nemo_notebook.studio.director.reading.articles.script import (
    MOST_LINES,
    shorten,
    write_script,
)
from nemo_notebook.studio.director.reading.briefs.actors import unshown
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.briefs.chart_words import without_drawn
from nemo_notebook.studio.director.reading.briefs.charts import find_chart
from nemo_notebook.studio.director.reading.briefs.content import announces_material, part, without_audience
from nemo_notebook.studio.director.reading.briefs.covered import with_topics
from nemo_notebook.studio.director.reading.briefs.dotted import with_dots, with_dots_held
from nemo_notebook.studio.director.reading.briefs.edges import said_after
from nemo_notebook.studio.director.reading.briefs.film_texts import with_film_texts
from nemo_notebook.studio.director.reading.briefs.graphics import find_graphic
from nemo_notebook.studio.director.reading.briefs.heard import as_heard
from nemo_notebook.studio.director.reading.briefs.kept import as_kept
from nemo_notebook.studio.director.reading.briefs.labels import with_item_numbers, without_labels
from nemo_notebook.studio.director.reading.briefs.length import length_of, may_be_of_film, recorded_ms
from nemo_notebook.studio.director.reading.briefs.letters import as_letter
from nemo_notebook.studio.director.reading.briefs.list_heads import with_list_heads
from nemo_notebook.studio.director.reading.briefs.looks import find_looks, without_lying
from nemo_notebook.studio.director.reading.briefs.manner import hear_manner
from nemo_notebook.studio.director.reading.briefs.mended_titles import with_mended_title
from nemo_notebook.studio.director.reading.briefs.only_words import with_only
from nemo_notebook.studio.director.reading.briefs.parts import (
    material_of,
    without_author,
    without_rows,
    without_steps,
)
from nemo_notebook.studio.director.reading.briefs.photo_lines import with_photo_lines, with_picture_each
from nemo_notebook.studio.director.reading.briefs.poster_lines import as_lines
from nemo_notebook.studio.director.reading.briefs.promised import with_promised
from nemo_notebook.studio.director.reading.briefs.quotations import find_quotation
from nemo_notebook.studio.director.reading.briefs.scenes import not_shown, scenes_of, scenes_told
from nemo_notebook.studio.director.reading.briefs.sound import (
    Music,
    find_music,
    find_unheard,
    find_voice,
    is_silent,
    mutes_clips,
)
from nemo_notebook.studio.director.reading.briefs.statements import with_statements
from nemo_notebook.studio.director.reading.briefs.steering import as_one, steering
from nemo_notebook.studio.director.reading.briefs.storyboard import find_storyboard
from nemo_notebook.studio.director.reading.briefs.talk import without_talk
from nemo_notebook.studio.director.reading.briefs.title_directions import without_directions
from nemo_notebook.studio.director.reading.briefs.told_events import with_events
from nemo_notebook.studio.director.reading.briefs.told_events_zh import with_first_clause
from nemo_notebook.studio.director.reading.briefs.untold import with_all_told
from nemo_notebook.studio.director.reading.briefs.wants import (
    LARGE,
    PLAIN_CLIP,
    PROMO,
    REEL,
    TEACHES,
    find_seed,
)
from nemo_notebook.studio.director.reading.briefs.wording import in_asked_language, in_plain_spelling
from nemo_notebook.studio.director.reading.briefs.words import ONE_EACH, points_wanted
from nemo_notebook.studio.director.reading.messages.attachments import chosen_media, each_length_ms
from nemo_notebook.studio.director.reading.messages.file_order import FileOrder, take_file_order
from nemo_notebook.studio.director.reading.messages.left_out_files import without_left_out
from nemo_notebook.studio.director.reading.messages.listed_files import take_listed
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.texts import BLANK
from nemo_notebook.studio.director.reading.messages.timed_scenes import timed_scenes
from nemo_notebook.studio.director.reading.messages.topic import find_topic
from nemo_notebook.studio.director.reading.terms.counting_down import before_words, find_countdown
from nemo_notebook.studio.director.reading.terms.dots import released
from nemo_notebook.studio.director.reading.terms.film_colours import (
    colours_background,
    find_accent,
    left_out,
    tone_of_accent,
)
from nemo_notebook.studio.director.reading.terms.moods import find_tone
from nemo_notebook.studio.director.reading.terms.occasion import style_of_occasion, style_of_trade
from nemo_notebook.studio.director.reading.terms.own_names import own_name
from nemo_notebook.studio.director.reading.terms.stages import wants_raw
from nemo_notebook.studio.director.reading.terms.tongue import foreign_subject

_LONGEST_HEADING: Final = 40  # of words that are shown as they are
_TOLD_OVER: Final = (
    with_events,
    with_first_clause,
    with_statements,
    as_lines,
    without_drawn,
    without_labels,
    with_item_numbers,
    with_photo_lines,
    with_picture_each,
    without_directions,
    with_mended_title,
    with_list_heads,
    in_plain_spelling,
    in_asked_language,
)
"""What looks at the captions and the title of a brief at last, in this order."""


@lru_cache(maxsize=2)  # a message may be read to see what it is, and again for its film
def read_brief(message: Message, shelf: Shelf, *, new_session: bool) -> Brief:
    """Read a message as a brief.

    Args:
        message: the words.
        shelf: the session's files.
        new_session: whether there is no draft yet, so that files need not be spoken of to be meant.
    """
    wanted, shelf = without_left_out(message, shelf)
    wanted, shelf = take_listed(wanted, shelf)
    kept, order = take_file_order(wanted, shelf)
    return with_dots(_read(with_dots_held(kept), shelf, order, new_session=new_session))


def _read(message: Message, shelf: Shelf, order: FileOrder, *, new_session: bool) -> Brief:
    board = find_storyboard(message.bare)
    parts = as_one(part(without_audience(board.rest if board else message.bare)), message)
    countdown = find_countdown(parts.wishes)
    if countdown:
        countdown = before_words(countdown) if said_after(message) else countdown
        parts = replace(parts, wishes=countdown.rest)
    quote = "" if parts.material else find_quotation(message)
    looks = find_looks(without_author(parts.wishes, quote))
    if any(isinstance(one, SetFit) for one in looks.wanted):
        message = replace(message, said=without_lying(message.said))
    parts = replace(parts, wishes=looks.rest)
    wishes = parts.wishes
    material = released(material_of(message, parts.material))
    points = points_wanted(wishes)
    chosen = order.of(chosen_media(wishes, shelf, new_session=new_session))
    heard, tone, graphic = hear_manner(wishes), find_tone(wishes), find_graphic(wishes)
    accent = find_accent(wishes) or heard.accent
    missing = not_shown(board.scenes, message) if board else unshown(wishes.replace(BLANK, ""))
    brief = Brief(
        language=message.language,
        tone=tone or heard.tone or None,
        colour_tone=tone_of_accent(wishes, accent),
        accent=accent,
        lettering=looks.lettering,
        colours_background=colours_background(wishes),
        spare_colour=left_out(wishes, accent),
        teaches=bool(TEACHES.search(wishes)),
        unshown=missing if not chosen.pictures else (),
        seed=find_seed(message, wishes),
        music=find_music(wishes, chosen.songs),
        silent=is_silent(wishes),
        mutes_clips=mutes_clips(wishes),
        unheard=find_unheard(wishes),
        voice=find_voice(message, wishes),
        subjects=scenes_told(board.scenes, message) if board else scenes_of(wishes, material, message),
        topic=find_topic(wishes, message.language),
        promo=bool(PROMO.search(wishes)),
        plain=bool(PLAIN_CLIP.search(wishes)) and not own_name(wishes),
        chosen=chosen,
        points=points,
        one_each=bool(points and ONE_EACH.search(wishes)),
        quote=quote,
        large=bool(LARGE.search(wishes)),
        looks=looks.wanted,
        graphic=graphic,
        chart=find_chart(wishes.replace(BLANK, ""), graphic),
        countdown=countdown,
        storyboard=bool(board),
        scene_lengths_ms=timed.lengths_ms if board and (timed := timed_scenes(message.typed)) else (),
        usual_style=style_of_trade(wishes),
        fitting_style=heard.style(style_of_occasion(wishes), tone),
        script=write_script(material, most=points or MOST_LINES) if material else None,
        no_material=parts.promised or (not material and not chosen.pictures and announces_material(wishes)),
    )
    shaped = with_film_texts(_with_shape(brief, message, wishes), message, parts)
    shaped = with_promised(with_all_told(shaped, message, wishes), message, wishes)
    only = with_only(shaped, message, wishes)
    told = (
        with_topics(
            as_letter(as_kept(as_heard(shaped, message), shaped, message), shaped, message), message, wishes
        )
        if only == shaped
        else only
    )
    shaped = without_talk(told, shaped, message)
    for told_over in _TOLD_OVER:
        shaped = told_over(shaped, message)
    if board and board.each_ms and not shaped.duration_ms:
        shaped = replace(shaped, duration_ms=board.each_ms * len(board.scenes))
    shaped = _raw(shaped) if wants_raw(wishes) else shaped
    return _in_own_words(shaped, message) if message.foreign else shaped


def _raw(brief: Brief) -> Brief:
    """A brief for the picture alone."""
    return replace(brief, no_title=True, no_captions=True, music=Music(False), voice=None)


def _with_shape(brief: Brief, message: Message, wishes: str) -> Brief:
    """Length and canvas; what the options line says wins."""
    aspect, side = wanted_aspect(wishes), find_resolution(wishes)
    lengths = brief.chosen.lengths_ms
    asked_ms = _steered(
        length_of(without_rows(without_steps(wishes), brief.chart)) or length_of(wishes), message
    )
    told_ms = recorded_ms(brief.music.song, wishes) if asked_ms is None else asked_ms
    return replace(
        brief,
        duration_ms=message.options.duration_ms or (None if lengths else told_ms),
        each_ms=None if lengths else each_length_ms(wishes),
        aspect=message.options.aspect
        or (aspect.value if aspect else "9:16" if REEL.search(wishes) else None),
        short_px=min(MAX_SHORT_SIDE_PX, side.value) if side else None,
        too_large=side is not None and side.value > MAX_SHORT_SIDE_PX,
    )


def _steered(length_ms: int | None, message: Message) -> int | None:
    """A film's length; not that of what it tells, "a 3-second tent", where another is asked for."""
    if length_ms is None:
        return None
    steers = steering(message)
    typed, asked = ([one.value for one in find_durations(text)] for text in (message.said, steers))
    if length_ms in asked or length_ms not in typed:
        return length_ms
    told = length_of(steers)
    if told and told <= MAX_DURATION_MS:
        return told
    return length_ms if length_ms <= MAX_DURATION_MS and may_be_of_film(length_ms, message.said) else None


def _in_own_words(brief: Brief, message: Message) -> Brief:
    """A brief in a language that is not understood: its words themselves are the title, or captions."""
    words = foreign_subject(message.bare.replace(BLANK, ""))
    topic = replace(brief, topic=shorten(words), foreign=True)
    if not words or brief.title or brief.captions or brief.script:
        return topic
    if len(words) <= _LONGEST_HEADING:
        return replace(topic, title=words)
    return replace(topic, script=replace(write_script(words), name=""))
