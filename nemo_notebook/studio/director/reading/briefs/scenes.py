"""Choose the scenes of a brief by where words stand: asked for as pictures, its subject, or told beside it.

What words name a scene is left to `terms`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import find_aspects
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.animals import with_animals
from nemo_notebook.studio.director.reading.briefs.journeys import days_of, with_town
from nemo_notebook.studio.director.reading.briefs.occasion_titles import NAMES_OF_COUPLE, is_wedding
from nemo_notebook.studio.director.reading.briefs.pictured import (
    BACKDROPS,
    CLAUSE,
    PICTURED,
    asked_pictures,
    bare_pictures,
    paired_pictures,
    seasons,
    spans_of,
    within,
)
from nemo_notebook.studio.director.reading.briefs.shot_words import with_words
from nemo_notebook.studio.director.reading.briefs.shown_lists import listed_pictures, shown_by
from nemo_notebook.studio.director.reading.briefs.sound import without_sounds
from nemo_notebook.studio.director.reading.briefs.subject_scenes import (
    BY_NATURE,
    LODGING,
    OCCASIONS,
    fitting_scene,
    inside,
    of_subject,
)
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.texts import BLANK, Text
from nemo_notebook.studio.director.reading.terms.asides import without_asides, without_negated, without_sides
from nemo_notebook.studio.director.reading.terms.blessings import BLESSINGS
from nemo_notebook.studio.director.reading.terms.daylight import in_common_light
from nemo_notebook.studio.director.reading.terms.fitting import find_fitting
from nemo_notebook.studio.director.reading.terms.names import place_names
from nemo_notebook.studio.director.reading.terms.subjects import Subject, find_subjects, with_open_days
from nemo_notebook.studio.director.reading.terms.weather import with_weather

_ADDRESS: Final = regex(
    r"\b(?:\d{1,4}\s)?(?:[A-Z][\w'’]*\s){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Square|Place|Way|Boulevard)\b"
)
"""22 Lake Street shows no lake."""
_FEWEST_SCENES: Final = 2
_LONGEST_WORDS: Final = 2
_LONGEST_WORD_ZH: Final = 4  # characters
_WEATHER: Final = frozenset({"rain", "snow"})
_STORY: Final = regex(
    r"\b(?:bedtime\sstor(?:y|ies)|stor(?:y|ies)\s(?:about|of)|fairy\s?tale|fable|journey|road\strip|travel\s(?:vlog|diary|video|film)|vlog)\b"
    r"|故事|童话|寓言|旅程|旅行[片日视v]|游记|vlog|一路",
    re.I,
)
_SOUND: Final = regex(
    r"(?:\b(?:music|soundtrack|bgm|score|tune)\b|音乐|配乐|BGM|伴奏)"
    r"(?!\s?(?:lessons?|school|teacher|festival|club|shop|教室|学校|会|节|课|老师))",
    re.I,
)
_DOES: Final = regex(
    r"\b(?:cat|dog|pupp(?:y|ies)|kittens?|retriever|pets?|cats|dogs)\s\w+ing\b|[猫狗]咪?在", re.I
)
"""What animals do, which no scene shows: a cat playing the piano."""
_ARTICLE: Final = regex(r"^(?:the|an?|our|my)\s", re.I)
_ITS_WORDS: Final = regex(rf"[\s,，]*(?:字幕|文字|配文|写上?|\bcaptions?)?[\s:：]*{BLANK}[\s\S]*$", re.I)
"""What a scene of a storyboard bears, behind what it shows."""
_MOST_OF_MATERIAL: Final = 3000
"""Characters of an article that are looked at."""


def scenes_of(wishes: str, material: str, message: Message) -> tuple[Subject, ...]:
    """Scenes that the wishes call for, else the material, else the film's own words.

    The film's shape ("landscape") is no scene.
    """
    bare = _without_shapes(wishes)
    for named in (_ADDRESS, BLESSINGS, *(NAMES_OF_COUPLE if is_wedding(wishes) else ())):
        bare = named.sub(lambda one: BLANK * len(one[0]), bare)
    chosen = _chosen(without_sounds(bare))
    chosen = chosen if any(one.sure for one in chosen) else _chosen(bare)
    shown = with_weather(days_of(bare) or with_town(with_animals(chosen, bare), bare), bare)
    shown = with_words(shown, wishes)
    if material and not any(one.sure or one.fits for one in shown):
        shown = _chosen(material[:_MOST_OF_MATERIAL])[:2] or shown
    if not any(one.sure or one.fits for one in shown):
        spoken = "\n".join(one.words for one in message.texts if not (shown and _is_name(one)))
        shown = [one for one in find_subjects(spoken) if one.sure][:2] or _fitting_first(message) or shown
    return tuple(in_common_light(shown, bare))


def _fitting_first(message: Message) -> list[Subject]:
    """What goes with the first trade, feast or hobby in a film's own words, not its names; [] for none."""
    spoken = "\n".join(one.words for one in message.texts if not _is_name(one))
    return [fitting_scene(one, (), spoken) for one in find_fitting(spoken)[:1]]


def _is_name(text: Text) -> bool:
    """Whether words are a name: of a watch called "Orbit One" no planet is shown."""
    return text.role in ("", "title") and text.words.istitle() and len(text.words.split()) <= _LONGEST_WORDS


