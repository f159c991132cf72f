"""Read what film is asked for, as a `Brief`: each part of its words by the reader of its own."""

from __future__ import annotations

import re
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
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Shelf
from nemo_notebook.studio.director.reading.articles.script import (
    MOST_LINES,
    shorten,
    write_script,
)
from nemo_notebook.studio.director.reading.briefs.actors import unshown
from nemo_notebook.studio.director.reading.briefs.besides import (
    hired,
    with_aside,
    with_business,
    with_employer,
    with_items,
    with_sender,
    with_subject,
)
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.briefs.chart_words import without_drawn
from nemo_notebook.studio.director.reading.briefs.charts import find_chart
from nemo_notebook.studio.director.reading.briefs.completing import completed
from nemo_notebook.studio.director.reading.briefs.content import (
    Parts,
    announces_material,
    part,
    without_audience,
)
from nemo_notebook.studio.director.reading.briefs.covered import with_topics
from nemo_notebook.studio.director.reading.briefs.dotted import with_dots, with_dots_held
from nemo_notebook.studio.director.reading.briefs.edges import (
    action_of,
    end_words,
    ending_of,
    said_after,
    shouts,
    shows_file,
    title_of,
)
from nemo_notebook.studio.director.reading.briefs.graphics import find_graphic
from nemo_notebook.studio.director.reading.briefs.headings import (
    counted,
    heading_of,
    is_name_before,
    question_of,
)
from nemo_notebook.studio.director.reading.briefs.heard import as_heard
from nemo_notebook.studio.director.reading.briefs.kept import as_kept
from nemo_notebook.studio.director.reading.briefs.labels import with_item_numbers, without_labels
from nemo_notebook.studio.director.reading.briefs.leading import led_by
from nemo_notebook.studio.director.reading.briefs.length import length_of, may_be_of_film, recorded_ms
from nemo_notebook.studio.director.reading.briefs.letters import as_letter
from nemo_notebook.studio.director.reading.briefs.list_heads import with_list_heads
from nemo_notebook.studio.director.reading.briefs.lists import list_head
from nemo_notebook.studio.director.reading.briefs.looks import find_looks, without_lying
from nemo_notebook.studio.director.reading.briefs.manner import hear_manner
from nemo_notebook.studio.director.reading.briefs.mended_titles import with_mended_title
from nemo_notebook.studio.director.reading.briefs.news import headed_by_news, held
from nemo_notebook.studio.director.reading.briefs.occasion_titles import named_title
from nemo_notebook.studio.director.reading.briefs.only_words import with_only, without_exceptions
from nemo_notebook.studio.director.reading.briefs.parts import (
    material_of,
    with_names,
    without_author,
    without_rows,
    without_steps,
)
from nemo_notebook.studio.director.reading.briefs.photo_lines import with_photo_lines, with_picture_each
from nemo_notebook.studio.director.reading.briefs.pitch import Pitch, read_pitch
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
from nemo_notebook.studio.director.reading.briefs.verses import before_and_after, sentences_of
from nemo_notebook.studio.director.reading.briefs.wants import (
    LARGE,
    LEAVES_WORDS,
    NO_CAPTIONS,
    NO_TEXT,
    NO_TITLE,
    PLAIN_CLIP,
    PROMO,
    REEL,
    SPEAKS_OF_CAPTIONS,
    SPEAKS_OF_TITLE,
    TEACHES,
    find_seed,
)
from nemo_notebook.studio.director.reading.briefs.weak_titles import strong
from nemo_notebook.studio.director.reading.briefs.wording import in_asked_language, in_plain_spelling
from nemo_notebook.studio.director.reading.briefs.words import (
    LONGEST_TITLE,
    ONE_EACH,
    find_captions,
    find_titles,
    points_wanted,
    without_repeats,
)
from nemo_notebook.studio.director.reading.messages.attachments import chosen_media, each_length_ms
from nemo_notebook.studio.director.reading.messages.file_order import FileOrder, take_file_order
from nemo_notebook.studio.director.reading.messages.framing import unframed, without_remnants
from nemo_notebook.studio.director.reading.messages.left_out_files import without_left_out
from nemo_notebook.studio.director.reading.messages.listed_files import take_listed
from nemo_notebook.studio.director.reading.messages.listing import numbered_items
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.sentence_parts import is_fact
from nemo_notebook.studio.director.reading.messages.texts import BLANK, without_gaps
from nemo_notebook.studio.director.reading.messages.timed_scenes import timed_scenes
from nemo_notebook.studio.director.reading.messages.topic import as_title, find_topic
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
from nemo_notebook.studio.director.reading.terms.offers import contact
from nemo_notebook.studio.director.reading.terms.own_names import own_name
from nemo_notebook.studio.director.reading.terms.stages import wants_raw
from nemo_notebook.studio.director.reading.terms.tongue import foreign_subject
from nemo_notebook.studio.director.words.phrases import at_most

