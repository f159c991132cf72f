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
from nemo_notebook.studio.director.reading.briefs.gatherings import without_venues
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
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.texts import BLANK, Text
from nemo_notebook.studio.director.reading.terms.asides import without_asides, without_negated, without_sides
from nemo_notebook.studio.director.reading.terms.blessings import BLESSINGS
from nemo_notebook.studio.director.reading.terms.daylight import in_common_light
from nemo_notebook.studio.director.reading.terms.daytimes import find_time
from nemo_notebook.studio.director.reading.terms.fitting import SALON, find_fitting
from nemo_notebook.studio.director.reading.terms.lexicon import Hit
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
_TOPIC: Final = regex(
    r"\b(?:about|explain\w*|why|how\s(?!to\b)|what(?:['’]s|\sis|\sare)|(?:words|phrases|vocabulary|verbs)\s(?:for|in|at)\sthe)\b"
    r"|讲(?!座|师|台)|关于|介绍|为什么|什么是|怎么",
    re.I,
)
"""What says what a film is about, and not for whom or where."""
_BY_NATURE: Final = PICTURED - {"city", "road", "underwater", "gold", "party"}
_WEATHER: Final = frozenset({"rain", "snow"})
_OCCASIONS: Final = frozenset({"gold", "party", "fireworks", "lanterns", "candles"})
_SEASONS: Final = frozenset({"autumn", "snow"})
_FEASTS: Final = _OCCASIONS | _SEASONS
"""Days on which others do what they do: of a pharmacy at Thanksgiving the pharmacy is shown."""
_HOSTS: Final = frozenset({"shop", "stage", "blackboard", "desk", "home"})
"""Who invites or sells says less than what it is: of a school's fair the fair is shown."""
_LESSONS: Final = frozenset({"blackboard", "desk", "shop"})
"""Of skiing lessons in the snow the snow is shown."""
_LODGING: Final = regex(
    r"\b(?:hotel|hostel|motel|guest\s?house|b&b|bed\sand\sbreakfast|resort|cottage|lodge|villa|airbnb|holiday\s(?:home|let))\b"
    r"|(?:real\sestate|property|house|home)\slisting|(?:house|home)\sfor\ssale|open\shouse|民宿|客栈|酒店|宾馆|旅馆|度假|青旅|卖房|房源",
    re.I,
)
"""What is sold with its rooms and views."""
_VIEWS: Final = _BY_NATURE | {"kitchen"}
_LABEL: Final = regex(r"\W*(?:(?:our|the|new)\s)*(?:products?|ads?)\W*|\W*(?:产品|新品|商品|广告)\W*", re.I)
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
_VENUE: Final = regex(r"\s(?:at|in)\s", re.I)
_OF: Final = regex(r"\s(?:at|for|of|in|with|on|by|from|to|near)\s", re.I)
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
    return [_fitting(one, (), spoken) for one in find_fitting(spoken)[:1]]


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
    meant = _of_subject(plain, sure, fitting)
    pictures = [] if _LODGING.search(plain) else bare_pictures(plain, sure)
    if pictures and {one.scene for one in pictures} <= _WEATHER:
        return _together(meant, pictures)
    landscape = any(one.scene in _BY_NATURE and one.sure and not _inside(one, fitting) for one in meant)
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


def _of_subject(text: str, sure: Sequence[Subject], fitting: Sequence[Hit]) -> list[Subject]:
    """What the clause calls for that tells what the film is about; [] where none does."""
    served = [one for one in fitting if one.value != "shop" or SALON.match(text, one.start)]
    starts = [*(one.start for one in sure), *(one.start for one in served)]
    head = _head(text, starts, fitting)
    if head is None:
        return [_fitting(fitting[0], sure, text)] if fitting else []
    named = [one for one in sure if within(one.start, head)]
    meant = [one for one in fitting if within(one.start, head)]
    nature = [one for one in named if one.scene in _BY_NATURE and not _inside(one, meant)]
    if meant and _LODGING.search(text, *head):
        seen = [one for one in sure if one.scene in _VIEWS]
        return [_fitting(_main(text, meant), sure, text), *seen]
    if meant and nature and {one.scene for one in nature} <= _SEASONS and not _is_plain(meant):
        return [_fitting(_main(text, meant), sure, text), *nature]
    if [one for one in nature if one.scene != "sky"] or (nature and not meant):
        return [
            one
            for one in sure
            if one.scene in _BY_NATURE or (within(one.start, head) and one.scene not in _LESSONS)
        ]
    rooms = [one for one in named if one.scene not in BACKDROPS and not _inside(one, meant)]
    if meant and not (rooms and _outdone(text, meant, rooms[0])):
        return [_fitting(_main(text, meant), sure, text)]
    return rooms or named


