"""Give a brief the words of its film: title, captions and call to action, or that it is to have none."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
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
from nemo_notebook.studio.director.reading.briefs.completing import completed
from nemo_notebook.studio.director.reading.briefs.content import Parts
from nemo_notebook.studio.director.reading.briefs.edges import (
    action_of,
    end_words,
    ending_of,
    said_after,
    shouts,
    shows_file,
    title_of,
)
from nemo_notebook.studio.director.reading.briefs.headings import (
    counted,
    heading_of,
    is_name_before,
    question_of,
)
from nemo_notebook.studio.director.reading.briefs.leading import led_by
from nemo_notebook.studio.director.reading.briefs.lists import list_head
from nemo_notebook.studio.director.reading.briefs.news import headed_by_news, held
from nemo_notebook.studio.director.reading.briefs.occasion_titles import named_title
from nemo_notebook.studio.director.reading.briefs.only_words import without_exceptions
from nemo_notebook.studio.director.reading.briefs.parts import with_names
from nemo_notebook.studio.director.reading.briefs.pitch import Pitch, read_pitch
from nemo_notebook.studio.director.reading.briefs.verses import before_and_after, sentences_of
from nemo_notebook.studio.director.reading.briefs.wants import (
    LEAVES_WORDS,
    NO_CAPTIONS,
    NO_TEXT,
    NO_TITLE,
    SPEAKS_OF_CAPTIONS,
    SPEAKS_OF_TITLE,
)
from nemo_notebook.studio.director.reading.briefs.weak_titles import strong
from nemo_notebook.studio.director.reading.briefs.words import (
    LONGEST_TITLE,
    find_captions,
    find_titles,
    without_repeats,
)
from nemo_notebook.studio.director.reading.messages.framing import unframed, without_remnants
from nemo_notebook.studio.director.reading.messages.listing import numbered_items
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.sentence_parts import is_fact
from nemo_notebook.studio.director.reading.messages.texts import BLANK, without_gaps
from nemo_notebook.studio.director.reading.messages.topic import as_title
from nemo_notebook.studio.director.reading.terms.counting_down import find_countdown
from nemo_notebook.studio.director.reading.terms.offers import contact
from nemo_notebook.studio.director.words.phrases import at_most

_OF_QUOTE: Final = regex(r"\bquot(?:e|ation)|名言|金句|语录", re.I)
_FIRST_WORDS: Final = 120  # characters of a text that may say who holds what


def with_film_texts(brief: Brief, message: Message, parts: Parts) -> Brief:
    """Return a brief with title, captions and call to action, and whether they are wanted or kept away."""
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
    captions = _captions_told(brief, message, parts, pitch, after)
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


def _captions_told(brief: Brief, message: Message, parts: Parts, pitch: Pitch, after: str) -> tuple[str, ...]:
    """The captions that are told, else what is spoken; not what a countdown has, nor what comes after it."""
    captions = (brief.quote,) if brief.quote else find_captions(message, parts.wishes, parts.material, pitch)
    labels = before_and_after(parts.wishes, brief.media)
    if labels and not (message.of_role("caption") or any(map(is_fact, captions))):
        captions = labels
    captions = captions or sentences_of(brief.voice or "")
    if after:
        captions = tuple(one for one in captions if not shouts(after, one))
        captions = captions or ((as_title(brief.topic, brief.language),) if " " in brief.topic else ())
    if brief.countdown:
        captions = tuple(one for one in captions if find_countdown(one) is None)
    return captions


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