_OF_QUOTE: Final = regex(r"\bquot(?:e|ation)|名言|金句|语录", re.I)
_FIRST_WORDS: Final = 120  # characters of a text that may say who holds what
_LONGEST_HEADING: Final = 40  # of words that are shown as they are


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
    shaped = _with_words(_with_shape(brief, message, wishes), message, parts)
    shaped = with_promised(with_all_told(shaped, message, wishes), message, wishes)
    only = with_only(shaped, message, wishes)
    told = (
        with_topics(
            as_letter(as_kept(as_heard(shaped, message), shaped, message), shaped, message), message, wishes
        )
        if only == shaped
        else only
    )
    told = with_first_clause(with_events(without_talk(told, shaped, message), message), message)
    told = with_statements(told, message)
    labelled = without_labels(without_drawn(as_lines(told, message), message), message)
    shaped = with_picture_each(with_photo_lines(with_item_numbers(labelled, message), message), message)
    shaped = in_asked_language(in_plain_spelling(_titled(shaped, message), message), message)
    if board and board.each_ms and not shaped.duration_ms:
        shaped = replace(shaped, duration_ms=board.each_ms * len(board.scenes))
    shaped = _raw(shaped) if wants_raw(wishes) else shaped
    return _in_own_words(shaped, message) if message.foreign else shaped


def _titled(brief: Brief, message: Message) -> Brief:
    """A brief whose title says what it is of, and nothing of how it looks or where the film is shown."""
    return with_list_heads(with_mended_title(without_directions(brief, message), message), message)


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