def _with_views(meant: list[Subject], sure: Sequence[Subject]) -> list[Subject]:
    """A feast with the landscapes that are told of beside it; what only sets a mood gives way to them."""
    views = [one for one in sure if one.scene in _BY_NATURE - {"sky"}]
    feast = len(meant) == 1 and meant[0].fits and meant[0].scene in _OCCASIONS
    if not (feast and views):
        return meant
    return views if meant[0].scene == "candles" else [*meant, *views]


def _with_theme(text: str, meant: list[Subject], sure: Sequence[Subject]) -> list[Subject]:
    """What fits, with a landscape of which several clauses speak: the cherry blossoms of a pastry shop."""
    had = {one.scene for one in meant}
    others = [one for one in sure if one.scene in _BY_NATURE and one.scene not in had]
    if not (meant and others):
        return meant
    told = [
        {one.scene for one in find_subjects(text[slice(*span)]) if one.sure}
        for span in spans_of(text, CLAUSE)
    ]
    return [*meant, *(one for one in others if sum(one.scene in scenes for scenes in told) > 1)]


def _is_plain(meant: Sequence[Hit]) -> bool:
    """Whether subjects say only who invites, and why."""
    return all(one.value in _FEASTS | _HOSTS for one in meant)


def _outdone(text: str, meant: Sequence[Hit], room: Subject) -> bool:
    """Whether a room says more than who invites there and why; one where something takes place does not."""
    weak = _HOSTS | {"city", "road"} if any(one.value in _HOSTS for one in meant) else _HOSTS
    venue = _VENUE.search(text, meant[0].end, max(meant[0].end, room.start))
    return _is_plain(meant) and room.scene not in weak and not venue


def _head(text: str, starts: Sequence[int], fitting: Sequence[Hit]) -> tuple[int, int] | None:
    """The clause that tells the topic, else the first that names anything; not the word "product" alone."""
    telling = [span for span in spans_of(text, CLAUSE) if any(within(one, span) for one in starts)]
    if len(telling) > 1 and _LABEL.fullmatch(text, *telling[0]) and _near(text, *telling[:2]):
        telling = telling[1:]
    if not telling or any(within(one.start, telling[0]) and one.value not in _HOSTS for one in fitting):
        return telling[0] if telling else None
    return next((span for span in telling if _TOPIC.search(text, *span)), telling[0])


def _near(text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether nothing is said between two clauses."""
    return not re.search(r"\w", text[one[1] : other[0]])


def _main(text: str, meant: Sequence[Hit]) -> Hit:
    """Of several subjects in a clause the one it is about: what is done before who does it."""
    meant = without_venues(text, meant)
    kinds = [[one for one in meant if one.value not in _FEASTS | _HOSTS]]
    kinds += [[one for one in meant if one.value in kind] for kind in (_FEASTS, _HOSTS)]
    telling = next(filter(None, kinds))
    stop = _OF.search(text, telling[0].end, telling[-1].end)
    return [one for one in telling if stop is None or one.start < stop.start()][-1]


def _fitting(hit: Hit, sure: Sequence[Subject], text: str) -> Subject:
    same = next((one for one in sure if one.scene == hit.value), None)
    return same or Subject(hit.value, find_time(_clause_of(hit, text)), hit.start, sure=False, fits=True)


def _clause_of(hit: Hit, text: str) -> str:
    return next((text[slice(*span)] for span in spans_of(text, CLAUSE) if within(hit.start, span)), "")


def _together(some: Sequence[Subject], more: Sequence[Subject]) -> list[Subject]:
    """Both in the order of the words, each scene once at a time of day."""
    return sorted({(one.scene, one.time): one for one in (*some, *more)}.values(), key=lambda one: one.start)


def _in_place_name(one: Subject, text: str) -> bool:
    """Whether a word is part of an address or an estate's name: the garden of 滨江花园."""
    return any(within(one.start, span) for span in place_names(text))


def _inside(one: Subject, hits: Sequence[Hit]) -> bool:
    return any(hit.start <= one.start < hit.end for hit in hits)


def _without_shapes(text: str) -> str:
    for one in find_aspects(text):
        text = text[: one.start] + BLANK * (one.end - one.start) + text[one.end :]
    return text
