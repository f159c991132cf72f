"""Divide a brief for its readers: the material word for word, its scenes, the wishes without lists."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.models.measures import find_aspects
from nemo_notebook.studio.director.reading.briefs.charts import Chart
from nemo_notebook.studio.director.reading.briefs.occasion_titles import NAMES_OF_COUPLE, is_wedding
from nemo_notebook.studio.director.reading.briefs.shot_words import with_words
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese
from nemo_notebook.studio.director.reading.messages.listing import numbered_items
from nemo_notebook.studio.director.reading.messages.message import HEAD, Message
from nemo_notebook.studio.director.reading.messages.sentence_parts import mentions, told_apart
from nemo_notebook.studio.director.reading.messages.shaping import asks
from nemo_notebook.studio.director.reading.messages.texts import BLANK
from nemo_notebook.studio.director.reading.terms.moods import find_tone
from nemo_notebook.studio.director.reading.terms.subjects import (
    Subject,
    find_subjects,
    find_time,
    names_scene,
)
from nemo_notebook.studio.director.reading.terms.weather import with_weather

_ADDRESS: Final = re.compile(
    r"\b(?:\d{1,4}\s)?(?:[A-Z][\w'’]*\s){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Square|Place|Way|Boulevard)\b"
)
"""22 Lake Street shows no lake."""
_FEWEST_SCENES: Final = 2
_LONGEST_WORDS: Final = 2
_LONGEST_ZH: Final = 4  # characters


def material_of(message: Message, material: str) -> str:
    """Return the material as it was written, without quotation marks around it, its last sentence closed."""
    return _closed(_unquoted(_verbatim(message, material)))


def scenes_of(wishes: str, material: str, message: Message) -> tuple[Subject, ...]:
    """Scenes named in the wishes, else in the material, else in the film's own words.

    The film's shape ("landscape") is no scene.
    """
    bare = _without_shapes(wishes)
    for named in (_ADDRESS, *(NAMES_OF_COUPLE if is_wedding(wishes) else ())):
        bare = named.sub(lambda one: BLANK * len(one[0]), bare)
    named = with_words(with_weather(find_subjects(bare), bare), wishes)
    if material and not any(one.sure for one in named):
        named = find_subjects(material[:3000])[:2] or named
    if not any(one.sure for one in named):
        spoken = find_subjects("\n".join(one.words for one in message.texts))
        named = [one for one in spoken if one.sure][:2] or named
    return tuple(named)


def scenes_told(scenes: Sequence[str], message: Message) -> tuple[Subject, ...]:
    """One picture for each scene of a storyboard, where the studio has it."""
    told = [scenes_of(one, "", message) for one in scenes]
    return tuple(next((each for each in found if each.sure), found[0]) for found in told if found)


def unshown_scenes(wishes: str) -> tuple[str, ...]:
    """What stands in a list of scenes and is none: campfire, of "mountains, lake, campfire, stars"."""
    for sentence in re.split(r"[.。;；\n]|[:：](?!\d)", wishes):
        items = [one.strip() for one in re.split(r"[,，、]|\sand\s", sentence) if one.strip()]
        places = [place for place, one in enumerate(items) if names_scene(one)]
        if len(places) >= _FEWEST_SCENES:
            inside = items[places[0] : places[-1] + 1]
            most = 2 * len(places) > len(inside)
            return tuple(one for one in inside if _could_be_scene(one)) if most else ()
    return ()


def _could_be_scene(item: str) -> bool:
    short = len(item) <= _LONGEST_ZH if is_chinese(item) else len(item.split()) <= _LONGEST_WORDS
    return short and not (
        names_scene(item)
        or asks(item)
        or find_tone(item)
        or find_time(item)
        or re.search(r"\d|[叫是为]$", item)
    )


def without_steps(wishes: str) -> str:
    """The wishes without the items of a list: "boil for 12 minutes" is no length of the film."""
    for one in numbered_items(wishes):
        wishes = wishes.replace(one, BLANK * len(one))
    return wishes


def without_rows(wishes: str, chart: Chart | None) -> str:
    """The wishes without the numbers of a chart, which are no length of the film."""
    for name, shown in chart.rows if chart else ():
        wishes = re.sub(rf"(?i)({re.escape(name)}.{{0,4}}?){re.escape(shown)}", r"\1", wishes, count=1)
    return wishes


def without_author(wishes: str, quote: str) -> str:
    """The wishes without the name of who is quoted: Robert Frost is no snow."""
    who = quote.partition("\n")[2]
    return wishes.replace(who, BLANK * len(who)) if who else wishes


def with_names(wishes: str, message: Message) -> str:
    """Return the wishes with the names put back that were taken out of them: "a cat called Biscuit"."""
    for one in message.of_role("title"):
        if not one.quoted:
            gap = rf"(?<!{BLANK}){BLANK}{{{one.end - one.start}}}(?!{BLANK})"
            labelled = message.bare[: one.start].rstrip().endswith((":", "："))
            words = told_apart(one.words)[1] or BLANK if labelled else one.words
            wishes = re.sub(gap, words.replace("\\", r"\\"), wishes, count=1)
    for one in message.of_role(""):
        if mentions(message.wishes, one.start):
            gap = rf"(?<!{BLANK}){BLANK}{{{one.end - one.start}}}(?!{BLANK})"
            wishes = re.sub(gap, f"《{one.words}》".replace("\\", r"\\"), wishes, count=1)
    for one in message.texts:  # inside a sentence: "launch of 'Orbit' app"
        if one.quoted and one.role in ("", "title"):
            gap = rf"(?<=[a-z]\s){BLANK}{{{one.end - one.start}}}(?=\s[a-z])"
            wishes = re.sub(gap, one.words.replace("\\", r"\\"), wishes, count=1)
    return wishes


def _without_shapes(text: str) -> str:
    for one in find_aspects(text):
        text = text[: one.start] + BLANK * (one.end - one.start) + text[one.end :]
    return text


def _closed(material: str) -> str:
    """The material with a full stop, which the options behind it may have taken."""
    return (
        f"{material}."
        if material[-1:].isascii() and material[-1:].isalnum() and ". " in material
        else material
    )


def _unquoted(material: str) -> str:
    """The material without the quotation marks around all of it."""
    inside = re.fullmatch(r"\s*[\"“「『]([^\"“”「」『』]+)[\"”」』]\s*", material)
    return inside[1] if inside else material


def _verbatim(message: Message, material: str) -> str:
    """Put texts back where they were taken out of the material."""
    if not material:
        return ""
    at = message.bare.find(material)
    if at < 0:
        return material.replace(BLANK, "")
    end = at + len(material)
    left_out = len(message.text) - len(message.wishes)  # the middle of a long message holds no wishes
    return message.text[at : end + left_out] if at < HEAD < end else message.wishes[at:end]