def _with_words(brief: Brief, message: Message, parts: Parts) -> Brief:
    """Title, captions and call to action: their words, and whether they are wanted or kept away."""
    wishes = parts.wishes
    last = [one for one in message.of_role("end") if not shows_file(one, brief.media)]
    ends = [end_words(one, message) for one in last]
    titles = find_titles(message, parts.material) or ends[:-1]
    after = said_after(message) if brief.countdown and not brief.countdown.is_film else ""
    titles = [after] if after else titles
    if brief.quote:
        titles = [one for one in titles if one not in brief.quote]
    named_parts = any(one.quoted and one.role in ("title", "end") for one in message.texts)
    none = bool(NO_TEXT.search(without_exceptions(wishes, given=named_parts)))
    listed = bool(numbered_items(wishes))
    named = with_names(wishes, message)
    said = without_gaps(without_remnants(named))
    pitch = Pitch() if parts.material or message.foreign or listed else read_pitch(said, titled=bool(titles))
    captions = (brief.quote,) if brief.quote else find_captions(message, wishes, parts.material, pitch)
    labels = before_and_after(wishes, brief.media)
    if labels and not (message.of_role("caption") or any(map(is_fact, captions))):
        captions = labels
    captions = captions or sentences_of(brief.voice or "")
    if after:
        captions = tuple(one for one in captions if not shouts(after, one))
        captions = captions or ((as_title(brief.topic, brief.language),) if " " in brief.topic else ())
    if brief.countdown:
        captions = tuple(one for one in captions if find_countdown(one) is None)
    given = bool(message.of_role("caption"))
    title = titles[0] if titles else _derived_title(brief, wishes, said, pitch, captions, given=given)
    if brief.script and not (title or brief.script.name):
        title = held(parts.material[:_FIRST_WORDS])
    if brief.chart:
        captions = tuple(one for one in captions if not brief.chart.tells(one))
    if titles and not any(one.quoted and one.words == title for one in message.texts):
        title, captions = with_subject(title, captions)
        title, captions = hired(named_title(title, named), captions, named)
        title, captions = with_aside(title, captions)
    title, captions = with_employer(*with_business(*with_sender(title, captions)), named)
    if not (brief.script or none):
        captions = with_items(captions, message.wishes)
    if not (brief.script or given or none):
        title, captions = completed(
            title,
            captions,
            brief,
            message,
            said=said,
            named=named,
            given=bool(titles),
            action=pitch.action,
        )
    asked = next(unframed(pitch.action or contact(wishes.replace(BLANK, ""))))
    called = action_of(asked, brief.script, brief.duration_ms)
    captions = (
        captions if called or brief.script or not captions else (*captions, *filter(None, [pitch.action]))
    )
    return replace(
        brief,
        title=at_most(title, LONGEST_TITLE),
        captions=without_repeats(
            tuple(
                one
                for one in captions
                if one != called
                and not shouts(after, one)
                and not (ends and ends[-1].endswith(one.removeprefix("And ")))
            ),
            title or as_title(brief.topic, brief.language),
            given=given or listed,
        ),
        promo=brief.promo or bool(pitch.points) or brief.graphic == "steps" or bool(captions and listed),
        action=ends[-1] if ends else _ending(brief) or called,
        no_title=none or bool(NO_TITLE.search(wishes)),
        no_captions=none or bool(NO_CAPTIONS.search(wishes)),
        wants_title=bool(SPEAKS_OF_TITLE.search(wishes)),
        wants_captions=bool(SPEAKS_OF_CAPTIONS.search(wishes)),
        leaves_words=bool(LEAVES_WORDS.search(message.said)),
    )


def _ending(brief: Brief) -> str:
    """What an article ends with; where so many points are asked for, nothing but its heading."""
    ending = ending_of(brief.script, brief.duration_ms)
    return ending if not brief.points or (brief.script and ending == brief.script.name) else ""


def _derived_title(
    brief: Brief, wishes: str, said: str, pitch: Pitch, captions: tuple[str, ...], *, given: bool
) -> str:
    """A title in words that were not meant as one, nor as a caption; "" for none."""
    if brief.chart and (not brief.chart.told or brief.chart.graphic == "compare"):
        return brief.chart.title
    told = strong(title_of(wishes, pitch, topic=brief.topic, language=brief.language, promo=brief.promo))
    plain = wishes.replace(BLANK, "")
    heading = heading_of(re.sub(f"{BLANK}+", "x", wishes))
    if heading and is_name_before(told, heading, plain):
        heading = ""
    title = heading or counted(headed_by_news(plain, told), plain)
    title = title or (list_head(wishes) if captions else "")
    asked = heading and heading == question_of(plain)
    if not (given or brief.script) and (asked or not heading):
        title = led_by(title, said, told=captions, topic=as_title(brief.topic, brief.language))
    if brief.quote and _OF_QUOTE.search(title):
        return ""
    return "" if given and any(title in one for one in captions) else title


def _in_own_words(brief: Brief, message: Message) -> Brief:
    """A brief in a language that is not understood: its words themselves are the title, or captions."""
    words = foreign_subject(message.bare.replace(BLANK, ""))
    topic = replace(brief, topic=shorten(words), foreign=True)
    if not words or brief.title or brief.captions or brief.script:
        return topic
    if len(words) <= _LONGEST_HEADING:
        return replace(topic, title=words)
    return replace(topic, script=replace(write_script(words), name=""))