def scenes_told(scenes: Sequence[str], message: Message) -> tuple[Subject, ...]:
    """One picture for each scene of a storyboard; one that the studio has not goes on with that before it."""
    found = [_told(one, message) for one in scenes]
    first = next(filter(None, found), None)
    if first is None:
        return ()
    shown = [first]
    for one in found:
        shown.append(one or shown[-1])
    return tuple(shown[1:])


def not_shown(scenes: Sequence[str], message: Message) -> tuple[str, ...]:
    """Return the scenes of a storyboard that the studio has not."""
    return tuple(_ARTICLE.sub("", _ITS_WORDS.sub("", one)) for one in scenes if _told(one, message) is None)


def _told(scene: str, message: Message) -> Subject | None:
    word = _is_word(scene)
    found = scenes_of(scene, "", replace(message, texts=()) if word else message)
    named = shown_by(scene, 0) if word else []
    return next((one for one in (*found, *named) if one.sure), found[0] if found else None)


def _is_word(scene: str) -> bool:
    """Whether a scene is told by its name alone: market, 家."""
    return len(scene) <= _LONGEST_WORD_ZH if is_chinese(scene) else len(scene.split()) <= _LONGEST_WORDS


def _chosen(text: str) -> list[Subject]:
    """The scenes of a text: pictures asked for, else what its subject calls for, else all that are named."""
    plain = _mainly(with_open_days(without_asides(text)))
    found, fitting = find_subjects(plain), find_fitting(_without_sound(plain))
    sure = [one for one in found if one.sure and not (fitting and _in_place_name(one, plain))]
    if not (found or fitting):
        return seasons(plain, sure) or find_subjects(without_negated(text))
    if (
        asked := paired_pictures(plain)
        or listed_pictures(plain)
        or seasons(plain, sure)
        or asked_pictures(plain, sure)
        or _told_in_order(plain, sure)
    ):
        return asked
    meant = of_subject(plain, sure, fitting)
    pictures = [] if LODGING.search(plain) else bare_pictures(plain, sure)
    if pictures and {one.scene for one in pictures} <= _WEATHER:
        return _together(meant, pictures)
    landscape = any(one.scene in BY_NATURE and one.sure and not inside(one, fitting) for one in meant)
    if pictures and landscape:
        return _together(meant, pictures)
    return pictures or _with_theme(plain, _with_views(meant, sure), sure) or _hinted(plain, found)


def _mainly(text: str) -> str:
    """The text without words beside its subject, where others call for a scene."""
    main = without_sides(text)
    if main == text or any(one.sure for one in find_subjects(main)) or find_fitting(main):
        return main
    return text


def _hinted(text: str, found: Sequence[Subject]) -> list[Subject]:
    """What words only point to; it fits where they stand in the first clause that says anything."""
    first = next((span for span in spans_of(text, CLAUSE) if re.search(r"\w", text[slice(*span)])), (0, 0))
    fits = not _DOES.search(text, *first)
    return [
        replace(one, fits=fits and within(one.start, first) and one.scene not in BACKDROPS) for one in found
    ]


def _told_in_order(text: str, sure: Sequence[Subject]) -> list[Subject]:
    """The landscapes of a story or a journey, one after another."""
    seen = [one for one in sure if one.scene in PICTURED]
    return seen if len(seen) >= _FEWEST_SCENES and _STORY.search(text) else []


def _without_sound(text: str) -> str:
    """The text without the clauses about music: "epic orchestra music" shows no orchestra."""
    for start, end in spans_of(text, CLAUSE):
        if _SOUND.search(text, start, end):
            text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def _with_views(meant: list[Subject], sure: Sequence[Subject]) -> list[Subject]:
    """A feast with the landscapes that are told of beside it; what only sets a mood gives way to them."""
    views = [one for one in sure if one.scene in BY_NATURE - {"sky"}]
    feast = len(meant) == 1 and meant[0].fits and meant[0].scene in OCCASIONS
    if not (feast and views):
        return meant
    return views if meant[0].scene == "candles" else [*meant, *views]


def _with_theme(text: str, meant: list[Subject], sure: Sequence[Subject]) -> list[Subject]:
    """What fits, with a landscape of which several clauses speak: the cherry blossoms of a pastry shop."""
    had = {one.scene for one in meant}
    others = [one for one in sure if one.scene in BY_NATURE and one.scene not in had]
    if not (meant and others):
        return meant
    told = [
        {one.scene for one in find_subjects(text[slice(*span)]) if one.sure}
        for span in spans_of(text, CLAUSE)
    ]
    return [*meant, *(one for one in others if sum(one.scene in scenes for scenes in told) > 1)]


def _together(some: Sequence[Subject], more: Sequence[Subject]) -> list[Subject]:
    """Both in the order of the words, each scene once at a time of day."""
    return sorted({(one.scene, one.time): one for one in (*some, *more)}.values(), key=lambda one: one.start)


def _in_place_name(one: Subject, text: str) -> bool:
    """Whether a word is part of an address or an estate's name: the garden of 滨江花园."""
    return any(within(one.start, span) for span in place_names(text))


def _without_shapes(text: str) -> str:
    for one in find_aspects(text):
        text = text[: one.start] + BLANK * (one.end - one.start) + text[one.end :]
    return text
